import Features
import Models
import Testing

@Suite struct OpinionByPlaceTests {
  /// A headline, and eleven sentences in four paragraphs.
  private func article() throws -> ProfiledText {
    try ProfiledText(
      headline: "Clerk put box on table",
      [3, 3, 3, 2].map { ProfiledText.plain($0) })
  }

  @Test func `lead and end are a fifth of the sentences each, rounded up`() throws {
    let opinions = [0.9] + [0.2, 0.4, 0.6] + [0.1, 0.1, 0.1, 0.1, 0.6] + [0.7, 0.8, 0.9]
    let profile = try article().profile(opinions)
    func isNear(_ interval: Interval, _ value: Double, n: Int) -> Bool {
      abs((interval.value ?? -1) - value) < 1e-12 && interval.n == n
    }
    #expect(isNear(profile.opinionHeadline, 0.9, n: 1))
    #expect(isNear(profile.opinionLead, 0.4, n: 3))
    #expect(isNear(profile.opinionMiddle, 0.2, n: 5))
    #expect(isNear(profile.opinionEnd, 0.8, n: 3))
    #expect(isNear(profile.opinionShare, 4.6 / 11, n: 11))
  }

  @Test func `the share is bootstrapped over paragraphs`() throws {
    let text = try article()
    let opinions = [0.9] + [0.2, 0.4, 0.6] + [0.1, 0.1, 0.1, 0.1, 0.6] + [0.7, 0.8, 0.9]
    let expected = IntervalEstimators.meanProbability(
      of: Array(opinions.dropFirst()), clusters: [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3], seed: 7)
    #expect(text.profile(opinions, seed: 7).opinionShare == expected)
  }

  @Test func `in one paragraph sentences are drawn`() throws {
    let opinions = [0.1, 0.2, 0.9, 0.4]
    let profile = try ProfiledText(ProfiledText.plain(4)).profile(opinions)
    #expect(profile.opinionShare == IntervalEstimators.meanProbability(of: opinions))
    #expect(profile.opinionShare.low != nil)
  }

  @Test func `two sentences are too few for a mean`() throws {
    let profile = try ProfiledText(ProfiledText.plain(2)).profile()
    #expect(profile.opinionShare == .unknown(n: 2))
    #expect(profile.opinionLead == .unknown(n: 1))
    #expect(profile.opinionMiddle == .unknown(n: 0))
    #expect(profile.opinionHeadline == .unknown(n: 0))
  }

  @Test func `the three places hold every body sentence once`() throws {
    for count in 0...30 {
      let profile = try ProfiledText(ProfiledText.plain(count)).profile()
      let places = [profile.opinionLead, profile.opinionMiddle, profile.opinionEnd]
      #expect(places.map(\.n).reduce(0, +) == count)
    }
  }

  @Test func `probabilities that are not numbers leave the mean unknown`() throws {
    let profile = try ProfiledText(ProfiledText.plain(4)).profile([.nan, 0.2, 0.9, 0.4])
    #expect(profile.opinionShare.value == nil)
    #expect(profile.opinionShare.low == nil)
  }

  @Test(arguments: [
    ("The clerk put the old box down.", Voice.author),
    ("“The old box is on the wide table,” said Jane Doran.", .direct),
    ("Doran said that the old box is on the wide table.", .indirect),
    ("“The box,” said Doran.", .author), ("!", .author),
  ])
  func `a sentence has the voice of most of its words`(text: String, voice: Voice) throws {
    let analysis = try ProfiledText(text).analysis
    let sentence = try #require(analysis.sentences.first)
    #expect(SentenceResult.voice(of: sentence, in: analysis) == voice)
  }
}
