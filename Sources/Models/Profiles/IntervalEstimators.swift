import Features

/// 95% intervals for the kinds of numbers a profile holds.
///
/// Counts that cannot be (negative ones, more successes than trials) give unknown intervals, as does
/// too little text.
public enum IntervalEstimators {
  /// The 97.5% quantile of the standard normal distribution.
  package static let z = 1.959963984540054

  /// A proportion, with Wilson's interval.
  ///
  /// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n) with p = successes/trials.
  ///
  /// Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22,
  /// 1927; recommended by Brown, Cai and DasGupta, Statistical Science 16, 2001.
  ///
  /// - Parameters:
  ///   - successes: How many of the trials had the property.
  ///   - trials: How many there were; also the interval's `n`.
  /// - Returns: The share, 0–1; unknown without trials.
  public static func proportion(_ successes: Int, of trials: Int) -> Interval {
    guard trials > 0, (0...trials).contains(successes) else {
      return .unknown(n: max(trials, 0))
    }
    let n = Double(trials)
    let p = Double(successes) / n
    let square = z * z / n
    let center = p + square / 2
    let reach = (square * (p * (1 - p) + square / 4)).squareRoot()
    // At the ends the formula gives 0 and 1, give or take rounding.
    return Interval(
      value: p,
      low: successes == 0 ? 0 : max((center - reach) / (1 + square), 0),
      high: successes == trials ? 1 : min((center + reach) / (1 + square), 1),
      n: trials)
  }

  /// A rate of events, with Jeffreys' interval.
  ///
  /// The bounds are the 2.5% and 97.5% quantiles of the gamma distribution of shape events + ½, over
  /// the exposure; the lower one is 0 if there were no events.
  ///
  /// Source: Brown, Cai and DasGupta, "Interval Estimation in Exponential Families", Statistica Sinica
  /// 13, 2003.
  ///
  /// - Parameters:
  ///   - events: How many were counted.
  ///   - exposure: In how many tokens; also the interval's `n`.
  ///   - unit: How many tokens the rate is for.
  /// - Returns: The rate, 0 or more; unknown without exposure.
  public static func rate(events: Int, exposure: Int, per unit: Double = 1000) -> Interval {
    guard exposure > 0, events >= 0 else { return .unknown(n: max(exposure, 0)) }
    let scale = unit / Double(exposure)
    let bounds = events < countBounds.count ? countBounds[events] : countBounds(events)
    return Interval(
      value: Double(events) * scale, low: bounds.low * scale, high: bounds.high * scale,
      n: exposure)
  }

  /// Jeffreys' bounds of small counts, which nearly all rates of articles are made of.
  private static let countBounds = (0..<64).map { countBounds($0) }

  /// Jeffreys' bounds of a count of events.
  private static func countBounds(_ events: Int) -> (low: Double, high: Double) {
    let shape = Double(events) + 0.5
    return (
      events == 0 ? 0 : Quantiles.gamma(0.025, shape: shape), Quantiles.gamma(0.975, shape: shape)
    )
  }

  /// The natural logarithm of the ratio of two rates, with the normal interval.
  ///
  /// Half an event is added to both counts, so that a count of 0 gives a finite ratio; the standard
  /// error is √(1/(a+½) + 1/(b+½)).
  ///
  /// Source: Haldane, "The Estimation and Significance of the Logarithm of a Ratio of Frequencies",
  /// Annals of Human Genetics 20, 1956; Anscombe, "On Estimating Binomial Response Relations",
  /// Biometrika 43, 1956.
  ///
  /// - Parameters:
  ///   - first: The events and tokens of the rate that is compared.
  ///   - second: The events and tokens of the rate it is compared with.
  /// - Returns: Above 0 if the first rate is higher, with the tokens of both as `n`; unknown if one side
  ///   has no tokens or neither has an event.
  public static func logRateRatio(
    _ first: (events: Int, exposure: Int), over second: (events: Int, exposure: Int)
  ) -> Interval {
    let n = max(first.exposure, 0).addingReportingOverflow(max(second.exposure, 0))
    let tokens = n.overflow ? Int.max : n.partialValue
    guard first.exposure > 0, second.exposure > 0, first.events >= 0, second.events >= 0,
      first.events > 0 || second.events > 0
    else { return .unknown(n: tokens) }
    let (a, b) = (Double(first.events) + 0.5, Double(second.events) + 0.5)
    let value = log(a / Double(first.exposure)) - log(b / Double(second.exposure))
    let reach = z * (1 / a + 1 / b).squareRoot()
    return Interval(value: value, low: value - reach, high: value + reach, n: tokens)
  }

  /// The balance (more − less) / (more + less) of two counts, with Jeffreys' interval.
  ///
  /// The balance is 2p − 1 for the share p of the first count, whose bounds are the 2.5% and 97.5%
  /// quantiles of the beta distribution with parameters more + ½ and less + ½. A bound is −1 or 1 where
  /// the first or the second count is 0. From a million events on, Wilson's interval, by then the same
  /// to six digits, stands in.
  ///
  /// Source: Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion", Statistical
  /// Science 16, 2001, section 4.1.2.
  ///
  /// - Parameters:
  ///   - more: The count that makes the balance positive.
  ///   - less: The count that makes it negative.
  /// - Returns: −1 to 1, with the sum of the counts as `n`; unknown if both are 0.
  public static func balance(_ more: Int, _ less: Int) -> Interval {
    let (sum, overflow) = max(more, 0).addingReportingOverflow(max(less, 0))
    guard more >= 0, less >= 0, sum > 0, !overflow else {
      return .unknown(n: overflow ? .max : sum)
    }
    let value = (Double(more) - Double(less)) / Double(sum)
    guard sum < 1_000_000 else {
      let share = proportion(more, of: sum)
      return Interval(
        value: value, low: share.low.map { 2 * $0 - 1 }, high: share.high.map { 2 * $0 - 1 },
        n: sum)
    }
    let (a, b) = (Double(more) + 0.5, Double(less) + 0.5)
    return Interval(
      value: value,
      low: more == 0 ? -1 : 2 * Quantiles.beta(0.025, a, b) - 1,
      high: less == 0 ? 1 : 2 * Quantiles.beta(0.975, a, b) - 1,
      n: sum)
  }
}
