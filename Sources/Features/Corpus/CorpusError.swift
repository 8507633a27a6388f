/// What is wrong with an input file or one of its records, in plain words.
public struct CorpusError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file as the user named it; `-` is standard input.
  public let file: String
  /// The line, counted from 1, or `nil` where the file as a whole is meant.
  public let line: Int?
  /// What was expected and what was found.
  public let message: String
  /// What to do about it, where that is known.
  public let hint: String?
  /// Whether reading is over: set for a file that cannot be read, not for one bad record.
  public let endsReading: Bool

  /// Describes an error.
  public init(
    file: String, line: Int? = nil, message: String, hint: String? = nil, endsReading: Bool = false
  ) {
    self.file = file
    self.line = line
    self.message = message
    self.hint = hint
    self.endsReading = endsReading
  }

  /// `file:line: message (hint)`.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message)" + (hint.map { " (\($0))" } ?? "")
  }
}

// MARK: - Files

extension CorpusError {
  /// A file that cannot be opened or read; `reason` is the system's word for it.
  static func unreadable(_ file: String, reason: String) -> CorpusError {
    CorpusError(file: file, message: "cannot read: \(reason)", endsReading: true)
  }

  static func missingFile(_ file: String) -> CorpusError {
    unreadable(file, reason: "no such file or directory")
  }

  static func directory(_ file: String) -> CorpusError {
    CorpusError(file: file, message: "expected a file, found a folder", endsReading: true)
  }

  static func binary(_ file: String) -> CorpusError {
    CorpusError(
      file: file, message: "expected UTF-8 text, found binary data (a NUL byte)", endsReading: true)
  }

  static func utf16(_ file: String) -> CorpusError {
    CorpusError(
      file: file, message: "expected UTF-8 text, found UTF-16",
      hint: "convert it: iconv -f UTF-16 -t UTF-8", endsReading: true)
  }

  static func gzip(_ file: String) -> CorpusError {
    CorpusError(
      file: file, message: "expected text, found gzip data",
      hint: "unpack it first: gzip -dc FILE, and read standard input with -", endsReading: true)
  }

  /// A packed file where no program is there to unpack it.
  static func noGzip(_ file: String, reason: String) -> CorpusError {
    CorpusError(
      file: file, message: "cannot unpack: gzip cannot be started, \(reason)",
      hint: "install gzip, or unpack the file first", endsReading: true)
  }

  /// A packed file that gzip gave up on.
  static func damagedGzip(_ file: String, status: Int) -> CorpusError {
    CorpusError(
      file: file, message: "cannot unpack: damaged or cut short (gzip ended with status \(status))",
      hint: "see: gzip -t FILE", endsReading: true)
  }

  /// A file that is named as if packed, and is not.
  static func notGzip(_ file: String) -> CorpusError {
    CorpusError(
      file: file, message: "expected gzip data as the name says, found something else",
      endsReading: true)
  }

  static func unwritable(_ file: String, reason: String) -> CorpusError {
    CorpusError(file: file, message: "cannot write: \(reason)", endsReading: true)
  }

  static func unknownFormat(_ file: String) -> CorpusError {
    let message =
      file == "-"
      ? "the format of standard input is not known" : "the format does not show in the file's name"
    return CorpusError(
      file: file, message: message, hint: formatHint, endsReading: true)
  }

  static func noFiles(inFolder folder: String, extensions: [String]) -> CorpusError {
    CorpusError(
      file: folder,
      message: "no file here ends in " + extensions.map { ".\($0)" }.joinedAsAlternatives(),
      endsReading: true)
  }

  static func noInput() -> CorpusError {
    CorpusError(file: "-", message: "no input file is named", endsReading: true)
  }

  /// An input that holds no record at all.
  package static func noRecords(_ file: String) -> CorpusError {
    CorpusError(file: file, message: "no records here", endsReading: true)
  }

  static func noUsableRecords(_ file: String, skipped: Int) -> CorpusError {
    CorpusError(
      file: file, message: "no usable record among \(skipped), all were skipped", endsReading: true)
  }

  static func noLabels(_ file: String) -> CorpusError {
    CorpusError(
      file: file, message: "plain lines have no labels", hint: formatHint, endsReading: true)
  }

  private static var formatHint: String {
    "name it: --input " + RecordFormat.allCases.map(\.rawValue).joined(separator: "|")
  }
}

// MARK: - Records

extension CorpusError {
  static func lineTooLong(_ file: String, line: Int, limit: Int) -> CorpusError {
    CorpusError(file: file, line: line, message: "the record is longer than \(limit) bytes")
  }

  static func invalidJSON(_ file: String, line: Int, column: Int, error: JSONSyntaxError)
    -> CorpusError
  {
    CorpusError(
      file: file, line: line,
      message: "column \(column): expected \(error.expected), found \(error.found)",
      hint: error.hint)
  }

