/// Solves a·x = b for a symmetric, positive definite matrix.
///
/// Source: Golub and Van Loan, *Matrix Computations*, section 4.2.
package enum CholeskySolver {
  /// - Parameters:
  ///   - matrix: n × n numbers, row after row; only the lower half is read.
  ///   - vector: The right-hand side, n numbers.
  /// - Returns: The solution, or `nil` if the matrix is not positive definite.
  /// - Complexity: O(n³).
  package static func solve(_ matrix: [Double], _ vector: [Double]) -> [Double]? {
    let n = vector.count
    var factor = matrix
    for column in 0..<n {
      for row in column..<n {
        var sum = factor[row * n + column]
        for index in 0..<column { sum -= factor[row * n + index] * factor[column * n + index] }
        if row == column {
          guard sum > 0 else { return nil }
          factor[row * n + row] = sum.squareRoot()
        } else {
          factor[row * n + column] = sum / factor[column * n + column]
        }
      }
    }
    var solution = vector
    for row in 0..<n {
      for index in 0..<row { solution[row] -= factor[row * n + index] * solution[index] }
      solution[row] /= factor[row * n + row]
    }
    for row in stride(from: n - 1, through: 0, by: -1) {
      for index in (row + 1)..<max(n, row + 1) {
        solution[row] -= factor[index * n + row] * solution[index]
      }
      solution[row] /= factor[row * n + row]
    }
    return solution
  }
}
