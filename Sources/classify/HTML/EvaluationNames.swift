import Models

/// What metrics are called on a page, and the scales they are drawn on.
enum EvaluationNames {
  /// The name of a metric.
  static func name(_ metric: Metric) -> String {
    switch metric {
    case .accuracy: "Accuracy"
    case .macroF1: "Macro F1"
    case .weightedF1: "Weighted F1"
    case .matthewsCorrelation: "MCC"
    case .logLoss: "Log loss"
    case .brier: "Brier"
    case .expectedCalibrationError: "ECE"
    case .auc: "AUC"
    case .averagePrecision: "Average precision"
    }
  }

  /// The range of a metric's values; of the log loss, which has no upper end, that of its interval.
  static func scale(_ metric: Metric, _ interval: Interval, labels: Int) -> ClosedRange<Double> {
    switch metric {
    case .matthewsCorrelation: -1...1
    case .brier: 0...(labels == 2 ? 1 : 2)
    case .logLoss: 0...max(1, interval.high ?? interval.value ?? 1)
    default: 0...1
    }
  }
}
