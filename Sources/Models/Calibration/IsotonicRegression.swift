/// A rising map from log-odds to better log-odds, learned by isotonic regression.
///
/// The pool-adjacent-violators algorithm finds the rising steps nearest to what was observed. Each
/// step becomes a point, in the middle of the log-odds it covers; between points the map is linear,
/// beyond them it goes on with slope 1, so that nothing that was told apart becomes equal there. The
/// share of a step counts `weight` made-up examples that believe the log-odds as they are, so that no
/// step is at 0 or 1.
///
/// Source: Ayer, Brunk, Ewing, Reid, Silverman: An empirical distribution function for sampling with
/// incomplete information. Annals of Mathematical Statistics 26 (1955); for probabilities Zadrozny,
/// Elkan: Transforming classifier scores into accurate multiclass probability estimates. KDD 2002.
package enum IsotonicRegression {
  /// The points of a map: where it is known, ascending, and its values there, not falling.
  package struct Points: Sendable, Equatable {
    package var inputs: [Double] = []
    package var outputs: [Double] = []
  }

  /// How many made-up examples each step counts.
  static let believed = 4.0

  private struct Step {
    var weight: Double
    var positive: Double
    var expected: Double
    var input: Double
    var share: Double { positive / weight }
  }

  /// Fits a map.
  ///
  /// - Parameters:
  ///   - logOdds: The log-odds given to each example.
  ///   - isPositive: Whether it was positive.
  ///   - weights: How many examples each stands for.
  /// - Returns: The points; none without weight.
  /// - Complexity: O(n log n).
  package static func fit(logOdds: [Double], isPositive: [Bool], weights: [Double]) -> Points {
    var order: [Int] = logOdds.indices.filter { weights[$0] > 0 }
    order.sort { logOdds[$0] == logOdds[$1] ? $0 < $1 : logOdds[$0] < logOdds[$1] }
    var steps: [Step] = []
    var last = -Double.infinity
    for row in order {
      let weight = weights[row]
      var step = Step(
        weight: weight, positive: isPositive[row] ? weight : 0,
        expected: weight * Logistic.sigmoid(logOdds[row]), input: weight * logOdds[row])
      // Equal inputs must have equal outputs.
      let isTied = logOdds[row] == last
      last = logOdds[row]
      if isTied, let before = steps.popLast() { step = merged(before, step) }
      while let before = steps.last, before.share >= step.share {
        step = merged(before, step)
        steps.removeLast()
      }
      steps.append(step)
    }
    var points = Points()
    for step in steps {
      let total = step.weight + believed
      let share = (step.positive + believed * step.expected / step.weight) / total
      let value = Logistic.logit(share)
      points.inputs.append(Rounding.significant(step.input / step.weight))
      points.outputs.append(Rounding.significant(max(value, points.outputs.last ?? value)))
    }
    return points
  }

  private static func merged(_ one: Step, _ other: Step) -> Step {
    Step(
      weight: one.weight + other.weight, positive: one.positive + other.positive,
      expected: one.expected + other.expected, input: one.input + other.input)
  }
}

extension IsotonicRegression.Points {
  /// The value of the map.
  ///
  /// - Complexity: O(log points).
  package func value(_ input: Double) -> Double {
    guard let first = inputs.first, let last = inputs.last else { return input }
    if input <= first { return input - first + outputs[0] }
    if input >= last { return input - last + outputs[outputs.count - 1] }
    var (low, high) = (0, inputs.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if inputs[middle] <= input { low = middle } else { high = middle }
    }
    let width = inputs[high] - inputs[low]
    let share = width > 0 ? (input - inputs[low]) / width : 0
    return outputs[low] + share * (outputs[high] - outputs[low])
  }

  /// Whether the points are finite, ascending, and as many as values that do not fall.
  var isValid: Bool {
    inputs.count == outputs.count && (inputs + outputs).allSatisfy { abs($0) <= 1e100 }
      && zip(inputs, inputs.dropFirst()).allSatisfy { $0 <= $1 }
      && zip(outputs, outputs.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
