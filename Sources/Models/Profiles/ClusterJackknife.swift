import Features

/// Intervals of a group's numbers from leaving out one article at a time.
///
/// Resamples of three articles are never further out than the articles themselves, so that no
/// percentile of theirs is far enough; a jackknife's standard error with Student's distribution has no
/// such end.
enum ClusterJackknife {
  /// The bounds of each number of a group, in the order of ``ToneSums/statistics``.
  ///
  /// On the scale of ``ToneStatistic/linked`` a number θ of n articles has the bounds θ ± t·s, for the
  /// 97.5% quantile t of Student's distribution with n − 1 degrees of freedom and
  /// s² = (n − 1)/n · Σ(θ₍ᵢ₎ − θ̄)², where θ₍ᵢ₎ is the number without article i.
  ///
  /// Source: Efron and Tibshirani, *An Introduction to the Bootstrap*, 1993, chapter 11 (the standard
  /// error) and section 12.4 (transformations).
  ///
  /// - Parameters:
  ///   - articles: The counts of each article.
  ///   - total: The sum of all of them.
  /// - Returns: `nil` for a number that is unknown with or without some article.
  /// - Complexity: O(n).
  static func bounds(_ articles: [ToneSums], total: ToneSums) -> [(low: Double, high: Double)?] {
    let all = total.statistics.map(\.statistic)
    let without = leavingOneOut(articles).map { sums in
      sums.statistics.map { $0.statistic.linked }
    }
    return all.indices.map { place in
      let estimates = without.compactMap { $0[place] }
      guard let center = all[place].linked, estimates.count == articles.count,
        estimates.count > 1
      else { return nil }
      let reach =
        Quantiles.studentT(0.975, freedom: estimates.count - 1) * standardError(estimates)
      return (all[place].unlinked(center - reach), all[place].unlinked(center + reach))
    }
  }

  /// The jackknife's standard error.
  private static func standardError(_ estimates: [Double]) -> Double {
    let n = Double(estimates.count)
    let mean = estimates.reduce(0, +) / n
    let squares = estimates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return ((n - 1) / n * squares).squareRoot()
  }

  /// The sums of all articles but one, for each: those before it and those after.
  private static func leavingOneOut(_ articles: [ToneSums]) -> [ToneSums] {
    var after: [ToneSums] = []
    for article in articles.dropFirst().reversed() {
      var sum = article
      if let last = after.last { sum += last }
      after.append(sum)
    }
    var without: [ToneSums] = []
    var before: ToneSums?
    for (index, article) in articles.enumerated() {
      var sum = before
      let place = articles.count - 2 - index
      if after.indices.contains(place) {
        let rest = after[place]
        if sum == nil { sum = rest } else { sum? += rest }
      }
      if let sum { without.append(sum) }
      if before == nil { before = article } else { before? += article }
    }
    return without
  }
}

extension ToneStatistic {
  /// The number on a scale without ends, on which it is nearer to normal: the logarithm of a rate, the
  /// log-odds of a share, a mean or a balance.
  ///
  /// Counts have half an event added on each side, so that none has a value too (Haldane 1955,
  /// Anscombe 1956). `nil` where there is nothing to count in, or a mean is 0 or 1.
  var linked: Double? {
    let value: Double? =
      switch self {
      case .mean(let opinion, _): logOdds(opinion.sum, Double(opinion.count) - opinion.sum)
      case .rate(let events, let words, _): log((Double(events) + 0.5) / Double(words))
      case .share(let part, let whole, _):
        logOdds(Double(part) + 0.5, Double(whole) - Double(part) + 0.5)
      case .logRatio(let first, let second):
        IntervalEstimators.logRateRatio(first, over: second).value
      case .balance(let more, let less): logOdds(Double(more) + 0.5, Double(less) + 0.5)
      }
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The bounds there would be if words and sentences were independent draws: those of ``interval``,
  /// and for a mean Student's on the scale of ``linked``, by the delta method.
  var independentBounds: (low: Double, high: Double)? {
    guard case .mean(let opinion, _) = self else {
      let interval = interval
      return interval.low.flatMap { low in interval.high.map { (low, $0) } }
    }
    let n = Double(opinion.count)
    guard opinion.count > 1, let center = linked else { return nil }
    let mean = opinion.sum / n
    let variance = max(opinion.squares - n * mean * mean, 0) / (n - 1)
    let error = (variance / n).squareRoot() / (mean * (1 - mean))
    let reach = Quantiles.studentT(0.975, freedom: opinion.count - 1) * error
    return (unlinked(center - reach), unlinked(center + reach))
  }

  /// What ``linked`` made a number of, back on its own scale.
  func unlinked(_ value: Double) -> Double {
    switch self {
    case .mean, .share: 1 / (1 + exp(-value))
    case .rate(_, _, let unit): exp(value) * unit
    case .logRatio: value
    case .balance: 2 / (1 + exp(-value)) - 1
    }
  }

  private func logOdds(_ more: Double, _ less: Double) -> Double { log(more / less) }
}
