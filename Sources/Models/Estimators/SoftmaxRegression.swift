public import Features

/// Regularised logistic regression over any number of labels (a softmax).
///
/// Minimises `½(1 − ρ)‖W − W₀‖² + ρ‖W − W₀‖₁ + Σ Cᵢ (log Σ_c exp(w_c·xᵢ + b_c) − w_y·xᵢ − b_y)`; the
/// intercepts are not penalised.
public struct SoftmaxRegression: Sendable, Equatable {
  /// The weights, label by label, one number a column.
  public let weights: [[Double]]
  /// The intercept of each label; they sum to 0.
  public let intercepts: [Double]
  /// How the training went.
  public let convergence: LogisticRegression.Convergence

  /// Fits weights by L-BFGS, with an L1 penalty by coordinate descent.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d.
  ///   - labels: The label of each row, 0 ..< k.
  ///   - k: The number of labels.
  ///   - rowWeights: For each row what its loss counts; at least 0.
  ///   - priorMean: W₀, label by label; empty for 0.
  ///   - scales: What the features are multiplied by before they are penalised, label by label; empty
  ///     for 1.
  ///   - options: How the training is done; there is always an intercept.
  /// - Returns: The weights of the features as they are, and how the training went.
  /// - Complexity: O(k × cells) a step.
  public static func fit(
    _ matrix: CSRMatrix, labels: [Int], labelCount k: Int, rowWeights: [Double],
    priorMean: [[Double]] = [], scales: [[Double]] = [], options: LogisticRegression.Options
  ) -> SoftmaxRegression {
    let d = matrix.columnCount
    let problem = SoftmaxProblem(
      matrix, labels: labels, labelCount: k, costs: rowWeights.map { $0 * options.cost },
      offsets: interleaved(priorMean.map { matrix.products($0) }, count: matrix.rowCount),
      scales: interleaved(scales, count: d), l1Ratio: options.l1Ratio)
    let found = options.l1Ratio > 0 ? sparse(problem, options) : smooth(problem, options)
    let weights = (0..<k).map { label in
      let scaled = problem.scaled(found.weights[label], label: label)
      return priorMean.isEmpty ? scaled : zip(scaled, priorMean[label]).map { $0 + $1 }
    }
    return SoftmaxRegression(
      weights: weights, intercepts: found.intercepts, convergence: found.convergence)
  }

  /// The weights of the scaled features, label by label.
  private static func smooth(
    _ problem: SoftmaxProblem, _ options: LogisticRegression.Options
  ) -> SoftmaxRegression {
    let (point, steps) = LBFGS(problem: problem).minimize(
      tolerance: options.tolerance, maximumSteps: options.maximumPasses)
    return SoftmaxRegression(
      weights: (0..<problem.labelCount).map { label in
        problem.weights(point.weights.factors, label: label)
      },
      intercepts: point.intercepts,
      convergence: .init(
        passes: steps, objective: point.value,
        relativeGap: point.value > 0 ? point.gap / point.value : 0,
        isConverged: point.gap <= options.tolerance * point.value))
  }

  private static func sparse(
    _ problem: SoftmaxProblem, _ options: LogisticRegression.Options
  ) -> SoftmaxRegression {
    var solver = SoftmaxElasticNet(problem)
    let convergence = solver.run(options)
    let k = problem.labelCount
    return SoftmaxRegression(
      weights: (0..<k).map { label in
        (0..<problem.matrix.columnCount).map { solver.weights[$0 * k + label] }
      },
      intercepts: solver.intercepts, convergence: convergence)
  }

  /// The numbers of all labels side by side for each column or row.
  private static func interleaved(_ lists: [[Double]], count: Int) -> [Double] {
    guard !lists.isEmpty else { return [] }
    return (0..<count).flatMap { index in lists.map { $0[index] } }
  }
}
