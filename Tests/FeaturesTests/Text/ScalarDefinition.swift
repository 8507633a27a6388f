@testable import Features

/// What the table of scalars is made from: the rules for each scalar, read off the toolchain's
/// Unicode properties.
enum ScalarDefinition {
  /// The class by the general category, with the marks that matter to the tokeniser picked out.
  static func scalarClass(of scalar: Unicode.Scalar) -> ScalarClass {
    let value = scalar.value
    if value < 0x80 { return ASCII.scalarClass(of: UInt8(value)) }
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x85, 0x2028, 0x2029: return .lineBreak
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: return .invisible
    case 0x2019, 0x2BC: return .apostrophe
    case 0x2018, 0x201A, 0x201B, 0x2039, 0x203A: return .singleQuote
    case 0xAB, 0xBB, 0x201C...0x201F, 0x300C...0x300F, 0xFF02: return .doubleQuote
    case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x203C, 0x203D, 0x2047...0x2049, 0x61F, 0x964:
      return .terminator
    case 0x2010, 0x2011: return .hyphen
    case 0x2012...0x2015, 0x2212: return .dash
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return .ideograph
    default: return byCategory(scalar)
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

  /// The lower case, cut to one scalar; a final sigma is a sigma.
  static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x80 || scalar.value == 0x3C2 {
      return scalar.value == 0x3C2 ? "\u{3C3}" : scalar
    }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  /// The entry that a scalar should have; surrogates, which no text holds, are marks.
  static func entry(_ value: UInt32) -> ScalarTable.Entry {
    guard let scalar = Unicode.Scalar(value) else {
      return ScalarTable.Entry(scalarClass: .mark, lowercaseStep: 0)
    }
    return ScalarTable.Entry(
      scalarClass: scalarClass(of: scalar),
      lowercaseStep: Int32(lowercase(scalar).value) - Int32(value))
  }
}
