/// What a search for training options makes as good as it can.
public enum TuningMetric: Sendable, Equatable {
  /// The mean of the labels' F1.
  case macroF1
  /// The share of right predictions.
  case accuracy
  /// The area under the ROC curve.
  case auc
  /// The log loss, the less the better.
  case logLoss
  /// The mean F1 of some labels.
  case averageF1([String])

  /// The metric as it is called on the command line.
  public var name: String {
    switch self {
    case .macroF1: "macro-f1"
    case .accuracy: "accuracy"
    case .auc: "auc"
    case .logLoss: "log-loss"
    case .averageF1: "average-f1"
    }
  }

  /// The labels whose F1 is averaged; `nil` for other metrics.
  public var averagedLabels: [String]? {
    if case .averageF1(let labels) = self { labels } else { nil }
  }

  /// Whether less is better.
  public var isLoss: Bool { self == .logLoss }

  /// Whether the metric may gain from another decision than for the most probable label.
  var cutsDecision: Bool {
    switch self {
    case .macroF1, .averageF1: true
    case .accuracy, .auc, .logLoss: false
    }
  }

  /// The value for predictions; `nil` where it is not defined.
  func value(_ report: ClassificationReport) -> Double? {
    switch self {
    case .macroF1: report.metrics.macroF1.value
    case .accuracy: report.metrics.accuracy.value
    case .auc: report.metrics.auc.value
    case .logLoss: report.metrics.logLoss.value
    case .averageF1(let labels):
      labels.isEmpty
        ? nil
        : report.perLabel.filter { labels.contains($0.label) }.reduce(0) { $0 + ($1.f1 ?? 0) }
          / Double(labels.count)
    }
  }
}
