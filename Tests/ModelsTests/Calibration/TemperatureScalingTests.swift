import Foundation
import Models
import Testing

@Suite struct TemperatureScalingTests {
  /// Margins whose labels are drawn from a softmax of known parameters.
  private func sample(
    _ seed: UInt64, rows: Int, slope: Double, biases: [Double]
  ) -> (margins: [Double], labels: [Int]) {
    var generator = SeededGenerator(seed: seed)
    var margins: [Double] = []
    var labels: [Int] = []
    for _ in 0..<rows {
      let row = biases.map { _ in generator.unit() * 4 - 2 }
      let parts = zip(row, biases).map { exp(slope * $0 + $1) }
      var point = generator.unit() * parts.reduce(0, +)
      var label = 0
      while label < parts.count - 1, point >= parts[label] {
        point -= parts[label]
        label += 1
      }
      margins += row
      labels.append(label)
    }
    return (margins, labels)
  }

  /// The log loss with smoothed targets, written out.
  private func slowLoss(
    _ margins: [Double], _ labels: [Int], k: Int, _ weights: [Double], _ slope: Double,
    _ biases: [Double]
  ) -> Double {
    var loss = 0.0
    for row in labels.indices {
      let parts = (0..<k).map { exp(slope * margins[row * k + $0] + biases[$0]) }
      let sum = parts.reduce(0, +)
      let count = zip(labels, weights).reduce(0) { $0 + ($1.0 == labels[row] ? $1.1 : 0) }
      for label in 0..<k {
        let target = (label == labels[row] ? count + 1 : 1) / (count + Double(k))
        loss -= weights[row] * target * log(parts[label] / sum)
      }
    }
    return loss
  }

  @Test(arguments: [2, 3, 6]) func `no gradient is left at the optimum`(k: Int) throws {
    let data = sample(3, rows: 120, slope: 1.4, biases: (0..<k).map { Double($0) * 0.3 })
    var generator = SeededGenerator(seed: 4)
    let weights = data.labels.map { _ in 0.5 + generator.unit() }
    let fit = try TemperatureScaling.fit(
      margins: data.margins, labels: data.labels, labelCount: k, weights: weights)
    let loss = { slowLoss(data.margins, data.labels, k: k, weights, $0, $1) }
    let (slope, biases, h) = (fit.inverseTemperature, fit.biases, 1e-5)
    #expect(abs(loss(slope + h, biases) - loss(slope - h, biases)) / (2 * h) < 1e-5)
    for label in 0..<k {
      var (more, less) = (biases, biases)
      more[label] += h
      less[label] -= h
      #expect(abs(loss(slope, more) - loss(slope, less)) / (2 * h) < 1e-5)
    }
    #expect(abs(biases.reduce(0, +)) < 1e-9)
  }

  @Test func `finds the softmax the labels were drawn from`() throws {
    let data = sample(5, rows: 3000, slope: 2, biases: [0.5, -0.5, 0])
    let fit = try TemperatureScaling.fit(
      margins: data.margins, labels: data.labels, labelCount: 3)
    #expect(abs(fit.temperature - 0.5) < 0.05)
    #expect(zip(fit.biases, [0.5, -0.5, 0]).allSatisfy { abs($0 - $1) < 0.15 })
  }

  @Test func `for two labels it is Platt's sigmoid of the difference`() throws {
    let data = PlattScalingTests.sample(6, rows: 200, slope: 1.2, intercept: 0.3)
    let platt = try PlattScaling.fit(margins: data.margins, labels: data.labels)
    let fit = try TemperatureScaling.fit(
      margins: data.margins.flatMap { [$0 + 3, 3] }, labels: data.labels.map { $0 ? 0 : 1 },
      labelCount: 2)
    #expect(abs(fit.inverseTemperature - platt.slope) < 1e-7)
    #expect(abs(fit.biases[0] - fit.biases[1] - platt.intercept) < 1e-7)
    for margin in [-2.0, 0, 0.7] {
      #expect(abs(fit.probabilities([margin, 0])[0] - platt.probability(margin)) < 1e-8)
    }
  }

