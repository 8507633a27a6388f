import Testing

@testable import Features

/// What holds for any text.
@Suite struct QuotesInvariantTests {
  /// Pieces that make quotation marks, cues and broken bytes meet in all orders.
  private static let pieces: [[UInt8]] =
    [
      "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "``", "''", "(", ")", ",", ".", ":", ";", "—",
      "\n", "\n\n", " ", "said", "Hale", "the", "that", "he", "according to", "claim",
      "in her view",
      "was", "and", "told", "players'", "'90s", "who", "to", "reportedly", "A", "no",
    ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x80], [0x00]]

  private func randomBytes(seed: UInt64, count: Int) -> [UInt8] {
    var state = seed
    var bytes: [UInt8] = []
    for _ in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes += Self.pieces[Int(state >> 33) % Self.pieces.count]
      if state >> 62 > 0 { bytes.append(0x20) }
    }
    return bytes
  }

  @Test(arguments: UInt64(0)..<60)
  func `any bytes give quotations that nest and spans inside the text`(seed: UInt64) {
    let read = ReadText(bytes: randomBytes(seed: seed, count: 120))
    let count = read.text.tokens.count
    for (index, first) in read.quotations.enumerated() {
      #expect(first.tokens.lowerBound >= 0 && first.tokens.upperBound <= count)
      #expect(first.inner.lowerBound >= first.tokens.lowerBound)
      #expect(first.inner.upperBound <= first.tokens.upperBound)
      for second in read.quotations[(index + 1)...] {
        let isApart = !first.tokens.overlaps(second.tokens)
        let nests = first.tokens.contains(second.tokens.lowerBound)
        #expect(isApart || (nests && second.tokens.upperBound <= first.tokens.upperBound))
        #expect(isApart || second.depth > first.depth)
      }
    }
    for attribution in read.attributions {
      #expect(!attribution.content.isEmpty)
      for (first, second) in zip(attribution.content, attribution.content.dropFirst()) {
        #expect(first.upperBound <= second.lowerBound)
      }
      for range in attribution.source + attribution.cue + attribution.content {
        #expect(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= count)
      }
    }
    #expect(read.voices.count == count)
  }

  @Test func `line ends of two bytes change nothing`() {
    let text =
      "“One is this.\n“Two,” Hale said. “Three.”\nHe told us: “Go.”\nIt is over, he said.\n"
    let unix = ReadText(text)
    let windows = ReadText(text.replacing("\n", with: "\r\n"))
    #expect(unix.quotations == windows.quotations)
    #expect(unix.attributions == windows.attributions)
    #expect(unix.voices == windows.voices)
  }

  @Test(arguments: [
    "", " ", "\"", "“", "said", "He said", "said he", ":", "according to", "’", "that",
  ])
  func `the smallest texts give a result`(text: String) {
    let read = ReadText(text)
    #expect(read.voices.count == read.text.tokens.count)
  }

  @Test func `ranges outside the text are cut`() {
    let read = ReadText("He said: “No.” She left.")
    let wild = [-5..<3, 2..<400, 100..<200]
    let quotations = QuotationFinder.quotations(in: read.text, paragraphs: wild, sentences: wild)
    let found = AttributionFinder.attributions(
      in: read.text, sentences: wild, paragraphs: wild, quotations: quotations, cues: .standard)
    let voices = VoiceMarker.voices(
      tokenCount: read.text.tokens.count, quotations: quotations, attributions: found)
    #expect(voices.count == read.text.tokens.count)
  }

  @Test func `time grows in line with the length`() {
    // Each of these would take very long if a mark or cue were paid for by all others.
    let count = 1_500
    for unit in [
      "“", "\"a ", "‘a ", "he said “a ", "said that ", "a, he said, ", "and he said ",
      "“a\n",
    ] {
      let read = ReadText(String(repeating: unit, count: count))
      #expect(read.voices.count == read.text.tokens.count)
    }
    #expect(ReadText(String(repeating: "“", count: 100_000)).quotations.count > 0)
  }
}
