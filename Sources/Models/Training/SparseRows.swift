import Features

/// The rows of a sparse matrix by pointers, for the inner loops of the solvers.
///
/// `CSRMatrix` refuses cells outside of its columns when it is built, so a vector of as many numbers
/// as it has columns is never overrun; the checks that an array makes for every cell would make up
/// half the time of a pass.
struct SparseRows {
  private let starts: UnsafePointer<Int>
  private let columns: UnsafePointer<UInt32>
  private let values: UnsafePointer<Float>

  /// Lends the pointers of a matrix's rows.
  static func with<Result>(_ matrix: CSRMatrix, _ body: (SparseRows) -> Result) -> Result? {
    // An array without elements may have no address; its cells are never looked at.
    let columns = matrix.columns.isEmpty ? [0] : matrix.columns
    let values = matrix.values.isEmpty ? [0] : matrix.values
    return matrix.rowStarts.withUnsafeBufferPointer { starts in
      columns.withUnsafeBufferPointer { columns in
        values.withUnsafeBufferPointer { values in
          guard let starts = starts.baseAddress, let columns = columns.baseAddress,
            let values = values.baseAddress
          else { return nil }
          return body(SparseRows(starts: starts, columns: columns, values: values))
        }
      }
    }
  }

  /// Four values from a cell on.
  @inline(__always)
  private func four(_ cell: Int) -> SIMD4<Float> {
    UnsafeRawPointer(values + cell).loadUnaligned(as: SIMD4<Float>.self)
  }

  /// Four columns from a cell on.
  @inline(__always)
  private func places(_ cell: Int) -> (Int, Int, Int, Int) {
    (
      Int(columns[cell]), Int(columns[cell &+ 1]), Int(columns[cell &+ 2]),
      Int(columns[cell &+ 3])
    )
  }

  /// The product of a row and a vector, in four sums that do not wait for one another.
  @inline(__always)
  func dot(_ row: Int, _ vector: UnsafeMutablePointer<Double>) -> Double {
    var cell = starts[row]
    let end = starts[row + 1]
    var (low, high) = (SIMD2<Double>(), SIMD2<Double>())
    while cell &+ 4 <= end {
      let (a, b, c, d) = places(cell)
      let values = four(cell)
      low += SIMD2<Double>(values.lowHalf) * SIMD2(vector[a], vector[b])
      high += SIMD2<Double>(values.highHalf) * SIMD2(vector[c], vector[d])
      cell &+= 4
    }
    while cell < end {
      low.x += Double(values[cell]) * vector[Int(columns[cell])]
      cell &+= 1
    }
    return (low.x + low.y) + (high.x + high.y)
  }

  /// The sum of the squares of a row.
  func squaredNorm(_ row: Int) -> Double {
    var cell = starts[row]
    let end = starts[row + 1]
    var (low, high) = (SIMD2<Double>(), SIMD2<Double>())
    while cell &+ 4 <= end {
      let values = four(cell)
      let (first, second) = (SIMD2<Double>(values.lowHalf), SIMD2<Double>(values.highHalf))
      low += first * first
      high += second * second
      cell &+= 4
    }
    while cell < end {
      low.x += Double(values[cell]) * Double(values[cell])
      cell &+= 1
    }
    return (low.x + low.y) + (high.x + high.y)
  }

  /// Adds a multiple of a row to a vector.
  ///
  /// No column stands twice in a row, so four weights can be read before the first is written.
  @inline(__always)
  func add(_ row: Int, times factor: Double, to vector: UnsafeMutablePointer<Double>) {
    var cell = starts[row]
    let end = starts[row + 1]
    while cell &+ 4 <= end {
      let (a, b, c, d) = places(cell)
      let values = four(cell)
      let low = SIMD2(vector[a], vector[b]) + factor * SIMD2<Double>(values.lowHalf)
      let high = SIMD2(vector[c], vector[d]) + factor * SIMD2<Double>(values.highHalf)
      (vector[a], vector[b]) = (low.x, low.y)
      (vector[c], vector[d]) = (high.x, high.y)
      cell &+= 4
    }
    while cell < end {
      vector[Int(columns[cell])] += factor * Double(values[cell])
      cell &+= 1
    }
  }
}

extension CSRMatrix {
  /// The sum of the squares of each row.
  ///
  /// - Complexity: O(cells).
  var squaredNorms: [Double] {
    let count = rowCount
    return SparseRows.with(self) { rows in (0..<count).map { rows.squaredNorm($0) } } ?? []
  }

  /// The products of all rows and a vector.
  ///
  /// - Precondition: The vector has a number for each column.
  /// - Complexity: O(cells).
  func products(_ vector: [Double]) -> [Double] {
    precondition(vector.count == columnCount)
    var vector = vector
    let count = rowCount
    return vector.withUnsafeMutableBufferPointer { vector in
      guard let base = vector.baseAddress else { return nil }
      return SparseRows.with(self) { rows in (0..<count).map { rows.dot($0, base) } }
    } ?? Array(repeating: 0, count: count)
  }

  /// The sum of all rows, each times its factor.
  ///
  /// - Complexity: O(cells + columns).
  func sumOfRows(_ factors: [Double]) -> [Double] {
    precondition(factors.count == rowCount)
    var sums = [Double](repeating: 0, count: columnCount)
    sums.withUnsafeMutableBufferPointer { sums in
      guard let base = sums.baseAddress else { return }
      _ = SparseRows.with(self) { rows in
        for (row, factor) in factors.enumerated() where factor != 0 {
          rows.add(row, times: factor, to: base)
        }
      }
    }
    return sums
  }

  /// The same cells, each column's values times a factor.
  ///
  /// - Complexity: O(cells).
  func scaled(_ factors: [Double]) -> CSRMatrix {
    precondition(factors.count == columnCount)
    var scaled = CSRMatrix(columnCount: columnCount)
    for row in 0..<rowCount {
      for cell in cells(ofRow: row) {
        let column = Int(columns[cell])
        scaled.append(column: column, value: Float(Double(values[cell]) * factors[column]))
      }
      scaled.endRow()
    }
    return scaled
  }

  /// The matrix turned over: its columns as rows.
  ///
  /// - Complexity: O(cells + columns).
  func transposed() -> CSRMatrix {
    var cellsOfColumn = [[(row: Int, value: Float)]](repeating: [], count: columnCount)
    for row in 0..<rowCount {
      for cell in cells(ofRow: row) {
        cellsOfColumn[Int(columns[cell])].append((row, values[cell]))
      }
    }
    var turned = CSRMatrix(columnCount: rowCount)
    for cells in cellsOfColumn {
      for cell in cells { turned.append(column: cell.row, value: cell.value) }
      turned.endRow()
    }
    return turned
  }
}
