import Testing

@testable import Features

@Suite struct QuotationFinderTests {
  private func found(_ text: String) -> [String] {
    let read = ReadText(text)
    return read.quotations.map { read.string($0.tokens) }
  }

  @Test(arguments: [
    ("He said \"we will win\" on Monday.", "\"we will win\""),
    ("He said “we will win” on Monday.", "“we will win”"),
    ("Il a dit « on gagnera » lundi.", "« on gagnera »"),
    ("Er sagte „wir gewinnen“ am Montag.", "„wir gewinnen“"),
    ("Er sagte »wir gewinnen« am Montag.", "»wir gewinnen«"),
    ("He said 'we will win' on Monday.", "'we will win'"),
    ("He said ‘we will win’ on Monday.", "‘we will win’"),
    ("He said ''we will win'' on Monday.", "''we will win''"),
    ("He said ``we will win'' on Monday.", "``we will win''"),
    ("Han sade ”vi ska vinna” i dag.", "”vi ska vinna”"),
  ])
  func `finds a quotation in each kind of marks`(text: String, quotation: String) {
    #expect(found(text) == [quotation])
  }

  @Test(arguments: [
    "It was the sound of the '90s, and nobody's fault.",
    "They played rock 'n' roll for the players' families.",
    "’Tis the season, and the ’60s are back for the miners’ children.",
    "The workers' union met the bosses' lawyers.",
    "Don't ask what's theirs.",
    "He is 6'2\" tall and she is 5'10\" tall.",
    "The class of '16 met the class of '06.",
  ])
  func `takes no apostrophe or inch mark for a quotation`(text: String) {
    #expect(found(text) == [])
  }

  @Test func `keeps apostrophes inside single marks apart from the closing mark`() {
    #expect(
      found("She said: ‘The players’ union won’t budge, it’s that simple.’ Then she left.")
        == ["‘The players’ union won’t budge, it’s that simple.’"])
    #expect(
      found("'The miners' wives weren't asked,' said Ruth Odell. It was over.")
        == ["'The miners' wives weren't asked,'"])
  }

  @Test func `nests quotations and counts their depth`() {
    let read = ReadText("“He told me ‘go home, “now”’ and left,” she said.")
    #expect(
      read.quotations.map { read.string($0.tokens) } == [
        "“He told me ‘go home, “now”’ and left,”", "‘go home, “now”’", "“now”",
      ])
    #expect(read.quotations.map(\.depth) == [0, 1, 2])
    #expect(read.quotations.map(\.isClosed) == [true, true, true])
  }

  @Test func `gives a speech of several paragraphs one quotation for each`() {
    let read = ReadText("“One is this.\n“Two is that.\n“Three is all,” he said. So it goes.")
    #expect(
      read.quotations.map { read.string($0.tokens) }
        == ["“One is this.", "“Two is that.", "“Three is all,”"])
    #expect(read.quotations.map(\.isClosed) == [false, false, true])
  }

  @Test func `ends an unclosed quotation with its paragraph`() {
    let read = ReadText("He said: \"We are done here.\nThe town went quiet.")
    #expect(read.quotations.map { read.string($0.tokens) } == ["\"We are done here."])
    #expect(read.quotations.map(\.isClosed) == [false])
  }

  @Test func `closes a quotation whose second paragraph repeats no mark`() {
    #expect(
      found("He said: “We are done.\nWe are going home.” The town went quiet.")
        == ["“We are done.", "We are going home.”"])
  }

  @Test func `ends a quotation with its sentence when the same marks open again`() {
    #expect(
      found("“We are done, he said. The room fell silent. “We go home,” he said.")
        == ["“We are done, he said.", "“We go home,”"])
  }

  @Test(arguments: [
    ("The so-called “reform” has cost us dearly.", Quotation.Kind.scare),
    ("The band’s “greatest hits” tour, which critics called dull, ended.", .scare),
    ("The show, which he called “a farce”, ended.", .quotation),
    ("Their 'solution' arrived in a brown envelope.", .scare),
    ("The minister called it a “reform” of sorts, he said.", .quotation),
    ("She said \"never\" and left.", .quotation),
    ("We watched “The Long Road Home” twice.", .title),
    ("The film “Harbour” opens on Friday.", .title),
    ("The word “freedom” has lost its shine.", .title),
    ("“We have nothing left to give them,” the farmer said.", .quotation),
    ("“Enough!”", .quotation),
  ])
  func `tells what quotation marks are there for`(text: String, kind: Quotation.Kind) {
    #expect(ReadText(text).quotations.map(\.kind) == [kind])
  }
}
