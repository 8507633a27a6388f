import Features
import Foundation

/// The dual coordinate descent solver of L2-regularised logistic regression.
///
/// The dual is `min ½ αᵀQα + Σ αᵢ log αᵢ + (Cᵢ − αᵢ) log(Cᵢ − αᵢ)` over `0 ≤ αᵢ ≤ Cᵢ`, with
/// `w = Σ αᵢ yᵢ xᵢ`. One α at a time is brought to its minimum by Newton steps, in a form that keeps
/// digits near either bound.
///
/// Source: Yu, Huang, Lin: Dual coordinate descent methods for logistic regression and maximum
/// entropy models. Machine Learning 85 (2011), algorithms 3 and 4.
struct DualCoordinateDescent {
  private let matrix: CSRMatrix
  private let loss: LogisticLoss
  private let signs: [Double]
  private let costs: [Double]
  private let squaredNorms: [Double]
  /// αᵢ and Cᵢ − αᵢ, both kept because either may be tiny.
  private var alphas: [Double]
  private var complements: [Double]
  private(set) var weights: [Double]
  private(set) var intercept = 0.0

  init(_ matrix: CSRMatrix, isPositive: [Bool], costs allCosts: [Double]) {
    // α of a row that costs next to nothing has no digits to work with; the row counts nothing.
    let costs = allCosts.map { $0 < 1e-300 ? 0 : $0 }
    self.matrix = matrix
    self.costs = costs
    loss = LogisticLoss(matrix, isPositive: isPositive, costs: costs)
    signs = isPositive.map { $0 ? 1 : -1 }
    squaredNorms = (0..<matrix.rowCount).map { row in
      matrix.cells(ofRow: row).reduce(1.0) { sum, cell in
        sum + Double(matrix.values[cell]) * Double(matrix.values[cell])
      }
    }
    // Starting inside the bounds: the logarithms are not defined on them.
    alphas = costs.map { min(0.001 * $0, 1e-8) }
    complements = zip(costs, alphas).map { $0 - $1 }
    weights = Array(repeating: 0, count: matrix.columnCount)
    for row in 0..<matrix.rowCount where costs[row] > 0 {
      move(row, by: alphas[row] * signs[row])
    }
  }

  private mutating func move(_ row: Int, by amount: Double) {
    matrix.add(row: row, times: amount, to: &weights)
    intercept += amount
  }

  mutating func run(_ options: LogisticRegression.Options) -> LogisticRegression.Convergence {
    var generator = SeededGenerator(seed: options.seed)
    var order = (0..<matrix.rowCount).filter { costs[$0] > 0 }
    var passes = 0
    var gap = Double.infinity
    var primal = 0.0
    var newtonTolerance = 1e-2
    while passes < options.maximumPasses {
      generator.shuffle(&order)
      for row in order { improve(row, tolerance: newtonTolerance) }
      newtonTolerance = max(newtonTolerance * 0.1, 1e-8)
      passes += 1
      primal = loss.value(weights, intercept)
      gap = primal > 0 ? (primal - dualObjective()) / primal : 0
      if gap <= options.tolerance { break }
    }
    return LogisticRegression.Convergence(
      passes: passes, objective: primal, relativeGap: gap,
      isConverged: gap <= options.tolerance)
  }

  /// Brings one α to the minimum of the dual along it.
  private mutating func improve(_ row: Int, tolerance: Double) {
    let cost = costs[row]
    let curvature = squaredNorms[row]
    let margin = signs[row] * (matrix.dot(row: row, weights) + intercept)
    // Of α and C − α the one that ends below C/2 is moved, so that its logarithm keeps its digits.
    let movesAlpha = 0.5 * curvature * (complements[row] - alphas[row]) + margin >= 0
    let old = movesAlpha ? alphas[row] : complements[row]
    let slope = movesAlpha ? margin : -margin
    var value = cost - old < 0.5 * cost ? 0.1 * old : old
    for _ in 0..<100 {
      let gradient = curvature * (value - old) + slope + log(value / (cost - value))
      if abs(gradient) < tolerance { break }
      let next = value - gradient / (curvature + cost / (cost - value) / value)
      // A step past the bound is cut to a tenth of the way that is left.
      value = next <= 0 ? value * 0.1 : min(next, 0.5 * (value + cost))
    }
    guard value != old else { return }
    if movesAlpha {
      (alphas[row], complements[row]) = (value, cost - value)
      move(row, by: (value - old) * signs[row])
    } else {
      (complements[row], alphas[row]) = (value, cost - value)
      move(row, by: (old - value) * signs[row])
    }
  }

  // MARK: The dual objective

  /// The dual, negated and shifted so that it equals the primal at the optimum.
  private func dualObjective() -> Double {
    var entropy = 0.0
    for row in 0..<matrix.rowCount where costs[row] > 0 {
      entropy += Self.xLogX(alphas[row]) + Self.xLogX(complements[row]) - Self.xLogX(costs[row])
    }
    let squaredNorm = weights.reduce(intercept * intercept) { $0 + $1 * $1 }
    return -0.5 * squaredNorm - entropy
  }

  private static func xLogX(_ value: Double) -> Double { value > 0 ? value * log(value) : 0 }
}
