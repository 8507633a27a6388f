import Testing

@testable import Features

/// Contents in several pieces, and the lists and predicates in an object.
@Suite struct AttributionContentTests {
  @Test(arguments: [
    (
      "The ruling was, she argued, an outrage against common sense.",
      "she | argued | The ruling was … an outrage against common sense"
    ),
    ("It is, the union says, a disgrace.", "the union | says | It is … a disgrace"),
    ("The tax is simply, he said, too high.", "he | said | The tax is simply … too high"),
    ("The plan, Mr. Dray told the Argus, is a sham.", "Mr. Dray | told | The plan … is a sham"),
    (
      "The plan, Holt told reporters on Monday, will ruin the town.",
      "Holt | told | The plan … will ruin the town"
    ),
    ("In the end, he said, the bridge fell.", "he | said | In the end … the bridge fell"),
    (
      "If the plan passes, he said, the town will die.",
      "he | said | If the plan passes … the town will die"
    ),
    (
      "The deal was bad, he said, and the board was a disgrace.",
      "he | said | The deal was bad … and the board was a disgrace"
    ),
    (
      "The party had betrayed its members, she went on, and deserved to lose.",
      "she | went on | The party had betrayed its members … and deserved to lose"
    ),
    ("It was, as Holt put it, a disgrace.", "Holt | put it | It was … a disgrace"),
  ])
  func `takes both halves of what a reporting clause interrupts`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    ("The deal was bad, he said, but that is nonsense.", "The deal was bad"),
    ("The deal was bad, he said, a claim that fools nobody.", "The deal was bad"),
    ("The deal was bad, he said, and Orr denied the charge.", "The deal was bad the charge"),
    ("The town, he told himself as the fools danced.", "The town"),
  ])
  func `leaves what follows a whole clause with the writer`(text: String, indirect: String) {
    #expect(ReadText(text).words(in: .indirect) == indirect)
  }

  @Test(arguments: [
    (
      "It was, according to Mr. Hask, the most disgraceful day in the club's history.",
      "Mr. Hask | according to | It was … the most disgraceful day in the club's history"
    ),
    ("The plan is, according to critics, a sham.", "critics | according to | The plan is … a sham"),
    (
      "The plan, according to Mr. Hask, the chairman, is a sham.",
      "Mr. Hask, the chairman | according to | The plan … is a sham"
    ),
    (
      "The plan is a sham, according to Mr. Hask, the club's former chairman.",
      "Mr. Hask, the club's former chairman | according to | The plan is a sham"
    ),
  ])
  func `keeps what is said out of the source after according to`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test func `does not take whom a relative clause is about for its content`() {
    let read = ReadText("The port's captain, who had promised to resign, said the ships were late.")
    #expect(
      read.summary == [
        "The port's captain, who had promised to resign | said | the ships were late",
        "who | had promised | to resign",
      ])
  }

  @Test(arguments: [
    (
      "The letter accused the board of incompetence, cowardice and greed.",
      "The letter | accused | the board of incompetence, cowardice and greed"
    ),
    (
      "The report praised the crew's courage, skill, and superb discipline.",
      "The report | praised | the crew's courage, skill, and superb discipline"
    ),
    (
      "The minister condemned the attack as barbaric and cowardly.",
      "The minister | condemned | the attack as barbaric and cowardly"
    ),
    (
      "The union denounced the settlement as a sham.",
      "The union | denounced | the settlement as a sham"
    ),
  ])
  func `takes lists and predicates into an object`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    ("She criticised the plan, and the fools danced on.", "the plan"),
    ("She criticised the plan, a farce that fools nobody.", "the plan"),
    ("She criticised the plan, citing costs and delays.", "the plan costs and delays"),
    ("The minister condemned the attack as the crowd cheered.", "the attack"),
    ("The minister condemned the attack as he left.", "the attack"),
  ])
  func `ends an object before another clause`(text: String, indirect: String) {
    #expect(ReadText(text).words(in: .indirect) == indirect)
  }

  @Test(arguments: [
    (
      "The pact, in the words of one delegate, was “a shameful surrender.”",
      Quotation.Kind.quotation
    ),
    ("In her own words, it was “a farce.”", .quotation),
    ("It was, in the mayor's words, a “farce”.", .quotation),
    ("In other words, the “reform” is dead.", .scare),
  ])
  func `takes what is in somebody's words for a quotation`(text: String, kind: Quotation.Kind) {
    #expect(ReadText(text).quotations.map(\.kind) == [kind])
  }
}
