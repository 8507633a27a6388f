/// Decodes UTF-8 where it may be damaged.
enum UTF8Decoding {
  /// The scalar whose bytes start at an offset, and how many bytes it has.
  ///
  /// A lead byte without its continuation bytes, an overlong form, a surrogate or a value past
  /// U+10FFFF is `nil` with length 1, so that a reader moves on by one byte.
  static func decode(
    _ bytes: [UInt8], at offset: Int, limit: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    var quarter = UInt32(lead)
    var shift: UInt32 = 8
    for index in offset + 1..<max(offset + 1, min(offset + 4, limit)) {
      quarter |= UInt32(bytes[index]) << shift
      shift += 8
    }
    return decode(quarter)
  }

  /// The scalar that four bytes begin with, the first byte lowest, and how many bytes it has; zeros
  /// stand for bytes past the end.
  ///
  /// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
  static func decode(_ bytes: UInt32) -> (scalar: Unicode.Scalar?, length: Int) {
    let value: UInt32
    let length: Int
    let smallest: UInt32
    switch bytes & 0xFF {
    case 0x00...0x7F: return (Unicode.Scalar(UInt8(truncatingIfNeeded: bytes)), 1)
    case 0xC2...0xDF where bytes & 0xC000 == 0x8000:
      value = (bytes & 0x1F) << 6 | bytes >> 8 & 0x3F
      (length, smallest) = (2, 0x80)
    case 0xE0...0xEF where bytes & 0xC0_C000 == 0x80_8000:
      value = (bytes & 0x0F) << 12 | (bytes >> 8 & 0x3F) << 6 | bytes >> 16 & 0x3F
      (length, smallest) = (3, 0x800)
    case 0xF0...0xF4 where bytes & 0xC0C0_C000 == 0x8080_8000:
      value =
        (bytes & 0x07) << 18 | (bytes >> 8 & 0x3F) << 12 | (bytes >> 16 & 0x3F) << 6
        | bytes >> 24 & 0x3F
      (length, smallest) = (4, 0x10000)
    default: return (nil, 1)
    }
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
    return (scalar, length)
  }
}
