/// A labelled text to train or evaluate on.
public struct Example: Sendable, Equatable {
  /// The identifier; `file:line` where the record has none.
  public var id: String
  /// The text as UTF-8.
  public var text: [UInt8]
  /// The label.
  public var label: String
  /// What the text belongs to (an article, an outlet): texts of one group are never told apart.
  public var group: String?
  /// How much the example counts, 0 or more.
  public var weight: Double
  /// `headline` or `body`, where the record says so.
  public var section: String?
  /// What the label is a stance towards, where the record says so.
  public var target: String?
  /// The part of the corpus the text belongs to (a genre, an outlet), where parts are asked for.
  public var part: String?

  /// Makes an example.
  public init(
    id: String, text: [UInt8], label: String, group: String? = nil, weight: Double = 1,
    section: String? = nil, target: String? = nil, part: String? = nil
  ) {
    self.id = id
    self.text = text
    self.label = label
    self.group = group
    self.weight = weight
    self.section = section
    self.target = target
    self.part = part
  }

  /// Makes an example of a record.
  ///
  /// - Throws: `CorpusError` if the record has no label or a field has a value of the wrong kind.
  public init(_ record: Record) throws(CorpusError) {
    guard let label = try record.label else { throw record.missingLabel }
    id = try record.id ?? "\(record.schema.file):\(record.line)"
    text = record.text
    self.label = label
    group = try record.group
    weight = try record.weight ?? 1
    section = record.section
    target = try record.target
    part = try record.part
  }
}

extension Record {
  /// What the label is a stance towards; `nil` where no field was named or the record lacks it.
  ///
  /// - Throws: `CorpusError` if the field has a value of the wrong kind.
  public var target: String? {
    get throws(CorpusError) {
      guard let name = schema.fields.target else { return nil }
      return try field(name)
    }
  }

  /// The part of the corpus it belongs to; `nil` where no field was named or the record lacks it.
  ///
  /// - Throws: `CorpusError` if the field has a value of the wrong kind.
  public var part: String? {
    get throws(CorpusError) {
      guard let name = schema.fields.part else { return nil }
      return try field(name)
    }
  }

  /// `headline` or `body`; `nil` where the field is missing or says something else.
  public var section: String? {
    let section = try? field(schema.fields.section)
    return section == "headline" || section == "body" ? section : nil
  }

  /// The part of an article that the record is: body text, unless its field says `headline`.
  public var documentSection: Document.Section {
    section.flatMap(Document.Section.init(rawValue:)) ?? .body
  }

  /// The error for a record that should have a label.
  var missingLabel: CorpusError {
    let name = schema.fields.label
    switch layout {
    case .line: return CorpusError.noLabels(schema.file)
    case .fastText: return CorpusError.noFastTextLabel(schema.file, line: line)
    case .row:
      guard !schema.columns.contains(name) else { break }
      return CorpusError.missingColumn(
        schema.file, line: schema.header?.line.number ?? 1, name: name, present: schema.columns,
        option: "--label-field")
    case .object(let object):
      guard object.field(at: Array(name.utf8), in: bytes) == nil else { break }
      return CorpusError.missingField(
        schema.file, line: line, name: name, present: object.names(in: bytes),
        option: "--label-field")
    }
    return CorpusError.noValue(schema.file, line: line, name: name)
  }
}
