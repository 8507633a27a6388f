import Testing

@testable import Features

/// What must not be given to a source.
@Suite struct AttributionPrecisionTests {
  @Test(arguments: [
    "The bank raised prices and closed two branches.",
    "This is the dumbest budget in living memory.",
    "The match was abandoned after the floodlights failed.",
    "The report was late and the claim is absurd.",
    "Voters in swing states have heard enough nonsense.",
    "I think the whole plan is rotten.",
    "We believe this town deserves better, and you know it does.",
    "Nobody can say that this government cares.",
    "It is hard to say who won.",
    "Editor's note: This piece was shortened on Monday.",
    "They played “The Long Road Home” twice.",
  ])
  func `attributes nothing where nobody else is cited`(text: String) {
    #expect(ReadText(text).attributions.filter { !$0.source.isEmpty } == [])
    #expect(ReadText(text).words(in: .indirect) == "")
  }

  @Test(arguments: [
    ("The minister said taxes will fall, but that is nonsense.", "taxes will fall"),
    ("Hale says he is sorry. That is a lie.", "he is sorry"),
    ("The firm, which whined that it is hard, has fled.", "that it is hard"),
    ("Orr's claim that crime has doubled is a lie.", "that crime has doubled"),
    ("The pompous windbag said taxes will rise.", "taxes will rise"),
    ("Hale said he was ill, a claim that fools nobody.", "he was ill"),
    ("Hale said it was cold; Orr, that old fraud, said it was warm.", "it was cold it was warm"),
    ("She said it rained in an interview as dull as it was long.", "it rained"),
    ("Hale said it was over and Orr said it was not.", "it was over it was not"),
    ("While Hale said it was over, the fools danced on.", "it was over"),
  ])
  func `leaves the writer's words with the writer`(text: String, indirect: String) {
    #expect(ReadText(text).words(in: .indirect) == indirect)
  }

  @Test func `gives what is inside a report to the outer source only`() {
    let read = ReadText("The minister said the union fears that trains will stop.")
    #expect(
      read.summary == ["The minister | said | the union fears that trains will stop"])
  }

  @Test func `takes no name for a cue`() {
    #expect(ReadText("The United States has claims to the reef.").summary == [])
  }
}
