/// Minimises a smooth function of many variables with the limited-memory BFGS method.
///
/// Steps satisfy the weak Wolfe conditions, found by doubling and halving, so that every pair of
/// step and change of slope has a positive product.
///
/// Source: Nocedal, Wright: Numerical Optimization (2006), algorithms 7.4 and 7.5; the line search
/// after Lewis, Overton: Nonsmooth optimization via quasi-Newton methods. Mathematical Programming
/// 141 (2013), algorithm 4.6.
struct LBFGS {
  /// How many pairs of step and change of slope are kept.
  var memory = 10
  /// Steps after which the search stops even so.
  var maximumSteps = 1000

  /// A point with the function's value and gradient there.
  struct Point {
    var position: [Double]
    var value: Double
    var gradient: [Double]
  }

  private struct Pair {
    let step: [Double]
    let change: [Double]
    let inverseProduct: Double
  }

  /// Searches for the minimum.
  ///
  /// - Parameters:
  ///   - start: Where to start.
  ///   - evaluate: The function's value and gradient at a position.
  ///   - isDone: Whether a point is good enough.
  /// - Returns: The last point and how many steps led there.
  /// - Complexity: O(memory × variables) a step, and one or two evaluations.
  func minimize(
    from start: [Double], _ evaluate: ([Double]) -> (Double, [Double]), isDone: (Point) -> Bool
  ) -> (point: Point, steps: Int) {
    let (value, gradient) = evaluate(start)
    var point = Point(position: start, value: value, gradient: gradient)
    var pairs: [Pair] = []
    for step in 0..<maximumSteps {
      if isDone(point) { return (point, step) }
      var direction = Self.direction(point.gradient, pairs)
      if !(Self.dot(direction, point.gradient) < 0) {
        pairs = []
        direction = point.gradient.map { -$0 }
      }
      let length = Self.dot(point.gradient, point.gradient).squareRoot()
      let first = pairs.isEmpty ? 1 / max(length, 1e-300) : 1
      guard let next = Self.search(from: point, along: direction, first: first, evaluate) else {
        return (point, step)
      }
      let moved = zip(next.position, point.position).map { $0 - $1 }
      let change = zip(next.gradient, point.gradient).map { $0 - $1 }
      let product = Self.dot(moved, change)
      if product > 0, (1 / product).isFinite {
        if pairs.count == memory { pairs.removeFirst() }
        pairs.append(Pair(step: moved, change: change, inverseProduct: 1 / product))
      }
      point = next
    }
    return (point, maximumSteps)
  }

  /// The two-loop recursion: the gradient times the approximate inverse of the second derivatives.
  private static func direction(_ gradient: [Double], _ pairs: [Pair]) -> [Double] {
    var direction = gradient.map { -$0 }
    var factors = [Double](repeating: 0, count: pairs.count)
    for index in pairs.indices.reversed() {
      let pair = pairs[index]
      factors[index] = pair.inverseProduct * dot(pair.step, direction)
      add(pair.change, times: -factors[index], to: &direction)
    }
    if let last = pairs.last {
      let scale = 1 / (last.inverseProduct * dot(last.change, last.change))
      for index in direction.indices { direction[index] *= scale }
    }
    for (pair, factor) in zip(pairs, factors) {
      let other = pair.inverseProduct * dot(pair.change, direction)
      add(pair.step, times: factor - other, to: &direction)
    }
    return direction
  }

  /// A point along a direction where the value has fallen and the slope has risen enough; `nil` if
  /// rounding leaves none.
  private static func search(
    from point: Point, along direction: [Double], first: Double,
    _ evaluate: ([Double]) -> (Double, [Double])
  ) -> Point? {
    let slope = dot(point.gradient, direction)
    var (low, high) = (0.0, Double.infinity)
    var size = first
    var best: Point?
    for _ in 0..<60 {
      let position = zip(point.position, direction).map { $0 + size * $1 }
      let (value, gradient) = evaluate(position)
      let slack = 1e-14 * abs(point.value)
      if !(value <= point.value + 1e-4 * size * slope + slack) {
        high = size
      } else if dot(gradient, direction) < 0.9 * slope {
        low = size
        best = Point(position: position, value: value, gradient: gradient)
      } else {
        return Point(position: position, value: value, gradient: gradient)
      }
      size = high.isFinite ? low + 0.5 * (high - low) : 2 * low
    }
    return best
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }

  private static func add(_ vector: [Double], times factor: Double, to sum: inout [Double]) {
    for index in sum.indices { sum[index] += factor * vector[index] }
  }
}
