/// Searches in arrays of bytes, many bytes at a time.
///
/// The loops over memory that need unsafe pointers are gathered here. In a release build they find
/// line breaks about ten times as fast as a loop over the array and the ends of JSON strings about
/// three times, in a debug build a hundred times and more.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Where a byte first stands in a part of an array.
  ///
  /// - Precondition: `range` lies within the array.
  /// - Complexity: O(length of the range).
  static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, !range.isEmpty,
        let found = memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Where a part of an array first has a quotation mark, a backslash or a control character; the end
  /// of the range where it has none.
  ///
  /// Source of the test on eight bytes at once: Mycroft's zero-byte test, in Warren, Hacker's Delight,
  /// section 6-1; it may also mark bytes above the lowest match, which is the one that is taken.
  ///
  /// - Precondition: `range` lies within the array.
  /// - Complexity: O(length of the range).
  static func endOfPlainJSON(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    return bytes.withUnsafeBytes { buffer in
      var index = range.lowerBound
      while range.upperBound - index >= 8 {
        let word = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let quote = word ^ ones &* 0x22
        let backslash = word ^ ones &* 0x5C
        let matches =
          ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash
            | (word &- ones &* 0x20) & ~word) & highBits
        guard matches == 0 else { return index + matches.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < range.upperBound {
        let byte = buffer[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
        index += 1
      }
      return index
    }
  }

  /// Where a part of an array first has a byte that is not ASCII; its end where it has none.
  ///
  /// - Precondition: `range` lies within the array.
  /// - Complexity: O(length of the range).
  static func endOfASCII(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    return bytes.withUnsafeBytes { buffer in
      var index = range.lowerBound
      while range.upperBound - index >= 8 {
        let word = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let matches = word & highBits
        guard matches == 0 else { return index + matches.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < range.upperBound, buffer[index] < 0x80 {
        index += 1
      }
      return index
    }
  }

  /// Whether a part of an array equals a part of another.
  ///
  /// - Precondition: The ranges lie within the arrays.
  /// - Complexity: O(length of the ranges).
  static func isEqual(
    _ left: [UInt8], _ leftRange: Range<Int>, _ right: [UInt8], _ rightRange: Range<Int>
  ) -> Bool {
    precondition(leftRange.lowerBound >= 0 && leftRange.upperBound <= left.count)
    precondition(rightRange.lowerBound >= 0 && rightRange.upperBound <= right.count)
    guard leftRange.count == rightRange.count else { return false }
    return left.withUnsafeBytes { leftBytes in
      right.withUnsafeBytes { rightBytes in
        guard let first = leftBytes.baseAddress, let second = rightBytes.baseAddress else {
          return true
        }
        return memcmp(
          first + leftRange.lowerBound, second + rightRange.lowerBound, leftRange.count) == 0
      }
    }
  }

  /// Moves a part of an array to its front, in place.
  ///
  /// - Precondition: `range` lies within the array.
  /// - Complexity: O(length of the range).
  static func moveToFront(_ bytes: inout [UInt8], _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    bytes.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      memmove(base, base + range.lowerBound, range.count)
    }
  }
}
