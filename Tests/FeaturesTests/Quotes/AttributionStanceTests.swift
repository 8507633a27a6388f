import Testing

@testable import Features

/// Attributions whose cue is more than a verb of saying.
@Suite struct AttributionStanceTests {
  @Test(arguments: [
    (
      "The union remains confident that it will win.",
      "The union | remains confident | that it will win"
    ),
    ("Orr is more wary of the deal.", "Orr | is more wary of | the deal"),
    (
      "Hale left early, confident that he had won.", "Hale | confident | that he had won"
    ),
  ])
  func `finds adjectives of the mind`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    ("The plan has drawn praise from farmers.", "farmers | has drawn praise from | The plan"),
    (
      "Orr won the endorsement of the union.", "the union | won the endorsement of | Orr"
    ),
    ("Hale threw his support behind Orr.", "Hale | threw his support behind | Orr"),
  ])
  func `finds what others think of the subject`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    (
      "A survey found strong support for the tax.", "A survey | found | strong support for the tax"
    ),
    (
      "In a new poll, half of all voters back the tax.",
      "a new poll | In | half of all voters back the tax"
    ),
    ("To Hale, the plan is theft.", "Hale | To | the plan is theft"),
    ("Hale issued a statement: “We are broke.”", "Hale | issued a statement | “We are broke.”"),
  ])
  func `finds polls, views and statements`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    ("Orr brushed off the charge.", "Orr | brushed off | the charge"),
    ("She distanced herself from the plan.", "She | distanced herself from | the plan"),
    ("Hale cast doubt on the figures.", "Hale | cast doubt on | the figures"),
    ("The mayor took aim at the press.", "The mayor | took aim at | the press"),
  ])
  func `finds verbs with fixed words after them`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    ("Hale said repeatedly that it rained.", "Hale | said repeatedly | that it rained"),
    ("Hale just said that it rained.", "Hale | just said | that it rained"),
    ("Orr seemed to blame the press.", "Orr | seemed to blame | the press"),
  ])
  func `takes adverbs and governing verbs into the cue`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    "Several states have yet to vote.",
    "The emails were old.",
    "He wrote regarding provisions of the lease.",
    "Three pledged delegates came late.",
    "A crude insult cost him the race.",
    "He trained hard to defend his title.",
    "The team drew level from the spot.",
    "To be sure, the road is long.",
    "In a new town, half of all shops are shut.",
    "The door remains open and the light is on.",
    "The road is sure to flood.",
    "The house has views of the sea.",
    "Orr cast his ballot at noon.",
  ])
  func `takes no plain statement for a report`(text: String) {
    #expect(ReadText(text).attributions == [])
  }

  @Test(arguments: [
    ("Orr vowed not to sell the pier.", "Orr | vowed | not to sell the pier"),
    ("The charge, which Orr denies, is old.", "Orr | denies | The charge, which"),
    ("The question is whether it will rain.", " | question is | whether it will rain"),
    ("One view is that it will rain.", " | view is | that it will rain"),
    ("Criticism of the plan grew.", " | Criticism of | the plan"),
    (
      "Orr was asked by a clerk whether it rained.",
      "a clerk | was asked | whether it rained"
    ),
    ("Orr announced on Monday the sale of the pier.", "Orr | announced | the sale of the pier"),
    ("Orr went on to blame the press.", "Orr | went on to blame | the press"),
    ("Orr opened by attacking the press.", "Orr | opened by attacking | the press"),
    ("Orr listed the faults of the pier.", "Orr | listed | the faults of the pier"),
  ])
  func `finds cues of more shapes`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    "It was lost in his bank account.", "Ten swing states that voted early are small.",
    "The two states share a river.", "Illinois state lawmakers met.", "Read the whole story here.",
    "She led by 270 pledged delegates.", "On the train, she found her ticket.",
    "They saw a bird.",
    "The promise of spring is here.", "Many supporters of the mayor came.",
  ])
  func `takes no noun or setting for a report`(text: String) {
    #expect(ReadText(text).attributions == [])
  }

  @Test(arguments: [
    ("The bank is eager to sell the pier.", "The bank | is eager | to sell the pier"),
    ("Orr was reluctant to sell the pier.", "Orr | was reluctant | to sell the pier"),
  ])
  func `finds what somebody is willing to do`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    ("Hale has doubts about the lease.", "Hale | has doubts about | the lease"),
    ("Old questions about the lease remained.", " | questions about | the lease"),
    ("Hale was asked about the lease.", " | was asked about | the lease"),
  ])
  func `takes the preposition that the content hangs on into the cue`(
    text: String, summary: String
  ) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test func `leaves a denial before the content out of the cue`() {
    let summary = ReadText("Hale blamed not only the bank.").summary
    #expect(summary.first?.hasPrefix("Hale | blamed | ") == true)
  }

  @Test(arguments: [
    ("Orr cast himself as a reformer.", "Orr | cast himself as | a reformer"),
    ("Hale cast doubt on the figures.", "Hale | cast doubt on | the figures"),
  ])
  func `takes casting for a report only with what follows it`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test func `cue, source and content share no word`() {
    let text = """
      Hale has drawn praise from farmers for his plan. Orr, wary of it, said repeatedly that it \
      fails. “It is over,” both said. In a new poll, half back it, and to Orr, that is theft.
      """
    for attribution in ReadText(text).attributions {
      let ranges = attribution.source + attribution.cue + attribution.content
      let ordered = ranges.sorted { $0.lowerBound < $1.lowerBound }
      for (first, second) in zip(ordered, ordered.dropFirst()) {
        #expect(first.upperBound <= second.lowerBound)
      }
    }
  }
}
