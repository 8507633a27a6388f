/// Finds the ASCII letters among eight bytes at once, with one number for all of them.
///
/// Source: the tests for bytes between two values of "Bit Twiddling Hacks" (Anderson); a mask has
/// the highest bit of each byte that it means.
enum LetterMask {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020

  /// The bytes with letters in lower case; other bytes are changed too.
  @inline(__always)
  static func lowered(_ word: UInt64) -> UInt64 { word | caseBits }

  /// The bytes that are letters.
  @inline(__always)
  static func letters(in word: UInt64) -> UInt64 {
    let low = lowered(word) & ~highs
    // The sums carry into the highest bit from `a` on, and from the byte after `z` on.
    let fromA = low &+ (0x80 - 0x61) &* ones
    let pastZ = low &+ (0x80 - 0x7B) &* ones
    return fromA & ~pastZ & ~word & highs
  }

  /// How many letters the bytes begin with, how many of those are capitals, and the bytes with the
  /// letters they begin with in lower case, and zeros after those.
  @inline(__always)
  static func prefix(of word: UInt64) -> (letters: Int, capitals: Int, lowered: UInt64) {
    let letters = letters(in: word)
    let others = letters ^ highs
    let firstOther = others & (0 &- others)
    // The bit that tells the cases apart is two below the highest.
    let capitals = (letters & (firstOther &- 1)) &>> 2 & ~word
    // All ones if there is no other, since 0 less 1 has all bits.
    let mask = (firstOther &>> 7) &- 1
    return (others.trailingZeroBitCount &>> 3, sum(capitals &>> 5), lowered(word) & mask)
  }

  /// The sum of eight bytes that are 0 or 1.
  @inline(__always)
  private static func sum(_ bytes: UInt64) -> Int {
    Int(truncatingIfNeeded: (bytes &* ones) >> 56)
  }
}
