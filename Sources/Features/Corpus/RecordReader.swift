/// Reads the records of a file or of standard input one after the other, in constant memory.
///
/// ```swift
/// var reader = try RecordReader(path: "articles.jsonl", format: .jsonl)
/// while let record = try reader.next() {
///   print(record.line, record.text.count)
/// }
/// ```
public struct RecordReader: ~Copyable, Sendable {
  /// What the records have in common.
  public let schema: RecordSchema
  /// The source of a table's records, and that of all others.
  private var rows: DelimitedReader?
  private var lines: BlockReader?

  /// Opens an input.
  ///
  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - format: the format of the records.
  ///   - fields: the fields to read.
  ///   - options: how the cells of a table are set apart.
  /// - Throws: `CorpusError` if the file cannot be read, or if a table's header lacks a column.
  public init(
    path: String, format: RecordFormat, fields: RecordFields = RecordFields(),
    options: DelimitedOptions = DelimitedOptions()
  ) throws(CorpusError) {
    try self.init(BlockReader(path: path), format: format, fields: fields, options: options)
  }

  /// Reads bytes that are in memory.
  ///
  /// - Parameters:
  ///   - bytes: the whole input.
  ///   - name: the name in messages.
  ///   - format: the format of the records.
  ///   - fields: the fields to read.
  ///   - options: how the cells of a table are set apart.
  /// - Throws: `CorpusError` if a table's header lacks a column.
  public init(
    bytes: [UInt8], name: String, format: RecordFormat, fields: RecordFields = RecordFields(),
    options: DelimitedOptions = DelimitedOptions()
  ) throws(CorpusError) {
    let blocks = BlockReader(bytes: bytes, name: name)
    try self.init(blocks, format: format, fields: fields, options: options)
  }

  package init(
    _ blocks: consuming BlockReader, format: RecordFormat, fields: RecordFields,
    options: DelimitedOptions
  ) throws(CorpusError) {
    let name = blocks.name
    guard format.isDelimited else {
      schema = try RecordSchema(
        file: name, format: format, fields: fields, options: options, firstRow: nil)
      lines = consume blocks
      rows = nil
      return
    }
    let reader = try DelimitedReader(
      blocks, separator: options.separator(for: format), quoting: options.quoting,
      hasHeader: options.textColumn == nil)
    schema = try RecordSchema(
      file: name, format: format, fields: fields, options: options, firstRow: reader.header)
    lines = nil
    rows = consume reader
  }

  /// The next record, or `nil` at the end.
  ///
  /// - Throws: `CorpusError` for a bad record; unless its `endsReading` is set, the next call goes on
  ///   with the record after it.
  public mutating func next() throws(CorpusError) -> Record? {
    guard let raw = try nextRaw() else { return nil }
    return try schema.parse(raw)
  }

  /// The next record as it stands, for `RecordSchema.parse` in another thread.
  package mutating func nextRaw() throws(CorpusError) -> RawRecord? {
    if let row = try rows?.next() {
      return RawRecord(line: row.line, cells: row.cells)
    }
    while let line = try lines?.next() {
      if schema.format == .lines || !isBlank(line.bytes) {
        return RawRecord(line: line)
      }
    }
    return nil
  }

  /// The next records, up to about `byteCount` bytes of them; empty at the end.
  ///
  /// - Throws: `CorpusError` only where reading is over; a bad record is an element of the result.
  package mutating func nextBatch(
    byteCount: Int
  ) throws(CorpusError) -> [Result<RawRecord, CorpusError>] {
    var batch: [Result<RawRecord, CorpusError>] = []
    var bytes = 0
    while bytes < byteCount {
      do {
        guard let raw = try nextRaw() else { break }
        bytes += raw.line.bytes.count + 1
        batch.append(.success(raw))
      } catch {
        guard !error.endsReading else { throw error }
        bytes += 1
        batch.append(.failure(error))
      }
    }
    return batch
  }

  private func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || 0x09...0x0D ~= $0 }
  }
}
