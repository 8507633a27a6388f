import Features
import Foundation
import Models
import Testing

@Suite struct SoftmaxElasticNetTests {
  private static func problem(
    _ seed: UInt64, rows: Int = 30, columns: Int = 5, cost: Double = 3
  ) -> (SparseProblem, [Int]) {
    let problem = SparseProblem.random(seed, rows: rows, columns: columns, cost: cost)
    return (problem, (0..<rows).map { ($0 * 7 + Int(seed)) % 5 % 3 })
  }

  private static func fit(
    _ problem: SparseProblem, _ labels: [Int], ratio: Double, tolerance: Double = 1e-10,
    mean: [[Double]] = [], scales: [[Double]] = []
  ) -> SoftmaxRegression {
    var options = LogisticRegression.Options()
    (options.cost, options.l1Ratio, options.tolerance) = (1, ratio, tolerance)
    return .fit(
      problem.matrix, labels: labels, labelCount: 3, rowWeights: problem.costs, priorMean: mean,
      scales: scales, options: options)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>, [0.3, 0.9, 1])
  func `finds the minimum that proximal gradients find`(seed: UInt64, ratio: Double) {
    let (problem, labels) = Self.problem(seed)
    let slow = SlowSoftmax(problem, labels, labelCount: 3, l1Ratio: ratio, steps: 1500)
    let fit = Self.fit(problem, labels, ratio: ratio)
    #expect(fit.convergence.isConverged)
    #expect(abs(fit.convergence.objective - slow.value) < 1e-7 * slow.value, "seed \(seed)")
    let own = slow.at(zip(fit.weights, fit.intercepts).map { $0 + [$1] })
    #expect(abs(own.value - fit.convergence.objective) < 1e-9 * own.value)
  }

  @Test(arguments: 4...7 as ClosedRange<UInt64>, [0.05, 0.5, 1])
  func `the weights satisfy the conditions of the minimum`(seed: UInt64, ratio: Double) {
    let (problem, labels) = Self.problem(seed, rows: 40, columns: 12)
    let fit = Self.fit(problem, labels, ratio: ratio)
    let slow = SlowSoftmax(problem, labels, labelCount: 3, l1Ratio: ratio, steps: 0)
      .at(zip(fit.weights, fit.intercepts).map { $0 + [$1] })
    for (weights, slopes) in zip(fit.weights, slow.slopes) {
      #expect(abs(slopes.last ?? 1) < 1e-4)
      for (weight, slope) in zip(weights, slopes) {
        let rest = slope + (1 - ratio) * weight
        if weight == 0 {
          #expect(abs(rest) <= ratio + 1e-3)
        } else {
          #expect(abs(rest + (weight > 0 ? ratio : -ratio)) < 1e-3)
        }
      }
    }
  }

  @Test func `a share of L1 near 0 gives what L2 gives`() {
    let (problem, labels) = Self.problem(8, rows: 40, columns: 8)
    let (near, smooth) = (
      Self.fit(problem, labels, ratio: 1e-7), Self.fit(problem, labels, ratio: 0)
    )
    for (a, b) in zip(near.weights.joined(), smooth.weights.joined()) {
      #expect(abs(a - b) < 1e-3)
    }
  }

  @Test func `a large penalty leaves the labels' shares and no weight`() {
    let (problem, labels) = Self.problem(9, rows: 45)
    var cheap = problem
    cheap.costs = problem.costs.map { _ in 1e-3 }
    let fit = Self.fit(cheap, labels, ratio: 1)
    #expect(fit.weights.allSatisfy { $0.allSatisfy { $0 == 0 } } && fit.convergence.isConverged)
    let counts = (0..<3).map { label in Double(labels.count { $0 == label }) }
    for label in 1..<3 {
      let expected = log(counts[label] / counts[0])
      #expect(abs(fit.intercepts[label] - fit.intercepts[0] - expected) < 1e-6)
    }
  }

  @Test func `separable rows and a huge cost do not overflow`() {
    let problem = SparseProblem(
      rows: [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0.5, 2]], isPositive: [],
      costs: [1e7, 1e7, 1e7, 1e7])
    for ratio in [0.4, 1] {
      let fit = Self.fit(problem, [0, 1, 2, 2], ratio: ratio, tolerance: 1e-4)
      #expect(fit.weights.joined().allSatisfy(\.isFinite) && fit.convergence.objective.isFinite)
    }
  }

  @Test func `weights are drawn to a given mean, by scaled features`() {
    let (problem, labels) = Self.problem(10)
    var cheap = problem
    cheap.costs = problem.costs.map { _ in 1e-4 }
    let mean = (0..<3).map { label in (0..<5).map { Double($0 - label) } }
    let scales = (0..<3).map { label in (0..<5).map { Double(1 + ($0 + label) % 3) } }
    let fit = Self.fit(cheap, labels, ratio: 0.7, mean: mean, scales: scales)
    #expect(fit.weights == mean && fit.convergence.isConverged)
    // Features that are twice as large need half the weight: the same scores.
    let doubled = Self.fit(
      problem, labels, ratio: 0.7, scales: Array(repeating: Array(repeating: 2, count: 5), count: 3)
    )
    var large = problem
    large.rows = problem.rows.map { $0.map { 2 * $0 } }
    for (a, b) in zip(
      doubled.weights.joined(), Self.fit(large, labels, ratio: 0.7).weights.joined())
    {
      #expect(abs(a - 2 * b) < 1e-3)
    }
  }
}
