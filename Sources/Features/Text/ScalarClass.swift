/// What a Unicode scalar is to the tokeniser.
enum ScalarClass: UInt8 {
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

  /// Classifies a scalar by its general category, with the marks that matter here picked out.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self = ASCII.classes[Int(value)]
      return
    }
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x391...0x3C9, 0x400...0x481: self = .letter
    case 0xAA, 0xB5, 0xBA: self = .letter
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: self = .invisible
    case 0x2019, 0x2BC: self = .apostrophe
    case 0x2018, 0x201A, 0x201B, 0x2039, 0x203A: self = .singleQuote
    case 0xAB, 0xBB, 0x201C...0x201F, 0x300C...0x300F, 0xFF02: self = .doubleQuote
    case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x203C, 0x203D, 0x2047...0x2049, 0x61F, 0x964:
      self = .terminator
    case 0x2010, 0x2011: self = .hyphen
    case 0x2012...0x2015, 0x2212: self = .dash
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .ideograph
    default: self = Self.byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      .letter
    case .decimalNumber: .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: .extender
    case .format: .invisible
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: .space
    case .dashPunctuation: .dash
    default: .mark
    }
  }
}

/// The tables for the 128 scalars that nearly all text is made of.
enum ASCII {
  /// The class of each scalar.
  static let classes: [ScalarClass] = (0..<128).map { value in
    switch UInt8(value) {
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

  /// The folded form of each scalar.
  static let folded: [UInt8] = (0..<128).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(value) + 32
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "0")
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    default: UInt8(value)
    }
  }

  /// Whether a byte is an upper-case ASCII letter.
  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}
