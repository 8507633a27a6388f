/// Character references: `&eacute;`, `&#233;`, `&#xE9;`.
enum HTMLReference {
  /// Adds text of a file to a draft, with its references replaced by what they stand for.
  ///
  /// - Complexity: O(length).
  static func copy(_ bytes: [UInt8], _ range: Range<Int>, to draft: inout DocumentDraft) {
    var start = range.lowerBound
    var offset = start
    while let mark = bytes[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      guard let reference = read(bytes, at: mark, limit: range.upperBound) else {
        offset = mark + 1
        continue
      }
      draft.copy(bytes, start..<mark)
      draft.replace(mark..<reference.end, with: reference.text)
      start = reference.end
      offset = start
    }
    draft.copy(bytes, start..<range.upperBound)
  }

  /// The reference at an offset, where `&` stands, and the offset after it.
  static func read(
    _ bytes: [UInt8], at offset: Int, limit: Int
  ) -> (text: [UInt8], end: Int)? {
    guard offset + 1 < limit else { return nil }
    return bytes[offset + 1] == UInt8(ascii: "#")
      ? number(bytes, at: offset + 2, limit: limit) : name(bytes, at: offset + 1, limit: limit)
  }

  private static func name(
    _ bytes: [UInt8], at start: Int, limit: Int
  ) -> (text: [UInt8], end: Int)? {
    var end = start
    while end < min(limit, start + longestName), isAlphanumeric(bytes[end]) { end += 1 }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    if end < limit, bytes[end] == UInt8(ascii: ";"), let text = HTMLEntities.text[name] {
      return (text, end + 1)
    }
    var length = min(end - start, HTMLEntities.longestLoose)
    while length > 1 {
      let part = String(name.prefix(length))
      if HTMLEntities.loose.contains(part), let text = HTMLEntities.text[part] {
        return (text, start + length)
      }
      length -= 1
    }
    return nil
  }

  private static let longestName = 24

  private static func number(
    _ bytes: [UInt8], at start: Int, limit: Int
  ) -> (text: [UInt8], end: Int)? {
    let isHex = start < limit && bytes[start] | 0x20 == UInt8(ascii: "x")
    let first = isHex ? start + 1 : start
    var end = first
    var value: UInt32 = 0
    while end < limit, let digit = digit(bytes[end]), digit < (isHex ? 16 : 10) {
      // Past the last scalar it does not matter how far.
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      end += 1
    }
    guard end > first else { return nil }
    if end < limit, bytes[end] == UInt8(ascii: ";") { end += 1 }
    return (text(of: value), end)
  }

  /// The UTF-8 of a number in a reference, or of a byte in Windows-1252.
  static func text(of value: UInt32) -> [UInt8] {
    Array(UTF8.encode(scalar(value)) ?? UTF8.encodedReplacementCharacter)
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if value >= 0x80, value < 0xA0 {
      return Unicode.Scalar(HTMLEntities.windows[Int(value) - 0x80]) ?? "\u{FFFD}"
    }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41) + 10
    case 0x61...0x66: UInt32(byte - 0x61) + 10
    default: nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
