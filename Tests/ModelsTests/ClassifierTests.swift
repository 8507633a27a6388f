import Features
import Foundation
import Testing

@testable import Models

@Suite struct ClassifierTests {
  /// The margins a row gets from numbers in the training matrix, by definition.
  private static func margins(
    _ model: TextClassifier, _ matrix: CSRMatrix, row: Int
  ) -> [Double] {
    let (parameters, blend) = (model.parameters, model.header.blend)
    let ngrams = parameters.selection.buckets.count
    func margin(_ weights: ModelParameters.Weights) -> Double {
      matrix.cells(ofRow: row).reduce(weights.intercept) { sum, cell in
        let column = Int(matrix.columns[cell])
        let weight = column < ngrams ? weights.ngrams[column] : weights.dense[column - ngrams]
        return sum + Double(matrix.values[cell]) * Double(weight)
      }
    }
    return (0..<model.table.outputCount).map { output in
      (parameters.logistic.isEmpty ? 0 : blend.logistic * margin(parameters.logistic[output]))
        + (parameters.naiveBayes.isEmpty
          ? 0 : blend.naiveBayes * margin(parameters.naiveBayes[output]))
    }
  }

  @Test(arguments: TrainingOptions.Estimator.allCases, [2, 3])
  func `scores what was trained, number by number`(
    estimator: TrainingOptions.Estimator, labels: Int
  ) throws {
    let model = try TrainingSamples.model(estimator, labels: labels, lexicons: true)
    let texts = TrainingSamples.examples(40, labels: labels, seed: 2)
    let corpus = try EncodedCorpus(texts, pipeline: model.pipeline, labels: model.labels)
    let rows = Array(texts.indices)
    let matrix = FeatureLayout(
      corpus, rows: rows, selection: model.parameters.selection, options: model.header.options
    ).matrix(corpus, rows: rows)
    var buffer = FeatureBuffer()
    for (row, text) in texts.enumerated() {
      model.pipeline.fill(&buffer, text)
      let found = model.table.margins(buffer)
      for (margin, expected) in zip(found, Self.margins(model, matrix, row: row)) {
        #expect(abs(margin - expected) < 1e-5 * max(1, abs(expected)), "row \(row)")
      }
    }
  }

  @Test(arguments: TrainingOptions.Estimator.allCases, [2, 3])
  func `the file's 16 bits change a score by their rounding alone`(
    estimator: TrainingOptions.Estimator, labels: Int
  ) throws {
    let options = TrainingSamples.options(estimator)
    let examples = TrainingSamples.examples(60, labels: labels)
    let trainer = try Trainer(options: options)
    let model = try trainer.train(examples, name: "sample")
    let corpus = try EncodedCorpus(examples, pipeline: trainer.pipeline)
    let fit = try FittedClassifier(corpus, rows: Array(examples.indices), options: options)
    let exact = fit.probabilities(corpus, rows: Array(examples.indices))
    let predictions = try model.predict(examples)
    for (found, expected) in zip(predictions.probabilities, exact) {
      #expect(abs(found - expected) < 1e-3)
    }
    #expect(fit.blend == model.header.blend && fit.calibration == model.header.calibration)
  }

  @Test func `an empty text gets probabilities like any other`() throws {
    for labels in [2, 3] {
      let model = try TrainingSamples.model(labels: labels)
      for text in ["", " ", "\n", "…", "\u{0}", String(repeating: "zyx ", count: 5_000)] {
        let probabilities = model.probabilities(for: text)
        #expect(probabilities.count == labels)
        #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
        #expect(probabilities.allSatisfy { $0 > 0 && $0 < 1 })
      }
    }
  }

  @Test func `predicts in order, many as one by one`() throws {
    let model = try TrainingSamples.model()
    let examples = TrainingSamples.examples(300, seed: 9)
    let predictions = try model.predict(examples)
    for index in stride(from: 0, to: 300, by: 23) {
      let alone = try model.predict([examples[index]])
      #expect(alone.probability(row: 0, label: 0) == predictions.probability(row: index, label: 0))
    }
    #expect(predictions.truth == examples.map { model.labels.firstIndex(of: $0.label) })
  }

  @Test func `predicting an unknown label is an error`() throws {
    let model = try TrainingSamples.model()
    let stranger = Example(id: "7", text: [97], label: "advertised")
    #expect(
      throws: TrainingError.unknownLabel("advertised", id: "7", known: model.labels)
    ) { try model.predict([stranger]) }
  }

  @Test func `decides for the most probable label, the first of equals`() {
    #expect(Decision().label([0.2, 0.5, 0.3]) == 1)
    #expect(Decision().label([0.5, 0.5]) == 0)
    #expect(Decision().label([]) == 0)
    #expect(Decision().label([.nan, .nan]) == 0)
    #expect(Decision().labels([0.9, 0.1, 0.3, 0.7], labelCount: 2) == [0, 1])
    #expect(Decision().labels([], labelCount: 0).isEmpty)
  }

  @Test func `a threshold moves the decision for its label alone`() {
    let strict = Decision(label: 0, threshold: 0.8)
    #expect(strict.label([0.8, 0.2]) == 0 && strict.label([0.79, 0.21]) == 1)
    let lenient = Decision(label: 1, threshold: 0.1)
    #expect(lenient.label([0.6, 0.1, 0.3]) == 1 && lenient.label([0.62, 0.08, 0.3]) == 0)
    #expect(Decision(label: 1, threshold: 0).label([1, 0]) == 1)
    #expect(Decision(label: 1, threshold: nil).label([0.6, 0.4]) == 0)
  }
}
