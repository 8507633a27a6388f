extension JSONScanner {
  /// Moves past a string, number, `true`, `false` or `null`.
  mutating func skipScalar() throws(JSONSyntaxError) -> JSONKind {
    switch bytes[position] {
    case UInt8(ascii: "\""):
      try skipString()
      return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try skipNumber()
      return .number
    case UInt8(ascii: "t"):
      try skipWord("true")
      return .bool
    case UInt8(ascii: "f"):
      try skipWord("false")
      return .bool
    case UInt8(ascii: "n"):
      try skipWord("null")
      return .null
    default: throw failure("a value")
    }
  }

  /// Moves past a string, from its opening to its closing quotation mark.
  mutating func skipString() throws(JSONSyntaxError) {
    let open = position
    position += 1
    while true {
      position = ByteSearch.endOfPlainJSON(in: bytes, position..<end)
      guard position < end else { break }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"):
        position += 1
        try skipEscape()
      default:
        throw failure("a string without control characters, which are written \\u00XX")
      }
    }
    throw failure("a quotation mark that closes the string of column \(column(of: open))")
  }

  /// Moves past an escape sequence, from the byte behind the backslash on.
  private mutating func skipEscape() throws(JSONSyntaxError) {
    guard position < end else { throw failure("an escape sequence after \\") }
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      for _ in 0..<4 {
        position += 1
        guard position < end, JSONText.hexValue(bytes[position]) != nil else {
          throw failure("four hexadecimal digits after \\u")
        }
      }
      position += 1
    default: throw failure("one of \" \\ / b f n r t u after \\")
    }
  }

  private mutating func skipNumber() throws(JSONSyntaxError) {
    if bytes[position] == UInt8(ascii: "-") {
      position += 1
    }
    if position < end, bytes[position] == UInt8(ascii: "0") {
      position += 1
      if position < end, isDigit(bytes[position]) {
        throw failure("a number without leading zeros")
      }
    } else {
      try skipDigits()
    }
    if position < end, bytes[position] == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
    }
    if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < end,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      try skipDigits()
    }
  }

  /// Moves past one digit or more.
  private mutating func skipDigits() throws(JSONSyntaxError) {
    guard position < end, isDigit(bytes[position]) else { throw failure("a digit") }
    while position < end, isDigit(bytes[position]) {
      position += 1
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }

  private mutating func skipWord(_ word: StaticString) throws(JSONSyntaxError) {
    let start = position
    for expected in "\(word)".utf8 {
      guard position < end, bytes[position] == expected else {
        position = start
        throw failure("the word \(word)")
      }
      position += 1
    }
  }

  /// Moves past white space.
  mutating func skipSpace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// The error at the present position.
  func failure(
    _ expected: String, found: String? = nil, hint: String? = nil
  ) -> JSONSyntaxError {
    let here = position < end ? CorpusError.described(bytes[position]) : "the end of the line"
    return JSONSyntaxError(
      offset: position, expected: expected, found: found ?? here, hint: hint)
  }

  /// The column of an offset, counted from 1 in Unicode scalars.
  ///
  /// - Complexity: O(offset).
  func column(of offset: Int) -> Int {
    bytes[..<min(offset, bytes.count)].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
