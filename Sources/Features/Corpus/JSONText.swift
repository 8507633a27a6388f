/// The text of JSON strings: taken out of them and put into them.
package enum JSONText {
  /// The text of a string as UTF-8.
  ///
  /// Surrogate pairs become one scalar; a lone surrogate and damaged UTF-8 become U+FFFD.
  ///
  /// - Parameters:
  ///   - bytes: bytes that a `JSONScanner` has accepted.
  ///   - range: the string with its quotation marks.
  /// - Returns: valid UTF-8.
  /// - Complexity: O(length of the range).
  package static func unescape(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: bytes.indices)
    guard range.count >= 2 else { return [] }
    let inside = range.lowerBound + 1..<range.upperBound - 1
    guard var backslash = ByteSearch.first(UInt8(ascii: "\\"), in: bytes, inside) else {
      return repaired(Array(bytes[inside]))
    }
    var text: [UInt8] = []
    text.reserveCapacity(inside.count)
    var index = inside.lowerBound
    while true {
      text += bytes[index..<backslash]
      index = appendEscape(bytes, at: backslash, end: inside.upperBound, to: &text)
      let rest = index..<inside.upperBound
      guard let next = ByteSearch.first(UInt8(ascii: "\\"), in: bytes, rest) else {
        text += bytes[rest]
        return repaired(text)
      }
      backslash = next
    }
  }

  /// Whether a string has the given text.
  ///
  /// - Complexity: O(length of the range).
  static func isEqual(_ bytes: [UInt8], _ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let inside = range.lowerBound + 1..<range.upperBound - 1
    // An escape sequence is longer than what it stands for.
    guard inside.count > text.count else {
      return ByteSearch.isEqual(bytes, inside, text, text.indices)
    }
    return ByteSearch.first(UInt8(ascii: "\\"), in: bytes, inside) != nil
      && unescape(bytes, range) == text
  }

  /// Appends text as a JSON string, in quotation marks.
  ///
  /// Control characters, the quotation mark and the backslash are escaped, all else stays as it is;
  /// damaged UTF-8 becomes U+FFFD.
  ///
  /// - Complexity: O(n).
  package static func append(_ text: [UInt8], to output: inout [UInt8]) {
    let text = repaired(text)
    output.append(UInt8(ascii: "\""))
    var start = 0
    for index in text.indices where isEscaped(text[index]) {
      output += text[start..<index]
      appendEscaped(text[index], to: &output)
      start = index + 1
    }
    output += text[start...]
    output.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
    case 0x08: output += "\\b".utf8
    case 0x09: output += "\\t".utf8
    case 0x0A: output += "\\n".utf8
    case 0x0C: output += "\\f".utf8
    case 0x0D: output += "\\r".utf8
    default:
      output += "\\u00".utf8
      output.append(hexDigit(byte >> 4))
      output.append(hexDigit(byte & 15))
    }
  }

  /// The value of a hexadecimal digit.
  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

extension JSONText {
  /// Appends what an escape sequence stands for and returns the offset behind it.
  private static func appendEscape(
    _ bytes: [UInt8], at backslash: Int, end: Int, to text: inout [UInt8]
  ) -> Int {
    let index = backslash + 1
    guard index < end else { return end }
    switch bytes[index] {
    case UInt8(ascii: "u"): return appendScalar(bytes, at: backslash, end: end, to: &text)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    default: text.append(bytes[index])
    }
    return index + 1
  }

  /// Appends the scalar of `\uXXXX` or of a surrogate pair and returns the offset behind it.
  ///
  /// Source: RFC 8259, section 7; The Unicode Standard, D91 (UTF-16).
  private static func appendScalar(
    _ bytes: [UInt8], at backslash: Int, end: Int, to text: inout [UInt8]
  ) -> Int {
    let next = min(backslash + 6, end)
    guard let first = codeUnit(bytes, at: backslash, end: end) else { return next }
    if let scalar = Unicode.Scalar(first) {
      append(scalar, to: &text)
      return next
    }
    if first < 0xDC00, let second = codeUnit(bytes, at: next, end: end),
      0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    {
      append(scalar, to: &text)
      return min(next + 6, end)
    }
    text += replacement
    return next
  }

  /// The value of `\uXXXX`.
  private static func codeUnit(_ bytes: [UInt8], at backslash: Int, end: Int) -> UInt32? {
    guard backslash + 6 <= end, bytes[backslash] == UInt8(ascii: "\\"),
      bytes[backslash + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for index in backslash + 2..<backslash + 6 {
      guard let digit = hexValue(bytes[index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    for byte in UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter {
      text.append(byte)
    }
  }

  /// U+FFFD.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The bytes as they are when they are valid UTF-8, or else with U+FFFD for what is not.
  ///
  /// - Complexity: O(n).
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    isValidUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    var index = ByteSearch.endOfASCII(in: bytes, bytes.indices)
    while index < bytes.count {
      let (scalar, length) = UTF8Decoding.decode(bytes, at: index, limit: bytes.count)
      guard scalar != nil else { return false }
      index = ByteSearch.endOfASCII(in: bytes, index + length..<bytes.count)
    }
    return true
  }
}
