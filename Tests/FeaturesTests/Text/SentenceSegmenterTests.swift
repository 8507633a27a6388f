import Testing

@testable import Features

struct SentenceSegmenterTests {
  private func sentences(
    _ string: String, section: Document.Section = .body
  ) -> [Sentence] {
    let source = SourceText(string)
    let text = WordTokenizer.tokenize(source)
    let block = Document.Block(range: source.bytes.indices, section: section, paragraph: 3)
    return SentenceSegmenter.sentences(in: block, of: text, tokens: text.tokens.indices)
  }

  private func texts(_ string: String, section: Document.Section = .body) -> [String] {
    let source = SourceText(string)
    return sentences(string, section: section).map { source.text($0.range) }
  }

  private func pieces(_ marked: String) -> [String] {
    marked.split(separator: "|").map {
      var piece = $0
      while piece.first == " " { piece.removeFirst() }
      return String(piece)
    }
  }

  @Test func `finds the boundaries of many kinds of news text`() {
    var (hits, misses, extras) = (0, 0, 0)
    var wrong: [String] = []
    for line in SentenceCases.all {
      let expected = pieces(line)
      let actual = texts(expected.joined(separator: " "))
      let expectedEnds = ends(expected)
      let actualEnds = ends(actual)
      hits += expectedEnds.intersection(actualEnds).count
      misses += expectedEnds.subtracting(actualEnds).count
      extras += actualEnds.subtracting(expectedEnds).count
      if expected != actual { wrong.append(actual.joined(separator: " | ")) }
    }
    let f1 = 2 * Double(hits) / Double(2 * hits + misses + extras)
    #expect(SentenceCases.all.count >= 200)
    #expect(
      f1 >= 1.01, "F1 \(f1): \(misses) missed, \(extras) extra\n\(wrong.joined(separator: "\n"))")
  }

  /// The inner boundaries, as offsets that do not count white space.
  private func ends(_ sentences: [String]) -> Set<Int> {
    var offset = 0
    var ends: Set<Int> = []
    for sentence in sentences.dropLast() {
      offset += sentence.utf8.count { $0 != UInt8(ascii: " ") }
      ends.insert(offset)
    }
    return ends
  }
}
