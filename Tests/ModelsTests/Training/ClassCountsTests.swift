import Features
import Testing

@testable import Models

@Suite struct ClassCountsTests {
  private static func options(_ input: NaiveBayes.Input = .counts) -> TrainingOptions {
    var options = TrainingSamples.options(.naiveBayes)
    options.naiveBayes.input = input
    return options
  }

  private static func pipeline(_ options: TrainingOptions) -> FeaturePipeline {
    FeaturePipeline(options: options.features, lexicons: [])
  }

  private static func counts(
    _ examples: [Example], _ options: TrainingOptions = options()
  ) throws -> ClassCounts {
    var counts = try ClassCounts(options: options, lexicons: [])
    try counts.add(examples, pipeline: pipeline(options))
    return counts
  }

  /// Examples of which some have no group, and some come twice.
  private static func examples(_ count: Int, labels: Int = 2, seed: UInt64 = 1) -> [Example] {
    var examples = TrainingSamples.examples(count, labels: labels, seed: seed)
    for index in examples.indices where index % 7 == 0 { examples[index].group = nil }
    return examples + examples.prefix(9)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `parts in any order make the very bytes of the whole`(seed: UInt64) throws {
    let labels = seed % 2 == 0 ? 2 : 3
    let examples = Self.examples(120, labels: labels, seed: seed)
    let whole = try Self.counts(examples)
    var generator = SeededGenerator(seed: seed)
    let partCount = 1 + generator.below(6)
    var parts = [[Example]](repeating: [], count: partCount)
    for example in examples { parts[generator.below(partCount)].append(example) }
    var merged = try ClassCounts(options: Self.options(), lexicons: [])
    while !parts.isEmpty {
      let part = parts.remove(at: generator.below(parts.count))
      // Each part goes through its file, as it does on a cluster.
      try merged.add(try ClassCounts(file: try Self.counts(part).file()))
    }
    #expect(try merged.file() == whole.file())
    let model = try merged.classifier(name: "sample", lexicons: [])
    #expect(try model.modelFile() == whole.classifier(name: "sample", lexicons: []).modelFile())
    #expect(model.labels.count == labels)
    #expect(model.header.training.examples == examples.count)
  }

  @Test(arguments: [NaiveBayes.Input.counts, .presence], [2, 3])
  func `the weights are those of training on the whole corpus`(
    input: NaiveBayes.Input, labels: Int
  ) throws {
    let examples = TrainingSamples.examples(90, labels: labels)
    let options = Self.options(input)
    let trained = try Trainer(options: options, lexicons: [])
      .train(examples, name: "sample").parameters
    let counted = try Self.counts(examples, options)
      .classifier(name: "sample", lexicons: []).parameters
    #expect(counted.selection == trained.selection)
    #expect(counted.naiveBayes.count == trained.naiveBayes.count)
    for (found, expected) in zip(counted.naiveBayes, trained.naiveBayes) {
      #expect(abs(found.intercept - expected.intercept) < 1e-5)
      let step = Double(expected.ngrams.scale)
      for index in 0..<expected.ngrams.count {
        #expect(abs(Double(found.ngrams[index] - expected.ngrams[index])) <= 1.01 * step)
      }
      for index in 0..<expected.dense.count {
        #expect(abs(Double(found.dense[index] - expected.dense[index])) < 1e-3)
      }
    }
  }

  @Test func `groups are held out whole when the model is calibrated`() throws {
    // Texts that say nothing of their label: only a model that has seen them could tell.
    let examples = TrainingSamples.examples(300, seed: 8, noise: true)
    let model = try Self.counts(examples).classifier(name: "noise", lexicons: [])
    let accuracy = try #require(model.header.training.heldOut[.accuracy].value)
    #expect((0.35...0.65).contains(accuracy))
    let learnt = try Self.counts(TrainingSamples.examples(300, seed: 8))
      .classifier(name: "sample", lexicons: [])
    #expect(try #require(learnt.header.training.heldOut[.accuracy].value) > 0.85)
  }

  @Test func `n-grams of one group alone do not lead the calibration astray`() throws {
    // Words that no other text has, and many more of them in one label.
    let examples = TrainingSamples.examples(240, seed: 4).enumerated().map { index, example in
      var example = example
      let count = example.label == "reported" ? 12 : 2
      let words = (0..<count).map {
        " zq\(["b", "d", "g"][$0 % 3])\(Self.letters(index * 16 + $0))"
      }
      example.text += words.joined().utf8
      return example
    }
    func loss(_ model: TextClassifier) throws -> Double {
      try #require(model.header.training.heldOut[.logLoss].value)
    }
    let trained = try Trainer(options: Self.options(), lexicons: []).train(examples, name: "x")
    let counted = try Self.counts(examples).classifier(name: "x", lexicons: [])
    #expect(try loss(counted) < loss(trained) + 0.02)
  }

  /// A number in letters.
  private static func letters(_ number: Int) -> String {
    var (rest, letters) = (number, "")
    while rest > 0 {
      letters += ["k", "l", "m", "n", "p", "r", "s", "t"][rest % 8]
      rest /= 8
    }
    return letters
  }

  @Test func `a large corpus keeps a sample that does not depend on its order`() throws {
    func example(_ index: Int) -> Example {
      Example(
        id: "\(index)", text: Array("text \(index)".utf8), label: "a", group: "\(index / 3)")
    }
    var (forward, backward) = (HeldOutSample(), HeldOutSample())
    for index in 0..<15_000 { try forward.add(example(index)) }
    for index in (0..<15_000).reversed() { try backward.add(example(index)) }
    try forward.prune()
    try backward.prune()
    #expect(forward == backward)
    let count = forward.sorted.map(\.count).reduce(0, +)
    #expect((HeldOutSample.size...HeldOutSample.size + 2).contains(count))
    #expect(forward.sorted.allSatisfy { $0.count == 3 })
  }

  @Test func `a group too large to be held out is refused`() throws {
    var sample = HeldOutSample()
    #expect(throws: TrainingError.self) {
      for index in 0...2 * HeldOutSample.limit {
        try sample.add(
          Example(id: "\(index)", text: [97], label: "a", group: "everything"))
      }
    }
  }

