import Features

/// Both estimators fitted on some rows, before calibration.
///
/// For two labels there is one output, whose margin is positive for the first label. For more there
/// is one output a label.
package struct FittedEstimators: Sendable {
  package let layout: FeatureLayout
  /// `nil` if the estimator has none.
  package let logistic: LinearScores?
  /// `nil` if the estimator has none.
  package let naiveBayes: LinearScores?
  /// How logistic regression converged, if there is one.
  let convergence: LogisticRegression.Convergence?
  private let input: NaiveBayes.Input

  /// How many margins a row gets.
  static func outputCount(labels: Int) -> Int { labels == 2 ? 1 : labels }

  /// Fits on some rows of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The corpus.
  ///   - rows: The rows to fit on.
  ///   - options: What to fit and how.
  ///   - prior: A model whose weights are the mean of logistic regression's prior.
  /// - Throws: ``TrainingError/noFeatures`` where nothing is left to fit.
  package init(
    _ corpus: EncodedCorpus, rows: [Int], options: TrainingOptions, prior: PriorModel? = nil
  ) throws(TrainingError) {
    let counted = NGramSelection(
      corpus, rows: rows, minimumCount: options.features.minimumCount)
    let selection = prior.map { counted.merged(into: $0.selection) } ?? counted
    let layout = FeatureLayout(corpus, rows: rows, selection: selection, options: options)
    let matrix = layout.matrix(corpus, rows: rows)
    guard !matrix.columns.isEmpty else { throw .noFeatures }
    let problem = FitProblem(
      matrix: matrix, truth: rows.map { corpus.truth[$0] }, labelCount: corpus.labels.count,
      weights: options.classWeights.applied(
        to: rows.map { corpus.weights[$0] }, truth: rows.map { corpus.truth[$0] },
        labelCount: corpus.labels.count), columnScales: layout.columnScales(options))
    input = options.naiveBayes.effectiveInput
    self.layout = layout
    if options.estimator.hasLogistic {
      let presence =
        options.estimator.usesRatios
        ? layout.matrix(corpus, rows: rows, input: .presence) : nil
      let fit = problem.logistic(
        options, presence: presence, priorMean: prior?.scores(layout))
      (logistic, convergence) = (fit.scores, fit.convergence)
    } else {
      (logistic, convergence) = (nil, nil)
    }
    naiveBayes =
      options.estimator.hasNaiveBayes
      ? NaiveBayes.fit(
        input == .tfidf ? matrix : layout.matrix(corpus, rows: rows, input: input),
        areNGrams: layout.areNGrams, truth: problem.truth, labelCount: problem.labelCount,
        rowWeights: problem.weights, options: options.naiveBayes) : nil
  }

  /// The margins of rows by each estimator.
  package func margins(_ corpus: EncodedCorpus, rows: [Int]) -> Margins {
    var result = Margins(outputs: Self.outputCount(labels: corpus.labels.count))
    let matrix = layout.matrix(corpus, rows: rows)
    if let logistic { result.logistic = logistic.margins(matrix) }
    if let naiveBayes {
      let counted = input == .tfidf ? matrix : layout.matrix(corpus, rows: rows, input: input)
      result.naiveBayes = naiveBayes.margins(counted)
    }
    return result
  }
}

/// What logistic regression is fitted on.
private struct FitProblem {
  let matrix: CSRMatrix
  let truth: [Int]
  let labelCount: Int
  let weights: [Double]
  /// What each column counts beside the others; empty for 1 each.
  let columnScales: [Double]

  typealias Fit = (scores: LinearScores, convergence: LogisticRegression.Convergence)

  /// Fits logistic regression, on features times their log-count ratios where there are counts.
  func logistic(
    _ options: TrainingOptions, presence: CSRMatrix?, priorMean: LinearScores?
  ) -> Fit {
    let scales = scales(presence, smoothing: options.logCountRatio.smoothing)
    var fit =
      labelCount == 2
      ? two(options.logistic, scales, priorMean) : softmax(options.logistic, scales, priorMean)
    guard presence != nil else { return fit }
    for output in fit.scores.weights.indices {
      let mean = priorMean?.weights[output]
      let own = mean.map { zip(fit.scores.weights[output], $0).map { $0 - $1 } }
      let pulled = LogCountRatio.interpolated(
        own ?? fit.scores.weights[output], ratios: scales[output],
        interpolation: options.logCountRatio.interpolation)
      fit.scores.weights[output] = mean.map { zip(pulled, $0).map { $0 + $1 } } ?? pulled
    }
    return fit
  }

  /// What features are multiplied by before they are penalised, a list an output; empty for 1 each.
  private func scales(_ presence: CSRMatrix?, smoothing: Double) -> [[Double]] {
    let outputs = FittedEstimators.outputCount(labels: labelCount)
    guard let presence else {
      return columnScales.isEmpty ? [] : Array(repeating: columnScales, count: outputs)
    }
    return (0..<outputs).map { output in
      let ratios = LogCountRatio.ratios(
        presence, isPositive: truth.map { $0 == output }, rowWeights: weights,
        smoothing: smoothing)
      return columnScales.isEmpty ? ratios : zip(ratios, columnScales).map { $0 * $1 }
    }
  }

  private func two(
    _ options: LogisticRegression.Options, _ scales: [[Double]], _ mean: LinearScores?
  ) -> Fit {
    let fit = LogisticRegression.fit(
      matrix, isPositive: truth.map { $0 == 0 }, rowWeights: weights,
      priorMean: mean?.weights[0] ?? [], scales: scales.first ?? [], options: options)
    return (LinearScores(weights: [fit.weights], intercepts: [fit.intercept]), fit.convergence)
  }

  private func softmax(
    _ options: LogisticRegression.Options, _ scales: [[Double]], _ mean: LinearScores?
  ) -> Fit {
    let fit = SoftmaxRegression.fit(
      matrix, labels: truth, labelCount: labelCount, rowWeights: weights,
      priorMean: mean?.weights ?? [], scales: scales, options: options)
    return (LinearScores(weights: fit.weights, intercepts: fit.intercepts), fit.convergence)
  }
}
