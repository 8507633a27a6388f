import Features
import Models

/// What a model is, in words: printed after training and by `inspect`.
enum ModelCard {
  /// The card as plain text.
  static func text(_ model: TextClassifier, byteCount: Int?) -> String {
    let training = model.header.training
    var lines = ["Model \(TextLayout.printable(model.header.name))", ""]
    let size = byteCount.map { ", \(($0 + 512) / 1024) KiB" } ?? ""
    lines.append("  estimator    \(estimator(model.header.options))\(size)")
    lines.append("  sha256       \(model.sha256)")
    lines.append("  examples     \(training.examples)\(groups(training))")
    for (label, count) in zip(model.labels, training.labelCounts) {
      let share = TextLayout.percent(Double(count) / Double(max(training.examples, 1)))
      lines.append("               \(count) \(TextLayout.printable(label)) (\(share))")
    }
    lines += findings(training)
    lines.append("  features     \(features(model.header.options.features))")
    for convergence in training.convergence {
      lines.append(
        "  solver       \(convergence.passes) passes, relative duality gap "
          + "\(convergence.relativeGap)\(convergence.isConverged ? "" : ", NOT CONVERGED")")
    }
    lines += stream(training.stream)
    if !model.targets.isEmpty {
      lines.append(
        "  targets      \(model.targets.map(TextLayout.printable).joined(separator: ", "))")
    }
    if let threshold = model.header.threshold {
      lines.append(
        "  decision     \(TextLayout.printable(model.labels[0])) from \(threshold) on")
    }
    if let offsets = model.header.labelOffsets {
      let parts = zip(model.labels, offsets).map { label, offset in
        "\(TextLayout.printable(label)) \(TextLayout.fixed(offset, 2))"
      }
      lines.append("  decision     log-probabilities moved: " + parts.joined(separator: ", "))
    }
    lines.append("  calibration  \(model.header.calibrationDescription)")
    lines += tuning(model.header.tuning)
    lines += [
      "",
      "On held-out \(heldOut(model.header)); 95% intervals)", "",
    ]
    lines += MetricRows.lines(training.heldOut)
    lines.append("")
    for heaviest in model.header.heaviest {
      lines.append("What speaks for \(TextLayout.printable(heaviest.label))")
      let names = heaviest.features.prefix(24).map { feature in
        "\(TextLayout.printable(feature.name)) \(TextLayout.fixed(feature.weight, 2))"
      }
      lines += TextLayout.wrap(
        names.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: " · "), width: 76
      ).map { "  \($0.replacing("\u{A0}", with: " "))" }
      lines.append("")
    }
    let warnings = warnings(model)
    if !warnings.isEmpty { lines.append("Warnings") }
    for warning in warnings {
      for (index, line) in TextLayout.wrap(warning, width: 74).enumerated() {
        lines.append((index == 0 ? "  - " : "    ") + line)
      }
    }
    if !warnings.isEmpty { lines.append("") }
    return lines.joined(separator: "\n")
  }

  /// How many groups there are, as far as it is known.
  private static func groups(_ training: TrainingSummary) -> String {
    if let groups = training.groups { return " in \(groups) groups" }
    return training.sample?.groups == nil ? ", no groups given" : ", in groups"
  }

  /// What was held out.
  private static func heldOut(_ header: ModelHeader) -> String {
    guard let sample = header.training.sample else {
      return "folds (\(header.options.calibrationFolds), "
        + (header.training.groups == nil ? "by example" : "by group")
    }
    return "sample (\(sample.examples) examples"
      + (sample.groups.map { " in \($0) groups" } ?? "")
  }

  /// How the solver went through a stream.
  private static func stream(_ summary: StreamSummary?) -> [String] {
    guard let summary, let first = summary.losses.first, let last = summary.losses.last else {
      return []
    }
    let passes = summary.losses.count
    let end = passes > 1 ? ", \(TextLayout.fixed(last, 3)) in the last" : ""
    return [
      "  solver       AdaGrad, \(passes) pass\(passes == 1 ? "" : "es"), steps of "
        + "\(summary.stream.rate)",
      "               log loss before learning \(TextLayout.fixed(first, 3)) in the first pass"
        + end,
    ]
  }

  /// Duplicates and the like, where they were looked for.
  private static func findings(_ training: TrainingSummary) -> [String] {
    guard let findings = training.findings else { return [] }
    return [
      "               \(findings.duplicates) duplicates, \(findings.conflicts) contradicting, "
        + "\(findings.sharedBetweenGroups) "
        + (training.groups == nil ? "nearly alike" : "shared between groups")
    ]
  }

  /// How the options were found.
  private static func tuning(_ tuning: TuningSummary?) -> [String] {
    guard let tuning else { return [] }
    let whole = tuning.ranked
    func score(_ setting: Int) -> String {
      guard let trial = whole.first(where: { $0.setting == setting }), let score = trial.score
      else { return "–" }
      let error = trial.standardError.map { " ± \(TextLayout.fixed($0, 3))" } ?? ""
      return TextLayout.fixed(score, 3) + error
    }
    var lines = [
      "  search       \(tuning.settingCount) settings, \(whole.count) of them on all examples; "
        + "\(tuning.metric) in \(tuning.folds) folds",
      "               \(score(tuning.chosen)) for setting \(tuning.chosen), "
        + "\(score(0)) for the one it began with",
    ]
    let begun = tuning.trials.first { $0.setting == 0 }?.options
    let chosen = tuning.trials.first { $0.setting == tuning.chosen }?.options
    if let begun, let chosen, begun != chosen {
      let changes = chosen.differences(from: begun).joined(separator: ", ")
      lines += TextLayout.wrap("chosen: \(changes)", width: 62).map { "               \($0)" }
    }
    return lines
  }

  private static func estimator(_ options: TrainingOptions) -> String {
    let bayes =
      "\(options.naiveBayes.variant.rawValue) naive Bayes (\(options.naiveBayes.effectiveInput.rawValue), "
      + "smoothing \(options.naiveBayes.smoothing))"
    let penalty =
      switch options.logistic.l1Ratio {
      case 0: "L2"
      case 1: "L1"
      default: "elastic net \(options.logistic.l1Ratio)"
      }
    let logistic = "logistic regression (\(penalty), C \(options.logistic.cost))"
    return switch options.estimator {
    case .naiveBayes: bayes
    case .logistic: logistic
    case .nbLogistic: logistic + " on log-count ratios"
    case .ensemble: "\(bayes) and \(logistic) on log-count ratios"
    }
  }

  private static func features(_ options: FeatureOptions) -> String {
    var parts: [String] = []
    if options.wordMaximum >= options.wordMinimum {
      parts.append("words \(options.wordMinimum)-\(options.wordMaximum)")
    }
    if options.characterMaximum >= options.characterMinimum {
      parts.append("characters \(options.characterMinimum)-\(options.characterMaximum)")
    }
    if options.lexicons { parts.append("lexicons") }
    if options.structure { parts.append("structure") }
    return parts.joined(separator: ", ")
      + "; in \(options.minimumCount) texts or more; 2^\(options.hashBits) buckets"
  }
}

/// Metrics as lines of text.
enum MetricRows {
  static func lines(_ metrics: HeadlineMetrics) -> [String] {
    let rows: [(String, Interval)] = [
      ("accuracy", metrics.accuracy), ("macro F1", metrics.macroF1),
      ("weighted F1", metrics.weightedF1), ("MCC", metrics.matthewsCorrelation),
      ("AUC", metrics.auc), ("avg precision", metrics.averagePrecision),
      ("log loss", metrics.logLoss), ("Brier", metrics.brier),
      ("ECE", metrics.expectedCalibrationError),
    ]
    return rows.map { name, interval in
      "  \(name)\(String(repeating: " ", count: 15 - name.count))\(text(interval))"
    }
  }

  static func text(_ interval: Interval) -> String {
    guard let value = interval.value else { return "–" }
    let bounds =
      if let low = interval.low, let high = interval.high {
        "  (\(TextLayout.fixed(low, 3))–\(TextLayout.fixed(high, 3)))"
      } else {
        ""
      }
    return TextLayout.fixed(value, 3) + bounds
  }
}
