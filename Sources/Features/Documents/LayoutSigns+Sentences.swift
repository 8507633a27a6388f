/// First looks at a unit's bytes that make a look at its words needless.
extension LayoutSigns {
  /// Whether a unit is surely a sentence like those of a paragraph, by its letters alone: it ends in
  /// a plain word and a full stop, and so many of its words are in lower case that it is no title.
  ///
  /// - Returns: `false` where a closer look is needed.
  /// - Complexity: O(length).
  static func isPlainSentence(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard endsPlainly(bytes, in: range) else { return false }
      // Words of four letters or more that have no capital, and the most there may be at all: a full
      // stop or a scalar outside ASCII may part two words without a space.
      var small = 0
      var most = 0
      var start = range.lowerBound
      var isSmall = true
      for offset in range {
        let byte = bytes[offset]
        if byte != 0x20, byte < 0x09 || byte > 0x0D {
          if byte == UInt8(ascii: ".") || byte >= 0x80 { most += 1 }
          if !isLower(byte) { isSmall = false }
          continue
        }
        if offset - start > 3 {
          most += 1
          if isSmall { small += 1 }
        }
        start = offset + 1
        isSmall = true
      }
      // Titles have a capital in four longer words of five.
      return most + 1 < small * 5
    }
  }

  /// Whether the last word is of three or more small letters, with a full stop after it.
  private static func endsPlainly(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> Bool {
    guard let last = range.last, bytes[last] == UInt8(ascii: ".") else { return false }
    var start = last
    while start > range.lowerBound, isLower(bytes[start - 1]) { start -= 1 }
    return last - start >= 3 && start > range.lowerBound && bytes[start - 1] == 0x20
  }

  /// Whether a word may be among those of a range: not, where its letters are not found in either
  /// case, and nothing but typographic marks is outside ASCII.
  ///
  /// - Parameters:
  ///   - word: A word, folded.
  ///   - bytes: The text.
  ///   - range: Where to look.
  /// - Returns: `true` where a closer look is needed.
  /// - Complexity: O(length of the range × length of the word), mostly O(length of the range).
  static func mayHave(_ word: String, _ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let letters = Array(word.utf8)
    guard let first = letters.first, letters.allSatisfy(isLower) else { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      var offset = range.lowerBound
      while offset + letters.count <= range.upperBound {
        if bytes[offset] >= 0x80, !isTypographic(bytes, offset) { return true }
        if bytes[offset] | 0x20 == first,
          letters.indices.allSatisfy({ bytes[offset + $0] | 0x20 == letters[$0] })
        {
          return true
        }
        offset += 1
      }
      return bytes[offset..<max(offset, range.upperBound)].contains {
        $0 >= 0x80
      }
    }
  }

  /// Whether a byte belongs to a dash, quotation mark or ellipsis.
  private static func isTypographic(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    // The bytes of U+2013 to U+201D and U+2026 are E2 80 and one of these.
    switch bytes[offset] {
    case 0xE2: offset + 1 < bytes.count && bytes[offset + 1] == 0x80
    case 0x80: offset > 0 && bytes[offset - 1] == 0xE2
    case 0x93...0x9D, 0xA6: offset > 1 && bytes[offset - 1] == 0x80 && bytes[offset - 2] == 0xE2
    default: false
    }
  }
}
