import Features
import Testing

@testable import Models

@Suite struct CrossValidateTests {
  /// Sentences of noise in which one word names the group, and the group alone has the label.
  private static func leaky() -> [Example] {
    TrainingSamples.examples(96, seed: 3, noise: true).enumerated().map { index, example in
      let group = index / 8
      let marker = "marker\(Character(UnicodeScalar(UInt8(97 + group))))"
      return Example(
        id: example.id, text: Array("\(marker) ".utf8) + example.text + Array(" \(marker)".utf8),
        label: group % 2 == 0 ? "opinionated" : "reported", group: "article-\(group)")
    }
  }

  private static func accuracy(_ examples: [Example]) throws -> Double {
    let predictions = try Trainer(options: TrainingSamples.options())
      .crossValidate(examples, folds: 4)
    let right = zip(predictions.truth, predictions.predicted).count { $0 == $1 }
    return Double(right) / Double(examples.count)
  }

  @Test func `no group is on both sides`() throws {
    let grouped = Self.leaky()
    let single = grouped.map { example in
      var other = example
      other.group = nil
      return other
    }
    // Where groups may be torn the marker gives the label away; where not it says nothing.
    #expect(try Self.accuracy(single) > 0.9)
    #expect(try Self.accuracy(grouped) < 0.75)
  }

  @Test func `each prediction is by a fit on the other folds, in the examples' order`() throws {
    let options = TrainingSamples.options()
    let examples = TrainingSamples.examples(60)
    let trainer = try Trainer(options: options)
    let predictions = try trainer.crossValidate(examples, folds: 3)
    let corpus = try EncodedCorpus(examples, pipeline: trainer.pipeline)
    let folds = try CrossValidation.folds(
      labels: corpus.truth, groups: corpus.groups, folds: 3, seed: options.seed)
    for fold in 0..<3 {
      let split = CrossValidation.split(holdingOut: fold, of: folds)
      let model = try trainer.train(split.train.map { examples[$0] }, name: "fold")
      for row in split.test {
        let text = examples[row]
        let alone = try model.predict([text]).probability(row: 0, label: 0)
        #expect(abs(alone - predictions.probability(row: row, label: 0)) < 2e-3)
      }
    }
    #expect(predictions.labels == ["opinionated", "reported"])
    #expect(predictions.truth == examples.map { $0.label == "opinionated" ? 0 : 1 })
    #expect(predictions.groups == examples.indices.map { $0 / 5 * 5 })
  }

  @Test func `the decision is applied, the probabilities stay`() throws {
    let examples = TrainingSamples.examples(60)
    let trainer = try Trainer(options: TrainingSamples.options())
    let plain = try trainer.crossValidate(examples, folds: 3)
    let never = try trainer.crossValidate(
      examples, folds: 3, decision: Decision(label: 0, threshold: 1.5))
    #expect(never.probabilities == plain.probabilities)
    #expect(never.predicted.allSatisfy { $0 == 1 })
  }

  @Test func `three labels`() throws {
    let examples = TrainingSamples.examples(90, labels: 3)
    let predictions = try Trainer(options: TrainingSamples.options())
      .crossValidate(examples, folds: 3)
    let right = zip(predictions.truth, predictions.predicted).count { $0 == $1 }
    #expect(right > 60)
  }

  @Test func `out-of-fold probabilities calibrate to the share of the label`() throws {
    let examples = TrainingSamples.examples(80)
    let corpus = try EncodedCorpus(
      examples, pipeline: FeaturePipeline(options: TrainingSamples.options().features, lexicons: [])
    )
    let fit = try FittedClassifier(
      corpus, rows: Array(0..<80), options: TrainingSamples.options())
    let mean = stride(from: 0, to: 160, by: 2).reduce(0) { $0 + fit.outOfFold[$1] } / 80
    let share = Double(corpus.truth.count { $0 == 0 }) / 80
    #expect(abs(mean - share) < 0.03)
  }
}
