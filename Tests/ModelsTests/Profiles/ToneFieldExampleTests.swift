import Models
import Testing

/// Every field of a profile in one invented article, counted and computed by hand; and how little
/// text is too little for it.
@Suite struct ToneFieldExampleTests {
  /// By voice: 98 words are the writer's (headline 5, boxes 50, "Certainly …" 12, "I must …" 13,
  /// "It matters …" 10, and 3 + 3 + 2 that give the sources), 52 are quoted, 10 are reported.
  private static let paragraphs = [
    ProfiledText.plain(5),
    "Certainly the stooge peddled a sham and perhaps the clerk may leave.",
    "I must put the “safe” box on my utterly wide table on Tuesday.",
    "“" + ProfiledText.plain(4)
      + " The old box is a sham and the clerk is a coward,” said Jane Doran.",
    "It matters that the clerk managed to leave early today.",
    "The council claimed that the box was old.",
    "Critics said that the box was old.",
  ]

  /// The headline, then fifteen sentences of the body: three at the start, nine, three at the end.
  private static let opinions =
    [0.9] + [0.1, 0.2, 0.3] + Array(repeating: 0.5, count: 9) + [0.6, 0.8, 1]

  struct Expected: Sendable {
    let name: String
    let value: Double
    let n: Int
    /// The bounds after SciPy 1.17; `nil` where they are drawn or where there are none.
    var bounds: (low: Double, high: Double)?
  }

  static let expected = [
    Expected(name: "opinion_share", value: 7.5 / 15, n: 15),
    Expected(name: "opinion_headline", value: 0.9, n: 1),
    Expected(name: "opinion_lead", value: 0.2, n: 3),
    Expected(name: "opinion_middle", value: 0.5, n: 9),
    Expected(name: "opinion_end", value: 0.8, n: 3),
    Expected(
      name: "voice_author", value: 98.0 / 160, n: 160, bounds: (0.5352180, 0.6845066)),
    Expected(
      name: "voice_direct", value: 52.0 / 160, n: 160, bounds: (0.2572675, 0.4009386)),
    Expected(
      name: "voice_indirect", value: 10.0 / 160, n: 160, bounds: (0.0342997, 0.1112158)),
    Expected(
      name: "loaded_rate", value: 1000.0 * 3 / 98, n: 98, bounds: (8.6217815, 81.6977769)),
    Expected(
      name: "loaded_rate_quoted", value: 1000.0 * 2 / 52, n: 52, bounds: (7.9924194, 123.3894423)),
    Expected(
      name: "loaded_contrast", value: -0.297251523467931, n: 150, bounds: (-1.9202559, 1.3257528)),
    Expected(
      name: "hedge_rate", value: 1000.0 * 2 / 98, n: 98, bounds: (4.2408756, 65.4719489)),
    Expected(
      name: "booster_rate", value: 1000.0 / 98, n: 98, bounds: (1.1009963, 47.6959368)),
    Expected(
      name: "certainty_balance", value: -1.0 / 3, n: 3, bounds: (-0.9225048, 0.6465278)),
    Expected(
      name: "presupposition_rate", value: 1000.0 * 2 / 98, n: 98, bounds: (4.2408756, 65.4719489)),
    Expected(
      name: "obligation_rate", value: 1000.0 / 98, n: 98, bounds: (1.1009963, 47.6959368)),
    Expected(
      name: "address_rate", value: 1000.0 * 2 / 98, n: 98, bounds: (4.2408756, 65.4719489)),
    Expected(
      name: "scare_quote_rate", value: 1000.0 / 98, n: 98, bounds: (1.1009963, 47.6959368)),
    Expected(
      name: "intensifier_rate", value: 1000.0 / 98, n: 98, bounds: (1.1009963, 47.6959368)),
    Expected(
      name: "attribution_density", value: 62.0 / 160, n: 160, bounds: (0.3154934, 0.4647820)),
    Expected(
      name: "source_transparency", value: 2.0 / 3, n: 3, bounds: (0.2076596, 0.9385081)),
    Expected(
      name: "weasel_rate", value: 1.0 / 3, n: 3, bounds: (0.0614919, 0.7923404)),
    Expected(
      name: "report_slant", value: 1.0 / 3, n: 3, bounds: (0.0614919, 0.7923404)),
    Expected(
      name: "specificity", value: 100.0 * 2 / 98, n: 98, bounds: (0.4240876, 6.5471949)),
  ]

