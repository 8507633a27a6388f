public import Features

/// Labels, groups and weights of a corpus, as numbers.
public struct CorpusRows: Sendable, Equatable {
  /// The labels, sorted; a row's label is an index into them.
  public let labels: [String]
  /// The label of each row.
  public let truth: [Int]
  /// The group of each row, as a number; rows of one group never part.
  public let groups: [Int]
  /// Whether groups were given, rather than each row being its own.
  public let isGrouped: Bool
  /// The weight of each row.
  public let weights: [Double]

  /// Numbers the labels and groups of examples.
  ///
  /// - Parameters:
  ///   - examples: The labelled texts.
  ///   - labels: The labels that may occur, in order; by default those of the examples, sorted.
  /// - Throws: ``TrainingError`` where an example's label is not among `labels`.
  /// - Complexity: O(n).
  public init(_ examples: [Example], labels: [String]? = nil) throws(TrainingError) {
    let names = labels ?? Set(examples.map(\.label)).sorted()
    self.labels = names
    var numbers: [String: Int] = [:]
    for (number, name) in names.enumerated() { numbers[name] = number }
    var truth: [Int] = []
    for example in examples {
      guard let number = numbers[example.label] else {
        throw .unknownLabel(example.label, id: example.id, known: names)
      }
      truth.append(number)
    }
    self.truth = truth
    isGrouped = examples.contains { $0.group != nil }
    groups = Self.groupNumbers(examples)
    weights = examples.map(\.weight)
  }

  /// Numbers groups by first appearance; an example without one is its own.
  private static func groupNumbers(_ examples: [Example]) -> [Int] {
    var numbers: [String: Int] = [:]
    return examples.enumerated().map { index, example in
      guard let group = example.group else { return index }
      let number = numbers[group] ?? index
      numbers[group] = number
      return number
    }
  }
}
