import Features
import Foundation

/// The dual coordinate descent solver of L2-regularised logistic regression.
///
/// The dual is `min ½‖Σ αᵢyᵢxᵢ‖² + Σ αᵢyᵢoᵢ + Σ αᵢ log αᵢ + (Cᵢ − αᵢ) log(Cᵢ − αᵢ)` over
/// `0 ≤ αᵢ ≤ Cᵢ`, with `u = Σ αᵢyᵢxᵢ`; an intercept that is not penalised adds the constraint
/// `Σ αᵢyᵢ = 0`. One α at a time is brought to its minimum by Newton steps, in a form that keeps
/// digits near either bound. The constraint is met by the method of multipliers: its multiplier is
/// the intercept, which moves with every α and is set anew between passes. Rows whose α is right
/// already are left out until a check of all rows finds them wrong again.
///
/// Source: Yu, Huang, Lin: Dual coordinate descent methods for logistic regression and maximum
/// entropy models. Machine Learning 85 (2011), algorithms 3 and 4; for the constraint Bertsekas:
/// Constrained Optimization and Lagrange Multiplier Methods (1982), chapter 2.
struct DualCoordinateDescent {
  private let problem: LogisticProblem
  private let squaredNorms: [Double]
  /// What one unit of Σ αᵢyᵢ adds to the intercept.
  private let stiffness: Double
  /// αᵢ and Cᵢ − αᵢ, both kept because either may be tiny.
  private var alphas: [Double]
  private var complements: [Double]
  private(set) var weights: [Double]
  private(set) var intercept: Double
  /// Rows with |gap| below this need no further step.
  private var negligible = -1.0
  /// Whether the weights hold what the αs say; at the start they are 0 and the αs next to 0.
  private var isSummed = false

  /// Starts near α = 0.
  init(_ problem: LogisticProblem) {
    self.problem = problem
    squaredNorms = problem.matrix.squaredNorms
    // Starting inside the bounds: the logarithms are not defined on them.
    alphas = problem.costs.map { min(0.001 * $0, 1e-8) }
    complements = zip(problem.costs, alphas).map { $0 - $1 }
    intercept = problem.priorIntercept
    let (positive, negative) = problem.totals
    let curvature = positive + negative > 0 ? positive / (positive + negative) * negative : 0
    // Enough for the multiplier to settle in a few steps, however little the rows cost.
    stiffness = problem.fitsIntercept ? max(1, 10 / max(curvature, 1e-250)) : 0
    weights = Array(repeating: 0, count: problem.matrix.columnCount)
  }

  /// Makes each cost a multiple of what it was, keeping what has been found.
  init(_ problem: LogisticProblem, warm other: DualCoordinateDescent) {
    self.init(problem)
    guard other.alphas.count == alphas.count else { return }
    for row in alphas.indices where problem.costs[row] > 0 && other.problem.costs[row] > 0 {
      let share = other.alphas[row] / other.problem.costs[row]
      let rest = other.complements[row] / other.problem.costs[row]
      (alphas[row], complements[row]) = (share * problem.costs[row], rest * problem.costs[row])
    }
    weights = problem.matrix.sumOfRows(zip(alphas, problem.signs).map { $0 * $1 })
    intercept = other.intercept
    isSummed = true
  }

