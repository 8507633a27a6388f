/// What the penalty ρ‖w‖₁ + ½(1 − ρ)‖w‖² asks of a solver, whatever the loss.
///
/// Source: Friedman, Hastie and Tibshirani, "Regularization Paths for Generalized Linear Models via
/// Coordinate Descent", Journal of Statistical Software 33, 2010.
enum ElasticNetPenalty {
  /// The step to the minimum of slope·z + ½ curvature·z² + ρ|at + z|.
  ///
  /// - Parameters:
  ///   - slope: The slope at the weight, that of ½(1 − ρ)w² with it.
  ///   - curvature: The second derivative, above 0.
  ///   - at: The weight.
  ///   - ratio: ρ.
  /// - Returns: z.
  @inline(__always)
  static func step(slope: Double, curvature: Double, at: Double, ratio: Double) -> Double {
    if slope + ratio <= curvature * at { return -(slope + ratio) / curvature }
    if slope - ratio >= curvature * at { return -(slope - ratio) / curvature }
    return -at
  }

  /// The dual objective, the better of two ways to make a point feasible: shrunk until no pull is
  /// beyond ρ, or as it is, less what the pulls beyond ρ cost.
  ///
  /// - Parameters:
  ///   - pulls: What the loss pulls each weight with.
  ///   - ratio: ρ.
  ///   - entropy: The dual of the loss, at the point times a factor.
  /// - Returns: The objective, at most that of the primal.
  /// - Complexity: O(weights), and two of `entropy`.
  static func dual(_ pulls: [Double], ratio: Double, entropy: (Double) -> Double) -> Double {
    let largest = pulls.reduce(0) { max($0, abs($1)) }
    let shrunk = entropy(largest > ratio ? ratio / largest : 1)
    guard ratio < 1 else { return shrunk }
    let excess = pulls.reduce(0.0) { sum, pull in
      let beyond = max(abs(pull) - ratio, 0)
      return sum + beyond * beyond
    }
    return max(shrunk, entropy(1) - excess / (2 * (1 - ratio)))
  }
}
