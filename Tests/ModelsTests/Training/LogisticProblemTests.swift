import Features
import Models
import Testing

@Suite struct LogisticProblemTests {
  private static func point(_ seed: UInt64, _ count: Int) -> [Double] {
    var generator = SeededGenerator(seed: seed, stream: 7)
    return (0..<count).map { _ in generator.unit() * 4 - 2 }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `the gradient is the slope of the value`(seed: UInt64) {
    let problem = SparseProblem.random(seed, rows: 20, columns: 9, scale: 2, cost: 3)
    let loss = LogisticProblem(
      problem.matrix, isPositive: problem.isPositive, costs: problem.costs)
    let point = Self.point(seed, problem.columns + 1)
    func value(_ at: [Double]) -> Double { loss.value(Array(at.dropLast()), at[at.count - 1]) }
    let gradient = loss.gradient(Array(point.dropLast()), point[point.count - 1])
    #expect(gradient.count == point.count)
    let step = 1e-5
    for index in point.indices {
      var (above, below) = (point, point)
      above[index] += step
      below[index] -= step
      let slope = (value(above) - value(below)) / (2 * step)
      #expect(abs(slope - gradient[index]) < 1e-6 * max(1, abs(slope)), "seed \(seed), \(index)")
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `the value is that of the formula on dense rows`(seed: UInt64) {
    let problem = SparseProblem.random(seed, rows: 15, columns: 6)
    let loss = LogisticProblem(
      problem.matrix, isPositive: problem.isPositive, costs: problem.costs)
    let point = Self.point(seed, problem.columns + 1)
    let slow = SlowLogistic(problem).value(point)
    #expect(abs(loss.value(Array(point.dropLast()), point[point.count - 1]) - slow) < 1e-9 * slow)
  }

  @Test func `margins of a million neither overflow nor lose the loss`() {
    let problem = SparseProblem(
      rows: [[1e6], [-1e6], [1e6], [0]], isPositive: [true, true, false, true],
      costs: [1, 2, 3, 0])
    let loss = LogisticProblem(
      problem.matrix, isPositive: problem.isPositive, costs: problem.costs)
    // The first row is right by a million, the second and third wrong by as much.
    #expect(loss.value([1], 0) == 0.5 + 5e6)
    let gradient: [Double] = [5_000_001, 1]
    #expect(loss.gradient([1], 0) == gradient)
  }

  @Test func `a row that costs nothing counts nothing`() {
    let problem = SparseProblem(rows: [[1], [5]], isPositive: [true, false], costs: [1, 0])
    let alone = SparseProblem(rows: [[1]], isPositive: [true], costs: [1])
    let loss = LogisticProblem(problem.matrix, isPositive: problem.isPositive, costs: problem.costs)
    let other = LogisticProblem(alone.matrix, isPositive: alone.isPositive, costs: alone.costs)
    #expect(loss.value([0.5], 0.25) == other.value([0.5], 0.25))
    #expect(loss.gradient([0.5], 0.25) == other.gradient([0.5], 0.25))
  }
}
