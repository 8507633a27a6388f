/// Whether one classifier is better than another on the same examples.
public struct PairedComparison: Sendable, Equatable, Codable {
  /// McNemar's test of whether one is right more often.
  public let mcNemar: McNemarTest
  /// The headline metrics of both, in the order of `Metric.allCases`.
  public let metrics: [MetricComparison]
  /// How intervals and p-values were found.
  public let bootstrap: BootstrapOptions

  /// Compares two classifiers.
  ///
  /// The interval of a difference comes from resampling both in the same way. Its p-value comes from a
  /// randomisation test: if the classifiers were alike, it would not matter which of them gave which
  /// prediction, so the predictions of an example, or of a whole group, are swapped at random, and it is
  /// counted how often the difference becomes at least as large as the one found. The p-value is
  /// (count + 1) / (rounds + 1), so never 0.
  ///
  /// Source: Noreen, *Computer-Intensive Methods for Testing Hypotheses*, 1989, chapter 2; Yeh, "More
  /// Accurate Tests for the Statistical Significance of Result Differences", COLING 2000.
  ///
  /// - Parameters:
  ///   - first: The predictions of the one.
  ///   - second: The predictions of the other, for the same examples in the same order.
  ///   - bootstrap: How many resamples and how many random swaps are drawn, and the seed.
  /// - Throws: `EvaluationError.notPaired` if labels, truth, groups or weights differ.
  /// - Complexity: O(r·n) for r rounds and two labels, O(r·n·k) for more.
  public init(
    _ first: Predictions, _ second: Predictions,
    bootstrap: BootstrapOptions = BootstrapOptions()
  ) throws(EvaluationError) {
    try Self.checkPaired(first, second)
    mcNemar = McNemarTest(first, second)
    self.bootstrap = bootstrap
    let weights = first.truth.indices.map { first.weight(row: $0) }
    let kernels = (MetricKernel(first), MetricKernel(second))
    let values = (kernels.0.values(weights: weights), kernels.1.values(weights: weights))
    let resampler = Resampler(labels: first.truth, groups: first.groups)
    let resampled = Self.resample(kernels, resampler, weights, bootstrap)
    let swapped = try Self.swap(first, second, resampler, weights, bootstrap)
    metrics = Metric.allCases.map { metric in
      let index = metric.index
      let difference = Self.difference(values.0[index], values.1[index])
      let bounds = PercentileBounds.bounds(
        resampled.map { $0[index] }, value: difference, confidence: bootstrap.confidence)
      return MetricComparison(
        metric: metric, first: values.0[index], second: values.1[index],
        difference: Interval(
          value: difference, low: bounds?.low, high: bounds?.high, n: first.count),
        pValue: Self.pValue(difference, among: swapped.map { $0[index] }))
    }
  }

  private static func checkPaired(
    _ first: Predictions, _ second: Predictions
  ) throws(EvaluationError) {
    guard first.labels == second.labels, first.positive == second.positive else {
      throw .notPaired(column: "labels")
    }
    guard first.truth == second.truth else { throw .notPaired(column: "true labels") }
    guard first.groups == second.groups else { throw .notPaired(column: "groups") }
    guard first.weights == second.weights else { throw .notPaired(column: "weights") }
  }

  private static func difference(_ first: Double?, _ second: Double?) -> Double? {
    guard let first, let second else { return nil }
    return first - second
  }

  private static func resample(
    _ kernels: (MetricKernel, MetricKernel), _ resampler: Resampler, _ weights: [Double],
    _ bootstrap: BootstrapOptions
  ) -> [[Double?]] {
    guard resampler.unitCount >= 2, bootstrap.resamples > 0 else { return [] }
    var counts = [Int](repeating: 0, count: resampler.unitCount)
    return (0..<bootstrap.resamples).map { number in
      resampler.draw(number, seed: bootstrap.seed, into: &counts)
      let drawn = weights.indices.map { weights[$0] * Double(counts[resampler.unitOfRow[$0]]) }
      return zip(kernels.0.values(weights: drawn), kernels.1.values(weights: drawn))
        .map(difference)
    }
  }

  /// The differences after random swaps.
  ///
  /// The predictions of both lie one after the other in one table; a weight of 0 leaves out the half
  /// that the other side got.
  private static func swap(
    _ first: Predictions, _ second: Predictions, _ resampler: Resampler, _ weights: [Double],
    _ bootstrap: BootstrapOptions
  ) throws(EvaluationError) -> [[Double?]] {
    guard bootstrap.resamples > 0 else { return [] }
    let kernel = MetricKernel(
      try Predictions(
        truth: first.truth + second.truth, predicted: first.predicted + second.predicted,
        probabilities: first.probabilities + second.probabilities, labels: first.labels,
        positive: first.positive))
    let n = weights.count
    var sides = [[Double]](repeating: Array(repeating: 0, count: 2 * n), count: 2)
    return (0..<bootstrap.resamples).map { number in
      // Other streams than those of the resamples.
      var generator = SeededGenerator(seed: ~bootstrap.seed, stream: UInt64(number))
      let swaps = (0..<resampler.unitCount).map { _ in generator.below(2) }
      for row in 0..<n {
        let side = swaps[resampler.unitOfRow[row]]
        sides[side][row] = weights[row]
        sides[side][row + n] = 0
        sides[1 - side][row] = 0
        sides[1 - side][row + n] = weights[row]
      }
      return zip(kernel.values(weights: sides[0]), kernel.values(weights: sides[1]))
        .map(difference)
    }
  }

  private static func pValue(_ difference: Double?, among swapped: [Double?]) -> Double? {
    guard let difference, !swapped.isEmpty else { return nil }
    // A swap of everything gives the same difference, give or take rounding.
    let asLarge = swapped.count { abs($0 ?? .infinity) >= abs(difference) - 1e-12 }
    return Double(asLarge + 1) / Double(swapped.count + 1)
  }
}

/// A metric of two classifiers.
public struct MetricComparison: Sendable, Equatable, Codable {
  /// The metric.
  public let metric: Metric
  /// Its value for the first classifier.
  public let first: Double?
  /// Its value for the second classifier.
  public let second: Double?
  /// The first less the second, with a paired bootstrap interval.
  public let difference: Interval
  /// How likely a difference at least as large would be if the classifiers were alike, 0–1.
  public let pValue: Double?

  private enum CodingKeys: String, CodingKey {
    case metric, first, second, difference
    case pValue = "p_value"
  }
}
