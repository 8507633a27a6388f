import Features
import Models
import Testing

@Suite struct ArticleProfilerTests {
  private func field(_ name: String, of profile: ToneProfile) throws -> Interval {
    try #require(profile.fields.first { $0.name == name }).value
  }

  /// Five plain sentences of ten words and one with what is counted, of ten words too.
  @Test(arguments: [
    ("loaded_rate", "The stooge peddled a sham and the mess left early.", 3),
    ("hedge_rate", "Perhaps the door was open and the clerk may leave.", 2),
    ("booster_rate", "Certainly the door was open and the clerk had left.", 1),
    ("presupposition_rate", "It matters that the clerk managed to leave early today.", 2),
    ("obligation_rate", "The clerk must leave and it is time to go.", 2),
    ("address_rate", "I put the box on my table and you left.", 3),
    ("scare_quote_rate", "The clerk put the “safe” box on the wide table.", 1),
    ("intensifier_rate", "The box was utterly wide and the table utterly old.", 2),
  ])
  func `rates are events per thousand words`(name: String, sentence: String, events: Int) throws {
    let profile = try ProfiledText(ProfiledText.plain(5) + " " + sentence).profile()
    let expected = IntervalEstimators.rate(events: events, exposure: 60)
    #expect(try field(name, of: profile) == expected)
    let others = profile.fields.filter { $0.unit == .perThousand && $0.name != name }
    for other in others where other.name != "loaded_rate_quoted" {
      #expect(other.value.value == 0, "\(other.name)")
    }
  }

