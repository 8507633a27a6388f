import Models
import Testing

@Suite struct AverageF1Tests {
  private let labels = ["AGAINST", "FAVOR", "NONE"]

  private func predictions(
    _ pairs: [(truth: Int, predicted: Int)], groups: [Int] = [], weights: [Double] = []
  ) throws -> Predictions {
    try Predictions(
      truth: pairs.map(\.truth), predicted: pairs.map(\.predicted),
      probabilities: pairs.flatMap { pair in (0..<3).map { $0 == pair.predicted ? 0.8 : 0.1 } },
      labels: labels, groups: groups, weights: weights)
  }

  /// AGAINST: 2 right of 3, 1 of NONE taken for it: F1 4/6; FAVOR: 1 right of 2: F1 2/3.
  private let pairs = [(0, 0), (0, 0), (0, 2), (1, 1), (1, 2), (2, 0), (2, 2)]

  @Test func `averages the F1 of the labels asked for, counted by hand`() throws {
    let predictions = try predictions(pairs)
    let average = AverageF1(predictions, labels: [1, 0])
    #expect(average.labels == ["FAVOR", "AGAINST"])
    #expect(abs((average.interval.value ?? 0) - (4.0 / 6 + 2.0 / 3) / 2) < 1e-12)
    let report = ClassificationReport(predictions)
    let mean = ((report.perLabel[0].f1 ?? 0) + (report.perLabel[1].f1 ?? 0)) / 2
    #expect(abs((average.interval.value ?? 0) - mean) < 1e-12)
  }

  @Test func `over all labels it is macro F1, bounds included`() throws {
    let groups = [0, 0, 1, 1, 2, 2, 3]
    let predictions = try predictions(pairs, groups: groups)
    let average = AverageF1(predictions, labels: [0, 1, 2]).interval
    let macro = ClassificationReport(predictions).metrics.macroF1
    #expect(abs((average.value ?? 0) - (macro.value ?? 1)) < 1e-12)
    #expect(abs((average.low ?? 0) - (macro.low ?? 1)) < 1e-12)
    #expect(abs((average.high ?? 0) - (macro.high ?? 1)) < 1e-12)
  }

  @Test func `a weight of two counts as two examples`() throws {
    let doubled = try predictions(pairs + [pairs[2]])
    let weighted = try predictions(pairs, weights: [1, 1, 2, 1, 1, 1, 1])
    let value = AverageF1(weighted, labels: [0, 1]).interval.value
    #expect(value == AverageF1(doubled, labels: [0, 1]).interval.value)
  }

  @Test func `labels that never occur leave nothing to average`() throws {
    let predictions = try predictions([(2, 2), (2, 2)])
    #expect(AverageF1(predictions, labels: [0, 1]).interval.value == nil)
    #expect(AverageF1(predictions, labels: [7]).interval.value == nil)
    #expect(AverageF1(predictions, labels: [0, 2]).interval.value == 1)
  }

  @Test(arguments: [2, 3, 6], 1...3 as ClosedRange<UInt64>)
  func `is the mean of the definitions of F1`(k: Int, seed: UInt64) throws {
    let data = try PredictionSamples.random(seed, rows: 50, labels: k, groups: 9, weighted: true)
    let slow = SlowMetrics(data: data)
    for chosen in [[0], [k - 1, 0], Array(0..<k)] {
      let found = AverageF1(data, labels: chosen, bootstrap: noResamples).interval
      let expected = try #require(slow.averageF1(chosen))
      #expect(abs((found.value ?? 9) - expected) < 1e-12)
      #expect(found.low == nil)
    }
  }

  @Test func `same seed, same bounds; another seed, others`() throws {
    let data = try PredictionSamples.random(4, rows: 60, labels: 3)
    func bounds(_ seed: UInt64) -> Interval {
      AverageF1(data, labels: [0, 1], bootstrap: BootstrapOptions(resamples: 40, seed: seed))
        .interval
    }
    #expect(bounds(1) == bounds(1))
    #expect(bounds(1) != bounds(2))
  }
}
