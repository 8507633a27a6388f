import Foundation

/// AdaGrad on dense rows in double precision, after its definition: the slow twin of the project's
/// solver.
struct SlowAdaGrad {
  let rate: Double
  /// 1/d for each column.
  let shares: [Double]
  /// Output by output a weight a column and, last, the intercept.
  var weights: [[Double]]
  private var squares: [[Double]]

  init(rows: [[Double]], outputs: Int, rate: Double) {
    self.rate = rate
    let columns = rows.first?.count ?? 0
    shares = (0..<columns).map { column in
      1 / Double(max(rows.count { $0[column] != 0 }, 1))
    }
    weights = Array(repeating: Array(repeating: 0, count: columns + 1), count: outputs)
    squares = weights
  }

  /// The probability of each label.
  func probabilities(_ row: [Double]) -> [Double] {
    let margins = weights.map { weights in
      zip(row + [1], weights).reduce(0) { $0 + $1.0 * $1.1 }
    }
    if margins.count == 1 {
      let first = 1 / (1 + exp(-margins[0]))
      return [first, 1 - first]
    }
    let sum = margins.reduce(0) { $0 + exp($1) }
    return margins.map { exp($0) / sum }
  }

  mutating func learn(_ row: [Double], label: Int, cost: Double) {
    let probabilities = probabilities(row)
    for output in weights.indices {
      let excess = probabilities[output] - (output == label ? 1 : 0)
      for (column, value) in (row + [1]).enumerated() where value != 0 {
        let slope = cost * excess * value
        squares[output][column] += slope * slope
        let height = 1e-6 + squares[output][column].squareRoot()
        // Where the slope of η(g·w + ½sw²) + ½h(w − w₀)² is 0.
        let share = column < shares.count ? shares[column] : 0
        weights[output][column] =
          (height * weights[output][column] - rate * slope) / (height + rate * share)
      }
    }
  }
}
