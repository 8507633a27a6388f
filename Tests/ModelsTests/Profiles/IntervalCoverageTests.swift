import Foundation
import Models
import Testing

/// How often the intervals of a profile hold the truth, in articles of the sizes that news has.
///
/// The truth is drawn anew for each article: with one fixed truth the coverage of a count's interval
/// goes up and down by several points around its mean, which is what is promised.
@Suite struct IntervalCoverageTests {
  private static let promised = 0.93...0.97

  private func holds(_ interval: Interval, _ truth: Double) -> Bool {
    guard let low = interval.low, let high = interval.high else { return false }
    return low <= truth && truth <= high
  }

  private func coverage(
    seed: UInt64, trials: Int, _ isHeld: (inout SeededGenerator) -> Bool
  ) -> Double {
    var generator = SeededGenerator(seed: seed)
    return Double((0..<trials).count { _ in isHeld(&generator) }) / Double(trials)
  }

  @Test func `Jeffreys intervals of rates cover at 95%`() {
    let coverage = coverage(seed: 1, trials: 3000) { generator in
      let words = 150 + generator.below(1350)
      let rate = 2 * pow(20, generator.unit())
      let events = generator.poisson(rate * Double(words) / 1000)
      return holds(IntervalEstimators.rate(events: events, exposure: words), rate)
    }
    #expect(Self.promised.contains(coverage), "\(coverage)")
  }

  @Test func `Wilson intervals of shares cover at 95%`() {
    let coverage = coverage(seed: 2, trials: 4000) { generator in
      let share = generator.unit()
      let trials = ArticleProfiler.fewestEvents + generator.below(58)
      let successes = (0..<trials).count { _ in generator.unit() < share }
      return holds(IntervalEstimators.proportion(successes, of: trials), share)
    }
    #expect(Self.promised.contains(coverage), "\(coverage)")
  }

  @Test func `Jeffreys intervals of balances cover at 95%`() {
    let coverage = coverage(seed: 3, trials: 2000) { generator in
      let share = generator.unit()
      let events = ArticleProfiler.fewestEvents + generator.below(40)
      let more = (0..<events).count { _ in generator.unit() < share }
      return holds(IntervalEstimators.balance(more, events - more), 2 * share - 1)
    }
    #expect(Self.promised.contains(coverage), "\(coverage)")
  }

  @Test func `intervals of ratios cover at 95%`() {
    let coverage = coverage(seed: 4, trials: 4000) { generator in
      let words = (150 + generator.below(850), 100 + generator.below(500))
      let rates = (4 + 26 * generator.unit(), 4 + 26 * generator.unit())
      let own = generator.poisson(rates.0 * Double(words.0) / 1000)
      let quoted = generator.poisson(rates.1 * Double(words.1) / 1000)
      let ratio = IntervalEstimators.logRateRatio((own, words.0), over: (quoted, words.1))
      // Without any event on either side nothing is claimed.
      return ratio.value == nil || holds(ratio, log(rates.0 / rates.1))
    }
    // Half an event added to both counts makes it a little cautious.
    #expect((0.93...0.98).contains(coverage), "\(coverage)")
  }

  // MARK: Means of probabilities

  /// A kind of article: log-odds of its sentences, and how they spread.
  struct Kind: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let center: Double
    /// Standard deviation between paragraphs, and between the sentences of one.
    let spread: (between: Double, within: Double)

    static let all = [
      Kind(testDescription: "wire", center: -2.8, spread: (0.8, 1.5)),
      Kind(testDescription: "mixed", center: -0.8, spread: (1, 2)),
      Kind(testDescription: "editorial", center: 1, spread: (1, 2)),
    ]

    /// The mean of its probabilities.
    var truth: Double {
      LogisticNormal.mean(
        center: center,
        deviation: (spread.between * spread.between + spread.within * spread.within).squareRoot())
    }

    /// An article of one to three sentences a paragraph.
    func article(
      paragraphs: Int, _ generator: inout SeededGenerator
    ) -> (values: [Double], clusters: [Int]) {
      var (values, clusters): ([Double], [Int]) = ([], [])
      for paragraph in 0..<paragraphs {
        let middle = center + spread.between * generator.normal()
        for _ in 0...generator.below(3) {
          values.append(1 / (1 + exp(-(middle + spread.within * generator.normal()))))
          clusters.append(paragraph)
        }
      }
      return (values, clusters)
    }
  }

  private func coverage(_ kind: Kind, paragraphs: Range<Int>, trials: Int) -> Double {
    let truth = kind.truth
    return coverage(seed: 5, trials: trials) { generator in
      let count = paragraphs.lowerBound + generator.below(paragraphs.count)
      let article = kind.article(paragraphs: count, &generator)
      let interval = IntervalEstimators.meanProbability(
        of: article.values, clusters: article.clusters, resamples: 200,
        seed: generator.next())
      return holds(interval, truth)
    }
  }

  @Test func `bootstrap intervals of opinion cover at 95%`() {
    let coverages = Kind.all.map { coverage($0, paragraphs: 10..<31, trials: 500) }
    let mean = coverages.reduce(0, +) / Double(coverages.count)
    #expect(Self.promised.contains(mean), "\(coverages)")
    #expect(coverages.allSatisfy { $0 > 0.91 }, "\(coverages)")
  }

  @Test(arguments: Kind.all)
  func `in three to nine paragraphs they are rather too wide`(kind: Kind) {
    let coverage = coverage(kind, paragraphs: 3..<10, trials: 500)
    #expect(coverage > 0.93, "\(coverage)")
  }
}
