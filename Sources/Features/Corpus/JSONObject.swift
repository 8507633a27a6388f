/// A field of a JSON object, as ranges of the bytes it stands in.
package struct JSONField: Sendable, Equatable {
  /// The key with its quotation marks.
  package let key: Range<Int>
  package let value: Range<Int>
  package let kind: JSONKind
}

/// Where the fields of a JSON object are.
package struct JSONObject: Sendable, Equatable {
  /// The offsets of the braces.
  package let open: Int
  package let close: Int
  /// The fields, in the order of the bytes.
  package let fields: [JSONField]

  /// The field at a path: a key as it stands, or keys of nested objects with dots between.
  ///
  /// Where a key comes twice the last one counts, as in most readers of JSON.
  ///
  /// - Complexity: O(fields), and O(bytes of a nested object) for each dot that is followed.
  package func field(at path: [UInt8], in bytes: [UInt8]) -> JSONField? {
    if let field = fields.last(where: { JSONText.isEqual(bytes, $0.key, path) }) {
      return field
    }
    for dot in path.indices where path[dot] == UInt8(ascii: ".") {
      let outer = Array(path[..<dot])
      let found = fields.last { $0.kind == .object && JSONText.isEqual(bytes, $0.key, outer) }
      guard let found else { continue }
      var scanner = JSONScanner(bytes, in: found.value)
      guard let object = try? scanner.scanObject() else { continue }
      if let field = object.field(at: Array(path[(dot + 1)...]), in: bytes) {
        return field
      }
    }
    return nil
  }

  /// The names of the fields.
  package func names(in bytes: [UInt8]) -> [String] {
    fields.map { String(decoding: JSONText.unescape(bytes, $0.key), as: UTF8.self) }
  }
}
