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
    let loss = LogisticProblem(
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
      rows: [[1], [1], [2], [1e6], [0]], isPositive: [true, true, true, true, false],
      costs: [1e6, 1e6, 1e6, 1, 1])
    let fit = problem.fit(tolerance: -1, passes: 20)
    #expect(fit.weights[0].isFinite && fit.intercept.isFinite)
    #expect(fit.convergence.objective.isFinite && fit.convergence.relativeGap.isFinite)
  }

  @Test func `rows without features share the intercept alone`() {
    let problem = SparseProblem(
      rows: [[0], [0], [0]], isPositive: [true, true, false], costs: [1, 1, 1])
    let fit = problem.fit()
    #expect(fit.weights == [0])
    // Two of three rows are positive.
    #expect(abs(fit.intercept - log(2)) < 1e-9)
  }

  @Test func `one row and no rows are no trouble`() {
    let one = SparseProblem(rows: [[1]], isPositive: [true], costs: [1]).fit()
    #expect(one.weights == [0] && abs(one.intercept - log(3)) < 1e-9)
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

  @Test func `as the cost goes to 0 the intercept becomes the log-odds of the labels`() {
    let problem = SparseProblem.random(7, rows: 20, columns: 6, cost: 1e-9)
    var (positive, negative) = (0.0, 0.0)
    for (cost, isPositive) in zip(problem.costs, problem.isPositive) {
      if isPositive { positive += cost } else { negative += cost }
    }
    #expect(abs(problem.fit().intercept - log(positive / negative)) < 1e-6)
  }

  @Test func `an intercept far from the features' scale is found`() {
    // Every row has the same large feature, so that it competes with the intercept.
    var problem = SparseProblem.random(3, rows: 60, columns: 5, cost: 50)
    problem.rows = problem.rows.map { $0 + [0.75] }
    problem.isPositive = problem.isPositive.indices.map { $0 % 12 != 0 }
    let fit = problem.fit(tolerance: 1e-10)
    let slow = SlowLogistic(problem)
    #expect(fit.convergence.isConverged)
    #expect(abs(fit.convergence.objective - slow.minimum) <= 1e-8 * slow.minimum)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the mean of the prior is where a small cost stays, and a large one leaves`(seed: UInt64) {
    let problem = SparseProblem.random(seed, rows: 30, columns: 6)
    let mean = (0..<6).map { Double($0) - 2.5 }
    var options = LogisticRegression.Options()
    options.tolerance = 1e-10
    for (cost, isNear) in [(1e-8, true), (100, false)] {
      options.cost = cost
      let fit = LogisticRegression.fit(
        problem.matrix, isPositive: problem.isPositive, rowWeights: problem.costs,
        priorMean: mean, options: options)
      let distance = zip(fit.weights, mean).reduce(0) { max($0, abs($1.0 - $1.1)) }
      #expect((distance < 1e-6) == isNear, "C \(cost)")
    }
  }

  @Test func `a path of costs is as good as each cost by itself`() {
    let problem = SparseProblem.random(4, rows: 40, columns: 9)
    for ratio in [0, 0.5, 1] {
      var options = LogisticRegression.Options()
      (options.tolerance, options.l1Ratio) = (1e-9, ratio)
      let costs = [0.1, 1, 10]
      let path = LogisticRegression.path(
        problem.matrix, isPositive: problem.isPositive, rowWeights: problem.costs, costs: costs,
        options: options)
      for (cost, fit) in zip(costs, path) {
        options.cost = cost
        let alone = LogisticRegression.fit(
          problem.matrix, isPositive: problem.isPositive, rowWeights: problem.costs,
          options: options)
        expectSame(fit, alone)
      }
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
    let (fit, turned) = (problem.fit(tolerance: 1e-9), other.fit(tolerance: 1e-9))
    for (weight, expected) in zip(fit.weights, turned.weights) {
      #expect(abs(weight + expected) < 1e-4)
    }
    #expect(abs(fit.intercept + turned.intercept) < 1e-4)
  }

  private func expectSame(_ one: LogisticRegression, _ other: LogisticRegression) {
    for (a, b) in zip(one.weights + [one.intercept], other.weights + [other.intercept]) {
      #expect(abs(a - b) < 1e-4 * max(1, abs(b)))
    }
  }
}
