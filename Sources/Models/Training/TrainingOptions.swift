public import Features

/// What to train and how; saved in the model file.
public struct TrainingOptions: Sendable, Equatable, Codable {
  /// Which estimator gives the margins.
  public enum Estimator: String, Sendable, Codable, CaseIterable {
    /// Naive Bayes.
    case naiveBayes = "naive-bayes"
    /// Logistic regression.
    case logistic
    /// Logistic regression on features times their log-count ratios.
    case nbLogistic = "nb-logistic"
    /// Naive Bayes and logistic regression on log-count ratios, each divided by its spread and
    /// weighted by how well it does on held-out folds.
    case ensemble

    var hasNaiveBayes: Bool { self == .naiveBayes || self == .ensemble }
    var hasLogistic: Bool { self != .naiveBayes }
    var usesRatios: Bool { self == .nbLogistic || self == .ensemble }
  }

  /// Which estimator gives the margins.
  public var estimator = Estimator.ensemble
  /// What is taken from a text.
  public var features = FeatureOptions()
  /// How logistic regression is trained.
  public var logistic = LogisticRegression.Options()
  /// How log-count ratios are made and used.
  public var logCountRatio = LogCountRatio.Options()
  /// How naive Bayes is trained.
  public var naiveBayes = NaiveBayes.Options()
  /// What the labels count beside one another.
  public var classWeights = ClassWeights.none
  /// Whether every feature has a copy for each target.
  public var usesTargets = false
  /// What logistic regression multiplies the copies for targets by, beside what all targets share;
  /// `nil` for 1.
  public var targetScale: Double?
  /// How margins become probabilities.
  public var calibration = CalibrationMethod.automatic
  /// Where the decision for the first of two labels is cut.
  public var threshold = ThresholdRule.mostProbable
  /// The share of the first of two labels where the model will be used; `nil` for that of the
  /// examples.
  public var prior: Double?
  /// How many folds are held out in turn to calibrate the probabilities.
  public var calibrationFolds = 5
  /// Seeds the folds and the solver: setting it sets the seed of ``logistic`` too.
  public var seed: UInt64 = 1 {
    didSet { logistic.seed = seed }
  }

  /// How many targets a model may have: each takes up as much memory as the shared weights.
  public static let maximumTargets = 200

  /// The default options: what does best on corpora like the one trained on.
  ///
  /// Naive Bayes gains from n-grams that stand once, both from marks and from what is quoted.
  public init() {
    (features.marks, features.quotedNGrams, features.minimumCount) = (true, true, 1)
    naiveBayes.input = .counts
  }

  /// The recipe of the built-in model: what differs from the defaults was chosen by grouped
  /// cross-validation on our corpus.
  ///
  /// The cost is the smallest whose macro F1 lies within a standard error of the best one's, and the
  /// calibration is a sigmoid: both keep what is learnt simple, for texts unlike the corpus. The
  /// prior is that of papers, where some third of the sentences opine, and not the corpus's, which
  /// was written to have about as many of either kind.
  ///
  /// Source: the one-standard-error rule of Breiman et al., *Classification and Regression Trees*,
  /// 1984, section 3.4.3.
  public static var builtIn: TrainingOptions {
    var options = TrainingOptions()
    (options.features.marks, options.features.quotedNGrams) = (false, false)
    options.features.minimumCount = 2
    options.logistic.cost = 2
    options.naiveBayes.input = .counts
    options.calibration = .sigmoid
    options.prior = 0.33
    return options
  }

  /// What is out of range, in words; `nil` if nothing is.
  package var problem: String? {
    if let problem = features.problem { return problem }
    if !(logistic.cost.isFinite && logistic.cost > 0) {
      return "C must be above 0, not \(logistic.cost)"
    }
    if !(logistic.tolerance.isFinite && logistic.tolerance >= 0) {
      return "the tolerance must be a number from 0, not \(logistic.tolerance)"
    }
    if !(1...1_000_000).contains(logistic.maximumPasses) {
      return "the number of passes must be from 1 to 1000000, not \(logistic.maximumPasses)"
    }
    // Beyond this the products with weights leave the range of single precision.
    if features.denseScale > 1e6 {
      return "the scale of lexicon features must be at most 1000000, not \(features.denseScale)"
    }
    if !(0...1).contains(logistic.l1Ratio) {
      return "the share of L1 must be from 0 to 1, not \(logistic.l1Ratio)"
    }
    if let targetScale, !(targetScale > 0 && targetScale <= 1000) {
      return "the scale of targets must be above 0 and at most 1000, not \(targetScale)"
    }
    if let problem = naiveBayesProblem { return problem }
    if let prior, !(prior > 0 && prior < 1) {
      return "the prior must be above 0 and below 1, not \(prior)"
    }
    if case .precision(let precision) = threshold, !(precision > 0 && precision <= 1) {
      return "the precision must be above 0 and at most 1, not \(precision)"
    }
    if !(2...100).contains(calibrationFolds) {
      return "the number of calibration folds must be from 2 to 100, not \(calibrationFolds)"
    }
    if case .fixed(let threshold) = threshold, !(0...1).contains(threshold) {
      return "the threshold must be from 0 to 1, not \(threshold)"
    }
    return nil
  }

  private var naiveBayesProblem: String? {
    let hasNGrams =
      features.wordMaximum >= features.wordMinimum
      || features.characterMaximum >= features.characterMinimum
    if estimator.hasNaiveBayes, naiveBayes.variant == .bernoulli, !hasNGrams {
      return "Bernoulli naive Bayes counts which n-grams stand in a text; with none of them it has "
        + "nothing to count"
    }
    for smoothing in [naiveBayes.smoothing, logCountRatio.smoothing]
    where !(smoothing.isFinite && smoothing > 0) {
      return "the smoothing must be above 0, not \(smoothing)"
    }
    if !(0...1).contains(logCountRatio.interpolation) {
      return "the interpolation must be from 0 to 1, not \(logCountRatio.interpolation)"
    }
    if !naiveBayes.priors.allSatisfy({ $0 > 0 && $0 <= 1 }) {
      return "the priors of naive Bayes must be above 0 and at most 1"
    }
    return nil
  }
}
