import Features

/// The log loss of a softmax with one slope and a bias for each label, and its minimum by Newton's
/// method with backtracking.
///
/// The scores are `slope`·margin + bias, so the loss is convex. Adding the same number to all biases
/// changes nothing; a term along that direction in the second derivatives keeps them invertible and
/// leaves the step as it is.
///
/// Source: Boyd and Vandenberghe, *Convex Optimization*, algorithms 9.2 and 9.5.
package struct SoftmaxFit {
  package let margins: [Double]
  package let targets: [Double]
  package let weights: [Double]
  package let labelCount: Int

  package struct Parameters: Equatable {
    package var slope: Double
    package var biases: [Double]
  }

  package init(margins: [Double], targets: [Double], weights: [Double], labelCount: Int) {
    self.margins = margins
    self.targets = targets
    self.weights = weights
    self.labelCount = labelCount
  }

  /// The biases of the best softmax with slope 0: the logs of the mean targets, brought to the sum 0.
  package var constantBiases: [Double] {
    var sums = [Double](repeating: 0, count: labelCount)
    for row in weights.indices {
      for label in 0..<labelCount {
        sums[label] += weights[row] * targets[row * labelCount + label]
      }
    }
    let logs = sums.map { log($0) }
    let mean = logs.reduce(0, +) / Double(labelCount)
    return logs.map { $0 - mean }
  }

  package func loss(_ at: Parameters) -> Double {
    var sum = 0.0
    for row in weights.indices {
      let scores = scores(row, at)
      var expected = 0.0
      for label in 0..<labelCount { expected += targets[row * labelCount + label] * scores[label] }
      sum += weights[row] * (Logistic.logSumExp(scores) - expected)
    }
    return sum
  }

  package func minimum() -> Parameters {
    let total = weights.reduce(0, +)
    var point = Parameters(slope: 0, biases: constantBiases)
    var value = loss(point)
    for _ in 0..<100 {
      let (gradient, curvature) = derivatives(point, total: total)
      guard gradient.contains(where: { abs($0) > 1e-11 * total }) else { break }
      guard let direction = CholeskySolver.solve(curvature, gradient) else { break }
      guard let next = step(from: point, value: value, gradient, direction) else { break }
      point = next.point
      value = next.value
    }
    let mean = point.biases.reduce(0, +) / Double(labelCount)
    return Parameters(slope: point.slope, biases: point.biases.map { $0 - mean })
  }

  private func scores(_ row: Int, _ at: Parameters) -> [Double] {
    (0..<labelCount).map { at.slope * margins[row * labelCount + $0] + at.biases[$0] }
  }

  /// The gradient and the matrix of second derivatives, the slope first, then the biases.
  private func derivatives(_ at: Parameters, total: Double) -> ([Double], [Double]) {
    let size = labelCount + 1
    var gradient = [Double](repeating: 0, count: size)
    var curvature = [Double](repeating: 0, count: size * size)
    for row in weights.indices {
      let first = row * labelCount
      let weight = weights[row]
      var p = scores(row, at)
      Logistic.softmax(&p)
      var mean = 0.0
      for label in 0..<labelCount { mean += p[label] * margins[first + label] }
      for label in 0..<labelCount {
        let residual = weight * (p[label] - targets[first + label])
        let distance = margins[first + label] - mean
        gradient[0] += residual * margins[first + label]
        gradient[label + 1] += residual
        curvature[0] += weight * p[label] * distance * distance
        curvature[(label + 1) * size] += weight * p[label] * distance
        curvature[(label + 1) * size + label + 1] += weight * p[label]
        for other in 0...label {
          curvature[(label + 1) * size + other + 1] -= weight * p[label] * p[other]
        }
      }
    }
    for label in 1..<size {
      for other in 1...label { curvature[label * size + other] += total / Double(labelCount) }
    }
    // The slope has no curvature where all margins are alike.
    for index in 0..<size { curvature[index * size + index] += 1e-12 * total }
    return (gradient, curvature)
  }

  private func step(
    from point: Parameters, value: Double, _ gradient: [Double], _ direction: [Double]
  ) -> (point: Parameters, value: Double)? {
    let descent = -zip(gradient, direction).reduce(0) { $0 + $1.0 * $1.1 }
    // Next to the minimum the loss no longer shows the fall, and the full step is the right one.
    let hidden = -descent <= 1e-13 * max(value, 1)
    var size = 1.0
    while size >= 1e-10 {
      let next = Parameters(
        slope: point.slope - size * direction[0],
        biases: point.biases.indices.map { point.biases[$0] - size * direction[$0 + 1] })
      let nextValue = loss(next)
      if hidden || nextValue < value + 1e-4 * size * descent { return (next, nextValue) }
      size /= 2
    }
    return nil
  }
}
