import Foundation

/// Logistic regression on dense rows by Newton's method, its intercept not penalised: the slow twin
/// of the project's solver.
struct SlowLogistic {
  let problem: SparseProblem
  /// The weights and, last, the intercept.
  var point: [Double]

  /// Starts at 0 and takes Newton steps, halved until the objective falls, to the minimum.
  init(_ problem: SparseProblem) {
    self.problem = problem
    point = Array(repeating: 0, count: problem.columns + 1)
    for _ in 0..<200 {
      let gradient = gradient(point)
      guard gradient.contains(where: { abs($0) > 1e-11 }) else { return }
      let step = Self.solve(hessian(point), gradient)
      var size = 1.0
      let before = value(point)
      while size > 1e-12 {
        let next = zip(point, step).map { $0 - size * $1 }
        if value(next) <= before { break }
        size /= 2
      }
      point = zip(point, step).map { $0 - size * $1 }
    }
  }

  var minimum: Double { value(point) }

  func value(_ at: [Double]) -> Double {
    var sum = at.dropLast().reduce(0) { $0 + 0.5 * $1 * $1 }
    for index in problem.rows.indices {
      let margin = margin(index, at)
      sum += problem.costs[index] * (margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin)
    }
    return sum
  }

  private func margin(_ row: Int, _ at: [Double]) -> Double {
    let score = zip(problem.rows[row] + [1], at).reduce(0) { $0 + $1.0 * $1.1 }
    return problem.isPositive[row] ? score : -score
  }

  private func gradient(_ at: [Double]) -> [Double] {
    var sums = Array(at.dropLast()) + [0]
    for index in problem.rows.indices {
      let slope = -problem.costs[index] / (1 + exp(margin(index, at)))
      for (column, value) in (problem.rows[index] + [1]).enumerated() {
        sums[column] += (problem.isPositive[index] ? slope : -slope) * value
      }
    }
    return sums
  }

  private func hessian(_ at: [Double]) -> [[Double]] {
    var sums = at.indices.map { row in
      at.indices.map { $0 == row && row < at.count - 1 ? 1.0 : 0.0 }
    }
    for index in problem.rows.indices {
      let p = 1 / (1 + exp(-margin(index, at)))
      let row = problem.rows[index] + [1]
      for i in row.indices {
        for j in row.indices { sums[i][j] += problem.costs[index] * p * (1 - p) * row[i] * row[j] }
      }
    }
    return sums
  }

  /// Gaussian elimination; the matrices here are positive definite, so no pivots are needed.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var (a, b) = (matrix, right)
    for pivot in b.indices {
      for row in (pivot + 1)..<max(b.count, pivot + 1) {
        let factor = a[row][pivot] / a[pivot][pivot]
        for column in pivot..<b.count { a[row][column] -= factor * a[pivot][column] }
        b[row] -= factor * b[pivot]
      }
    }
    for row in b.indices.reversed() {
      for column in (row + 1)..<max(b.count, row + 1) { b[row] -= a[row][column] * b[column] }
      b[row] /= a[row][row]
    }
    return b
  }
}
