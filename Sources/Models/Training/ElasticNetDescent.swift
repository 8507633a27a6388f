import Features

/// The solver of logistic regression with an L1 or elastic net penalty: coordinate descent on
/// quadratic models of the loss, each followed by a line search.
///
/// Only columns whose weight is not 0 or whose slope is about to exceed the penalty's are visited.
/// The gap to the dual, `−Σ entropy(αᵢ) − Σ αᵢyᵢoᵢ − Σⱼ (|vⱼ| − ρ)₊² / 2(1 − ρ)` with
/// `v = Σ αᵢyᵢxᵢ` and αᵢ from the primal, tells when to stop; without an L2 part the αs are
/// made smaller until no |vⱼ| exceeds ρ.
///
/// Source: Yuan, Ho, Lin: An improved GLMNET for L1-regularized logistic regression. JMLR 13 (2012),
/// algorithm 3; Friedman, Hastie, Tibshirani: Regularization paths for generalized linear models via
/// coordinate descent. Journal of Statistical Software 33 (2010).
struct ElasticNetDescent {
  private let problem: LogisticProblem
  /// The columns of the matrix as rows.
  private let columns: CSRMatrix
  private(set) var weights: [Double]
  private(set) var intercept: Double
  /// The rows' scores without the intercept.
  private var scores: [Double]

  /// Starts at 0, or where a solver of the same rows ended.
  init(_ problem: LogisticProblem, warm other: ElasticNetDescent?) {
    self.problem = problem
    columns = other?.columns ?? problem.matrix.transposed()
    weights = other?.weights ?? Array(repeating: 0, count: problem.matrix.columnCount)
    scores = other?.scores ?? problem.offsets
    intercept = other?.intercept ?? problem.priorIntercept
  }

  /// Solves to a relative duality gap of the tolerance.
  mutating func run(_ options: LogisticRegression.Options) -> LogisticRegression.Convergence {
    guard !problem.fitsIntercept || problem.hasBothLabels else {
      let loss = problem.loss(scores: problem.offsets, intercept: intercept)
      return .init(passes: 0, objective: loss, relativeGap: 0, isConverged: true)
    }
    var passes = 0
    var innerTolerance = 0.1
    while true {
      intercept = problem.bestIntercept(scores: scores, from: intercept)
      let slopes = problem.slopes(scores: scores, intercept: intercept)
      let pull = problem.matrix.sumOfRows(slopes)
      let value =
        problem.penalty(weights) + problem.loss(scores: scores, intercept: intercept)
      let gap = value - dualObjective(slopes, pull)
      let isConverged = gap <= options.tolerance * value
      if isConverged || passes >= options.maximumPasses {
        return .init(
          passes: passes, objective: value, relativeGap: value > 0 ? max(gap / value, 0) : 0,
          isConverged: isConverged)
      }
      let active = weights.indices.filter {
        weights[$0] != 0 || abs(pull[$0]) > 0.99 * problem.l1Ratio
      }
      var model = QuadraticModel(problem, columns, weights, slopes, scores, intercept, active)
      passes += model.descend(
        tolerance: innerTolerance, limit: max(1, min(100, options.maximumPasses - passes)))
      innerTolerance = max(innerTolerance * 0.3, 1e-10)
      step(model, slopes, value)
    }
  }

  /// Goes along the model's step as far as the objective falls.
  private mutating func step(_ model: QuadraticModel, _ slopes: [Double], _ before: Double) {
    let target = zip(weights, model.change).map { $0 + $1 }
    var fall = problem.penalty(target) - problem.penalty(weights)
    for row in slopes.indices { fall += slopes[row] * model.scoreChange[row] }
    var size = 1.0
    while size > 1e-12 {
      let next = zip(weights, model.change).map { $0 + size * $1 }
      let moved = zip(scores, model.scoreChange).map {
        $0 + size * ($1 - model.interceptChange)
      }
      let nextIntercept = intercept + size * model.interceptChange
      let value = problem.penalty(next) + problem.loss(scores: moved, intercept: nextIntercept)
      if value <= before + 0.01 * size * min(fall, 0) + 1e-14 * abs(before) {
        (weights, intercept) = (next, nextIntercept)
        // Summed anew, so that rounding does not add up over the steps.
        scores = problem.scores(weights)
        return
      }
      size /= 2
    }
  }

