public import Features

/// Naive Bayes in its variants: how it is trained, and its scores as sums of weights.
public enum NaiveBayes {
  /// What is counted, and for which label.
  public enum Variant: String, Sendable, Codable, CaseIterable {
    /// How often features occur with a label.
    case multinomial
    /// Whether n-grams occur or not; each that is missing counts too. Shares and sums, as lexicon and
    /// structure features are, neither occur nor not: it does not look at them.
    case bernoulli
    /// How often features occur with all labels but one.
    case complement
  }

  /// What an n-gram counts in a text.
  public enum Input: String, Sendable, Codable, CaseIterable {
    /// Its occurrences, weighted and scaled as for logistic regression.
    case tfidf
    /// Its occurrences.
    case counts
    /// 1 if it occurs.
    case presence
  }

  /// How naive Bayes is trained.
  public struct Options: Sendable, Equatable, Codable {
    /// The variant.
    public var variant = Variant.multinomial
    /// What an n-gram counts; ``Variant/bernoulli`` sees its presence whatever this is.
    public var input = Input.tfidf
    /// What every count starts at; above 0.
    public var smoothing = 0.1
    /// The shares of the labels, in their order; empty for those of the examples.
    public var priors: [Double] = []

    /// The default options.
    public init() {}

    /// What an n-gram counts for the variant.
    public var effectiveInput: Input { variant == .bernoulli ? .presence : input }
  }

  /// Fits a variant.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d, none of them negative.
  ///   - areNGrams: Which columns are n-grams; ``Variant/bernoulli`` looks at no others.
  ///   - truth: The label of each row.
  ///   - labelCount: How many labels there are.
  ///   - rowWeights: What each row counts; at least 0.
  ///   - options: The variant and its smoothing.
  /// - Returns: The scores of the labels as sums of weights.
  /// - Complexity: O(cells + labels × columns).
  public static func fit(
    _ matrix: CSRMatrix, areNGrams: [Bool], truth: [Int], labelCount: Int,
    rowWeights: [Double], options: Options
  ) -> LinearScores {
    let columns = matrix.columnCount
    let scores: LinearScores
    switch options.variant {
    case .multinomial:
      let fit = MultinomialNaiveBayes.fit(
        matrix, columns: columns, truth: truth, labelCount: labelCount, rowWeights: rowWeights,
        smoothing: options.smoothing, priors: options.priors)
      scores = LinearScores(weights: fit.logProbabilities, intercepts: fit.logPriors)
    case .bernoulli:
      let fit = BernoulliNaiveBayes.fit(
        matrix, isUsed: areNGrams, truth: truth, labelCount: labelCount,
        rowWeights: rowWeights, smoothing: options.smoothing, priors: options.priors)
      scores = fit.linearScores
    case .complement:
      let fit = ComplementNaiveBayes.fit(
        matrix, truth: truth, labelCount: labelCount, rowWeights: rowWeights,
        smoothing: options.smoothing)
      scores = LinearScores(
        weights: fit.weights, intercepts: Array(repeating: 0, count: labelCount))
    }
    return scores.contrasts
  }

  /// The logarithms of the labels' shares: those given, else those of the rows' weights; all alike
  /// where no row has weight.
  static func logPriors(_ totals: [Double], given: [Double]) -> [Double] {
    let shares = given.count == totals.count ? given : totals
    let sum = shares.reduce(0, +)
    return shares.map { share in
      log(max(sum > 0 ? share / sum : 1 / Double(totals.count), .leastNormalMagnitude))
    }
  }
}

/// Scores that are sums of weights: what every estimator comes down to.
public struct LinearScores: Sendable, Equatable {
  /// For each output a weight a column.
  public var weights: [[Double]]
  /// The score of a row without features.
  public var intercepts: [Double]

  /// Makes scores.
  public init(weights: [[Double]], intercepts: [Double]) {
    self.weights = weights
    self.intercepts = intercepts
  }

  /// What tells the labels apart: of two the first less the second, of more each less the mean of
  /// all.
  public var contrasts: LinearScores {
    if weights.count == 2 {
      return LinearScores(
        weights: [zip(weights[0], weights[1]).map { $0 - $1 }],
        intercepts: [intercepts[0] - intercepts[1]])
    }
    let count = Double(weights.count)
    let means = (weights.first ?? []).indices.map { column in
      weights.reduce(0) { $0 + $1[column] } / count
    }
    let mean = intercepts.reduce(0, +) / count
    return LinearScores(
      weights: weights.map { row in zip(row, means).map { $0 - $1 } },
      intercepts: intercepts.map { $0 - mean })
  }

  /// The scores of all rows: row after row, one number an output.
  ///
  /// - Complexity: O(outputs × cells).
  public func margins(_ matrix: CSRMatrix) -> [Double] {
    let columns = weights.map { matrix.products($0) }
    return (0..<matrix.rowCount).flatMap { row in
      zip(columns, intercepts).map { $0[row] + $1 }
    }
  }
}
