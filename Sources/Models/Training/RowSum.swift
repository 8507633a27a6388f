import Features

/// Weights that are a sum of a problem's rows, each times a factor a label.
///
/// The weights of a label c are `S Xᵀ a_c`, S being what its features are multiplied by. A product of
/// two such is `a · K b` with `K = X S² Xᵀ`: with the factors and their products with K at hand it
/// takes as many steps as there are rows, and not as there are features.
struct RowSum: Sendable {
  /// a: n × k numbers.
  var factors: [Double]
  /// K a: the rows' scores by these weights, n × k numbers.
  var scores: [Double]

  /// No weights.
  init(count: Int) {
    factors = Array(repeating: 0, count: count)
    scores = factors
  }

  /// The weights that some factors make.
  ///
  /// - Complexity: O(k × cells).
  init(_ factors: [Double], of problem: SoftmaxProblem) {
    self.factors = factors
    let k = problem.labelCount
    let columns = Parallel.map(k) { label in
      problem.matrix.products(problem.scaled(problem.weights(factors, label: label), label: label))
    }
    scores = Array(repeating: 0, count: factors.count)
    for (label, column) in columns.enumerated() {
      for (row, value) in column.enumerated() { scores[row * k + label] = value }
    }
  }

  /// The product with other weights.
  func dot(_ other: RowSum) -> Double { Self.dot(factors, other.scores) }

  /// Adds other weights times a number.
  mutating func add(_ other: RowSum, times factor: Double) {
    for index in factors.indices {
      factors[index] += factor * other.factors[index]
      scores[index] += factor * other.scores[index]
    }
  }

  /// The weights with others, times a number, added.
  func adding(_ other: RowSum, times factor: Double) -> RowSum {
    var sum = self
    sum.add(other, times: factor)
    return sum
  }

  /// Multiplies the weights.
  mutating func scale(by factor: Double) {
    for index in factors.indices {
      factors[index] *= factor
      scores[index] *= factor
    }
  }

  /// The sum of the products of two lists.
  static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }
}

extension SoftmaxProblem {
  /// The weights of a label, `S Xᵀ a_c`.
  func weights(_ factors: [Double], label: Int) -> [Double] {
    let own = labels.indices.map { factors[$0 * labelCount + label] }
    return scaled(matrix.sumOfRows(own), label: label)
  }

  /// Weights times what a label's features are multiplied by.
  func scaled(_ weights: [Double], label: Int) -> [Double] {
    guard !scales.isEmpty else { return weights }
    return weights.indices.map { weights[$0] * scales[$0 * labelCount + label] }
  }
}
