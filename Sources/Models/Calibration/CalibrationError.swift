/// Why a calibration could not be fitted or applied.
public enum CalibrationError: Error, Sendable, Equatable {
  /// There is nothing to fit to, or all weights are 0.
  case noExamples
  /// A column has not as many values as there are examples.
  case countMismatch(column: String, found: Int, expected: Int)
  /// A row's margin is not a finite number.
  case badMargin(row: Int)
  /// A row's weight is negative or not a finite number.
  case badWeight(row: Int)
  /// A row's label is none of the known labels.
  case unknownLabel(row: Int, index: Int, labels: Int)
  /// Calibration needs two labels or more.
  case tooFewLabels(count: Int)
  /// A share of a label is not a number from 0 to 1, the shares do not sum to 1, or a label that is
  /// expected now was never seen in training.
  case badPrior(label: Int)
}

extension CalibrationError: CustomStringConvertible {
  /// The error in plain words; rows are counted from 1.
  public var description: String {
    switch self {
    case .noExamples:
      "there are no examples with a weight to calibrate on"
    case .countMismatch(let column, let found, let expected):
      "expected \(expected) \(column), found \(found)"
    case .badMargin(let row):
      "example \(row + 1): the margin is not a finite number"
    case .badWeight(let row):
      "example \(row + 1): a weight must be 0 or a positive number"
    case .unknownLabel(let row, let index, let labels):
      "example \(row + 1): label \(index) is not one of the \(labels) labels"
    case .tooFewLabels(let count):
      "calibration needs at least two labels, not \(count)"
    case .badPrior(let label):
      "label \(label + 1): the shares of the labels must lie between 0 and 1, sum to 1, and not be 0 "
        + "in training"
    }
  }
}
