import Testing

@testable import Models

@Suite struct SuccessiveHalvingTests {
  private func space(_ fixed: Set<TuningDimension> = []) -> TuningSpace {
    TuningSpace(
      base: TrainingSamples.options(), fixed: fixed, labelCount: 2, startsFromModel: false,
      metric: .macroF1)
  }

  /// How good a setting is made out to be: the more it costs the better, alike on every rung.
  private func score(_ options: TrainingOptions) -> Double { options.logistic.cost }

  private func trials(
    _ settings: [(number: Int, options: TrainingOptions)], _ rung: Int,
    _ score: (TrainingOptions) -> Double?
  ) -> [TuningTrial] {
    settings.map { number, options in
      var trial = TuningTrial(
        setting: number, rung: rung, examples: 100 * (rung + 1), options: TuningSetting(options))
      trial.score = score(options)
      return trial
    }
  }

  private func run(
    _ space: TuningSpace, rungs: Int = 3, isLoss: Bool = false, limit: Int?
  ) -> SuccessiveHalving {
    var halving = SuccessiveHalving(space, rungCount: rungs, isLoss: isLoss, limit: limit)
    halving.run { settings, rung in trials(settings, rung, score) }
    return halving
  }

  @Test func `begins with the options given, on the whole corpus`() throws {
    let first = try #require(run(space(), limit: 5).trials.first)
    #expect(first.setting == 0)
    #expect(first.rung == 2)
    #expect(first.options == TuningSetting(TrainingSamples.options()))
  }

  @Test func `each rung keeps the best third of the one before`() {
    let halving = run(space(), limit: 13)
    let rungs = (0..<3).map { rung in
      halving.trials.filter { $0.rung == rung && $0.setting > 0 }
    }
    #expect(rungs.map(\.count) == [12, 4, 2])
    for (before, after) in zip(rungs, rungs.dropFirst()) {
      let kept = Set(after.map(\.setting))
      let best = before.filter { kept.contains($0.setting) }.compactMap(\.score).min() ?? 0
      let dropped = before.filter { !kept.contains($0.setting) }.compactMap(\.score).max() ?? 0
      #expect(best >= dropped)
    }
  }

  @Test func `of a loss the smallest are kept`() {
    let halving = run(space(), isLoss: true, limit: 13)
    let all = halving.trials.filter { $0.rung == 0 }.compactMap(\.score)
    let last = halving.trials.filter { $0.rung == 2 && $0.setting > 0 }.compactMap(\.score)
    #expect(last.min() == all.min())
  }

  @Test func `a setting that fails goes no further`() {
    var halving = SuccessiveHalving(space(), rungCount: 3, isLoss: false, limit: 13)
    halving.run { settings, rung in
      trials(settings, rung) { $0.estimator.hasNaiveBayes ? nil : 1 }
    }
    let failed = Set(halving.trials.filter { $0.score == nil && $0.rung == 0 }.map(\.setting))
    let whole = halving.trials.filter { $0.rung == 2 && $0.setting > 0 }
    #expect(!failed.isEmpty && failed.count < 10)
    #expect(whole.allSatisfy { !failed.contains($0.setting) })
  }

  @Test func `no setting is tried twice, and all have n-grams`() {
    let halving = run(space(), limit: 80)
    let settings = Dictionary(
      halving.trials.map { ($0.setting, $0.options) }, uniquingKeysWith: { one, _ in one })
    #expect(settings.count == 80)
    #expect(Set(settings.values).count == 80)
    for setting in settings.values {
      #expect(setting[.wordNGrams] != "none" || setting[.characterNGrams] != "none")
    }
  }

  @Test func `later rounds draw settings near the best`() {
    let halving = run(space(), limit: 60)
    let rounds = [1..<13, 25..<60].map { numbers in
      halving.trials.filter { $0.rung == 0 && numbers.contains($0.setting) }.compactMap(\.score)
    }
    let means = rounds.map { $0.reduce(0, +) / Double($0.count) }
    #expect(means[1] > means[0])
  }