  /// Solves to a relative duality gap of the tolerance.
  mutating func run(_ options: LogisticRegression.Options) -> LogisticRegression.Convergence {
    guard !problem.fitsIntercept || problem.hasBothLabels else { return constant() }
    var generator = SeededGenerator(seed: options.seed)
    let rows = problem.costs.indices.filter { problem.costs[$0] > 0 }
    var active = rows
    var newtonTolerance = 1e-2
    var best = Check(primal: .infinity, gap: .infinity, intercept: intercept, scores: [])
    if isSummed { best = check() }
    var passes = 0
    while passes < options.maximumPasses,
      best.scores.isEmpty || !(best.gap <= options.tolerance * best.primal)
    {
      generator.shuffle(&active)
      let (estimate, kept) = pass(active, newtonTolerance: newtonTolerance)
      newtonTolerance = max(newtonTolerance * 0.1, 1e-8)
      passes += 1
      isSummed = true
      settleIntercept(estimate)
      active = kept
      // The dual is not much below the primal once it matters, and costs no look at the cells.
      let allowed = options.tolerance * max(dualObjective(), 0)
      negligible = 0.1 * allowed / Double(max(rows.count, 1))
      if estimate <= Self.checkedBelow * allowed || passes % 8 == 0 || active.isEmpty {
        best = check()
        active = rows.filter { rowGap($0, best.scores[$0]) > negligible }
        if active.isEmpty { active = rows }
      }
    }
    if passes == options.maximumPasses || best.scores.isEmpty { best = check() }
    intercept = best.intercept
    return LogisticRegression.Convergence(
      passes: passes, objective: best.primal,
      relativeGap: best.primal > 0 ? max(best.gap / best.primal, 0) : 0,
      isConverged: best.gap <= options.tolerance * best.primal)
  }

  /// With one label only there is nothing to learn but the intercept, whose best value is infinite.
  private mutating func constant() -> LogisticRegression.Convergence {
    weights = Array(repeating: 0, count: weights.count)
    let loss = problem.loss(scores: problem.offsets, intercept: intercept)
    return .init(passes: 0, objective: loss, relativeGap: 0, isConverged: true)
  }

  /// The gap that a pass found on its way, in tolerances, below which all rows are checked: a pass
  /// leaves about a tenth of what it finds.
  private static let checkedBelow = 12.0

  // MARK: One pass

  /// Improves the αs of some rows, one after the other.
  ///
  /// - Returns: About how much the objective was off before, and the rows that still matter.
  private mutating func pass(_ rows: [Int], newtonTolerance: Double) -> (Double, [Int]) {
    var kept: [Int] = []
    kept.reserveCapacity(rows.count)
    var estimate = 0.0
    let isEmpty = self.weights.isEmpty
    var weights = isEmpty ? [0] : self.weights
    self.weights = []
    weights.withUnsafeMutableBufferPointer { buffer in
      _ = SparseRows.with(problem.matrix) { matrix in
        guard let base = buffer.baseAddress else { return }
        for row in rows {
          let gap = improve(row, matrix, base, newtonTolerance)
          estimate += gap
          if gap > negligible { kept.append(row) }
        }
      }
    }
    self.weights = isEmpty ? [] : weights
    return (estimate, kept)
  }

  /// Brings one α to the minimum of the dual along it.
  ///
  /// - Returns: About how much it was off: `½ α(C − α)/C · g²` for a slope of g.
  private mutating func improve(
    _ row: Int, _ matrix: SparseRows, _ weights: UnsafeMutablePointer<Double>, _ tolerance: Double
  ) -> Double {
    let cost = problem.costs[row]
    let sign = problem.signs[row]
    let curvature = squaredNorms[row] + stiffness
    let margin = sign * (matrix.dot(row, weights) + problem.offsets[row] + intercept)
    // Of α and C − α the one that ends below C/2 is moved, so that its logarithm keeps its digits.
    let movesAlpha = 0.5 * curvature * (complements[row] - alphas[row]) + margin >= 0
    let old = movesAlpha ? alphas[row] : complements[row]
    let slope = movesAlpha ? margin : -margin
    let first = slope + log(old / (cost - old))
    let gap = 0.5 * first * first * old * ((cost - old) / cost)
    var value = cost - old < 0.5 * cost ? 0.1 * old : old
    for _ in 0..<100 {
      let gradient = curvature * (value - old) + slope + log(value / (cost - value))
      if abs(gradient) < tolerance { break }
      let next = value - gradient / (curvature + cost / (cost - value) / value)
      // A step past the bound is cut to a tenth of the way that is left.
      value = next <= 0 ? value * 0.1 : min(next, 0.5 * (value + cost))
    }
    let before = isSummed ? alphas[row] : 0
    (alphas[row], complements[row]) = movesAlpha ? (value, cost - value) : (cost - value, value)
    // Where α is near C its change is told by C − α, which has the digits.
    let moved = movesAlpha || !isSummed ? alphas[row] - before : old - value
    guard moved != 0 else { return gap }
    let change = moved * sign
    matrix.add(row, times: change, to: weights)
    intercept += stiffness * change
    return gap
  }

