import Features
import Foundation
import Synchronization
import Testing

@testable import Models

@Suite struct TunerTests {
  private func options(settings: Int?, threads: Int? = nil) -> Tuner.Options {
    var options = Tuner.Options()
    options.base = TrainingSamples.options(.logistic)
    options.folds = 3
    options.settings = settings
    options.threads = threads
    return options
  }

  private func tuner(
    _ settings: Int?, threads: Int? = nil, change: (inout Tuner.Options) -> Void = { _ in }
  ) throws -> Tuner {
    var options = options(settings: settings, threads: threads)
    change(&options)
    return try Tuner(TrainingSamples.examples(60), options: options, lexicons: [])
  }

  @Test func `a corpus analysed once is encoded as from its texts`() throws {
    let examples = TrainingSamples.examples(40)
    let corpus = try AnalyzedCorpus(examples, lexicons: Lexicon.builtIn)
    var options = FeatureOptions()
    options.hashBits = 12
    for (lexicons, voices, quoted) in [
      (true, true, false), (false, true, true), (true, false, true),
    ] {
      (options.lexicons, options.voices, options.quotedNGrams) = (lexicons, voices, quoted)
      let pipeline = FeaturePipeline(
        options: options, lexicons: lexicons ? Lexicon.builtIn : [])
      let rows = [3, 17, 4, 39]
      let direct = try EncodedCorpus(
        rows.map { examples[$0] }, pipeline: pipeline, labels: corpus.rows.labels)
      let derived = try corpus.encoded(rows, features: options)
      #expect(derived.buckets == direct.buckets)
      #expect(derived.counts == direct.counts)
      #expect(derived.dense == direct.dense)
      #expect(derived.rows == direct.rows)
    }
  }

  @Test func `rungs grow, nest, keep groups together and end with everything`() throws {
    let rows = try CorpusRows(TrainingSamples.examples(9000))
    let rungs = try TuningRung.rungs(rows, folds: 5, seed: 1)
    #expect(rungs.count == 3)
    #expect(rungs[2].rows == Array(0..<9000))
    for (small, large) in zip(rungs, rungs.dropFirst()) {
      #expect(Set(small.rows).isSubset(of: large.rows))
      #expect(abs(3 * small.rows.count - large.rows.count) < 60)
      let groups = Set(small.rows.map { rows.groups[$0] })
      #expect(rows.groups.indices.filter { groups.contains(rows.groups[$0]) } == small.rows)
    }
    for rung in rungs {
      var foldOfGroup: [Int: Int] = [:]
      for (row, fold) in zip(rung.rows, rung.folds) {
        #expect(foldOfGroup[rows.groups[row], default: fold] == fold)
        foldOfGroup[rows.groups[row]] = fold
      }
    }
    let few = try CorpusRows(TrainingSamples.examples(60))
    #expect(try TuningRung.rungs(few, folds: 3, seed: 1).count == 1)
  }

  @Test func `the same search gives the same trials, however many threads`() throws {
    let one = try #require(try tuner(4, threads: 1).search())
    let many = try #require(try tuner(4, threads: 7).search())
    #expect(one.summary == many.summary)
    #expect(one.options == many.options)
    #expect(one.summary.settingCount == 4)
    #expect(one.summary.trials.allSatisfy { $0.seconds == nil })
  }

  @Test func `the chosen setting is the best of those tried, the given options among them`() throws
  {
    let result = try #require(try tuner(5).search())
    let scores = result.summary.trials.compactMap(\.score)
    #expect(result.summary.ranked.first?.score == scores.max())
    #expect(result.summary.ranked.first?.setting == result.summary.chosen)
    #expect(result.summary.trials[0].options == TuningSetting(options(settings: nil).base))
    let chosen = result.summary.trials.first { $0.setting == result.summary.chosen }
    #expect(chosen?.options == TuningSetting(result.options))
  }

  @Test func `a search goes on from any part of its log to the same end`() throws {
    let tuner = try tuner(5)
    var log = TuningLog(head: tuner.head)
    let whole = try #require(try tuner.search(record: { log.trials.append($0) }))
    #expect(log.trials.allSatisfy { ($0.seconds ?? 0) > 0 })
    for count in [0, 2, log.trials.count] {
      let known = Array(log.trials.prefix(count))
      var done: [TuningTrial] = []
      let resumed = try #require(try tuner.search(known: known, record: { done.append($0) }))
      #expect(resumed.summary == whole.summary)
      #expect(done.map(\.untimed) == log.trials.dropFirst(count).map(\.untimed))
    }
  }

