extension IntervalEstimators {
  /// With fewer clusters a bootstrap has next to nothing to draw from, and no bounds are given.
  public static let fewestClusters = 3

  /// How much the two clusters that are added weigh, in mean clusters.
  ///
  /// Chosen by simulation among 0.05 to 0.25: with less, bounds of articles with hardly an opinion
  /// are too close; with more, those of 3 to 8 paragraphs are wider than they need be.
  static let addedWeight = 0.15

  /// A mean of probabilities, with a bootstrap interval over clusters.
  ///
  /// Values of one cluster (the sentences of a paragraph) are alike, so whole clusters are drawn with
  /// replacement; the mean of a resample is the sum of its values over their number. Two small
  /// clusters are drawn from as well, one of zeros and one of ones: a few paragraphs that are all
  /// alike do not show that there are no others. The bounds are expanded percentiles (see
  /// `ExpandedPercentile`). Same values and seed, same bounds.
  ///
  /// Source: bootstrap over clusters: Field and Welsh, "Bootstrapping Clustered Data", JRSS B 69, 2007;
  /// added observations, as for a binomial share: Agresti and Coull, "Approximate Is Better than
  /// 'Exact' for Interval Estimation of Binomial Proportions", The American Statistician 52, 1998.
  ///
  /// - Parameters:
  ///   - values: The probabilities, 0–1.
  ///   - clusters: The cluster of each value, any numbers; empty if each stands for itself.
  ///   - resamples: How many resamples are drawn.
  ///   - seed: The seed of the draws.
  /// - Returns: The mean, with the number of values as `n`; no bounds with fewer than
  ///   `fewestClusters` clusters, and unknown without values, with values that are no probabilities,
  ///   or if the counts differ.
  /// - Complexity: O(n log n + r·c) for r resamples of c clusters.
  public static func meanProbability(
    of values: [Double], clusters: [Int] = [], resamples: Int = 1000, seed: UInt64 = 1
  ) -> Interval {
    guard !values.isEmpty, clusters.isEmpty || clusters.count == values.count,
      values.allSatisfy({ (0...1).contains($0) })
    else { return .unknown(n: values.count) }
    let mean = values.reduce(0, +) / Double(values.count)
    var groups = sums(values, clusters)
    guard groups.count >= fewestClusters, resamples > 0 else {
      return Interval(value: mean, low: nil, high: nil, n: values.count)
    }
    let confidence = ExpandedPercentile.confidence(clusters: groups.count)
    let weight = addedWeight * Double(values.count) / Double(groups.count)
    groups += [(sum: 0, count: weight), (sum: weight, count: weight)]
    var generator = SeededGenerator(seed: seed)
    let means: [Double?] = (0..<resamples).map { _ in
      var sum = 0.0
      var count = 0.0
      for _ in groups.indices {
        let group = groups[generator.below(groups.count)]
        sum += group.sum
        count += group.count
      }
      return sum / count
    }
    let bounds = PercentileBounds.bounds(means, value: mean, confidence: confidence)
    return Interval(value: mean, low: bounds?.low, high: bounds?.high, n: values.count)
  }

  private static func sums(
    _ values: [Double], _ clusters: [Int]
  ) -> [(sum: Double, count: Double)] {
    guard !clusters.isEmpty else { return values.map { ($0, 1) } }
    let dense = CrossValidation.denseIndices(clusters)
    var sums = [(sum: Double, count: Double)](repeating: (0, 0), count: dense.count)
    for (value, cluster) in zip(values, dense.indices) {
      sums[cluster].sum += value
      sums[cluster].count += 1
    }
    return sums
  }
}
