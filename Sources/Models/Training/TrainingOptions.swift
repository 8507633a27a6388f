public import Features

/// What to train and how; saved in the model file.
public struct TrainingOptions: Sendable, Equatable, Codable {
  /// Which estimator gives the margins.
  public enum Estimator: String, Sendable, Codable, CaseIterable {
    /// Multinomial naive Bayes on all features.
    case naiveBayes = "naive-bayes"
    /// L2-regularised logistic regression on all features.
    case logistic
    /// The mean of both, each divided by its own spread.
    case ensemble
  }

  /// Which estimator gives the margins.
  public var estimator = Estimator.ensemble
  /// What is taken from a text.
  public var features = FeatureOptions()
  /// How logistic regression is trained.
  public var logistic = LogisticRegression.Options()
  /// What naive Bayes starts the count of every n-gram at; above 0.
  public var smoothing = 0.1
  /// How many folds are held out in turn to calibrate the probabilities.
  public var calibrationFolds = 5
  /// Seeds the folds and the solver: setting it sets the seed of ``logistic`` too.
  public var seed: UInt64 = 1 {
    didSet { logistic.seed = seed }
  }

  /// The default options.
  public init() {}

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
    if !(smoothing.isFinite && smoothing > 0) {
      return "the smoothing must be above 0, not \(smoothing)"
    }
    if !(2...100).contains(calibrationFolds) {
      return "the number of calibration folds must be from 2 to 100, not \(calibrationFolds)"
    }
    return nil
  }
}