  /// Moves the multiplier once the rows have come closer to their minimum than the constraint.
  private mutating func settleIntercept(_ estimate: Double) {
    guard problem.fitsIntercept else { return }
    let excess = self.excess
    if estimate <= 10 * stiffness * excess * excess { intercept += stiffness * excess }
  }

  /// Σ αᵢyᵢ, which an intercept wants to be 0.
  private var excess: Double {
    var sum = 0.0
    for row in alphas.indices where problem.costs[row] > 0 {
      sum += problem.signs[row] * alphas[row]
    }
    return sum
  }

  // MARK: The duality gap

  private struct Check {
    /// The primal objective.
    let primal: Double
    /// How far it is above a value of the dual, so at most above the minimum.
    let gap: Double
    /// The best intercept for the weights.
    let intercept: Double
    /// The rows' scores, the best intercept included.
    let scores: [Double]
  }

  /// Compares the objective with the dual at the nearest point that meets the constraint.
  private func check() -> Check {
    let scores = problem.scores(weights)
    let best = problem.bestIntercept(scores: scores, from: intercept)
    let primal = problem.penalty(weights) + problem.loss(scores: scores, intercept: best)
    let dual = dualObjective()
    return Check(
      primal: primal, gap: primal - dual, intercept: best, scores: scores.map { $0 + best })
  }

  /// The Fenchel gap of one row: what its loss and the entropy of its α leave between them.
  private func rowGap(_ row: Int, _ score: Double) -> Double {
    let cost = problem.costs[row]
    let margin = problem.signs[row] * score
    let slope = margin + log(alphas[row] / complements[row])
    return 0.5 * slope * slope * alphas[row] * (complements[row] / cost)
  }

  /// The dual, negated and shifted so that it equals the primal at the optimum.
  ///
  /// Where Σ αᵢyᵢ is not 0 the αs of the heavier label are made smaller by a factor s. That moves
  /// the weights by at most (1 − s) Σ αᵢ‖xᵢ‖ over its rows, which is taken off the dual.
  private func dualObjective() -> Double {
    var (positive, negative) = (0.0, 0.0)
    for row in alphas.indices where problem.costs[row] > 0 {
      if problem.signs[row] > 0 { positive += alphas[row] } else { negative += alphas[row] }
    }
    let isBalanced = !problem.fitsIntercept || positive == negative
    let shrunkSign = positive > negative ? 1.0 : -1.0
    let factor = isBalanced ? 1 : min(positive, negative) / max(positive, negative)
    var (entropy, offset, reach) = (0.0, 0.0, 0.0)
    for row in alphas.indices where problem.costs[row] > 0 {
      let isShrunk = !isBalanced && problem.signs[row] == shrunkSign
      let alpha = isShrunk ? factor * alphas[row] : alphas[row]
      let complement = isShrunk ? problem.costs[row] - alpha : complements[row]
      entropy += Self.xLogX(alpha) + Self.xLogX(complement) - Self.xLogX(problem.costs[row])
      offset += alpha * problem.signs[row] * problem.offsets[row]
      if isShrunk { reach += (1 - factor) * alphas[row] * squaredNorms[row].squareRoot() }
    }
    let norm = weights.reduce(0) { $0 + $1 * $1 }.squareRoot() + reach
    return -0.5 * norm * norm - entropy - offset
  }

  private static func xLogX(_ value: Double) -> Double { value > 0 ? value * log(value) : 0 }
}
