/// Decodes UTF-8 where it may be damaged.
enum UTF8Decoding {
  /// The scalar whose bytes start at an offset, and how many bytes it has.
  ///
  /// A lead byte without its continuation bytes, an overlong form, a surrogate or a value past
  /// U+10FFFF is `nil` with length 1, so that a reader moves on by one byte.
  ///
  /// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
  static func decode(
    _ bytes: [UInt8], at offset: Int, limit: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    let lead = bytes[offset]
    let length: Int
    var value: UInt32
    switch lead {
    case 0x00...0x7F: return (Unicode.Scalar(lead), 1)
    case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
    default: return (nil, 1)
    }
    guard offset + length <= limit else { return (nil, 1) }
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
    return (scalar, length)
  }
}
