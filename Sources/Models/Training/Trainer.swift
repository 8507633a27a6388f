public import Features

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
  ///   - start: A model to start from: its weights are the mean of the new ones' prior.
  ///   - tuning: How the options were found, if they were searched for.
  /// - Returns: The classifier, as it is read back from its file.
  /// - Throws: ``TrainingError`` where the examples do not allow it.
  /// - Complexity: O(bytes × n-gram lengths + passes × cells), calibration folds + 1 times.
  public func train(
    _ examples: [Example], name: String, from start: TextClassifier? = nil,
    tuning: TuningSummary? = nil
  ) throws -> TextClassifier {
    let corpus = try EncodedCorpus(examples, pipeline: pipeline)
    let rows = Array(0..<corpus.count)
    let fit = try FittedClassifier(
      corpus, rows: rows, options: try checked(corpus),
      prior: try prior(start, labels: corpus.labels))
    let parameters = ModelParameters(fit.estimators)
    return try TextClassifier.sealed(
      ModelHeader(
        name: name, labels: corpus.labels, options: options,
        lexicons: pipeline.analyzer.matcher.lexicons.map(LexiconReference.init),
        training: try summary(examples, corpus, fit), blend: fit.blend,
        calibration: fit.calibration, threshold: fit.threshold, labelOffsets: fit.labelOffsets,
        start: start.map { ModelReference($0) }, tuning: tuning),
      parameters, pipeline: pipeline, sample: corpus, examples: examples)
  }

  /// The options, if they suit the corpus.
  private func checked(_ corpus: EncodedCorpus) throws(TrainingError) -> TrainingOptions {
    try check(
      labels: corpus.labels, targetCount: corpus.targetNames.count)
    return options
  }

  /// Refuses options that do not suit a corpus of these labels and so many targets.
  func check(labels names: [String], targetCount targets: Int) throws(TrainingError) {
    let labels = names.count
    if case .averageF1(let averaged) = options.threshold {
      if labels == 2 {
        throw .options("a threshold for the average F1 needs more than two labels")
      }
      if let unknown = averaged.first(where: { !names.contains($0) }) {
        throw .options("no example has the label \"\(unknown)\" to average")
      }
    }
    if labels != 2, !options.threshold.suitsAnyLabels || options.prior != nil {
      throw .options(
        "a threshold, unless it is macro-f1 or average-f1, and a prior need two labels; the corpus "
          + "has \(labels)")
    }
    if labels != 2, options.calibration == .isotonic {
      throw .options("isotonic calibration needs two labels; the corpus has \(labels)")
    }
    let priors = options.naiveBayes.priors.count
    if priors > 0, priors != labels {
      throw .options("expected \(labels) priors, one a label, not \(priors)")
    }
    if options.usesTargets, targets == 0 {
      throw .options("no example has a target")
    }
    if options.usesTargets, targets > TrainingOptions.maximumTargets {
      throw .options(
        "found \(targets) targets; expected at most "
          + "\(TrainingOptions.maximumTargets)")
    }
  }

  /// The prior that a model gives, if it has the labels and features of what is to be trained.
  func prior(
    _ start: TextClassifier?, labels: [String]
  ) throws(TrainingError) -> PriorModel? {
    guard let start else { return nil }
    guard start.labels == labels else {
      throw .options(
        "the model to start from has the labels \(start.labels.joined(separator: ", ")); the "
          + "corpus has \(labels.joined(separator: ", "))")
    }
    var (own, other) = (options.features, start.header.options.features)
    (own.minimumCount, other.minimumCount) = (1, 1)
    guard own == other else {
      throw .options("the model to start from takes other features from texts")
    }
    guard options.estimator.hasLogistic else {
      throw .options("naive Bayes alone cannot start from another model")
    }
    return try PriorModel(start)
  }

  /// The probabilities that each fold's examples get from a classifier trained on the others.
  ///
  /// Folds are stratified by label, and groups stay together. The whole training, calibration
  /// included, is done anew for each fold.
  ///
  /// - Parameters:
  ///   - examples: The labelled texts.
  ///   - folds: How many folds, 2 or more.
  ///   - decision: Picks the label that is predicted; by default as each fold's classifier does.
  ///   - start: A model to start from.
  /// - Returns: The examples' predictions, in their order.
  /// - Throws: ``TrainingError`` where the examples do not allow it.
  public func crossValidate(
    _ examples: [Example], folds: Int, decision: Decision? = nil,
    from start: TextClassifier? = nil
  ) throws -> Predictions {
    try heldOut(
      try EncodedCorpus(examples, pipeline: pipeline), folds: folds, decision: decision, from: start
    ).predictions
  }

  /// The same on encoded examples, and perhaps on a share of each fold's training data.
  ///
  /// - Returns: The predictions, and how many rows all folds together were trained on.
  func heldOut(
    _ corpus: EncodedCorpus, folds: Int, decision: Decision?, from start: TextClassifier?,
    share: TrainingShare? = nil
  ) throws -> (predictions: Predictions, trainingRows: Int) {
    guard folds >= 2 else {
      throw TrainingError.options("the number of folds must be at least 2, not \(folds)")
    }
    guard corpus.labels.count >= 2 else {
      throw corpus.labels.first.map(TrainingError.oneLabel) ?? .noExamples
    }
    let assigned: [Int]
    do {
      assigned = try CrossValidation.folds(
        labels: corpus.truth, groups: corpus.groups, folds: folds, seed: options.seed)
    } catch {
      throw TrainingError.fewerThanFolds(
        groups: Set(corpus.groups).count, of: corpus.rows, folds: folds)
    }
    let options = try checked(corpus)
    let prior = try prior(start, labels: corpus.labels)
    let labelCount = corpus.labels.count
    var probabilities = [Double](repeating: 0, count: corpus.count * labelCount)
    var predicted = [Int](repeating: 0, count: corpus.count)
    var trainingRows = 0
    for fold in 0..<folds {
      let split = CrossValidation.split(holdingOut: fold, of: assigned)
      let rows = try share?.rows(of: split.train, corpus, seed: options.seed) ?? split.train
      trainingRows += rows.count
      let fit: FittedClassifier
      do {
        fit = try FittedClassifier(corpus, rows: rows, options: options, prior: prior)
      } catch {
        throw error.inFold(of: corpus.rows, folds: folds)
      }
      let held = fit.probabilities(corpus, rows: split.test)
      let rule = decision ?? fit.decision
      for (index, row) in split.test.enumerated() {
        let own = held[index * labelCount..<(index + 1) * labelCount]
        probabilities.replaceSubrange(row * labelCount..<(row + 1) * labelCount, with: own)
        predicted[row] = rule.label(own)
      }
    }
    return (try Predictions(corpus.rows, probabilities, predicted: predicted), trainingRows)
  }

  private func summary(
    _ examples: [Example], _ corpus: EncodedCorpus, _ fit: FittedClassifier
  ) throws -> TrainingSummary {
    let report = ClassificationReport(try Predictions(corpus.rows, fit.outOfFold))
    let own = ClassificationReport(
      try Predictions(corpus.rows, fit.probabilities(corpus, rows: Array(0..<corpus.count))),
      bootstrap: BootstrapOptions(resamples: 0))
    return TrainingSummary(
      examples: corpus.count, groups: corpus.rows.isGrouped ? Set(corpus.groups).count : nil,
      labelCounts: corpus.labels.indices.map { label in corpus.truth.count { $0 == label } },
      corpusSHA256: CorpusDigest.hexDigest(examples),
      convergence: fit.estimators.convergence.map { [$0.rounded] } ?? [],
      heldOut: report.metrics.rounded,
      findings: CorpusFindings(examples, corpus.rows),
      macroF1OnTrainingTexts: own.metrics.macroF1.value.map { Rounding.significant($0) })
  }
}

extension TrainingError {
  /// What an error in training on all folds but one says of the corpus as a whole.
  fileprivate func inFold(of corpus: CorpusRows, folds: Int) -> TrainingError {
    switch self {
    case .oneLabel, .tooFew, .oneGroup, .noWeight, .tooFewGroups, .tooFewExamples: break
    default: return self
    }
    var groups = [Set<Int>](repeating: [], count: corpus.labels.count)
    for row in corpus.truth.indices where corpus.weights[row] > 0 {
      groups[corpus.truth[row]].insert(corpus.groups[row])
    }
    let fewest = groups.indices.min { groups[$0].count < groups[$1].count }
    guard let fewest else { return self }
    return .tooFewForFolds(
      label: corpus.labels[fewest], found: groups[fewest].count, areGroups: corpus.isGrouped,
      folds: folds)
  }
}
