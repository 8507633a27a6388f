/// What is learned from held-out margins: how estimators are blended, how the blend becomes
/// probabilities, and where the decision is cut.
struct MarginCalibration: Sendable {
  let blend: Blend
  let calibration: Calibration
  /// From which probability on the first label is predicted; `nil` for the most probable label.
  let threshold: Double?
  /// For more than two labels what is added to the logarithms of their probabilities; `nil` for
  /// nothing.
  let labelOffsets: [Double]?

  /// Learns from margins, each by estimators that did not see the row's group.
  ///
  /// - Parameters:
  ///   - margins: The margins, row after row.
  ///   - truth: The label of each row.
  ///   - labels: The names of the labels.
  ///   - weights: What each row counts.
  ///   - folds: The fold that each row was held out in.
  ///   - options: The calibration, the prior and the rule of the threshold.
  /// - Throws: ``TrainingError/uncalibrated(_:)`` if the margins cannot be calibrated.
  /// - Complexity: O(n log n), times the steps of the blend and of the calibration.
  init(
    _ margins: Margins, truth: [Int], labels: [String], weights: [Double], folds: [Int],
    options: TrainingOptions
  ) throws(TrainingError) {
    let labelCount = labels.count
    @Sendable func calibrationRows(_ blended: [[Double]]) -> CalibrationRows {
      CalibrationRows(
        margins: blended, truth: truth, labelCount: labelCount, weights: weights, folds: folds)
    }
    blend = Blend(margins, weights: weights, calibrationRows)
    let blended = blend.margins(margins)
    let fitted = try Calibration(calibrationRows(blended), method: options.calibration)
    let total = weights.reduce(0, +)
    let first = zip(truth, weights).reduce(0) { $0 + ($1.0 == 0 ? $1.1 : 0) }
    calibration =
      options.prior.map { fitted.corrected(from: first / total, to: $0) } ?? fitted
    let probabilities = calibration.probabilities(rows: blended)
    threshold =
      labelCount == 2
      ? options.threshold.threshold(
        probabilities: stride(from: 0, to: probabilities.count, by: 2).map { probabilities[$0] },
        isFirst: truth.map { $0 == 0 }, weights: weights) : nil
    labelOffsets = Self.averaged(options.threshold, labels: labels).map { averaged in
      LabelOffsets.bestF1(
        probabilities, truth: truth, labelCount: labelCount, weights: weights, averaged: averaged)
    }
  }

  /// The labels whose mean F1 is to be best; `nil` where offsets have no part in the decision.
  private static func averaged(_ rule: ThresholdRule, labels: [String]) -> [Int]? {
    guard labels.count > 2 else { return nil }
    return switch rule {
    case .macroF1: Array(labels.indices)
    case .averageF1(let names): labels.indices.filter { names.contains(labels[$0]) }
    case .mostProbable, .precision, .fixed: nil
    }
  }

  /// Picks the label that is predicted.
  var decision: Decision { Decision(threshold: threshold, labelOffsets: labelOffsets) }

  /// The probabilities for margins: row after row, one number a label.
  func probabilities(_ margins: Margins) -> [Double] {
    calibration.probabilities(rows: blend.margins(margins))
  }
}
