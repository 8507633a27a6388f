public import Features
import Foundation

/// Trains a classifier on labelled examples.
///
/// The same examples, options and lexicons give the same bytes, whatever the number of threads.
public struct Trainer: Sendable {
  /// What to train and how.
  public let options: TrainingOptions
  /// Takes the features from texts.
  public let pipeline: FeaturePipeline

  /// Makes a trainer.
  ///
  /// - Throws: ``TrainingError/options(_:)`` where options are out of range.
  public init(
    options: TrainingOptions = TrainingOptions(), lexicons: [Lexicon] = Lexicon.builtIn
  ) throws(TrainingError) {
    if let problem = options.problem { throw .options(problem) }
    self.options = options
    pipeline = FeaturePipeline(
      options: options.features, lexicons: options.features.lexicons ? lexicons : [])
  }

  /// Trains on examples.
  ///
  /// - Parameters:
  ///   - examples: The labelled texts; the order matters only to the last digit.
  ///   - name: The model's name.
  /// - Returns: The classifier, as it is read back from its file.
  /// - Throws: ``TrainingError`` where the examples do not allow it.
  /// - Complexity: O(bytes × n-gram lengths + passes × cells), calibration folds + 1 times.
  public func train(_ examples: [Example], name: String) throws -> TextClassifier {
    let corpus = try EncodedCorpus(examples, pipeline: pipeline)
    let rows = Array(0..<corpus.count)
    let fit = try FittedClassifier(corpus, rows: rows, options: options)
    let parameters = ModelParameters(fit.estimators)
    var header = ModelHeader(
      name: name, labels: corpus.labels, options: options,
      lexicons: pipeline.analyzer.matcher.lexicons.map(LexiconReference.init),
      training: try summary(examples, corpus, fit), blend: fit.blend,
      calibration: fit.calibration, documentCount: 0, logisticIntercepts: [],
      naiveBayesIntercepts: [], heaviest: [], selfTest: [], arrays: [])
    let unsealed = TextClassifier(
      header: header, parameters: parameters, sha256: "", pipeline: pipeline)
    header.heaviest = HeaviestFeatures.find(unsealed, corpus, examples)
    header.selfTest = SelfTestSample.texts.map { text in
      SelfTestSample(
        text: text,
        probabilities: unsealed.probabilities(for: text).map { Rounding.significant($0) })
    }
    let file = try ModelFile.encode(header, parameters)
    return try TextClassifier(
      modelFile: file, lexicons: pipeline.analyzer.matcher.lexicons)
  }

  /// The probabilities that each fold's examples get from a classifier trained on the others.
  ///
  /// Folds are stratified by label, and groups stay together. The whole training, calibration
  /// included, is done anew for each fold.
  ///
  /// - Parameters:
  ///   - examples: The labelled texts.
  ///   - folds: How many folds, 2 or more.
  ///   - decision: Picks the label that is predicted.
  /// - Returns: The examples' predictions, in their order.
  /// - Throws: ``TrainingError`` where the examples do not allow it.
  public func crossValidate(
    _ examples: [Example], folds: Int, decision: Decision = Decision()
  ) throws -> Predictions {
    guard folds >= 2 else {
      throw TrainingError.options("the number of folds must be at least 2, not \(folds)")
    }
    let corpus = try EncodedCorpus(examples, pipeline: pipeline)
    guard corpus.labels.count >= 2 else {
      throw corpus.labels.first.map(TrainingError.oneLabel) ?? .noExamples
    }
    let assigned: [Int]
    do {
      assigned = try CrossValidation.folds(
        labels: corpus.truth, groups: corpus.groups, folds: folds, seed: options.seed)
    } catch {
      throw TrainingError.tooFewGroups(found: Set(corpus.groups).count, needed: folds)
    }
    var probabilities = [Double](repeating: 0, count: corpus.count * corpus.labels.count)
    for fold in 0..<folds {
      let split = CrossValidation.split(holdingOut: fold, of: assigned)
      let fit = try FittedClassifier(corpus, rows: split.train, options: options)
      let held = fit.probabilities(corpus, rows: split.test)
      for (index, row) in split.test.enumerated() {
        for label in corpus.labels.indices {
          probabilities[row * corpus.labels.count + label] =
            held[index * corpus.labels.count + label]
        }
      }
    }
    return try Predictions(corpus.rows, probabilities, decision: decision)
  }

  private func summary(
    _ examples: [Example], _ corpus: EncodedCorpus, _ fit: FittedClassifier
  ) throws -> TrainingSummary {
    let report = ClassificationReport(try Predictions(corpus.rows, fit.outOfFold))
    return TrainingSummary(
      examples: corpus.count, groups: corpus.rows.isGrouped ? Set(corpus.groups).count : nil,
      labelCounts: corpus.labels.indices.map { label in corpus.truth.count { $0 == label } },
      corpusSHA256: CorpusDigest.hexDigest(examples),
      convergence: fit.estimators.logistic.map { $0.convergence.rounded },
      heldOut: report.metrics.rounded)
  }
}

extension TextClassifier {
  /// The model's predictions for labelled texts.
  ///
  /// - Throws: ``TrainingError/unknownLabel(_:id:known:)`` where a text has a label that the model
  ///   does not know.
  /// - Complexity: O(bytes × n-gram lengths).
  public func predict(
    _ examples: [Example], decision: Decision = Decision()
  ) throws -> Predictions {
    let rows = try CorpusRows(examples, labels: labels)
    let size = 256
    let pieces = Parallel.map((examples.count + size - 1) / size) { piece in
      var buffer = FeatureBuffer()
      return examples[piece * size..<min((piece + 1) * size, examples.count)].flatMap { example in
        pipeline.fill(&buffer, example)
        return probabilities(for: buffer)
      }
    }
    return try Predictions(rows, Array(pieces.joined()), decision: decision)
  }
}

extension Predictions {
  /// The predictions for a whole corpus, given the probabilities row after row.
  package init(
    _ rows: CorpusRows, _ probabilities: [Double], decision: Decision = Decision()
  ) throws(EvaluationError) {
    try self.init(
      truth: rows.truth,
      predicted: decision.labels(probabilities, labelCount: rows.labels.count),
      probabilities: probabilities, labels: rows.labels,
      groups: rows.isGrouped ? rows.groups : [], weights: rows.weights)
  }
}

/// A digest that tells whether two corpora are the same examples in the same order.
package enum CorpusDigest {
  /// SHA-256 over every field of every example, each ended by a zero byte.
  ///
  /// - Complexity: O(bytes).
  package static func hexDigest(_ examples: [Example]) -> String {
    var bytes: [UInt8] = []
    for example in examples {
      let weight = example.weight == 1 ? "" : "\(example.weight)"
      let fields = [
        example.id, example.label, example.group ?? "", weight, example.section ?? "",
      ]
      for field in fields { bytes += Array(field.utf8) + [0] }
      bytes += example.text + [0]
    }
    return SHA256.hexDigest(bytes)
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
