/// Where bytes stop being JSON.
package struct JSONSyntaxError: Error, Equatable, Sendable {
  /// The byte offset of what is wrong.
  package let offset: Int
  /// What could have stood there.
  package let expected: String
  /// What stands there.
  package let found: String
  /// What to do about it, where that is known.
  package let hint: String?

  init(offset: Int, expected: String, found: String, hint: String? = nil) {
    self.offset = offset
    self.expected = expected
    self.found = found
    self.hint = hint
  }
}

/// The kind of a JSON value.
package enum JSONKind: Sendable, Equatable {
  case object, array, string, number, bool, null

  /// The kind with its article, for messages.
  package var description: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }
}
