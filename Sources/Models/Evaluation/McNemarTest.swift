/// McNemar's exact test of whether one classifier is right more often than another.
///
/// Only the examples count that one had right and the other wrong. If the classifiers were alike, each
/// would be on either side with a chance of one half; the p-value is twice the smaller tail of that
/// binomial distribution, at most 1. Weights and groups are not looked at.
///
/// Source: McNemar, "Note on the Sampling Error of the Difference between Correlated Proportions or
/// Percentages", Psychometrika 12, 1947; recommended by Dietterich, Neural Computation 10, 1998.
public struct McNemarTest: Sendable, Equatable, Codable {
  /// The number of examples that only the first had right.
  public let onlyFirstRight: Int
  /// The number of examples that only the second had right.
  public let onlySecondRight: Int
  /// How likely a difference at least as large would be if both were alike, 0–1.
  public let pValue: Double

  private enum CodingKeys: String, CodingKey {
    case onlyFirstRight = "only_first_right"
    case onlySecondRight = "only_second_right"
    case pValue = "p_value"
  }

  /// Counts the examples on which two classifiers differ.
  init(_ first: Predictions, _ second: Predictions) {
    var counts = (first: 0, second: 0)
    for row in first.truth.indices {
      let firstRight = first.predicted[row] == first.truth[row]
      let secondRight = second.predicted[row] == second.truth[row]
      if firstRight && !secondRight { counts.first += 1 }
      if secondRight && !firstRight { counts.second += 1 }
    }
    self.init(onlyFirstRight: counts.first, onlySecondRight: counts.second)
  }

  /// The test for known counts; negative ones count as 0.
  public init(onlyFirstRight: Int, onlySecondRight: Int) {
    self.onlyFirstRight = max(onlyFirstRight, 0)
    self.onlySecondRight = max(onlySecondRight, 0)
    let few = Double(min(self.onlyFirstRight, self.onlySecondRight))
    let many = Double(max(self.onlyFirstRight, self.onlySecondRight))
    // The chance of at most `few` heads, as an incomplete beta function (Abramowitz and Stegun 26.5.24).
    pValue = few == many ? 1 : min(1, 2 * SpecialFunctions.betaI(many, few + 1, 0.5))
  }
}
