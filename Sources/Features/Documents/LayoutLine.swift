/// A line of a page, without the white space around it.
struct LayoutLine: Equatable {
  /// The bytes of the line; empty for a blank one.
  let range: Range<Int>
  /// The length in characters (UTF-8 sequences).
  let length: Int
  /// White space comes before the first character.
  let isIndented: Bool

  var isBlank: Bool { range.isEmpty }
}

/// Splits bytes into lines and looks at their ends.
///
/// A line ends at LF, CR, CR LF, vertical tab, form feed, NEL, or a Unicode line or paragraph
/// separator.
struct LayoutLineReader {
  let bytes: [UInt8]

  /// The lines, in order.
  ///
  /// - Complexity: O(n) in bytes.
  func lines() -> [LayoutLine] {
    bytes.withUnsafeBytes { raw in
      var lines: [LayoutLine] = []
      var start = 0
      var offset = LayoutScan.nextBreak(raw, from: 0)
      while offset < raw.count {
        let length = breakLength(at: offset)
        if length > 0 {
          lines.append(line(start..<offset, raw))
          start = offset + length
        }
        offset = LayoutScan.nextBreak(raw, from: offset + max(length, 1))
      }
      if start < raw.count { lines.append(line(start..<raw.count, raw)) }
      return lines
    }
  }

  /// The length of the line break at an offset, or 0.
  private func breakLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "\n"), 0x0B, 0x0C: return 1
    case UInt8(ascii: "\r"):
      return offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
    case 0xC2:
      return offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
      return bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  private func line(_ range: Range<Int>, _ raw: UnsafeRawBufferPointer) -> LayoutLine {
    let trimmed = trim(range)
    return LayoutLine(
      range: trimmed, length: LayoutScan.characters(raw, in: trimmed),
      isIndented: trimmed.lowerBound > range.lowerBound)
  }

  /// A range without white space and invisible marks at its ends.
  func trim(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      if Self.isText(bytes[start]) { break }
      let (scalar, length) = UTF8Decoding.decode(bytes, at: start, limit: range.upperBound)
      guard let scalar, isSpace(scalar) else { break }
      start += length
    }
    var end = range.upperBound
    while end > start {
      if Self.isText(bytes[end - 1]) { break }
      let (scalar, length) = last(before: end, from: start)
      guard let scalar, isSpace(scalar) else { break }
      end -= length
    }
    return start..<end
  }

  /// Whether a byte is ASCII and no white space.
  private static func isText(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarClass(scalar) {
    case .space, .lineBreak, .invisible: true
    default: false
    }
  }

  /// The scalar that ends at an offset and its length; `nil` and 1 where the bytes are not UTF-8.
  func last(before end: Int, from start: Int) -> (scalar: Unicode.Scalar?, length: Int) {
    if end > start, bytes[end - 1] < 0x80 { return (Unicode.Scalar(bytes[end - 1]), 1) }
    for length in 1...4 where end - length >= start {
      let decoded = UTF8Decoding.decode(bytes, at: end - length, limit: end)
      if decoded.length == length, decoded.scalar != nil { return decoded }
    }
    return (nil, 1)
  }

  /// The first scalar of a range, if its bytes are valid.
  func first(of range: Range<Int>) -> Unicode.Scalar? {
    guard !range.isEmpty else { return nil }
    return UTF8Decoding.decode(bytes, at: range.lowerBound, limit: range.upperBound).scalar
  }

  /// The last scalar of a range, if its bytes are valid.
  func last(of range: Range<Int>) -> Unicode.Scalar? {
    last(before: range.upperBound, from: range.lowerBound).scalar
  }

  /// Whether a range starts with a letter in lower case that is not a web address's.
  func startsLower(_ range: Range<Int>) -> Bool {
    guard let first = first(of: range) else { return false }
    if first.value < 0x80 {
      return (0x61...0x7A).contains(first.value) && !startsScheme(range)
    }
    return first.properties.isLowercase
  }

  private func startsScheme(_ range: Range<Int>) -> Bool {
    bytes[range.lowerBound] == UInt8(ascii: "h") && bytes[range].starts(with: Self.scheme)
  }

  private static let scheme = Array("http".utf8)

  /// The last mark of a range that does not close a quotation or bracket.
  func finalMark(of range: Range<Int>) -> Unicode.Scalar? {
    var end = range.upperBound
    // More closing marks than this are no quotation within a quotation.
    for _ in 0..<6 where end > range.lowerBound {
      let (scalar, length) = last(before: end, from: range.lowerBound)
      guard let scalar else { return nil }
      switch ScalarClass(scalar) {
      case .apostrophe, .singleQuote, .doubleQuote: end -= length
      case .mark where scalar == ")" || scalar == "]": end -= length
      default: return scalar
      }
    }
    return nil
  }

  /// Whether a range ends in a terminator, inside closing marks or not.
  func endsSentence(_ range: Range<Int>) -> Bool {
    finalMark(of: range).map { ScalarClass($0) == .terminator } ?? false
  }

  /// The length of the first word in characters (UTF-8 sequences).
  func firstWordLength(_ range: Range<Int>) -> Int {
    var length = 0
    for offset in range {
      guard bytes[offset] > 0x20 else { break }
      if bytes[offset] & 0xC0 != 0x80 { length += 1 }
    }
    return length
  }

  /// Whether a range has ASCII letters in upper case and none in lower case.
  func isAllCapitals(_ range: Range<Int>) -> Bool {
    var hasUpper = false
    for offset in range {
      if bytes[offset] >= UInt8(ascii: "a"), bytes[offset] <= UInt8(ascii: "z") { return false }
      hasUpper = hasUpper || ASCII.isUpper(bytes[offset])
    }
    return hasUpper
  }
}
