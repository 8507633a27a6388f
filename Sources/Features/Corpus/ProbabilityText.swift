/// A probability as text: `0.` or `1.` and six decimals, without a locale.
package enum ProbabilityText {
  /// Six decimals: finer differences mean nothing in a calibrated probability.
  static let decimals = 6
  private static let scale: UInt64 = 1_000_000

  /// Appends a probability, clamped to 0…1; not-a-number is written `null`.
  ///
  /// The value of the binary fraction is rounded exactly, ties to the even digit, as the C library's
  /// `%.6f` does.
  ///
  /// - Complexity: O(1), without allocation.
  package static func append(_ probability: Double, to output: inout [UInt8]) {
    guard !probability.isNaN else {
      output += "null".utf8
      return
    }
    var rest = millionths(min(max(probability, 0), 1))
    output.append(UInt8(ascii: "0") + UInt8(rest / scale))
    output.append(UInt8(ascii: "."))
    var unit = scale / 10
    rest %= scale
    while unit > 0 {
      output.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// The nearest number of millionths, ties to even, of a value in 0…1.
  private static func millionths(_ value: Double) -> UInt64 {
    // value = significand × 2^-shift; the product with 10^6 has at most 73 bits.
    let significand = value.significandBitPattern | (value.isNormal ? 1 << 52 : 0)
    let shift = 1075 - max(UInt128(value.exponentBitPattern), 1)
    let product = UInt128(significand) * UInt128(scale)
    guard shift < 128 else { return 0 }
    let whole = UInt64(truncatingIfNeeded: product >> shift)
    let remainder = product & (1 << shift - 1)
    let half: UInt128 = 1 << (shift - 1)
    let roundsUp = remainder > half || remainder == half && whole & 1 == 1
    return whole + (roundsUp ? 1 : 0)
  }
}
