import Models
import Testing

@Suite struct PredictionsTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let error: EvaluationError
    var truth = [0, 1]
    var predicted = [0, 1]
    var probabilities = [0.8, 0.2, 0.3, 0.7]
    var labels = ["a", "b"]
    var groups: [Int] = []
    var weights: [Double] = []
    var positive = 0
  }

  private static let cases = [
    Case(
      testDescription: "nothing", error: .noExamples, truth: [], predicted: [], probabilities: []),
    Case(testDescription: "one label", error: .tooFewLabels(count: 1), labels: ["a"]),
    Case(
      testDescription: "a prediction missing",
      error: .countMismatch(column: "predictions", found: 1, expected: 2), predicted: [0]),
    Case(
      testDescription: "a probability missing",
      error: .countMismatch(column: "probabilities", found: 3, expected: 4),
      probabilities: [1, 0, 1]),
    Case(
      testDescription: "a group missing",
      error: .countMismatch(column: "groups", found: 1, expected: 2), groups: [1]),
    Case(
      testDescription: "a weight missing",
      error: .countMismatch(column: "weights", found: 1, expected: 2), weights: [1]),
    Case(
      testDescription: "an unknown true label",
      error: .unknownLabel(row: 1, index: 2, labels: 2), truth: [0, 2]),
    Case(
      testDescription: "an unknown predicted label",
      error: .unknownLabel(row: 0, index: -1, labels: 2), predicted: [-1, 0]),
    Case(
      testDescription: "not a number", error: .badProbabilities(row: 1),
      probabilities: [1, 0, .nan, 1]),
    Case(
      testDescription: "above one", error: .badProbabilities(row: 0),
      probabilities: [1.5, -0.5, 0, 1]),
    Case(
      testDescription: "a sum of two", error: .badProbabilities(row: 0),
      probabilities: [1, 1, 0, 1]),
    Case(testDescription: "a negative weight", error: .badWeight(row: 1), weights: [1, -1]),
    Case(testDescription: "an endless weight", error: .badWeight(row: 0), weights: [.infinity, 1]),
    Case(testDescription: "no weight", error: .noWeight, weights: [0, 0]),
    Case(
      testDescription: "an unknown positive label",
      error: .unknownPositiveLabel(index: 2, labels: 2), positive: 2),
  ]

  @Test(arguments: cases) private func `refuses what does not fit`(_ example: Case) {
    #expect(throws: example.error) {
      try Predictions(
        truth: example.truth, predicted: example.predicted, probabilities: example.probabilities,
        labels: example.labels, groups: example.groups, weights: example.weights,
        positive: example.positive)
    }
    #expect(!example.error.description.isEmpty)
  }

  @Test func `names rows from 1 and the column`() {
    #expect(
      EvaluationError.unknownLabel(row: 4, index: 7, labels: 2).description
        == "example 5: label 7 is not one of the 2 labels")
    #expect(
      EvaluationError.countMismatch(column: "weights", found: 1, expected: 2).description
        == "expected 2 weights, found 1")
  }
}
