import Foundation
import Models
import Testing

@Suite struct SoftmaxTests {
  private static let labels = 3

  private static func problem(
    _ seed: UInt64, rows: Int = 24, columns: Int = 3, cost: Double = 2
  ) -> (SparseProblem, SoftmaxProblem, [Int]) {
    let problem = SparseProblem.random(seed, rows: rows, columns: columns, cost: cost)
    let labels = (0..<rows).map { ($0 * 7 + Int(seed)) % 5 % Self.labels }
    return (
      problem,
      SoftmaxProblem(
        problem.matrix, labels: labels, labelCount: Self.labels, costs: problem.costs), labels
    )
  }

  private static func fit(
    _ problem: SparseProblem, _ labels: [Int], tolerance: Double = 1e-9
  ) -> SoftmaxRegression {
    var options = LogisticRegression.Options()
    (options.cost, options.tolerance) = (1, tolerance)
    return .fit(
      problem.matrix, labels: labels, labelCount: Self.labels, rowWeights: problem.costs,
      options: options)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `the gradient is the slope of the value`(seed: UInt64) {
    let (_, problem, _) = Self.problem(seed)
    var generator = SeededGenerator(seed: seed, stream: 3)
    let point = (0..<12).map { _ in generator.unit() * 2 - 1 }
    func value(_ at: [Double]) -> Double {
      problem.evaluate(Array(at[..<9]), intercepts: Array(at[9...])).value
    }
    let (_, weightSlopes, interceptSlopes) = problem.evaluate(
      Array(point[..<9]), intercepts: Array(point[9...]))
    for (index, slope) in (weightSlopes + interceptSlopes).enumerated() {
      var (above, below) = (point, point)
      above[index] += 1e-5
      below[index] -= 1e-5
      let expected = (value(above) - value(below)) / 2e-5
      #expect(abs(slope - expected) < 1e-6 * max(1, abs(expected)), "seed \(seed), \(index)")
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `finds the minimum that a blind search finds`(seed: UInt64) {
    let (rows, problem, labels) = Self.problem(seed, columns: 2)
    let slow = SlowMinimum.of(9) { at in
      problem.evaluate(Array(at[..<6]), intercepts: Array(at[6...])).value
    }
    let fit = Self.fit(rows, labels)
    #expect(fit.convergence.isConverged)
    #expect(abs(fit.convergence.objective - slow.value) < 1e-6 * slow.value, "seed \(seed)")
  }

  @Test func `two labels are logistic regression with half the weights`() {
    let problem = SparseProblem.random(8, rows: 30, columns: 5)
    var options = LogisticRegression.Options()
    options.tolerance = 1e-10
    options.cost = 1
    let soft = SoftmaxRegression.fit(
      problem.matrix, labels: problem.isPositive.map { $0 ? 0 : 1 }, labelCount: 2,
      rowWeights: problem.costs, options: options)
    // ½(‖v‖² + ‖v‖²) for a difference of 2v is ½‖w‖² at half the weight.
    options.cost = 2
    let two = LogisticRegression.fit(
      problem.matrix, isPositive: problem.isPositive, rowWeights: problem.costs, options: options)
    for column in 0..<5 {
      let difference = soft.weights[0][column] - soft.weights[1][column]
      #expect(abs(difference - two.weights[column]) < 1e-3)
    }
    #expect(abs(soft.intercepts[0] - soft.intercepts[1] - two.intercept) < 1e-3)
  }

  @Test func `the order of labels and rows does not matter`() {
    let (rows, _, labels) = Self.problem(5)
    let fit = Self.fit(rows, labels)
    var turned = rows
    turned.rows.reverse()
    turned.costs.reverse()
    let other = Self.fit(turned, labels.reversed().map { 2 - $0 })
    for label in 0..<3 {
      for (a, b) in zip(fit.weights[label], other.weights[2 - label]) {
        #expect(abs(a - b) < 1e-3)
      }
    }
  }

  @Test func `a tiny cost gives the labels' shares, a huge one does not overflow`() {
    let (rows, _, labels) = Self.problem(6)
    var small = rows
    small.costs = rows.costs.map { _ in 1e-9 }
    let fit = Self.fit(small, labels)
    let counts = (0..<3).map { label in Double(labels.count { $0 == label }) }
    #expect(abs(fit.intercepts[0] - fit.intercepts[1] - log(counts[0] / counts[1])) < 1e-6)
    var huge = rows
    huge.costs = rows.costs.map { _ in 1e8 }
    #expect(Self.fit(huge, labels).weights.allSatisfy { $0.allSatisfy(\.isFinite) })
  }
}
