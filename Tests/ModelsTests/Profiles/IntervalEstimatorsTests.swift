import Foundation
import Models
import Testing

@Suite struct IntervalEstimatorsTests {
  private func holds(_ interval: Interval, _ value: Double) -> Bool {
    guard let low = interval.low, let high = interval.high else { return false }
    return low <= value && value <= high
  }

  @Test(arguments: [
    (0, 10, 0, 0.2775327998628892), (1, 10, 0.01787621309507289, 0.4041500267952385),
    (5, 10, 0.236593090512564, 0.763406909487436),
    (15, 148, 0.06238639953073628, 0.16048724172330803),
  ]) func `proportions have Wilson's bounds`(successes: Int, trials: Int, low: Double, high: Double)
  {
    let interval = IntervalEstimators.proportion(successes, of: trials)
    #expect(interval.value == Double(successes) / Double(trials))
    #expect(abs((interval.low ?? -1) - low) < 1e-12)
    #expect(abs((interval.high ?? -1) - high) < 1e-12)
    #expect(interval.n == trials)
  }

  /// Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
  @Test func `proportions have the published bounds of 81 in 263`() {
    let interval = IntervalEstimators.proportion(81, of: 263)
    #expect(abs((interval.low ?? 0) - 0.2553) < 5e-5)
    #expect(abs((interval.high ?? 0) - 0.3662) < 5e-5)
  }

  @Test func `Wilson's bounds are where the score test just accepts`() {
    for (successes, trials) in [(3, 17), (40, 41), (1, 5)] {
      let interval = IntervalEstimators.proportion(successes, of: trials)
      let p = Double(successes) / Double(trials)
      for bound in [interval.low ?? 0, interval.high ?? 0] {
        let score = abs(p - bound) / (bound * (1 - bound) / Double(trials)).squareRoot()
        #expect(abs(score - 1.959963984540054) < 1e-9)
      }
    }
  }

  @Test func `turning the property round turns the bounds round`() {
    let interval = IntervalEstimators.proportion(4, of: 30)
    let turned = IntervalEstimators.proportion(26, of: 30)
    #expect(abs((interval.low ?? 0) + (turned.high ?? 0) - 1) < 1e-12)
    #expect(IntervalEstimators.proportion(0, of: 30).low == 0)
    #expect(IntervalEstimators.proportion(30, of: 30).high == 1)
  }

  @Test func `rates are per 1,000 tokens with quantiles of the gamma distribution`() {
    let interval = IntervalEstimators.rate(events: 3, exposure: 500)
    #expect(interval.value == 6)
    #expect(abs((interval.low ?? 0) - 2 * 0.8449345903386775) < 1e-9)
    #expect(abs((interval.high ?? 0) - 2 * 8.006382137314663) < 1e-9)
    #expect(interval.n == 500)
    let none = IntervalEstimators.rate(events: 0, exposure: 1000)
    #expect(none.value == 0 && none.low == 0)
    #expect(abs((none.high ?? 0) - 2.511943093657444) < 1e-9)
    #expect(IntervalEstimators.rate(events: 3, exposure: 100, per: 100).value == 3)
  }

  @Test func `the log rate ratio is nought for equal rates and turns with its sides`() {
    let equal = IntervalEstimators.logRateRatio((5, 400), over: (5, 400))
    #expect(equal.value == 0)
    #expect(abs((equal.high ?? 0) - 1.959963984540054 * (2 / 5.5).squareRoot()) < 1e-12)
    #expect(equal.n == 800)
    let one = IntervalEstimators.logRateRatio((9, 300), over: (2, 500))
    let other = IntervalEstimators.logRateRatio((2, 500), over: (9, 300))
    #expect(abs((one.value ?? 0) - log(9.5 / 300 / (2.5 / 500))) < 1e-12)
    #expect(abs((one.value ?? 0) + (other.value ?? 1)) < 1e-12)
    #expect(abs((one.low ?? 0) + (other.high ?? 1)) < 1e-12)
    #expect((IntervalEstimators.logRateRatio((0, 100), over: (4, 100)).value ?? 0) < 0)
  }