  /// The dual at the αs of the primal, the better of two ways to make them feasible.
  private func dualObjective(_ slopes: [Double], _ pull: [Double]) -> Double {
    ElasticNetPenalty.dual(pull, ratio: problem.l1Ratio) { entropy(slopes, factor: $0) }
  }

  /// −Σ entropy(αᵢ) − Σ αᵢyᵢoᵢ, the αs being the slopes times a factor.
  private func entropy(_ slopes: [Double], factor: Double) -> Double {
    var sum = 0.0
    for row in slopes.indices where problem.costs[row] > 0 {
      let cost = problem.costs[row]
      let alpha = min(factor * abs(slopes[row]), cost)
      // Of C − α the digits are kept by taking it from the other side of the sigmoid.
      let margin = problem.signs[row] * (scores[row] + intercept)
      let rest = factor == 1 ? cost * Logistic.sigmoid(margin) : cost - alpha
      sum -= xLogX(alpha) + xLogX(rest) - xLogX(cost)
      sum -= problem.signs[row] * alpha * problem.offsets[row]
    }
    return sum
  }

  private func xLogX(_ value: Double) -> Double { value > 0 ? value * log(value) : 0 }
}

/// The quadratic model of the loss at a point, with the penalty as it is.
private struct QuadraticModel {
  private let ratio: Double
  private let columns: CSRMatrix
  private let weights: [Double]
  private let slopes: [Double]
  private let curvatures: [Double]
  private let active: [Int]
  private let columnCurvatures: [Double]
  private let fitsIntercept: Bool
  /// The step of the weights, of the intercept, and of the scores, the intercept's included.
  private(set) var change: [Double]
  private(set) var interceptChange = 0.0
  private(set) var scoreChange: [Double]

  init(
    _ problem: LogisticProblem, _ columns: CSRMatrix, _ weights: [Double], _ slopes: [Double],
    _ scores: [Double], _ intercept: Double, _ active: [Int]
  ) {
    (ratio, fitsIntercept) = (problem.l1Ratio, problem.fitsIntercept)
    (self.columns, self.weights, self.slopes, self.active) = (columns, weights, slopes, active)
    let curvatures = scores.indices.map { row in
      let p = Logistic.sigmoid(scores[row] + intercept)
      return problem.costs[row] * max(p * (1 - p), 1e-12)
    }
    self.curvatures = curvatures
    columnCurvatures = active.map { column in
      columns.cells(ofRow: column).reduce(1e-12 + 1 - problem.l1Ratio) { sum, cell in
        let value = Double(columns.values[cell])
        return sum + value * value * curvatures[Int(columns.columns[cell])]
      }
    }
    change = Array(repeating: 0, count: weights.count)
    scoreChange = Array(repeating: 0, count: scores.count)
  }

  /// Passes over the active columns until the steps are small beside the first ones.
  ///
  /// - Returns: How many passes.
  mutating func descend(tolerance: Double, limit: Int) -> Int {
    var first = 0.0
    for pass in 1...limit {
      var largest = 0.0
      for (index, column) in active.enumerated() {
        largest = max(largest, improve(column, columnCurvatures[index]))
      }
      improveIntercept()
      if pass == 1 { first = largest }
      if largest <= tolerance * first { return pass }
    }
    return limit
  }

  /// Brings one weight to the minimum of the model.
  ///
  /// - Returns: About what the model fell by.
  private mutating func improve(_ column: Int, _ curvature: Double) -> Double {
    let at = weights[column] + change[column]
    var slope = (1 - ratio) * at
    let cells = columns.cells(ofRow: column)
    for cell in cells {
      let row = Int(columns.columns[cell])
      slope += Double(columns.values[cell]) * (slopes[row] + curvatures[row] * scoreChange[row])
    }
    let step = ElasticNetPenalty.step(slope: slope, curvature: curvature, at: at, ratio: ratio)
    guard step != 0 else { return 0 }
    change[column] += step
    for cell in cells {
      scoreChange[Int(columns.columns[cell])] += Double(columns.values[cell]) * step
    }
    return curvature * step * step
  }

  private mutating func improveIntercept() {
    guard fitsIntercept else { return }
    var (slope, curvature) = (0.0, 0.0)
    for row in slopes.indices {
      slope += slopes[row] + curvatures[row] * scoreChange[row]
      curvature += curvatures[row]
    }
    let step = curvature > 0 ? -slope / curvature : 0
    interceptChange += step
    for row in scoreChange.indices { scoreChange[row] += step }
  }
}
