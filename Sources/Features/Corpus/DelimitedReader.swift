/// A row of a table: its bytes, from the first cell to the last, and where the cells are.
package struct DelimitedRow: Sendable, Equatable {
  /// The row without the line break that ends it; `number` is the line it starts on.
  package var line: Line
  /// The cells with the quotation marks around them.
  package var cells: [Range<Int>]
}

/// Reads CSV and TSV row by row.
///
/// A cell in double quotes may hold separators, line breaks and doubled quotation marks. A quotation
/// mark that is not the first byte of a cell is text. Empty lines are no rows. Every row must have
/// as many cells as the first, which is the header unless the table has none.
///
/// After an error in a row that spans several lines, reading goes on with its second line: what an
/// unclosed quotation mark has swallowed is not lost.
///
/// Source: RFC 4180, Common Format and MIME Type for Comma-Separated Values (CSV) Files.
package struct DelimitedReader: ~Copyable, Sendable {
  private var blocks: BlockReader
  private let separator: UInt8
  private let quoting: Bool
  private let rowLimit: Int
  /// Whether the first row holds the names of the columns.
  private let hasHeader: Bool
  /// The first row where it is a record that has not been handed out.
  private var pending: DelimitedRow?
  /// The first row.
  package private(set) var header: DelimitedRow

  /// Reads the first row.
  package init(
    _ blocks: consuming BlockReader, separator: UInt8, quoting: Bool, hasHeader: Bool = true,
    rowLimit: Int = BlockReader.defaultLineLimit
  ) throws(CorpusError) {
    let name = blocks.name
    self.blocks = blocks
    self.separator = separator
    self.quoting = quoting
    self.rowLimit = rowLimit
    self.hasHeader = hasHeader
    let none = Line(bytes: [], number: 0, ending: .none)
    self.header = DelimitedRow(line: none, cells: [])
    guard let row = try nextRow() else {
      throw hasHeader ? CorpusError.noHeader(name) : CorpusError.noRecords(name)
    }
    self.header = row
    if !hasHeader { pending = row }
  }

  /// The next row below the header, or `nil` at the end.
  package mutating func next() throws(CorpusError) -> DelimitedRow? {
    if let first = pending.take() { return first }
    guard let row = try nextRow() else { return nil }
    guard row.cells.count == header.cells.count else {
      throw CorpusError.raggedRow(
        blocks.name, line: row.line.number, expected: header.cells.count, found: row.cells.count,
        hasHeader: hasHeader)
    }
    return row
  }

  private mutating func nextRow() throws(CorpusError) -> DelimitedRow? {
    repeat {
      guard let line = try blocks.next() else { return nil }
      if !line.bytes.isEmpty {
        return try row(startingWith: line)
      }
    } while true
  }

  private mutating func row(startingWith first: Line) throws(CorpusError) -> DelimitedRow {
    var row = first
    var last = first
    var scanner = RowScanner(separator: separator, quoting: quoting)
    while true {
      switch scanner.scan(row.bytes, line: last.number) {
      case .complete:
        return DelimitedRow(line: row, cells: scanner.cells)
      case .textAfterQuote(let found):
        putBack(row, last: last, behind: first)
        throw CorpusError.textAfterQuote(
          blocks.name, line: last.number, separator: separator, found: found,
          opened: scanner.openingLine)
      case .quoteIsOpen:
        guard row.bytes.count <= rowLimit, let next = try blocks.next() else {
          putBack(row, last: last, behind: first)
          throw CorpusError.unclosedQuote(blocks.name, line: scanner.openingLine)
        }
        row.bytes += last.ending.bytes
        row.bytes += next.bytes
        row.ending = next.ending
        last = next
      }
    }
  }

  /// Lets reading go on with the line after the first one of a bad row.
  private mutating func putBack(_ row: Line, last: Line, behind first: Line) {
    guard last.number > first.number else { return }
    let rest = row.bytes[(first.bytes.count + first.ending.bytes.count)...]
    blocks.putBack(rest + last.ending.bytes, startingAtLine: first.number + 1)
  }
}

/// Finds the cells of a row whose lines come one after the other.
private struct RowScanner {
  enum Outcome {
    case complete
    case quoteIsOpen
    case textAfterQuote(UInt8)
  }

  let separator: UInt8
  let quoting: Bool
  private(set) var cells: [Range<Int>] = []
  /// The line of the last opening quotation mark.
  private(set) var openingLine = 0
  private var isInQuotes = false
  private var cellStart = 0
  private var position = 0

  init(separator: UInt8, quoting: Bool) {
    self.separator = separator
    self.quoting = quoting
  }

  /// Goes on where the last call stopped; `line` is the number of the last line in `bytes`.
  mutating func scan(_ bytes: [UInt8], line: Int) -> Outcome {
    while true {
      if isInQuotes {
        guard let quote = ByteSearch.first(UInt8(ascii: "\""), in: bytes, position..<bytes.count)
        else {
          position = bytes.count
          return .quoteIsOpen
        }
        position = quote + 1
        guard position < bytes.count else {
          cells.append(cellStart..<position)
          return .complete
        }
        if bytes[position] == UInt8(ascii: "\"") {
          position += 1
          continue
        }
        guard bytes[position] == separator else { return .textAfterQuote(bytes[position]) }
        isInQuotes = false
      } else if quoting, position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        isInQuotes = true
        openingLine = line
        position += 1
        continue
      } else {
        position = ByteSearch.first(separator, in: bytes, position..<bytes.count) ?? bytes.count
      }
      cells.append(cellStart..<position)
      guard position < bytes.count else { return .complete }
      position += 1
      cellStart = position
    }
  }
}
