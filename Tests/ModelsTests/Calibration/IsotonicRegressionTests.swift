import Foundation
import Testing

@testable import Models

@Suite struct IsotonicRegressionTests {
  private static func sample(_ seed: UInt64, _ count: Int) -> ([Double], [Bool]) {
    var generator = SeededGenerator(seed: seed)
    let logOdds = (0..<count).map { _ in generator.unit() * 8 - 4 }
    // The truth is flatter than the log-odds say.
    let labels = logOdds.map { generator.unit() < Logistic.sigmoid($0 / 3 + 0.5) }
    return (logOdds, labels)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `the map rises and comes near the truth`(seed: UInt64) {
    let (logOdds, labels) = Self.sample(seed, 4000)
    let points = IsotonicRegression.fit(
      logOdds: logOdds, isPositive: labels, weights: Array(repeating: 1, count: 4000))
    #expect(points.isValid && points.inputs.count > 3)
    var last = -Double.infinity
    for step in -60...60 {
      let value = points.value(Double(step) / 10)
      #expect(value >= last && value.isFinite)
      last = value
    }
    for input in [-3.0, -1, 0, 1, 3] {
      let expected = Logistic.sigmoid(input / 3 + 0.5)
      #expect(abs(Logistic.sigmoid(points.value(input)) - expected) < 0.12, "seed \(seed)")
    }
  }

  @Test func `pools by hand`() {
    // The second and third are out of order, and so become one step of a half.
    let points = IsotonicRegression.fit(
      logOdds: [-2, -1, 1, 2], isPositive: [false, true, false, true], weights: [1, 1, 1, 1])
    #expect(points.inputs == [-2, 0, 2])
    #expect(abs(points.outputs[1]) < 1e-9)
  }

  @Test func `equal inputs have one output, and no rows leave all as it is`() {
    let points = IsotonicRegression.fit(
      logOdds: [1, 1, 1], isPositive: [true, false, true], weights: [1, 1, 1])
    #expect(points.inputs == [1] && points.value(1) == points.outputs[0])
    let none = IsotonicRegression.fit(logOdds: [], isPositive: [], weights: [])
    #expect(none.value(3) == 3)
  }

  @Test func `the threshold rules by hand`() {
    let probabilities = [0.9, 0.8, 0.7, 0.6, 0.2]
    let isFirst = [true, true, false, true, false]
    func threshold(_ rule: ThresholdRule) -> Double? {
      rule.threshold(
        probabilities: probabilities, isFirst: isFirst, weights: [1, 1, 1, 1, 1])
    }
    #expect(threshold(.mostProbable) == nil)
    #expect(threshold(.fixed(0.3)) == 0.3)
    // From 0.75 on both are right; from 0.4 on three of four.
    #expect(threshold(.precision(0.95)) == 0.75)
    #expect(threshold(.precision(0.7)) == 0.4)
    #expect(threshold(.macroF1) == 0.75 || threshold(.macroF1) == 0.4)
  }

  @Test func `balanced weights make labels count alike`() {
    let weights = ClassWeights.balanced.applied(
      to: [1, 1, 1, 3], truth: [0, 0, 0, 1], labelCount: 2)
    #expect(weights == [1, 1, 1, 3])
    let other = ClassWeights.balanced.applied(
      to: [1, 1, 1, 1], truth: [0, 0, 0, 1], labelCount: 3)
    #expect(abs(other[0..<3].reduce(0, +) - other[3]) < 1e-12)
    #expect(abs(other.reduce(0, +) - 4) < 1e-12)
  }
}
