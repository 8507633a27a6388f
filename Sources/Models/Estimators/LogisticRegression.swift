public import Features

/// Regularised logistic regression for two labels.
///
/// Minimises `½(1 − ρ)‖w − w₀‖² + ρ‖w − w₀‖₁ + Σ Cᵢ log(1 + exp(−yᵢ(w·xᵢ + b)))`. The intercept b is
/// not penalised; w₀ is the mean of the weights' prior, 0 unless said otherwise.
public struct LogisticRegression: Sendable, Equatable {
  /// How the training is done.
  public struct Options: Sendable, Equatable, Codable {
    /// C: what the loss counts beside the regularisation; above 0.
    public var cost = 4.0
    /// ρ: how much of the penalty is L1 rather than L2; 0 for L2, 1 for L1, between for the elastic
    /// net.
    public var l1Ratio = 0.0
    /// Training stops when the relative duality gap is at most this.
    public var tolerance = 1e-4
    /// Passes over the data after which training stops even so.
    public var maximumPasses = 1000
    /// The order of the rows in each pass.
    public var seed: UInt64 = 1
    /// Whether there is an intercept.
    public var fitsIntercept = true

    /// The default options.
    public init() {}
  }

  /// The weight of each column.
  public let weights: [Double]
  /// The intercept.
  public let intercept: Double
  /// How the training went.
  public let convergence: Convergence

  /// How a training went.
  public struct Convergence: Sendable, Equatable, Codable {
    /// Passes over the data.
    public let passes: Int
    /// The value of what was minimised.
    public let objective: Double
    /// The relative duality gap at the end; the objective is at most this far, relatively, above
    /// its minimum.
    public let relativeGap: Double
    /// Whether the gap reached the tolerance.
    public let isConverged: Bool
  }

  /// Fits weights by dual coordinate descent, with an L1 penalty by coordinate descent.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d.
  ///   - isPositive: For each row whether it has the positive label.
  ///   - rowWeights: For each row what its loss counts; at least 0.
  ///   - priorMean: w₀, d numbers; empty for 0.
  ///   - scales: What the features are multiplied by before they are penalised; empty for 1.
  ///   - options: How the training is done.
  /// - Returns: The weights, and how the training went.
  /// - Complexity: O(cells) a pass.
  public static func fit(
    _ matrix: CSRMatrix, isPositive: [Bool], rowWeights: [Double], priorMean: [Double] = [],
    scales: [Double] = [], options: Options
  ) -> LogisticRegression {
    path(
      matrix, isPositive: isPositive, rowWeights: rowWeights, priorMean: priorMean,
      scales: scales, costs: [options.cost], options: options)[0]
  }

  /// Fits weights for several values of C, each fit starting where the last one ended.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d.
  ///   - isPositive: For each row whether it has the positive label.
  ///   - rowWeights: For each row what its loss counts; at least 0.
  ///   - priorMean: w₀, d numbers; empty for 0.
  ///   - scales: What the features are multiplied by before they are penalised; empty for 1.
  ///   - costs: The values of C; rising ones make the starts good.
  ///   - options: How the training is done; its own C is not looked at.
  /// - Returns: A fit for each value of C.
  /// - Complexity: O(cells) a pass.
  public static func path(
    _ matrix: CSRMatrix, isPositive: [Bool], rowWeights: [Double], priorMean: [Double] = [],
    scales: [Double] = [], costs: [Double], options: Options
  ) -> [LogisticRegression] {
    precondition(matrix.rowCount == isPositive.count && isPositive.count == rowWeights.count)
    precondition(priorMean.isEmpty || priorMean.count == matrix.columnCount)
    precondition(scales.isEmpty || scales.count == matrix.columnCount)
    let offsets = priorMean.isEmpty ? [] : matrix.products(priorMean)
    let penalized = scales.isEmpty ? matrix : matrix.scaled(scales)
    var fits: [LogisticRegression] = []
    var (dual, primal): (DualCoordinateDescent?, ElasticNetDescent?) = (nil, nil)
    for cost in costs {
      let problem = LogisticProblem(
        penalized, isPositive: isPositive, costs: rowWeights.map { $0 * cost }, offsets: offsets,
        fitsIntercept: options.fitsIntercept, l1Ratio: options.l1Ratio)
      var (weights, intercept, convergence): ([Double], Double, Convergence)
      if options.l1Ratio > 0 {
        var solver = ElasticNetDescent(problem, warm: primal)
        convergence = solver.run(options)
        (weights, intercept) = (solver.weights, solver.intercept)
        primal = solver
      } else {
        var solver =
          dual.map { DualCoordinateDescent(problem, warm: $0) } ?? DualCoordinateDescent(problem)
        convergence = solver.run(options)
        (weights, intercept) = (solver.weights, solver.intercept)
        dual = solver
      }
      if !scales.isEmpty { weights = zip(weights, scales).map { $0 * $1 } }
      if !priorMean.isEmpty { weights = zip(weights, priorMean).map { $0 + $1 } }
      fits.append(
        LogisticRegression(weights: weights, intercept: intercept, convergence: convergence))
    }
    return fits
  }
}
