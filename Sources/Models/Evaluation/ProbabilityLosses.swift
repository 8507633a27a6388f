import Features

/// What the probabilities of single examples cost.
package enum ProbabilityLosses {
  /// The smallest probability that the log loss reckons with, so that one sure error is not infinite.
  package static let smallestProbability = 1e-15

  /// −log of the probability of the right label, in nats, the probability at least 10⁻¹⁵.
  package static func logLoss(_ predictions: Predictions, row: Int) -> Double {
    let probability = predictions.probability(row: row, label: predictions.truth[row])
    return -log(min(max(probability, smallestProbability), 1))
  }

  /// The squared distance of the probabilities from what is right.
  ///
  /// For two labels it is that of the positive label, 0–1. For more it is the sum over all labels, 0–2,
  /// as in Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review
  /// 78, 1950.
  package static func brier(_ predictions: Predictions, row: Int) -> Double {
    let labels = predictions.labels.count
    let counted = labels == 2 ? predictions.positive...predictions.positive : 0...labels - 1
    var sum = 0.0
    for label in counted {
      let right = predictions.truth[row] == label ? 1.0 : 0.0
      let distance = predictions.probability(row: row, label: label) - right
      sum += distance * distance
    }
    return sum
  }
}
