import Testing

@testable import Features

struct WordTokenizerTests {
  private func texts(_ string: String) -> [String] {
    let source = SourceText(string)
    return WordTokenizer.tokenize(source).tokens.map { source.text($0.range) }
  }

  private func tokens(_ string: String) -> [Token] {
    WordTokenizer.tokenize(SourceText(string)).tokens
  }

  @Test(arguments: [
    ("He said no.", ["He", "said", "no", "."]),
    ("the U.S. Senate", ["the", "U.S.", "Senate"]),
    ("at 10:30 a.m. Monday", ["at", "10:30", "a.m.", "Monday"]),
    ("don't so-called rock'n'roll", ["don't", "so-called", "rock'n'roll"]),
    ("£1,200.50 9bn 3/4", ["£", "1,200.50", "9bn", "3/4"]),
    ("Mr. J. Smith", ["Mr", ".", "J", ".", "Smith"]),
    ("(AT&T)", ["(", "AT&T", ")"]),
    ("wait... what?!", ["wait", "...", "what", "?", "!"]),
    ("a -- b – c", ["a", "--", "b", "–", "c"]),
    ("``quoted''", ["``", "quoted", "''"]),
    ("see https://example.org/a?b=c.", ["see", "https://example.org/a?b=c", "."]),
    ("example.com", ["example.com"]),
    ("中文 字", ["中", "文", "字"]),
    ("", []),
  ])
  func `splits text into words and marks`(text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test(arguments: [
    ("word", Token.Kind.word), ("12", .number), (".", .terminator), ("…", .terminator),
    ("”", .quote), ("'", .quote), ("—", .dash), ("-", .dash), ("%", .mark), ("U.S.", .word),
    ("9bn", .number),
  ])
  func `names the kind of a token`(text: String, kind: Token.Kind) {
    #expect(tokens(text).map(\.kind) == [kind])
  }

  @Test func `flags what a token looks like and what surrounds it`() {
    let tokens = tokens("The USA (U.S.)\nwon 3rd.")
    #expect(tokens[0].flags == [.spaceBefore, .capitalized, .spaceAfter])
    #expect(tokens[1].flags == [.spaceBefore, .capitalized, .allCapitals, .spaceAfter])
    #expect(tokens[2].flags == [.spaceBefore])
    #expect(tokens[3].flags == [.capitalized, .allCapitals, .hasPeriod])
    #expect(tokens[5].flags == [.spaceBefore, .newlineBefore, .spaceAfter])
    #expect(tokens[6].flags == [.spaceBefore, .hasDigit])
  }

  @Test func `folds spellings of one word to one hash`() {
    #expect(tokens("DON’T")[0].hash == TextFolding.hash(word: "don't"))
    #expect(tokens("co\u{AD}operate")[0].hash == TextFolding.hash(word: "cooperate"))
    #expect(tokens("1987")[0].hash == tokens("2024")[0].hash)
    #expect(tokens("ÉLAN")[0].hash == tokens("élan")[0].hash)
  }

  @Test(arguments: ["end\u{FEFF}", "end\u{200B}\u{200B}", "end\u{AD} "])
  func `leaves invisible marks after a word out of it`(text: String) {
    #expect(tokens(text).map(\.range) == [0..<3])
  }

  @Test func `does not take an invisible mark for a space`() {
    #expect(tokens("end\u{200B}.")[1].flags == [.spaceAfter])
  }

  @Test func `gives every byte that is not UTF-8 a token`() {
    let source = SourceText(name: "-", bytes: [0x61, 0xFF, 0xC2, 0x20, 0xE2, 0x82])
    let text = WordTokenizer.tokenize(source)
    #expect(text.tokens.map(\.range) == [0..<1, 1..<2, 2..<3, 4..<5, 5..<6])
    #expect(text.tokens.dropFirst().allSatisfy { $0.kind == .mark })
  }

  @Test func `has room for the tokens of any bytes`() {
    let pieces: [[UInt8]] = [
      [0xFF], [0xC2], [0xE2, 0x80], [0xF0, 0x9F], Array("Ⱥ".utf8), Array("İ".utf8), [0x00], [0x22],
      [0x27], [0x2E], Array("a.".utf8), Array("A&".utf8), Array("9a".utf8), Array("a\u{AD}".utf8),
      Array("字".utf8), Array("http://".utf8), Array("word ".utf8), [0x20],
    ]
    for first in pieces {
      for second in pieces {
        let bytes = (0..<40).flatMap { _ in first + second }
        let text = WordTokenizer.tokenize(SourceText(name: "-", bytes: bytes))
        #expect(text.tokens.last.map { $0.end <= bytes.count } ?? true)
        #expect(zip(text.tokens, text.tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
      }
    }
  }
}
