/// What a classifier said about examples whose labels are known.
public struct Predictions: Sendable, Equatable {
  /// The names of the labels.
  public let labels: [String]
  /// The right label of each of the n examples, an index of `labels`.
  public let truth: [Int]
  /// The label the classifier gave each example.
  public let predicted: [Int]
  /// The probabilities, n × k, a row of `labels.count` for each example after another.
  public let probabilities: [Double]
  /// The group of each example, or empty if each stands for itself.
  public let groups: [Int]
  /// How many examples each stands for, or empty for one each.
  public let weights: [Double]
  /// Which of two labels counts as positive; without meaning for more labels.
  public let positive: Int

  /// The number of examples.
  public var count: Int { truth.count }

  /// Checks and keeps predictions.
  ///
  /// - Parameters:
  ///   - truth: The right label of each example, an index of `labels`.
  ///   - predicted: The label the classifier gave; it need not be the most probable one.
  ///   - probabilities: n × k numbers from 0 to 1, row after row, each row with the sum 1 (to 0.001).
  ///   - labels: The names of the labels, two or more.
  ///   - groups: The group of each example, any numbers; empty for none.
  ///   - weights: The weight of each example; empty for 1 each.
  ///   - positive: Which of two labels counts as positive; the first unless said otherwise.
  /// - Throws: `EvaluationError` naming the first thing that does not fit.
  /// - Complexity: O(n·k).
  public init(
    truth: [Int], predicted: [Int], probabilities: [Double], labels: [String],
    groups: [Int] = [], weights: [Double] = [], positive: Int = 0
  ) throws(EvaluationError) {
    (self.truth, self.predicted, self.probabilities) = (truth, predicted, probabilities)
    (self.labels, self.groups, self.weights, self.positive) = (labels, groups, weights, positive)
    try checkCounts()
    try checkRows()
  }

  private func checkCounts() throws(EvaluationError) {
    guard !truth.isEmpty else { throw .noExamples }
    guard labels.count >= 2 else { throw .tooFewLabels(count: labels.count) }
    guard labels.indices.contains(positive) else {
      throw .unknownPositiveLabel(index: positive, labels: labels.count)
    }
    let columns: [(name: String, found: Int, expected: Int)] = [
      ("predictions", predicted.count, count),
      ("probabilities", probabilities.count, count * labels.count),
      ("groups", groups.isEmpty ? count : groups.count, count),
      ("weights", weights.isEmpty ? count : weights.count, count),
    ]
    for column in columns where column.found != column.expected {
      throw .countMismatch(column: column.name, found: column.found, expected: column.expected)
    }
  }

  private func checkRows() throws(EvaluationError) {
    for row in truth.indices {
      for label in [truth[row], predicted[row]] where !labels.indices.contains(label) {
        throw .unknownLabel(row: row, index: label, labels: labels.count)
      }
      var sum = 0.0
      for label in labels.indices {
        let probability = probabilities[row * labels.count + label]
        guard (0...1).contains(probability) else { throw .badProbabilities(row: row) }
        sum += probability
      }
      guard abs(sum - 1) <= 1e-3 else { throw .badProbabilities(row: row) }
    }
    // The bound keeps sums and squares finite.
    if let row = weights.firstIndex(where: { !($0 >= 0 && $0 <= 1e100) }) {
      throw .badWeight(row: row)
    }
    guard weights.isEmpty || weights.contains(where: { $0 > 0 }) else { throw .noWeight }
  }

  /// The probability of a label for an example.
  package func probability(row: Int, label: Int) -> Double {
    probabilities[row * labels.count + label]
  }

  package func weight(row: Int) -> Double {
    weights.isEmpty ? 1 : weights[row]
  }
}

extension Predictions {
  /// The predictions of some rows.
  ///
  /// - Throws: ``EvaluationError`` if there are no rows.
  /// - Complexity: O(rows × labels).
  public func subset(_ rows: [Int]) throws(EvaluationError) -> Predictions {
    try Predictions(
      truth: rows.map { truth[$0] }, predicted: rows.map { predicted[$0] },
      probabilities: rows.flatMap { row in
        probabilities[row * labels.count..<(row + 1) * labels.count]
      },
      labels: labels, groups: groups.isEmpty ? [] : rows.map { groups[$0] },
      weights: weights.isEmpty ? [] : rows.map { weights[$0] }, positive: positive)
  }
}
