/// What a Unicode scalar is to the tokeniser.
enum ScalarClass: UInt8, CaseIterable {
  case space
  case lineBreak
  case letter
  case digit
  /// Extends the word it follows (combining accents, vowel signs).
  case extender
  /// Belongs to a word but leaves no trace in its folded form (soft hyphen, zero-width marks).
  case invisible
  /// `'` and `’`: inside a word an apostrophe, elsewhere a quotation mark.
  case apostrophe
  case singleQuote
  case doubleQuote
  case terminator
  case hyphen
  case dash
  /// A letter that is a word by itself (Chinese characters, kana).
  case ideograph
  case mark

  /// Looks up the class of a scalar.
  ///
  /// - Complexity: O(1).
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    self =
      value < 0x80
      ? ASCII.scalarClass(of: UInt8(truncatingIfNeeded: value))
      : ScalarTable.standard[scalar].scalarClass
  }
}

/// The 128 scalars that nearly all text is made of.
enum ASCII {
  /// The folded form of each scalar.
  static let folded: [UInt8] = (0..<128).map(fold)

  /// The class of an ASCII character; a byte outside ASCII is a mark.
  @inline(__always)
  static func scalarClass(of byte: UInt8) -> ScalarClass {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C: .lineBreak
    case UInt8(ascii: " "), UInt8(ascii: "\t"): .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "`"): .singleQuote
    case UInt8(ascii: "\""): .doubleQuote
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .terminator
    case UInt8(ascii: "-"): .hyphen
    default: .mark
    }
  }

  /// The folded form of an ASCII character; a byte outside ASCII stays as it is.
  @inline(__always)
  static func fold(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "0")
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    default: byte
    }
  }

  /// Whether a byte is an upper-case ASCII letter.
  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Whether a byte is an ASCII letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
