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
  var targets: [TargetResult] = []
  /// The mean F1 of the labels asked for.
  var average: AverageF1?

  /// Another model and how it compares.
  struct Rival {
    let model: TextClassifier
    let comparison: PairedComparison
  }

  /// The results for one target.
  struct TargetResult {
    let name: String
    let report: ClassificationReport
    let average: AverageF1?
  }

  /// Labels by their names.
  static func indices(of names: [String], in labels: [String]) throws(UsageError) -> [Int] {
    var indices: [Int] = []
    for name in names {
      guard let index = labels.firstIndex(of: name) else {
        throw .badValue(
          "--average-labels", expected: "some of \(labels.joined(separator: ", "))", found: name)
      }
      if !indices.contains(index) { indices.append(index) }
    }
    return indices
  }

  /// Adds the mean F1 of some labels, and the results for each target.
  mutating func add(
    _ predictions: Predictions, _ examples: [Example], averaging names: [String]
  ) throws {
    let labels = try Self.indices(of: names, in: predictions.labels)
    func average(_ predictions: Predictions) -> AverageF1? {
      labels.isEmpty ? nil : AverageF1(predictions, labels: labels)
    }
    self.average = average(predictions)
    var rows: [String: [Int]] = [:]
    for (row, example) in examples.enumerated() {
      if let target = example.target { rows[target, default: []].append(row) }
    }
    targets = try rows.sorted { $0.key < $1.key }.map { name, rows in
      let part = try predictions.subset(rows)
      return TargetResult(
        name: name, report: ClassificationReport(part), average: average(part))
    }
  }
}
