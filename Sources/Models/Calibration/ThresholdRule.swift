/// Where the decision between labels is cut: for the first of two, and by ``macroF1`` or
/// ``averageF1(_:)`` for more.
public enum ThresholdRule: Sendable, Equatable, Codable {
  /// The most probable label is predicted.
  case mostProbable
  /// From the probability on that gives the best macro F1 on held-out examples.
  case macroF1
  /// Where the mean F1 of some of more than two labels is best on held-out examples.
  case averageF1([String])
  /// From the smallest probability on where the first label's precision on held-out examples is at
  /// least this, 0 to 1.
  case precision(Double)
  /// From this probability on.
  case fixed(Double)

  /// Whether it is for more than two labels too.
  var suitsAnyLabels: Bool {
    switch self {
    case .mostProbable, .macroF1, .averageF1: true
    case .precision, .fixed: false
    }
  }

  /// The threshold for held-out probabilities of the first label.
  ///
  /// - Parameters:
  ///   - probabilities: The first label's probability for each example.
  ///   - isFirst: Whether the example has the first label.
  ///   - weights: How many examples each stands for.
  /// - Returns: A probability halfway between two that occur, to six digits; `nil` for the most
  ///   probable label. Where no threshold reaches the precision, the one that comes nearest.
  /// - Complexity: O(n log n).
  func threshold(probabilities: [Double], isFirst: [Bool], weights: [Double]) -> Double? {
    switch self {
    case .mostProbable, .averageF1: return nil
    case .fixed(let threshold): return threshold
    case .macroF1, .precision: break
    }
    let order = probabilities.indices.sorted { probabilities[$0] > probabilities[$1] }
    var totals = (first: 0.0, other: 0.0)
    for row in order {
      if isFirst[row] { totals.first += weights[row] } else { totals.other += weights[row] }
    }
    var said = (right: 0.0, wrong: 0.0)
    var best: (score: Double, threshold: Double)?
    for (place, row) in order.enumerated() {
      if isFirst[row] { said.right += weights[row] } else { said.wrong += weights[row] }
      let next = place + 1 < order.count ? probabilities[order[place + 1]] : 0
      guard next < probabilities[row] else { continue }
      let score = score(said, totals)
      if score >= best?.score ?? -1 {
        best = (score, Rounding.significant(0.5 * (probabilities[row] + next)))
      }
    }
    return best?.threshold
  }

  /// How good a cut is; of equals the lower cut is taken.
  private func score(
    _ said: (right: Double, wrong: Double), _ totals: (first: Double, other: Double)
  ) -> Double {
    switch self {
    case .mostProbable, .averageF1, .fixed: 0
    case .macroF1:
      0.5
        * (f1(said.right, wrong: said.wrong, missed: totals.first - said.right)
          + f1(
            totals.other - said.wrong, wrong: totals.first - said.right, missed: said.wrong))
    case .precision(let wanted):
      min(said.right + said.wrong > 0 ? said.right / (said.right + said.wrong) : 0, wanted)
    }
  }

  private func f1(_ right: Double, wrong: Double, missed: Double) -> Double {
    right > 0 ? 2 * right / (2 * right + wrong + missed) : 0
  }
}
