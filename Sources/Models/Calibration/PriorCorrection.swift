/// Corrects probabilities for labels that are more or less frequent now than they were in training.
///
/// Each probability is multiplied by the label's expected share over its share in training, and the
/// products are brought to the sum 1. This is right as long as the texts of each label are as they were
/// in training and only the labels' shares have changed.
///
/// Source: Saerens, Latinne and Decaestecker, "Adjusting the Outputs of a Classifier to New a Priori
/// Probabilities", Neural Computation 14, 2002, equation 2.4.
public struct PriorCorrection: Sendable, Equatable, Codable {
  /// The labels' expected shares.
  public let expected: [Double]
  /// What each label's probability is multiplied by.
  public let ratios: [Double]

  /// Makes a correction.
  ///
  /// - Parameters:
  ///   - training: The share of each label in training, above 0, with the sum 1 (to 0.001).
  ///   - expected: The share of each label now, 0–1, with the sum 1 (to 0.001).
  /// - Throws: `CalibrationError` if the counts differ or a share is out of range.
  public init(training: [Double], expected: [Double]) throws(CalibrationError) {
    guard training.count >= 2 else { throw .tooFewLabels(count: training.count) }
    guard training.count == expected.count else {
      throw .countMismatch(
        column: "expected shares", found: expected.count, expected: training.count)
    }
    for label in training.indices {
      guard training[label] > 0, (0...1).contains(training[label]),
        (0...1).contains(expected[label])
      else { throw .badPrior(label: label) }
    }
    for shares in [training, expected] where abs(shares.reduce(0, +) - 1) > 1e-3 {
      throw .badPrior(label: shares.count - 1)
    }
    self.expected = expected
    ratios = zip(expected, training).map { $0 / $1 }
  }

  /// The corrected probabilities.
  ///
  /// Where all probability lay on labels that are not expected any more, these are the expected shares.
  ///
  /// - Parameter probabilities: A probability for each label.
  /// - Returns: The corrected probabilities, which sum to 1.
  /// - Precondition: There are as many probabilities as labels.
  /// - Complexity: O(k).
  public func correct(_ probabilities: [Double]) -> [Double] {
    precondition(probabilities.count == ratios.count, "every label needs a probability")
    let products = zip(probabilities, ratios).map { $0 * $1 }
    let sum = products.reduce(0, +)
    return sum > 0 && sum.isFinite ? products.map { $0 / sum } : expected
  }
}