  @Test func `what is fixed stays, and a space of one setting ends the search`() {
    let one = run(space(Set(TuningDimension.allCases)), limit: nil)
    #expect(one.trials.count == 1)
    let free: Set<TuningDimension> = [.cost]
    let few = run(space(Set(TuningDimension.allCases).subtracting(free)), limit: nil)
    // As many settings as there are values of C: those beside the first one's are all drawn.
    #expect(Set(few.trials.map(\.setting)).count == TuningDimension.cost.choices.count)
    let estimators = Set(few.trials.map { $0.options[.estimator] })
    #expect(estimators == ["ensemble"])
  }

  @Test func `ends where a trial does not come back`() {
    var halving = SuccessiveHalving(space(), rungCount: 3, isLoss: false, limit: nil)
    var left = 20
    halving.run { settings, rung in
      let done = settings.prefix(left)
      left -= done.count
      return trials(Array(done), rung, score)
    }
    #expect(halving.trials.count == 20)
  }

  @Test func `dimensions write and read their own choices`() {
    for dimension in TuningDimension.allCases {
      for choice in dimension.choices {
        var options = TrainingOptions()
        #expect(dimension.choose(choice, in: &options))
        #expect(dimension.value(of: options) == choice, "\(dimension)")
      }
      var options = TrainingOptions()
      #expect(!dimension.choose("nonsense", in: &options))
      #expect(options == TrainingOptions())
    }
  }

  @Test func `with a metric that averages some labels the decision is cut for these`() {
    func rules(_ labelCount: Int, _ metric: TuningMetric) -> [ThresholdRule] {
      let space = TuningSpace(
        base: TrainingSamples.options(), fixed: [], labelCount: labelCount, startsFromModel: false,
        metric: metric)
      return (1...40).compactMap { space.draw($0, leaders: [], tried: [])?.threshold }
    }
    let average = ThresholdRule.averageF1(["a", "b"])
    let drawn = rules(3, .averageF1(["a", "b"]))
    #expect(drawn.contains(average) && drawn.contains(.mostProbable) && !drawn.contains(.macroF1))
    func first(_ fixed: Set<TuningDimension>) -> ThresholdRule {
      TuningSpace(
        base: TrainingSamples.options(), fixed: fixed, labelCount: 3, startsFromModel: false,
        metric: .averageF1(["a", "b"])
      ).first.threshold
    }
    #expect(first([]) == average && first([.threshold]) == .mostProbable)
    let all = rules(3, .macroF1)
    #expect(all.contains(.macroF1) && !all.contains(average))
    #expect(!rules(2, .averageF1(["a"])).contains(.averageF1(["a"])))
    #expect(rules(3, .logLoss).allSatisfy { $0 == .mostProbable })
  }

  @Test func `the simplest setting is the smallest within a standard error`() throws {
    func trial(_ setting: Int, _ score: Double, words: String, cost: Double) -> TuningTrial {
      var options = TrainingOptions()
      options.estimator = .logistic
      _ = TuningDimension.wordNGrams.choose(words, in: &options)
      options.logistic.cost = cost
      var trial = TuningTrial(
        setting: setting, rung: 0, examples: 10, options: TuningSetting(options))
      trial.score = score
      trial.standardError = 0.02
      return trial
    }
    let all = [
      trial(0, 0.80, words: "1-3", cost: 4), trial(1, 0.81, words: "1-2", cost: 8),
      trial(2, 0.795, words: "1-2", cost: 1), trial(3, 0.70, words: "1", cost: 1),
    ]
    func chosen(_ preference: TuningSummary.Preference) -> Int? {
      TuningRanking.chosen(all, isLoss: false, preference: preference)?.setting
    }
    #expect(chosen(.best) == 1)
    #expect(chosen(.simplest) == 2)
  }
}
