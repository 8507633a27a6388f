import Features

/// A trained model as the mean of the prior of a new one.
package struct PriorModel: Sendable {
  let selection: NGramSelection
  /// For each output what an n-gram adds to the log-odds, by its bucket.
  private let ngrams: [[UInt32: Double]]
  /// For each output what the dense features add.
  private let dense: [[Double]]
  private let intercepts: [Double]

  /// Takes the log-odds of a model apart.
  ///
  /// Where naive Bayes counts n-grams without weighting them its weights mean nothing beside those of
  /// logistic regression, which are then taken alone.
  ///
  /// - Throws: ``TrainingError/options(_:)`` if the model is such a naive Bayes and nothing else.
  init(_ model: TextClassifier) throws(TrainingError) {
    let options = model.header.options
    let isWeighted =
      !options.estimator.hasNaiveBayes || options.naiveBayes.effectiveInput == .tfidf
    guard isWeighted || options.estimator.hasLogistic else {
      throw .options("naive Bayes that counts n-grams cannot be trained from")
    }
    let parameters = model.parameters
    selection = parameters.selection
    let slope = model.header.calibration.slope
    let blend = model.header.blend
    let outputs = FittedEstimators.outputCount(labels: model.labels.count)
    func sum(_ output: Int, _ value: (ModelParameters.Weights) -> Double) -> Double {
      guard isWeighted else { return value(parameters.logistic[output]) }
      var sum = 0.0
      if !parameters.logistic.isEmpty { sum += blend.logistic * value(parameters.logistic[output]) }
      if !parameters.naiveBayes.isEmpty {
        sum += blend.naiveBayes * value(parameters.naiveBayes[output])
      }
      return slope * sum
    }
    ngrams = (0..<outputs).map { output in
      var weights: [UInt32: Double] = [:]
      for (column, bucket) in parameters.selection.buckets.enumerated() {
        weights[bucket] = sum(output) { Double($0.ngrams[column]) }
      }
      return weights
    }
    dense = (0..<outputs).map { output in
      (0..<DenseFeatures.count).map { index in sum(output) { Double($0.dense[index]) } }
    }
    intercepts = (0..<outputs).map { output in
      sum(output) { $0.intercept }
        + (isWeighted ? model.header.calibration.intercepts[output] : 0)
    }
  }

  /// The weights as columns of a layout; copies for targets have a mean of 0.
  func scores(_ layout: FeatureLayout) -> LinearScores {
    LinearScores(
      weights: zip(ngrams, dense).map { ngrams, dense in
        let shared = layout.selection.buckets.map { ngrams[$0, default: 0] } + dense
        return shared + Array(repeating: 0, count: layout.columnCount - shared.count)
      },
      intercepts: intercepts)
  }
}
