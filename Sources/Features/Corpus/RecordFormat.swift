/// A file format of records.
public enum RecordFormat: String, CaseIterable, Sendable {
  /// Plain text, one record a line.
  case lines
  /// JSON Lines, one object a line.
  case jsonl
  /// Comma-separated values with a header row (RFC 4180).
  case csv
  /// Tab-separated values with a header row.
  case tsv
  /// fastText training lines: `__label__X` and the text.
  case fasttext

  /// The format that goes with a file name extension, upper or lower case, without the dot.
  ///
  /// `json` is read as JSON Lines: a file of one object on one line is both.
  public init?(fileExtension: String) {
    let name = fileExtension.lowercased()
    let format = Self.allCases.first { $0.fileExtensions.contains(name) }
    guard let format = format ?? (name == "json" ? .jsonl : nil) else { return nil }
    self = format
  }

  /// The file name extensions that a folder is searched for, in lower case.
  ///
  /// `json` is none of them: in a folder of data it is the description more often than the data.
  public var fileExtensions: [String] {
    switch self {
    case .lines: ["txt", "text", "lines"]
    case .jsonl: ["jsonl", "ndjson"]
    case .csv: ["csv"]
    case .tsv: ["tsv", "tab"]
    case .fasttext: ["fasttext", "ft"]
    }
  }

  /// The format that goes with a path's extension; `.gz` behind it is looked past.
  public init?(path: String) {
    let name =
      GzipFile.contentName(path).utf8.split(separator: UInt8(ascii: "/")).last
      ?? Substring(path).utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    self.init(fileExtension: String(Substring(name[name.index(after: dot)...])))
  }

  /// Whether a record of this format can carry a label.
  public var hasLabels: Bool { self != .lines }

  /// Whether the format is a table with a header row.
  package var isDelimited: Bool { self == .csv || self == .tsv }
}

/// Which fields of a record are read.
///
/// A name is looked up as it stands first, then as a path into nested JSON objects (`meta.outlet`).
public struct RecordFields: Sendable, Equatable {
  /// The field of the text; a record without it is an error.
  public var text: String
  /// The field of the label.
  public var label: String
  /// The field of the record's identifier.
  public var id: String
  /// The field whose value keeps records together; `nil` takes the field `group` where there is one.
  ///
  /// A field that is named here must be in every record.
  public var group: String?
  /// The field of the weight; `nil` takes the field `weight` where there is one.
  ///
  /// A field that is named here must be in every record.
  public var weight: String?
  /// The field that tells a headline from body text.
  public var section: String
  /// The field of what the label is a stance towards; `nil` for none.
  public var target: String?
  /// The field of the part of the corpus that a record belongs to; `nil` for none.
  public var part: String?
  /// Whether a record must have a text; else the text of JSON Lines is left empty.
  package var needsText = true

  /// Names the fields.
  public init(
    text: String = "text", label: String = "label", id: String = "id", group: String? = nil,
    weight: String? = nil, section: String = "section",
    target: String? = nil, part: String? = nil
  ) {
    self.text = text
    self.label = label
    self.id = id
    self.group = group
    self.weight = weight
    self.section = section
    self.target = target
    self.part = part
  }
}

/// How a table's cells are set apart.
public struct DelimitedOptions: Sendable, Equatable {
  /// The byte between two cells; `nil` is a comma in CSV and a tab in TSV.
  public var separator: UInt8?
  /// Whether a cell may stand in double quotes; without, a quotation mark is text like any other.
  public var quoting: Bool
  /// The column of the text, from 1, in a table without a header row; `nil` where there is one.
  public var textColumn: Int?

  /// Sets the options.
  public init(separator: UInt8? = nil, quoting: Bool = true, textColumn: Int? = nil) {
    self.separator = separator
    self.quoting = quoting
    self.textColumn = textColumn
  }

  package func separator(for format: RecordFormat) -> UInt8 {
    separator ?? (format == .tsv ? UInt8(ascii: "\t") : UInt8(ascii: ","))
  }
}
