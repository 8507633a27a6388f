/// Reads JSON from bytes without building values: it checks the grammar and tells where things are.
///
/// Bytes outside strings must follow the grammar; inside strings any byte from 0x20 on is taken, so
/// that a record with damaged UTF-8 stays usable.
///
/// Source: RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format.
package struct JSONScanner: Sendable {
  /// The deepest nesting of arrays and objects.
  package static let depthLimit = 512

  let bytes: [UInt8]
  let end: Int
  var position: Int

  /// Starts at the beginning of a range of `bytes`, which is clamped to them.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    let range = (range ?? bytes.indices).clamped(to: bytes.indices)
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  /// Reads the one object that the bytes hold, with white space around it.
  ///
  /// - Complexity: O(n).
  package mutating func scanObject() throws(JSONSyntaxError) -> JSONObject {
    skipSpace()
    guard position < end, bytes[position] == UInt8(ascii: "{") else {
      let hint =
        position < end && bytes[position] == UInt8(ascii: "[")
        ? "one object a line is read; split an array with: jq -c '.[]' FILE" : nil
      throw failure("an object in braces", hint: hint)
    }
    let open = position
    var fields: [JSONField] = []
    fields.reserveCapacity(8)
    position += 1
    skipSpace()
    if position < end, bytes[position] == UInt8(ascii: "}") {
      position += 1
    } else {
      repeat {
        fields.append(try scanField())
      } while try scanCommaOrClose(UInt8(ascii: "}"), "a comma or } after a value")
    }
    let close = position - 1
    try expectEnd()
    return JSONObject(open: open, close: close, fields: fields)
  }

  /// Reads the one value that the bytes hold, with white space around it.
  ///
  /// - Complexity: O(n).
  package mutating func scanValue() throws(JSONSyntaxError) -> JSONKind {
    skipSpace()
    let kind = try skipValue(depth: 0)
    try expectEnd()
    return kind
  }
}

// MARK: - Objects and nesting

extension JSONScanner {
  /// Reads `"key": value`, from the key on, and the space behind it.
  private mutating func scanField() throws(JSONSyntaxError) -> JSONField {
    let key = position
    try skipKey()
    let keyEnd = position
    try skipColon()
    let value = position
    let kind = try skipValue(depth: 1)
    let field = JSONField(key: key..<keyEnd, value: value..<position, kind: kind)
    skipSpace()
    return field
  }

  private mutating func skipKey() throws(JSONSyntaxError) {
    guard position < end, bytes[position] == UInt8(ascii: "\"") else {
      throw failure("a field name in double quotes")
    }
    try skipString()
  }

  private mutating func skipColon() throws(JSONSyntaxError) {
    skipSpace()
    guard position < end, bytes[position] == UInt8(ascii: ":") else {
      throw failure("a colon after a field name")
    }
    position += 1
    skipSpace()
  }

  /// Moves past a comma and the space behind it (`true`) or past the closing bracket (`false`).
  private mutating func scanCommaOrClose(
    _ close: UInt8, _ expected: String
  ) throws(JSONSyntaxError) -> Bool {
    guard position < end else { throw failure(expected) }
    switch bytes[position] {
    case UInt8(ascii: ","):
      position += 1
      skipSpace()
      return true
    case close:
      position += 1
      return false
    default: throw failure(expected)
    }
  }

  /// Moves past any value; `depth` containers are open around it.
  private mutating func skipValue(depth: Int) throws(JSONSyntaxError) -> JSONKind {
    guard position < end else { throw failure("a value") }
    switch bytes[position] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let kind: JSONKind = bytes[position] == UInt8(ascii: "{") ? .object : .array
      try skipContainer(depth: depth)
      return kind
    default: return try skipScalar()
    }
  }

  /// Moves past an array or object with all that is in it.
  ///
  /// A stack of its own instead of recursion: the call stack of a thread may be small.
  private mutating func skipContainer(depth: Int) throws(JSONSyntaxError) {
    let closing = [UInt8(ascii: "]"), UInt8(ascii: "}")]
    var isObject: [Bool] = []
    while true {
      guard position < end else { throw failure("a value") }
      let byte = bytes[position]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        guard depth + isObject.count < Self.depthLimit else {
          throw failure("at most \(Self.depthLimit) levels of nesting", found: "one more")
        }
        let opensObject = byte == UInt8(ascii: "{")
        isObject.append(opensObject)
        position += 1
        skipSpace()
        if position >= end || bytes[position] != closing[opensObject ? 1 : 0] {
          if opensObject {
            try skipKey()
            try skipColon()
          }
          continue
        }
        position += 1
        isObject.removeLast()
      } else {
        _ = try skipScalar()
      }
      // A value ends here; so may the containers around it.
      while let inObject = isObject.last {
        skipSpace()
        let expected = inObject ? "a comma or } after a value" : "a comma or ] after a value"
        if try scanCommaOrClose(closing[inObject ? 1 : 0], expected) {
          if inObject {
            try skipKey()
            try skipColon()
          }
          break
        }
        isObject.removeLast()
      }
      if isObject.isEmpty {
        return
      }
    }
  }

  private mutating func expectEnd() throws(JSONSyntaxError) {
    skipSpace()
    guard position == end else {
      throw failure("the end of the line after the record")
    }
  }
}
