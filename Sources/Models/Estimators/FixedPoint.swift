/// Numbers as whole multiples of a step, whose sums are exact and so the same in any order.
///
/// That a word's n-grams are summed once and remembered, or every time anew, must not change a bit
/// of the result. Sums of rounded numbers would depend on their order.
struct FixedPoint: Sendable {
  /// How many steps make 1: a power of two.
  let scale: Double
  /// The largest number is at least half of this many bits.
  ///
  /// Numbers in single precision lose nothing down to a thousandth of the largest, and 2^29 of the
  /// largest can be summed.
  private static let bits = 34

  /// Chooses the step for numbers up to a largest absolute value.
  init(largest: Float) {
    guard largest.isFinite, largest > 0 else {
      scale = 1
      return
    }
    scale = Double(sign: .plus, exponent: Self.bits - 1 - Int(largest.exponent), significand: 1)
  }

  /// The nearest number of steps.
  ///
  /// Adding 1.5 × 2^52 leaves the rounded number in the low bits of the sum; what is no number, or
  /// out of range, gives some number of steps.
  /// - Complexity: O(1), without a branch.
  @inline(__always)
  func steps(_ number: Float) -> Int64 {
    let shifted = Double(number) * scale + Self.shift
    return Int64(bitPattern: shifted.bitPattern &- Self.shift.bitPattern)
  }

  /// The number that some steps make.
  func value(_ steps: Int64) -> Double { Double(steps) / scale }

  private static let shift = 6_755_399_441_055_744.0
}
