import Testing

@testable import Features

@Suite struct CSRMatrixTests {
  private func sample() -> CSRMatrix {
    var matrix = CSRMatrix(columnCount: 4)
    matrix.append(column: 3, value: 2)
    matrix.append(column: 0, value: -1)
    matrix.endRow()
    matrix.endRow()
    matrix.append(column: 2, value: 0.5)
    matrix.endRow()
    return matrix
  }

  @Test func `starts without rows`() {
    let matrix = CSRMatrix(columnCount: 4)
    #expect(matrix.rowCount == 0)
    #expect(matrix.rowStarts == [0])
  }

  @Test func `keeps cells by row, empty rows too`() {
    let matrix = sample()
    #expect(matrix.rowCount == 3)
    #expect(matrix.rowStarts == [0, 2, 2, 3])
    #expect((0..<3).map { matrix.cells(ofRow: $0) } == [0..<2, 2..<2, 2..<3])
    #expect(matrix.columns == [3, 0, 2])
    #expect(matrix.values == [2, -1, 0.5])
  }

  @Test func `multiplies and adds as a dense matrix does`() {
    let matrix = sample()
    let vector = [1.0, 10, 100, 1000]
    #expect((0..<3).map { matrix.dot(row: $0, vector) } == [1999, 0, 50])
    var sum = [0.0, 0, 0, 0]
    for row in 0..<3 { matrix.add(row: row, times: 2, to: &sum) }
    #expect(sum == [-2, 0, 1, 4])
  }

  @Test func `random rows keep every invariant`() {
    var random = SeededRandom(state: 21)
    var matrix = CSRMatrix(columnCount: 50)
    var dense: [[Float]] = []
    for _ in 0..<40 {
      var row = [Float](repeating: 0, count: 50)
      for column in (0..<50).shuffled(using: &random).prefix(Int.random(in: 0...9, using: &random))
      {
        row[column] = Float.random(in: 1...2, using: &random)
        matrix.append(column: column, value: row[column])
      }
      matrix.endRow()
      dense.append(row)
    }
    #expect(matrix.rowStarts == matrix.rowStarts.sorted())
    #expect(matrix.rowStarts.last == matrix.columns.count)
    #expect(matrix.columns.count == matrix.values.count)
    for (index, row) in dense.enumerated() {
      var found = [Float](repeating: 0, count: 50)
      for cell in matrix.cells(ofRow: index) {
        found[Int(matrix.columns[cell])] += matrix.values[cell]
      }
      #expect(found == row)
    }
  }
}
