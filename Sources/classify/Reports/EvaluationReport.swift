import Features
import Models

/// The result of `evaluate`.
enum EvaluationReport {
  /// As JSON: each headline metric as `{value, low, high, n}`.
  static func json(_ evaluation: Evaluation) -> JSONValue {
    let report = evaluation.report
    return .object(
      [
        ("schema", .string("slant.evaluation/1")),
        ("model", model(evaluation.model)),
        ("folds", evaluation.folds.map { .integer($0) } ?? .null),
        ("examples", .integer(report.examples)),
        ("groups", report.groups.map { .integer($0) } ?? .null),
        ("labels", .array(report.labels.map { .string($0) })),
        ("positive", .optional(evaluation.positive)),
      ] + metrics(report.metrics) + [
        ("per_label", .object(report.perLabel.map { ($0.label, scores($0)) })),
        ("confusion", confusion(report.confusion)),
        ("reliability", .array(report.calibration.bins.map(bin))),
        ("bootstrap", bootstrap(report.bootstrap)),
      ] + extras(evaluation))
  }

  private static func metrics(_ metrics: HeadlineMetrics) -> [(String, JSONValue)] {
    Metric.allCases.map { ($0.rawValue, JSONReport.interval(metrics[$0])) }
  }

  /// What was asked for besides; the fields are there only then.
  private static func extras(_ evaluation: Evaluation) -> [(String, JSONValue)] {
    var fields: [(String, JSONValue)] = []
    if let average = evaluation.average { fields.append(("average_f1", self.average(average))) }
    if !evaluation.targets.isEmpty { fields.append(("per_target", parts(evaluation.targets))) }
    if let (field, parts) = evaluation.parts {
      fields.append(("by", .object([(field, self.parts(parts))])))
    }
    if let rival = evaluation.against { fields.append(("against", against(rival))) }
    if let curve = evaluation.curve {
      fields.append(("learning_curve", .array(curve.points.map(point))))
    }
    return fields
  }

  private static func interval(
    _ interval: Interval, after fields: [(String, JSONValue)]
  ) -> JSONValue {
    guard case .object(let bounds) = JSONReport.interval(interval) else { return .null }
    return .object(fields + bounds)
  }

  private static func average(_ average: AverageF1) -> JSONValue {
    interval(
      average.interval, after: [("labels", .array(average.labels.map { .string($0) }))])
  }

  private static func parts(_ parts: [Evaluation.Part]) -> JSONValue {
    .object(parts.map { ($0.name, part($0)) })
  }

  private static func part(_ part: Evaluation.Part) -> JSONValue {
    .object(
      [
        ("examples", .integer(part.report.examples)),
        ("groups", part.report.groups.map { .integer($0) } ?? .null),
      ] + metrics(part.report.metrics)
        + (part.average.map { [("average_f1", average($0))] } ?? [])
        + [("per_label", .object(part.report.perLabel.map { ($0.label, scores($0)) }))])
  }

  // MARK: Against another model

  private static func against(_ rival: Evaluation.Rival) -> JSONValue {
    let test = rival.comparison.mcNemar
    return .object([
      ("model", model(rival.model)),
      (
        "mcnemar",
        .object([
          ("only_first_right", .integer(test.onlyFirstRight)),
          ("only_second_right", .integer(test.onlySecondRight)),
          ("p_value", .exact(test.pValue)),
        ])
      ),
      ("metrics", .object(rival.comparison.metrics.map { ($0.metric.rawValue, metric($0)) })),
    ])
  }

  private static func metric(_ metric: MetricComparison) -> JSONValue {
    .object([
      ("first", .optional(metric.first)), ("second", .optional(metric.second)),
      ("difference", JSONReport.interval(metric.difference)),
      ("p_value", .optional(metric.pValue)),
    ])
  }

  private static func point(_ point: LearningCurve.Point) -> JSONValue {
    .object([
      ("share", .number(point.share)), ("training_examples", .number(point.trainingExamples)),
      ("accuracy", JSONReport.interval(point.metrics.accuracy)),
      ("macro_f1", JSONReport.interval(point.metrics.macroF1)),
    ])
  }

  // MARK: Pieces

  private static func model(_ model: TextClassifier?) -> JSONValue {
    guard let model else { return .null }
    return .object([("name", .string(model.header.name)), ("sha256", .string(model.sha256))])
  }

  private static func scores(_ scores: LabelScores) -> JSONValue {
    .object([
      ("precision", .optional(scores.precision)), ("recall", .optional(scores.recall)),
      ("f1", .optional(scores.f1)), ("support", .number(scores.support)),
      ("auc", .optional(scores.auc)),
      ("average_precision", .optional(scores.averagePrecision)),
    ])
  }

  private static func confusion(_ matrix: ConfusionMatrix) -> JSONValue {
    .object(
      matrix.labels.enumerated().map { truth, name in
        (
          name,
          .object(
            matrix.labels.enumerated().map { ($1, .number(matrix[truth, $0])) })
        )
      })
  }

  private static func bin(_ bin: CalibrationCurve.Bin) -> JSONValue {
    .object([
      ("lower", .number(bin.lower)), ("upper", .number(bin.upper)), ("n", .integer(bin.n)),
      ("weight", .number(bin.weight)), ("probability", .optional(bin.meanProbability)),
      ("observed", .optional(bin.observed)),
    ])
  }

  private static func bootstrap(_ options: BootstrapOptions) -> JSONValue {
    .object([
      ("resamples", .integer(options.resamples)), ("confidence", .number(options.confidence)),
      ("seed", .integer(Int(clamping: options.seed))),
    ])
  }
}
