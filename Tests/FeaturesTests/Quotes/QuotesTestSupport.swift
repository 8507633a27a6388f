@testable import Features

/// A text read as far as the finders need it: a line is a paragraph, and a sentence ends at a
/// terminator before white space and a capital letter, a quotation mark or the end.
struct ReadText {
  let text: TokenizedText
  let paragraphs: [Range<Int>]
  let sentences: [Range<Int>]
  let quotations: [Quotation]

  init(_ string: String) { self.init(bytes: Array(string.utf8)) }

  init(bytes: [UInt8]) {
    let text = WordTokenizer.tokenize(SourceText(name: "test", bytes: bytes))
    self.text = text
    paragraphs = Self.pieces(0..<text.tokens.count) { index in
      text.tokens[index].flags.contains(.newlineBefore)
    }
    sentences = paragraphs.flatMap { paragraph in
      Self.pieces(paragraph) { Self.startsSentence($0, text) }
    }
    quotations = QuotationFinder.quotations(
      in: text, paragraphs: paragraphs, sentences: sentences)
  }

  var attributions: [Attribution] {
    AttributionFinder.attributions(
      in: text, sentences: sentences, paragraphs: paragraphs, quotations: quotations,
      cues: .standard)
  }

  var voices: [Voice] {
    VoiceMarker.voices(
      tokenCount: text.tokens.count, quotations: quotations, attributions: attributions)
  }

  /// The text of a token range.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text.source.text(text.tokens[first].start..<text.tokens[last].end)
  }

  func strings(_ ranges: [Range<Int>]) -> [String] { ranges.map(string) }

  /// Every attribution as `source | cue | content`, pieces joined by `…`.
  var summary: [String] {
    attributions.map { attribution in
      [attribution.source, attribution.cue, attribution.content]
        .map { strings($0).joined(separator: " … ") }.joined(separator: " | ")
    }
  }

  /// The words in a voice.
  func words(in voice: Voice) -> String {
    let marked = voices
    return text.tokens.indices.filter { marked[$0] == voice && text.tokens[$0].isWord }
      .map { string($0..<($0 + 1)) }.joined(separator: " ")
  }

  private static func pieces(_ range: Range<Int>, startsAt: (Int) -> Bool) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where index > start && startsAt(index) {
      pieces.append(start..<index)
      start = index
    }
    return start < range.upperBound ? pieces + [start..<range.upperBound] : pieces
  }

  private static func startsSentence(_ index: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[index]
    guard token.flags.contains(.spaceBefore),
      token.flags.contains(.capitalized) || !token.isWord
    else { return false }
    var before = index - 1
    while before > 0, text.tokens[before].kind == .quote { before -= 1 }
    guard before > 0, text.tokens[before].kind == .terminator else { return false }
    return !["mr", "mrs", "dr", "sen"].contains(text.foldedText(before - 1))
  }
}
