import Features

/// Quantiles of the distributions behind the intervals.
package enum Quantiles {
  /// The number below which a share of the gamma distribution of shape a (and scale 1) lies.
  ///
  /// Found by Newton's method on `SpecialFunctions.gammaP`, kept inside a shrinking bracket, from the
  /// approximation of Wilson and Hilferty. From a shape of a million on, that approximation, by then
  /// right to nine digits, is the result.
  ///
  /// Source: Press et al., *Numerical Recipes*, section 6.2.1; Wilson and Hilferty, "The Distribution of
  /// Chi-Square", PNAS 17, 1931 (Abramowitz and Stegun 26.4.17).
  ///
  /// - Parameters:
  ///   - share: 0–1.
  ///   - a: The shape, above 0.
  /// - Returns: 0 or more, or not a number if a parameter is out of range.
  package static func gamma(_ share: Double, shape a: Double) -> Double {
    guard a > 0, a.isFinite, share >= 0, share < 1 else { return share == 1 ? .infinity : .nan }
    guard share > 0 else { return 0 }
    let root = 1 - 1 / (9 * a) + normal(share) / (3 * a.squareRoot())
    let start = a * root * root * root
    guard a < 1e6 else { return start }
    var upper = max(start, a, 1)
    while SpecialFunctions.gammaP(a, upper) < share { upper *= 2 }
    let small = exp((log(share) + SpecialFunctions.logGamma(a + 1)) / a)
    let logGamma = SpecialFunctions.logGamma(a)
    return solve(
      share, in: 0...upper, from: root > 0 ? start : min(small, upper),
      distribution: { SpecialFunctions.gammaP(a, $0) },
      density: { exp((a - 1) * log($0) - $0 - logGamma) })
  }

  /// The number below which a share of a beta distribution lies.
  ///
  /// Meant for parameters of ½ and more; below that the extreme quantiles crowd at 0 and 1 more closely
  /// than numbers can tell apart.
  ///
  /// Source: Press et al., *Numerical Recipes*, section 6.4.
  ///
  /// - Parameters:
  ///   - share: 0–1.
  ///   - a: The first parameter, above 0.
  ///   - b: The second parameter, above 0.
  /// - Returns: 0–1, or not a number if a parameter is out of range.
  package static func beta(_ share: Double, _ a: Double, _ b: Double) -> Double {
    guard a > 0, b > 0, a.isFinite, b.isFinite, (0...1).contains(share) else { return .nan }
    guard share > 0, share < 1 else { return share }
    let logBeta =
      SpecialFunctions.logGamma(a) + SpecialFunctions.logGamma(b)
      - SpecialFunctions.logGamma(a + b)
    return solve(
      share, in: 0...1, from: a / (a + b),
      distribution: { SpecialFunctions.betaI(a, b, $0) },
      density: { exp((a - 1) * log($0) + (b - 1) * log1p(-$0) - logBeta) })
  }

  /// The number below which a share of Student's distribution lies.
  ///
  /// t = √(ν(1 − x)/x) for the quantile x of the beta distribution with parameters ν/2 and ½ at twice
  /// the tail. From ten thousand degrees of freedom on the normal quantile stands in.
  ///
  /// Source: Abramowitz and Stegun 26.5.27.
  ///
  /// - Parameters:
  ///   - share: 0–1, ends excluded.
  ///   - freedom: The degrees of freedom, at least 1.
  /// - Returns: The quantile, or not a number if a parameter is out of range.
  package static func studentT(_ share: Double, freedom: Int) -> Double {
    guard share > 0, share < 1, freedom > 0 else { return .nan }
    guard freedom < 10_000 else { return normal(share) }
    let x = beta(2 * min(share, 1 - share), Double(freedom) / 2, 0.5)
    let distance = (Double(freedom) * (1 - x) / x).squareRoot()
    return share < 0.5 ? -distance : distance
  }

  /// The number below which a share of the standard normal distribution lies, to 0.00045.
  ///
  /// Source: Abramowitz and Stegun 26.2.23.
  package static func normal(_ share: Double) -> Double {
    guard share > 0, share < 1 else { return .nan }
    let t = (-2 * log(min(share, 1 - share))).squareRoot()
    let top = 2.515517 + t * (0.802853 + t * 0.010328)
    let bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    let distance = t - top / bottom
    return share < 0.5 ? -distance : distance
  }

  /// Where a distribution function reaches a share: Newton's method, halving the bracket instead
  /// whenever a step would leave it.
  private static func solve(
    _ share: Double, in bracket: ClosedRange<Double>, from start: Double,
    distribution: (Double) -> Double, density: (Double) -> Double
  ) -> Double {
    var (low, high) = (bracket.lowerBound, bracket.upperBound)
    var x = start
    for _ in 0..<200 {
      if !(x > low && x < high) { x = (low + high) / 2 }
      let excess = distribution(x) - share
      if excess > 0 { high = x } else { low = x }
      let next = x - excess / density(x)
      let change = (next > low && next < high ? next : (low + high) / 2) - x
      x += change
      if abs(change) <= 1e-14 * x { break }
    }
    return x
  }
}