  @Test func `what does not add up is refused`() throws {
    for change in [
      { $0.estimator = .ensemble }, { $0.naiveBayes.variant = .complement },
      { $0.naiveBayes.input = .tfidf }, { $0.usesTargets = true },
      { $0.classWeights = .balanced }, { $0.features.hashBits = 3 },
    ] as [(inout TrainingOptions) -> Void] {
      var options = Self.options()
      change(&options)
      #expect(throws: TrainingError.self) { try ClassCounts(options: options, lexicons: []) }
    }
    var counts = try Self.counts(Self.examples(20))
    var weighted = Self.examples(1)
    weighted[0].weight = 2
    #expect(throws: TrainingError.options("sample-0: counts take no weights")) {
      try counts.add(weighted, pipeline: Self.pipeline(Self.options()))
    }
    var options = Self.options()
    options.naiveBayes.smoothing = 1
    let other = try Self.counts(Self.examples(20), options)
    #expect(throws: CountsFileError.differs("other options")) { try counts.add(other) }
  }

  @Test func `too little to tell labels apart is an error`() throws {
    let none = try ClassCounts(options: Self.options(), lexicons: [])
    #expect(throws: TrainingError.noExamples) { try none.classifier(name: "none", lexicons: []) }
    let one = try Self.counts(Self.examples(30).filter { $0.label == "reported" })
    #expect(throws: TrainingError.oneLabel("reported")) {
      try one.classifier(name: "one", lexicons: [])
    }
  }

  @Test func `a file is read as it was written, and refused when damaged`() throws {
    let file = try Self.counts(Self.examples(40)).file()
    #expect(try ClassCounts(file: file).file() == file)
    for length in stride(from: 0, to: file.count, by: 97) {
      #expect(throws: CountsFileError.self) { try ClassCounts(file: Array(file.prefix(length))) }
    }
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<100 {
      var content = Array(file.dropLast(ModelFile.digestLength))
      content[generator.below(content.count)] = UInt8(generator.below(256))
      // With a right checksum it is refused or holds some counts; it never ends the program.
      let sealed = content + SHA256.digest(content)
      if let counts = try? ClassCounts(file: sealed) {
        _ = try? counts.classifier(name: "x", lexicons: [])
      }
      if content + file.suffix(ModelFile.digestLength) != file {
        #expect(throws: CountsFileError.self) {
          try ClassCounts(file: content + file.suffix(ModelFile.digestLength))
        }
      }
    }
    #expect(throws: CountsFileError.notCounts) { try ClassCounts(file: Array("text".utf8)) }
  }
}
