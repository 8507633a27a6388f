import Features
import Testing

@testable import Models

@Suite struct TargetTests {
  /// Every text twice, with a target each; for the second target the labels are turned round.
  private static func examples() -> [Example] {
    TrainingSamples.examples(60).flatMap { example in
      ["parks", "buses"].map { target in
        var other = example
        other.target = target
        if target == "buses" {
          other.label = example.label == "opinionated" ? "reported" : "opinionated"
        }
        return other
      }
    }
  }

  private static func model(_ change: (inout TrainingOptions) -> Void = { _ in }) throws
    -> TextClassifier
  {
    var options = TrainingSamples.options()
    options.usesTargets = true
    change(&options)
    return try Trainer(options: options).train(examples(), name: "targets")
  }

  @Test func `a model of targets is written and read, and knows them`() throws {
    let model = try Self.model()
    #expect(model.targets == ["buses", "parks"])
    let file = try model.modelFile()
    let again = try TextClassifier(modelFile: file, lexicons: [])
    #expect(try again.modelFile() == file && again.parameters == model.parameters)
  }

  @Test func `an unseen target gets what all share`() throws {
    let model = try Self.model()
    var buffer = FeatureBuffer()
    model.pipeline.fill(&buffer, Self.examples()[0])
    let shared = model.probabilities(for: buffer)
    #expect(model.probabilities(for: buffer, target: "ponds") == shared)
    #expect(model.probabilities(for: buffer, target: "parks") != shared)
  }

  @Test func `labels that depend on the target alone are learned`() throws {
    let model = try Self.model()
    let predictions = try model.predict(Self.examples())
    let right = zip(predictions.truth, predictions.predicted).count { $0 == $1 }
    // Guessing gets 60 of 120.
    #expect(right > 85)
  }

  @Test func `the larger the scale of targets the more they disagree`() throws {
    var buffer = FeatureBuffer()
    var gaps: [Double] = []
    for scale in [nil, 1, 4] as [Double?] {
      let model = try Self.model {
        ($0.estimator, $0.targetScale, $0.logistic.cost) = (.logistic, scale, 0.1)
      }
      model.pipeline.fill(&buffer, Self.examples()[0])
      let (parks, buses) = (
        model.probabilities(for: buffer, target: "parks")[0],
        model.probabilities(for: buffer, target: "buses")[0]
      )
      gaps.append(abs(log(parks / (1 - parks)) - log(buses / (1 - buses))))
    }
    #expect(gaps[0] == gaps[1])
    #expect(gaps[2] > gaps[1], "\(gaps)")
  }

  @Test(arguments: NaiveBayes.Input.allCases, CalibrationMethod.allCases)
  func `the parts of an explanation sum to the log-odds for every input and calibration`(
    input: NaiveBayes.Input, calibration: CalibrationMethod
  ) throws {
    let model = try Self.model {
      $0.naiveBayes.input = input
      $0.calibration = calibration
    }
    let text = "Sadly, the council must vote; we must say so. Utterly feeble, sadly!"
    let analysis = model.pipeline.analyzer.analyze(Document(record: SourceText(text)))
    let tokens = analysis.text.tokens.indices
    var buffer = FeatureBuffer()
    model.pipeline.fill(&buffer, from: analysis, tokens: tokens, section: .body)
    for target in [nil, "parks", "buses"] as [String?] {
      let probability = model.probabilities(for: buffer, target: target)[1]
      let explanation = model.explain(
        analysis, tokens: tokens, section: .body, label: 1, target: target)
      #expect(abs(Logistic.sigmoid(explanation.logOdds) - probability) < 1e-9)
    }
  }

  @Test func `a corpus without targets, or with too many, is refused`() throws {
    var options = TrainingSamples.options()
    options.usesTargets = true
    #expect(throws: TrainingError.options("no example has a target")) {
      try Trainer(options: options).train(TrainingSamples.examples(60), name: "none")
    }
  }
}

@Suite struct PriorModelTests {
  @Test func `with a tiny cost a model scores as the one it starts from`() throws {
    let examples = TrainingSamples.examples(60)
    let first = try TrainingSamples.model(.logistic)
    var options = TrainingSamples.options(.logistic)
    options.logistic.cost = 1e-6
    let second = try Trainer(options: options).train(examples, name: "second", from: first)
    // Document frequencies of both count twice over the same texts, so the weights are the same.
    let (slope, other) = (first.header.calibration.slope, second.header.calibration.slope)
    #expect(slope > 0 && other > 0)
    let predictions = try first.predict(examples)
    let again = try second.predict(examples)
    let order = predictions.probabilities.indices.sorted {
      predictions.probabilities[$0] < predictions.probabilities[$1]
    }
    for (low, high) in zip(order, order.dropFirst(20)) {
      #expect(again.probabilities[low] <= again.probabilities[high] + 0.02)
    }
  }

  @Test func `other labels, other features and naive Bayes alone are refused`() throws {
    let examples = TrainingSamples.examples(60)
    let three = try TrainingSamples.model(.logistic, labels: 3)
    let two = try TrainingSamples.model(.logistic)
    let trainer = try Trainer(options: TrainingSamples.options(.logistic))
    #expect(throws: TrainingError.self) { try trainer.train(examples, name: "x", from: three) }
    var options = TrainingSamples.options(.logistic)
    options.features.wordMaximum = 1
    #expect(throws: TrainingError.self) {
      try Trainer(options: options).train(examples, name: "x", from: two)
    }
    #expect(throws: TrainingError.self) {
      try Trainer(options: TrainingSamples.options(.naiveBayes))
        .train(examples, name: "x", from: two)
    }
  }
}
