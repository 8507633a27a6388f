import Features
import Models

/// What `classify lint` reports.
struct LintRules {
  /// The categories reported unless others are named: charged in a news report whoever writes it.
  static let standard: [LexiconCategory] = [
    .loaded, .epithet, .loadedVerb, .attitude, .weasel, .reportDoubting, .reportHostile,
    .distancing, .irony,
  ]

  private static let opinion = "opinion"
  private let reportsOpinion: Bool
  private let categories: Set<LexiconCategory>
  private let smallestStrength: Int

  init(_ arguments: Arguments) throws(UsageError) {
    smallestStrength = try arguments.integer("--min-strength", in: 1...3) ?? 2
    guard let list = arguments.string("--rules") else {
      (reportsOpinion, categories) = (true, Set(Self.standard))
      return
    }
    var categories: Set<LexiconCategory> = []
    var reportsOpinion = false
    for name in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      if name == Self.opinion {
        reportsOpinion = true
      } else if let category = LexiconCategory(rawValue: name) {
        categories.insert(category)
      } else {
        let known = [Self.opinion] + LexiconCategory.allCases.map(\.rawValue)
        throw UsageError(
          "--rules: no rule \"\(name)\"",
          hint: UsageError.nearest(name, among: known).map { "did you mean \($0)?" }
            ?? "there are \(known.joined(separator: ", "))")
      }
    }
    (self.reportsOpinion, self.categories) = (reportsOpinion, categories)
  }

  /// The findings in an article, in the order of the text.
  func findings(
    _ article: Article, _ result: ArticleResult, _ model: TextClassifier
  ) -> [LintFinding] {
    let analysis = result.analysis
    var lines = LinePositions(article.source.bytes)
    var findings: [LintFinding] = []
    for sentence in result.sentences {
      var found: [(range: Range<Int>, rule: String, message: String)] = []
      if reportsOpinion, sentence.probabilities[sentence.label] == sentence.opinion {
        found.append((sentence.sentence.range, Self.opinion, opinion(sentence, analysis, model)))
      }
      for match in analysis.matches(in: sentence.sentence.tokens)
      where match.voice == .author && match.strength >= smallestStrength
        && categories.contains(match.category)
      {
        let range = analysis.bytes(match.tokens)
        let words = TextLayout.printable(analysis.document.source.text(range))
        found.append((range, match.category.rawValue, "\"\(words)\""))
      }
      findings += found.map { range, rule, message in
        let range = analysis.document.fileRange(range)
        return LintFinding(
          file: article.file, id: article.id, position: lines.position(of: range.lowerBound),
          range: range, rule: rule, message: message)
      }
    }
    return findings
  }

  /// The probability of a sentence, and the words that made it so.
  private func opinion(
    _ sentence: SentenceResult, _ analysis: Analysis, _ model: TextClassifier
  ) -> String {
    let explanation = model.explain(
      analysis, tokens: sentence.sentence.tokens, section: sentence.sentence.section,
      label: sentence.label)
    let words = explanation.reasons(analysis.text, sentence.sentence.tokens, limit: 3).map {
      "\"\(TextLayout.printable(analysis.document.source.text(analysis.bytes($0.tokens))))\""
    }
    return ([TextLayout.percent(sentence.opinion)] + words).joined(separator: " ")
  }
}

/// Something that `classify lint` found.
struct LintFinding {
  let file: String
  /// The record's id; `nil` for a file that is one article.
  let id: String?
  /// Where it is in the file, or in the record's text.
  let position: (line: Int, column: Int)
  /// The bytes of the file, or of the record's text.
  let range: Range<Int>
  let rule: String
  let message: String

  /// `FILE:LINE:COLUMN: RULE: MESSAGE`, as compilers write it.
  var line: String {
    let place = id.map { $0.hasPrefix(file) ? $0 : "\(file): \($0)" } ?? file
    return "\(TextLayout.printable(place)):\(position.line):\(position.column): \(rule): \(message)"
  }

  var json: JSONValue {
    .object([
      ("file", .string(file)), ("id", .optional(id)), ("line", .integer(position.line)),
      ("column", .integer(position.column)), ("start", .integer(range.lowerBound)),
      ("end", .integer(range.upperBound)), ("rule", .string(rule)), ("message", .string(message)),
    ])
  }
}

/// Lines and columns of offsets that are asked for in rising order, mostly.
struct LinePositions {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line and the column, in characters (Unicode scalars), both from 1.
  ///
  /// - Complexity: O(bytes since the last offset), for one before it O(bytes before it).
  mutating func position(of target: Int) -> (line: Int, column: Int) {
    if target < offset { (offset, line, column) = (0, 1, 1) }
    while offset < min(target, bytes.count) {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return (line, column)
  }
}
