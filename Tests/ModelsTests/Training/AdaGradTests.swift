import Features
import Foundation
import Testing

@testable import Models

@Suite struct AdaGradTests {
  private static func row(_ cells: [Double]) -> AdaGrad.Row {
    var row = AdaGrad.Row()
    for (column, value) in cells.enumerated() where value != 0 {
      row.columns.append(UInt32(column))
      row.values.append(Float(value))
    }
    return row
  }

  private static func solver(_ rows: [[Double]], outputs: Int, rate: Double) -> AdaGrad {
    let columns = rows.first?.count ?? 0
    return AdaGrad(
      frequencies: (0..<columns).map { column in UInt32(rows.count { $0[column] != 0 }) },
      intercepts: Array(repeating: 0, count: outputs), rate: rate)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `it takes the steps of its dense twin`(seed: UInt64) {
    let problem = SparseProblem.random(seed, rows: 40, columns: 9, scale: 2, cost: 3)
    let labels = seed % 2 == 0 ? 2 : 3
    let outputs = labels == 2 ? 1 : labels
    var generator = SeededGenerator(seed: seed, stream: 3)
    var fast = Self.solver(problem.rows, outputs: outputs, rate: 0.3)
    var slow = SlowAdaGrad(rows: problem.rows, outputs: outputs, rate: 0.3)
    for _ in 0..<200 {
      let index = generator.below(problem.rows.count)
      let (cells, label) = (problem.rows[index], generator.below(labels))
      let expected = -log(slow.probabilities(cells)[label])
      let loss = fast.learn(Self.row(cells), label: label, cost: problem.costs[index])
      #expect(abs(loss - expected) < 1e-4 * max(1, expected), "seed \(seed)")
      slow.learn(cells, label: label, cost: problem.costs[index])
    }
    for output in 0..<outputs {
      for column in 0..<problem.columns {
        let difference = fast.weight(column, output: output) - slow.weights[output][column]
        #expect(abs(difference) < 1e-4, "seed \(seed), \(output), \(column)")
      }
      #expect(abs(fast.intercepts[output] - slow.weights[output][problem.columns]) < 1e-4)
    }
  }

  @Test(arguments: [1, 3, 5])
  func `slopes are those of the loss`(outputs: Int) {
    var generator = SeededGenerator(seed: UInt64(outputs))
    for _ in 0..<50 {
      let margins = (0..<outputs).map { _ in generator.unit() * 12 - 6 }
      let label = generator.below(max(outputs, 2))
      let slopes = AdaGrad.loss(margins: margins, label: label).slopes
      for index in margins.indices {
        var (above, below) = (margins, margins)
        above[index] += 1e-5
        below[index] -= 1e-5
        let rise =
          AdaGrad.loss(margins: above, label: label).value
          - AdaGrad.loss(margins: below, label: label).value
        #expect(abs(rise / 2e-5 - slopes[index]) < 1e-7)
      }
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `many passes come close to the minimum of the whole objective`(seed: UInt64) {
    let problem = SparseProblem.random(seed, rows: 60, columns: 7, cost: 2)
    var solver = Self.solver(problem.rows, outputs: 1, rate: 0.2)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      for index in generator.permutation(problem.rows.count) {
        _ = solver.learn(
          Self.row(problem.rows[index]), label: problem.isPositive[index] ? 0 : 1,
          cost: problem.costs[index])
      }
    }
    let slow = SlowLogistic(problem)
    let point =
      (0..<problem.columns).map { solver.weight($0, output: 0) } + solver.intercepts
    let start = slow.value(Array(repeating: 0, count: point.count))
    // What is left is a small part of the way that there was to go.
    #expect(slow.value(point) - slow.minimum < 0.002 * (start - slow.minimum), "seed \(seed)")
  }

  @Test func `a feature that no step has met keeps a weight of 0`() {
    var solver = AdaGrad(frequencies: [4, 0, 9], intercepts: [0.5], rate: 0.2)
    let loss = solver.learn(Self.row([1, 0, 0]), label: 0, cost: 1)
    #expect(abs(loss - log(1 + exp(-0.5))) < 1e-12)
    #expect(solver.weight(0, output: 0) > 0)
    #expect(solver.weight(1, output: 0) == 0 && solver.weight(2, output: 0) == 0)
    #expect(solver.margins(AdaGrad.Row()) == solver.intercepts)
  }

  @Test func `huge and empty costs leave numbers that are numbers`() {
    for cost in [0, 1e-300, 1e15, 1e300, .greatestFiniteMagnitude] {
      for outputs in [1, 3] {
        var solver = AdaGrad(
          frequencies: [1, 2], intercepts: Array(repeating: 0, count: outputs), rate: 1e6)
        for step in 0..<200 {
          let loss = solver.learn(Self.row([3_000, -3_000]), label: step % 2, cost: cost)
          #expect(loss.isFinite && loss >= 0)
        }
        #expect(solver.weight(0, output: 0).isFinite && solver.intercepts.allSatisfy(\.isFinite))
      }
    }
  }
}
