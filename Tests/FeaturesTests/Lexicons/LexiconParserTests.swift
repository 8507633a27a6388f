import Testing

@testable import Features

@Suite struct LexiconParserTests {
  private func parse(_ text: String) throws -> Lexicon {
    try LexiconParser.parse(Array(text.utf8), file: "lists/mine.tsv")
  }

  private func message(_ bytes: [UInt8]) -> String {
    do throws(LexiconError) {
      return "\(try LexiconParser.parse(bytes, file: "mine.tsv").entries.count) entries"
    } catch {
      return error.description
    }
  }

  private func message(_ text: String) -> String { message(Array(text.utf8)) }

  // MARK: What is read

  @Test func `reads pattern, category, polarity, strength and guards`() throws {
    let lexicon = try parse("cave/v in *\tloaded-verb\t-1\t2\tneg,lit:mine|coal\tto a demand")
    let entry = try #require(lexicon.entries.first)
    #expect(entry.pattern == "cave/v in *")
    #expect(entry.elements == [.verb("cave"), .word("in"), .any])
    #expect(entry.category == .loadedVerb)
    #expect(entry.polarity == -1)
    #expect(entry.strength == 2)
    #expect(entry.guards == [.notNegated, .notNear(["mine", "coal"])])
    #expect(entry.line == 1)
  }

