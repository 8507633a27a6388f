import Features

/// The logistic functions, computed so that no exponential overflows.
package enum Logistic {
  /// 1 / (1 + exp(−z)).
  package static func sigmoid(_ z: Double) -> Double {
    if z >= 0 { return 1 / (1 + exp(-z)) }
    let e = exp(z)
    return e / (1 + e)
  }

  /// The log-odds of a probability that is neither 0 nor 1.
  package static func logit(_ p: Double) -> Double { log(p) - log1p(-p) }

  /// log(1 + exp(z)).
  package static func softplus(_ z: Double) -> Double {
    max(z, 0) + log1p(exp(-abs(z)))
  }

  /// Turns a row of scores into probabilities, in place.
  package static func softmax(_ scores: inout [Double]) {
    guard let largest = scores.max() else { return }
    var sum = 0.0
    for index in scores.indices {
      scores[index] = exp(scores[index] - largest)
      sum += scores[index]
    }
    for index in scores.indices { scores[index] /= sum }
  }

  /// log Σ exp(scores).
  package static func logSumExp(_ scores: [Double]) -> Double {
    guard let largest = scores.max() else { return -.infinity }
    return largest + log(scores.reduce(0) { $0 + exp($1 - largest) })
  }
}

/// Checks the weights of a calibration.
package enum CalibrationWeights {
  package static func checked(
    _ weights: [Double], count: Int
  ) throws(CalibrationError) -> [Double] {
    guard count > 0 else { throw .noExamples }
    guard !weights.isEmpty else { return Array(repeating: 1, count: count) }
    guard weights.count == count else {
      throw .countMismatch(column: "weights", found: weights.count, expected: count)
    }
    // The bound keeps sums and squares finite.
    if let row = weights.firstIndex(where: { !($0 >= 0 && $0 <= 1e100) }) {
      throw .badWeight(row: row)
    }
    guard weights.contains(where: { $0 > 0 }) else { throw .noExamples }
    return weights
  }
}
