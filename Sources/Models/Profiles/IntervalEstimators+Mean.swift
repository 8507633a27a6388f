extension IntervalEstimators {
  /// With fewer clusters a bootstrap has next to nothing to draw from, and no bounds are given.
  public static let fewestClusters = 3

  /// A mean, with a percentile bootstrap interval over clusters.
  ///
  /// Values of one cluster (the sentences of a paragraph) are alike, so whole clusters are drawn with
  /// replacement; the mean of a resample is the sum of its values over their number. Same values and
  /// seed, same bounds. With fewer than about ten clusters the interval is somewhat too narrow.
  ///
  /// Source: Efron and Tibshirani, *An Introduction to the Bootstrap*, 1993, sections 8.5 and 13.3; Field
  /// and Welsh, "Bootstrapping Clustered Data", JRSS B 69, 2007.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - clusters: The cluster of each value, any numbers; empty if each stands for itself.
  ///   - resamples: How many resamples are drawn.
  ///   - seed: The seed of the draws.
  /// - Returns: The mean, with the number of values as `n`; no bounds with fewer than
  ///   `fewestClusters` clusters, and unknown without values or if the counts differ.
  /// - Complexity: O(n log n + r·c) for r resamples of c clusters.
  public static func mean(
    of values: [Double], clusters: [Int] = [], resamples: Int = 1000, seed: UInt64 = 1
  ) -> Interval {
    guard !values.isEmpty, clusters.isEmpty || clusters.count == values.count else {
      return .unknown(n: values.count)
    }
    let mean = values.reduce(0, +) / Double(values.count)
    let groups = sums(values, clusters)
    guard groups.count >= fewestClusters, resamples > 0, mean.isFinite else {
      return Interval(value: mean, low: nil, high: nil, n: values.count)
    }
    var generator = SeededGenerator(seed: seed)
    let means: [Double?] = (0..<resamples).map { _ in
      var sum = 0.0
      var count = 0
      for _ in groups.indices {
        let group = groups[generator.below(groups.count)]
        sum += group.sum
        count += group.count
      }
      return sum / Double(count)
    }
    let bounds = PercentileBounds.bounds(means, value: mean, confidence: 0.95)
    return Interval(value: mean, low: bounds?.low, high: bounds?.high, n: values.count)
  }

  private static func sums(
    _ values: [Double], _ clusters: [Int]
  ) -> [(sum: Double, count: Int)] {
    guard !clusters.isEmpty else { return values.map { ($0, 1) } }
    let dense = CrossValidation.denseIndices(clusters)
    var sums = [(sum: Double, count: Int)](repeating: (0, 0), count: dense.count)
    for (value, cluster) in zip(values, dense.indices) {
      sums[cluster].sum += value
      sums[cluster].count += 1
    }
    return sums
  }
}
