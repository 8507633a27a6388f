import Features
import Models
import Testing

@Suite struct TargetFinderTests {
  @Test(arguments: [
    ("Yesterday the puppet Doran left.", "Doran < author: puppet premodifier -"),
    (
      "Yesterday the feeble former mayor Jane Doran left.",
      "Jane Doran < author: feeble premodifier -"
    ),
    ("The disgraced Sen. Doran left.", "Doran < author: disgraced premodifier -"),
    ("Jane Doran, a feeble puppet of the firm, left.", "Jane Doran < author: feeble apposition -"),
    ("Yesterday the stooge, Jane Doran, left.", "Jane Doran < author: stooge apposition -"),
    ("Jane Doran is a puppet.", "Jane Doran < author: puppet copula -"),
    ("Jane Doran, who has long been a hero, left.", "Jane Doran < author: hero copula +"),
    ("Jane Doran, the mayor of Elmland, is feeble.", "Jane Doran < author: feeble copula -"),
    ("Jane Doran's a coward.", "Jane Doran < author: coward copula -"),
    ("Jane Doran’s loud stooges left.", "Jane Doran < author: stooges possessive -"),
    ("Yesterday the Dorans' stooges left.", "Dorans < author: stooges possessive -"),
    ("Jane Doran quickly caved.", "Jane Doran < author: caved subject -"),
    ("Jane Doran does not add up.", "Jane Doran < author: not add up subject -"),
    ("Jane Doran’s a far more feeble box.", "Jane Doran < author: feeble copula -"),
    ("The mayor of Elmland is a coward.", "Elmland < author: coward nearby -"),
    ("Jane Doran is making feeble boxes.", "Jane Doran < author: feeble nearby -"),
    ("The aide was smeared by former mayor Jane Doran.", "Jane Doran < author: smeared agent -"),
    ("The clerk gave Jane Doran a splendid box.", "Jane Doran < author: splendid nearby +"),
  ])
  func `attaches loaded words to names`(text: String, expected: String) throws {
    let summary = try ProfiledText(text).targetSummary()
    #expect(summary.contains(expected), "\(summary)")
  }

  @Test(arguments: [
    // Not a name.
    "The puppet left on Monday.", "The British puppet left.", "He is a coward.",
    // Another clause.
    "Jane Doran left because the plan was a sham.", "The plan, a sham, was backed by Jane Doran.",
    "In this sham, Jane Doran left.",
    // The object of the verb, and the passive without an agent.
    "They smeared Jane Doran.", "Jane Doran was smeared.",
    // A place.
    "A puppet left in Elmland.",
    // Held at arm's length.
    "Jane Doran is a “hero” to the clerks.", "Yesterday the so-called hero Doran left.",
    // Too weak a sign.
    "Jane Doran is a mess.",
    // What a source says of others.
    "Jane Doran said that the plan was a sham.", "“The plan is a sham,” said Jane Doran.",
  ])
  func `attaches nothing where nothing belongs`(text: String) throws {
    #expect(try ProfiledText(text).targetSummary() == [])
  }

  @Test(arguments: [
    ("Jane Doran is not a coward.", "+"), ("Jane Doran was never a hero.", "-"),
    ("Jane Doran isn't a hero.", "-"), ("Jane Doran is not only a hero.", "+"),
    ("It was not late; Jane Doran is a hero.", "+"),
  ])
  func `negation turns the side round`(text: String, sign: String) throws {
    let summary = try ProfiledText(text).targetSummary()
    #expect(summary.count == 1)
    #expect(summary.first?.hasSuffix("copula \(sign)") == true, "\(summary)")
  }

  @Test(arguments: [
    (
      "Paul Lund said that Jane Doran is a coward.",
      "Jane Doran < Paul Lund: coward copula -"
    ),
    ("“Doran is a coward,” said Mr Lund. The clerk met Doran.", "Doran < Lund: coward copula -"),
    ("Critics claimed that Jane Doran is a puppet.", "Jane Doran < Critics: puppet copula -"),
    (
      "The clerk met Doran. “Doran is a coward.”", "Doran < ?: coward copula -"
    ),
  ])
  func `the holder is the source of the words`(text: String, expected: String) throws {
    let summary = try ProfiledText(text).targetSummary()
    #expect(summary == [expected])
  }

  @Test func `a target needs three hits, and near ones count half`() throws {
    let sure = "Jane Doran is a puppet. Doran caved. Doran's stooges left."
    let target = try #require(TargetFinder.targets(in: ProfiledText(sure).analysis).first)
    #expect(target.name == "Jane Doran")
    #expect((target.positive, target.negative) == (0, 3))
    #expect(target.score == -0.6)
    let near = "Jane Doran is a puppet. Doran caved. The clerk gave Doran a splendid box."
    let mixed = try #require(TargetFinder.targets(in: ProfiledText(near).analysis).first)
    #expect((mixed.positive, mixed.negative) == (0.5, 2))
    #expect(mixed.score == -1.5 / 4.5)
    let two = "Jane Doran is a puppet. Doran caved. “Doran is a coward,” said Paul Lund."
    #expect(TargetFinder.targets(in: try ProfiledText(two).analysis) == [])
  }

  @Test(arguments: [
    ("Jane Doran ranted that the box was old.", ["Jane Doran < author: ranted subject -"]),
    ("“The box is old,” ranted Jane Doran.", ["Jane Doran < author: ranted subject -"]),
    ("Mayor Jane Doran alleged that the box was old.", ["Jane Doran < author: alleged subject -"]),
    ("A spokesman for Jane Doran alleged that the box was old.", []),
    ("Critics alleged that Jane Doran left.", []), ("Jane Doran said that the box was old.", []),
  ])
  func `a cue that doubts or mocks is about its source`(text: String, expected: [String]) throws {
    #expect(try ProfiledText(text).targetSummary() == expected)
  }

  @Test func `weak entries add to a target and make none`() throws {
    let weak = "Jane Doran is a mess. Doran is a mess. Doran was a mess."
    #expect(TargetFinder.targets(in: try ProfiledText(weak).analysis) == [])
    let both = "Jane Doran is a puppet. Doran caved. Doran is a coward. Doran is a mess."
    let target = try #require(TargetFinder.targets(in: ProfiledText(both).analysis).first)
    #expect((target.negative, target.hits.count) == (3.5, 4))
  }

  @Test func `two entries for one word count once`() throws {
    #expect(try ProfiledText("Jane Doran is a sham.").targetSummary().count == 1)
  }

  @Test func `the target with most weight comes first, equals in order of the text`() throws {
    let text = """
      Jane Doran is a puppet. Paul Lund is a hero. Lund is splendid. Eva Ruiz is a coward.
      """
    let names = TargetFinder.targets(in: try ProfiledText(text).analysis, atLeast: 1).map(\.name)
    #expect(names == ["Paul Lund", "Jane Doran", "Eva Ruiz"])
  }

  @Test(arguments: [
    "", "Puppet", "'s 's puppet's", "Jane Doran puppet", "“Doran is a hero",
    "Doran, , , puppet, , Doran",
    "puppet Doran's", "Doran Doran Doran Doran Doran Doran Doran Doran Doran Doran is a sham",
    "A. B. C. puppet D. Doran of the of the Doran's", "\u{FFFD}Doran\u{0} is a “puppet",
  ])
  func `odd texts give a result`(text: String) throws {
    for target in TargetFinder.targets(in: try ProfiledText(text).analysis, atLeast: 1) {
      #expect(abs(target.score) < 1)
    }
  }
}