  @Test func `specificity counts dates, names and figures once each`() throws {
    let sentence = "On Tuesday, 5 March 2024, Jane Doran put 12 boxes."
    let profile = try ProfiledText(ProfiledText.plain(5) + " " + sentence).profile()
    #expect(
      profile.specificity == IntervalEstimators.rate(events: 3, exposure: 60, per: 100))
  }

  @Test(arguments: [
    ("We met on 3 May and again on 4 June.", 2), ("May we leave by 5?", 1),
    ("Rows 5, 7 and 9 were full.", 3), ("She left in March.", 1),
    ("We left on Friday, 12 wept.", 2),
  ])
  func `figures and dates are told apart`(text: String, count: Int) throws {
    let profile = try ProfiledText(ProfiledText.plain(5) + " " + text).profile()
    let words = Double(profile.specificity.n)
    let events = (profile.specificity.value ?? -1) * words / 100
    #expect(abs(events - Double(count)) < 1e-9)
  }

  @Test func `certainty is the balance of boosters and hedges`() throws {
    let text = "Certainly it was. Perhaps it was not. It may be. It may not be."
    let profile = try ProfiledText(text).profile()
    #expect(profile.certaintyBalance == IntervalEstimators.balance(1, 3))
    #expect(profile.hedgeRate == .unknown(n: 14))
  }

  @Test func `voices share all words between them`() throws {
    let profile = try ProfiledText([
      ProfiledText.plain,
      "“All of the boxes were on the table,” said Jane Doran.",
      "The council said that the box was old.",
    ]).profile()
    // Author 10 + 3 (said Jane Doran) + 3 (The council said), direct 8, indirect 5 (that … old).
    #expect(profile.voiceAuthor == IntervalEstimators.proportion(16, of: 29))
    #expect(profile.voiceDirect == IntervalEstimators.proportion(8, of: 29))
    #expect(profile.voiceIndirect == IntervalEstimators.proportion(5, of: 29))
    #expect(profile.attributionDensity == IntervalEstimators.proportion(13, of: 29))
  }

  @Test func `sources are counted by kind and cues by slant`() throws {
    let profile = try ProfiledText([
      "Jane Doran said that the box was old.",
      "The council claimed that the box was old.",
      "A report revealed that the box was old.",
      "An official said that the box was old.",
      "Critics said that the box was old.",
    ]).profile()
    #expect(profile.sourceTransparency == IntervalEstimators.proportion(3, of: 5))
    #expect(profile.weaselRate == IntervalEstimators.proportion(1, of: 5))
    #expect(profile.reportSlant == IntervalEstimators.proportion(2, of: 5))
  }

  @Test func `two attributions are too few for a share`() throws {
    let profile = try ProfiledText([
      "Jane Doran said that the box was old.", "Critics said that the box was old.",
    ]).profile()
    #expect(profile.sourceTransparency == .unknown(n: 2))
    #expect(profile.reportSlant == .unknown(n: 2))
  }

  @Test func `slurs that move into quotation marks move to the quoted rate`() throws {
    let plain = ProfiledText.plain(6)
    let loaded = ProfiledText.plain(5) + " The stooge peddled a sham and the clerk left early."
    let own = try ProfiledText([loaded, "“\(plain)”"]).profile()
    let quoted = try ProfiledText([plain, "“\(loaded)”"]).profile()
    let rate = IntervalEstimators.rate(events: 3, exposure: 60)
    let none = IntervalEstimators.rate(events: 0, exposure: 60)
    #expect((own.loadedRate, own.loadedRateQuoted) == (rate, none))
    #expect((quoted.loadedRate, quoted.loadedRateQuoted) == (none, rate))
    #expect(own.loadedContrast == IntervalEstimators.logRateRatio((3, 60), over: (0, 60)))
    #expect(quoted.loadedContrast.value == own.loadedContrast.value.map { -$0 })
  }

  @Test func `headlines count, and weak loaded words do not`() throws {
    let text = try ProfiledText(headline: "Stooge caved in to a mess", [ProfiledText.plain(5)])
    #expect(text.profile().loadedRate == IntervalEstimators.rate(events: 2, exposure: 56))
  }

  @Test func `an article without text has a profile of unknowns`() throws {
    for text in [try ProfiledText([]), try ProfiledText(""), try ProfiledText("— … !")] {
      let profile = text.profile()
      #expect(profile.fields.allSatisfy { $0.value.low == nil })
      #expect(profile.opinionShare.value == nil)
      #expect(text.targetSummary() == [])
    }
  }

  @Test func `fields have the names of the contract, in order`() throws {
    let names = try ProfiledText("").profile().fields.map(\.name)
    let expected = """
      opinion_share voice_author voice_direct voice_indirect loaded_rate loaded_rate_quoted \
      loaded_contrast hedge_rate booster_rate certainty_balance presupposition_rate \
      obligation_rate address_rate scare_quote_rate intensifier_rate attribution_density \
      source_transparency weasel_rate report_slant specificity opinion_headline opinion_lead \
      opinion_middle opinion_end
      """
    #expect(names.joined(separator: " ") == expected)
  }

  @Test(arguments: 0..<20) func `bounds enclose values in shuffled articles`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pool = [
      ProfiledText.plain, "The stooge peddled a sham.", "“You are a coward,” said Jane Doran.",
      "Critics claimed that the hero must go.", "Perhaps I may leave on 5 May.",
      "Certainly the “safe” box was utterly feeble.", "The council said the box was a sham.",
    ]
    let paragraphs = (0..<(1 + generator.below(12))).map { _ in
      (0..<(1 + generator.below(5))).map { _ in pool[generator.below(pool.count)] }
        .joined(separator: " ")
    }
    let text = try ProfiledText(paragraphs)
    let opinions = text.analysis.sentences.map { _ in Double(generator.below(1001)) / 1000 }
    let profile = text.profile(opinions, seed: seed)
    for field in profile.fields {
      guard let value = field.value.value, let low = field.value.low, let high = field.value.high
      else { continue }
      #expect(low <= value && value <= high, "\(field.name) seed \(seed)")
    }
    let shares = [profile.voiceAuthor, profile.voiceDirect, profile.voiceIndirect]
    #expect(abs(shares.compactMap(\.value).reduce(0, +) - 1) < 1e-12)
    #expect(text.profile(opinions, seed: seed) == profile)
  }
}
