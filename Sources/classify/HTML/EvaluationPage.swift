import Features
import Models

/// The result of `evaluate` as one page that asks nothing of a network.
struct EvaluationPage {
  private let evaluation: Evaluation
  private var report: ClassificationReport { evaluation.report }

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// The page.
  var html: String {
    HTMLPage(
      title: EvaluationReport.heading(evaluation), script: nil, style: EvaluationStyle.text,
      body: body
    ).html
  }

  private var body: String {
    """
    <main>
    <p class="kicker">Evaluation</p>
    <h1 dir="auto">\(HTMLText.escaped(EvaluationReport.heading(evaluation)))</h1>
    <p class="meta">\(HTMLText.escaped(intervals))</p>
    <ul class="cards">\(cards)</ul>
    <div class="tables">
    <section><h2>Metrics</h2>\(metrics)</section>
    <section><h2>Labels</h2>\(labels)<h2>Confusion</h2>\(confusion)</section>
    <section><h2>Reliability</h2>\(reliability)</section>
    \(curve)
    </div>
    \(parts("Targets", "Target", evaluation.targets))
    \(evaluation.parts.map { parts("By \($0.field)", $0.field, $0.parts) } ?? "")
    \(against)
    </main>
    <footer>\(Self.methods)<p>\(HTMLText.escaped(provenance))</p></footer>
    """
  }

  private var intervals: String {
    let options = report.bootstrap
    guard options.resamples > 0 else { return "Without intervals." }
    return "Intervals: \(TextLayout.percent(options.confidence)), \(options.resamples) bootstrap "
      + "resamples of \(report.groups == nil ? "examples within each label" : "whole groups"), "
      + "seed \(options.seed)."
  }

  private var provenance: String {
    let model = evaluation.model.map { "model \($0.header.name), SHA-256 \($0.sha256)" }
    return "Made with Slant \(VersionCommand.version)" + (model.map { ", \($0)" } ?? "") + "."
  }

  private static let methods = """
    <h2>How to read this</h2>
    <p>Macro F1 is the mean of the labels’ F1, weighted F1 the same by support; MCC is the correlation \
    of truth and prediction (Gorodkin 2004). AUC and average precision are those of the first label \
    where there are two, else the mean over the labels, each against the rest. Log loss is in nats; \
    Brier is the mean squared error of the probabilities; ECE is how far the probabilities lie from \
    what happens, on average over 15 bins (Guo et al. 2017). For these three, less is better.</p>
    <p>Intervals tell how much the numbers would change with other examples from the same source. They \
    say nothing of texts from elsewhere, and with a handful of groups they are too narrow.</p>
    """

  // MARK: Metrics

  private var cards: String {
    [Metric.accuracy, .macroF1, .auc, .expectedCalibrationError].map { metric in
      let interval = report.metrics[metric]
      return "<li><strong>\(HTMLTable.number(interval.value))</strong>"
        + "\(EvaluationNames.name(metric))<small>\(HTMLTable.bounds(interval))</small></li>"
    }.joined()
  }

  private var metrics: String {
    var rows = Metric.allCases.map { metric in
      metricRow(
        EvaluationNames.name(metric), report.metrics[metric],
        EvaluationNames.scale(metric, report.metrics[metric], labels: report.labels.count))
    }
    if let average = evaluation.average {
      rows.append(
        metricRow("Mean F1 of \(average.labels.joined(separator: ", "))", average.interval, 0...1))
    }
    return HTMLTable(
      caption: "On \(report.examples) examples",
      columns: [.text("Metric"), .number("Value"), .text("95% interval")], rows: rows
    ).html
  }

  private func metricRow(
    _ name: String, _ interval: Interval, _ scale: ClosedRange<Double>
  ) -> [String] {
    let (value, bounds) = (HTMLTable.number(interval.value), HTMLTable.bounds(interval))
    let chart = HTMLCharts.interval(interval, on: scale, label: "\(name): \(value), \(bounds)")
    return [
      HTMLText.escaped(name), "<span class=\"value\">\(value)</span>",
      "\(chart)<small>\(bounds)</small>",
    ]
  }

  private var labels: String {
    HTMLTable(
      caption: "Each label against the rest",
      columns: [.text("Label")]
        + ["Precision", "Recall", "F1", "Support", "AUC", "Average precision"]
        .map(HTMLTable.Column.number),
      rows: report.perLabel.map { scores in
        [
          HTMLText.escaped(scores.label), HTMLTable.number(scores.precision),
          HTMLTable.number(scores.recall), HTMLTable.number(scores.f1),
          TextLayout.fixed(scores.support, 0), HTMLTable.number(scores.auc),
          HTMLTable.number(scores.averagePrecision),
        ]
      }
    ).html
  }

