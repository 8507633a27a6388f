import Testing

@testable import Features

@Suite struct LexiconMatcherTests {
  // MARK: Words

  @Test func `a contraction is one word, whichever apostrophe is written`() throws {
    for text in ["It doesn't add up.", "It doesn’t add up.", "It DOESN’T ADD UP"] {
      #expect(try words("doesn't add up", in: text).count == 1, "\(text)")
    }
    #expect(try words("doesn’t add up", in: "It doesn't add up.") == ["doesn't add up"])
    #expect(try words("does add up", in: "It doesn't add up.").isEmpty)
  }

  @Test func `a hyphenated word is one word, and another when it stands spaced`() throws {
    #expect(try words("so-called", in: "the so-called plan") == ["so-called"])
    #expect(try words("so-called", in: "the so\u{2011}called plan") == ["so\u{2011}called"])
    #expect(try words("so-called", in: "the so called plan").isEmpty)
    #expect(try words("so called", in: "the so called plan") == ["so called"])
    #expect(try words("so called", in: "the so-called plan").isEmpty)
    #expect(try words("called", in: "the so-called plan").isEmpty)
  }

  @Test func `letters match in any case, also beyond ASCII`() throws {
    #expect(try words("débâcle/n", in: "Two DÉBÂCLES and a débâcle") == ["DÉBÂCLES", "débâcle"])
    #expect(try words("позор", in: "ПОЗОР!") == ["ПОЗОР"])
    #expect(try words("CLIQUE", in: "a clique") == ["clique"])
  }

  @Test func `a possessive ending is looked past`() throws {
    #expect(try words("stooge/n", in: "the stooge's plan") == ["stooge's"])
    #expect(try words("stooge/n", in: "the stooges’ plan") == ["stooges"])
    #expect(try words("power grab/n", in: "a power grab’s end") == ["power grab’s"])
    #expect(try words("party's over", in: "the party’s over") == ["party’s over"])
  }

  @Test func `the contracted is of a pronoun or question word is no possessive`() throws {
    #expect(try words("what a", in: "What's a reader to think?").isEmpty)
    #expect(try words("let/v down", in: "Let's down tools").isEmpty)
    #expect(try words("it time", in: "it's time").isEmpty)
    #expect(try words("what's a", in: "What's a reader to think?") == ["What's a"])
  }

