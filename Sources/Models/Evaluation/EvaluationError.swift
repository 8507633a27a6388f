/// Why predictions could not be evaluated or examples not be divided.
public enum EvaluationError: Error, Sendable, Equatable {
  /// There is nothing to evaluate.
  case noExamples
  /// An evaluation needs two labels or more.
  case tooFewLabels(count: Int)
  /// A column has not as many values as there are examples.
  case countMismatch(column: String, found: Int, expected: Int)
  /// A row's label is none of the known labels.
  case unknownLabel(row: Int, index: Int, labels: Int)
  /// A row's probabilities are not numbers from 0 to 1 with the sum 1.
  case badProbabilities(row: Int)
  /// A row's weight is negative or not a number.
  case badWeight(row: Int)
  /// All weights are 0.
  case noWeight
  /// The label that counts as positive is none of the known labels.
  case unknownPositiveLabel(index: Int, labels: Int)
  /// Two classifiers that are compared were not given the same examples.
  case notPaired(column: String)
  /// Cross-validation needs two folds or more.
  case tooFewFolds(Int)
  /// There are more folds than groups to put into them.
  case tooFewGroups(groups: Int, folds: Int)
}

extension EvaluationError: CustomStringConvertible {
  /// The error in plain words; rows are counted from 1.
  public var description: String {
    switch self {
    case .noExamples:
      "there are no examples"
    case .tooFewLabels(let count):
      "an evaluation needs at least two labels, not \(count)"
    case .countMismatch(let column, let found, let expected):
      "expected \(expected) \(column), found \(found)"
    case .unknownLabel(let row, let index, let labels):
      "example \(row + 1): label \(index) is not one of the \(labels) labels"
    case .badProbabilities(let row):
      "example \(row + 1): probabilities must lie between 0 and 1 and sum to 1"
    case .badWeight(let row):
      "example \(row + 1): a weight must be 0 or a positive number"
    case .noWeight:
      "all examples have the weight 0"
    case .unknownPositiveLabel(let index, let labels):
      "label \(index) cannot be the positive one: there are \(labels) labels"
    case .notPaired(let column):
      "only predictions of the same examples can be compared: their \(column) differ"
    case .tooFewFolds(let folds):
      "cross-validation needs at least 2 folds, not \(folds)"
    case .tooFewGroups(let groups, let folds):
      Self.explainTooFewGroups(groups: groups, folds: folds)
    }
  }

  private static func explainTooFewGroups(groups: Int, folds: Int) -> String {
    let have = groups == 1 ? "there is only 1 group" : "there are only \(groups) groups"
    let hint = groups >= 2 ? "; use at most \(groups) folds" : ""
    return "cannot make \(folds) folds: \(have), and a group is never split\(hint)"
  }
}
