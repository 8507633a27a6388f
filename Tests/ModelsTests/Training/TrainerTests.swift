import Dispatch
import Features
import Foundation
import Testing

@testable import Models

@Suite struct TrainerTests {
  @Test(arguments: TrainingOptions.Estimator.allCases)
  func `the same examples give the same bytes, however many threads are free`(
    estimator: TrainingOptions.Estimator
  ) throws {
    let examples = TrainingSamples.examples(60, labels: 3)
    let trainer = try Trainer(options: TrainingSamples.options(estimator))
    let file = try trainer.train(examples, name: "sample").modelFile()
    // Several trainings at once leave each of them fewer threads.
    let others = Parallel.map(3) { _ in
      Result { try trainer.train(examples, name: "sample").modelFile() }
    }
    for other in others { #expect(try other.get() == file) }
  }

  @Test func `the names of the labels and the order they sort in do not matter`() throws {
    let examples = TrainingSamples.examples(80)
    let renamed = examples.map { example in
      var other = example
      other.label = example.label == "opinionated" ? "z" : "a"
      return other
    }
    let trainer = try Trainer(options: TrainingSamples.options())
    let model = try trainer.train(examples, name: "sample")
    let other = try trainer.train(renamed, name: "sample")
    #expect(other.labels == ["a", "z"])
    for example in TrainingSamples.examples(20, seed: 4) {
      let text = String(decoding: example.text, as: UTF8.self)
      let (one, two) = (model.probabilities(for: text), other.probabilities(for: text))
      #expect(abs(one[0] - two[1]) < 1e-4)
    }
  }

  @Test(arguments: TrainingOptions.Estimator.allCases)
  func `learns two labels and three`(estimator: TrainingOptions.Estimator) throws {
    for labels in [2, 3] {
      let model = try TrainingSamples.model(estimator, labels: labels)
      let predictions = try model.predict(TrainingSamples.examples(60, labels: labels, seed: 5))
      let right = zip(predictions.truth, predictions.predicted).count { $0 == $1 }
      // Guessing gets 30 or 20 right.
      #expect(right > 40, "\(labels) labels")
      #expect(model.header.training.convergence.allSatisfy { $0.isConverged })
      for row in 0..<predictions.count {
        let sum = (0..<labels).reduce(0) { $0 + predictions.probability(row: row, label: $1) }
        #expect(abs(sum - 1) < 1e-12)
      }
    }
  }

  @Test func `weights count in the estimators, not in the document frequencies`() throws {
    let examples = TrainingSamples.examples(60)
    let heavier = examples.map { example in
      var other = example
      other.weight = 3
      return other
    }
    let trainer = try Trainer(options: TrainingSamples.options(.naiveBayes))
    let light = try trainer.train(examples, name: "sample")
    let heavy = try trainer.train(heavier, name: "sample")
    #expect(light.parameters != heavy.parameters)
    #expect(light.parameters.selection == heavy.parameters.selection)
  }

  @Test func `German text, without lexicons`() throws {
    let reported = [
      "Der Stadtrat billigte den Haushalt am Dienstag mit zwölf zu drei Stimmen.",
      "Die Polizei sperrte die Straße, teilte ein Sprecher mit.",
      "Der Zug nach Größenfeld fuhr laut Fahrplan um acht Uhr ab.",
    ]
    let opinionated = [
      "Leider ist dieser Plan eine Schande, und wir müssen das endlich sagen!",
      "Was für ein klägliches Schauspiel, wieder einmal!",
      "Leider glaubt das niemand mehr, und wir sollten es zugeben.",
    ]
    let examples = (0..<36).map { index in
      let isReport = index % 2 == 0
      let texts = isReport ? reported : opinionated
      return Example(
        id: "\(index)", text: Array(texts[index / 2 % 3].utf8),
        label: isReport ? "Bericht" : "Meinung")
    }
    let model = try Trainer(options: TrainingSamples.options()).train(examples, name: "deutsch")
    #expect(model.labels == ["Bericht", "Meinung"] && model.header.lexicons.isEmpty)
    let probabilities = model.probabilities(for: "Leider ist das wieder eine Schande!")
    #expect(probabilities[1] > 0.5)
    #expect(model.probabilities(for: "Der Stadtrat sperrte die Straße am Dienstag.")[0] > 0.5)
    #expect(model.header.training.groups == nil)
  }

  @Test func `names its heaviest features in words of the texts`() throws {
    let model = try TrainingSamples.model()
    for (label, words) in [(0, ["we", "feeble", "must"]), (1, ["said", "approved", "filed"])] {
      let names = model.header.heaviest[label].features.map(\.name)
      #expect(model.header.heaviest[label].label == model.labels[label])
      #expect(names.contains { words.contains($0) }, "\(names)")
      let weights = model.header.heaviest[label].features.map(\.weight)
      #expect(weights.allSatisfy { $0 > 0 })
    }
  }

  @Test func `says what it was trained on`() throws {
    let examples = TrainingSamples.examples(60)
    let training = try TrainingSamples.model().header.training
    #expect(training.examples == 60 && training.groups == 12)
    #expect(training.labelCounts.reduce(0, +) == 60)
    #expect(training.corpusSHA256 == CorpusDigest.hexDigest(examples))
    #expect(training.heldOut.accuracy.value ?? 0 > 0.7)
  }

  @Test func `the digest of a corpus tells every field`() {
    let example = Example(id: "1", text: [97], label: "x")
    var others = Array(repeating: example, count: 6)
    others[0].id = "2"
    others[1].text = [98]
    others[2].label = "y"
    others[3].group = "g"
    others[4].weight = 2
    others[5].section = "headline"
    let digests = Set((others + [example]).map { CorpusDigest.hexDigest([$0]) })
    #expect(digests.count == 7)
    let turned = CorpusDigest.hexDigest([example, others[0]])
    #expect(CorpusDigest.hexDigest([others[0], example]) != turned)
  }

  @Test func `the seed sets the order of the solver too`() {
    var options = TrainingOptions()
    options.seed = 7
    #expect(options.logistic.seed == 7)
  }
}
