import TestSupport
import Testing

@testable import Features

/// What each category must and must not find: the sentences in `Resources/Sentences`.
///
/// A line that starts with `+` is a sentence in which exactly the words in square brackets are
/// found; one that starts with `-` is a sentence in which nothing is.
@Suite struct LexiconSentenceTests {
  private static let analyzer = TextAnalyzer(lexicons: Lexicon.builtIn)

  @Test(arguments: LexiconCategory.allCases)
  func `a category finds the words marked in its sentences and no others`(
    _ category: LexiconCategory
  ) throws {
    for line in try Self.lines(category) {
      let (text, marked) = Self.unmarked(line.dropFirst(2))
      #expect(line.hasPrefix("+ ") != marked.isEmpty, "\(category.rawValue): \(line)")
      let analysis = Self.analyzer.analyze(Document(record: SourceText(text)))
      let found = analysis.matches.filter { $0.category == category }
        .map { analysis.document.source.text(analysis.bytes($0.tokens)) }
      #expect(found == marked, "\(category.rawValue): \(line)")
    }
  }

  @Test(arguments: LexiconCategory.allCases)
  func `a category has at least twelve sentences of either kind, none of them twice`(
    _ category: LexiconCategory
  ) throws {
    let lines = try Self.lines(category)
    #expect(lines.filter { $0.hasPrefix("+ ") }.count >= 12)
    #expect(lines.filter { $0.hasPrefix("- ") }.count >= 12)
    #expect(Set(lines.map { Self.unmarked($0.dropFirst(2)).text }).count == lines.count)
  }

  private static func lines(_ category: LexiconCategory) throws -> [Substring] {
    let path = "Sources/Features/Resources/Sentences/\(category.rawValue).txt"
    return String(decoding: try PackageFiles.bytes(path), as: UTF8.self).split(separator: "\n")
  }

  /// The sentence without its brackets, and what stood in them.
  private static func unmarked(_ line: Substring) -> (text: String, marked: [String]) {
    let parts = line.split(separator: "[", omittingEmptySubsequences: false)
    var text = parts.first.map(String.init) ?? ""
    var marked: [String] = []
    for part in parts.dropFirst() {
      let pieces = part.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      marked.append(String(pieces[0]))
      text += pieces.joined()
    }
    return (text, marked)
  }
}