  static func missingField(
    _ file: String, line: Int, name: String, present: [String], option: String
  ) -> CorpusError {
    let fields =
      present.isEmpty
      ? "the record is empty" : "fields here: \(listed(present)); name another with \(option)"
    return CorpusError(
      file: file, line: line, message: "no field \(quoted(name))", hint: fields)
  }

  static func wrongKind(
    _ file: String, line: Int, name: String, expected: String, found: JSONKind
  ) -> CorpusError {
    CorpusError(
      file: file, line: line,
      message: "field \(quoted(name)): expected \(expected), found \(found.description)")
  }

  static func badWeight(_ file: String, line: Int, name: String, found: String) -> CorpusError {
    CorpusError(
      file: file, line: line,
      message:
        "field \(quoted(name)): expected a weight from 0 to 1000000000, found \(quoted(found))")
  }

  static func noValue(_ file: String, line: Int, name: String) -> CorpusError {
    CorpusError(file: file, line: line, message: "field \(quoted(name)) has no value")
  }

  /// A field that was asked for by name in a format that has none.
  static func noFields(_ file: String, format: RecordFormat, name: String) -> CorpusError {
    CorpusError(
      file: file, message: "no field \(quoted(name)): \(format.rawValue) input has no named fields",
      endsReading: true)
  }

  static func severalLabels(_ file: String, line: Int, labels: [String]) -> CorpusError {
    CorpusError(
      file: file, line: line,
      message: "expected one label, found \(labels.count): \(listed(labels))")
  }

  static func noFastTextLabel(_ file: String, line: Int) -> CorpusError {
    CorpusError(file: file, line: line, message: "no label: expected a line that starts __label__")
  }
}

// MARK: - Tables

extension CorpusError {
  static func noHeader(_ file: String) -> CorpusError {
    CorpusError(
      file: file, message: "expected a header row, found an empty file", endsReading: true)
  }

  static func missingColumn(
    _ file: String, line: Int, name: String, present: [String], option: String
  ) -> CorpusError {
    CorpusError(
      file: file, line: line, message: "no column \(quoted(name))",
      hint: "columns here: \(listed(present)); name another with \(option)", endsReading: true)
  }

  static func duplicateColumn(_ file: String, line: Int, name: String, count: Int) -> CorpusError {
    CorpusError(
      file: file, line: line, message: "\(count) columns are named \(quoted(name)), expected one",
      endsReading: true)
  }

  static func raggedRow(
    _ file: String, line: Int, expected: Int, found: Int, hasHeader: Bool = true
  ) -> CorpusError {
    let first = hasHeader ? "the header" : "the first row"
    return CorpusError(
      file: file, line: line,
      message: "expected \(expected) columns as in \(first), found \(found)")
  }

  /// A table without a header whose rows are too short for the column of the text.
  static func noColumn(_ file: String, line: Int, column: Int, found: Int) -> CorpusError {
    CorpusError(
      file: file, line: line,
      message: "no column \(column): expected as many, found \(found) in the first row",
      endsReading: true)
  }

  static func unclosedQuote(_ file: String, line: Int) -> CorpusError {
    CorpusError(
      file: file, line: line, message: "a quoted cell opens on this line and is never closed",
      hint: quotingHint)
  }

  static func textAfterQuote(
    _ file: String, line: Int, separator: UInt8, found: UInt8, opened: Int
  ) -> CorpusError {
    let place = opened == line ? "" : "; the cell opens on line \(opened)"
    return CorpusError(
      file: file, line: line,
      message: "expected \(described(separator)) or the end of the line after a closing quotation"
        + " mark, found \(described(found))\(place)",
      hint: quotingHint)
  }

  private static var quotingHint: String {
    "a quotation mark inside a quoted cell is doubled; if quotation marks are plain text here, "
      + "turn quoting off with --no-quoting"
  }
}

// MARK: - Words

extension CorpusError {
  /// A name in quotation marks, shortened, with control characters made visible.
  static func quoted(_ name: String) -> String {
    "\"\(visible(name))\""
  }

  /// Up to ten names.
  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(10).map(visible).joined(separator: ", ")
    return names.count > 10 ? "\(shown), and \(names.count - 10) more" : shown
  }

  private static func visible(_ name: String) -> String {
    let limit = 60
    var shown = ""
    for scalar in name.unicodeScalars.prefix(limit) {
      let isControl = scalar.properties.generalCategory == .control
      shown += isControl ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }
    return name.unicodeScalars.count > limit ? shown + "…" : shown
  }

  /// A byte as a reader of a message knows it.
  static func described(_ byte: UInt8) -> String {
    switch byte {
    case 0x09: return "a tab"
    case 0x0A, 0x0D: return "a line break"
    case 0x20: return "a space"
    case 0x21...0x7E: return quoted(String(Unicode.Scalar(byte)))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      return "the byte 0x" + (byte < 16 ? "0" : "") + digits
    }
  }
}

extension [String] {
  /// `a, b or c`.
  fileprivate func joinedAsAlternatives() -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
