public import Features
import Foundation

/// L2-regularised logistic regression for two labels.
///
/// Minimises `½‖w‖² + Σ Cᵢ log(1 + exp(−yᵢ w·xᵢ))`, where the intercept is the weight of one more
/// feature that is always 1.
public struct LogisticRegression: Sendable, Equatable {
  /// How the training is done.
  public struct Options: Sendable, Equatable, Codable {
    /// C: what the loss counts beside the regularisation; above 0.
    public var cost = 4.0
    /// Training stops when the relative duality gap is at most this.
    public var tolerance = 1e-3
    /// Passes over the data after which training stops even so.
    public var maximumPasses = 200
    /// The order of the rows in each pass.
    public var seed: UInt64 = 1

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

  /// Fits weights by dual coordinate descent.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d.
  ///   - isPositive: For each row whether it has the positive label.
  ///   - rowWeights: For each row what its loss counts; at least 0.
  ///   - options: How the training is done.
  /// - Returns: The weights, and how the training went.
  /// - Complexity: O(cells) a pass.
  public static func fit(
    _ matrix: CSRMatrix, isPositive: [Bool], rowWeights: [Double], options: Options
  ) -> LogisticRegression {
    precondition(matrix.rowCount == isPositive.count && isPositive.count == rowWeights.count)
    var solver = DualCoordinateDescent(
      matrix, isPositive: isPositive, costs: rowWeights.map { $0 * options.cost })
    let convergence = solver.run(options)
    return LogisticRegression(
      weights: solver.weights, intercept: solver.intercept, convergence: convergence)
  }
}
