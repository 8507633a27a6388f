public import Features

/// L2-regularised logistic regression over any number of labels (a softmax), by L-BFGS.
///
/// Minimises `½‖W − W₀‖² + Σ Cᵢ (log Σ_c exp(w_c·xᵢ + b_c) − w_y·xᵢ − b_y)`; the intercepts are not
/// penalised.
public struct SoftmaxRegression: Sendable, Equatable {
  /// The weights, label by label, one number a column.
  public let weights: [[Double]]
  /// The intercept of each label; they sum to 0.
  public let intercepts: [Double]
  /// How the training went.
  public let convergence: LogisticRegression.Convergence

  /// Fits weights.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d.
  ///   - labels: The label of each row, 0 ..< k.
  ///   - k: The number of labels.
  ///   - rowWeights: For each row what its loss counts; at least 0.
  ///   - priorMean: W₀, label by label; empty for 0.
  ///   - scales: What the features are multiplied by before they are penalised, label by label; empty
  ///     for 1.
  ///   - options: How the training is done; an L1 penalty is not known here.
  /// - Returns: The weights of the features as they are, and how the training went.
  /// - Complexity: O(k × cells) a step.
  public static func fit(
    _ matrix: CSRMatrix, labels: [Int], labelCount k: Int, rowWeights: [Double],
    priorMean: [[Double]] = [], scales: [[Double]] = [], options: LogisticRegression.Options
  ) -> SoftmaxRegression {
    let d = matrix.columnCount
    let offsets = priorMean.map { matrix.products($0) }
    let problem = SoftmaxProblem(
      matrix, labels: labels, labelCount: k, costs: rowWeights.map { $0 * options.cost },
      offsets: interleaved(offsets, count: matrix.rowCount), scales: interleaved(scales, count: d))
    var intercepts = problem.priorIntercepts
    let solver = LBFGS(maximumSteps: options.maximumPasses)
    func gap(_ point: LBFGS.Point) -> Double {
      0.5 * point.gradient.reduce(0) { $0 + $1 * $1 }
    }
    let (point, steps) = solver.minimize(
      from: Array(repeating: 0, count: d * k),
      { problem.evaluate($0, solving: &intercepts) },
      isDone: { gap($0) <= options.tolerance * $0.value })
    _ = problem.evaluate(point.position, solving: &intercepts)
    let weights = (0..<k).map { label in
      (0..<d).map { column in
        let scale = scales.isEmpty ? 1 : scales[label][column]
        let mean = priorMean.isEmpty ? 0 : priorMean[label][column]
        return mean + scale * point.position[column * k + label]
      }
    }
    let isConverged = gap(point) <= options.tolerance * point.value
    return SoftmaxRegression(
      weights: weights, intercepts: intercepts,
      convergence: .init(
        passes: steps, objective: point.value,
        relativeGap: point.value > 0 ? gap(point) / point.value : 0, isConverged: isConverged))
  }

  /// The numbers of all labels side by side for each column or row.
  private static func interleaved(_ lists: [[Double]], count: Int) -> [Double] {
    guard !lists.isEmpty else { return [] }
    return (0..<count).flatMap { index in lists.map { $0[index] } }
  }
}
