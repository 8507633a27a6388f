/// A JSON value with all that is in it.
package enum JSONTree: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number in decimal notation.
  case number(String)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  /// Reads the one value that bytes hold, with white space around it.
  ///
  /// Where a key comes twice the last one counts.
  /// - Complexity: O(n).
  package init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    // The whole is known to be sound, and not nested too deep, before any of it is built.
    var check = JSONScanner(bytes)
    _ = try check.scanValue()
    var scanner = JSONScanner(bytes)
    self = try scanner.readTree()
  }
}

// MARK: - Reading

extension JSONScanner {
  /// Reads a value of bytes that were found sound.
  fileprivate mutating func readTree() throws(JSONSyntaxError) -> JSONTree {
    skipSpace()
    guard position < end else { throw failure("a value") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object(try readMembers())
    case UInt8(ascii: "["): return .array(try readElements())
    default: return try readScalar()
    }
  }

  private mutating func readScalar() throws(JSONSyntaxError) -> JSONTree {
    let start = position
    let kind = try skipScalar()
    return switch kind {
    case .string: .string(text(start..<position))
    case .number: .number(String(decoding: bytes[start..<position], as: UTF8.self))
    case .bool: .bool(bytes[start] == UInt8(ascii: "t"))
    default: .null
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: JSONText.unescape(bytes, range), as: UTF8.self)
  }

  private mutating func readElements() throws(JSONSyntaxError) -> [JSONTree] {
    var elements: [JSONTree] = []
    while startsAnother(before: UInt8(ascii: "]")) { elements.append(try readTree()) }
    return elements
  }

  private mutating func readMembers() throws(JSONSyntaxError) -> [String: JSONTree] {
    var members: [String: JSONTree] = [:]
    while startsAnother(before: UInt8(ascii: "}")) {
      let start = position
      _ = try skipScalar()
      let key = text(start..<position)
      skipSpace()
      position += 1  // the colon
      members[key] = try readTree()
    }
    return members
  }

  /// Moves past the bracket or comma before a value, and tells whether there is one; past the closing
  /// bracket if not.
  private mutating func startsAnother(before close: UInt8) -> Bool {
    skipSpace()
    if position < end, bytes[position] != close { position += 1 }
    skipSpace()
    guard position < end, bytes[position] != close else {
      position += 1
      return false
    }
    return true
  }
}

// MARK: - Writing

extension JSONTree {
  /// The value as text, keys sorted: without white space, or a line a value.
  ///
  /// - Complexity: O(n log n) for n keys of an object.
  package func serialized(indented: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    append(to: &output, indent: indented ? 0 : nil)
    return output
  }

  private func append(to output: inout [UInt8], indent: Int?) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .number(let digits): output += digits.utf8
    case .string(let text): JSONText.append(Array(text.utf8), to: &output)
    case .array(let elements):
      JSONText.appendList(elements, "[", "]", to: &output, indent: indent) {
        element, output, indent in
        element.append(to: &output, indent: indent)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      JSONText.appendList(sorted, "{", "}", to: &output, indent: indent) {
        member, output, indent in
        JSONText.append(Array(member.key.utf8), to: &output)
        output += (indent == nil ? ":" : ": ").utf8
        member.value.append(to: &output, indent: indent)
      }
    }
  }
}
