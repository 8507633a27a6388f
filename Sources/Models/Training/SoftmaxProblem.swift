package import Features

/// Logistic regression over k labels as a problem to solve, its intercepts solved for at every step.
///
/// The objective is `½‖U‖² + Σ Cᵢ (log Σ_c exp(s_ic) − s_i,label(i))` with
/// `s_ic = Σ_f u_fc r_fc x_if + o_ic + b_c`. The intercepts b are not penalised: the function that
/// is searched is that of the weights alone, at the intercepts that are best for them. Its slope is
/// the objective's (the envelope theorem), and as it is strongly convex its value is at most half
/// the squared length of the slope above the minimum: the duality gap.
///
/// Source: Hastie, Tibshirani, Friedman: The Elements of Statistical Learning (2009), section 4.4;
/// Boyd, Vandenberghe: Convex Optimization (2004), inequality 9.9.
package struct SoftmaxProblem: Sendable {
  package let matrix: CSRMatrix
  package let labels: [Int]
  package let labelCount: Int
  package let costs: [Double]
  /// n × k numbers; empty for 0 each.
  package let offsets: [Double]
  /// r: d × k numbers that the features are multiplied by; empty for 1 each.
  package let scales: [Double]

  /// Makes a problem of n rows.
  package init(
    _ matrix: CSRMatrix, labels: [Int], labelCount: Int, costs: [Double],
    offsets: [Double] = [], scales: [Double] = []
  ) {
    precondition(matrix.rowCount == labels.count && labels.count == costs.count)
    precondition(offsets.isEmpty || offsets.count == labels.count * labelCount)
    precondition(scales.isEmpty || scales.count == matrix.columnCount * labelCount)
    self.matrix = matrix
    self.labels = labels
    self.labelCount = labelCount
    self.costs = costs.map { $0 < LogisticProblem.smallestCost ? 0 : $0 }
    self.offsets = offsets
    self.scales = scales
  }

  /// The objective at given weights and intercepts, and its slopes by both.
  ///
  /// - Complexity: O(k × cells).
  package func evaluate(
    _ weights: [Double], intercepts: [Double]
  ) -> (value: Double, weightSlopes: [Double], interceptSlopes: [Double]) {
    let scores = self.scores(weights)
    let (loss, slopes) = lossAndSlopes(scores, intercepts)
    var interceptSlopes = [Double](repeating: 0, count: labelCount)
    for place in slopes.indices { interceptSlopes[place % labelCount] += slopes[place] }
    let value = weights.reduce(loss) { $0 + 0.5 * $1 * $1 }
    return (value, gradient(weights, slopes), interceptSlopes)
  }

  /// The objective at the best intercepts, with its slopes by the weights.
  ///
  /// - Parameters:
  ///   - weights: d × k numbers.
  ///   - intercepts: Where their search starts; then the best ones.
  /// - Returns: The value and the slopes.
  package func evaluate(
    _ weights: [Double], solving intercepts: inout [Double]
  ) -> (value: Double, slopes: [Double]) {
    let scores = self.scores(weights)
    intercepts = bestIntercepts(scores, from: intercepts)
    let (loss, slopes) = lossAndSlopes(scores, intercepts)
    let value = weights.reduce(loss) { $0 + 0.5 * $1 * $1 }
    return (value, gradient(weights, slopes))
  }

  /// The logs of the labels' shares, brought to the mean 0; a label without rows gets half a row.
  var priorIntercepts: [Double] {
    var totals = [Double](repeating: 0, count: labelCount)
    for (label, cost) in zip(labels, costs) { totals[label] += cost }
    let sum = totals.reduce(0, +)
    let least = sum > 0 ? sum / Double(2 * max(labels.count, 1)) : 1
    let logs = totals.map { log(max($0, least)) }
    let mean = logs.reduce(0, +) / Double(labelCount)
    return logs.map { $0 - mean }
  }

  private func scores(_ weights: [Double]) -> [Double] {
    let k = labelCount
    let scaled = scales.isEmpty ? weights : zip(weights, scales).map { $0 * $1 }
    var scores = offsets.isEmpty ? Array(repeating: 0, count: labels.count * k) : offsets
    for row in labels.indices {
      for cell in matrix.cells(ofRow: row) {
        let value = Double(matrix.values[cell])
        let first = Int(matrix.columns[cell]) * k
        for label in 0..<k { scores[row * k + label] += value * scaled[first + label] }
      }
    }
    return scores
  }

  private func gradient(_ weights: [Double], _ slopes: [Double]) -> [Double] {
    let k = labelCount
    var gradient = [Double](repeating: 0, count: weights.count)
    for row in labels.indices where costs[row] > 0 {
      for cell in matrix.cells(ofRow: row) {
        let value = Double(matrix.values[cell])
        let first = Int(matrix.columns[cell]) * k
        for label in 0..<k { gradient[first + label] += value * slopes[row * k + label] }
      }
    }
    if scales.isEmpty { return zip(gradient, weights).map { $0 + $1 } }
    for index in gradient.indices {
      gradient[index] = gradient[index] * scales[index] + weights[index]
    }
    return gradient
  }

  /// The loss and its slope by each score: Cᵢ (p − 1 for the label, p for the others).
  private func lossAndSlopes(
    _ scores: [Double], _ intercepts: [Double]
  ) -> (Double, [Double]) {
    let k = labelCount
    var loss = 0.0
    var slopes = [Double](repeating: 0, count: scores.count)
    var p = [Double](repeating: 0, count: k)
    for row in labels.indices where costs[row] > 0 {
      for label in 0..<k { p[label] = scores[row * k + label] + intercepts[label] }
      loss += costs[row] * (Logistic.logSumExp(p) - p[labels[row]])
      Logistic.softmax(&p)
      for label in 0..<k {
        slopes[row * k + label] = costs[row] * (label == labels[row] ? p[label] - 1 : p[label])
      }
    }
    return (loss, slopes)
  }

  /// Newton's method for the intercepts, halving steps until the loss falls.
  private func bestIntercepts(_ scores: [Double], from start: [Double]) -> [Double] {
    var point = start
    var (value, _) = lossAndSlopes(scores, point)
    for _ in 0..<50 {
      let (slopes, curvature, size) = interceptDerivatives(scores, point)
      guard slopes.contains(where: { abs($0) > 1e-12 * size }),
        let step = CholeskySolver.solve(curvature, slopes)
      else { break }
      var length = 1.0
      var isBetter = false
      while length > 1e-8, !isBetter {
        let next = zip(point, step).map { $0 - length * $1 }
        let (nextValue, _) = lossAndSlopes(scores, next)
        isBetter = nextValue <= value * (1 + 1e-15)
        if isBetter { (point, value) = (next, nextValue) }
        length /= 2
      }
      if !isBetter { break }
    }
    let mean = point.reduce(0, +) / Double(labelCount)
    return point.map { $0 - mean }
  }

  private func interceptDerivatives(
    _ scores: [Double], _ intercepts: [Double]
  ) -> (slopes: [Double], curvature: [Double], size: Double) {
    let k = labelCount
    var slopes = [Double](repeating: 0, count: k)
    var curvature = [Double](repeating: 0, count: k * k)
    var (size, total) = (0.0, 0.0)
    var p = [Double](repeating: 0, count: k)
    for row in labels.indices where costs[row] > 0 {
      for label in 0..<k { p[label] = scores[row * k + label] + intercepts[label] }
      Logistic.softmax(&p)
      total += costs[row]
      size += costs[row] * (1 - p[labels[row]])
      for label in 0..<k {
        slopes[label] += costs[row] * (label == labels[row] ? p[label] - 1 : p[label])
        curvature[label * k + label] += costs[row] * p[label]
        for other in 0...label {
          curvature[label * k + other] -= costs[row] * p[label] * p[other]
        }
      }
    }
    // Adding the same to all intercepts changes nothing; a term along that keeps the matrix regular.
    for label in 0..<k {
      for other in 0...label { curvature[label * k + other] += total / Double(k) }
      curvature[label * k + label] += 1e-12 * total
    }
    return (slopes, curvature, max(size, .leastNormalMagnitude))
  }
}
