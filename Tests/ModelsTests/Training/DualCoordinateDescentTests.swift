import Features
import Foundation
import Models
import Testing

@Suite struct DualCoordinateDescentTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>, [0.05, 1, 40])
  func `finds the minimum that Newton's method finds`(seed: UInt64, cost: Double) {
    let problem = SparseProblem.random(seed, rows: 24, columns: 7, cost: cost)
    let slow = SlowLogistic(problem)
    let fit = problem.fit()
    #expect(abs(fit.convergence.objective - slow.minimum) <= 1e-6 * slow.minimum, "seed \(seed)")
    #expect(fit.convergence.isConverged)
    for (weight, expected) in zip(fit.weights + [fit.intercept], slow.point) {
      #expect(abs(weight - expected) < 1e-3 * max(1, abs(expected)), "seed \(seed)")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `the gradient is near 0 at the minimum`(seed: UInt64) {
    let problem = SparseProblem.random(seed, rows: 40, columns: 12, cost: 2)
    let fit = problem.fit(tolerance: 1e-12)
    let loss = LogisticLoss(
      problem.matrix, isPositive: problem.isPositive, costs: problem.costs)
    for slope in loss.gradient(fit.weights, fit.intercept) { #expect(abs(slope) < 1e-4) }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>, [1, 2, 4, 8])
  func `the duality gap is not negative and bounds what is missing`(seed: UInt64, passes: Int) {
    let problem = SparseProblem.random(seed, rows: 24, columns: 7, cost: 10)
    let fit = problem.fit(tolerance: 0, passes: passes)
    let minimum = SlowLogistic(problem).minimum
    let convergence = fit.convergence
    #expect(convergence.passes == passes && !convergence.isConverged)
    #expect(convergence.relativeGap >= -1e-12)
    let missing = (convergence.objective - minimum) / convergence.objective
    #expect(missing >= -1e-12 && missing <= convergence.relativeGap + 1e-12, "seed \(seed)")
  }

  @Test func `a row of weight 2 is the row twice`() {
    var weighted = SparseProblem.random(5, rows: 20, columns: 6)
    weighted.costs = weighted.costs.indices.map { $0 % 3 == 0 ? 2 : 1 }
    var doubled = weighted
    for index in weighted.rows.indices where weighted.costs[index] == 2 {
      doubled.rows.append(weighted.rows[index])
      doubled.isPositive.append(weighted.isPositive[index])
      doubled.costs.append(1)
    }
    doubled.costs = doubled.costs.map { _ in 1 }
    expectSame(weighted.fit(tolerance: 1e-12), doubled.fit(tolerance: 1e-12))
  }

  @Test func `a row of weight 0 is ignored`() {
    let problem = SparseProblem.random(6, rows: 20, columns: 6)
    var padded = problem
    padded.rows += [Array(repeating: 100, count: 6), Array(repeating: 0, count: 6)]
    padded.isPositive += [true, false]
    padded.costs += [0, 0]
    expectSame(problem.fit(tolerance: 1e-12), padded.fit(tolerance: 1e-12))
    padded.costs = padded.costs.map { _ in 0 }
    let nothing = padded.fit()
    #expect(nothing.weights == Array(repeating: 0, count: 6))
    #expect(nothing.intercept == 0 && nothing.convergence.objective == 0)
  }

  @Test func `separable rows get finite weights even at a huge cost`() {
    let problem = SparseProblem(
      rows: [[1, 0], [0.5, 0], [0, 1], [0, 2]], isPositive: [true, true, false, false],
      costs: [1e8, 1e8, 1e8, 1e8])
    let fit = problem.fit(tolerance: 1e-6)
    #expect(fit.convergence.isConverged)
    #expect(fit.weights[0] > 5 && fit.weights[0] < 100)
    #expect(fit.weights[1] < -5 && fit.weights[1] > -100)
  }

  @Test func `a margin far beyond the range of exp does not break the weights`() {
    // The small rows push the weight up; the large row is then right by millions, and the best α
    // for it, about exp(−10⁷), is no number above 0.
    let problem = SparseProblem(
      rows: [[1], [1], [2], [1e6]], isPositive: [true, true, true, true],
      costs: [1e6, 1e6, 1e6, 1])
    let fit = problem.fit(tolerance: -1, passes: 20)
    #expect(fit.weights[0].isFinite && fit.intercept.isFinite)
    #expect(fit.convergence.objective.isFinite && fit.convergence.relativeGap.isFinite)
  }

  @Test func `rows without features share the intercept alone`() {
    let problem = SparseProblem(
      rows: [[0], [0], [0]], isPositive: [true, true, false], costs: [1, 1, 1])
    let fit = problem.fit()
    #expect(fit.weights == [0])
    // b minimises ½b² + 2 log(1 + e⁻ᵇ) + log(1 + eᵇ), so b = 2σ(−b) − σ(b) = 2 − 3σ(b).
    let sigmoid = 1 / (1 + exp(-fit.intercept))
    #expect(abs(fit.intercept - (2 - 3 * sigmoid)) < 1e-4)
  }

  @Test func `one row and no rows are no trouble`() {
    let one = SparseProblem(rows: [[1]], isPositive: [true], costs: [1]).fit()
    #expect(one.weights[0] > 0 && abs(one.weights[0] - one.intercept) < 1e-9)
    let none = SparseProblem(rows: [], isPositive: [], costs: []).fit()
    #expect(none.weights.isEmpty && none.intercept == 0 && none.convergence.isConverged)
  }

  @Test func `a tiny cost leaves the weights near 0`() {
    for cost in [1e-9, 1e-300, .leastNonzeroMagnitude] {
      let fit = SparseProblem.random(7, rows: 20, columns: 6, cost: cost).fit()
      #expect(fit.weights.allSatisfy { abs($0) < 1e-7 }, "cost \(cost)")
      #expect(fit.convergence.objective.isFinite)
    }
  }

  @Test func `the seed changes the order but not the minimum, and the same seed nothing`() {
    let problem = SparseProblem.random(8, rows: 30, columns: 8, cost: 3)
    #expect(problem.fit(tolerance: 1e-3, seed: 4) == problem.fit(tolerance: 1e-3, seed: 4))
    #expect(problem.fit(tolerance: 1e-3, seed: 4) != problem.fit(tolerance: 1e-3, seed: 5))
    expectSame(problem.fit(tolerance: 1e-12, seed: 4), problem.fit(tolerance: 1e-12, seed: 5))
  }

  @Test func `turning the labels round turns the weights round`() {
    let problem = SparseProblem.random(9, rows: 30, columns: 8)
    var other = problem
    other.isPositive = problem.isPositive.map { !$0 }
    let (fit, turned) = (problem.fit(tolerance: 1e-3), other.fit(tolerance: 1e-3))
    let expected = turned.weights.map { -$0 }
    #expect(fit.weights == expected)
    #expect(fit.intercept == -turned.intercept)
  }

  private func expectSame(_ one: LogisticRegression, _ other: LogisticRegression) {
    for (a, b) in zip(one.weights + [one.intercept], other.weights + [other.intercept]) {
      #expect(abs(a - b) < 1e-4)
    }
  }
}
