/// The tone of a group of articles, as one profile.
public enum TonePool {
  /// The profile of several articles together, with bootstrap intervals over articles.
  ///
  /// Words of one article are alike, so whole articles are drawn with replacement; every field is
  /// computed from the counts of those drawn. The bounds are expanded percentiles, and no closer than
  /// those of a jackknife over articles, which few articles need, or those of one text of as many
  /// words. One article has the intervals of its own profile; with fewer than
  /// ``IntervalEstimators/fewestClusters`` articles there are none.
  ///
  /// Source: Field and Welsh, "Bootstrapping Clustered Data", JRSS B 69, 2007; for few articles
  /// `ClusterJackknife`.
  ///
  /// - Parameters:
  ///   - articles: The counts of each article.
  ///   - resamples: How many resamples are drawn.
  ///   - seed: The seed of the draws; the same for the same bounds.
  /// - Returns: The profile; `n` is as in a single article's, over all of them.
  /// - Complexity: O(r·a) for r resamples of a articles.
  public static func profile(
    _ articles: [ToneSums], resamples: Int = 1000, seed: UInt64 = 1
  ) -> ToneProfile {
    var profile = ToneProfile()
    guard let total = sum(articles[...]) else { return profile }
    let statistics = total.statistics
    var resampled = [[Double?]](repeating: [], count: statistics.count)
    if articles.count >= IntervalEstimators.fewestClusters {
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<max(resamples, 0) {
        let drawn = articles.indices.map { _ in articles[generator.below(articles.count)] }
        guard let sums = sum(drawn[...]) else { continue }
        for (place, entry) in sums.statistics.enumerated() {
          resampled[place].append(entry.statistic.value)
        }
      }
    }
    let confidence = ExpandedPercentile.confidence(clusters: articles.count)
    let jackknife = ClusterJackknife.bounds(articles, total: total)
    for (place, entry) in statistics.enumerated() {
      let value = entry.statistic.value
      var bounds = PercentileBounds.bounds(resampled[place], value: value, confidence: confidence)
      if let wider = jackknife[place] { bounds = bounds.map { widened($0, by: wider) } }
      // Few articles can agree by chance: never closer than if their words were independent draws.
      if let wider = entry.statistic.independentBounds {
        bounds = bounds.map { widened($0, by: wider) }
      }
      profile[keyPath: entry.field] = Interval(
        value: value, low: bounds?.low, high: bounds?.high, n: entry.statistic.n)
    }
    return profile
  }

  private static func widened(
    _ bounds: (low: Double, high: Double), by other: (low: Double, high: Double)
  ) -> (low: Double, high: Double) {
    (min(bounds.low, other.low), max(bounds.high, other.high))
  }

  private static func sum(_ articles: ArraySlice<ToneSums>) -> ToneSums? {
    guard var sum = articles.first else { return nil }
    for article in articles.dropFirst() { sum += article }
    return sum
  }
}

extension Interval {
  /// The difference of two independent values, with an interval made from theirs.
  ///
  /// For a − b with intervals (a₁, a₂) and (b₁, b₂) the bounds are
  /// a − b − √((a − a₁)² + (b₂ − b)²) and a − b + √((a₂ − a)² + (b − b₁)²).
  ///
  /// Source: Zou and Donner, "Construction of Confidence Limits About Effect Measures: A General
  /// Approach", Statistics in Medicine 27, 2008 (MOVER).
  ///
  /// - Parameter other: The value that is taken away.
  /// - Returns: The difference, with the smaller `n` of the two; unknown where either is.
  public func difference(from other: Interval) -> Interval {
    guard let a = value, let b = other.value else { return .unknown(n: min(n, other.n)) }
    guard let a1 = low, let a2 = high, let b1 = other.low, let b2 = other.high else {
      return Interval(value: a - b, low: nil, high: nil, n: min(n, other.n))
    }
    func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    return Interval(
      value: a - b, low: a - b - length(a - a1, b2 - b), high: a - b + length(a2 - a, b - b1),
      n: min(n, other.n))
  }
}
