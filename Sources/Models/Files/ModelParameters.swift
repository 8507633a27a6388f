import Features

/// The numbers of a model, as its file holds them.
struct ModelParameters: Sendable, Equatable {
  /// The weights of one estimator for one output.
  struct Weights: Sendable, Equatable {
    let ngrams: QuantizedArray
    let dense: QuantizedArray
    let intercept: Double

    init(ngrams: QuantizedArray, dense: QuantizedArray, intercept: Double) {
      self.ngrams = ngrams
      self.dense = dense
      self.intercept = intercept
    }

    /// Splits a run of weights into n-grams and dense features.
    init(_ weights: ArraySlice<Double>, ngramCount: Int, intercept: Double) {
      self.init(
        ngrams: QuantizedArray(Array(weights.prefix(ngramCount))),
        dense: QuantizedArray(Array(weights.dropFirst(ngramCount))),
        intercept: Rounding.significant(intercept))
    }
  }

  /// What is added to the weights for texts about one target.
  struct Target: Sendable, Equatable {
    let name: String
    /// The n-grams with weights of their own, as places in the selection, ascending.
    let columns: [UInt32]
    /// One an output; empty if the model has no logistic regression.
    let logistic: [Weights]
    /// One an output; empty if the model has no naive Bayes.
    let naiveBayes: [Weights]
  }

  let selection: NGramSelection
  /// One an output; empty if the model has no logistic regression.
  let logistic: [Weights]
  /// One an output; empty if the model has no naive Bayes.
  let naiveBayes: [Weights]
  /// By name.
  let targets: [Target]

  init(
    selection: NGramSelection, logistic: [Weights], naiveBayes: [Weights], targets: [Target] = []
  ) {
    self.selection = selection
    self.logistic = logistic
    self.naiveBayes = naiveBayes
    self.targets = targets
  }

  init(_ fit: FittedEstimators) {
    let layout = fit.layout
    func shared(_ scores: LinearScores?) -> [Weights] {
      guard let scores else { return [] }
      return zip(scores.weights, scores.intercepts).map { weights, intercept in
        Weights(
          weights[..<layout.sharedCount], ngramCount: layout.selection.buckets.count,
          intercept: intercept)
      }
    }
    func copies(_ scores: LinearScores?, _ target: FeatureLayout.Target, at start: Int) -> [Weights]
    {
      (scores?.weights ?? []).map { weights in
        let end = start + target.width - 1
        return Weights(
          weights[start..<end], ngramCount: target.columns.count, intercept: weights[end])
      }
    }
    selection = layout.selection
    logistic = shared(fit.logistic)
    naiveBayes = shared(fit.naiveBayes)
    targets = zip(layout.targets, layout.starts).map { target, start in
      Target(
        name: target.name, columns: target.columns,
        logistic: copies(fit.logistic, target, at: start),
        naiveBayes: copies(fit.naiveBayes, target, at: start))
    }
  }
}
