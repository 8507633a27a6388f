/// How margins become probabilities.
public enum CalibrationMethod: String, Sendable, Codable, CaseIterable {
  /// A sigmoid or softmax; with over 2,000 examples and two labels isotonic regression on top where
  /// that has the smaller log loss on examples held out.
  case automatic
  /// A sigmoid, for more than two labels a softmax with temperature and biases.
  case sigmoid
  /// Isotonic regression on top of the sigmoid, for two labels.
  case isotonic
}

/// Turns margins into probabilities: Platt's sigmoid for two labels, perhaps with isotonic regression
/// on top, a softmax with temperature and biases for more.
package enum Calibration: Sendable, Equatable, Codable {
  /// For two labels, by the margin of the first.
  case platt(slope: Double, intercept: Double)
  /// For two labels: a sigmoid's log-odds, moved by a rising map of given points.
  case isotonic(slope: Double, intercept: Double, inputs: [Double], outputs: [Double])
  /// For more labels, by a margin each.
  case temperature(inverse: Double, biases: [Double])

  /// What a margin is multiplied by on its way to log-odds.
  package var slope: Double {
    switch self {
    case .platt(let slope, _), .isotonic(let slope, _, _, _): slope
    case .temperature(let inverse, _): inverse
    }
  }

  /// What is added to each output's log-odds.
  package var intercepts: [Double] {
    switch self {
    case .platt(_, let intercept), .isotonic(_, let intercept, _, _): [intercept]
    case .temperature(_, let biases): biases
    }
  }

  /// All its numbers.
  var numbers: [Double] {
    guard case .isotonic(_, _, let inputs, let outputs) = self else { return [slope] + intercepts }
    return [slope] + intercepts + inputs + outputs
  }

  /// Whether it takes the margins that so many labels have, and its points make a rising map.
  func fits(labelCount: Int) -> Bool {
    switch self {
    case .platt: labelCount == 2
    case .isotonic(_, _, let inputs, let outputs):
      labelCount == 2 && IsotonicRegression.Points(inputs: inputs, outputs: outputs).isValid
    case .temperature(_, let biases): labelCount > 2 && biases.count == labelCount
    }
  }

  /// What isotonic regression adds to the log-odds `slope × margin + intercept`.
  package func correction(_ logOdds: Double) -> Double {
    guard case .isotonic(_, _, let inputs, let outputs) = self else { return 0 }
    return IsotonicRegression.Points(inputs: inputs, outputs: outputs).value(logOdds) - logOdds
  }

  /// The probability of each label.
  package func probabilities(_ margins: [Double]) -> [Double] {
    switch self {
    case .platt(let slope, let intercept), .isotonic(let slope, let intercept, _, _):
      let logOdds = slope * (margins.first ?? 0) + intercept
      let first = Logistic.sigmoid(logOdds + correction(logOdds))
      return [first, 1 - first]
    case .temperature(let inverse, let biases):
      var scores = zip(margins, biases).map { inverse * $0 + $1 }
      Logistic.softmax(&scores)
      return scores
    }
  }

  /// The probabilities of several rows, end to end.
  func probabilities(rows: [[Double]]) -> [Double] { rows.flatMap(probabilities) }

  /// The same for another share of the first of two labels than in training.
  ///
  /// Source: Saerens, Latinne, Decaestecker 2002, as ``PriorCorrection``.
  func corrected(from share: Double, to prior: Double) -> Calibration {
    guard share > 0, share < 1 else { return self }
    let shift = Logistic.logit(prior) - Logistic.logit(share)
    switch self {
    case .platt(let slope, let intercept):
      return .platt(slope: slope, intercept: Rounding.significant(intercept + shift))
    case .isotonic(let slope, let intercept, let inputs, let outputs):
      return .isotonic(
        slope: slope, intercept: intercept, inputs: inputs,
        outputs: outputs.map { Rounding.significant($0 + shift) })
    case .temperature: return self
    }
  }
}
