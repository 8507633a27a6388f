/// Computes all headline metrics for any weights of the same examples, with everything that does not
/// hang on the weights worked out once.
package struct MetricKernel: Sendable {
  private let labels: [String]
  private let rows: [Row]
  private let rankings: [Ranking]

  /// What one example adds, side by side in memory.
  private struct Row {
    let cell: Int
    let bin: Int
    let logLoss: Double
    let brierLoss: Double
    /// By how much its probability lies above what happened.
    let excess: Double

    init(_ predictions: Predictions, row: Int) {
      cell = predictions.truth[row] * predictions.labels.count + predictions.predicted[row]
      logLoss = ProbabilityLosses.logLoss(predictions, row: row)
      brierLoss = ProbabilityLosses.brier(predictions, row: row)
      let event = CalibrationCurve.event(predictions, row: row)
      bin = CalibrationCurve.bin(of: event.probability)
      excess = event.probability - (event.happened ? 1 : 0)
    }
  }

  /// - Complexity: O(n·k + n log n) for two labels, O(k·n log n) for more.
  package init(_ predictions: Predictions) {
    let k = predictions.labels.count
    labels = predictions.labels
    rows = predictions.truth.indices.map { Row(predictions, row: $0) }
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
    // An example that is not in a resample adds 0, which costs less than to find out.
    for (row, weight) in zip(rows, weights) {
      matrix.cells[row.cell] += weight
      excess[row.bin] += weight * row.excess
      total += weight
      logLoss += weight * row.logLoss
      brier += weight * row.brierLoss
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
