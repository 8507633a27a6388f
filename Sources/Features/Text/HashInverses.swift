/// By a count of bytes, 0 to 8: what undoes the multiplications of a hash by the bytes that are
/// missing to eight, if those are zero.
///
/// The multiplier of FNV-1a is odd, so it has an inverse modulo 2^64; these are its powers.
struct HashInverses: Sendable {
  private let powers: [UInt64]

  static let standard = HashInverses()

  private init() {
    let prime = TextFolding.hash(1, adding: 0)
    // Each step of Newton's method doubles the right bits; an odd number is its own inverse modulo 8.
    var inverse = prime
    for _ in 0..<5 { inverse = inverse &* (2 &- prime &* inverse) }
    var powers: [UInt64] = [1]
    for _ in 0..<8 { powers.append(powers[powers.count - 1] &* inverse) }
    self.powers = powers.reversed()
  }

  /// Lends out the numbers, nine of them.
  @inline(__always)
  func withView<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
    powers.withUnsafeBufferPointer(body)
  }
}
