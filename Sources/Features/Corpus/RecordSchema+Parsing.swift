/// A record that has been cut out of the input and not yet looked into.
///
/// Cutting is the part of reading that must be done in order; parsing can be done by any thread.
package struct RawRecord: Sendable, Equatable {
  /// The bytes, and the line they start on.
  package var line: Line
  /// The cells of a table's row; empty in other formats.
  package var cells: [Range<Int>] = []
}

extension RecordSchema {
  private static let labelPrefix = Array("__label__".utf8)

  /// Checks a record and finds its text.
  ///
  /// - Throws: `CorpusError` if the record is not well formed or has no text.
  /// - Complexity: O(n).
  package func parse(_ raw: RawRecord) throws(CorpusError) -> Record {
    switch format {
    case .lines: record(raw, text: raw.line.bytes, layout: .line)
    case .jsonl: try parseObject(raw)
    case .csv, .tsv: try parseRow(raw)
    case .fasttext: parseFastText(raw)
    }
  }

  private func record(_ raw: RawRecord, text: [UInt8], layout: Record.Layout) -> Record {
    Record(
      schema: self, bytes: raw.line.bytes, line: raw.line.number, text: text,
      ending: raw.line.ending, layout: layout)
  }

  private func parseObject(_ raw: RawRecord) throws(CorpusError) -> Record {
    let bytes = raw.line.bytes
    var scanner = JSONScanner(bytes)
    let object: JSONObject
    do {
      object = try scanner.scanObject()
    } catch {
      throw CorpusError.invalidJSON(
        file, line: raw.line.number, column: scanner.column(of: error.offset), error: error)
    }
    guard fields.needsText else { return record(raw, text: [], layout: .object(object)) }
    guard let field = object.field(at: textPath, in: bytes) else {
      throw CorpusError.missingField(
        file, line: raw.line.number, name: fields.text, present: object.names(in: bytes),
        option: "--text-field")
    }
    guard field.kind == .string else {
      throw CorpusError.wrongKind(
        file, line: raw.line.number, name: fields.text, expected: "a string", found: field.kind)
    }
    return record(raw, text: JSONText.unescape(bytes, field.value), layout: .object(object))
  }

  private func parseRow(_ raw: RawRecord) throws(CorpusError) -> Record {
    guard raw.cells.indices.contains(textColumn) else {
      throw CorpusError.raggedRow(
        file, line: raw.line.number, expected: columnCount, found: raw.cells.count,
        hasHeader: header != nil)
    }
    let text = DelimitedText.text(of: raw.cells[textColumn], in: raw.line.bytes, quoting: quoting)
    return record(raw, text: text, layout: .row(raw.cells))
  }

  /// Source: fastText's file format, labels with the prefix `__label__` and then the text, all
  /// separated by white space.
  private func parseFastText(_ raw: RawRecord) -> Record {
    let bytes = raw.line.bytes
    var labels: [Range<Int>] = []
    var position = 0
    while true {
      while position < bytes.count, isSpace(bytes[position]) {
        position += 1
      }
      guard bytes[position...].starts(with: Self.labelPrefix) else { break }
      let start = position + Self.labelPrefix.count
      position = bytes[start...].firstIndex(where: isSpace) ?? bytes.count
      labels.append(start..<position)
    }
    let text = position == 0 ? bytes : Array(bytes[position...])
    return record(raw, text: text, layout: .fastText(labels: labels))
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || 0x09...0x0D ~= byte
  }
}
