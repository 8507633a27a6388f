import Features

/// The log loss of a sigmoid with two parameters, and its minimum by Newton's method.
///
/// The loss Σ w·(log(1 + eᶻ) − t·z) with z = `slope`·x + `intercept` is convex; the step is halved
/// until the loss falls enough.
///
/// Source: Lin, Lin and Weng 2007, algorithm 1 and the stable form of the loss in section 3.
package struct SigmoidFit {
  package let margins: [Double]
  package let targets: [Double]
  package let weights: [Double]

  package struct Parameters: Equatable {
    package var slope: Double
    package var intercept: Double

    package init(slope: Double, intercept: Double) {
      self.slope = slope
      self.intercept = intercept
    }
  }

  /// The gradient and the second derivatives at a point.
  private struct Derivatives {
    var slope = 0.0
    var intercept = 0.0
    // A ridge keeps the step finite where one parameter has no effect, as in the published algorithm.
    var slopeSlope = 1e-12
    var slopeIntercept = 0.0
    var interceptIntercept = 1e-12
  }

  package init(margins: [Double], targets: [Double], weights: [Double]) {
    self.margins = margins
    self.targets = targets
    self.weights = weights
  }

  /// The log-odds of the mean target: the best sigmoid with slope 0.
  package var constantLogOdds: Double {
    let positive = zip(targets, weights).reduce(0.0) { $0 + $1.0 * $1.1 }
    let negative = zip(targets, weights).reduce(0.0) { $0 + (1 - $1.0) * $1.1 }
    return log(positive / negative)
  }

  package func loss(_ at: Parameters) -> Double {
    var sum = 0.0
    for row in margins.indices {
      let z = at.slope * margins[row] + at.intercept
      sum += weights[row] * (Logistic.softplus(z) - targets[row] * z)
    }
    return sum
  }

  package func minimum() -> Parameters {
    let total = weights.reduce(0, +)
    var point = Parameters(slope: 0, intercept: constantLogOdds)
    var value = loss(point)
    for _ in 0..<100 {
      let slopes = derivatives(point)
      guard max(abs(slopes.slope), abs(slopes.intercept)) > 1e-11 * total else { break }
      guard let next = step(from: point, value: value, slopes) else { break }
      point = next.point
      value = next.value
    }
    return point
  }

  private func derivatives(_ at: Parameters) -> Derivatives {
    var sums = Derivatives()
    for row in margins.indices {
      let x = margins[row]
      let p = Logistic.sigmoid(at.slope * x + at.intercept)
      let residual = weights[row] * (p - targets[row])
      let curvature = weights[row] * p * (1 - p)
      sums.slope += residual * x
      sums.intercept += residual
      sums.slopeSlope += curvature * x * x
      sums.slopeIntercept += curvature * x
      sums.interceptIntercept += curvature
    }
    return sums
  }

  private func step(
    from point: Parameters, value: Double, _ at: Derivatives
  ) -> (point: Parameters, value: Double)? {
    let determinant =
      at.slopeSlope * at.interceptIntercept - at.slopeIntercept * at.slopeIntercept
    guard determinant > 0 else { return nil }
    let slope =
      -(at.interceptIntercept * at.slope - at.slopeIntercept * at.intercept) / determinant
    let intercept =
      -(at.slopeSlope * at.intercept - at.slopeIntercept * at.slope) / determinant
    let descent = at.slope * slope + at.intercept * intercept
    // Next to the minimum the loss no longer shows the fall, and the full step is the right one.
    var size = 1.0
    let hidden = -descent <= 1e-13 * max(value, 1)
    while size >= 1e-10 {
      let next = Parameters(
        slope: point.slope + size * slope, intercept: point.intercept + size * intercept)
      let nextValue = loss(next)
      if hidden || nextValue < value + 1e-4 * size * descent { return (next, nextValue) }
      size /= 2
    }
    return nil
  }
}