  @Test func `a log reads back as written, without a line that was cut off`() throws {
    let tuner = try tuner(2)
    var log = TuningLog(head: tuner.head)
    _ = try tuner.search(record: { log.trials.append($0) })
    let bytes = try log.bytes()
    #expect(try TuningLog(bytes, file: "a.jsonl") == log)
    let cut = try TuningLog(bytes.dropLast(9), file: "a.jsonl")
    #expect(cut.trials == log.trials.dropLast())
    #expect(throws: TuningLog.Refused.self) { try TuningLog([], file: "a.jsonl") }
    #expect(throws: TuningLog.Refused.self) {
      try TuningLog(Array("{}\n".utf8), file: "a.jsonl")
    }
    let error = try #require(throws: TuningLog.Refused.self) {
      try TuningLog(try TuningLog.line(log.head) + Array("[1]\n".utf8), file: "a.jsonl")
    }
    #expect(error.description == "a.jsonl:2: expected a trial of a search")
  }

  @Test func `a log of another search is refused by what differs`() throws {
    let log = TuningLog(head: try tuner(2).head)
    let others: [(String, Tuner)] = [
      ("seed", try tuner(2) { $0.base.seed = 9 }), ("metric", try tuner(2) { $0.metric = .auc }),
      ("number of folds", try tuner(2) { $0.folds = 4 }),
      ("options that are given", try tuner(2) { $0.fixed = [.cost] }),
      (
        "corpus",
        try Tuner(TrainingSamples.examples(61), options: options(settings: 2), lexicons: [])
      ),
    ]
    for (what, other) in others {
      let error = try #require(throws: TuningLog.Refused.self) {
        try log.check(other.head, file: "a.jsonl")
      }
      #expect(error.description.hasPrefix("a.jsonl:1: the log is of another \(what):"))
    }
    let error = try #require(throws: TuningLog.Refused.self) {
      try log.check(try tuner(2) { $0.base.prior = 0.5 }.head, file: "a.jsonl")
    }
    #expect(error.description.contains("from other options"))
    try log.check(try tuner(7).head, file: "a.jsonl")
  }

  @Test func `trials of settings that would not be drawn are refused`() throws {
    let tuner = try tuner(2)
    var trial = TuningTrial(
      setting: 0, rung: 0, examples: 60, options: TuningSetting(TrainingOptions.builtIn))
    trial.score = 1
    #expect(throws: TrainingError.self) { try tuner.search(known: [trial]) }
  }

  @Test func `a budget ends the search, but never before the first setting`() throws {
    let result = try #require(try tuner(nil) { $0.budget = .zero }.search())
    #expect(result.summary.trials.map(\.setting) == [0])
    let start = ContinuousClock.now
    _ = try tuner(nil) { $0.budget = .milliseconds(300) }.search()
    #expect(start.duration(to: .now) < .seconds(60))
  }

  @Test func `an interrupt keeps what is done, and nothing where nothing is`() throws {
    let isInterrupted = Mutex(false)
    let tuner = try tuner(nil)
    var count = 0
    let result = try #require(
      try tuner.search(isInterrupted: { isInterrupted.withLock { $0 } }) { _ in
        count += 1
        if count == 2 { isInterrupted.withLock { $0 = true } }
      })
    #expect(result.summary.trials.count == 2)
    #expect(try tuner.search(isInterrupted: { true }) == nil)
  }

  @Test func `metrics of every kind can be searched for`() throws {
    for metric: TuningMetric in [.accuracy, .auc, .logLoss, .averageF1(["reported"])] {
      let result = try #require(try tuner(2) { $0.metric = metric }.search())
      #expect(result.summary.metric == metric.name)
      let scores = result.summary.trials.compactMap(\.score)
      #expect(scores.count == 2)
      let best = metric.isLoss ? scores.min() : scores.max()
      #expect(result.summary.ranked.first?.score == best)
    }
    #expect(throws: TrainingError.self) {
      try tuner(2) { $0.metric = .averageF1(["advertised"]) }
    }
  }

  @Test func `a corpus that cannot be trained on is refused before the search`() throws {
    let one = TrainingSamples.examples(20).map { example in
      var other = example
      other.label = "same"
      return other
    }
    #expect(throws: TrainingError.self) {
      try Tuner(one, options: options(settings: 1), lexicons: [])
    }
    #expect(throws: TrainingError.self) { try tuner(1) { $0.folds = 50 } }
    #expect(throws: TrainingError.self) { try tuner(1) { $0.folds = 1 } }
  }

  @Test func `a search can start from a model, whose features stay`() throws {
    let start = try TrainingSamples.model(.logistic)
    var options = options(settings: 4)
    options.base.features = start.header.options.features
    let tuner = try Tuner(
      TrainingSamples.examples(60, seed: 3), options: options, lexicons: [], from: start)
    let result = try #require(try tuner.search())
    for trial in result.summary.trials {
      #expect(trial.options[.estimator] != "naive-bayes")
      #expect(trial.options[.wordNGrams] == "1-2")
    }
  }
}
