import Testing

@testable import Models

@Suite struct LabelOffsetsTests {
  /// Probabilities of three labels that lean towards the right one, with the third said too seldom.
  private static func sample(
    _ seed: UInt64, rows: Int
  ) -> (probabilities: [Double], truth: [Int], weights: [Double]) {
    var generator = SeededGenerator(seed: seed)
    var (probabilities, truth, weights) = ([Double](), [Int](), [Double]())
    for _ in 0..<rows {
      let label = generator.below(6) == 0 ? 2 : generator.below(2)
      var shares = (0..<3).map { _ in generator.unit() + 0.05 }
      shares[label] += 0.6
      shares[2] *= 0.4
      let sum = shares.reduce(0, +)
      probabilities += shares.map { $0 / sum }
      truth.append(label)
      weights.append(Double(1 + generator.below(3)))
    }
    return (probabilities, truth, weights)
  }

  private static func macroF1(
    _ probabilities: [Double], _ truth: [Int], _ weights: [Double], _ decision: Decision
  ) -> Double {
    let said = decision.labels(probabilities, labelCount: 3)
    return (0..<3).reduce(0) { sum, label in
      var (right, all) = (0.0, 0.0)
      for row in truth.indices {
        if said[row] == label { all += weights[row] }
        if truth[row] == label { all += weights[row] }
        if said[row] == label, truth[row] == label { right += weights[row] }
      }
      return sum + (right > 0 ? 2 * right / all : 0) / 3
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `offsets do better than none and than those of a coarse grid, one at a time`(seed: UInt64) {
    let (probabilities, truth, weights) = Self.sample(seed, rows: 80)
    let offsets = LabelOffsets.bestF1(
      probabilities, truth: truth, labelCount: 3, weights: weights)
    let score = Self.macroF1(probabilities, truth, weights, Decision(offsets: offsets))
    #expect(score > Self.macroF1(probabilities, truth, weights, Decision()), "seed \(seed)")
    for label in 0..<3 {
      for step in -20...20 {
        var other = offsets
        other[label] += 0.1 * Double(step)
        let found = Self.macroF1(probabilities, truth, weights, Decision(offsets: other))
        #expect(found <= score + 1e-9, "seed \(seed), label \(label), step \(step)")
      }
    }
  }

  @Test func `a row of weight 2 is the row twice, and the offsets have the mean 0`() {
    let (probabilities, truth, _) = Self.sample(9, rows: 60)
    let weights = truth.indices.map { $0 % 3 == 0 ? 2.0 : 1 }
    var (all, allTruth) = (probabilities, truth)
    for row in truth.indices where weights[row] == 2 {
      all += probabilities[row * 3..<row * 3 + 3]
      allTruth.append(truth[row])
    }
    let weighted = LabelOffsets.bestF1(
      probabilities, truth: truth, labelCount: 3, weights: weights)
    #expect(
      weighted
        == LabelOffsets.bestF1(
          all, truth: allTruth, labelCount: 3, weights: allTruth.map { _ in 1 }))
    #expect(abs(weighted.reduce(0, +)) < 1e-5)
  }

  @Test func `right predictions stay, and rows without hope are no trouble`() {
    let sure = [0.8, 0.1, 0.1, 0.1, 0.8, 0.1, 0.1, 0.1, 0.8]
    #expect(
      LabelOffsets.bestF1(sure, truth: [0, 1, 2], labelCount: 3, weights: [1, 1, 1]) == [0, 0, 0])
    let hopeless = [1.0, 0, 0, 1, 0, 0]
    let offsets = LabelOffsets.bestF1(
      hopeless, truth: [1, 2], labelCount: 3, weights: [1, 1])
    #expect(offsets.allSatisfy { $0.isFinite })
    #expect(LabelOffsets.bestF1([], truth: [], labelCount: 3, weights: []) == [0, 0, 0])
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `offsets for some labels do better on these than offsets for all`(seed: UInt64) {
    let (probabilities, truth, weights) = Self.sample(seed, rows: 90)
    func mean(_ averaged: [Int]?) -> Double {
      let offsets = LabelOffsets.bestF1(
        probabilities, truth: truth, labelCount: 3, weights: weights, averaged: averaged)
      let said = Decision(offsets: offsets).labels(probabilities, labelCount: 3)
      return [0, 2].reduce(0) { sum, label in
        var (right, all) = (0.0, 0.0)
        for row in truth.indices {
          if said[row] == label { all += weights[row] }
          if truth[row] == label { all += weights[row] }
          if said[row] == label, truth[row] == label { right += weights[row] }
        }
        return sum + (right > 0 ? right / all : 0)
      }
    }
    #expect(mean([0, 2]) >= mean(nil), "seed \(seed)")
  }
}
