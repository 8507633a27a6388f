import Testing

@testable import Features

@Suite struct AttributionFinderTests {
  @Test(arguments: [
    (
      "The bank said that prices will fall.",
      "The bank | said | that prices will fall"
    ),
    (
      "The bank said prices will fall.",
      "The bank | said | prices will fall"
    ),
    (
      "Prices will fall, the bank said on Monday.",
      "the bank | said | Prices will fall"
    ),
    (
      "“Prices will fall,” said Mara Lindqvist, the bank's chief economist.",
      "Mara Lindqvist, the bank's chief economist | said | “Prices will fall,”"
    ),
    (
      "“Prices will fall,” she said.",
      "she | said | “Prices will fall,”"
    ),
    (
      "Prices, the bank said, will fall.",
      "the bank | said | Prices … will fall"
    ),
    (
      "“Prices,” she said, “will fall.”",
      "she | said | “Prices,” … “will fall.”"
    ),
    (
      "Mara Lindqvist, who runs the bank, told reporters that prices will fall.",
      "Mara Lindqvist, who runs the bank | told | that prices will fall"
    ),
    (
      "According to police, the fire began in a shed.",
      "police | According to | the fire began in a shed"
    ),
    (
      "The fire began in a shed, according to police.",
      "police | according to | The fire began in a shed"
    ),
    (
      "The council repeated its claim that the bridge is safe.",
      "its | claim | that the bridge is safe"
    ),
  ])
  func `finds source, cue and content`(text: String, summary: String) {
    #expect(ReadText(text).summary.contains(summary), "\(ReadText(text).summary)")
  }

  @Test(arguments: [
    "The bank raised prices and closed two branches.",
    "This is the dumbest budget in living memory.",
    "The match was abandoned after the floodlights failed.",
  ])
  func `attributes nothing where nobody is cited`(text: String) {
    #expect(ReadText(text).attributions == [])
  }
}
