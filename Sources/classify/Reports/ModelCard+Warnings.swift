import Features
import Models

extension ModelCard {
  /// What a user should know before relying on the model.
  static func warnings(_ model: TextClassifier) -> [String] {
    let training = model.header.training
    return findings(training) + labels(model) + fit(model)
  }

  /// What the corpus itself gives cause for.
  private static func findings(_ training: TrainingSummary) -> [String] {
    var warnings: [String] = []
    if training.groups == nil, training.sample?.groups == nil {
      warnings.append(
        "no groups given: examples of one article or outlet may be on both sides, which "
          + "flatters the scores; name a field with --group-field")
    }
    if let stream = training.stream, stream.isSorted {
      warnings.append(
        "\(stream.longestRun) examples of one label follow one another, more than are shuffled at "
          + "a time: what comes last weighs most; shuffle the corpus, or raise --shuffle-buffer")
    }
    guard let findings = training.findings else { return warnings }
    if findings.duplicates > 0 {
      warnings.append(
        "\(count(findings.duplicates, "example")) the text and label of an earlier one"
          .replacing("{}", with: findings.duplicates == 1 ? "repeats" : "repeat"))
    }
    if findings.conflicts > 0 {
      warnings.append(
        "\(count(findings.conflicts, "example")) a text that also has another label: they "
          .replacing("{}", with: findings.conflicts == 1 ? "has" : "have")
          + "contradict one another")
    }
    if findings.sharedBetweenGroups > 0 {
      let what = training.groups == nil ? "example" : "example of another group"
      warnings.append(
        "\(count(findings.sharedBetweenGroups, "example")) the same or nearly the same text as an "
          .replacing("{}", with: findings.sharedBetweenGroups == 1 ? "has" : "have")
          + "\(what): both sides of a fold may have it, which flatters the scores")
    }
    for word in findings.topicWords {
      warnings.append(
        "the word \"\(TextLayout.printable(word.word))\" stands in "
          + "\(TextLayout.percent(word.share)) of the texts of "
          + "\"\(TextLayout.printable(word.label))\" and in "
          + "\(TextLayout.percent(word.otherShare)) of all others: the label may be learned by "
          + "its topic")
    }
    return warnings
  }

  /// A count with its noun and room for its verb.
  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s") {}"
  }

  /// Labels with too few examples to learn.
  private static func labels(_ model: TextClassifier) -> [String] {
    zip(model.labels, model.header.training.labelCounts).compactMap { label, count in
      count < fewExamples
        ? "only \(count) examples of \"\(TextLayout.printable(label))\"; scores will be unsteady"
        : nil
    }
  }

  /// Below this a label's recall has an interval of over ± 0.14.
  ///
  /// Source: the normal approximation to a proportion at one half, 1.96 · √(0.25 / 50).
  private static let fewExamples = 50

  /// How training went.
  private static func fit(_ model: TextClassifier) -> [String] {
    let training = model.header.training
    var warnings: [String] = []
    for convergence in training.convergence where !convergence.isConverged {
      warnings.append(
        "logistic regression did not converge in \(convergence.passes) passes (relative gap "
          + "\(convergence.relativeGap)); try a smaller --c")
    }
    if let auc = training.heldOut.auc.low, auc < 0.5 {
      warnings.append("the model does no better than chance on held-out folds")
    }
    if let own = training.macroF1OnTrainingTexts, let held = training.heldOut.macroF1.value,
      own < underfitScore, own - held < underfitGap
    {
      warnings.append(
        "underfit: macro F1 is only \(TextLayout.fixed(own, 3)) on the very texts it was trained "
          + "on; try a larger --c, --min-count 1 or longer n-grams")
    }
    return warnings
  }

  /// A model with less on its own texts, and hardly more than on held-out ones, has room to learn:
  /// n-grams can tell nearly all texts of a corpus apart.
  private static let underfitScore = 0.85
  private static let underfitGap = 0.05
}
