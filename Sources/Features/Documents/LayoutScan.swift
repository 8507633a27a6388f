/// Loops over the bytes of a page, eight at a time.
///
/// Source: the tests for a byte in a word are those of "Bit Twiddling Hacks" (Anderson, Stanford).
enum LayoutScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let width = MemoryLayout<UInt64>.size

  /// Eight bytes at an offset; the first is the lowest.
  @inline(__always)
  private static func load(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Sets the top bit of each byte that is zero, and of no other.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    let rest = (word & ~tops) &+ ~tops
    return ~(rest | word) & tops
  }

  @inline(__always)
  private static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    zeros(word ^ (ones &* UInt64(byte)))
  }

  /// The offset of the next byte that a line break may start with, or the end.
  ///
  /// - Complexity: O(length).
  static func nextBreak(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var offset = start
    while offset + width <= bytes.count {
      let word = load(bytes, offset)
      // Line breaks in ASCII are 0x0A to 0x0D; the others start with 0xC2 or 0xE2.
      let below = ~((word & ~tops) &+ ones &* 0x72) & ~word & tops
      let above = ((word & ~tops) &+ ones &* 0x76) & ~word & tops
      let found = (below & above) | matches(word | (ones &* 0x20), 0xE2)
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += width
    }
    while offset < bytes.count, !mayBreak(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func mayBreak(_ byte: UInt8) -> Bool {
    (0x0A...0x0D).contains(byte) || byte | 0x20 == 0xE2
  }

  /// How many bytes of a range start a character.
  ///
  /// - Complexity: O(length).
  static func characters(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> Int {
    var inner = 0
    var offset = range.lowerBound
    while offset + width <= range.upperBound {
      let word = load(bytes, offset)
      let following = (word >> 7) & (~word >> 6) & ones
      inner &+= Int(truncatingIfNeeded: (following &* ones) >> 56)
      offset += width
    }
    while offset < range.upperBound {
      if bytes[offset] & 0xC0 == 0x80 { inner &+= 1 }
      offset += 1
    }
    return range.count - inner
  }

  /// Whether there is a sign among the `@`, the bytes `©` starts with, and the spaces before words
  /// in `b`, `c`, `e` or `r`.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Where to look.
  ///   - isSign: Asked for each such place, with its offset, until it says yes.
  /// - Returns: Whether it said yes.
  /// - Complexity: O(length).
  @inline(__always)
  static func contains(
    _ bytes: UnsafeRawBufferPointer, in range: Range<Int>, isSign: (Int) -> Bool
  ) -> Bool {
    var offset = range.lowerBound
    while offset + width < range.upperBound {
      let word = load(bytes, offset)
      let next = load(bytes, offset + 1) | (ones &* 0x20)
      let letters =
        matches(next, UInt8(ascii: "b")) | matches(next, UInt8(ascii: "c"))
        | matches(next, UInt8(ascii: "e")) | matches(next, UInt8(ascii: "r"))
      var found =
        (matches(word, UInt8(ascii: " ")) & letters)
        | matches(word, UInt8(ascii: "@")) | matches(word, 0xC2)
      while found != 0 {
        if isSign(offset + found.trailingZeroBitCount / 8) { return true }
        found &= found - 1
      }
      offset += width
    }
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: " ") || byte == 0xC2, isSign(offset) {
        return true
      }
      offset += 1
    }
    return false
  }
}
