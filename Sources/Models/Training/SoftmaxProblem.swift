package import Features

/// Logistic regression over k labels as a problem to solve, its intercepts solved for at every step.
///
/// The objective is `½(1 − ρ)‖U‖² + ρ‖U‖₁ + Σ Cᵢ (log Σ_c exp(s_ic) − s_i,label(i))` with
/// `s_ic = Σ_f u_fc r_fc x_if + o_ic + b_c`. The intercepts b are not penalised: the function that
/// is searched is that of the weights alone, at the intercepts that are best for them. Its slope is
/// the objective's (the envelope theorem).
///
/// Source: Hastie, Tibshirani, Friedman: The Elements of Statistical Learning (2009), section 4.4.
package struct SoftmaxProblem: Sendable {
  package let matrix: CSRMatrix
  package let labels: [Int]
  package let labelCount: Int
  package let costs: [Double]
  /// n × k numbers; empty for 0 each.
  package let offsets: [Double]
  /// r: d × k numbers that the features are multiplied by; empty for 1 each.
  package let scales: [Double]
  /// ρ: how much of the penalty is on absolute values rather than squares, 0 to 1.
  package let l1Ratio: Double

  /// Makes a problem of n rows.
  package init(
    _ matrix: CSRMatrix, labels: [Int], labelCount: Int, costs: [Double],
    offsets: [Double] = [], scales: [Double] = [], l1Ratio: Double = 0
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
    self.l1Ratio = l1Ratio
  }

  /// The penalty of the weights.
  package func penalty(_ weights: [Double]) -> Double {
    var (squares, absolutes) = (0.0, 0.0)
    for weight in weights {
      squares += weight * weight
      absolutes += abs(weight)
    }
    return 0.5 * (1 - l1Ratio) * squares + l1Ratio * absolutes
  }

  /// The objective at given weights and intercepts, and its slopes by both.
  ///
  /// - Complexity: O(k × cells).
  package func evaluate(
    _ weights: [Double], intercepts: [Double]
  ) -> (value: Double, weightSlopes: [Double], interceptSlopes: [Double]) {
    let (loss, slopes) = loss(scores(weights), intercepts)
    var interceptSlopes = [Double](repeating: 0, count: labelCount)
    for place in slopes.indices { interceptSlopes[place % labelCount] += slopes[place] }
    let pulls = pulls(slopes)
    let gradient = weights.indices.map { index in
      let weight = weights[index]
      let sign = weight > 0 ? 1.0 : weight < 0 ? -1 : 0
      return pulls[index] + (1 - l1Ratio) * weight + l1Ratio * sign
    }
    return (loss + penalty(weights), gradient, interceptSlopes)
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

  /// The scores of the rows without the intercepts, n × k numbers.
  func scores(_ weights: [Double]) -> [Double] {
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

  /// The slopes of the loss by the weights, d × k numbers, from those by the scores.
  func pulls(_ slopes: [Double]) -> [Double] {
    let k = labelCount
    var pulls = [Double](repeating: 0, count: matrix.columnCount * k)
    for row in labels.indices where costs[row] > 0 {
      for cell in matrix.cells(ofRow: row) {
        let value = Double(matrix.values[cell])
        let first = Int(matrix.columns[cell]) * k
        for label in 0..<k { pulls[first + label] += value * slopes[row * k + label] }
      }
    }
    if !scales.isEmpty { for index in pulls.indices { pulls[index] *= scales[index] } }
    return pulls
  }

  /// The loss and its slope by each score: Cᵢ (p − 1 for the label, p for the others).
  func loss(
    _ scores: [Double], _ intercepts: [Double]
  ) -> (value: Double, slopes: [Double]) {
    let k = labelCount
    var loss = 0.0
    var slopes = [Double](repeating: 0, count: scores.count)
    var p = [Double](repeating: 0, count: k)
    for row in labels.indices where costs[row] > 0 {
      for label in 0..<k { p[label] = scores[row * k + label] + intercepts[label] }
      loss += costs[row] * (Logistic.logSumExp(p) - p[labels[row]])
      Logistic.softmax(&p)
      // What the others have is what its own label lacks, to more digits than 1 − p.
      let others = (0..<k).reduce(0.0) { $1 == labels[row] ? $0 : $0 + p[$1] }
      for label in 0..<k {
        slopes[row * k + label] = costs[row] * (label == labels[row] ? -others : p[label])
      }
    }
    return (loss, slopes)
  }

  /// Newton's method for the intercepts, halving steps until the loss falls.
  func bestIntercepts(_ scores: [Double], from start: [Double]) -> [Double] {
    var point = start
    var (value, _) = loss(scores, point)
    for _ in 0..<50 {
      let (slopes, curvature, size) = interceptDerivatives(scores, point)
      guard slopes.contains(where: { abs($0) > 1e-12 * size }),
        let step = CholeskySolver.solve(curvature, slopes)
      else { break }
      var length = 1.0
      var isBetter = false
      while length > 1e-8, !isBetter {
        let next = zip(point, step).map { $0 - length * $1 }
        let (nextValue, _) = loss(scores, next)
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
