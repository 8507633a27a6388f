import TestSupport
import Testing

@testable import Features

extension TextMaker {
  /// The pieces that layout and sentence rules look at, in any order.
  fileprivate static func layout(seed: UInt64) -> TextMaker {
    TextMaker(seed: seed, pieces: layoutPieces, strayByteEvery: 20)
  }

  private static let layoutPieces = [
    " ", " ", " ", " ", "\n", "\n", "\n\n", "\r\n", "\r", "\t", "\u{A0}", "\u{FEFF}", "\u{2028}",
    ".", ".", "?", "!", "…", "...", "\"", "”", "“", "’", "'", "''", "(", ")", "[", "]", "—", "-",
    ":", ",", "/", "|", "@", "©", "•", "* * *", "By ", "Jane Doe", "AP", "Photo", "photo by ",
    "Mr", "U.S.", "a.m", "Inc", "No", "J", "the", "The", "said", "council", "He", "March", "3",
    "2024", "12 Comments", "Read more:", "Advertisement", "OPINION", "é", "中文", "。", "हिन्दी", "।",
    "\0", "https://example.org/a.b", "A sentence that is rather long and ends here.",
  ]
}

struct DocumentPropertyTests {
  /// The offsets of bytes that are not white space, by a reader that looks at one scalar at a time.
  private func solidOffsets(_ bytes: [UInt8]) -> [Int] {
    var offsets: [Int] = []
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.decode(bytes, at: offset, limit: bytes.count)
      let scalarClass = scalar.map(ScalarClass.init) ?? .mark
      if ![.space, .lineBreak, .invisible].contains(scalarClass) {
        offsets.append(contentsOf: offset..<offset + length)
      }
      offset += length
    }
    return offsets
  }

  private func check(_ source: SourceText) {
    let document = DocumentReader.read(plainText: source)
    let ranges = (document.blocks.map(\.range) + document.skipped.map(\.range))
      .sorted { $0.lowerBound < $1.lowerBound }
    #expect(!zip(ranges, ranges.dropFirst()).contains { $0.upperBound > $1.lowerBound })
    let solid = solidOffsets(source.bytes)
    let ends = Set(solid)
    #expect(ends.subtracting(ranges.joined()).isEmpty)
    #expect(
      ranges.allSatisfy { ends.contains($0.lowerBound) && ends.contains($0.upperBound - 1) })
    #expect(
      document.blocks.map(\.range.lowerBound) == document.blocks.map(\.range.lowerBound).sorted())
    let body = document.blocks.filter { $0.section == .body }
    #expect(body.map(\.paragraph) == Array(body.indices))
    checkSentences(of: document)
  }

  private func checkSentences(of document: Document) {
    let text = WordTokenizer.tokenize(document.source)
    for block in document.blocks {
      let tokens = text.tokens(in: block.range)
      #expect(
        tokens
          == text.tokens.indices.filter { block.range.contains(text.tokens[$0].start) }.span)
      let sentences = SentenceSegmenter.sentences(in: block, of: text, tokens: tokens)
      #expect(sentences.flatMap { Array($0.tokens) } == Array(tokens))
      for sentence in sentences {
        let (first, last) = (sentence.tokens.lowerBound, sentence.tokens.upperBound - 1)
        #expect(sentence.range == text.tokens[first].start..<text.tokens[last].end)
        #expect(sentence.section == block.section && sentence.paragraph == block.paragraph)
      }
    }
  }

  @Test(arguments: 0..<60)
  func `covers any text once and in order`(seed: UInt64) {
    var maker = TextMaker.layout(seed: seed)
    check(SourceText(name: "\(seed)", bytes: maker.text(pieces: 10 + Int(seed))))
  }

  @Test(arguments: 0..<40)
  func `reads random bytes`(seed: UInt64) {
    var maker = TextMaker.layout(seed: seed)
    check(SourceText(name: "\(seed)", bytes: maker.bytes(200)))
  }

  @Test(arguments: 0..<60)
  func `reads a text with other line ends to the same parts`(seed: UInt64) {
    var maker = TextMaker.layout(seed: seed)
    let unix = maker.text(pieces: 80).filter { $0 != UInt8(ascii: "\r") }
    let windows = unix.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] }
    #expect(shape(unix) == shape(windows))
  }

  /// The parts with their text, every run of line ends as one space.
  private func shape(_ bytes: [UInt8]) -> [String] {
    let source = SourceText(name: "-", bytes: bytes)
    let document = DocumentReader.read(plainText: source)
    let blocks = document.blocks.map { ($0.section.rawValue, $0.range) }
    let skipped = document.skipped.map { ($0.reason, $0.range) }
    return (blocks + skipped).map { name, range in
      let words = bytes[range].split { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
      return name + ": " + words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a", "\n", ". ", "“", "(", "A.(", "? Smith ", "OPINION\n", "COMMENTS\n", "Most read\n\n",
      "Jane Doe\n", "He left. ", "… ", "- ", "(AP)\n", "Photo: AP\nA view\n", "by a\n", "© ",
    ])
  func `reads a large monotonous text in linear time`(piece: String) {
    let count = max(1, 40_000 / piece.utf8.count)
    let source = SourceText(String(repeating: piece, count: count))
    let document = DocumentReader.read(plainText: source)
    let text = WordTokenizer.tokenize(source)
    let block = Document.Block(range: source.bytes.indices, section: .body, paragraph: 0)
    let sentences = SentenceSegmenter.sentences(in: block, of: text, tokens: text.tokens.indices)
    #expect(document.blocks.count <= count + 1)
    #expect(sentences.last?.tokens.upperBound ?? 0 == text.tokens.count)
  }
}

extension [Int] {
  /// The range from the first to after the last; empty at 0 without elements.
  fileprivate var span: Range<Int> {
    guard let first, let last else { return 0..<0 }
    return first..<last + 1
  }
}