  @Test func `the balance is two p minus one with quantiles of the beta distribution`() {
    let interval = IntervalEstimators.balance(3, 7)
    #expect(abs((interval.value ?? 0) + 0.4) < 1e-12)
    #expect(abs((interval.low ?? 0) - (2 * 0.09269459393815316 - 1)) < 1e-9)
    #expect(abs((interval.high ?? 0) - (2 * 0.6058183181486713 - 1)) < 1e-9)
    #expect(interval.n == 10)
    #expect(IntervalEstimators.balance(0, 4).low == -1)
    #expect(IntervalEstimators.balance(4, 0).high == 1)
  }

  @Test func `the balance of a million events goes on smoothly`() {
    let below = IntervalEstimators.balance(399_999, 600_000)
    let above = IntervalEstimators.balance(400_000, 600_000)
    #expect(abs((below.low ?? 0) - (above.low ?? 1)) < 1e-5)
    #expect(abs((below.high ?? 0) - (above.high ?? 1)) < 1e-5)
  }

  @Test func `too little text, and counts that cannot be, give unknown intervals`() {
    #expect(IntervalEstimators.proportion(0, of: 0) == .unknown(n: 0))
    #expect(IntervalEstimators.proportion(5, of: 4) == .unknown(n: 4))
    #expect(IntervalEstimators.proportion(-1, of: -4) == .unknown(n: 0))
    #expect(IntervalEstimators.rate(events: 1, exposure: 0) == .unknown(n: 0))
    #expect(IntervalEstimators.rate(events: -1, exposure: 9) == .unknown(n: 9))
    #expect(IntervalEstimators.logRateRatio((1, 0), over: (1, 9)) == .unknown(n: 9))
    #expect(IntervalEstimators.logRateRatio((0, 9), over: (0, 9)) == .unknown(n: 18))
    #expect(IntervalEstimators.balance(0, 0) == .unknown(n: 0))
    #expect(IntervalEstimators.balance(-1, 3) == .unknown(n: 3))
    #expect(IntervalEstimators.balance(.max, .max).value == nil)
    #expect(IntervalEstimators.logRateRatio((1, .max), over: (1, .max)).n == .max)
    #expect(IntervalEstimators.rate(events: .max, exposure: 1).value != nil)
  }

  @Test(arguments: [(0.05, 40), (0.3, 25), (0.5, 60), (0.9, 100)])
  func `about 95% of Wilson's intervals hold the true share`(share: Double, trials: Int) {
    var generator = SeededGenerator(seed: 17)
    let held = (0..<1500).count { _ in
      let successes = (0..<trials).count { _ in generator.unit() < share }
      return holds(IntervalEstimators.proportion(successes, of: trials), share)
    }
    #expect((0.92...0.985).contains(Double(held) / 1500))
  }

  @Test(arguments: [1.5, 4, 12]) func `about 95% of Jeffreys' intervals hold the true rate`(
    expected: Double
  ) {
    var generator = SeededGenerator(seed: 19)
    let held = (0..<1200).count { _ in
      let events = generator.poisson(expected)
      return holds(IntervalEstimators.rate(events: events, exposure: 1000), expected)
    }
    #expect((0.92...0.985).contains(Double(held) / 1200))
  }

  @Test func `about 95% of the intervals of ratio and balance hold the truth`() {
    var generator = SeededGenerator(seed: 23)
    var (ratios, balances) = (0, 0)
    for _ in 0..<800 {
      let (a, b) = (generator.poisson(12), generator.poisson(6))
      let ratio = IntervalEstimators.logRateRatio((a, 1000), over: (b, 1000))
      ratios += holds(ratio, log(2)) ? 1 : 0
      balances += holds(IntervalEstimators.balance(a, b), 1.0 / 3) ? 1 : 0
    }
    #expect((0.92...0.985).contains(Double(ratios) / 800))
    #expect((0.92...0.985).contains(Double(balances) / 800))
  }
}

@Suite struct MeanProbabilityTests {
  private func width(_ interval: Interval) -> Double { (interval.high ?? 0) - (interval.low ?? 0) }

