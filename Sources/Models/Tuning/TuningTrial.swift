/// One trial of a setting: cross-validated on a share of the corpus.
public struct TuningTrial: Sendable, Equatable, Codable {
  /// The number of the setting; 0 is the options that the search started from.
  public let setting: Int
  /// The rung of the share, 0 for the smallest.
  public let rung: Int
  /// How many examples the share has.
  public let examples: Int
  /// The options.
  public let options: TuningSetting
  /// The metric that is searched for, over all held-out examples; `nil` if the trial failed.
  public var score: Double?
  /// The standard error of the mean of the folds' scores.
  public var standardError: Double?
  /// The share of right predictions.
  public var accuracy: Double?
  /// The mean of the labels' F1.
  public var macroF1: Double?
  /// The area under the ROC curve.
  public var auc: Double?
  /// The log loss in nats.
  public var logLoss: Double?
  /// Why the trial failed, if it did.
  public var failure: String?
  /// How long it took; not kept in models, which are the same however fast the machine.
  public var seconds: Double?

  private enum CodingKeys: String, CodingKey {
    case setting, rung, examples, options, score, accuracy, auc, failure, seconds
    case standardError = "standard_error"
    case macroF1 = "macro_f1"
    case logLoss = "log_loss"
  }

  /// The trial of a setting, before anything was measured.
  init(setting: Int, rung: Int, examples: Int, options: TuningSetting) {
    self.setting = setting
    self.rung = rung
    self.examples = examples
    self.options = options
  }

  /// The same without the time it took.
  var untimed: TuningTrial {
    var trial = self
    trial.seconds = nil
    return trial
  }
}

/// How the options of a model were found: the whole search.
public struct TuningSummary: Sendable, Equatable, Codable {
  /// Which of the good settings is taken.
  public enum Preference: String, Sendable, Codable, CaseIterable {
    /// The one with the best score.
    case best
    /// The simplest one whose score lies within a standard error of the best.
    ///
    /// Source: the one-standard-error rule of Breiman et al., *Classification and Regression
    /// Trees*, 1984, section 3.4.3.
    case simplest
  }

  /// The metric that was searched for.
  public let metric: String
  /// The labels whose F1 was averaged, for that metric.
  public let averagedLabels: [String]?
  /// Whether less of the metric is better.
  public let isLoss: Bool
  /// Which of the good settings was taken.
  public let preference: Preference
  /// How many folds each trial had.
  public let folds: Int
  /// The seed of the folds and of the settings.
  public let seed: UInt64
  /// The options that were not searched, by name.
  public let fixed: [String]
  /// How many examples each rung has, the whole corpus last.
  public let rungs: [Int]
  /// The number of the setting that was taken.
  public let chosen: Int
  /// All trials, in order.
  public let trials: [TuningTrial]

  /// The trials on the whole corpus, best first; of equals the earlier one.
  public var ranked: [TuningTrial] {
    let whole = trials.filter { $0.rung == rungs.count - 1 }
    return TuningRanking.ranked(whole, isLoss: isLoss).filter { $0.score != nil }
  }

  /// How many settings were tried.
  public var settingCount: Int { Set(trials.map(\.setting)).count }
}

/// Which trials are better.
enum TuningRanking {
  /// Trials best first, those that failed last; of equals the one with the lower number.
  static func ranked(_ trials: [TuningTrial], isLoss: Bool) -> [TuningTrial] {
    func rank(_ trial: TuningTrial) -> Double {
      trial.score.map { isLoss ? $0 : -$0 } ?? .infinity
    }
    return trials.sorted { (rank($0), $0.setting) < (rank($1), $1.setting) }
  }

  /// The trial whose setting is taken from those on the whole corpus; `nil` if all failed.
  static func chosen(
    _ whole: [TuningTrial], isLoss: Bool, preference: TuningSummary.Preference
  ) -> TuningTrial? {
    let ranked = ranked(whole, isLoss: isLoss)
    guard let best = ranked.first, let score = best.score else { return nil }
    guard preference == .simplest else { return best }
    let slack = best.standardError ?? 0
    let good = ranked.filter { trial in
      trial.score.map { isLoss ? $0 <= score + slack : $0 >= score - slack } ?? false
    }
    return good.min { simplicity($0) < simplicity($1) }
  }

  /// How much a setting may learn: the kinds of n-grams, then the estimator, then C.
  private static func simplicity(_ trial: TuningTrial) -> (Int, Int, Double, Int) {
    let lengths = [TuningDimension.wordNGrams, .characterNGrams].reduce(0) { sum, dimension in
      let numbers = (trial.options[dimension] ?? "none").split(separator: "-").map { Int($0) ?? 0 }
      guard let first = numbers.first, let last = numbers.last, first > 0 else { return sum }
      return sum + last - first + 1
    }
    let estimators = ["naive-bayes", "logistic", "nb-logistic", "ensemble"]
    let estimator = trial.options[.estimator].flatMap(estimators.firstIndex) ?? estimators.count
    let cost = trial.options[.cost].flatMap(Double.init) ?? 0
    return (lengths, estimator, cost, trial.setting)
  }
}
