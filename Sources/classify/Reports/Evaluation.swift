import Features
import Models

/// What was measured, and how.
struct Evaluation {
  /// The model; `nil` for a cross-validation.
  let model: TextClassifier?
  /// The number of folds; `nil` for a model.
  let folds: Int?
  let report: ClassificationReport
  /// Another model on the same examples.
  var against: Rival?
  /// The recipe on growing shares of the data.
  var curve: LearningCurve?
  /// The results for each target, sorted; empty where examples have none.
  var targets: [Part] = []
  /// The results for each value of a field.
  var parts: (field: String, parts: [Part])?
  /// The mean F1 of the labels asked for.
  var average: AverageF1?

  /// Another model and how it compares.
  struct Rival {
    let model: TextClassifier
    let comparison: PairedComparison
  }

  /// The results for a part of the examples.
  struct Part {
    /// The target, or the value of the field; empty for the examples that have none.
    let name: String
    let report: ClassificationReport
    let average: AverageF1?
  }

  /// The label that counts as positive where there are two.
  var positive: String? { report.labels.count == 2 ? report.labels.first : nil }
}

/// Evaluates predictions with what was asked for besides.
struct EvaluationMeasures {
  /// Indices of the labels whose F1 is averaged; empty for none.
  let averaged: [Int]
  /// The field whose values divide the examples; `nil` for none.
  let field: String?
  let bootstrap: BootstrapOptions

  /// Evaluates the predictions of a model, or of a cross-validation in so many folds.
  func evaluation(
    of predictions: Predictions, _ examples: [Example], model: TextClassifier?, folds: Int?
  ) throws -> Evaluation {
    var evaluation = Evaluation(
      model: model, folds: folds,
      report: ClassificationReport(predictions, bootstrap: bootstrap))
    evaluation.average = average(predictions)
    if examples.contains(where: { $0.target != nil }) {
      evaluation.targets = try parts(predictions, examples.map(\.target))
    }
    if let field {
      evaluation.parts = (field, try parts(predictions, examples.map(\.part)))
    }
    return evaluation
  }

  private func average(_ predictions: Predictions) -> AverageF1? {
    averaged.isEmpty ? nil : AverageF1(predictions, labels: averaged, bootstrap: bootstrap)
  }

  /// The results for each name, sorted; those of examples without one are under an empty name.
  private func parts(
    _ predictions: Predictions, _ names: [String?]
  ) throws -> [Evaluation.Part] {
    var rows: [String: [Int]] = [:]
    // A part whose examples all have the weight 0 has no scores.
    for (row, name) in names.enumerated() { rows[name ?? "", default: []].append(row) }
    return try rows.sorted { $0.key < $1.key }.compactMap { name, rows in
      guard predictions.weights.isEmpty || rows.contains(where: { predictions.weights[$0] > 0 })
      else { return nil }
      let part = try predictions.subset(rows)
      return Evaluation.Part(
        name: name, report: ClassificationReport(part, bootstrap: bootstrap),
        average: average(part))
    }
  }
}