  @Test func `knows every kind of pattern word`() throws {
    let entry = try #require(try parse("a b/v c/n d/a e* *\thedge\t0\t1").entries.first)
    #expect(
      entry.elements == [.word("a"), .verb("b"), .noun("c"), .adjective("d"), .prefix("e"), .any])
  }

  @Test func `knows every guard, with spaces around`() throws {
    let entry = try #require(
      try parse("x\thedge\t0\t1\t neg , title , noun , verb , lit: a | b ").entries.first)
    #expect(entry.guards == [.notNegated, .notInName, .noun, .verb, .notNear(["a", "b"])])
  }

  @Test func `guard and note may be missing or empty`() throws {
    let lexicon = try parse("a\thedge\t0\t1\nb\thedge\t0\t1\t\nc\thedge\t0\t1\t\t\n")
    #expect(lexicon.entries.map(\.guards) == [[], [], []])
  }

  @Test func `a slash inside a word is no inflection when nothing comes before it`() throws {
    #expect(try parse("/v\thedge\t0\t1").entries.first?.elements == [.word("/v")])
  }

  @Test func `skips comments, blank lines and the header, and counts them as lines`() throws {
    let lexicon = try parse(
      "# a comment\n\n  \npattern\tcategory\tpolarity\tstrength\nx\thedge\t0\t1\n")
    #expect(lexicon.entries.map(\.line) == [5])
  }

  @Test func `the word pattern may itself be an entry`() throws {
    let lexicon = try parse(
      "pattern\tcategory\tpolarity\tstrength\nx\thedge\t0\t1\npattern\tloaded\t-1\t1\n")
    #expect(lexicon.entries.map(\.pattern) == ["x", "pattern"])
    #expect(try parse("pattern\tloaded\t-1\t1\n").entries.map(\.pattern) == ["pattern"])
  }

  @Test func `reads a byte order mark and carriage returns`() throws {
    let lexicon = try parse("\u{FEFF}# version: 7\r\nx\thedge\t0\t1\tneg\r\ny\thedge\t0\t1\r\n")
    #expect(lexicon.version == "7")
    #expect(lexicon.entries.map(\.pattern) == ["x", "y"])
    #expect(lexicon.entries.map(\.line) == [2, 3])
    #expect(lexicon.entries.first?.guards == [.notNegated])
  }

  @Test func `a byte order mark before an entry or a header is no part of it`() throws {
    #expect(try parse("\u{FEFF}x\thedge\t0\t1").entries.first?.elements == [.word("x")])
    let lexicon = try parse("\u{FEFF}pattern\tcategory\tpolarity\tstrength\nx\thedge\t0\t1")
    #expect(lexicon.entries.count == 1)
  }

  @Test func `takes name, version and digest from file and header`() throws {
    let text = "# Version : 2.1 beta\nx\thedge\t0\t1\n"
    let lexicon = try parse(text)
    #expect(lexicon.name == "mine")
    #expect(lexicon.version == "2.1 beta")
    #expect(lexicon.sha256 == SHA256.hexDigest(Array(text.utf8)))
    #expect(try parse("# versions: 3\nx\thedge\t0\t1").version == "0")
    let named = try LexiconParser.parse(Array(text.utf8), file: "a/b.txt", name: "own")
    #expect(named.name == "own")
    #expect(try LexiconParser.parse(Array(text.utf8), file: "a/b.txt").name == "b.txt")
  }

  @Test func `takes the last line without a line break`() throws {
    #expect(try parse("x\thedge\t0\t1\ny\thedge\t0\t1").entries.count == 2)
  }

  // MARK: What is refused

  @Test(arguments: [
    ("x", "mine.tsv:1: expected 4 to 6 tab-separated columns"),
    ("x hedge 0 1", "mine.tsv:1: expected 4 to 6 tab-separated columns"),
    ("x\thedge\t0\t1\t\t\t", "found 7"),
    ("# c\n\nx\thedges\t0\t1", "mine.tsv:3: unknown category \"hedges\"; expected one of loaded,"),
    ("x\thedge\t2\t1", "mine.tsv:1: expected a polarity of -1, 0 or 1, found \"2\""),
    ("x\thedge\t\t1", "expected a polarity of -1, 0 or 1, found \"\""),
    ("x\thedge\t-129\t1", "expected a polarity of -1, 0 or 1, found \"-129\""),
    ("x\thedge\t0\t0", "mine.tsv:1: expected a strength of 1, 2 or 3, found \"0\""),
    ("x\thedge\t0\t4", "expected a strength of 1, 2 or 3, found \"4\""),
    ("x\thedge\t0\tweak", "expected a strength of 1, 2 or 3, found \"weak\""),
    ("x\thedge\t0\t1\tnever", "mine.tsv:1: unknown guard \"never\"; expected neg, title, noun"),
    ("x\thedge\t0\t1\tlit:", "unknown guard \"lit:\""),
    ("x\thedge\t0\t1\tlit:|", "expected words after lit:, found \"lit:|\""),
    ("x\thedge\t0\t1\tlit:new york|bath", "expected single words after lit:, found \"new york\""),
    ("\thedge\t0\t1", "expected a pattern with at least one word, found \"\""),
    ("* *\thedge\t0\t1", "expected a pattern with at least one word, found \"* *\""),
    ("x/q\thedge\t0\t1", "unknown inflection \"/q\" in \"x/q\"; expected /v, /n or /a"),
    ("a*b\thedge\t0\t1", "expected one * at the end"),
    ("*b\thedge\t0\t1", "expected one * at the end"),
    ("a*/v\thedge\t0\t1", "expected one * at the end"),
    ("a**\thedge\t0\t1", "expected one * at the end"),
    ("\u{AD}*\thedge\t0\t1", "expected one * at the end"),
    ("a b c d e f g h i j k l m\thedge\t0\t1", "expected a pattern of at most 12 words, found 13"),
    ("well , x\thedge\t0\t1", "expected a word, found \",\""),
    ("x.y,z/n\thedge\t0\t1", "expected one word before /n, found \"x.y,z\""),
  ])
  func `refuses a bad line with its number`(_ text: String, _ expected: String) {
    #expect(message(text).contains(expected), "\(message(text))")
  }

  @Test func `limits a beginning to 60 bytes as it is matched`() {
    #expect(message(String(repeating: "a", count: 60) + "*\thedge\t0\t1") == "1 entries")
    #expect(message(String(repeating: "a", count: 61) + "*\thedge\t0\t1").contains("at most 60"))
    #expect(message(String(repeating: "é", count: 30) + "*\thedge\t0\t1") == "1 entries")
    // The lower case of U+023A is a byte longer than the letter itself.
    #expect(message(String(repeating: "\u{23A}", count: 29) + "*\thedge\t0\t1").contains("at most"))
  }

  @Test func `refuses what is not UTF-8 and files without entries`() {
    #expect(message([0x78, 0xFF, 0x09]) == "mine.tsv: expected UTF-8 text")
    #expect(message([]) == "mine.tsv: no entries")
    #expect(message("\u{FEFF}") == "mine.tsv: no entries")
    #expect(message("# version: 1\n\n") == "mine.tsv: no entries")
  }

  @Test func `no bytes make it stop`() {
    var random = SeededRandom(state: 11)
    let pieces = [
      "x", "\t", "\t", "hedge", "0", "1", "\n", "*", "/v", " ", "lit:", "|", ",", "#", "\r\n",
      "\u{FEFF}", "\u{0}", "é", "neg",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      #expect(!message(text).isEmpty)
    }
  }
}
