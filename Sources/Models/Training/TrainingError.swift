/// Why a model cannot be trained on what was given.
public enum TrainingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There are no examples.
  case noExamples
  /// All examples have the same label.
  case oneLabel(String)
  /// A label has too few examples to hold some out.
  case tooFew(label: String, found: Int, needed: Int)
  /// All examples of a label are in one group, which cannot be both trained on and held out.
  case oneGroup(label: String)
  /// An example has a label that the model does not know.
  case unknownLabel(String, id: String, known: [String])
  /// There are fewer groups than folds.
  case tooFewGroups(found: Int, needed: Int)
  /// There are fewer examples than folds, and no groups.
  case tooFewExamples(found: Int, needed: Int)
  /// All examples of a label that could be learned from have the weight 0.
  case noWeight(label: String)
  /// A label has too few examples, or groups of them, for a cross-validation.
  case tooFewForFolds(label: String, found: Int, areGroups: Bool, folds: Int)
  /// The margins of held-out examples do not become probabilities.
  case uncalibrated(String)
  /// Options are out of range.
  case options(String)
  /// A label is missing among the examples that are held out of a stream, or among the others.
  case notHeldOut(label: String, isMissing: Bool, held: Int)
  /// A corpus that is read more than once was not the same again.
  case changed(before: Int, after: Int, pass: Int)
  /// No n-gram stands in enough texts, and there are no other features.
  case noFeatures

  /// What is wrong, in one line.
  public var description: String {
    switch self {
    case .noExamples:
      "no labelled examples to train on"
    case .oneLabel(let label):
      "all examples have the label \"\(label)\"; expected at least two labels"
    case .tooFew(let label, let found, let needed):
      "label \"\(label)\" has \(found) example\(found == 1 ? "" : "s"); expected at least \(needed)"
    case .oneGroup(let label):
      "all examples of label \"\(label)\" are in one group; expected at least 2, one to hold out"
    case .unknownLabel(let label, let id, let known):
      "\(id): label \"\(label)\" is not among \(known.joined(separator: ", "))"
    case .tooFewGroups(let found, let needed):
      "found \(found) group\(found == 1 ? "" : "s"); expected at least \(needed), one a fold"
    case .tooFewExamples(let found, let needed):
      "found \(found) example\(found == 1 ? "" : "s"); expected at least \(needed), one a fold"
    case .noWeight(let label):
      "label \"\(label)\" has no example to learn from with a weight above 0"
    case .tooFewForFolds(let label, let found, let areGroups, let folds):
      "label \"\(label)\" has \(areGroups ? "examples in " : "")\(found) "
        + (areGroups ? "group" : "example") + "\(found == 1 ? "" : "s"); too few for a "
        + "cross-validation of \(folds) folds"
    case .uncalibrated(let problem):
      "the probabilities cannot be calibrated: \(problem)"
    case .options(let problem):
      problem
    case .notHeldOut(let label, let isMissing, let held):
      "label \"\(label)\" has \(isMissing ? "no example" : "all its examples") among the \(held) "
        + "that are held out, whole groups; name smaller groups, or train without streaming"
    case .changed(let before, let after, let pass):
      "the corpus changed while it was read: \(before) examples at first, \(after) other ones in "
        + "pass \(pass)"
    case .noFeatures:
      "no feature stands in enough texts; lower the minimum count"
    }
  }
}
