import Testing

@testable import Features

@Suite struct AttributionFinderTests {
  @Test(arguments: [
    // The cue before the content.
    ("The bank said that prices will fall.", "The bank | said | that prices will fall"),
    ("The bank said prices will fall.", "The bank | said | prices will fall"),
    ("Hale said: “We are broke.”", "Hale | said | “We are broke.”"),
    ("He told the council that it rains.", "He | told | that it rains"),
    (
      "Mara Lindqvist, who runs the bank, told reporters that prices will fall.",
      "Mara Lindqvist, who runs the bank | told | that prices will fall"
    ),
    ("Holt claims, absurdly, that he never met her.", "Holt | claims | that he never met her"),
    ("She pointed out that it rained.", "She | pointed out | that it rained"),
    (
      "His campaign manager, Ned Orr, says the race is close.",
      "His campaign manager, Ned Orr | says | the race is close"
    ),
    // After it.
    ("Prices will fall, the bank said on Monday.", "the bank | said | Prices will fall"),
    ("Prices will fall, said the bank.", "the bank | said | Prices will fall"),
    ("“Prices will fall,” she said.", "she | said | “Prices will fall,”"),
    (
      "“Prices will fall,” said Mara Lindqvist, the bank's chief economist.",
      "Mara Lindqvist, the bank's chief economist | said | “Prices will fall,”"
    ),
    ("It cost a million, court records show.", "court records | show | It cost a million"),
    // Inside it.
    ("Prices, the bank said, will fall.", "the bank | said | Prices … will fall"),
    ("The bill, say its backers, will help.", "its backers | say | The bill … will help"),
    ("“Prices,” she said, “will fall.”", "she | said | “Prices,” … “will fall.”"),
    ("The town, as Holt put it, is dead.", "Holt | put it | The town … is dead"),
    ("As Holt noted, the town is dead.", "Holt | noted | the town is dead"),
  ])
  func `finds the cue before, after and inside`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    (
      "According to police, the fire began in a shed.",
      "police | According to | the fire began in a shed"
    ),
    (
      "The fire began in a shed, according to police.",
      "police | according to | The fire began in a shed"
    ),
    ("In the mayor's view, the plan is dead.", "the mayor's | In … view | the plan is dead"),
    ("It is, in her view, a mistake.", "her | in … view | It is … a mistake"),
    (
      "In the eyes of the farmers, the plan is theft.",
      "the farmers | In the eyes of | the plan is theft"
    ),
    ("For critics, the plan is theft.", "critics | For | the plan is theft"),
    ("The firm is reportedly broke.", " | reportedly | The firm is … broke"),
  ])
  func `finds viewpoints`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    ("He was accused of theft.", " | was accused | He … of theft"),
    ("The bridge is said to be unsafe.", " | is said | The bridge … to be unsafe"),
    (
      "The reform is described as a triumph by the ministry.",
      "the ministry | is described | The reform … as a triumph"
    ),
    ("It was announced that the line will close.", " | was announced | that the line will close"),
    ("The line is expected to close.", " | is expected | The line … to close"),
  ])
  func `finds passives`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    (
      "The mayor's claim that the bridge is safe came late.",
      "The mayor's | claim | that the bridge is safe"
    ),
    (
      "The claim by the mayor that crime fell is false.", "the mayor | claim | that crime fell"
    ),
    (
      "Then came a warning from the union that trains would stop.",
      "the union | a warning | that trains would stop"
    ),
    (
      "The minister issued a stern warning that trains would stop.",
      "The minister | issued a stern warning | that trains would stop"
    ),
    (
      "Orr has stepped up his attacks on Hale.", "Orr | has stepped up his attacks on | Hale"
    ),
    ("Hale expressed support for the strike.", "Hale | expressed support for | the strike"),
  ])
  func `finds nouns of saying`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    ("She believes the road is safe.", "She | believes | the road is safe"),
    ("The club hopes to win the cup.", "The club | hopes | to win the cup"),
    ("Residents fear a flood.", "Residents | fear | a flood"),
    ("Orr is confident that he will win.", "Orr | is confident | that he will win"),
    ("Orr continues to insist he won.", "Orr | continues to insist | he won"),
    ("The study suggests that tea is harmless.", "The study | suggests | that tea is harmless"),
  ])
  func `finds belief, intent and evidence`(text: String, summary: String) {
    #expect(ReadText(text).summary == [summary])
  }

  @Test(arguments: [
    (
      "Hale says it holds rail junction; Orr says fighting goes on",
      ["Hale | says | it holds rail junction", "Orr | says | fighting goes on"]
    ),
    ("Judge: law is void", ["Judge | : | law is void"]),
    ("Sources: Reyes to leave club", ["Sources | : | Reyes to leave club"]),
    ("PM 'to quit within days', says aide", ["aide | says | PM 'to quit within days'"]),
    ("Orr: “No deal.”", ["Orr | : | “No deal.”"]),
  ])
  func `reads headlines`(text: String, summary: [String]) {
    #expect(ReadText(text).summary == summary)
  }

  @Test func `gives quotations without a cue to the last speaker`() {
    let read = ReadText(
      "“We are done,” Hale said. “We go home now.” All wept.\n“It is over.\n“All of it.”"
    )
    #expect(
      read.summary == [
        "Hale | said | “We are done,” … “We go home now.” … “It is over. … “All of it.”"
      ])
  }

  @Test func `gives the first paragraph of a speech to the speaker named after the second`() {
    let read = ReadText("“It is over.\n“All of it,” Hale said.")
    #expect(read.summary == ["Hale | said | “It is over. … “All of it,”"])
  }

  @Test func `keeps speakers apart`() {
    let read = ReadText("He said, “No.” She said, “Yes.” He added that it rained.")
    #expect(
      read.summary == ["He | said | “No.”", "She | said | “Yes.”", "He | added | that it rained"])
  }

  @Test func `reads a transcript to the end of the paragraph`() {
    let read = ReadText("HALE: I never saw him. It was dark.\nThe room laughed.")
    #expect(read.summary == ["HALE | : | I never saw him. It was dark"])
  }

  @Test func `takes the source of a participle and of a second verb from the clause`() {
    let read = ReadText("Hale left the room, saying that he was ill, and denied the charge.")
    #expect(
      read.summary == ["Hale | saying | that he was ill", "Hale | denied | the charge"])
  }

  @Test(arguments: [
    ("Mara Lindqvist said it rained.", Attribution.SourceKind.named),
    ("She said it rained.", .named),
    ("The ministry said it rained.", .organisation),
    ("The Argus reports that it rained.", .organisation),
    ("NASA said it rained.", .organisation),
    ("The report said it rained.", .document),
    ("An official said it rained.", .anonymous),
    ("A Pentagon official said it rained.", .anonymous),
    ("Critics say it rained.", .vague),
    ("Many believe it rained.", .vague),
    ("It was said that it rained.", .vague),
  ])
  func `tells the kind of source`(text: String, kind: Attribution.SourceKind) {
    #expect(ReadText(text).attributions.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("Hale said it rained.", Attribution.Slant.neutral),
    ("Hale claimed it rained.", .doubting),
    ("Hale admitted it rained.", .endorsing),
    ("Hale whined that it rained.", .hostile),
    ("Hale's claim that it rained was noted.", .doubting),
  ])
  func `tells how the cue colours the content`(text: String, slant: Attribution.Slant) {
    #expect(ReadText(text).attributions.map(\.slant).first == slant)
  }

  @Test func `takes other cues than the standard ones`() {
    let read = ReadText("Hale splorked that it rained. Orr said it snowed.")
    let cues = ReportingCues(entries: [.init(lemma: "splork", slant: .hostile, kind: .speech)])
    let found = AttributionFinder.attributions(
      in: read.text, sentences: read.sentences, paragraphs: read.paragraphs,
      quotations: read.quotations, cues: cues)
    #expect(found.flatMap { read.strings($0.content) } == ["that it rained"])
    #expect(found.map(\.slant) == [.hostile])
  }
}
