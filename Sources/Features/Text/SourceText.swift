/// A text as it came in: its bytes, unchanged, and the name it is reported under.
///
/// Every span in this package is a half-open range of byte offsets into `bytes`. Bytes that are not
/// valid UTF-8 stay where they are, so offsets are right in any input; they count as punctuation and
/// are shown as U+FFFD.
public struct SourceText: Sendable, Equatable {
  /// The name in messages and results: a path, a record's id, or `-`.
  public let name: String
  /// The bytes of the text.
  public let bytes: [UInt8]

  /// Makes a source from bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a source from a string.
  public init(name: String = "-", _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a byte range, clamped to the source; invalid UTF-8 is replaced by U+FFFD.
  ///
  /// - Complexity: O(length of the range).
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// Whether the bytes are valid UTF-8.
  ///
  /// - Complexity: O(n).
  public var isValidUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }
}
