public import Features

/// Searches training options by grouped cross-validation and successive halving.
///
/// The same examples, options and number of settings give the same trials, whatever the number of
/// threads; a budget of time decides only how many there are.
public struct Tuner: Sendable {
  /// What is searched and how.
  public struct Options: Sendable {
    /// The options to start from; the first setting.
    public var base = TrainingOptions()
    /// What is not to be changed in them.
    public var fixed: Set<TuningDimension> = []
    /// What is made as good as can be.
    public var metric = TuningMetric.macroF1
    /// Which of the good settings is taken.
    public var preference = TuningSummary.Preference.best
    /// How many folds a trial has, 2 or more.
    public var folds = 5
    /// The most settings to try; `nil` for no end but the budget.
    public var settings: Int?
    /// The time for the search and the training of the model after it; `nil` for no end.
    public var budget: Duration?
    /// The most folds at work at a time; `nil` for as many as there are cores.
    public var threads: Int?

    /// The default options.
    public init() {}
  }

  /// What a search found.
  public struct Result: Sendable {
    /// The options that were chosen.
    public let options: TrainingOptions
    /// The whole search.
    public let summary: TuningSummary
  }

  /// What is searched.
  public let head: TuningLog.Head
  private let options: Options
  private let evaluator: TrialEvaluator

  /// Analyses the examples.
  ///
  /// - Parameters:
  ///   - examples: The labelled texts.
  ///   - options: What is searched and how.
  ///   - lexicons: The lexicons to match.
  ///   - start: A model to start from: its weights are the mean of the prior.
  /// - Throws: ``TrainingError`` where the examples or options do not allow it.
  /// - Complexity: O(bytes).
  public init(
    _ examples: [Example], options: Options, lexicons: [Lexicon] = Lexicon.builtIn,
    from start: TextClassifier? = nil
  ) throws {
    guard (2...100).contains(options.folds) else {
      throw TrainingError.options("the number of folds must be from 2 to 100, not \(options.folds)")
    }
    let trainer = try Trainer(options: options.base, lexicons: [])
    let corpus = try AnalyzedCorpus(examples, lexicons: lexicons)
    let prior = try trainer.prior(start, labels: corpus.rows.labels)
    try trainer.check(
      labels: corpus.rows.labels, targetCount: Set(examples.compactMap(\.target)).count)
    for label in options.metric.averagedLabels ?? [] where !corpus.rows.labels.contains(label) {
      throw TrainingError.options("no example has the label \"\(label)\" to average")
    }
    // The final training must be possible too, or the search would be for nothing.
    _ = try FittedClassifier.folds(
      corpus.rows, rows: Array(examples.indices), options: options.base)
    evaluator = TrialEvaluator(
      corpus: corpus,
      rungs: try TuningRung.rungs(corpus.rows, folds: options.folds, seed: options.base.seed),
      metric: options.metric, prior: prior, threads: options.threads)
    self.options = options
    head = TuningLog.Head(
      corpus: CorpusDigest.hexDigest(examples), seed: options.base.seed, folds: options.folds,
      metric: options.metric.name, averagedLabels: options.metric.averagedLabels,
      base: options.base, fixed: options.fixed.map(\.rawValue).sorted(),
      lexicons: lexicons.map(\.sha256), start: start?.sha256)
  }

  /// Searches.
  ///
  /// - Parameters:
  ///   - known: Trials of the same search that were done before; they are not done again.
  ///   - isInterrupted: Whether to begin nothing new and come to an end.
  ///   - record: Called with each new trial, in order.
  /// - Returns: The best options; `nil` if no setting was tried on the whole corpus.
  /// - Throws: What `record` throws, or ``TuningLog/Refused`` where known trials are of other
  ///   settings than this search draws.
  public func search(
    known: [TuningTrial] = [], isInterrupted: @escaping @Sendable () -> Bool = { false },
    record: (TuningTrial) throws -> Void = { _ in }
  ) throws -> Result? {
    let space = TuningSpace(
      base: options.base, fixed: options.fixed, labelCount: evaluator.corpus.rows.labels.count,
      startsFromModel: evaluator.prior != nil, metric: options.metric)
    var halving = SuccessiveHalving(
      space, rungCount: evaluator.rungs.count, isLoss: options.metric.isLoss,
      limit: options.settings)
    var clock = TuningClock(options.budget, trainings: trainingsAtTheEnd)
    let known = Dictionary(
      known.map { (Place(setting: $0.setting, rung: $0.rung), $0) }, uniquingKeysWith: { $1 })
    try halving.run { settings, rung in
      var done: [TuningTrial] = []
      var rest = settings[...]
      while let first = rest.first {
        let fresh = trial(first, rung)
        if let trial = known[Place(setting: first.number, rung: rung)] {
          guard trial.options == fresh.options, trial.examples == fresh.examples else {
            throw TrainingError.options(
              "the log's setting \(first.number) is not what this search would try; it is "
                + "of another version")
          }
          rest = rest.dropFirst()
          done.append(trial.untimed)
          clock.note(trial, isWhole: rung == evaluator.rungs.count - 1)
          continue
        }
        // The options to start from are tried however small the budget.
        guard first.number == 0 || !clock.isOver, !isInterrupted() else { return done }
        let wave = rest.prefix(waveSize).prefix {
          known[Place(setting: $0.number, rung: rung)] == nil
        }
        rest = rest.dropFirst(wave.count)
        for trial in try measure(Array(wave), rung, isInterrupted) {
          try record(trial)
          clock.note(trial, isWhole: rung == evaluator.rungs.count - 1)
          done.append(trial.untimed)
        }
      }
      return done
    }
    return result(halving)
  }

  private struct Place: Hashable {
    let setting: Int
    let rung: Int
  }

  /// Settings that are tried side by side, where there are more threads than folds.
  private var waveSize: Int {
    max(1, (options.threads ?? Parallel.coreCount) / options.folds)
  }

  /// What the training at the end costs, in trials on the whole corpus.
  private var trainingsAtTheEnd: Double {
    Double(options.base.calibrationFolds + 2) / Double(options.folds)
  }

  private func trial(_ setting: (number: Int, options: TrainingOptions), _ rung: Int) -> TuningTrial
  {
    TuningTrial(
      setting: setting.number, rung: rung, examples: evaluator.rungs[rung].rows.count,
      options: TuningSetting(setting.options))
  }

  /// The trials of settings, up to the first that was stopped.
  private func measure(
    _ settings: [(number: Int, options: TrainingOptions)], _ rung: Int,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) throws -> [TuningTrial] {
    let results = Parallel.map(settings.count) { index in
      Swift.Result<TuningTrial, TrialEvaluator.Stopped> { () throws(TrialEvaluator.Stopped) in
        try evaluator.measured(
          trial(settings[index], rung), settings[index].options, isStopped: isInterrupted)
      }
    }
    return results.prefix { (try? $0.get()) != nil }.compactMap { try? $0.get() }
  }

  private func result(_ halving: SuccessiveHalving) -> Result? {
    let whole = halving.trials.filter { $0.rung == evaluator.rungs.count - 1 }
    guard
      let chosen = TuningRanking.chosen(
        whole, isLoss: options.metric.isLoss, preference: options.preference)
    else { return nil }
    return Result(
      options: halving.options(chosen.setting),
      summary: TuningSummary(
        metric: options.metric.name, averagedLabels: options.metric.averagedLabels,
        isLoss: options.metric.isLoss, preference: options.preference, folds: options.folds,
        seed: options.base.seed, fixed: head.fixed,
        rungs: evaluator.rungs.map(\.rows.count), chosen: chosen.setting, trials: halving.trials))
  }
}
