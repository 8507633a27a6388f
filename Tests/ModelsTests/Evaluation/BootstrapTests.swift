import Models
import Testing

@Suite struct BootstrapTests {
  @Test(arguments: [0, 8]) func `resamples are what rows drawn one by one would be`(groups: Int)
    throws
  {
    let data = try PredictionSamples.random(3, rows: 40, labels: 3, groups: groups, weighted: true)
    let resampler = Resampler(labels: data.truth, groups: data.groups)
    let kernel = MetricKernel(data)
    var counts = [Int](repeating: 0, count: resampler.unitCount)
    for number in 0..<5 {
      resampler.draw(number, seed: 9, into: &counts)
      let rows = (0..<40).flatMap { Array(repeating: $0, count: counts[resampler.unitOfRow[$0]]) }
      let copy = try Predictions(
        truth: rows.map { data.truth[$0] }, predicted: rows.map { data.predicted[$0] },
        probabilities: rows.flatMap { row in (0..<3).map { data.probabilities[row * 3 + $0] } },
        labels: data.labels, weights: rows.map { data.weights[$0] })
      let weights = (0..<40).map { data.weights[$0] * Double(counts[resampler.unitOfRow[$0]]) }
      let slow = SlowMetrics(data: copy)
      for (metric, value) in zip(Metric.allCases, kernel.values(weights: weights)) {
        let expected = slow.value(metric)
        #expect((value == nil) == (expected == nil))
        #expect(abs((value ?? 0) - (expected ?? 0)) < 1e-10, "\(metric)")
      }
    }
  }

  @Test func `without groups every label keeps its number of examples`() throws {
    let data = try PredictionSamples.random(3, rows: 60, labels: 3)
    let resampler = Resampler(labels: data.truth, groups: [])
    var counts = [Int](repeating: 0, count: resampler.unitCount)
    for number in 0..<20 {
      resampler.draw(number, seed: 1, into: &counts)
      for label in 0..<3 {
        let drawn = (0..<60).reduce(0) { $0 + (data.truth[$1] == label ? counts[$1] : 0) }
        #expect(drawn == data.truth.count { $0 == label })
      }
    }
  }

  @Test func `with groups as many groups are drawn as there are`() throws {
    let data = try PredictionSamples.random(3, rows: 60, labels: 2, groups: 7)
    let resampler = Resampler(labels: data.truth, groups: data.groups)
    var counts = [Int](repeating: 0, count: resampler.unitCount)
    resampler.draw(0, seed: 1, into: &counts)
    #expect(counts.count == Set(data.groups).count)
    #expect(counts.reduce(0, +) == counts.count)
  }

  @Test func `groups of one example each are no groups`() throws {
    let data = try PredictionSamples.random(4, rows: 50, labels: 2)
    let alone = try Predictions(
      truth: data.truth, predicted: data.predicted, probabilities: data.probabilities,
      labels: data.labels, groups: (0..<50).map { 1000 - $0 })
    let options = BootstrapOptions(resamples: 30)
    #expect(
      ClassificationReport(alone, bootstrap: options).metrics
        == ClassificationReport(data, bootstrap: options).metrics)
  }

  @Test func `same seed, same intervals; another seed, others`() throws {
    let data = try PredictionSamples.random(4, rows: 50, labels: 2, groups: 10)
    let first = ClassificationReport(data, bootstrap: BootstrapOptions(resamples: 50, seed: 1))
    #expect(
      ClassificationReport(data, bootstrap: BootstrapOptions(resamples: 50, seed: 1)) == first)
    let other = ClassificationReport(data, bootstrap: BootstrapOptions(resamples: 50, seed: 2))
    #expect(other.metrics.accuracy.value == first.metrics.accuracy.value)
    #expect(other.metrics != first.metrics)
  }

  @Test(arguments: [2, 3]) func `every interval holds its value`(k: Int) throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let data = try PredictionSamples.random(seed, rows: 30, labels: k, groups: 12)
      let report = ClassificationReport(data, bootstrap: BootstrapOptions(resamples: 60))
      for metric in Metric.allCases {
        let interval = report.metrics[metric]
        guard let value = interval.value, let low = interval.low, let high = interval.high else {
          Issue.record("\(metric) has no interval")
          continue
        }
        #expect(low <= value && value <= high)
      }
    }
  }

  @Test func `examples that come in equal copies widen the interval of grouped data`() throws {
    let base = try PredictionSamples.random(5, rows: 40, labels: 2)
    let copies = (0..<200).map { $0 % 40 }
    let rows = { (groups: [Int]) in
      try Predictions(
        truth: copies.map { base.truth[$0] }, predicted: copies.map { base.predicted[$0] },
        probabilities: copies.flatMap {
          [base.probabilities[$0 * 2], base.probabilities[$0 * 2 + 1]]
        }, labels: base.labels, groups: groups)
    }
    let options = BootstrapOptions(resamples: 200)
    let plain = ClassificationReport(try rows([]), bootstrap: options).metrics.accuracy
    let grouped = ClassificationReport(try rows(copies), bootstrap: options).metrics.accuracy
    #expect(width(grouped) > 1.7 * width(plain))
  }

  private func width(_ interval: Interval) -> Double {
    (interval.high ?? 0) - (interval.low ?? 0)
  }

  @Test func `the interval of the accuracy is as wide as theory says`() throws {
    // 200 examples of one label each way, 80% right: ±1.96·√(0.8·0.2/200) = ±0.055.
    let data = try PredictionSamples.binary(
      (0..<200).map { ($0 % 2, ($0 % 2 == 0) == ($0 % 10 < 8) ? 0.8 : 0.2) })
    let interval = ClassificationReport(data, bootstrap: BootstrapOptions(resamples: 400))
      .metrics.accuracy
    #expect(interval.value == 0.8)
    #expect(abs(width(interval) - 0.111) < 0.02)
  }

  @Test func `one example or one group gives a value without bounds`() throws {
    let single = ClassificationReport(try PredictionSamples.binary([(0, 0.9)]))
    #expect(single.metrics.accuracy == Interval(value: 1, low: nil, high: nil, n: 1))
    let data = try PredictionSamples.random(5, rows: 20, labels: 2, groups: 1)
    #expect(ClassificationReport(data).metrics.accuracy.low == nil)
  }

  @Test(arguments: [-1, 0, 1, 2, .nan] as [Double])
  func `a confidence out of range gives no bounds`(confidence: Double) {
    #expect(PercentileBounds.bounds([1, 2, 3], value: 2, confidence: confidence) == nil)
  }

  @Test func `too many undefined resamples give no bounds`() {
    #expect(PercentileBounds.bounds([1, nil, nil], value: 1, confidence: 0.95) == nil)
    #expect(PercentileBounds.bounds([1, 2, nil], value: 1, confidence: 0.95) != nil)
    #expect(PercentileBounds.bounds([1, 2], value: nil, confidence: 0.95) == nil)
    #expect(PercentileBounds.bounds([], value: 1, confidence: 0.95) == nil)
  }

  @Test func `quantiles are interpolated`() {
    #expect(PercentileBounds.quantile(0.5, of: [1, 2, 3, 10]) == 2.5)
    #expect(PercentileBounds.quantile(0, of: [1, 2]) == 1)
    #expect(PercentileBounds.quantile(1, of: [1, 2]) == 2)
    #expect(abs(PercentileBounds.quantile(0.25, of: [0, 1, 2, 3]) - 0.75) < 1e-12)
  }
}
