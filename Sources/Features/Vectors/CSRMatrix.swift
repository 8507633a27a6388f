/// A sparse matrix by rows (compressed sparse row): of each row only the cells that are not zero.
///
/// The cells of row `i` are those from `rowStarts[i]` to before `rowStarts[i + 1]`.
public struct CSRMatrix: Sendable, Equatable {
  /// How many columns there are; all column numbers are below it.
  public let columnCount: Int
  /// Where each row starts; one more than there are rows.
  public private(set) var rowStarts: [Int] = [0]
  /// The column of each cell; within a row no column stands twice.
  public private(set) var columns: [UInt32] = []
  /// The value of each cell.
  public private(set) var values: [Float] = []

  /// Makes a matrix without rows.
  ///
  /// - Precondition: `columnCount` is from 0 to 2^32.
  public init(columnCount: Int) {
    precondition(columnCount >= 0 && columnCount <= Int(UInt32.max) + 1, "too many columns")
    self.columnCount = columnCount
  }

  /// Makes room for cells that are to come.
  ///
  /// - Complexity: O(cells there are).
  package mutating func reserve(cells: Int) {
    columns.reserveCapacity(columns.count + cells)
    values.reserveCapacity(values.count + cells)
  }

  /// How many rows there are.
  public var rowCount: Int { rowStarts.count - 1 }

  /// The cells of a row, as indices into ``columns`` and ``values``.
  ///
  /// - Precondition: `row` is at least 0 and below ``rowCount``.
  public func cells(ofRow row: Int) -> Range<Int> { rowStarts[row]..<rowStarts[row + 1] }

  /// Adds a cell to the row being built.
  ///
  /// - Precondition: `column` is below ``columnCount`` and new in this row.
  public mutating func append(column: Int, value: Float) {
    precondition(column >= 0 && column < columnCount, "column outside the matrix")
    columns.append(UInt32(column))
    values.append(value)
  }

  /// Ends the row being built.
  public mutating func endRow() { rowStarts.append(columns.count) }

  /// The product of a row and a dense vector of ``columnCount`` numbers.
  ///
  /// - Precondition: `row` is below ``rowCount``, and the vector has ``columnCount`` numbers.
  /// - Complexity: O(cells of the row).
  @inline(__always)
  package func dot(row: Int, _ vector: [Double]) -> Double {
    var sum = 0.0
    for cell in rowStarts[row]..<rowStarts[row + 1] {
      sum += Double(values[cell]) * vector[Int(columns[cell])]
    }
    return sum
  }

  /// Adds a multiple of a row to a dense vector.
  ///
  /// - Precondition: `row` is below ``rowCount``, and the vector has ``columnCount`` numbers.
  /// - Complexity: O(cells of the row).
  @inline(__always)
  package func add(row: Int, times factor: Double, to vector: inout [Double]) {
    for cell in rowStarts[row]..<rowStarts[row + 1] {
      vector[Int(columns[cell])] += factor * Double(values[cell])
    }
  }
}