  @Test(arguments: expected) func `has the value, count and bounds worked out by hand`(
    expected: Expected
  ) throws {
    let article = try ProfiledText(headline: "Clerk put box on table", Self.paragraphs)
    let field = try #require(article.profile(Self.opinions).field(expected.name)).value
    #expect(abs(try #require(field.value) - expected.value) < 1e-12)
    #expect(field.n == expected.n)
    if let bounds = expected.bounds {
      #expect(abs(try #require(field.low) - bounds.low) < 1e-6)
      #expect(abs(try #require(field.high) - bounds.high) < 1e-6)
    } else if expected.name == "opinion_headline" {
      #expect(field.low == nil && field.high == nil)
    } else {
      #expect(try #require(field.low) < expected.value)
      #expect(try #require(field.high) > expected.value)
    }
  }

  @Test func `every field has an example`() throws {
    let names = try ProfiledText("").profile().fields.map(\.name)
    #expect(Set(Self.expected.map(\.name)) == Set(names))
  }

  // MARK: Too little

  /// Four words short of the minimum, and at it.
  @Test(arguments: [
    "loaded_rate", "hedge_rate", "booster_rate", "presupposition_rate", "obligation_rate",
    "address_rate", "scare_quote_rate", "intensifier_rate", "specificity",
  ])
  func `rates are unknown in fewer than 50 words`(name: String) throws {
    let short = try ProfiledText(ProfiledText.plain(4) + " The clerk left again early.")
    #expect(short.profile().field(name)?.value == .unknown(n: 45))
    let long = try ProfiledText(ProfiledText.plain(5))
    let field = try #require(long.profile().field(name)).value
    #expect((field.value, field.low, field.n) == (0, 0, 50))
    #expect(try #require(field.high) > 0)
  }

  @Test func `the quoted rate and the contrast need 50 quoted words`() throws {
    for (count, isKnown) in [(4, false), (5, true)] {
      let profile = try ProfiledText([
        "The stooge left. " + ProfiledText.plain(5), "“\(ProfiledText.plain(count))”",
      ]).profile()
      #expect((profile.loadedRateQuoted.value != nil) == isKnown)
      #expect((profile.loadedContrast.value != nil) == isKnown)
      #expect(profile.loadedRateQuoted.n == count * 10)
    }
  }

  @Test func `a contrast without a loaded word on either side is unknown`() throws {
    let profile = try ProfiledText([ProfiledText.plain(5), "“\(ProfiledText.plain(5))”"]).profile()
    #expect(profile.loadedContrast == .unknown(n: 100))
  }

  @Test func `balance and shares of attributions need three events`() throws {
    let two = try ProfiledText([
      "Certainly it was. Perhaps it was not.", "Jane Doran said that the box was old.",
      "Critics claimed that the box was old.",
    ]).profile()
    for name in ["certainty_balance", "source_transparency", "weasel_rate", "report_slant"] {
      #expect(two.field(name)?.value == .unknown(n: 2), "\(name)")
    }
  }

  @Test func `shares of words need a word`() throws {
    for name in ["voice_author", "voice_direct", "voice_indirect", "attribution_density"] {
      #expect(try ProfiledText("— !").profile().field(name)?.value == .unknown(n: 0), "\(name)")
      #expect(try ProfiledText("Boxes.").profile().field(name)?.value.value != nil, "\(name)")
    }
  }
}
