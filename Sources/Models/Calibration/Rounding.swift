import Features

/// Rounding that makes stored numbers the same on every processor.
enum Rounding {
  /// A number to six significant digits; 0 and numbers that are not finite as they are.
  ///
  /// The result is the number nearest to the six digits, so that it is written with no more of them.
  static func significant(_ value: Double) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let exponent = 5 - Int(floor(log10(abs(value))))
    let digits = Int64(scaled(value, by: exponent).rounded())
    // A power of ten beyond the 22nd, or a negative one, is inexact; reading a decimal is not.
    return Double("\(digits)e\(-exponent)") ?? value
  }

  /// A number times a power of ten, in two steps where the power itself is out of range.
  private static func scaled(_ value: Double, by exponent: Int) -> Double {
    exponent <= 300
      ? value * pow(10, Double(exponent)) : value * 1e300 * pow(10, Double(exponent - 300))
  }
}
