import TestSupport
import Testing

@testable import Features

extension TextMaker {
  /// Marks, cues and broken characters in any order.
  fileprivate static func hostile(seed: UInt64) -> TextMaker {
    TextMaker(seed: seed, pieces: hostilePieces, strayByteEvery: 25)
  }

  private static let hostilePieces = [
    " ", " ", " ", " ", "\n", "\n\n", "\t", "\u{A0}", "\u{2028}", "\u{FEFF}", "\0", ".", ".", "?",
    "!", "‽", "…", "...", ". . .", "\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "‹", "›",
    "„", "‚", "「", "」", "(", ")", "[", "]", "{", "}", "—", "-", "--", ":", ",", ";", "/", "*", "¹",
    "[1]", "1.", "2)", "a)", "ii.", "6'2\"", "'90s", "'n'", "doin'", "players'", "U.S.", "p.m.",
    "Inc.", "Mr.", "No.", "Jan.", "am 3.", "van der", "iPhone", ".NET", "said", "told", "claimed",
    "according to", "who said", "Lund", "the", "The", "He", "he", "that", "was", "in her view",
    "critics say", "so-called", "film", "é", "中文", "。", "؟", "👩‍🚒", "e\u{301}",
  ]
}

/// An analysis without the offsets of its bytes.
private struct Shape: Equatable {
  let words: [UInt64]
  let sentences: [Range<Int>]
  let sections: [Document.Section]
  let quotations: [Quotation]
  let attributions: [Attribution]
  let voices: [Voice]
  let matches: [LexiconMatch]

  init(_ analysis: Analysis) {
    words = analysis.text.tokens.map(\.hash)
    sentences = analysis.sentences.map(\.tokens)
    sections = analysis.sentences.map(\.section)
    quotations = analysis.quotations
    attributions = analysis.attributions
    voices = analysis.voices
    matches = analysis.matches
  }
}

private let analyzer = TextAnalyzer(lexicons: Lexicon.builtIn)

private func analysis(_ bytes: [UInt8], as format: DocumentFormat = .text) -> Analysis {
  analyzer.analyze(DocumentReader.read(SourceText(name: "-", bytes: bytes), as: format))
}

struct AnalysisPropertyTests {
  private func check(_ analysis: Analysis) {
    checkSentences(analysis)
    checkQuotations(analysis)
    let tokens = analysis.text.tokens.indices
    for attribution in analysis.attributions {
      for range in attribution.source + attribution.cue + attribution.content {
        #expect(!range.isEmpty && range.clamped(to: tokens) == range)
        let bytes = analysis.bytes(range)
        #expect(!bytes.isEmpty && bytes.upperBound <= analysis.text.source.bytes.count)
      }
    }
    #expect(analysis.voices.count == tokens.count)
    for match in analysis.matches {
      #expect(!match.tokens.isEmpty && match.tokens.clamped(to: tokens) == match.tokens)
    }
  }

  private func checkSentences(_ analysis: Analysis) {
    let blocks = analysis.document.blocks.map { analysis.text.tokens(in: $0.range) }
    #expect(
      analysis.sentences.flatMap { Array($0.tokens) } == blocks.flatMap { Array($0) },
      "sentences do not tile the blocks")
    for block in blocks where !block.isEmpty {
      let inside = analysis.sentences.filter { $0.tokens.overlaps(block) }
      #expect(inside.first?.tokens.lowerBound == block.lowerBound)
      #expect(inside.last?.tokens.upperBound == block.upperBound)
    }
    for sentence in analysis.sentences {
      #expect(!sentence.tokens.isEmpty && sentence.range == analysis.bytes(sentence.tokens))
    }
  }

  private func checkQuotations(_ analysis: Analysis) {
    let blocks = analysis.document.blocks.map { analysis.text.tokens(in: $0.range) }
    var enclosing: [Quotation] = []
    for quotation in analysis.quotations {
      #expect(blocks.contains { $0.clamped(to: quotation.tokens) == quotation.tokens })
      #expect(quotation.inner.clamped(to: quotation.tokens) == quotation.inner)
      while let last = enclosing.last, last.tokens.upperBound <= quotation.tokens.lowerBound {
        enclosing.removeLast()
      }
      #expect(quotation.depth == enclosing.count)
      if let outer = enclosing.last {
        #expect(quotation.tokens.lowerBound > outer.tokens.lowerBound)
        #expect(quotation.tokens.upperBound <= outer.tokens.upperBound)
      }
      enclosing.append(quotation)
    }
  }

  /// Whether line ends of two bytes, and a last line end more or less, change nothing.
  private func checkLineEnds(_ bytes: [UInt8]) {
    let unix = bytes.filter { $0 != UInt8(ascii: "\r") }
    let windows = unix.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] }
    let shape = Shape(analysis(unix))
    #expect(Shape(analysis(windows)) == shape)
    #expect(Shape(analysis(unix + [UInt8(ascii: "\n")])) == shape)
  }

  @Test(arguments: 0..<20)
  func `any bytes give a result`(seed: UInt64) {
    var maker = TextMaker.hostile(seed: seed)
    let bytes = maker.bytes(150)
    for format in DocumentFormat.allCases { check(analysis(bytes, as: format)) }
    checkLineEnds(bytes)
  }

  @Test(arguments: 0..<60)
  func `marks and cues in any order give a result`(seed: UInt64) {
    var maker = TextMaker.hostile(seed: seed)
    let bytes = maker.text(pieces: 20 + Int(seed) * 2)
    for format in DocumentFormat.allCases { check(analysis(bytes, as: format)) }
    checkLineEnds(bytes)
  }

  @Test(arguments: ["editorial", "recap", "review", "wire"])
  func `damaged articles give a result`(name: String) throws {
    let article = try PackageFiles.bytes("Examples/\(name).txt")
    check(analysis(article))
    checkLineEnds(article)
    for seed in 0..<UInt64(6) {
      var maker = TextMaker.hostile(seed: seed)
      let bytes = maker.mutation(of: article)
      check(analysis(bytes))
      checkLineEnds(bytes)
    }
  }

  @Test(arguments: [
    "“", "\"", "« ", "„", "‘a ", "'a ", "”", "’", "“a\n\n", "\"a. ", "6'2\" ", "a) ",
  ])
  func `a text of nothing but marks gives a result`(piece: String) {
    check(analysis(Array(String(repeating: piece, count: 800).utf8)))
  }
}
