import Features

extension ModelHeader {
  /// A header without what ``TextClassifier/sealed(_:_:pipeline:sample:examples:)`` adds.
  init(
    name: String, labels: [String], options: TrainingOptions, lexicons: [LexiconReference],
    training: TrainingSummary, blend: Blend, calibration: Calibration, threshold: Double?,
    labelOffsets: [Double]? = nil, start: ModelReference? = nil, tuning: TuningSummary? = nil
  ) {
    self.init(
      name: name, labels: labels, options: options, lexicons: lexicons, training: training,
      blend: blend, calibration: calibration, documentCount: 0, logisticIntercepts: [],
      naiveBayesIntercepts: [], targets: [], threshold: threshold, labelOffsets: labelOffsets,
      heaviest: [], selfTest: [], arrays: [], start: start, tuning: tuning)
  }
}

extension TextClassifier {
  /// Names the heaviest features, writes the self-test, and reads the model back from its file.
  ///
  /// - Parameters:
  ///   - header: What the model says of itself.
  ///   - parameters: Its numbers.
  ///   - pipeline: What takes the features from texts.
  ///   - sample: Examples that have the features that are named.
  ///   - examples: The same as texts.
  /// - Returns: The classifier, as it is read back from its file.
  /// - Throws: ``ModelFileError`` where the model cannot be read back.
  static func sealed(
    _ header: ModelHeader, _ parameters: ModelParameters, pipeline: FeaturePipeline,
    sample: EncodedCorpus, examples: [Example]
  ) throws -> TextClassifier {
    var header = header
    let unsealed = TextClassifier(
      header: header, parameters: parameters, sha256: "", pipeline: pipeline)
    header.heaviest = HeaviestFeatures.find(unsealed, sample, examples)
    header.selfTest = SelfTestSample.texts.map { text in
      SelfTestSample(
        text: text,
        probabilities: unsealed.probabilities(for: text).map { Rounding.significant($0) })
    }
    return try TextClassifier(
      modelFile: try ModelFile.encode(header, parameters),
      lexicons: pipeline.analyzer.matcher.lexicons)
  }
}
