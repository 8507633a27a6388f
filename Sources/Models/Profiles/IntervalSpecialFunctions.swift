import Features

/// The functions of mathematical physics that the intervals need.
package enum SpecialFunctions {
  /// The natural logarithm of the gamma function, for x above 0.
  ///
  /// Stirling's series from 10 on, brought there by Γ(x+1) = x·Γ(x); the error is below 10⁻¹³ of the
  /// result or of 1, whichever is larger.
  ///
  /// Source: Abramowitz and Stegun, *Handbook of Mathematical Functions*, 6.1.15 and 6.1.41.
  package static func logGamma(_ x: Double) -> Double {
    guard x > 0 else { return .nan }
    var shifted = x
    var product = 1.0
    while shifted < 10 {
      product *= shifted
      shifted += 1
    }
    let square = 1 / (shifted * shifted)
    var series = 0.0
    for term in stirlingTerms { series = series * square + term }
    let main: Double = (shifted - 0.5) * log(shifted) - shifted
    return main + halfLogTwoPi + series / shifted - log(product)
  }

  private static let halfLogTwoPi = 0.918938533204672741780

  /// The coefficients of Stirling's series, the highest power first.
  private static let stirlingTerms: [Double] = [
    1.0 / 156, -691.0 / 360_360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12,
  ]

  /// The regularised incomplete gamma function P(a, x), the share of a gamma distribution of shape a
  /// that lies below x.
  ///
  /// Source: Press et al., *Numerical Recipes*, section 6.2; Abramowitz and Stegun 6.5.29 (series) and
  /// 6.5.31 (continued fraction).
  package static func gammaP(_ a: Double, _ x: Double) -> Double {
    guard a > 0, x > 0 else { return x > 0 ? .nan : 0 }
    guard x.isFinite else { return 1 }
    let front = exp(a * log(x) - x - logGamma(a))
    return x < a + 1
      ? min(front * gammaSeries(a, x), 1) : max(1 - front * gammaFraction(a, x), 0)
  }

  private static func gammaSeries(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    for step in 1...iterations(a) {
      term *= x / (a + Double(step))
      sum += term
      if term < sum * 1e-16 { break }
    }
    return sum
  }

  private static func gammaFraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var fraction = d
    for step in 1...iterations(a) {
      let i = Double(step)
      let numerator = -i * (i - a)
      b += 2
      d = 1 / nonzero(numerator * d + b)
      c = nonzero(b + numerator / c)
      fraction *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return fraction
  }

  /// The regularised incomplete beta function I(x; a, b), the share of a beta distribution that lies
  /// below x.
  ///
  /// Source: Press et al., *Numerical Recipes*, section 6.4; Abramowitz and Stegun 26.5.8 (continued
  /// fraction) and 6.6.3 (symmetry).
  package static func betaI(_ a: Double, _ b: Double, _ x: Double) -> Double {
    guard a > 0, b > 0 else { return .nan }
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let logBeta = logGamma(a) + logGamma(b) - logGamma(a + b)
    let front = exp(a * log(x) + b * log1p(-x) - logBeta)
    return x < (a + 1) / (a + b + 2)
      ? min(front * betaFraction(a, b, x) / a, 1)
      : max(1 - front * betaFraction(b, a, 1 - x) / b, 0)
  }

  private static func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
    var fraction = d
    for step in 1...iterations(max(a, b)) {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonzero(1 + even * d)
      c = nonzero(1 + even / c)
      fraction *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonzero(1 + odd * d)
      c = nonzero(1 + odd / c)
      fraction *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return fraction
  }

  /// Series and fractions take some √a steps near the middle of the distribution.
  private static func iterations(_ a: Double) -> Int {
    200 + Int(20 * min(a, 1e8).squareRoot())
  }

  private static let tiny = 1e-300

  /// Lentz's method steps over a zero by putting a tiny number in its place.
  private static func nonzero(_ x: Double) -> Double {
    abs(x) < tiny ? tiny : x
  }
}
