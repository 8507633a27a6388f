import Features
import Models

/// The result of `evaluate`.
enum EvaluationReport {
  /// As JSON: each headline metric as `{value, low, high, n}`.
  static func json(_ evaluation: Evaluation) -> JSONValue {
    let report = evaluation.report
    let metrics = Metric.allCases.map { metric in
      (metric.rawValue, JSONReport.interval(report.metrics[metric]))
    }
    return .object(
      [
        ("schema", .string("slant.evaluation/1")),
        ("model", model(evaluation.model)),
        ("folds", evaluation.folds.map { .integer($0) } ?? .null),
        ("examples", .integer(report.examples)),
        ("groups", report.groups.map { .integer($0) } ?? .null),
        ("labels", .array(report.labels.map { .string($0) })),
      ] + metrics + [
        ("per_label", .object(report.perLabel.map { ($0.label, scores($0)) })),
        ("confusion", confusion(report.confusion)),
        ("reliability", .array(report.calibration.bins.map(bin))),
      ] + extras(evaluation))
  }

  /// What was asked for besides; the fields are there only then.
  private static func extras(_ evaluation: Evaluation) -> [(String, JSONValue)] {
    var fields: [(String, JSONValue)] = []
    if let average = evaluation.average { fields.append(("average_f1", self.average(average))) }
    if !evaluation.targets.isEmpty {
      fields.append(("per_target", .object(evaluation.targets.map { ($0.name, target($0)) })))
    }
    if let rival = evaluation.against { fields.append(("against", against(rival))) }
    if let curve = evaluation.curve {
      fields.append(("learning_curve", .array(curve.points.map(point))))
    }
    return fields
  }

  private static func average(_ average: AverageF1) -> JSONValue {
    guard case .object(let interval) = JSONReport.interval(average.interval) else { return .null }
    return .object([("labels", .array(average.labels.map { .string($0) }))] + interval)
  }

  private static func target(_ target: Evaluation.TargetResult) -> JSONValue {
    .object(
      [
        ("examples", .integer(target.report.examples)),
        ("accuracy", JSONReport.interval(target.report.metrics.accuracy)),
        ("macro_f1", JSONReport.interval(target.report.metrics.macroF1)),
        ("per_label", .object(target.report.perLabel.map { ($0.label, scores($0)) })),
      ] + (target.average.map { [("average_f1", average($0))] } ?? []))
  }

  private static func against(_ rival: Evaluation.Rival) -> JSONValue {
    let test = rival.comparison.mcNemar
    return .object([
      ("model", model(rival.model)),
      (
        "mcnemar",
        .object([
          ("only_first_right", .integer(test.onlyFirstRight)),
          ("only_second_right", .integer(test.onlySecondRight)),
          ("p_value", .number(test.pValue)),
        ])
      ),
      (
        "metrics",
        .object(
          rival.comparison.metrics.map { metric in
            guard case .object(let difference) = JSONReport.interval(metric.difference) else {
              return (metric.metric.rawValue, .null)
            }
            return (
              metric.metric.rawValue,
              .object([
                ("first", .optional(metric.first)), ("second", .optional(metric.second)),
                ("difference", .object(difference)), ("p_value", .optional(metric.pValue)),
              ])
            )
          })
      ),
    ])
  }

  private static func point(_ point: LearningCurve.Point) -> JSONValue {
    .object([
      ("share", .number(point.share)), ("training_examples", .number(point.trainingExamples)),
      ("accuracy", JSONReport.interval(point.metrics.accuracy)),
      ("macro_f1", JSONReport.interval(point.metrics.macroF1)),
    ])
  }

  private static func model(_ model: TextClassifier?) -> JSONValue {
    guard let model else { return .null }
    return .object([("name", .string(model.header.name)), ("sha256", .string(model.sha256))])
  }

  private static func scores(_ scores: LabelScores) -> JSONValue {
    .object([
      ("precision", .optional(scores.precision)), ("recall", .optional(scores.recall)),
      ("f1", .optional(scores.f1)), ("support", .number(scores.support)),
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
      ("lower", .number(bin.lower)), ("upper", .number(bin.upper)),
      ("weight", .number(bin.weight)), ("probability", .optional(bin.meanProbability)),
      ("observed", .optional(bin.observed)),
    ])
  }
}