  @Test(arguments: [1e-9, 1, 1e9, 1e140]) func `scaling the margins scales the temperature`(
    scale: Double
  ) throws {
    let data = sample(7, rows: 100, slope: 1, biases: [0, 0.2, -0.2])
    let plain = try TemperatureScaling.fit(
      margins: data.margins, labels: data.labels, labelCount: 3)
    let scaled = try TemperatureScaling.fit(
      margins: data.margins.map { $0 * scale }, labels: data.labels, labelCount: 3)
    #expect(abs(scaled.inverseTemperature * scale - plain.inverseTemperature) < 1e-7)
    #expect(zip(scaled.biases, plain.biases).allSatisfy { abs($0 - $1) < 1e-7 })
  }

  @Test func `a weight of 2 is a row twice`() throws {
    let data = sample(8, rows: 60, slope: 1, biases: [0, 0, 0])
    let twice = try TemperatureScaling.fit(
      margins: data.margins + data.margins, labels: data.labels + data.labels, labelCount: 3)
    let weighted = try TemperatureScaling.fit(
      margins: data.margins, labels: data.labels, labelCount: 3,
      weights: [Double](repeating: 2, count: 60))
    #expect(abs(twice.inverseTemperature - weighted.inverseTemperature) < 1e-8)
  }

  @Test func `reversed, constant and separated margins stay finite`() throws {
    let reversed = try TemperatureScaling.fit(
      margins: [0, 5, 5, 0, 0, 4, 4, 0], labels: [0, 1, 0, 1], labelCount: 2)
    #expect(reversed.isReversed && reversed.inverseTemperature == 0)
    let constant = try TemperatureScaling.fit(
      margins: [1, 1, 1, 1, 1, 1], labels: [0, 0], labelCount: 3)
    #expect(!constant.isReversed && constant.inverseTemperature == 0)
    // Each row's smoothed targets are 3/5, 1/5 and 1/5.
    #expect(abs(constant.probabilities([9, 9, 9])[0] - 0.6) < 1e-9)
    let separated = try TemperatureScaling.fit(
      margins: [9, 0, 0, 0, 9, 0, 0, 0, 9], labels: [0, 1, 2], labelCount: 3)
    #expect(separated.inverseTemperature.isFinite && separated.inverseTemperature > 0)
  }

  @Test(arguments: [[1e308, -1e308, 0], [0, 0, 0], [-800, 800, 1]] as [[Double]])
  func `probabilities sum to 1 for any margins`(margins: [Double]) {
    let scaling = TemperatureScaling(inverseTemperature: 3, biases: [0.1, 0.2, -0.3])
    let probabilities = scaling.probabilities(margins)
    #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
    #expect(probabilities.allSatisfy { (0...1).contains($0) })
  }

  @Test func `refuses what it cannot fit`() {
    #expect(throws: CalibrationError.tooFewLabels(count: 1)) {
      try TemperatureScaling.fit(margins: [1], labels: [0], labelCount: 1)
    }
    #expect(throws: CalibrationError.countMismatch(column: "margins", found: 3, expected: 4)) {
      try TemperatureScaling.fit(margins: [1, 2, 3], labels: [0, 1], labelCount: 2)
    }
    #expect(throws: CalibrationError.badMargin(row: 1)) {
      try TemperatureScaling.fit(margins: [1, 2, 3, .infinity], labels: [0, 1], labelCount: 2)
    }
    #expect(throws: CalibrationError.unknownLabel(row: 0, index: 2, labels: 2)) {
      try TemperatureScaling.fit(margins: [1, 2], labels: [2], labelCount: 2)
    }
    #expect(throws: CalibrationError.noExamples) {
      try TemperatureScaling.fit(margins: [], labels: [], labelCount: 2)
    }
  }
}

@Suite struct CholeskySolverTests {
  @Test func `solves what a product was made from`() throws {
    // L·Lᵀ with L = (2 0 0; 1 3 0; −1 2 1) and x = (1, −2, 3).
    let matrix: [Double] = [4, 2, -2, 2, 10, 5, -2, 5, 6]
    let solution = try #require(CholeskySolver.solve(matrix, [-6, -3, 6]))
    #expect(zip(solution, [1, -2, 3]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func `gives nothing for a matrix that is not positive definite`() {
    #expect(CholeskySolver.solve([1, 2, 2, 1], [1, 1]) == nil)
    #expect(CholeskySolver.solve([], []) == [])
  }
}
