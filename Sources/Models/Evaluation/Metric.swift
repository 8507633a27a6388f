/// The metrics that an evaluation leads with.
public enum Metric: String, Sendable, CaseIterable, Codable {
  /// The share of right predictions.
  case accuracy
  /// The mean of the labels' F1.
  case macroF1 = "macro_f1"
  /// The mean of the labels' F1, weighted by support.
  case weightedF1 = "weighted_f1"
  /// The correlation of truth and prediction (Matthews, Gorodkin).
  case matthewsCorrelation = "mcc"
  /// The mean of −log of the right label's probability, in nats; each probability at least 10⁻¹⁵.
  case logLoss = "log_loss"
  /// The mean squared error of the probabilities: of the positive label for two labels (0–1), summed
  /// over the labels for more (0–2).
  case brier
  /// The expected calibration error of a `CalibrationCurve`.
  case expectedCalibrationError = "ece"
  /// The area under the ROC curve: of the positive label for two labels, the mean of each label
  /// against the rest for more.
  case auc
  /// The average precision, with the same convention as `auc`.
  case averagePrecision = "average_precision"
}

/// The headline metrics of an evaluation, each with its interval.
public struct HeadlineMetrics: Sendable, Equatable {
  private let intervals: [Interval]

  /// Makes the metrics from one interval each, in the order of `Metric.allCases`.
  package init(intervals: [Interval]) {
    precondition(intervals.count == Metric.allCases.count, "every metric needs an interval")
    self.intervals = intervals
  }

  /// A metric with its interval.
  public subscript(metric: Metric) -> Interval {
    intervals[metric.index]
  }

  /// The share of right predictions, 0–1.
  public var accuracy: Interval { self[.accuracy] }
  /// The mean of the labels' F1, 0–1.
  public var macroF1: Interval { self[.macroF1] }
  /// The mean of the labels' F1 weighted by support, 0–1.
  public var weightedF1: Interval { self[.weightedF1] }
  /// The correlation of truth and prediction, −1 to 1.
  public var matthewsCorrelation: Interval { self[.matthewsCorrelation] }
  /// The log loss in nats, 0 or more.
  public var logLoss: Interval { self[.logLoss] }
  /// The Brier score: 0–1 for two labels, 0–2 for more.
  public var brier: Interval { self[.brier] }
  /// The expected calibration error, 0–1.
  public var expectedCalibrationError: Interval { self[.expectedCalibrationError] }
  /// The area under the ROC curve, 0–1.
  public var auc: Interval { self[.auc] }
  /// The average precision, 0–1.
  public var averagePrecision: Interval { self[.averagePrecision] }
}

extension HeadlineMetrics: Codable {
  /// Reads an object with a key for every metric.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MetricKey.self)
    intervals = try Metric.allCases.map {
      try container.decode(Interval.self, forKey: MetricKey($0))
    }
  }

  /// Writes an object with a key for every metric: `accuracy`, `macro_f1` and so on.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MetricKey.self)
    for metric in Metric.allCases { try container.encode(self[metric], forKey: MetricKey(metric)) }
  }
}

extension Metric {
  package var index: Int {
    switch self {
    case .accuracy: 0
    case .macroF1: 1
    case .weightedF1: 2
    case .matthewsCorrelation: 3
    case .logLoss: 4
    case .brier: 5
    case .expectedCalibrationError: 6
    case .auc: 7
    case .averagePrecision: 8
    }
  }
}

private struct MetricKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ metric: Metric) { stringValue = metric.rawValue }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
