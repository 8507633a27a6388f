import Foundation

/// Turns margins into probabilities: Platt's sigmoid for two labels, a softmax with temperature and
/// biases for more.
package enum Calibration: Sendable, Equatable, Codable {
  /// For two labels, by the margin of the first.
  case platt(slope: Double, intercept: Double)
  /// For more labels, by a margin each.
  case temperature(inverse: Double, biases: [Double])

  /// Fits on held-out margins.
  ///
  /// Parameters are rounded to six digits, so that the last bit of a logarithm, which differs
  /// between processors, leaves a model file's bytes alone.
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
      throw .options("the probabilities cannot be calibrated: \(error)")
    }
  }

  /// What a margin is multiplied by on its way to log-odds.
  package var slope: Double {
    switch self {
    case .platt(let slope, _): slope
    case .temperature(let inverse, _): inverse
    }
  }

  /// Whether it takes the margins that so many labels have.
  func fits(labelCount: Int) -> Bool {
    switch self {
    case .platt: labelCount == 2
    case .temperature(_, let biases): labelCount > 2 && biases.count == labelCount
    }
  }

  /// What is added to each output's log-odds.
  package var intercepts: [Double] {
    switch self {
    case .platt(_, let intercept): [intercept]
    case .temperature(_, let biases): biases
    }
  }

  /// The probability of each label.
  package func probabilities(_ margins: [Double]) -> [Double] {
    switch self {
    case .platt(let slope, let intercept):
      let first = Logistic.sigmoid(slope * (margins.first ?? 0) + intercept)
      return [first, 1 - first]
    case .temperature(let inverse, let biases):
      var scores = zip(margins, biases).map { inverse * $0 + $1 }
      Logistic.softmax(&scores)
      return scores
    }
  }

  /// The probabilities of several rows, end to end.
  func probabilities(rows: [[Double]]) -> [Double] { rows.flatMap(probabilities) }
}

/// Rounding that makes stored numbers the same on every processor.
enum Rounding {
  /// A number to six significant digits; 0 and numbers that are not finite as they are.
  ///
  /// The result is the number nearest to the six digits, so that it is written with no more of them.
  static func significant(_ value: Double) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let exponent = 5 - Int(floor(log10(abs(value))))
    let digits = Int64(scaled(value, by: exponent).rounded())
    // A power of ten beyond the 22nd, or a negative one, is inexact; reading a decimal is not.
    return Double("\(digits)e\(-exponent)") ?? value
  }

  /// A number times a power of ten, in two steps where the power itself is out of range.
  private static func scaled(_ value: Double, by exponent: Int) -> Double {
    exponent <= 300
      ? value * pow(10, Double(exponent)) : value * 1e300 * pow(10, Double(exponent - 300))
  }
}
