import Features

/// The solver of logistic regression over k labels with an L1 or elastic net penalty: coordinate
/// descent on quadratic models of the loss, with all its second derivatives, each followed by a
/// line search.
///
/// It is for k labels what ``ElasticNetDescent`` is for two. The dual, with q the labels'
/// probabilities of a row and β = C (q − e_label), is
/// `−Σ Cᵢ Σ_c q_ic log q_ic + Σ βᵢ·oᵢ − Σ (|v| − ρ)₊² / 2(1 − ρ)` with `v = Σ βᵢ xᵢ`; the gap to it at
/// the primal's own probabilities tells when to stop. Without an L2 part every βᵢ is made smaller
/// until no |v| exceeds ρ.
///
/// Source: Friedman, Hastie, Tibshirani: Regularization paths for generalized linear models via
/// coordinate descent. Journal of Statistical Software 33 (2010), section 4; Yuan, Ho, Lin: An
/// improved GLMNET for L1-regularized logistic regression. JMLR 13 (2012), algorithm 3.
struct SoftmaxElasticNet {
  private let problem: SoftmaxProblem
  /// The columns of the matrix as rows.
  private let columns: CSRMatrix
  /// d × k numbers, a column's labels side by side.
  private(set) var weights: [Double]
  private(set) var intercepts: [Double]
  /// The rows' scores without the intercepts.
  private var scores: [Double]

  /// Starts at 0.
  init(_ problem: SoftmaxProblem) {
    self.problem = problem
    columns = problem.matrix.transposed()
    weights = Array(repeating: 0, count: problem.matrix.columnCount * problem.labelCount)
    scores = problem.scores(weights)
    intercepts = problem.priorIntercepts
  }

  /// Solves to a relative duality gap of the tolerance.
  mutating func run(_ options: LogisticRegression.Options) -> LogisticRegression.Convergence {
    var passes = 0
    var innerTolerance = 0.1
    while true {
      intercepts = problem.bestIntercepts(scores, from: intercepts)
      let (loss, slopes) = problem.loss(scores, intercepts)
      let pulls = problem.pulls(slopes)
      let value = problem.penalty(weights) + loss
      let gap = value - dualObjective(slopes, pulls)
      let isConverged = gap <= options.tolerance * value
      if isConverged || passes >= options.maximumPasses {
        return .init(
          passes: passes, objective: value, relativeGap: value > 0 ? max(gap / value, 0) : 0,
          isConverged: isConverged)
      }
      let active = weights.indices.filter {
        weights[$0] != 0 || abs(pulls[$0]) > 0.99 * problem.l1Ratio
      }
      var model = SoftmaxQuadraticModel(problem, columns, weights, slopes, active)
      passes += model.descend(
        tolerance: innerTolerance, limit: max(1, min(100, options.maximumPasses - passes)))
      innerTolerance = max(innerTolerance * 0.3, 1e-10)
      step(model, slopes, value)
    }
  }

  /// Goes along the model's step as far as the objective falls.
  private mutating func step(
    _ model: SoftmaxQuadraticModel, _ slopes: [Double], _ before: Double
  ) {
    let target = zip(weights, model.change).map { $0 + $1 }
    let fall =
      problem.penalty(target) - problem.penalty(weights) + RowSum.dot(slopes, model.scoreChange)
    let k = problem.labelCount
    var size = 1.0
    while size > 1e-12 {
      let next = zip(weights, model.change).map { $0 + size * $1 }
      let moved = scores.indices.map {
        scores[$0] + size * (model.scoreChange[$0] - model.interceptChange[$0 % k])
      }
      let nextIntercepts = zip(intercepts, model.interceptChange).map { $0 + size * $1 }
      let value = problem.penalty(next) + problem.loss(moved, nextIntercepts).value
      if value <= before + 0.01 * size * min(fall, 0) + 1e-14 * abs(before) {
        (weights, intercepts) = (next, nextIntercepts)
        // Summed anew, so that rounding does not add up over the steps.
        scores = problem.scores(weights)
        return
      }
      size /= 2
    }
  }

  /// The dual at the probabilities of the primal, the better of two ways to make them feasible.
  private func dualObjective(_ slopes: [Double], _ pulls: [Double]) -> Double {
    ElasticNetPenalty.dual(pulls, ratio: problem.l1Ratio) { entropy(slopes, factor: $0) }
  }

  /// −Σ Cᵢ Σ_c q_ic log q_ic + Σ βᵢ·oᵢ, the βs being the slopes times a factor.
  private func entropy(_ slopes: [Double], factor: Double) -> Double {
    let k = problem.labelCount
    var sum = 0.0
    for row in problem.labels.indices where problem.costs[row] > 0 {
      let (cost, own) = (problem.costs[row], problem.labels[row])
      var others = 0.0
      for label in 0..<k where label != own {
        let q = factor * slopes[row * k + label] / cost
        others += q
        if q > 0 { sum -= cost * q * log(q) }
      }
      // Of 1 − q the digits are kept by taking its logarithm from the others' sum.
      if others < 1 { sum -= cost * (1 - others) * log1p(-others) }
      guard !problem.offsets.isEmpty else { continue }
      for place in row * k..<(row + 1) * k {
        sum += factor * slopes[place] * problem.offsets[place]
      }
    }
    return sum
  }
}
