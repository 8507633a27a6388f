import Features

/// The dual coordinate descent solver of L2-regularised logistic regression.
///
/// The dual is `min ½‖Σ αᵢyᵢxᵢ‖² + Σ αᵢyᵢoᵢ + Σ αᵢ log αᵢ + (Cᵢ − αᵢ) log(Cᵢ − αᵢ)` over
/// `0 ≤ αᵢ ≤ Cᵢ`, with `u = Σ αᵢyᵢxᵢ`; an intercept that is not penalised adds the constraint
/// `Σ αᵢyᵢ = 0`. One α at a time is brought near its minimum by Newton steps, in a form that keeps
/// digits near either bound. The constraint is met by the method of multipliers: its multiplier is
/// the intercept, which moves with every α and is set anew between passes. Rows whose α is right
/// already are left out until a check of all rows finds them wrong again.
///
/// A check costs half a pass, so there is none until the gap that passes find on their way, and the
/// rate at which it falls, promise that it will succeed.
///
/// Source: Yu, Huang, Lin: Dual coordinate descent methods for logistic regression and maximum
/// entropy models. Machine Learning 85 (2011), algorithms 3 and 4; for the constraint Bertsekas:
/// Constrained Optimization and Lagrange Multiplier Methods (1982), chapter 2.
struct DualCoordinateDescent {
  let problem: LogisticProblem
  /// The rows' ‖xᵢ‖²; empty until the first pass has looked at every row.
  var squaredNorms: [Double]
  /// What one unit of Σ αᵢyᵢ adds to the intercept.
  let stiffness: Double
  /// αᵢ and Cᵢ − αᵢ, both kept because either may be tiny.
  var alphas: [Double]
  var complements: [Double]
  var weights: [Double]
  var intercept: Double
  /// Rows with a gap up to this may rest.
  var negligible = -1.0
  /// How far each α goes, as a multiple of the way to its minimum.
  var relaxation = 1.0
  /// Whether the weights hold what the αs say; at the start they are 0 and the αs next to 0.
  var isSummed = false

  /// Starts near α = 0.
  init(_ problem: LogisticProblem) {
    self.problem = problem
    squaredNorms = []
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
    squaredNorms =
      other.squaredNorms.isEmpty ? problem.matrix.squaredNorms : other.squaredNorms
    isSummed = true
  }

  /// Solves to a relative duality gap of the tolerance.
  mutating func run(_ options: LogisticRegression.Options) -> LogisticRegression.Convergence {
    guard !problem.fitsIntercept || problem.hasBothLabels else { return constant() }
    var generator = SeededGenerator(seed: options.seed)
    let rows = problem.costs.indices.filter { problem.costs[$0] > 0 }
    var active = rows
    var best = Check(primal: .infinity, gap: .infinity, intercept: intercept, scores: [])
    if isSummed { best = check() }
    var progress = Progress()
    var resting = Resting(rowCount: problem.costs.count)
    var passes = 0
    // No optimum is above the objective at 0, so no gap above a few tolerances of that will do.
    let atMost = 16 * options.tolerance * problem.loss(scores: problem.offsets, intercept: 0)
    while passes < options.maximumPasses,
      best.scores.isEmpty || !(best.gap <= options.tolerance * best.primal)
    {
      let order = Self.order(active, &generator)
      // Of the first pass from 0 the gap says nothing: the αs are next to their bound.
      let isFirst = !isSummed
      let (estimate, kept) = pass(order)
      passes += 1
      settleIntercept(estimate)
      progress.add(isFirst ? .infinity : estimate)
      relaxation = progress.relaxation
      active = resting.next(rows, visited: active, kept: kept)
      guard progress.left <= atMost || passes % 16 == 0 || active.isEmpty else { continue }
      // The dual is not much below the primal once it matters, and costs no look at the cells.
      let allowed = options.tolerance * max(dualObjective(), 0)
      negligible = Self.negligibleShare * allowed / Double(max(rows.count, 1))
      if progress.left <= Self.hopefulShare * allowed || passes % 16 == 0 || active.isEmpty {
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

  /// Which part of the allowed gap rows may have that are passed over.
  private static let negligibleShare = 0.1

  /// Which part of the allowed gap is to be expected for a check, as the expectation is rough.
  private static let hopefulShare = 0.75

  /// The rows in runs of four neighbours, the runs in a new order.
  ///
  /// In the same order again and again the method would need many times the passes. Four rows that
  /// stand side by side in memory are read in less time than four from anywhere; with longer runs
  /// the passes become more.
  private static func order(_ rows: [Int], _ generator: inout SeededGenerator) -> [Int] {
    let length = 4
    var starts = Array(stride(from: -generator.below(length), to: rows.count, by: length))
    generator.shuffle(&starts)
    return starts.flatMap { rows[max($0, 0)..<min($0 + length, rows.count)] }
  }

  /// With one label only there is nothing to learn but the intercept, whose best value is infinite.
  private mutating func constant() -> LogisticRegression.Convergence {
    weights = Array(repeating: 0, count: weights.count)
    let loss = problem.loss(scores: problem.offsets, intercept: intercept)
    return .init(passes: 0, objective: loss, relativeGap: 0, isConverged: true)
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
      entropy += Self.entropy(alpha, problem.costs[row])
      entropy += Self.entropy(complement, problem.costs[row])
      offset += alpha * problem.signs[row] * problem.offsets[row]
      if isShrunk { reach += (1 - factor) * alphas[row] * squaredNorms[row].squareRoot() }
    }
    let norm = weights.reduce(0) { $0 + $1 * $1 }.squareRoot() + reach
    return -0.5 * norm * norm - entropy - offset
  }

  /// z log(z / C), 0 at 0.
  private static func entropy(_ part: Double, _ cost: Double) -> Double {
    part > 0 ? part * log(part / cost) : 0
  }
}
