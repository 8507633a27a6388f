import Features
import Models

/// A small invented problem for logistic regression, as a sparse matrix and as plain rows.
struct SparseProblem {
  var rows: [[Double]]
  var isPositive: [Bool]
  var costs: [Double]

  /// Random rows, about a third of whose cells are not 0.
  static func random(
    _ seed: UInt64, rows: Int, columns: Int, scale: Double = 1, cost: Double = 1
  ) -> SparseProblem {
    var generator = SeededGenerator(seed: seed)
    let cells = (0..<rows).map { _ in
      (0..<columns).map { _ in
        generator.below(3) == 0 ? Double(Float(scale * (generator.unit() * 2 - 1))) : 0
      }
    }
    return SparseProblem(
      rows: cells, isPositive: cells.map { _ in generator.below(2) == 0 },
      costs: cells.map { _ in cost * (0.25 + generator.unit()) })
  }

  var columns: Int { rows.first?.count ?? 0 }

  var matrix: CSRMatrix {
    var matrix = CSRMatrix(columnCount: columns)
    for row in rows {
      for (column, value) in row.enumerated() where value != 0 {
        matrix.append(column: column, value: Float(value))
      }
      matrix.endRow()
    }
    return matrix
  }

  /// Fits the project's estimator; the costs become the weights of the rows, C is 1.
  func fit(
    tolerance: Double = 1e-9, passes: Int = 5_000, seed: UInt64 = 1
  ) -> LogisticRegression {
    var options = LogisticRegression.Options()
    options.cost = 1
    options.tolerance = tolerance
    options.maximumPasses = passes
    options.seed = seed
    return .fit(matrix, isPositive: isPositive, rowWeights: costs, options: options)
  }
}
