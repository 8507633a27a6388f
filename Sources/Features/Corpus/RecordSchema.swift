/// What all records of one input have in common: its name, its format and its fields.
public final class RecordSchema: Sendable {
  /// The input as the user named it; `-` is standard input.
  public let file: String
  /// The format of the records.
  public let format: RecordFormat
  /// The fields that are read.
  public let fields: RecordFields

  let separator: UInt8
  let quoting: Bool
  /// The header row of a table.
  let header: DelimitedRow?
  /// The names of a table's columns; empty in a table without a header.
  public let columns: [String]
  /// How many columns a table has.
  let columnCount: Int
  /// Where the text is: a path in JSON, a column of a table.
  let textPath: [UInt8]
  let textColumn: Int

  init(
    file: String, format: RecordFormat, fields: RecordFields, options: DelimitedOptions,
    firstRow: DelimitedRow?
  ) throws(CorpusError) {
    self.file = file
    self.format = format
    self.fields = fields
    self.separator = options.separator(for: format)
    self.quoting = options.quoting
    let header = options.textColumn == nil ? firstRow : nil
    self.header = header
    self.columnCount = firstRow?.cells.count ?? 0
    var columns: [String] = []
    for cell in header?.cells ?? [] {
      let name = DelimitedText.text(of: cell, in: header?.line.bytes ?? [], quoting: quoting)
      columns.append(String(decoding: name, as: UTF8.self))
    }
    self.columns = columns
    self.textPath = Array(fields.text.utf8)
    self.textColumn = options.textColumn.map { $0 - 1 } ?? columns.firstIndex(of: fields.text) ?? 0
    if let column = options.textColumn, let firstRow {
      guard firstRow.cells.indices.contains(column - 1) else {
        throw CorpusError.noColumn(
          file, line: firstRow.line.number, column: column, found: firstRow.cells.count)
      }
    }
    try checkFields()
  }

  private static let textOption = "--text-field"

  /// The fields that must be in every record, with the options that name them.
  var required: [(name: String, option: String)] {
    [
      (fields.text, Self.textOption), (fields.group, "--group-field"),
      (fields.weight, "--weight-field"),
    ].compactMap { name, option in name.map { ($0, option) } }
  }

  private func checkFields() throws(CorpusError) {
    switch format {
    case .csv, .tsv:
      // In a table without a header the text is a column by its number.
      let needsText = header != nil && fields.needsText
      let named = required.filter { needsText || $0.option != Self.textOption }
      for (name, option) in named where try column(named: name) == nil {
        throw CorpusError.missingColumn(
          file, line: headerLineNumber, name: name, present: columns, option: option)
      }
    case .lines, .fasttext:
      if let name = fields.group ?? fields.weight {
        throw CorpusError.noFields(file, format: format, name: name)
      }
    case .jsonl: break
    }
  }

  /// The column of a name, `nil` where there is none.
  ///
  /// Two columns of the same name are an error, but only for one who asks for them.
  func column(named name: String) throws(CorpusError) -> Int? {
    guard let first = columns.firstIndex(of: name) else { return nil }
    let count = columns.count { $0 == name }
    guard count == 1 else {
      throw CorpusError.duplicateColumn(file, line: headerLineNumber, name: name, count: count)
    }
    return first
  }

  private var headerLineNumber: Int { header?.line.number ?? 1 }
}

extension RecordSchema {
  /// The header row of a table with its line break; empty for other formats.
  public var headerLine: [UInt8] {
    header.map { $0.line.bytes + [0x0A] } ?? []
  }
}
