package import Features

/// Logistic regression for two labels as a problem to solve, apart from any way to solve it.
///
/// The objective is `½(1 − ρ)‖u‖² + ρ‖u‖₁ + Σ Cᵢ log(1 + exp(−yᵢ(u·xᵢ + oᵢ + b)))`. The intercept b
/// is not penalised. The offsets oᵢ are what is known beforehand: with `oᵢ = w₀·xᵢ` the weights
/// `w₀ + u` have w₀ as the mean of their prior.
package struct LogisticProblem: Sendable {
  /// The features, n × d.
  package let matrix: CSRMatrix
  /// y: 1 or −1.
  package let signs: [Double]
  /// C of each row; 0 or more.
  package let costs: [Double]
  /// What is added to each row's margin beforehand.
  package let offsets: [Double]
  /// Whether there is an intercept.
  package let fitsIntercept: Bool
  /// ρ: how much of the penalty is on absolute values rather than squares, 0 to 1.
  package let l1Ratio: Double

  /// Costs below this have no digits to work with; their rows count nothing.
  static let smallestCost = 1e-200

  /// Makes a problem of n rows; no offsets stand for 0 each.
  package init(
    _ matrix: CSRMatrix, isPositive: [Bool], costs: [Double], offsets: [Double] = [],
    fitsIntercept: Bool = true, l1Ratio: Double = 0
  ) {
    precondition(matrix.rowCount == isPositive.count && isPositive.count == costs.count)
    precondition(offsets.isEmpty || offsets.count == costs.count)
    self.matrix = matrix
    signs = isPositive.map { $0 ? 1 : -1 }
    self.costs = costs.map { $0 < Self.smallestCost ? 0 : $0 }
    self.offsets = offsets.isEmpty ? Array(repeating: 0, count: costs.count) : offsets
    self.fitsIntercept = fitsIntercept
    self.l1Ratio = l1Ratio
  }

  /// The costs of the positive and of the negative rows.
  var totals: (positive: Double, negative: Double) {
    var (positive, negative) = (0.0, 0.0)
    for (sign, cost) in zip(signs, costs) {
      if sign > 0 { positive += cost } else { negative += cost }
    }
    return (positive, negative)
  }

  /// Whether both labels have rows that count; else the intercept has no finite best value.
  var hasBothLabels: Bool { totals.positive > 0 && totals.negative > 0 }

  /// Where the search for the intercept starts: the log-odds of the labels.
  ///
  /// Where one label is missing half a row of each is made up, as the best intercept is infinite.
  var priorIntercept: Double {
    guard fitsIntercept else { return 0 }
    let (positive, negative) = totals
    if positive > 0, negative > 0 { return log(positive) - log(negative) }
    let count = Double(costs.count { $0 > 0 })
    let logOdds = log(count + 0.5) - log(0.5)
    return positive > 0 ? logOdds : negative > 0 ? -logOdds : 0
  }

  /// The penalty of the weights.
  package func penalty(_ weights: [Double]) -> Double {
    var (squares, absolutes) = (0.0, 0.0)
    for weight in weights {
      squares += weight * weight
      absolutes += abs(weight)
    }
    return 0.5 * (1 - l1Ratio) * squares + (l1Ratio > 0 ? l1Ratio * absolutes : 0)
  }

  /// Σ Cᵢ log(1 + exp(−yᵢ(scoreᵢ + b))), the scores being u·xᵢ + oᵢ.
  package func loss(scores: [Double], intercept: Double) -> Double {
    var sum = 0.0
    for row in scores.indices where costs[row] > 0 {
      sum += costs[row] * Logistic.softplus(-signs[row] * (scores[row] + intercept))
    }
    return sum
  }

  /// u·xᵢ + oᵢ for every row.
  package func scores(_ weights: [Double]) -> [Double] {
    zip(matrix.products(weights), offsets).map { $0 + $1 }
  }

  /// The value of the objective.
  ///
  /// - Complexity: O(cells).
  package func value(_ weights: [Double], _ intercept: Double) -> Double {
    penalty(weights) + loss(scores: scores(weights), intercept: intercept)
  }

  /// The slopes of the loss by each row's score.
  package func slopes(scores: [Double], intercept: Double) -> [Double] {
    scores.indices.map { row in
      let sign = signs[row]
      return -costs[row] * sign * Logistic.sigmoid(-sign * (scores[row] + intercept))
    }
  }

  /// The gradient by the weights and, last, by the intercept; of an L1 penalty, its sign.
  ///
  /// - Complexity: O(cells).
  package func gradient(_ weights: [Double], _ intercept: Double) -> [Double] {
    let slopes = slopes(scores: scores(weights), intercept: intercept)
    let loss = matrix.sumOfRows(slopes)
    let gradient = zip(weights, loss).map { weight, slope in
      let sign = weight > 0 ? 1.0 : weight < 0 ? -1 : 0
      return slope + (1 - l1Ratio) * weight + l1Ratio * sign
    }
    return gradient + [fitsIntercept ? slopes.reduce(0, +) : 0]
  }
}

extension LogisticProblem {
  /// The intercept that is best for given scores.
  ///
  /// Newton's method on one number, kept between the bounds known so far.
  ///
  /// - Complexity: O(n) a step, about five of them.
  package func bestIntercept(scores: [Double], from start: Double) -> Double {
    guard fitsIntercept, hasBothLabels else { return fitsIntercept ? start : 0 }
    var (low, high) = (-Double.infinity, Double.infinity)
    var intercept = start
    var reach = 1.0
    for _ in 0..<200 {
      var (slope, curvature, size) = (0.0, 0.0, 0.0)
      for row in scores.indices where costs[row] > 0 {
        let p = Logistic.sigmoid(-signs[row] * (scores[row] + intercept))
        slope -= costs[row] * signs[row] * p
        curvature += costs[row] * p * (1 - p)
        size += costs[row] * p
      }
      if abs(slope) <= 1e-14 * size { break }
      if slope > 0 { high = intercept } else { low = intercept }
      var next = intercept - slope / curvature
      if !(next > low && next < high) || !next.isFinite || abs(next - intercept) > 4 * reach {
        if low.isFinite && high.isFinite {
          next = low + 0.5 * (high - low)
        } else {
          next = intercept + (slope > 0 ? -reach : reach)
          reach *= 2
        }
      }
      if next == intercept { break }
      intercept = next
    }
    return intercept
  }
}
