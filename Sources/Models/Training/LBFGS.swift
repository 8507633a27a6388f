/// Minimises a softmax problem with an L2 penalty by the limited-memory BFGS method.
///
/// It starts at 0 and goes along sums of gradients, so that whatever it meets is a ``RowSum``: a step
/// costs one pass over the cells forth and one back, and a line search none. Steps satisfy the weak
/// Wolfe conditions, found by doubling and halving, so that every pair of step and change of slope
/// has a positive product.
///
/// As the objective is strongly convex, its value is at most half the squared length of the gradient
/// above the minimum: the duality gap.
///
/// Source: Nocedal, Wright: Numerical Optimization (2006), algorithms 7.4 and 7.5; the line search
/// after Lewis, Overton: Nonsmooth optimization via quasi-Newton methods. Mathematical Programming
/// 141 (2013), algorithm 4.6; Boyd, Vandenberghe: Convex Optimization (2004), inequality 9.9.
struct LBFGS {
  let problem: SoftmaxProblem
  /// How many pairs of step and change of slope are kept.
  var memory = 10

  /// Weights with the objective's value and gradient there, at the best intercepts.
  struct Point {
    var weights: RowSum
    var intercepts: [Double]
    var value: Double
    var gradient: RowSum

    /// The duality gap.
    var gap: Double { max(0.5 * gradient.dot(gradient), 0) }
  }

  private struct Pair {
    let step: RowSum
    let change: RowSum
    let inverseProduct: Double
  }

  /// Searches for the minimum.
  ///
  /// - Parameters:
  ///   - tolerance: The relative duality gap to stop at.
  ///   - maximumSteps: Steps after which the search stops even so.
  /// - Returns: The last point and how many steps led there.
  /// - Complexity: O(k × (cells + memory × rows)) a step.
  func minimize(tolerance: Double, maximumSteps: Int) -> (point: Point, steps: Int) {
    let start = RowSum(count: problem.labels.count * problem.labelCount)
    var point = completed(Trial(problem, start, from: problem.priorIntercepts))
    var pairs: [Pair] = []
    for step in 0..<maximumSteps {
      if point.gap <= tolerance * point.value { return (point, step) }
      var direction = Self.direction(point.gradient, pairs)
      if !(direction.dot(point.gradient) < 0) {
        pairs = []
        direction = Self.direction(point.gradient, [])
      }
      let length = max(point.gradient.dot(point.gradient), 0).squareRoot()
      let first = pairs.isEmpty ? 1 / max(length, 1e-300) : 1
      guard let next = search(from: point, along: direction, first: first).map(completed) else {
        return (point, step)
      }
      let moved = next.weights.adding(point.weights, times: -1)
      let change = next.gradient.adding(point.gradient, times: -1)
      let product = moved.dot(change)
      if product > 0, (1 / product).isFinite {
        if pairs.count == memory { pairs.removeFirst() }
        pairs.append(Pair(step: moved, change: change, inverseProduct: 1 / product))
      }
      point = next
    }
    return (point, maximumSteps)
  }

  /// Weights with the objective's value there.
  private struct Trial {
    let weights: RowSum
    let intercepts: [Double]
    let value: Double
    /// The slopes of the loss by the scores.
    let slopes: [Double]

    init(_ problem: SoftmaxProblem, _ weights: RowSum, from start: [Double]) {
      self.weights = weights
      let scores =
        problem.offsets.isEmpty
        ? weights.scores : zip(weights.scores, problem.offsets).map { $0 + $1 }
      intercepts = problem.bestIntercepts(scores, from: start)
      let loss = problem.loss(scores, intercepts)
      (value, slopes) = (loss.value + 0.5 * weights.dot(weights), loss.slopes)
    }

    /// How steeply the objective rises along a direction.
    func slope(along direction: RowSum) -> Double {
      weights.dot(direction) + RowSum.dot(slopes, direction.scores)
    }
  }

  private func completed(_ trial: Trial) -> Point {
    Point(
      weights: trial.weights, intercepts: trial.intercepts, value: trial.value,
      gradient: RowSum(trial.slopes, of: problem).adding(trial.weights, times: 1))
  }

  /// The two-loop recursion: the gradient times the approximate inverse of the second derivatives.
  private static func direction(_ gradient: RowSum, _ pairs: [Pair]) -> RowSum {
    var direction = gradient
    direction.scale(by: -1)
    var factors = [Double](repeating: 0, count: pairs.count)
    for index in pairs.indices.reversed() {
      let pair = pairs[index]
      factors[index] = pair.inverseProduct * pair.step.dot(direction)
      direction.add(pair.change, times: -factors[index])
    }
    if let last = pairs.last {
      direction.scale(by: 1 / (last.inverseProduct * last.change.dot(last.change)))
    }
    for (pair, factor) in zip(pairs, factors) {
      let other = pair.inverseProduct * pair.change.dot(direction)
      direction.add(pair.step, times: factor - other)
    }
    return direction
  }

  /// A point along a direction where the value has fallen and the slope has risen enough; `nil` if
  /// rounding leaves none.
  private func search(from point: Point, along direction: RowSum, first: Double) -> Trial? {
    let slope = point.gradient.dot(direction)
    var (low, high) = (0.0, Double.infinity)
    var size = first
    var best: Trial?
    for _ in 0..<60 {
      let trial = Trial(
        problem, point.weights.adding(direction, times: size), from: point.intercepts)
      let slack = 1e-14 * abs(point.value)
      if !(trial.value <= point.value + 1e-4 * size * slope + slack) {
        high = size
      } else if trial.slope(along: direction) < 0.9 * slope {
        low = size
        best = trial
      } else {
        return trial
      }
      size = high.isFinite ? low + 0.5 * (high - low) : 2 * low
    }
    return best
  }
}
