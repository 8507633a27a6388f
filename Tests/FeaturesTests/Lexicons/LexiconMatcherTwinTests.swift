import Foundation
import TestSupport
import Testing

@testable import Features

@Suite struct LexiconMatcherTwinTests {
  private func expectSame(
    _ fast: LexiconMatcher, _ slow: SlowMatcher, _ text: TokenizedText, _ sentence: Range<Int>,
    _ note: String
  ) {
    let found = fast.matches(in: text, sentence: sentence).map {
      SlowMatcher.Match(
        tokens: $0.tokens, category: $0.category, strength: $0.strength, polarity: $0.polarity)
    }
    let expected = slow.matches(in: text, sentence: sentence)
    #expect(found == expected, "\(note): \(text.source.text(text.source.bytes.indices))")
  }

  @Test(arguments: UInt64(1)...40)
  func `finds what trial of every entry finds, in random texts with random lexicons`(
    _ seed: UInt64
  ) throws {
    var random = SeededRandom(state: seed)
    let lexicons = try (0..<Int.random(in: 1...3, using: &random)).map { number in
      try RandomText.lexicon(&random, name: "list\(number)")
    }
    let fast = LexiconMatcher(lexicons)
    let slow = SlowMatcher(lexicons)
    for _ in 0..<25 {
      let text = WordTokenizer.tokenize(SourceText(RandomText.sentence(&random)))
      let all = text.tokens.indices
      expectSame(fast, slow, text, all, "seed \(seed)")
      let start = Int.random(in: 0...all.count, using: &random)
      expectSame(
        fast, slow, text, start..<Int.random(in: start...all.count, using: &random), "\(seed)")
    }
  }

  @Test func `finds what trial of every entry finds, with the built-in lexicons`() throws {
    let bytes = try PackageFiles.bytes("Corpora/newsroom/column.jsonl")
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let texts = try lines.enumerated().filter { $0.offset % 12 == 0 }.map { line in
      try JSONDecoder().decode(NewsText.self, from: Data(line.element.utf8)).text
    }
    let fast = LexiconMatcher(Lexicon.builtIn)
    let slow = SlowMatcher(Lexicon.builtIn)
    for text in texts.map({ WordTokenizer.tokenize(SourceText($0)) }) {
      expectSame(fast, slow, text, text.tokens.indices, "newsroom")
    }
    #expect(texts.count > 30)
  }

  private struct NewsText: Decodable {
    let text: String
  }
}

/// Texts and lexicons over a vocabulary so small that everything happens.
private enum RandomText {
  private static let words = [
    "cave", "caves", "caved", "caving", "sham", "shams", "sham's", "grim", "grimmer", "not",
    "isn't", "the", "to", "they", "power", "grab", "money", "pit", "Shambles", "Power", "CAVE",
    "what's", "it's", "débâcle", "boys", "feed", "fed", "9bn", "self-serving",
  ]
  private static let marks = [",", ",", ".", "-", "\"", "'", "’", "(", "!", ":"]
  private static let patternWords = [
    "cave/v", "cave", "caves", "cave/n", "sham/n", "sham", "shams", "grim/a", "grimmer", "not",
    "the", "to", "power", "grab/n", "grab", "money", "pit/n", "shambles", "débâcle/n", "it",
    "what", "boys", "feed/v", "*", "*", "ca*", "cav*", "s*", "déb*", "self-*", "caving",
  ]
  private static let guards = [
    "", "", "", "neg", "title", "noun", "verb", "lit:the|money", "title,neg", "lit:sham,verb",
  ]
  private static let categories = ["loaded", "hedge", "loaded-verb"]

  static func lexicon(_ random: inout SeededRandom, name: String) throws -> Lexicon {
    var lines: [String] = []
    while lines.count < 25 {
      let pattern = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        pick(patternWords, &random)
      }
      guard pattern.contains(where: { $0 != "*" }) else { continue }
      let columns = [
        pattern.joined(separator: " "), pick(categories, &random),
        String(Int.random(in: -1...1, using: &random)),
        String(Int.random(in: 1...3, using: &random)),
        pick(guards, &random),
      ]
      lines.append(columns.joined(separator: ";"))
    }
    return try FeaturesTests.lexicon(lines, name: name)
  }

  static func sentence(_ random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...14, using: &random) {
      text += pick(words, &random)
      if Int.random(in: 0..<3, using: &random) == 0 { text += pick(marks, &random) }
      if Int.random(in: 0..<9, using: &random) > 0 { text += " " }
    }
    return text
  }

  private static func pick(_ items: [String], _ random: inout SeededRandom) -> String {
    items.randomElement(using: &random) ?? ""
  }
}
