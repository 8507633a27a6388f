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

    /// Splits a weight vector into n-grams and dense features.
    init(_ weights: [Double], ngramCount: Int, intercept: Double) {
      self.init(
        ngrams: QuantizedArray(Array(weights[..<ngramCount])),
        dense: QuantizedArray(Array(weights[ngramCount...])),
        intercept: Rounding.significant(intercept))
    }
  }

  let selection: NGramSelection
  /// One an output; empty if the model has no logistic regression.
  let logistic: [Weights]
  /// One an output; empty if the model has no naive Bayes.
  let naiveBayes: [Weights]

  init(selection: NGramSelection, logistic: [Weights], naiveBayes: [Weights]) {
    self.selection = selection
    self.logistic = logistic
    self.naiveBayes = naiveBayes
  }

  init(_ fit: FittedEstimators) {
    let ngramCount = fit.selection.buckets.count
    selection = fit.selection
    logistic = fit.logistic.map { regression in
      Weights(regression.weights, ngramCount: ngramCount, intercept: regression.intercept)
    }
    naiveBayes =
      fit.naiveBayes.map { bayes in
        Self.outputs(of: bayes).map { weights, prior in
          Weights(weights, ngramCount: ngramCount, intercept: prior)
        }
      } ?? []
  }

  /// Naive Bayes as linear weights: for two labels the log-ratio of the first to the second, for
  /// more each label's log-probability less the mean of all, which changes no decision.
  private static func outputs(of bayes: MultinomialNaiveBayes) -> [([Double], Double)] {
    let (rows, priors) = (bayes.logProbabilities, bayes.logPriors)
    if rows.count == 2 {
      return [(zip(rows[0], rows[1]).map { $0 - $1 }, priors[0] - priors[1])]
    }
    let count = Double(rows.count)
    let means = (rows.first ?? []).indices.map { column in
      rows.reduce(0) { $0 + $1[column] } / count
    }
    return zip(rows, priors).map { row, prior in (zip(row, means).map { $0 - $1 }, prior) }
  }
}
