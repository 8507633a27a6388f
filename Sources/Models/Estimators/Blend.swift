/// How much of each estimator's margin goes into the sum.
///
/// Each margin is divided by its standard deviation on held-out rows, so that neither estimator drowns
/// the other; naive Bayes' margins are far larger. The mean is weighted by what makes the log loss of
/// held-out rows smallest.
///
/// Source: Wolpert: Stacked generalization. Neural Networks 5 (1992), with one weight.
package struct Blend: Sendable, Equatable, Codable {
  /// What the margin of logistic regression is multiplied by; 0 if there is none.
  let logistic: Double
  /// What the margin of naive Bayes is multiplied by; 0 if there is none.
  let naiveBayes: Double

  init(logistic: Double, naiveBayes: Double) {
    self.logistic = logistic
    self.naiveBayes = naiveBayes
  }

  /// Measures the spreads.
  ///
  /// A lone estimator is taken as it is.
  /// - Parameters:
  ///   - heldOut: The margins of held-out rows.
  ///   - weights: How many examples each row stands for; empty for one each.
  init(_ heldOut: Margins, weights: [Double] = []) {
    if heldOut.logistic.isEmpty || heldOut.naiveBayes.isEmpty {
      self.init(
        logistic: heldOut.logistic.isEmpty ? 0 : 1, naiveBayes: heldOut.naiveBayes.isEmpty ? 0 : 1)
      return
    }
    self.init(
      logistic: Self.weight(heldOut.logistic, heldOut.outputs, weights),
      naiveBayes: Self.weight(heldOut.naiveBayes, heldOut.outputs, weights))
  }

  /// Chooses the weights, in steps of a twentieth, by the log loss of held-out rows once calibrated.
  ///
  /// - Complexity: O(rows × labels²) for each of the steps.
  init(
    _ heldOut: Margins, weights: [Double] = [],
    _ rows: @Sendable ([[Double]]) -> CalibrationRows
  ) {
    let even = Blend(heldOut, weights: weights)
    guard !heldOut.logistic.isEmpty, !heldOut.naiveBayes.isEmpty else {
      self = even
      return
    }
    let blends = (0...Self.steps).map { step in
      let share = 2 * Double(step) / Double(Self.steps)
      return Blend(
        logistic: Rounding.significant(even.logistic * share),
        naiveBayes: Rounding.significant(even.naiveBayes * (2 - share)))
    }
    let losses = Parallel.map(blends.count) { index -> Double in
      let calibrated = rows(blends[index].margins(heldOut))
      let fit = try? Calibration(calibrated, method: .sigmoid)
      return fit.map { calibrated.loss($0) } ?? .infinity
    }
    // Rounded, so that the last bits of a logarithm choose nothing; of equals the most even.
    let rounded = losses.map { Rounding.significant($0) }
    let best = blends.indices.min { one, other in
      let distances = [one, other].map { abs($0 - Self.steps / 2) }
      return (rounded[one], distances[0]) < (rounded[other], distances[1])
    }
    self = best.map { blends[$0] } ?? even
  }

  private static let steps = 20

  /// Half of 1 / standard deviation, each row's margins centred first where there are several.
  ///
  /// Margins that differ by no more than the rounding of their sums are taken as they are.
  private static func weight(
    _ margins: [Double], _ outputs: Int, _ weights: [Double]
  ) -> Double {
    var values = margins
    let counts =
      weights.isEmpty
      ? Array(repeating: 1, count: values.count)
      : weights.flatMap { Array(repeating: $0, count: outputs) }
    let total = counts.reduce(0, +)
    if outputs > 1 {
      for start in stride(from: 0, to: values.count, by: outputs) {
        let mean = values[start..<start + outputs].reduce(0, +) / Double(outputs)
        for index in start..<start + outputs { values[index] -= mean }
      }
    }
    let mean = zip(values, counts).reduce(0) { $0 + $1.0 * $1.1 } / total
    let variance =
      zip(values, counts).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 } / total
    let deviation = variance.squareRoot()
    let largest = margins.reduce(0) { max($0, abs($1)) }
    return deviation > 1e-9 * largest ? Rounding.significant(0.5 / deviation) : 0.5
  }

  /// The blended margins.
  func margins(_ parts: Margins) -> [[Double]] {
    let count = max(parts.logistic.count, parts.naiveBayes.count)
    return stride(from: 0, to: count, by: parts.outputs).map { start in
      (start..<start + parts.outputs).map { index in
        (parts.logistic.isEmpty ? 0 : logistic * parts.logistic[index])
          + (parts.naiveBayes.isEmpty ? 0 : naiveBayes * parts.naiveBayes[index])
      }
    }
  }
}
