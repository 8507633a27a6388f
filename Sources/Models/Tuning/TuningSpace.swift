import Features

/// The settings that a search may try, and how it draws them.
///
/// The first setting is the options to start from, its decision cut for the labels that the metric
/// averages, if it averages some. Others are drawn at random, every dimension by
/// itself; once some settings have been tried on the whole corpus, every second one is a neighbour of
/// one of the best, with up to three dimensions drawn anew. A setting hangs on the seed, its number
/// and the best so far alone, so that a search can be done again.
///
/// Source: Bergstra, Bengio: Random search for hyper-parameter optimization. JMLR 13 (2012).
struct TuningSpace: Sendable {
  private let base: TrainingOptions
  /// How the decision is cut for the labels that the metric averages, if it averages some.
  private let averaged: ThresholdRule?
  private let choices: [(dimension: TuningDimension, values: [String])]

  /// Lays out a space.
  ///
  /// - Parameters:
  ///   - base: The options to start from.
  ///   - fixed: What is not to be changed in them.
  ///   - labelCount: How many labels there are.
  ///   - startsFromModel: Whether a model's weights are the mean of the prior, so that its features
  ///     and logistic regression are settled.
  ///   - metric: What is made as good as can be: the decision is cut where it gains from that.
  init(
    base: TrainingOptions, fixed: Set<TuningDimension>, labelCount: Int, startsFromModel: Bool,
    metric: TuningMetric
  ) {
    let averaged =
      labelCount > 2 ? metric.averagedLabels.map(ThresholdRule.averageF1) : nil
    self.averaged = averaged
    var base = base
    if let averaged, !fixed.contains(.threshold) { base.threshold = averaged }
    self.base = base
    choices = TuningDimension.allCases.compactMap { dimension in
      if fixed.contains(dimension) { return nil }
      if startsFromModel, dimension.isOfFeatures { return nil }
      if dimension == .targetScale, !base.usesTargets { return nil }
      if dimension == .threshold, !metric.cutsDecision { return nil }
      if dimension == .threshold, averaged != nil { return (dimension, ["0.5", Self.average]) }
      let values = dimension.choices.filter {
        !(startsFromModel && dimension == .estimator && $0 == "naive-bayes")
      }
      return (dimension, values)
    }
  }

  /// The dimensions that are searched.
  var dimensions: [TuningDimension] { choices.map(\.dimension) }

  /// The options of the first setting.
  var first: TrainingOptions { base }

  /// Draws the options of a setting that has not been tried.
  ///
  /// - Parameters:
  ///   - number: The number of the setting, 1 or more.
  ///   - leaders: The options that are best so far; empty where none were tried on all examples.
  ///   - tried: The settings that were drawn before.
  /// - Returns: `nil` where none is left, as far as many draws can tell.
  func draw(
    _ number: Int, leaders: [TrainingOptions], tried: Set<TuningSetting>
  ) -> TrainingOptions? {
    var generator = SeededGenerator(seed: base.seed, stream: UInt64(number))
    guard !choices.isEmpty else { return nil }
    for _ in 0..<Self.attempts {
      var options = base
      var drawn = choices
      if !leaders.isEmpty, number.isMultiple(of: 2) {
        options = leaders[generator.below(leaders.count)]
        generator.shuffle(&drawn)
        drawn = Array(drawn.prefix(1 + generator.below(Self.changes)))
      }
      for (dimension, values) in drawn {
        let value = values[generator.below(values.count)]
        if let averaged, value == Self.average {
          options.threshold = averaged
        } else {
          _ = dimension.choose(value, in: &options)
        }
      }
      if options.problem == nil, Self.hasNGrams(options), !tried.contains(TuningSetting(options)) {
        return options
      }
    }
    return nil
  }

  /// The choice of a decision that is cut for the labels that the metric averages.
  private static let average = "average-f1"
  /// Draws after which a space counts as used up.
  private static let attempts = 200
  /// The most dimensions in which a neighbour differs.
  private static let changes = 3

  /// Words make the difference in every corpus; without n-grams there is hardly anything to learn.
  private static func hasNGrams(_ options: TrainingOptions) -> Bool {
    options.features.wordMaximum >= options.features.wordMinimum
      || options.features.characterMaximum >= options.features.characterMinimum
  }
}
