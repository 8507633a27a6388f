import Features
import Testing

@testable import Models

@Suite struct StreamTrainerTests {
  private static func options(lexicons: Bool = false) -> TrainingOptions {
    TrainingSamples.options(.logistic, lexicons: lexicons)
  }

  private static func stream(passes: Int = 2, buffer: Int = 40) -> StreamTrainer.Stream {
    var stream = StreamTrainer.Stream()
    (stream.passes, stream.shuffleBuffer) = (passes, buffer)
    return stream
  }

  /// Trains on examples that are handed over in batches of some size.
  private static func model(
    _ examples: [Example], batch: Int = 64, _ options: TrainingOptions = options(),
    _ stream: StreamTrainer.Stream = stream()
  ) throws -> TextClassifier {
    let trainer = try StreamTrainer(options: options, stream: stream)
    return try trainer.train(name: "sample") { take in
      for start in stride(from: 0, to: examples.count, by: batch) {
        try take(Array(examples[start..<min(start + batch, examples.count)]))
      }
    }
  }

  @Test func `what needs two labels is refused with three, and taken with two`() throws {
    var options = [Self.options(), Self.options(), Self.options()]
    options[0].prior = 0.2
    options[1].threshold = .precision(0.9)
    options[2].threshold = .fixed(0.4)
    for options in options {
      _ = try Self.model(TrainingSamples.examples(160, labels: 2), options)
      #expect(throws: TrainingError.self) {
        try Self.model(TrainingSamples.examples(160, labels: 3), options)
      }
    }
  }

  @Test(arguments: [2, 3])
  func `batches and threads change no byte`(labels: Int) throws {
    let examples = TrainingSamples.examples(160, labels: labels)
    let file = try Self.model(examples, batch: examples.count).modelFile()
    for batch in [1, 7, 50] {
      #expect(try Self.model(examples, batch: batch).modelFile() == file)
    }
    let alone = try Parallel.limited(to: 1) { try Self.model(examples).modelFile() }
    #expect(alone == file)
    #expect(try Self.model(examples.reversed()).modelFile() != file)
  }

  @Test(arguments: [2, 3])
  func `it learns what can be learned, and knows when it has not`(labels: Int) throws {
    let learnt = try Self.model(TrainingSamples.examples(400, labels: labels, seed: 8))
    let training = learnt.header.training
    #expect(try #require(training.heldOut[.accuracy].value) > 0.85)
    let stream = try #require(training.stream)
    #expect(stream.losses.count == 2 && stream.losses[0] > stream.losses[1])
    #expect(try #require(training.sample).examples >= 80)
    #expect(training.examples == 400 && training.labelCounts.reduce(0, +) == 400)
    let noise = try Self.model(
      TrainingSamples.examples(400, labels: labels, seed: 8, noise: true))
    let chance = 1 / Double(labels)
    let accuracy = try #require(noise.header.training.heldOut[.accuracy].value)
    #expect((chance - 0.17...chance + 0.17).contains(accuracy))
  }

  @Test func `it comes close to the solver that has all examples`() throws {
    let examples = TrainingSamples.examples(400, seed: 5)
    let others = TrainingSamples.examples(400, seed: 6)
    func accuracy(_ model: TextClassifier) throws -> Double {
      try #require(ClassificationReport(try model.predict(others)).metrics[.accuracy].value)
    }
    let whole = try Trainer(options: Self.options(), lexicons: []).train(examples, name: "whole")
    #expect(try accuracy(Self.model(examples)) > accuracy(whole) - 0.03)
  }

  @Test func `counts of the rest are those of training without what is held out`() throws {
    let examples = TrainingSamples.examples(150, labels: 3)
    let options = Self.options(lexicons: true)
    let pipeline = FeaturePipeline(options: options.features)
    var survey = CorpusSurvey(bucketCount: pipeline.bucketCount)
    for start in stride(from: 0, to: 150, by: 11) {
      try survey.add(Array(examples[start..<min(start + 11, 150)]), pipeline: pipeline)
    }
    let held = try survey.holdOut(pipeline: pipeline)
    #expect((30...34).contains(held.examples.count))
    let rest = examples.filter { !held.contains($0) }
    #expect(rest.count + held.examples.count == 150)
    #expect(Set(rest.map(\.group)).isDisjoint(with: held.examples.map(\.group)))
    let corpus = try EncodedCorpus(rest, pipeline: pipeline)
    #expect(
      survey.selection(minimumCount: 2)
        == NGramSelection(corpus, rows: Array(0..<corpus.count), minimumCount: 2))
    #expect(
      survey.labels.mapValues(\.examples)
        == Dictionary(grouping: rest, by: \.label).mapValues(\.count))
  }

  @Test func `values are those of the training matrix, to the last bit`() throws {
    let examples = TrainingSamples.examples(60)
    let options = Self.options(lexicons: true)
    let corpus = try EncodedCorpus(
      examples, pipeline: FeaturePipeline(options: options.features))
    let rows = Array(0..<corpus.count)
    let selection = NGramSelection(corpus, rows: rows, minimumCount: 2)
    let matrix = FeatureLayout(corpus, rows: rows, selection: selection, options: options)
      .matrix(corpus, rows: rows)
    let values = BucketValues(selection, bucketCount: corpus.bucketCount)
    var features = AdaGrad.Row()
    for row in rows {
      values.fill(&features, row: row, of: corpus)
      #expect(features.values == matrix.cells(ofRow: row).map { matrix.values[$0] })
      let columns = matrix.cells(ofRow: row).map { cell in
        let column = Int(matrix.columns[cell])
        return column < selection.buckets.count
          ? selection.buckets[column]
          : UInt32(corpus.bucketCount + column - selection.buckets.count)
      }
      #expect(features.columns == columns)
    }
  }

  @Test func `weights count as the cost does`() throws {
    var examples = TrainingSamples.examples(120)
    let light = try Self.model(examples).parameters
    for index in examples.indices { examples[index].weight = 2 }
    var options = Self.options()
    options.logistic.cost /= 2
    #expect(try Self.model(examples, options).parameters == light)
    options.classWeights = .balanced
    #expect(try Self.model(examples, options).parameters != light)
  }

  @Test func `what a stream cannot do is refused`() throws {
    for change in [
      { $0.estimator = .ensemble }, { $0.estimator = .naiveBayes }, { $0.usesTargets = true },
      { $0.logistic.l1Ratio = 0.5 }, { $0.features.hashBits = 3 },
    ] as [(inout TrainingOptions) -> Void] {
      var options = Self.options()
      change(&options)
      #expect(throws: TrainingError.self) { try StreamTrainer(options: options) }
    }
    for change in [
      { $0.passes = 0 }, { $0.rate = 0 }, { $0.rate = .nan }, { $0.shuffleBuffer = -1 },
    ] as [(inout StreamTrainer.Stream) -> Void] {
      var stream = Self.stream()
      change(&stream)
      #expect(throws: TrainingError.self) {
        try StreamTrainer(options: Self.options(), stream: stream)
      }
    }
  }

  @Test func `too little to learn from is an error`() throws {
    #expect(throws: TrainingError.noExamples) { try Self.model([]) }
    let examples = TrainingSamples.examples(40)
    #expect(throws: TrainingError.oneLabel("reported")) {
      try Self.model(examples.filter { $0.label == "reported" })
    }
    var together = examples
    for index in together.indices { together[index].group = "one" }
    #expect(
      throws: TrainingError.notHeldOut(label: "opinionated", isMissing: false, held: 40)
    ) { try Self.model(together) }
    #expect(throws: TrainingError.self) { try Self.model(Array(examples.prefix(4))) }
    var weightless = examples
    for index in weightless.indices where weightless[index].label == "reported" {
      weightless[index].weight = 0
    }
    #expect(throws: TrainingError.self) { try Self.model(weightless) }
  }

  @Test func `a corpus that changes while it is read is refused`() throws {
    let examples = TrainingSamples.examples(80)
    let trainer = try StreamTrainer(options: Self.options(), stream: Self.stream())
    var readings = 0
    let error = #expect(throws: TrainingError.self) {
      try trainer.train(name: "changing") { take in
        readings += 1
        try take(readings < 3 ? examples : Array(examples.dropLast()))
      }
    }
    #expect(error?.description.contains("80 examples at first, 79") == true)
  }

  @Test func `a corpus sorted by label is told of`() throws {
    let examples = TrainingSamples.examples(1_200, noise: true).map { example in
      Example(id: example.id, text: Array(example.text.prefix(12)), label: example.label)
    }.sorted { $0.label < $1.label }
    var options = Self.options()
    options.features.characterMaximum = 0
    let mixed = try Self.model(examples, options, Self.stream(passes: 1, buffer: 2_000))
    #expect(mixed.header.training.stream?.isSorted == false)
    #expect(mixed.header.training.stream.map { $0.longestRun > 500 } == true)
    #expect(
      !StreamSummary(stream: Self.stream(buffer: 0), losses: [], longestRun: 1_000).isSorted)
    #expect(StreamSummary(stream: Self.stream(buffer: 0), losses: [], longestRun: 1_001).isSorted)
  }
}
