import Features
import Foundation
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

  @Test func `bounds of few articles come from leaving one out, the same for the same seed`() throws
  {
    let articles = try [0.1, 0.2, 0.6, 0.9].map { opinion in
      try sums(ProfiledText.plain(3), [opinion, opinion, opinion])
    }
    let profile = TonePool.profile(articles, seed: 5)
    #expect(profile == TonePool.profile(articles, seed: 5))
    // Of four articles the draws reach no further than leaving one out does.
    let opinion = value("opinion_share", profile)
    let jackknife = Self.jackknife(of: [0.1, 0.2, 0.6, 0.9])
    #expect(abs((opinion.low ?? 0) - jackknife.low) < 1e-9)
    #expect(abs((opinion.high ?? 0) - jackknife.high) < 1e-9)
  }

  /// Bounds of a mean by leaving one out, on the scale of log-odds, for 4 values: with t = 3.182446.
  private static func jackknife(of values: [Double]) -> (low: Double, high: Double) {
    func logOdds(_ values: [Double]) -> Double {
      let mean = values.reduce(0, +) / Double(values.count)
      return log(mean / (1 - mean))
    }
    let without = values.indices.map { left in
      logOdds(values.indices.filter { $0 != left }.map { values[$0] })
    }
    let mean = without.reduce(0, +) / Double(values.count)
    let squares = without.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    let reach = 3.182446305284263 * (squares * 3 / 4).squareRoot()
    return (
      1 / (1 + exp(reach - logOdds(values))), 1 / (1 + exp(-reach - logOdds(values)))
    )
  }

  @Test func `bounds of many articles reach as far as draws of whole articles do`() throws {
    // Most articles have no opinion and two have nothing else: draws reach further below than
    // log-odds do.
    let opinions = [Double](repeating: 0.02, count: 28) + [0.98, 0.98]
    let articles = try opinions.map { try sums(ProfiledText.plain(3), [$0, $0, $0]) }
    let opinion = value("opinion_share", TonePool.profile(articles, seed: 5))
    var generator = SeededGenerator(seed: 5)
    let means = (0..<1000).map { _ in
      opinions.map { _ in opinions[generator.below(30)] }.reduce(0, +) / 30
    }.sorted()
    // Student's distribution of 29 degrees has 2.045 where the normal one has 1.960: with
    // √(30/29) that is the percentile of 2.080, or 1.88%.
    #expect(abs((opinion.low ?? 0) - means[18]) < 0.01)
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
