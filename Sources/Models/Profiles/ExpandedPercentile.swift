import Features

/// Percentile intervals of a bootstrap over few clusters, made wide enough.
///
/// A resample of n clusters varies as much as √((n − 1)/n) of what it stands for, and the plain
/// percentile interval has the tails of a normal distribution where those of Student's belong. Taking
/// percentiles further out mends both.
enum ExpandedPercentile {
  /// The confidence at which percentiles give 95%: 2Φ(√(n/(n − 1))·t) − 1 for the 97.5% quantile t of
  /// Student's distribution with n − 1 degrees of freedom.
  ///
  /// Source: Hesterberg, "What Teachers Should Know About the Bootstrap", The American Statistician
  /// 69, 2015 (expanded percentile interval).
  ///
  /// - Parameter clusters: How many clusters are drawn from.
  /// - Returns: 0.95 with many clusters, and below 1 with the fewest.
  static func confidence(clusters: Int) -> Double {
    guard clusters > 1 else { return limit }
    let n = Double(clusters)
    let reach = (n / (n - 1)).squareRoot() * Quantiles.studentT(0.975, freedom: clusters - 1)
    return min(erf(reach / 2.0.squareRoot()), limit)
  }

  /// Beyond this the percentiles are the least and the greatest resample anyway.
  private static let limit = 1 - 1e-9
}
