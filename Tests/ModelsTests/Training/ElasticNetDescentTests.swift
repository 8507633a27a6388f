import Foundation
import Models
import Testing

@Suite struct ElasticNetDescentTests {
  private func fit(_ problem: SparseProblem, ratio: Double) -> LogisticRegression {
    var options = LogisticRegression.Options()
    (options.cost, options.l1Ratio, options.tolerance) = (1, ratio, 1e-9)
    return .fit(
      problem.matrix, isPositive: problem.isPositive, rowWeights: problem.costs, options: options)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>, [0.3, 0.9, 1])
  func `finds the minimum that a blind search finds`(seed: UInt64, ratio: Double) {
    let problem = SparseProblem.random(seed, rows: 24, columns: 5, cost: 3)
    let loss = LogisticProblem(
      problem.matrix, isPositive: problem.isPositive, costs: problem.costs, l1Ratio: ratio)
    let slow = SlowMinimum.of(6) { loss.value(Array($0.dropLast()), $0[5]) }
    let fit = fit(problem, ratio: ratio)
    #expect(fit.convergence.isConverged)
    #expect(abs(fit.convergence.objective - slow.value) < 1e-6 * slow.value, "seed \(seed)")
  }

  @Test func `an L1 penalty leaves few weights, and all of them 0 where it is large`() {
    let problem = SparseProblem.random(5, rows: 60, columns: 30)
    let some = fit(problem, ratio: 1).weights.count { $0 != 0 }
    #expect(some > 0 && some < 30)
    var cheap = problem
    cheap.costs = problem.costs.map { $0 * 1e-3 }
    let none = fit(cheap, ratio: 1)
    #expect(none.weights.allSatisfy { $0 == 0 } && none.convergence.isConverged)
  }

  @Test func `separable rows and a huge cost do not overflow`() {
    let problem = SparseProblem(
      rows: [[1, 0], [0.5, 0], [0, 1], [0, 2]], isPositive: [true, true, false, false],
      costs: [1e6, 1e6, 1e6, 1e6])
    let fit = fit(problem, ratio: 1)
    #expect(fit.weights.allSatisfy { $0.isFinite } && fit.convergence.objective.isFinite)
  }

  @Test func `weight 2 is the row twice`() {
    var weighted = SparseProblem.random(6, rows: 20, columns: 6)
    weighted.costs = weighted.costs.indices.map { $0 % 3 == 0 ? 2 : 1 }
    var doubled = weighted
    for index in weighted.rows.indices where weighted.costs[index] == 2 {
      doubled.rows.append(weighted.rows[index])
      doubled.isPositive.append(weighted.isPositive[index])
      doubled.costs.append(1)
    }
    doubled.costs = doubled.costs.map { _ in 1 }
    let (one, other) = (fit(weighted, ratio: 0.5), fit(doubled, ratio: 0.5))
    for (a, b) in zip(one.weights, other.weights) { #expect(abs(a - b) < 1e-3) }
  }
}
