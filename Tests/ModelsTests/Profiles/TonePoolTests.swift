import Features
import Models
import Testing

@Suite struct TonePoolTests {
  private func sums(
    _ text: String, _ opinions: [Double]? = nil, _ quotes: QuoteHandling = .separate
  ) throws -> ToneSums {
    let article = try ProfiledText(text)
    return ToneSums(article.analysis, sentences: article.results(opinions), quotes: quotes)
  }

  private func value(_ name: String, _ profile: ToneProfile) -> Interval {
    profile.fields.first { $0.name == name }?.value ?? .unknown(n: -1)
  }

  @Test func `a group's rates are those of all its words together`() throws {
    let loaded = "The sham went on. " + ProfiledText.plain(6)
    let plain = ProfiledText.plain(14)
    let pool = TonePool.profile([try sums(loaded), try sums(plain)])
    let rate = value("loaded_rate", pool)
    #expect(rate.n == 4 + 60 + 140)
    #expect(rate.value == 1000.0 / 204)
    #expect(rate.low == nil, "two articles say nothing of how articles differ")
  }

  @Test func `a group's opinion is the mean over its sentences, not over its articles`() throws {
    let first = try sums(ProfiledText.plain(3), [0.9, 0.9, 0.9])
    let second = try sums(ProfiledText.plain(9), Array(repeating: 0.1, count: 9))
    let opinion = value("opinion_share", TonePool.profile([first, second]))
    #expect(opinion.n == 12)
    #expect(abs((opinion.value ?? 0) - 3.6 / 12) < 1e-12)
  }

  @Test func `bounds come from drawing whole articles, the same for the same seed`() throws {
    let articles = try [0.1, 0.2, 0.6, 0.9].map { opinion in
      try sums(ProfiledText.plain(3), [opinion, opinion, opinion])
    }
    let profile = TonePool.profile(articles, seed: 5)
    #expect(profile == TonePool.profile(articles, seed: 5))
    // Articles of as many sentences each are drawn like their means; with four of them the bounds
    // are nearly the least and the greatest of a thousand.
    var generator = SeededGenerator(seed: 5)
    let opinions = [0.1, 0.2, 0.6, 0.9]
    let means = (0..<1000).map { _ in
      (0..<4).map { _ in opinions[generator.below(4)] }.reduce(0, +) / 4
    }.sorted()
    let opinion = value("opinion_share", profile)
    #expect(abs((opinion.low ?? 0) - means[0]) < 0.03)
    #expect(abs((opinion.high ?? 0) - means[999]) < 0.03)
  }

  @Test func `articles that agree have bounds no closer than their words together`() throws {
    let text = "The sham went on. " + ProfiledText.plain(6)
    let rate = value("loaded_rate", TonePool.profile(Array(repeating: try sums(text), count: 4)))
    #expect(rate == IntervalEstimators.rate(events: 4, exposure: 256))
  }

  @Test func `nothing is known of no article`() {
    #expect(TonePool.profile([]).fields.allSatisfy { $0.value.value == nil })
  }

  // MARK: Differences

  @Test func `a difference's bounds are made from those of both sides`() {
    let a = Interval(value: 0.5, low: 0.4, high: 0.7, n: 20)
    let b = Interval(value: 0.2, low: 0.1, high: 0.5, n: 30)
    let difference = a.difference(from: b)
    // 0.3 − √(0.1² + 0.3²) and 0.3 + √(0.2² + 0.1²)
    #expect(abs((difference.value ?? 0) - 0.3) < 1e-12)
    #expect(abs((difference.low ?? 0) - (0.3 - 0.1.squareRoot())) < 1e-12)
    #expect(abs((difference.high ?? 0) - (0.3 + 0.05.squareRoot())) < 1e-12)
    #expect(difference.n == 20)
  }

  @Test func `of two proportions it is Newcombe's interval`() {
    // Newcombe, Statistics in Medicine 17, 1998, table II, method 10: 56/70 − 48/80.
    let difference = IntervalEstimators.proportion(56, of: 70)
      .difference(from: IntervalEstimators.proportion(48, of: 80))
    #expect(abs((difference.low ?? 0) - 0.0524) < 5e-5)
    #expect(abs((difference.high ?? 0) - 0.3339) < 5e-5)
  }

  @Test func `a difference from the unknown is unknown`() {
    let known = Interval(value: 1, low: 0, high: 2, n: 9)
    #expect(known.difference(from: .unknown(n: 3)) == .unknown(n: 3))
    let bare = Interval(value: 0.5, low: nil, high: nil, n: 4)
    #expect(known.difference(from: bare) == Interval(value: 0.5, low: nil, high: nil, n: 4))
  }

  // MARK: Quotations

  private static let quoted =
    "“The stooge sold a sham,” Rosa Whitlock said. " + ProfiledText.plain(6)

  private func profile(_ quotes: QuoteHandling) throws -> ToneProfile {
    let article = try ProfiledText(Self.quoted)
    return ArticleProfiler.profile(
      article.analysis, sentences: article.results([0.9, 0, 0, 0, 0, 0, 0]), quotes: quotes)
  }

  @Test func `quoted words count by themselves, with all others, or not at all`() throws {
    let separate = try profile(.separate)
    #expect(value("loaded_rate", separate).value == 0)
    let include = try profile(.include)
    #expect(value("loaded_rate", include).n == 60 + 8)
    #expect(value("loaded_rate", include).value == 2000.0 / 68)
    let exclude = try profile(.exclude)
    #expect(value("loaded_rate", exclude) == value("loaded_rate", separate))
    #expect(value("loaded_rate_quoted", exclude).value == nil)
  }

  @Test func `left out, a sentence of quoted words has no part in the opinion`() throws {
    #expect(value("opinion_share", try profile(.separate)).n == 7)
    let exclude = value("opinion_share", try profile(.exclude))
    #expect(exclude.n == 6)
    #expect(exclude.value == 0)
  }
}
