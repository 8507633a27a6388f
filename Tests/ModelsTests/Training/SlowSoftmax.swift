import Foundation

/// Softmax regression on dense rows by the proximal gradient method, with an L1 part of the penalty:
/// the slow twin of the project's solvers.
///
/// Source: Beck, Teboulle: A fast iterative shrinkage-thresholding algorithm. SIAM Journal on Imaging
/// Sciences 2 (2009), section 3, the plain method.
struct SlowSoftmax {
  let rows: [[Double]]
  let labels: [Int]
  let costs: [Double]
  let labelCount: Int
  let l1Ratio: Double
  /// For each label its weights and, last, its intercept.
  private(set) var point: [[Double]]

  init(_ problem: SparseProblem, _ labels: [Int], labelCount: Int, l1Ratio: Double, steps: Int) {
    rows = problem.rows.map { $0 + [1] }
    (self.labels, costs, self.labelCount, self.l1Ratio) = (
      labels, problem.costs, labelCount, l1Ratio
    )
    let columns = problem.columns + 1
    point = Array(repeating: Array(repeating: 0, count: columns), count: labelCount)
    // A row's second derivative is at most half its cost times its squared length.
    let steepest = zip(rows, costs).reduce(1.0) { sum, row in
      sum + 0.5 * row.1 * row.0.reduce(0) { $0 + $1 * $1 }
    }
    for _ in 0..<steps {
      let slopes = slopes
      for label in 0..<labelCount {
        for column in 0..<columns {
          let isWeight = column < columns - 1
          let weight = point[label][column]
          let slope = slopes[label][column] + (isWeight ? (1 - l1Ratio) * weight : 0)
          let moved = weight - slope / steepest
          let threshold = isWeight ? l1Ratio / steepest : 0
          point[label][column] =
            moved > threshold ? moved - threshold : moved < -threshold ? moved + threshold : 0
        }
      }
    }
  }

  /// The labels' probabilities for a row.
  func probabilities(_ row: Int) -> [Double] {
    let scores = point.map { weights in zip(weights, rows[row]).reduce(0) { $0 + $1.0 * $1.1 } }
    let largest = scores.max() ?? 0
    let powers = scores.map { exp($0 - largest) }
    return powers.map { $0 / powers.reduce(0, +) }
  }

  /// The slopes of the loss alone.
  var slopes: [[Double]] {
    var sums = point.map { $0.map { _ in 0.0 } }
    for row in rows.indices {
      let p = probabilities(row)
      for label in 0..<labelCount {
        let slope = costs[row] * (p[label] - (labels[row] == label ? 1 : 0))
        for (column, value) in rows[row].enumerated() { sums[label][column] += slope * value }
      }
    }
    return sums
  }

  var value: Double {
    let weights = point.flatMap { $0.dropLast() }
    let penalty = weights.reduce(0) {
      $0 + 0.5 * (1 - l1Ratio) * $1 * $1 + l1Ratio * abs($1)
    }
    return rows.indices.reduce(penalty) { $0 - costs[$1] * log(probabilities($1)[labels[$1]]) }
  }

  /// The same with other weights and intercepts.
  func at(_ point: [[Double]]) -> SlowSoftmax {
    var other = self
    other.point = point
    return other
  }
}
