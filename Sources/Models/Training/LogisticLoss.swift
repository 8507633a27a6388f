package import Features

/// The objective of L2-regularised logistic regression and its gradient, by definition.
///
/// `½‖w‖² + ½b² + Σ Cᵢ log(1 + exp(−yᵢ (w·xᵢ + b)))`; the intercept b counts as the weight of a
/// feature that is always 1.
package struct LogisticLoss {
  private let matrix: CSRMatrix
  private let isPositive: [Bool]
  private let costs: [Double]

  /// Makes the objective of n rows.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d.
  ///   - isPositive: For each row whether y is 1 rather than -1.
  ///   - costs: C of each row.
  package init(_ matrix: CSRMatrix, isPositive: [Bool], costs: [Double]) {
    self.matrix = matrix
    self.isPositive = isPositive
    self.costs = costs
  }

  /// The value of the objective.
  ///
  /// - Complexity: O(cells).
  package func value(_ weights: [Double], _ intercept: Double) -> Double {
    var sum = 0.5 * weights.reduce(intercept * intercept) { $0 + $1 * $1 }
    for row in 0..<matrix.rowCount where costs[row] > 0 {
      sum += costs[row] * Logistic.softplus(-margin(row, weights, intercept))
    }
    return sum
  }

  /// The gradient by the weights and, last, by the intercept: d + 1 numbers.
  ///
  /// - Complexity: O(cells).
  package func gradient(_ weights: [Double], _ intercept: Double) -> [Double] {
    var gradient = weights
    var interceptGradient = intercept
    for row in 0..<matrix.rowCount where costs[row] > 0 {
      let slope = Logistic.sigmoid(-margin(row, weights, intercept))
      let factor = costs[row] * (isPositive[row] ? -slope : slope)
      matrix.add(row: row, times: factor, to: &gradient)
      interceptGradient += factor
    }
    return gradient + [interceptGradient]
  }

  private func margin(_ row: Int, _ weights: [Double], _ intercept: Double) -> Double {
    let product = matrix.dot(row: row, weights) + intercept
    return isPositive[row] ? product : -product
  }
}
