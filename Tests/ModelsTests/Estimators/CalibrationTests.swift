import Testing

@testable import Models

@Suite struct CalibrationTests {
  @Test func `two labels get a sigmoid, more a softmax`() throws {
    let two = try Calibration(
      margins: [[2], [1], [-1], [-2]], truth: [0, 0, 1, 1], labelCount: 2,
      weights: [1, 1, 1, 1])
    #expect(two.slope > 0 && two.intercepts.count == 1)
    let three = try Calibration(
      margins: [[2, 0, 0], [0, 1, 0], [0, 0, 3], [1, 0, 0]], truth: [0, 1, 2, 0], labelCount: 3,
      weights: [1, 1, 1, 1])
    #expect(three.slope > 0 && three.intercepts.count == 3)
    #expect(abs(three.probabilities([0.2, -0.3, 0.9]).reduce(0, +) - 1) < 1e-12)
  }

  @Test func `margins that say nothing give the base rate, whatever the margin`() throws {
    let flat = try Calibration(
      margins: [[1], [1], [1], [1]], truth: [0, 1, 1, 1], labelCount: 2, weights: [1, 1, 1, 1])
    #expect(flat.slope == 0)
    let base = flat.probabilities([1])
    #expect(base[0] > 0.1 && base[0] < 0.5)
    for margin in [-1e300, -1, 0, 1e300] { #expect(flat.probabilities([margin]) == base) }
  }

  @Test func `margins that run against the labels are not turned round`() throws {
    let reversed = try Calibration(
      margins: [[-2], [-1], [1], [2]], truth: [0, 0, 1, 1], labelCount: 2, weights: [1, 1, 1, 1])
    #expect(reversed.slope == 0)
  }

  @Test func `huge margins still give probabilities`() {
    let sigmoid = Calibration.platt(slope: 3, intercept: 1)
    #expect(sigmoid.probabilities([1e308]) == [1, 0])
    #expect(sigmoid.probabilities([-1e308]) == [0, 1])
    let softmax = Calibration.temperature(inverse: 3, biases: [0, 0, 0])
    #expect(softmax.probabilities([1e307, -1e307, 0]) == [1, 0, 0])
  }

  @Test func `says why margins cannot be calibrated`() {
    #expect(throws: TrainingError.self) {
      try Calibration(margins: [[.nan], [1]], truth: [0, 1], labelCount: 2, weights: [1, 1])
    }
    #expect(throws: TrainingError.self) {
      try Calibration(margins: [[1], [1]], truth: [0, 1], labelCount: 2, weights: [0, 0])
    }
  }
}
