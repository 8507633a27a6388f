import Features

/// The quadratic model of a softmax problem's loss at a point, with the penalty as it is.
///
/// The second derivative of a row's loss by the scores of labels c and e is C p_c ([c = e] − p_e): a
/// change δ of the scores turns the slope of label c by `C p_c (δ_c − Σ_e p_e δ_e)`. With the sum
/// kept for every row, a weight's slope costs no more than with two labels.
struct SoftmaxQuadraticModel {
  private let ratio: Double
  private let k: Int
  private let columns: CSRMatrix
  private let scales: [Double]
  private let weights: [Double]
  private let slopes: [Double]
  /// p, n × k.
  private let probabilities: [Double]
  private let costs: [Double]
  /// The weights that may move, as places among all.
  private let active: [Int]
  private let curvatures: [Double]
  /// Σ_e p_e δ_e of each row.
  private var meanChange: [Double]
  /// The step of the weights.
  private(set) var change: [Double]
  /// The step of the intercepts.
  private(set) var interceptChange: [Double]
  /// The step of the scores, the intercepts' included.
  private(set) var scoreChange: [Double]

  init(
    _ problem: SoftmaxProblem, _ columns: CSRMatrix, _ weights: [Double], _ slopes: [Double],
    _ active: [Int]
  ) {
    let k = problem.labelCount
    (ratio, self.k, self.columns, scales) = (problem.l1Ratio, k, columns, problem.scales)
    (self.weights, self.slopes, self.active, costs) = (weights, slopes, active, problem.costs)
    // The slopes are C (p − 1) for a row's own label and C p for the others.
    probabilities = slopes.indices.map { place in
      let row = place / k
      guard problem.costs[row] > 0 else { return 0 }
      let share = slopes[place] / problem.costs[row]
      return place % k == problem.labels[row] ? 1 + share : share
    }
    meanChange = Array(repeating: 0, count: problem.labels.count)
    change = Array(repeating: 0, count: weights.count)
    interceptChange = Array(repeating: 0, count: k)
    scoreChange = Array(repeating: 0, count: slopes.count)
    let (probabilities, costs, scales, ratio) = (probabilities, costs, scales, ratio)
    curvatures = active.map { place in
      let scale = scales.isEmpty ? 1 : scales[place]
      return columns.cells(ofRow: place / k).reduce(1e-12 + 1 - ratio) { sum, cell in
        let row = Int(columns.columns[cell])
        let (p, value) = (probabilities[row * k + place % k], Double(columns.values[cell]) * scale)
        return sum + value * value * costs[row] * max(p * (1 - p), 1e-12)
      }
    }
  }

  /// Passes over the active weights until the steps are small beside the first ones.
  ///
  /// - Returns: How many passes.
  mutating func descend(tolerance: Double, limit: Int) -> Int {
    var first = 0.0
    for pass in 1...limit {
      var largest = 0.0
      for (index, place) in active.enumerated() {
        largest = max(largest, improve(place, curvatures[index]))
      }
      for label in 0..<k { largest = max(largest, improveIntercept(label)) }
      if pass == 1 { first = largest }
      if largest <= tolerance * first { return pass }
    }
    return limit
  }

  /// The slope of the model by the score of a row and label.
  private func slope(_ row: Int, _ label: Int) -> Double {
    let place = row * k + label
    return slopes[place]
      + costs[row] * probabilities[place] * (scoreChange[place] - meanChange[row])
  }

  private mutating func move(_ row: Int, _ label: Int, by step: Double) {
    let place = row * k + label
    scoreChange[place] += step
    meanChange[row] += probabilities[place] * step
  }

  /// Brings one weight to the minimum of the model.
  ///
  /// - Returns: About what the model fell by.
  private mutating func improve(_ place: Int, _ curvature: Double) -> Double {
    let (label, scale) = (place % k, scales.isEmpty ? 1 : scales[place])
    let at = weights[place] + change[place]
    var pull = 0.0
    let cells = columns.cells(ofRow: place / k)
    for cell in cells {
      pull += Double(columns.values[cell]) * slope(Int(columns.columns[cell]), label)
    }
    let slope = (1 - ratio) * at + scale * pull
    let step = ElasticNetPenalty.step(slope: slope, curvature: curvature, at: at, ratio: ratio)
    guard step != 0 else { return 0 }
    change[place] += step
    for cell in cells {
      move(
        Int(columns.columns[cell]), label, by: Double(columns.values[cell]) * scale * step)
    }
    return curvature * step * step
  }

  /// Brings one intercept to the minimum of the model.
  ///
  /// - Returns: About what the model fell by.
  private mutating func improveIntercept(_ label: Int) -> Double {
    var (sum, curvature) = (0.0, 0.0)
    for row in costs.indices where costs[row] > 0 {
      let p = probabilities[row * k + label]
      sum += slope(row, label)
      curvature += costs[row] * max(p * (1 - p), 1e-12)
    }
    guard curvature > 0 else { return 0 }
    let step = -sum / curvature
    interceptChange[label] += step
    for row in costs.indices { move(row, label, by: step) }
    return curvature * step * step
  }
}
