import Testing

@testable import Features

@Suite struct TokenRangeTests {
  @Test func `the tokens inside a byte range are those that a slow search finds`() {
    let uneven = String(repeating: "a ", count: 300) + String(repeating: "x", count: 5_000) + " b c"
    let texts = ["", "one", "  one two,  three. ", uneven, String(uneven.reversed())]
    for text in texts.map({ WordTokenizer.tokenize(SourceText($0)) }) {
      let length = text.source.bytes.count
      let edges = Set(stride(from: 0, through: length, by: max(1, length / 40)) + [length])
      for start in edges {
        for end in edges where end >= start {
          let slow = text.tokens.indices.filter {
            text.tokens[$0].start >= start && text.tokens[$0].end <= end
          }
          let found = text.tokens(in: start..<end)
          #expect(Array(found) == slow)
        }
      }
    }
  }
}
