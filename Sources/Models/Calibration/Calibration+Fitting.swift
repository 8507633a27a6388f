import Features

/// Held-out margins to calibrate on.
struct CalibrationRows {
  /// For each row one margin an output.
  let margins: [[Double]]
  let truth: [Int]
  let labelCount: Int
  let weights: [Double]
  /// The fold that each row was held out in.
  let folds: [Int]

  /// The rows that are, or are not, of a fold.
  func rows(where isKept: (Int) -> Bool) -> CalibrationRows {
    let kept = truth.indices.filter { isKept(folds[$0]) }
    return CalibrationRows(
      margins: kept.map { margins[$0] }, truth: kept.map { truth[$0] }, labelCount: labelCount,
      weights: kept.map { weights[$0] }, folds: kept.map { folds[$0] })
  }

  /// The log loss of a calibration, summed.
  func loss(_ calibration: Calibration) -> Double {
    truth.indices.reduce(0) { sum, row in
      let p = calibration.probabilities(margins[row])[truth[row]]
      return sum - weights[row] * log(max(p, 1e-15))
    }
  }
}

extension Calibration {
  /// How many examples isotonic regression wants before it is tried.
  ///
  /// Source: Niculescu-Mizil, Caruana: Predicting good probabilities with supervised learning. ICML
  /// 2005, figure 7: below about 2,000 examples sigmoids do better.
  static let isotonicMinimum = 2000

  /// Fits on held-out margins.
  ///
  /// Parameters are rounded to six digits, so that the last bit of a logarithm, which differs
  /// between processors, leaves a model file's bytes alone.
  init(_ rows: CalibrationRows, method: CalibrationMethod) throws(TrainingError) {
    let sigmoid = try Calibration(
      margins: rows.margins, truth: rows.truth, labelCount: rows.labelCount, weights: rows.weights)
    switch method {
    case .sigmoid: self = sigmoid
    case .isotonic: self = sigmoid.withIsotonic(rows)
    case .automatic:
      let isTried = rows.labelCount == 2 && rows.truth.count > Self.isotonicMinimum
      self = isTried && Self.isIsotonicBetter(rows) ? sigmoid.withIsotonic(rows) : sigmoid
    }
  }

  /// Fits a sigmoid or softmax on held-out margins.
  init(
    margins: [[Double]], truth: [Int], labelCount: Int, weights: [Double]
  ) throws(TrainingError) {
    do {
      if labelCount == 2 {
        let fit = try PlattScaling.fit(
          margins: margins.map { $0.first ?? 0 }, labels: truth.map { $0 == 0 }, weights: weights)
        self = .platt(
          slope: Rounding.significant(fit.slope), intercept: Rounding.significant(fit.intercept))
      } else {
        let fit = try TemperatureScaling.fit(
          margins: margins.flatMap { $0 }, labels: truth, labelCount: labelCount, weights: weights)
        self = .temperature(
          inverse: Rounding.significant(fit.inverseTemperature),
          biases: fit.biases.map { Rounding.significant($0) })
      }
    } catch {
      throw .uncalibrated("\(error)")
    }
  }

  /// The same with isotonic regression on top.
  private func withIsotonic(_ rows: CalibrationRows) -> Calibration {
    guard case .platt(let slope, let intercept) = self, slope > 0 else { return self }
    let points = IsotonicRegression.fit(
      logOdds: rows.margins.map { slope * ($0.first ?? 0) + intercept },
      isPositive: rows.truth.map { $0 == 0 }, weights: rows.weights)
    return .isotonic(
      slope: slope, intercept: intercept, inputs: points.inputs, outputs: points.outputs)
  }

  /// Whether isotonic regression fitted on all folds but one does better on that one, in sum.
  private static func isIsotonicBetter(_ rows: CalibrationRows) -> Bool {
    var (sigmoidLoss, isotonicLoss) = (0.0, 0.0)
    for fold in Set(rows.folds).sorted() {
      let kept = rows.rows { $0 != fold }
      guard
        let sigmoid = try? Calibration(
          margins: kept.margins, truth: kept.truth, labelCount: 2, weights: kept.weights)
      else { return false }
      let held = rows.rows { $0 == fold }
      sigmoidLoss += held.loss(sigmoid)
      isotonicLoss += held.loss(sigmoid.withIsotonic(kept))
    }
    return isotonicLoss < sigmoidLoss
  }
}
