import Features
import Testing

@testable import Models

@Suite struct TrainingErrorTests {
  private func train(
    _ examples: [Example], options: TrainingOptions = TrainingSamples.options()
  ) throws {
    _ = try Trainer(options: options).train(examples, name: "sample")
  }

  private func example(_ label: String, _ text: String = "a plan", group: String? = nil) -> Example
  {
    Example(id: "1", text: Array(text.utf8), label: label, group: group)
  }

  @Test func `no examples`() {
    #expect(throws: TrainingError.noExamples) { try train([]) }
    #expect(throws: TrainingError.noExamples) {
      try Trainer(options: TrainingSamples.options()).crossValidate([], folds: 2)
    }
  }

  @Test func `one label`() {
    let same = Array(repeating: example("x"), count: 10)
    #expect(throws: TrainingError.oneLabel("x")) { try train(same) }
    #expect(throws: TrainingError.oneLabel("x")) {
      try Trainer(options: TrainingSamples.options()).crossValidate(same, folds: 2)
    }
  }

  @Test func `a label with one example`() {
    let lone = Array(repeating: example("x"), count: 10) + [example("y")]
    #expect(throws: TrainingError.tooFew(label: "y", found: 1, needed: 2)) { try train(lone) }
  }

  @Test func `fewer groups than folds`() {
    let two = (0..<20).map { example($0 % 2 == 0 ? "x" : "y", group: "g\($0 / 10)") }
    #expect(throws: TrainingError.tooFewGroups(found: 2, needed: 3)) { try train(two) }
    #expect(throws: TrainingError.tooFewGroups(found: 2, needed: 5)) {
      try Trainer(options: TrainingSamples.options()).crossValidate(two, folds: 5)
    }
  }

  @Test func `fewer examples than folds, where there are no groups`() {
    let four = (0..<4).map { example($0 % 2 == 0 ? "x" : "y") }
    var options = TrainingSamples.options()
    options.calibrationFolds = 5
    #expect(throws: TrainingError.tooFewExamples(found: 4, needed: 5)) {
      try train(four, options: options)
    }
  }

  @Test func `a label without weight`() {
    var examples = TrainingSamples.examples(30)
    for index in examples.indices where examples[index].label == "reported" {
      examples[index].weight = 0
    }
    #expect(throws: TrainingError.noWeight(label: "reported")) { try train(examples) }
  }

  @Test func `an error of a fold is told of the corpus`() {
    let four = (0..<4).map { example($0 % 2 == 0 ? "x" : "y") }
    #expect(
      throws: TrainingError.tooFewForFolds(label: "x", found: 2, areGroups: false, folds: 2)
    ) {
      try Trainer(options: TrainingSamples.options()).crossValidate(four, folds: 2)
    }
  }

  @Test func `a label that stands in one group only, so cannot be held out`() {
    let leaky = (0..<20).map { example($0 < 4 ? "x" : "y", group: "g\($0 / 4)") }
    #expect(throws: TrainingError.oneGroup(label: "x")) { try train(leaky) }
  }

  @Test(arguments: [-3, 0, 1])
  func `fewer than two folds`(folds: Int) {
    #expect(
      throws: TrainingError.options("the number of folds must be at least 2, not \(folds)")
    ) {
      try Trainer(options: TrainingSamples.options())
        .crossValidate(TrainingSamples.examples(30), folds: folds)
    }
  }

  @Test func `nothing that counts in any text`() {
    var options = TrainingSamples.options()
    options.features.structure = false
    options.features.minimumCount = 50
    #expect(throws: TrainingError.noFeatures) {
      try train(TrainingSamples.examples(30), options: options)
    }
    #expect(throws: TrainingError.noFeatures) {
      try train((0..<20).map { example($0 % 2 == 0 ? "x" : "y", "") })
    }
  }

  @Test func `weights that cannot be`() {
    for weight in [-1, .nan, .infinity, 0] as [Double] {
      let examples = TrainingSamples.examples(30).map { example in
        var other = example
        other.weight = weight
        return other
      }
      #expect(throws: TrainingError.self, "\(weight)") { try train(examples) }
    }
  }

  @Test(arguments: [-1, .nan, .infinity] as [Double])
  func `options that are no number or below 0`(value: Double) {
    let changes: [(inout TrainingOptions) -> Void] = [
      { $0.logistic.cost = value }, { $0.logistic.tolerance = value },
      { $0.naiveBayes.smoothing = value },
      { $0.features.denseScale = value },
    ]
    for (index, change) in changes.enumerated() {
      var options = TrainingOptions()
      change(&options)
      #expect(throws: TrainingError.self, "\(index)") { try Trainer(options: options) }
    }
  }

  @Test func `options out of range`() {
    let changes: [(inout TrainingOptions) -> Void] = [
      { $0.calibrationFolds = 1 }, { $0.calibrationFolds = 101 }, { $0.naiveBayes.smoothing = 0 },
      { $0.prior = 1 }, { $0.threshold = .precision(0) }, { $0.logistic.l1Ratio = -1 },
      { $0.logistic.cost = 0 }, { $0.logistic.maximumPasses = 0 }, { $0.features.hashBits = 9 },
      { $0.features.hashBits = 25 }, { $0.targetScale = 0 }, { $0.targetScale = .nan },
      { $0.features.denseScale = 1e300 },
    ]
    for (index, change) in changes.enumerated() {
      var options = TrainingOptions()
      change(&options)
      #expect(throws: TrainingError.self, "\(index)") { try Trainer(options: options) }
    }
    #expect(TrainingOptions().problem == nil)
  }

  @Test func `Bernoulli naive Bayes without n-grams`() {
    var options = TrainingOptions()
    options.naiveBayes.variant = .bernoulli
    #expect(options.problem == nil)
    (options.features.wordMinimum, options.features.wordMaximum) = (1, 0)
    #expect(options.problem == nil)
    (options.features.characterMinimum, options.features.characterMaximum) = (1, 0)
    #expect(options.problem?.hasPrefix("Bernoulli naive Bayes") == true)
    options.estimator = .nbLogistic
    #expect(options.problem == nil)
  }

  @Test func `a decision for labels that are not there, or for two`() throws {
    for (labels, averaged) in [(3, ["opinionated", "none such"]), (2, ["opinionated"])] {
      var options = TrainingSamples.options()
      options.threshold = .averageF1(averaged)
      let trainer = try Trainer(options: options)
      #expect(throws: TrainingError.self) {
        try trainer.train(TrainingSamples.examples(60, labels: labels), name: "x")
      }
    }
  }

  @Test(arguments: [
    TrainingError.noExamples, .oneLabel("x"), .tooFew(label: "x", found: 1, needed: 2),
    .unknownLabel("z", id: "7", known: ["x", "y"]), .tooFewGroups(found: 1, needed: 5),
    .options("C must be above 0, not -1.0"), .noFeatures, .oneGroup(label: "x"),
    .noWeight(label: "x"), .tooFewExamples(found: 1, needed: 5), .uncalibrated("nothing there"),
    .tooFewForFolds(label: "x", found: 1, areGroups: true, folds: 2),
  ])
  func `is told in one line`(error: TrainingError) {
    #expect(!error.description.isEmpty && !error.description.contains("\n"))
  }
}
