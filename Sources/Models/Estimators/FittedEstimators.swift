public import Features

/// Both estimators fitted on some rows, before calibration.
///
/// For two labels there is one output, whose margin is positive for the first label. For more there
/// is one output a label: logistic regression of that label against the rest, and the joint
/// log-probability of naive Bayes.
package struct FittedEstimators: Sendable {
  package let selection: NGramSelection
  /// One regression an output; empty if the estimator has none.
  package let logistic: [LogisticRegression]
  /// `nil` if the estimator has none.
  let naiveBayes: MultinomialNaiveBayes?

  /// How many margins a row gets.
  static func outputCount(labels: Int) -> Int { labels == 2 ? 1 : labels }

  /// Fits on some rows of a corpus.
  ///
  /// - Throws: ``TrainingError/noFeatures`` where nothing is left to fit.
  package init(_ corpus: EncodedCorpus, rows: [Int], options: TrainingOptions) throws(TrainingError)
  {
    let selection = NGramSelection(
      corpus, rows: rows, minimumCount: options.features.minimumCount)
    let matrix = selection.matrix(corpus, rows: rows)
    guard !matrix.columns.isEmpty else { throw .noFeatures }
    let truth = rows.map { corpus.truth[$0] }
    let weights = rows.map { corpus.weights[$0] }
    self.selection = selection
    logistic =
      options.estimator == .naiveBayes
      ? [] : Self.fitLogistic(matrix, truth, weights, corpus.labels.count, options)
    naiveBayes =
      options.estimator == .logistic
      ? nil
      : .fit(
        matrix, columns: matrix.columnCount, truth: truth, labelCount: corpus.labels.count,
        rowWeights: weights, smoothing: options.smoothing)
  }

  private static func fitLogistic(
    _ matrix: CSRMatrix, _ truth: [Int], _ weights: [Double], _ labelCount: Int,
    _ options: TrainingOptions
  ) -> [LogisticRegression] {
    Parallel.map(outputCount(labels: labelCount)) { output in
      LogisticRegression.fit(
        matrix, isPositive: truth.map { $0 == output }, rowWeights: weights,
        options: options.logistic)
    }
  }

  /// The margins of rows by each estimator.
  package func margins(_ corpus: EncodedCorpus, rows: [Int]) -> Margins {
    let matrix = selection.matrix(corpus, rows: rows)
    let outputs = Self.outputCount(labels: corpus.labels.count)
    var result = Margins(outputs: outputs)
    for row in 0..<matrix.rowCount {
      for regression in logistic {
        result.logistic.append(
          matrix.dot(row: row, regression.weights) + regression.intercept)
      }
      if let naiveBayes {
        result.naiveBayes += naiveBayes.margins(matrix, row: row)
      }
    }
    return result
  }
}

extension MultinomialNaiveBayes {
  /// The log-odds of the first of two labels, or the joint log-probability of each of more labels.
  ///
  /// - Complexity: O(labels × cells of the row).
  public func margins(_ matrix: CSRMatrix, row: Int) -> [Double] {
    let columns = logProbabilities.first?.count ?? 0
    let joint = logPriors.indices.map { label in
      matrix.cells(ofRow: row).reduce(logPriors[label]) { sum, cell in
        let column = Int(matrix.columns[cell])
        guard column < columns else { return sum }
        return sum + Double(matrix.values[cell]) * logProbabilities[label][column]
      }
    }
    return joint.count == 2 ? [joint[0] - joint[1]] : joint
  }
}
