import Models

extension EvaluationReport {
  /// As plain text.
  static func text(_ evaluation: Evaluation) -> String {
    let report = evaluation.report
    var lines = ["\(heading(evaluation)), 95% intervals", ""]
    lines += MetricRows.lines(report.metrics)
    if let average = evaluation.average {
      let labels = average.labels.map(TextLayout.printable).joined(separator: ", ")
      lines += ["", "  mean F1 of \(labels): \(MetricRows.text(average.interval))"]
    }
    lines += [""] + labelLines(report) + [""] + confusionLines(report)
    lines += [""] + reliabilityLines(evaluation)
    lines += partLines("target", evaluation.targets)
    if let (field, parts) = evaluation.parts { lines += partLines(field, parts) }
    lines += rivalLines(evaluation) + curveLines(evaluation)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was measured on how much.
  static func heading(_ evaluation: Evaluation) -> String {
    let what =
      evaluation.model.map { "Model \(TextLayout.printable($0.header.name))" }
      ?? "Cross-validation in \(evaluation.folds ?? 0) folds"
    let groups = evaluation.report.groups.map { " in \($0) groups" } ?? ""
    return "\(what) on \(evaluation.report.examples) examples\(groups)"
  }

  /// What the probabilities of a reliability curve are of.
  static func event(_ evaluation: Evaluation) -> (probability: String, happened: String) {
    guard let positive = evaluation.positive else {
      return ("probability of the label given", "share right")
    }
    return ("probability of \(TextLayout.printable(positive))", "share that was so")
  }

  /// A cell of a table, to the right of its column.
  private static func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 1)) + text
  }

  private static func table(_ rows: [[String]], width: Int) -> [String] {
    rows.map { row in "  " + row.map { column($0, width) }.joined() }
  }

  private static func width(_ report: ClassificationReport) -> Int {
    max(report.labels.map { TextLayout.printable($0).count }.max() ?? 0, 9) + 2
  }

  private static func number(_ value: Double?) -> String {
    value.map { TextLayout.fixed($0, 3) } ?? "–"
  }

  private static func labelLines(_ report: ClassificationReport) -> [String] {
    let header = ["", "precision", "recall", "F1", "support", "AUC", "avg prec"]
    let rows = report.perLabel.map { scores in
      [
        TextLayout.printable(scores.label), number(scores.precision), number(scores.recall),
        number(scores.f1), TextLayout.fixed(scores.support, 0), number(scores.auc),
        number(scores.averagePrecision),
      ]
    }
    let first = width(report)
    return ([header] + rows).map { row in
      "  " + column(row[0], first) + row.dropFirst().map { column($0, 11) }.joined()
    }
  }

  private static func confusionLines(_ report: ClassificationReport) -> [String] {
    let names = report.labels.map(TextLayout.printable)
    let rows = names.indices.map { truth in
      [names[truth]] + names.indices.map { TextLayout.fixed(report.confusion[truth, $0], 0) }
    }
    return table([["true \\ said"] + names] + rows, width: width(report))
  }

  private static func reliabilityLines(_ evaluation: Evaluation) -> [String] {
    let event = event(evaluation)
    let bins = evaluation.report.calibration.bins.filter { $0.observed != nil }
    return ["Reliability: \(event.probability), its mean, \(event.happened), examples"]
      + bins.map { bin in
        "  \(TextLayout.fixed(bin.lower, 2))–\(TextLayout.fixed(bin.upper, 2))"
          + column(number(bin.meanProbability), 9) + column(number(bin.observed), 8)
          + column(TextLayout.fixed(bin.weight, 0), 9)
      }
  }

  // MARK: What was asked for besides

  private static func partLines(_ field: String, _ parts: [Evaluation.Part]) -> [String] {
    guard !parts.isEmpty else { return [] }
    let names = parts.map { $0.name.isEmpty ? "(none)" : TextLayout.printable($0.name) }
    let width = (names.map(\.count).max() ?? 0) + 2
    let hasAverage = parts.contains { $0.average != nil }
    return [
      "",
      "By \(TextLayout.printable(field)): examples, macro F1, accuracy"
        + (hasAverage ? ", mean F1" : ""),
    ]
      + zip(names, parts).map { name, part in
        "  " + TextLayout.padded(name, width) + column("\(part.report.examples)", 6) + "  "
          + TextLayout.padded(MetricRows.text(part.report.metrics.macroF1), 22)
          + MetricRows.text(part.report.metrics.accuracy)
          + (part.average.map { "  " + MetricRows.text($0.interval) } ?? "")
      }
  }

  private static func rivalLines(_ evaluation: Evaluation) -> [String] {
    guard let rival = evaluation.against else { return [] }
    let test = rival.comparison.mcNemar
    let name = TextLayout.printable(rival.model.header.name)
    let rows = rival.comparison.metrics.map { metric in
      "  " + TextLayout.padded(metric.metric.rawValue, 18) + column(number(metric.second), 7)
        + "  " + TextLayout.padded(difference(metric.difference), 26)
        + "p \(pValue(metric.pValue))"
    }
    return [
      "",
      "Against \(name): its value, the difference (this less that), and p by swapping at random",
    ] + rows + [
      "  McNemar: \(test.onlyFirstRight) right only here, \(test.onlySecondRight) only there, "
        + "p \(pValue(test.pValue))"
    ]
  }

  /// A difference with its sign and bounds.
  static func difference(_ difference: Interval) -> String {
    guard let value = difference.value else { return "–" }
    func signed(_ value: Double) -> String {
      let text = TextLayout.fixed(value, 3)
      return value > 0 && text != TextLayout.fixed(0, 3) ? "+" + text : text
    }
    guard let low = difference.low, let high = difference.high else { return signed(value) }
    return "\(signed(value)) (\(signed(low)) to \(signed(high)))"
  }

  /// A p-value, the smallest ones as a bound.
  static func pValue(_ value: Double?) -> String {
    value.map { $0 < 0.001 ? "< 0.001" : TextLayout.fixed($0, 3) } ?? "–"
  }

  private static func curveLines(_ evaluation: Evaluation) -> [String] {
    guard let curve = evaluation.curve else { return [] }
    return ["", "Learning curve: share of the training data, examples, macro F1, accuracy"]
      + curve.points.map { point in
        "  " + column(TextLayout.percent(point.share), 5)
          + column(TextLayout.fixed(point.trainingExamples, 0), 8) + "  "
          + TextLayout.padded(MetricRows.text(point.metrics.macroF1), 22) + "  "
          + MetricRows.text(point.metrics.accuracy)
      }
  }
}