  private var confusion: String {
    let names = report.labels.map(HTMLText.escaped)
    return HTMLTable(
      caption: "Rows: the true label; columns: the label given; shares of the row",
      columns: [.text("True label")] + names.map(HTMLTable.Column.number),
      rows: names.indices.map { truth in
        let support = report.confusion.support(truth)
        return [names[truth]]
          + names.indices.map { given in
            let count = report.confusion[truth, given]
            let share = support > 0 ? TextLayout.percent(count / support) : "–"
            return "\(TextLayout.fixed(count, 0))<small>\(share)</small>"
          }
      },
      shades: { row, column in
        let support = report.confusion.support(row)
        guard support > 0 else { return 0 }
        return Int((4 * report.confusion[row, column] / support).rounded())
      }, style: "matrix"
    ).html
  }

  // MARK: Plots

  private var reliability: String {
    let event = EvaluationReport.event(evaluation)
    let bins = report.calibration.bins.filter { $0.observed != nil }
    let rows = bins.map { bin in
      [
        "\(TextLayout.fixed(bin.lower, 2)) to \(TextLayout.fixed(bin.upper, 2))",
        HTMLTable.number(bin.meanProbability), HTMLTable.number(bin.observed),
        TextLayout.fixed(bin.weight, 0),
      ]
    }
    let table = HTMLTable(
      caption: "Probabilities and what happened",
      columns: [
        .text(HTMLText.escaped(event.probability)), .number("Mean"),
        .number(HTMLText.escaped(event.happened)), .number("Examples"),
      ], rows: rows)
    return EvaluationCharts.reliability(report.calibration, event: event)
      + "<details><summary>The numbers of the plot</summary>\(table.html)</details>"
  }

  private var curve: String {
    guard let curve = evaluation.curve else { return "" }
    let rows = curve.points.map { point in
      [
        TextLayout.percent(point.share), TextLayout.fixed(point.trainingExamples, 0),
        HTMLTable.value(point.metrics.macroF1), HTMLTable.value(point.metrics.accuracy),
      ]
    }
    let table = HTMLTable(
      caption: "Scores by training data",
      columns: [
        .text("Share"), .number("Examples"), .number("Macro F1"), .number("Accuracy"),
      ], rows: rows)
    return "<section><h2>Learning curve</h2>\(EvaluationCharts.curve(curve))"
      + "<details><summary>The numbers of the plot</summary>\(table.html)</details></section>"
  }

  // MARK: Parts and rivals

  private func parts(_ title: String, _ name: String, _ parts: [Evaluation.Part]) -> String {
    guard !parts.isEmpty else { return "" }
    let hasAverage = evaluation.average != nil
    let rows = parts.map { part in
      [
        part.name.isEmpty ? "(none)" : HTMLText.escaped(part.name), "\(part.report.examples)",
        HTMLTable.value(part.report.metrics.macroF1),
        HTMLTable.value(part.report.metrics.accuracy),
      ] + (hasAverage ? [part.average.map { HTMLTable.value($0.interval) } ?? "–"] : [])
    }
    let table = HTMLTable(
      caption: "Each by itself, with 95% intervals",
      columns: [.text(HTMLText.escaped(name)), .number("Examples")]
        + (["Macro F1", "Accuracy"] + (hasAverage ? ["Mean F1"] : []))
        .map(HTMLTable.Column.number),
      rows: rows)
    return "<section><h2>\(HTMLText.escaped(title))</h2>\(table.html)</section>"
  }

  private var against: String {
    guard let rival = evaluation.against else { return "" }
    let test = rival.comparison.mcNemar
    let rows = rival.comparison.metrics.map { metric in
      [
        EvaluationNames.name(metric.metric), HTMLTable.number(metric.first),
        HTMLTable.number(metric.second), EvaluationReport.difference(metric.difference),
        EvaluationReport.pValue(metric.pValue).replacing("<", with: "&lt;"),
      ]
    }
    let table = HTMLTable(
      caption: "p: how often swapping predictions at random makes as large a difference",
      columns: [.text("Metric")]
        + ["This", "That", "This less that, with 95% interval", "p"]
        .map(HTMLTable.Column.number),
      rows: rows)
    let pValue = EvaluationReport.pValue(test.pValue)
    return "<section><h2>Against \(HTMLText.escaped(rival.model.header.name))</h2>\(table.html)"
      + "<p>McNemar’s exact test: \(test.onlyFirstRight) examples right only here, "
      + "\(test.onlySecondRight) only there, p "
      + (pValue.hasPrefix("<") ? HTMLText.escaped(pValue) : "= \(pValue)") + ".</p></section>"
  }
}
