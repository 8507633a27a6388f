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

  /// As plain text.
  static func text(_ evaluation: Evaluation) -> String {
    let report = evaluation.report
    let what =
      evaluation.model.map { "Model \(TextLayout.printable($0.header.name))" }
      ?? "Cross-validation in \(evaluation.folds ?? 0) folds"
    let groups = report.groups.map { " in \($0) groups" } ?? ""
    var lines = ["\(what) on \(report.examples) examples\(groups), 95% intervals", ""]
    lines += MetricRows.lines(report.metrics)
    let names = report.labels.map(TextLayout.printable)
    let width = max(names.map(\.count).max() ?? 0, 9) + 2
    func column(_ text: String) -> String {
      String(repeating: " ", count: max(width - text.count, 1)) + text
    }
    lines += [
      "", "  " + column("") + ["precision", "recall", "F1", "support"].map(column).joined(),
    ]
    for (name, scores) in zip(names, report.perLabel) {
      let numbers = [scores.precision, scores.recall, scores.f1].map { value in
        column(value.map { TextLayout.fixed($0, 3) } ?? "–")
      }
      lines.append(
        "  " + column(name) + numbers.joined() + column(TextLayout.fixed(scores.support, 0)))
    }
    lines += ["", "  " + column("true \\ said") + names.map(column).joined()]
    for (truth, name) in names.enumerated() {
      let counts = names.indices.map { TextLayout.fixed(report.confusion[truth, $0], 0) }
      lines.append("  " + column(name) + counts.map(column).joined())
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
