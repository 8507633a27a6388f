import Models

/// The result of `evaluate` as one page that asks nothing of a network.
struct EvaluationPage {
  private let evaluation: Evaluation
  private var report: ClassificationReport { evaluation.report }

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// The page.
  var html: String {
    HTMLPage(title: EvaluationReport.heading(evaluation), script: nil, body: body).html
  }

  private var body: String {
    """
    <main>
    <p class="kicker">Evaluation</p>
    <h1>\(HTMLText.escaped(EvaluationReport.heading(evaluation)))</h1>
    <p class="meta">Bounds are 95% bootstrap intervals\(report.groups == nil ? "" : ", by group").</p>
    <div class="tables">
    <section><h2>Metrics</h2>\(metrics)</section>
    <section><h2>Labels</h2>\(labels)<h2>Confusion</h2>\(confusion)</section>
    <section><h2>Reliability</h2>\(reliability)</section>
    \(curve)
    </div>
    \(targets)
    \(against)
    </main>
    <footer><p>\(Self.methods)</p></footer>
    """
  }

  private static let methods = """
    Macro F1 is the mean of the labels’ F1; MCC the correlation of truth and prediction (Gorodkin); log \
    loss is in nats; Brier the mean squared error of the probabilities; ECE how far the probabilities \
    are from what happens, on average over 15 bins (Guo et al. 2017); AUC and average precision are \
    those of the first label where there are two, else the mean over labels against the rest.
    """

  // MARK: Tables

  private static func table(_ caption: String, _ header: [String], _ rows: [[String]]) -> String {
    let head = header.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let body = rows.map { row in
      "<tr><th scope=\"row\">\(row.first ?? "")</th>"
        + row.dropFirst().map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    return "<table><caption>\(caption)</caption><thead><tr>\(head)</tr></thead>"
      + "<tbody>\(body.joined(separator: "\n"))</tbody></table>"
  }

  private static func number(_ value: Double?) -> String {
    value.map { TextLayout.fixed($0, 3) } ?? "–"
  }

  private static func bounds(_ interval: Interval) -> String {
    guard let low = interval.low, let high = interval.high else { return "–" }
    return "\(number(low)) to \(number(high))"
  }

  private static let names: [Metric: String] = [
    .accuracy: "Accuracy", .macroF1: "Macro F1", .weightedF1: "Weighted F1",
    .matthewsCorrelation: "MCC", .logLoss: "Log loss", .brier: "Brier",
    .expectedCalibrationError: "ECE", .auc: "AUC", .averagePrecision: "Average precision",
  ]

  private static func name(_ metric: Metric) -> String { names[metric] ?? metric.rawValue }

  private var metrics: String {
    var rows = Metric.allCases.map { metric in
      let interval = report.metrics[metric]
      return [
        Self.name(metric), "<span class=\"value\">\(Self.number(interval.value))</span>",
        Self.bounds(interval),
      ]
    }
    if let average = evaluation.average {
      rows.append([
        "Mean F1 of \(HTMLText.escaped(average.labels.joined(separator: ", ")))",
        "<span class=\"value\">\(Self.number(average.interval.value))</span>",
        Self.bounds(average.interval),
      ])
    }
    return Self.table("On \(report.examples) examples", ["Metric", "Value", "Interval"], rows)
  }

  private var labels: String {
    Self.table(
      "Each label by itself", ["Label", "Precision", "Recall", "F1", "Support"],
      report.perLabel.map { scores in
        [
          HTMLText.escaped(scores.label), Self.number(scores.precision),
          Self.number(scores.recall), Self.number(scores.f1),
          TextLayout.fixed(scores.support, 0),
        ]
      })
  }

  private var confusion: String {
    let names = report.labels.map(HTMLText.escaped)
    return Self.table(
      "Rows: the true label; columns: the label given", ["True label"] + names,
      names.indices.map { truth in
        [names[truth]] + names.indices.map { TextLayout.fixed(report.confusion[truth, $0], 0) }
      })
  }

  private var reliability: String {
    let bins = report.calibration.bins.filter { $0.observed != nil }
    let rows = bins.map { bin in
      [
        "\(TextLayout.fixed(bin.lower, 2)) to \(TextLayout.fixed(bin.upper, 2))",
        Self.number(bin.meanProbability), Self.number(bin.observed),
        TextLayout.fixed(bin.weight, 0),
      ]
    }
    return EvaluationCharts.reliability(report.calibration)
      + "<details><summary>The numbers</summary>"
      + Self.table(
        "Probabilities and what happened", ["Probability", "Mean", "Observed", "Examples"], rows)
      + "</details>"
  }

  private var curve: String {
    guard let curve = evaluation.curve else { return "" }
    let rows = curve.points.map { point in
      [
        TextLayout.percent(point.share), TextLayout.fixed(point.trainingExamples, 0),
        Self.number(point.metrics.macroF1.value), Self.bounds(point.metrics.macroF1),
      ]
    }
    return "<section><h2>Learning curve</h2>\(EvaluationCharts.curve(curve))"
      + "<details><summary>The numbers</summary>"
      + Self.table(
        "Macro F1 by training data", ["Share", "Examples", "Macro F1", "Interval"], rows)
      + "</details></section>"
  }

  private var targets: String {
    guard !evaluation.targets.isEmpty else { return "" }
    let hasAverage = evaluation.average != nil
    let rows = evaluation.targets.map { target in
      [
        HTMLText.escaped(target.name), "\(target.report.examples)",
        Self.number(target.report.metrics.macroF1.value),
        Self.bounds(target.report.metrics.macroF1),
      ] + (hasAverage ? [Self.number(target.average?.interval.value)] : [])
    }
    return "<section><h2>Targets</h2>"
      + Self.table(
        "Each target by itself",
        ["Target", "Examples", "Macro F1", "Interval"] + (hasAverage ? ["Mean F1"] : []), rows)
      + "</section>"
  }

  private var against: String {
    guard let rival = evaluation.against else { return "" }
    let test = rival.comparison.mcNemar
    let rows = rival.comparison.metrics.map { metric in
      [
        Self.name(metric.metric), Self.number(metric.first), Self.number(metric.second),
        Self.number(metric.difference.value), Self.bounds(metric.difference),
        Self.number(metric.pValue),
      ]
    }
    return "<section><h2>Against \(HTMLText.escaped(rival.model.header.name))</h2>"
      + Self.table(
        "p: how often a random swap of the predictions makes as large a difference",
        ["Metric", "This", "That", "Difference", "Interval", "p"], rows)
      + "<p>McNemar’s test: \(test.onlyFirstRight) examples right only here, "
      + "\(test.onlySecondRight) only there, p = \(Self.number(test.pValue)).</p></section>"
  }
}
