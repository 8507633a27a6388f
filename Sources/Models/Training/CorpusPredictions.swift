public import Features

extension TextClassifier {
  /// The model's predictions for labelled texts.
  ///
  /// - Throws: ``TrainingError/unknownLabel(_:id:known:)`` where a text has a label that the model
  ///   does not know.
  /// - Complexity: O(bytes × n-gram lengths).
  public func predict(
    _ examples: [Example], decision: Decision? = nil
  ) throws -> Predictions {
    let rows = try CorpusRows(examples, labels: labels)
    let size = 256
    let pieces = Parallel.map((examples.count + size - 1) / size) { piece in
      var buffer = FeatureBuffer()
      return examples[piece * size..<min((piece + 1) * size, examples.count)].flatMap { example in
        pipeline.fill(&buffer, example)
        return probabilities(for: buffer, target: example.target)
      }
    }
    return try Predictions(rows, Array(pieces.joined()), decision: decision ?? self.decision)
  }
}

extension Predictions {
  /// The predictions for a whole corpus, given the probabilities row after row.
  package init(
    _ rows: CorpusRows, _ probabilities: [Double], decision: Decision = Decision()
  ) throws(EvaluationError) {
    try self.init(
      rows, probabilities,
      predicted: decision.labels(probabilities, labelCount: rows.labels.count))
  }

  /// The predictions for a whole corpus, given the probabilities row after row and the labels.
  init(
    _ rows: CorpusRows, _ probabilities: [Double], predicted: [Int]
  ) throws(EvaluationError) {
    try self.init(
      truth: rows.truth, predicted: predicted,
      probabilities: probabilities, labels: rows.labels,
      groups: rows.isGrouped ? rows.groups : [], weights: rows.weights)
  }
}

/// A digest that tells whether two corpora are the same examples in the same order.
public enum CorpusDigest {
  /// SHA-256 over every field of every example, each ended by a zero byte.
  ///
  /// - Complexity: O(bytes).
  public static func hexDigest(_ examples: [Example]) -> String {
    var hash = SHA256()
    for example in examples { hash.update(bytes(of: example)) }
    return SHA256.hex(hash.finalize())
  }

  /// Every field of an example, each ended by a zero byte.
  static func bytes(of example: Example) -> [UInt8] {
    var bytes: [UInt8] = []
    let weight = example.weight == 1 ? "" : "\(example.weight)"
    let fields = [
      example.id, example.label, example.group ?? "", weight, example.section ?? "",
    ]
    if let target = example.target { bytes += Array("target:\(target)".utf8) + [0] }
    for field in fields { bytes += Array(field.utf8) + [0] }
    return bytes + example.text + [0]
  }
}

extension SelfTestSample {
  /// Texts that touch every kind of feature: words, quotation, attribution, lexicons, marks.
  static let texts = [
    "The council approved the budget on Tuesday by 7 votes to 4, the clerk said.",
    "Sadly, this shambles of a plan is the work of a spineless puppet, and we should say so.",
    "\"It was an utter disgrace,\" Mr. Hallam told reporters; no one else spoke. Why?",
  ]
}

extension LogisticRegression.Convergence {
  /// The same with numbers rounded as in model files.
  var rounded: Self {
    .init(
      passes: passes, objective: Rounding.significant(objective),
      relativeGap: Rounding.significant(relativeGap), isConverged: isConverged)
  }
}

extension HeadlineMetrics {
  /// The same with numbers rounded to four decimals.
  var rounded: HeadlineMetrics {
    HeadlineMetrics(
      intervals: Metric.allCases.map { metric in
        let interval = self[metric]
        func round(_ value: Double?) -> Double? { value.map { ($0 * 1e4).rounded() / 1e4 } }
        return Interval(
          value: round(interval.value), low: round(interval.low), high: round(interval.high),
          n: interval.n)
      })
  }
}
