/// Computes all headline metrics for any weights of the same examples, with everything that does not
/// hang on the weights worked out once.
package struct MetricKernel: Sendable {
  private let labels: [String]
  private let cells: [Int]
  private let logLosses: [Double]
  private let brierLosses: [Double]
  private let bins: [Int]
  /// By how much an example's probability lies above what happened.
  private let excesses: [Double]
  private let rankings: [Ranking]

  /// - Complexity: O(n·k + n log n) for two labels, O(k·n log n) for more.
  package init(_ predictions: Predictions) {
    let rows = predictions.truth.indices
    let k = predictions.labels.count
    labels = predictions.labels
    cells = rows.map { predictions.truth[$0] * k + predictions.predicted[$0] }
    logLosses = rows.map { ProbabilityLosses.logLoss(predictions, row: $0) }
    brierLosses = rows.map { ProbabilityLosses.brier(predictions, row: $0) }
    let events = rows.map { CalibrationCurve.event(predictions, row: $0) }
    bins = events.map { CalibrationCurve.bin(of: $0.probability) }
    excesses = events.map { $0.probability - ($0.happened ? 1 : 0) }
    let ranked = k == 2 ? [predictions.positive] : Array(0..<k)
    rankings = ranked.map { Ranking(predictions, label: $0) }
  }

  /// The metrics in the order of `Metric.allCases`, `nil` where not defined.
  ///
  /// - Complexity: O(n + k²) for two labels, O(k·(n + k)) for more.
  package func values(weights: [Double]) -> [Double?] {
    var matrix = ConfusionMatrix(labels: labels)
    var excess = [Double](repeating: 0, count: CalibrationCurve.binCount)
    var (total, logLoss, brier) = (0.0, 0.0, 0.0)
    for row in cells.indices {
      let weight = weights[row]
      // Over a third of the examples are not in a resample.
      guard weight > 0 else { continue }
      matrix.cells[cells[row]] += weight
      excess[bins[row]] += weight * excesses[row]
      total += weight
      logLoss += weight * logLosses[row]
      brier += weight * brierLosses[row]
    }
    guard total > 0 else { return Metric.allCases.map { _ in nil } }
    let ranked = rankings.map { $0.scores(weights: weights) }
    return [
      matrix.accuracy, matrix.macroF1, matrix.weightedF1, matrix.matthewsCorrelation,
      logLoss / total, brier / total, excess.reduce(0) { $0 + abs($1) } / total,
      Self.mean(ranked.map(\.auc)), Self.mean(ranked.map(\.averagePrecision)),
    ]
  }

  /// The mean of what is defined.
  private static func mean(_ values: [Double?]) -> Double? {
    let known = values.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
}
