import Testing

@testable import Features

@Suite struct NGramsTests {
  private func occurrences(
    _ text: TokenizedText, _ tokens: Range<Int>, _ options: FeatureOptions,
    voices: [Voice]? = nil
  ) -> [NaiveNGram] {
    var buffer = FeatureBuffer(recordsOwners: true)
    NGrams(options).append(analysis(text, voices), tokens, to: &buffer)
    #expect(buffer.buckets.count == buffer.owners.count)
    return zip(buffer.buckets, buffer.owners).map(NaiveNGram.init).sorted()
  }

  /// The text with its voices set by hand; the author's where none are given.
  private func analysis(_ text: TokenizedText, _ voices: [Voice]? = nil) -> Analysis {
    Analysis(
      document: Document(record: text.source), text: text, sentences: [], quotations: [],
      attributions: [], voices: voices ?? text.tokens.map { _ in .author }, matches: [], cues: [])
  }

  private func options(words: ClosedRange<Int>?, characters: ClosedRange<Int>?) -> FeatureOptions {
    var options = FeatureOptions()
    options.wordMinimum = words?.lowerBound ?? 1
    options.wordMaximum = words?.upperBound ?? 0
    options.characterMinimum = characters?.lowerBound ?? 1
    options.characterMaximum = characters?.upperBound ?? 0
    return options
  }

  private static let texts = [
    "", "a", ".", "So it goes.", "The so-called “plan” didn’t, in 1998, add up!",
    "Débâcle à l’Élysée: naïveté", "ПОЗОР и стыд", "中文 字", "a\u{AD}b c", "U.S. 9bn 10:30",
    "https://example.com/a?b=c&d=e", "one (two) three, four – five; six",
    String(repeating: "x", count: 39), String(repeating: "x", count: 40),
    String(repeating: "x", count: 41), String(repeating: "é", count: 40),
    String(repeating: "é", count: 41) + " b", String(repeating: "яж", count: 300),
    "a\u{FF}b \u{0} c", "x x x x x x",
  ]

  private static let lengths: [(words: ClosedRange<Int>?, characters: ClosedRange<Int>?)] = [
    (1...3, 2...5), (1...1, nil), (2...2, nil), (1...5, nil), (3...5, 3...3), (nil, 1...1),
    (nil, 1...8), (nil, 8...8), (1...5, 1...8), (nil, nil),
  ]

  @Test(arguments: texts)
  func `gives the n-grams that strings give`(_ string: String) {
    let text = WordTokenizer.tokenize(SourceText(string))
    for (words, characters) in Self.lengths {
      let options = options(words: words, characters: characters)
      let found = occurrences(text, text.tokens.indices, options)
      let expected = NaiveNGram.all(text, text.tokens.indices, options).sorted()
      #expect(found == expected, "words \(words as Any), characters \(characters as Any)")
    }
  }

  @Test func `gives the n-grams that strings give for random runs of bytes`() {
    var random = SeededRandom(state: 3)
    let pieces = ["a", "b", "É", "я", "中", " ", " ", "-", "'", ".", "7", ",", "\u{FF}", "\u{AD}"]
    var options = options(words: 1...3, characters: 2...5)
    for round in 0..<200 {
      options.quotedNGrams = round % 2 == 0
      let string = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let text = WordTokenizer.tokenize(SourceText(string))
      let start = Int.random(in: 0...text.tokens.count, using: &random)
      let range = start..<Int.random(in: start...text.tokens.count, using: &random)
      let voices = text.tokens.map { _ in Voice.allCases.randomElement(using: &random) ?? .author }
      let found = occurrences(text, range, options, voices: voices)
      #expect(found == NaiveNGram.all(text, range, options, voices: voices).sorted(), "\(string)")
    }
  }

  @Test func `passes over quoted words, and no n-gram runs over them`() {
    let text = WordTokenizer.tokenize(SourceText("it was a sham they say"))
    let voices: [Voice] = [.author, .author, .direct, .direct, .author, .indirect]
    var options = options(words: 1...2, characters: 2...5)
    let own = occurrences(text, text.tokens.indices, options, voices: voices)
    let words = own.filter { $0.owner.characters == nil }.map(\.owner)
    #expect(Set(words.map(\.first)) == [0, 1, 4, 5])
    #expect(words.count == 6)
    #expect(!own.contains { $0.owner.first == 3 })
    options.quotedNGrams = true
    let all = occurrences(text, text.tokens.indices, options, voices: voices)
    #expect(all == occurrences(text, text.tokens.indices, options))
  }

  @Test func `counts every occurrence`() {
    let text = WordTokenizer.tokenize(SourceText("no no no"))
    let found = occurrences(text, text.tokens.indices, options(words: 1...2, characters: nil))
    #expect(found.count == 5)
    #expect(Set(found.map(\.bucket)).count == 2)
  }

  @Test func `spans point at the words and letters as they are written`() {
    let text = WordTokenizer.tokenize(SourceText("So, “Élan” it is"))
    let found = occurrences(text, text.tokens.indices, options(words: 2...2, characters: 3...3))
    let pairs = found.filter { $0.owner.characters == nil }.map { ngram in
      let owner = ngram.owner
      let last = text.tokens[owner.first + owner.count - 1]
      return text.source.text(text.tokens[owner.first].start..<last.end)
    }
    #expect(Set(pairs) == ["So, “Élan", "Élan” it", "it is"])
    let letters = found.filter { $0.owner.first == 3 && $0.owner.characters != nil }.map { ngram in
      let folded = Array(text.foldedBytes(3))
      let run = String(decoding: folded[ngram.owner.characters ?? 0..<0], as: UTF8.self)
      return (ngram.owner.touchesStart ? "<" : "") + run + (ngram.owner.touchesEnd ? ">" : "")
    }
    #expect(Set(letters) == ["<él", "éla", "lan", "an>"])
  }

  @Test func `words fall into the lower half of the buckets and letters into the upper`() {
    let text = WordTokenizer.tokenize(SourceText("The so-called plan didn’t add up at all"))
    for bits in [10, 20, 24] {
      var options = FeatureOptions()
      options.hashBits = bits
      for ngram in occurrences(text, text.tokens.indices, options) {
        let isUpper = ngram.bucket >= UInt32(1) << UInt32(bits - 1)
        #expect(isUpper == (ngram.owner.characters != nil))
        #expect(ngram.bucket < UInt32(1) << UInt32(bits))
      }
    }
  }

  @Test func `numbers have no character n-grams`() {
    let text = WordTokenizer.tokenize(SourceText("1,200 9bn"))
    #expect(occurrences(text, text.tokens.indices, options(words: nil, characters: 1...5)).isEmpty)
  }

  @Test func `owners are noted only when asked for`() {
    let text = WordTokenizer.tokenize(SourceText("So it goes"))
    var buffer = FeatureBuffer()
    NGrams(FeatureOptions()).append(analysis(text), text.tokens.indices, to: &buffer)
    #expect(!buffer.buckets.isEmpty)
    #expect(buffer.owners.isEmpty)
  }
}
