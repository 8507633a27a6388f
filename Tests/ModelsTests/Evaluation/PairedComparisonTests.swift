import Foundation
import Models
import Testing

@Suite struct PairedComparisonTests {
  /// Two labels, the truth alternating; each classifier is right on the rows where its list says so.
  private func predictions(
    _ right: [Bool], groups: [Int] = [], weights: [Double] = []
  ) throws -> Predictions {
    let truth = right.indices.map { $0 % 2 }
    let predicted = zip(truth, right).map { $1 ? $0 : 1 - $0 }
    return try Predictions(
      truth: truth, predicted: predicted,
      probabilities: predicted.flatMap { $0 == 0 ? [0.8, 0.2] : [0.3, 0.7] },
      labels: ["opinionated", "reported"], groups: groups, weights: weights)
  }

  /// The tail of the binomial distribution, summed.
  private func slowMcNemar(_ a: Int, _ b: Int) -> Double {
    var (term, sum) = (pow(0.5, Double(a + b)), 0.0)
    for heads in 0...min(a, b) {
      sum += term
      term *= Double(a + b - heads) / Double(heads + 1)
    }
    return min(1, 2 * sum)
  }

  @Test(arguments: [(0, 0), (1, 0), (0, 6), (5, 5), (3, 11), (40, 22), (200, 260)])
  func `McNemar's p-value is twice the summed tail`(a: Int, b: Int) {
    let test = McNemarTest(onlyFirstRight: a, onlySecondRight: b)
    #expect(abs(test.pValue - slowMcNemar(a, b)) < 1e-10)
    #expect(test.pValue == McNemarTest(onlyFirstRight: b, onlySecondRight: a).pValue)
  }

  @Test func `counts the examples that only one had right`() throws {
    let comparison = try PairedComparison(
      predictions([true, true, false, false, true]),
      predictions([true, false, true, false, false]),
      bootstrap: noResamples)
    #expect(comparison.mcNemar == McNemarTest(onlyFirstRight: 2, onlySecondRight: 1))
    #expect(comparison.metrics[0].pValue == nil)
    #expect(comparison.metrics.map(\.metric) == Metric.allCases)
  }

  @Test func `a classifier does not differ from itself`() throws {
    let data = try PredictionSamples.random(3, rows: 40, labels: 3)
    let comparison = try PairedComparison(
      data, data, bootstrap: BootstrapOptions(resamples: 30))
    for row in comparison.metrics {
      #expect(row.difference.value == 0 && row.difference.low == 0 && row.difference.high == 0)
      #expect(row.pValue == 1)
    }
  }

  @Test func `the p-value of the accuracy is that of all swaps`() throws {
    let first = try predictions([true, true, true, true, true, false, true, true])
    let second = try predictions([true, false, false, true, false, true, false, false])
    let comparison = try PairedComparison(
      first, second, bootstrap: BootstrapOptions(resamples: 1500))
    // Six rows differ, five to one: of 64 swaps 14 give a difference of four or six.
    let pValue = try #require(comparison.metrics[Metric.accuracy.index].pValue)
    #expect(abs(pValue - 14.0 / 64) < 0.04)
  }

  @Test func `groups are swapped as wholes`() throws {
    // One group: a swap gives the same size of difference always.
    let groups = [Int](repeating: 1, count: 8)
    let first = try predictions([Bool](repeating: true, count: 8), groups: groups)
    let second = try predictions([Bool](repeating: false, count: 8), groups: groups)
    let comparison = try PairedComparison(
      first, second, bootstrap: BootstrapOptions(resamples: 50))
    #expect(comparison.metrics[0].pValue == 1)
    #expect(comparison.metrics[0].difference == Interval(value: 1, low: nil, high: nil, n: 8))
  }

  @Test func `a clear difference is seen and its interval lies on one side of 0`() throws {
    let first = try predictions((0..<100).map { $0 % 10 != 0 })
    let second = try predictions((0..<100).map { $0 % 3 != 0 })
    let options = BootstrapOptions(resamples: 200)
    let comparison = try PairedComparison(first, second, bootstrap: options)
    let accuracy = comparison.metrics[Metric.accuracy.index]
    #expect(abs((accuracy.difference.value ?? 0) - 0.24) < 1e-12)
    #expect((accuracy.difference.low ?? 0) > 0)
    #expect((accuracy.pValue ?? 1) < 0.05)
    let turned = try PairedComparison(second, first, bootstrap: options)
    #expect(
      abs((turned.metrics[0].difference.high ?? 0) + (accuracy.difference.low ?? 1)) < 1e-12)
    #expect(try PairedComparison(first, second, bootstrap: options) == comparison)
  }

  @Test func `values are those of the single reports`() throws {
    let first = try PredictionSamples.random(3, rows: 40, labels: 2, weighted: true)
    let report = ClassificationReport(first, bootstrap: noResamples)
    let comparison = try PairedComparison(first, first, bootstrap: noResamples)
    for row in comparison.metrics { #expect(row.first == report.metrics[row.metric].value) }
  }

  @Test func `refuses predictions of other examples`() throws {
    let base = try predictions([true, true])
    let others: [(Predictions, String)] = [
      (try PredictionSamples.random(1, rows: 2, labels: 3), "labels"),
      (try predictions([true]), "true labels"),
      (try predictions([true, true], groups: [1, 1]), "groups"),
      (try predictions([true, true], weights: [1, 2]), "weights"),
    ]
    for (other, column) in others {
      #expect(throws: EvaluationError.notPaired(column: column)) {
        try PairedComparison(base, other, bootstrap: noResamples)
      }
    }
  }
}