  @Test func `is the mean, with bounds as wide as theory says`() {
    var generator = SeededGenerator(seed: 3)
    let values = (0..<200).map { _ in generator.unit() }
    let interval = IntervalEstimators.meanProbability(of: values, resamples: 500, seed: 1)
    let mean = values.reduce(0, +) / 200
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 200
    #expect(interval.value == mean)
    #expect(interval.n == 200)
    #expect(abs(width(interval) / (2 * 1.96 * (variance / 200).squareRoot()) - 1) < 0.12)
  }

  @Test func `values that come in equal clusters have wider bounds`() {
    let values = (0..<120).map { Double($0 / 6 % 2) }
    let clusters = (0..<120).map { $0 / 6 }
    let plain = IntervalEstimators.meanProbability(of: values, resamples: 300)
    let clustered = IntervalEstimators.meanProbability(
      of: values, clusters: clusters, resamples: 300)
    #expect(clustered.value == plain.value)
    #expect(width(clustered) > 2 * width(plain))
  }

  @Test func `resampling clusters is resampling their values and those added`() {
    let values = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
    let clusters = [9, 9, 4, 4, 4, 9, 2]
    var generator = SeededGenerator(seed: 5)
    // The clusters in ascending order, written out; then 0.15 of a mean cluster of zeros and of ones.
    let weight = 0.15 * 7 / 3
    let members: [(sum: Double, count: Double)] = [
      (0.7, 1), (1.2, 3), (0.9, 3), (0, weight), (weight, weight),
    ]
    let means = (0..<50).map { _ in
      let drawn = (0..<5).map { _ in members[generator.below(5)] }
      return drawn.reduce(0) { $0 + $1.sum } / drawn.reduce(0) { $0 + $1.count }
    }
    let interval = IntervalEstimators.meanProbability(
      of: values, clusters: clusters, resamples: 50, seed: 5)
    let sorted = means.sorted()
    // With three clusters the percentiles are 0.00001% and 99.99999%.
    #expect(abs((interval.low ?? 0) - (sorted.first ?? 1)) < 1e-5)
    #expect(abs((interval.high ?? 0) - (sorted.last ?? 0)) < 1e-5)
  }

  @Test func `a text that is all alike has bounds all the same`() {
    let interval = IntervalEstimators.meanProbability(of: [0.02, 0.02, 0.02, 0.02, 0.02])
    #expect((interval.low ?? 1) <= 0.02 && (interval.high ?? 0) > 0.1)
    #expect((interval.high ?? 1) < 0.6)
  }

  @Test func `same values and seed, same bounds`() {
    let values = [0.1, 0.5, 0.7, 0.2]
    #expect(
      IntervalEstimators.meanProbability(of: values, seed: 4)
        == IntervalEstimators.meanProbability(of: values, seed: 4))
  }

  @Test func `too few clusters give no bounds, no probabilities nothing`() {
    #expect(
      IntervalEstimators.meanProbability(of: [1, 0.5, 0], clusters: [0, 0, 1])
        == Interval(value: 0.5, low: nil, high: nil, n: 3))
    #expect(IntervalEstimators.meanProbability(of: []) == .unknown(n: 0))
    #expect(IntervalEstimators.meanProbability(of: [1, 0], clusters: [1]) == .unknown(n: 2))
    #expect(IntervalEstimators.meanProbability(of: [1, .nan, 0, 1]) == .unknown(n: 4))
    #expect(IntervalEstimators.meanProbability(of: [1, 2, 0, 1]) == .unknown(n: 4))
    #expect(IntervalEstimators.meanProbability(of: [1, 0, 1], resamples: 0).low == nil)
  }

  @Test func `intervals write null for what is not known and read it again`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let interval = Interval(value: 0.5, low: nil, high: .infinity, n: 3)
    let data = try encoder.encode(interval)
    #expect(String(decoding: data, as: UTF8.self) == #"{"high":null,"low":null,"n":3,"value":0.5}"#)
    #expect(try JSONDecoder().decode(Interval.self, from: data) == interval)
  }
}
