/// One record of an input: its bytes as they came in, its text, and its fields on demand.
public struct Record: Sendable {
  /// Where the fields are in the bytes.
  enum Layout: Sendable {
    case line
    case object(JSONObject)
    case row([Range<Int>])
    case fastText(labels: [Range<Int>])
  }

  /// What the records of this input have in common.
  public let schema: RecordSchema
  /// The record as it came in, without the line break at its end.
  public let bytes: [UInt8]
  /// The line it starts on, counted from 1.
  public let line: Int
  /// The text as UTF-8, free of escapes and quoting.
  public let text: [UInt8]

  let ending: LineEnding
  let layout: Layout

  /// The label; a number or truth value counts as its own spelling.
  ///
  /// - Throws: `CorpusError` if the value is an array or object, or if a fastText line has more than
  ///   one label.
  public var label: String? {
    get throws(CorpusError) {
      guard case .fastText(let labels) = layout else { return try field(schema.fields.label) }
      guard labels.count <= 1 else {
        throw CorpusError.severalLabels(schema.file, line: line, labels: labels.map(string))
      }
      return labels.first.map(string)
    }
  }

  /// The identifier.
  ///
  /// - Throws: `CorpusError` if the value is an array or object.
  public var id: String? {
    get throws(CorpusError) { try field(schema.fields.id) }
  }

  /// The value that keeps records together.
  ///
  /// - Throws: `CorpusError` if the value is an array or object, or if the field was asked for by
  ///   name and is not there.
  public var group: String? {
    get throws(CorpusError) {
      guard let name = schema.fields.group else { return try field("group") }
      return try requiredField(name, option: "--group-field")
    }
  }

  /// The largest weight: with larger ones sums of margins leave the range of numbers.
  static let heaviest = 1e9

  /// The weight, from 0 to 10⁹.
  ///
  /// - Throws: `CorpusError` if the value is no number from 0 to 10⁹, or if the field was asked
  ///   for by name and is not there.
  public var weight: Double? {
    get throws(CorpusError) {
      let name = schema.fields.weight ?? "weight"
      let value =
        schema.fields.weight == nil
        ? try field(name) : try requiredField(name, option: "--weight-field")
      guard let value else { return nil }
      guard let weight = Double(value), (0...Self.heaviest).contains(weight) else {
        throw CorpusError.badWeight(schema.file, line: line, name: name, found: value)
      }
      return weight
    }
  }

  /// The value of any field.
  ///
  /// - Parameter name: the name of a column or field, or a path into nested JSON objects, its parts
  ///   joined by dots.
  /// - Returns: the value as text, `nil` where it is missing, `null` or empty.
  /// - Throws: `CorpusError` if the value is an array or object, or if a table has two columns of
  ///   this name.
  public func field(_ name: String) throws(CorpusError) -> String? {
    let value: String
    switch layout {
    case .line, .fastText: return nil
    case .object(let object):
      guard let field = object.field(at: Array(name.utf8), in: bytes) else { return nil }
      switch field.kind {
      case .null: return nil
      case .string:
        value = String(decoding: JSONText.unescape(bytes, field.value), as: UTF8.self)
      case .number, .bool: value = string(field.value)
      case .array, .object:
        throw CorpusError.wrongKind(
          schema.file, line: line, name: name, expected: "a string or number", found: field.kind)
      }
    case .row(let cells):
      guard let column = try schema.column(named: name), column < cells.count else { return nil }
      let text = DelimitedText.text(of: cells[column], in: bytes, quoting: schema.quoting)
      value = String(decoding: text, as: UTF8.self)
    }
    return value.isEmpty ? nil : value
  }

  private func requiredField(_ name: String, option: String) throws(CorpusError) -> String? {
    if case .object(let object) = layout, object.field(at: Array(name.utf8), in: bytes) == nil {
      throw CorpusError.missingField(
        schema.file, line: line, name: name, present: object.names(in: bytes), option: option)
    }
    return try field(name)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }
}
