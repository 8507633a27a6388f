public import Features

/// Trains logistic regression on a corpus of any length, in memory that does not grow with it.
///
/// The corpus is read once to count in how many examples each n-gram stands, and then once a pass.
/// Some groups, chosen by the hash of their names, are held out: margins become probabilities by
/// them, and the scores of the model are theirs. What is learned depends on the order of the
/// examples, but not on how they are handed over.
public struct StreamTrainer: Sendable {
  /// How examples are gone through.
  public struct Stream: Sendable, Equatable, Codable {
    /// How often the solver goes through all examples; 1 or more.
    public var passes = 2
    /// The length of the solver's steps; above 0.
    public var rate = 0.2
    /// How many examples are held back at most to be handed on in a random order; 0 for the order
    /// that the corpus has.
    public var shuffleBuffer = 16_384

    /// The default options.
    public init() {}
  }

  /// Hands all examples of the corpus to its argument, in batches of any size and in the same order
  /// each time it is called.
  public typealias Reader = (_ take: ([Example]) throws -> Void) throws -> Void

  /// What to train and how.
  public let options: TrainingOptions
  /// How examples are gone through.
  public let stream: Stream
  /// Takes the features from texts.
  public let pipeline: FeaturePipeline

  /// The most bytes of texts that are held back to be handed on in a random order.
  static let shuffledBytes = 64 << 20
  /// The most numbers that the solver keeps: 8 GiB.
  static let largestTable = 1 << 31

  /// Makes a trainer.
  ///
  /// - Throws: ``TrainingError/options(_:)`` where options are out of range or cannot be followed.
  public init(
    options: TrainingOptions, stream: Stream = Stream(), lexicons: [Lexicon] = Lexicon.builtIn
  ) throws(TrainingError) {
    if let problem = options.problem ?? Self.problem(options, stream) { throw .options(problem) }
    self.options = options
    self.stream = stream
    pipeline = FeaturePipeline(
      options: options.features, lexicons: options.features.lexicons ? lexicons : [])
  }

  /// What in options a stream cannot give, in words; `nil` if nothing.
  private static func problem(_ options: TrainingOptions, _ stream: Stream) -> String? {
    if options.estimator != .logistic { return "a stream trains logistic regression alone" }
    if options.logistic.l1Ratio > 0 { return "a stream takes no L1 penalty" }
    if options.usesTargets { return "a stream takes no targets" }
    if !(1...1_000_000).contains(stream.passes) {
      return "the number of passes must be from 1 to 1000000, not \(stream.passes)"
    }
    if !(stream.rate > 0 && stream.rate <= 1e6) {
      return "the length of steps must be above 0 and at most 1000000, not \(stream.rate)"
    }
    return (0...10_000_000).contains(stream.shuffleBuffer)
      ? nil : "the shuffle buffer must hold from 0 to 10000000 examples"
  }

  /// Trains on all examples that a reader hands over.
  ///
  /// - Parameters:
  ///   - name: The model's name.
  ///   - read: Is called once more than there are passes.
  /// - Returns: The classifier, as it is read back from its file.
  /// - Throws: ``TrainingError`` where the examples do not allow it, and what `read` throws.
  /// - Complexity: O(bytes × n-gram lengths × passes); memory O(buckets × labels).
  public func train(name: String, _ read: Reader) throws -> TextClassifier {
    var survey = CorpusSurvey(bucketCount: pipeline.bucketCount)
    try read { examples in try survey.add(examples, pipeline: pipeline) }
    let trace = survey.trace
    let held = try survey.holdOut(pipeline: pipeline)
    try Trainer(options: options, lexicons: pipeline.analyzer.matcher.lexicons)
      .check(labels: survey.labels.keys.sorted(), targetCount: 0)
    var learner = try StreamLearner(survey, held, self)
    var losses: [Double] = []
    for pass in 0..<stream.passes {
      var seen = CorpusTrace()
      learner.start(pass: pass)
      try read { examples in
        for example in examples { seen.add(example) }
        try learner.learn(examples)
      }
      losses.append(try learner.finish())
      guard seen == trace else {
        throw TrainingError.changed(before: trace.count, after: seen.count, pass: pass + 1)
      }
    }
    return try classifier(name, survey, held, learner.scores, losses)
  }

  private func classifier(
    _ name: String, _ survey: CorpusSurvey, _ held: HeldOutPart, _ scores: LinearScores,
    _ losses: [Double]
  ) throws -> TextClassifier {
    let names = survey.labels.keys.sorted()
    let sample = try EncodedCorpus(held.examples, pipeline: pipeline, labels: names)
    let rows = Array(0..<sample.count)
    let selection = survey.selection(minimumCount: options.features.minimumCount)
    let layout = FeatureLayout(sample, rows: rows, selection: selection, options: options)
    var margins = Margins(outputs: scores.intercepts.count)
    margins.logistic = scores.margins(layout.matrix(sample, rows: rows))
    let fit = try MarginCalibration(
      margins, truth: sample.truth, labels: names, weights: sample.weights,
      folds: held.folds(options.calibrationFolds), options: options)
    let report = ClassificationReport(
      try Predictions(sample.rows, fit.probabilities(margins), decision: fit.decision))
    let summary = TrainingSummary(
      examples: survey.trace.count, groups: nil,
      labelCounts: names.map { name in
        (survey.labels[name]?.examples ?? 0) + held.examples.count { $0.label == name }
      },
      corpusSHA256: survey.digest.hexadecimal, convergence: [], heldOut: report.metrics.rounded,
      sample: SampleSummary(held.examples),
      stream: StreamSummary(
        stream: stream, losses: losses.map { Rounding.significant($0) },
        longestRun: survey.longestRun))
    let parameters = ModelParameters(
      selection: selection,
      logistic: zip(scores.weights, scores.intercepts).map { weights, intercept in
        .init(weights[...], ngramCount: selection.buckets.count, intercept: intercept)
      }, naiveBayes: [])
    return try TextClassifier.sealed(
      ModelHeader(
        name: name, labels: names, options: options,
        lexicons: pipeline.analyzer.matcher.lexicons.map(LexiconReference.init),
        training: summary, blend: fit.blend, calibration: fit.calibration,
        threshold: fit.threshold, labelOffsets: fit.labelOffsets),
      parameters, pipeline: pipeline, sample: sample, examples: held.examples)
  }
}

extension HeldOutPart {
  /// Folds for what is chosen by cross-validation on the sample; groups stay together.
  fileprivate func folds(_ count: Int) -> [Int] {
    groupSizes.enumerated().flatMap { group, size in
      Array(repeating: group % count, count: size)
    }
  }
}
