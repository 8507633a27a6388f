public import Features

/// The log-count ratios that naive Bayes gives features, for logistic regression to start from.
///
/// `r = log((p / ‖p‖₁) / (q / ‖q‖₁))` with p and q the smoothed sums of a feature over the rows with
/// and without the label. Logistic regression on `r ∘ x` spends its penalty on features about which
/// counting says little. Its weights w are then pulled towards their mean size:
/// `r ∘ (β w + (1 − β) ‖w‖₁ / d)`.
///
/// Source: Wang, Manning: Baselines and bigrams: simple, good sentiment and topic classification.
/// ACL 2012, sections 2.2 and 2.3.
public enum LogCountRatio {
  /// How ratios are made and used.
  public struct Options: Sendable, Equatable, Codable {
    /// What every sum starts at; above 0.
    public var smoothing = 1.0
    /// β: how much logistic regression counts beside naive Bayes, 0 to 1.
    public var interpolation = 0.9

    /// The default options.
    public init() {}
  }

  /// The ratio of each column.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d, none of them negative.
  ///   - isPositive: For each row whether it has the label.
  ///   - rowWeights: What each row counts; at least 0.
  ///   - smoothing: What every sum starts at; above 0.
  /// - Returns: d numbers.
  /// - Complexity: O(cells + columns).
  public static func ratios(
    _ matrix: CSRMatrix, isPositive: [Bool], rowWeights: [Double], smoothing: Double
  ) -> [Double] {
    let fit = MultinomialNaiveBayes.fit(
      matrix, columns: matrix.columnCount, truth: isPositive.map { $0 ? 0 : 1 }, labelCount: 2,
      rowWeights: rowWeights, smoothing: smoothing)
    return zip(fit.logProbabilities[0], fit.logProbabilities[1]).map { $0 - $1 }
  }

  /// Weights pulled towards their mean size.
  static func interpolated(
    _ weights: [Double], ratios: [Double], interpolation: Double
  ) -> [Double] {
    var (sum, count) = (0.0, 0)
    for (weight, ratio) in zip(weights, ratios) where ratio != 0 {
      sum += abs(weight / ratio)
      count += 1
    }
    let mean = sum / Double(max(count, 1))
    return zip(weights, ratios).map { interpolation * $0 + (1 - interpolation) * mean * $1 }
  }
}