  @Test func `a plural possessive inside a phrase is part of it`() throws {
    #expect(try words("old boys' club", in: "an old boys' club") == ["old boys' club"])
    #expect(try words("old boys’ club", in: "an old boys’ club") == ["old boys’ club"])
    #expect(
      try words("for goodness' sake", in: "For goodness’ sake, stop") == ["For goodness’ sake"])
    #expect(try words("big lie", in: "the 'big' lie").isEmpty)
  }

  // MARK: Between the words of a phrase

  @Test func `a comma inside a phrase is skipped, other marks are not`() throws {
    #expect(
      try words("surprise surprise", in: "Surprise, surprise: he won") == ["Surprise, surprise"])
    #expect(try words("surprise, surprise", in: "Surprise surprise") == ["Surprise surprise"])
    #expect(try words("surprise, surprise", in: "Surprise, surprise") == ["Surprise, surprise"])
    for text in [
      "surprise. surprise", "surprise - surprise", "surprise; surprise", "surprise: surprise",
      "surprise (surprise)", "surprise \"surprise\"", "surprise,, surprise", "surprise! surprise",
    ] {
      #expect(try words("surprise surprise", in: text).isEmpty, "\(text)")
    }
  }

  @Test func `a phrase does not run over the end of a sentence`() throws {
    let analyzer = TextAnalyzer(lexicons: [try lexicon(["does not add up;verdict;-1;3"])])
    let within = analyzer.analyze(Document(record: SourceText("It does not add up. Nobody left.")))
    #expect(within.sentences.count == 2)
    #expect(within.matches.count == 1)
    let across = analyzer.analyze(
      Document(record: SourceText("The town does not. Add up the bills yourself.")))
    #expect(across.sentences.count == 2)
    #expect(across.matches.isEmpty)
  }

  @Test func `a line break between two words is a space`() throws {
    #expect(try words("power grab", in: "a power\r\ngrab").count == 1)
  }

  // MARK: Pattern words

  @Test func `one star is one word and two stars are exactly two words`() throws {
    #expect(try words("put/v * to shame", in: "puts rivals to shame").count == 1)
    #expect(try words("put/v * to shame", in: "puts to shame").isEmpty)
    #expect(try words("put/v * to shame", in: "puts its rivals to shame").isEmpty)
    #expect(try words("put/v * * to shame", in: "puts its rivals to shame").count == 1)
    #expect(try words("put/v * * to shame", in: "puts rivals to shame").isEmpty)
    #expect(try words("put/v * * to shame", in: "puts all its rivals to shame").isEmpty)
    #expect(try words("* of shame", in: "a badge of shame") == ["badge of shame"])
    #expect(try words("badge of *", in: "a badge of shame") == ["badge of shame"])
  }

  @Test func `a star is a word or number, never a mark`() throws {
    #expect(try words("put/v * to shame", in: "puts 40 to shame").count == 1)
    for mark in ["-", "—", "(", "\"", ".", "...", "&", "'"] {
      #expect(try words("put/v * to shame", in: "puts \(mark) to shame").isEmpty, "\(mark)")
    }
  }

  @Test func `several words of a pattern may inflect`() throws {
    let pattern = "bite/v the hand that feed/v"
    for text in ["bite the hand that feeds", "bit the hand that fed", "biting the hand that feed"] {
      #expect(try words(pattern, in: text) == [text])
    }
    #expect(try words("rumour/n abound/v", in: "Rumours abounded") == ["Rumours abounded"])
    #expect(try words("bite/v the hand that feed/v", in: "bites the hands that feed").isEmpty)
  }

  @Test func `an inflected word and one of its forms are different patterns`() throws {
    let lines = ["cave/v;loaded-verb;-1;3", "caves;loaded;-1;1", "cave/v in;verdict;-1;1"]
    #expect(try found(lines, in: "they caved") == ["loaded-verb: caved"])
    #expect(try found(lines, in: "the caves") == ["loaded: caves", "loaded-verb: caves"])
    #expect(
      try found(["good/a;evaluative;1;1", "better;loaded;1;1"], in: "good") == ["evaluative: good"])
    let phrases = ["deserve/v better;obligation;0;3", "deserves more;obligation;0;1"]
    #expect(try found(phrases, in: "they deserve more").isEmpty)
    #expect(try found(phrases.reversed(), in: "they deserve more").isEmpty)
    #expect(try found(phrases, in: "he deserves more") == ["obligation: deserves more"])
  }

  @Test func `a beginning matches words with any ending and with none`() throws {
    #expect(
      try words("fearmonger*", in: "fearmonger, fearmongering, Fearmongers’, fear")
        == ["fearmonger", "fearmongering", "Fearmongers"])
    #expect(try words("self-*", in: "self-serving self serving") == ["self-serving"])
    #expect(try words("naïv*", in: "NAÏVELY naively") == ["NAÏVELY"])
    #expect(try words("un* mess", in: "an unholy mess, an unlovely, mess").count == 2)
    #expect(try words("an un*", in: "an unholy mess") == ["an unholy"])
  }

  @Test(arguments: 1...60)
  func `a beginning may have any length`(_ length: Int) throws {
    let stem =
      String("abcdefghij".first ?? "a") + String(repeating: "é", count: (length - 1) / 2)
      + String(repeating: "z", count: (length - 1) % 2)
    #expect(stem.utf8.count == length)
    #expect(
      try words("\(stem)*", in: "x \(stem) \(stem)y \(stem.dropLast())").prefix(2) == [
        stem, "\(stem)y",
      ])
  }

  // MARK: Which match wins

  @Test func `the longest entry of a category wins and matches do not overlap`() throws {
    let lines = [
      "deserve/v;obligation;0;3", "deserve/v to know;obligation;0;1", "know best;obligation;0;2",
    ]
    #expect(try found(lines, in: "they deserve to know best") == ["obligation: deserve to know"])
    #expect(try found(lines, in: "they deserve to go") == ["obligation: deserve"])
  }

  @Test func `a weak long entry shields a strong short one`() throws {
    let matcher = LexiconMatcher([
      try lexicon(["deserve/v;obligation;0;3", "deserve/v to know;obligation;0;1"])
    ])
    let text = WordTokenizer.tokenize(SourceText("readers deserve to know"))
    #expect(matcher.matches(in: text, sentence: text.tokens.indices).map(\.strength) == [1])
  }

  @Test func `categories do not shield each other`() throws {
    let lines = ["power grab;loaded;-1;3", "grab;loaded-verb;-1;1", "power;hedge;0;1"]
    #expect(
      try found(lines, in: "a power grab") == [
        "loaded: power grab", "hedge: power", "loaded-verb: grab",
      ])
  }

  @Test func `an entry that its guard rejects gives way to the next shorter one`() throws {
    let lines = [
      "money pit;loaded;-1;3;lit:coal", "money;loaded;-1;1", "money pit boss;loaded;-1;3;neg",
    ]
    #expect(try found(lines, in: "a money pit boss") == ["loaded: money pit boss"])
    #expect(try found(lines, in: "no money pit boss") == ["loaded: money pit"])
    #expect(try found(lines, in: "no money pit boss here, coal") == ["loaded: money"])
    #expect(try found(lines, in: "coal money pit") == ["loaded: money"])
  }

  @Test func `a later entry of the same pattern and category replaces an earlier one`() throws {
    let first = try lexicon(["cave/v;loaded-verb;-1;3", "sham;loaded;-1;3"], name: "first")
    let second = try lexicon(
      ["cave/v;loaded-verb;1;1;lit:bat", "sham;epithet;-1;2"], name: "second")
    let text = WordTokenizer.tokenize(SourceText("he caved, a sham"))
    let matches = LexiconMatcher([first, second]).matches(in: text, sentence: text.tokens.indices)
    #expect(matches.map(\.category) == [.loadedVerb, .loaded, .epithet])
    #expect(matches.map(\.polarity) == [1, -1, -1])
    #expect(matches.map(\.strength) == [1, 3, 2])
    #expect(found(LexiconMatcher([first, second]), in: "the bat caved").isEmpty)
  }

  @Test func `of two patterns for the same words the later one is asked first`() throws {
    let lines = ["cave/v;loaded-verb;-1;3", "caved;loaded-verb;1;1;lit:roof"]
    let matcher = LexiconMatcher([try lexicon(lines)])
    for (text, strength) in [("he caved", 1), ("the roof caved", 3), ("he caves", 3)] {
      let tokens = WordTokenizer.tokenize(SourceText(text))
      let matches = matcher.matches(in: tokens, sentence: tokens.tokens.indices)
      #expect(matches.map { Int($0.strength) } == [strength], "\(text)")
    }
  }

  // MARK: Hostile input

  @Test func `no lexicons, no tokens and no sentence find nothing`() throws {
    #expect(found(LexiconMatcher([]), in: "a sham").isEmpty)
    #expect(try words("sham", in: "").isEmpty)
    #expect(try words("sham", in: "...").isEmpty)
    #expect(try words("sham", in: "sham") == ["sham"])
    #expect(try words("a sham", in: "a").isEmpty)
    let text = WordTokenizer.tokenize(SourceText("a sham"))
    #expect(
      LexiconMatcher([try lexicon(["sham;loaded;-1;3"])]).matches(in: text, sentence: 1..<1).isEmpty
    )
  }

  @Test func `looks at nothing outside the sentence`() throws {
    let text = WordTokenizer.tokenize(SourceText("never a sham was it"))
    let matcher = LexiconMatcher([
      try lexicon(["sham;loaded;-1;3;neg,lit:was", "sham was;hedge;0;1"])
    ])
    #expect(matcher.matches(in: text, sentence: 2..<3).count == 1)
  }

  @Test func `a pattern of twelve inflected words stays small and matches`() throws {
    let pattern = Array(repeating: "go/v", count: 12).joined(separator: " ")
    let text = "go goes went gone going go goes went gone going go went"
    #expect(try words(pattern, in: text) == [text])
    #expect(try words(pattern, in: String(text.dropLast(5))).isEmpty)
    let index = LexiconIndex([try lexicon(["\(pattern);loaded;-1;3"])])
    // The root, twelve words, and the end of the last node's entries.
    #expect(index.nodes.count == 14)
  }

  @Test func `a hundred thousand equal words take linear time`() throws {
    let matcher = LexiconMatcher([
      try lexicon([
        "go/v go/v go/v go/v go/v go/v go/v go/v go/v go/v go/v stop;loaded;-1;3",
        "go;loaded-verb;-1;3;title,neg,lit:stop", "* go;hedge;0;1;noun",
      ])
    ])
    let text = WordTokenizer.tokenize(
      SourceText(String(repeating: "- ", count: 20_000) + String(repeating: "Go ", count: 100_000)))
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure {
      count = matcher.matches(in: text, sentence: text.tokens.indices).count
    }
    // The capitals are names to the first two entries; the third has every pair of words.
    #expect(count == 50_000)
    #expect(time < .seconds(60))
  }
}
