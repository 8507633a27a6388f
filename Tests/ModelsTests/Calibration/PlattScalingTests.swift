import Foundation
import Models
import Testing

@Suite struct PlattScalingTests {
  /// Margins whose labels are drawn from a known sigmoid.
  static func sample(
    _ seed: UInt64, rows: Int, slope: Double, intercept: Double
  ) -> (margins: [Double], labels: [Bool]) {
    var generator = SeededGenerator(seed: seed)
    let margins = (0..<rows).map { _ in generator.unit() * 6 - 3 }
    return (margins, margins.map { generator.unit() < 1 / (1 + exp(-slope * $0 - intercept)) })
  }

  /// The log loss with Platt's targets, written out.
  private func slowLoss(
    _ margins: [Double], _ labels: [Bool], _ weights: [Double], _ slope: Double,
    _ intercept: Double
  ) -> Double {
    let positive = zip(labels, weights).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
    let negative = zip(labels, weights).reduce(0) { $0 + ($1.0 ? 0 : $1.1) }
    var loss = 0.0
    for row in margins.indices {
      let target = labels[row] ? (positive + 1) / (positive + 2) : 1 / (negative + 2)
      let p = 1 / (1 + exp(-slope * margins[row] - intercept))
      loss -= weights[row] * (target * log(p) + (1 - target) * log(1 - p))
    }
    return loss
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func `no gradient is left at the optimum`(
    seed: UInt64
  ) throws {
    let data = Self.sample(seed, rows: 150, slope: 1.3, intercept: -0.4)
    var generator = SeededGenerator(seed: seed)
    let weights = data.margins.map { _ in generator.unit() * 2 }
    let fit = try PlattScaling.fit(margins: data.margins, labels: data.labels, weights: weights)
    let loss = { slowLoss(data.margins, data.labels, weights, $0, $1) }
    let h = 1e-5
    let bySlope = loss(fit.slope + h, fit.intercept) - loss(fit.slope - h, fit.intercept)
    let byIntercept = loss(fit.slope, fit.intercept + h) - loss(fit.slope, fit.intercept - h)
    #expect(abs(bySlope / (2 * h)) < 1e-5)
    #expect(abs(byIntercept / (2 * h)) < 1e-5)
  }

  @Test func `no point of a grid around it is better`() throws {
    let data = Self.sample(9, rows: 60, slope: 0.8, intercept: 0.5)
    let weights = [Double](repeating: 1, count: 60)
    let fit = try PlattScaling.fit(margins: data.margins, labels: data.labels)
    let best = slowLoss(data.margins, data.labels, weights, fit.slope, fit.intercept)
    for slope in stride(from: -1.0, through: 3, by: 0.25) {
      for intercept in stride(from: -2.0, through: 2, by: 0.25) {
        #expect(slowLoss(data.margins, data.labels, weights, slope, intercept) >= best - 1e-9)
      }
    }
  }

  @Test func `finds the sigmoid the labels were drawn from`() throws {
    let data = Self.sample(2, rows: 4000, slope: 1.5, intercept: -0.5)
    let fit = try PlattScaling.fit(margins: data.margins, labels: data.labels)
    #expect(abs(fit.slope - 1.5) < 0.2)
    #expect(abs(fit.intercept + 0.5) < 0.15)
    #expect(!fit.isReversed)
  }

  @Test func `a weight of 2 is a row twice`() throws {
    let data = Self.sample(3, rows: 80, slope: 1, intercept: 0)
    let twice = try PlattScaling.fit(
      margins: data.margins + data.margins, labels: data.labels + data.labels)
    let weighted = try PlattScaling.fit(
      margins: data.margins, labels: data.labels, weights: [Double](repeating: 2, count: 80))
    #expect(abs(twice.slope - weighted.slope) < 1e-9)
    #expect(abs(twice.intercept - weighted.intercept) < 1e-9)
  }

  @Test(arguments: [1e-9, 1, 1e9, 1e150]) func `scaling the margins scales the slope`(
    scale: Double
  ) throws {
    let data = Self.sample(4, rows: 100, slope: 1, intercept: 0.2)
    let plain = try PlattScaling.fit(margins: data.margins, labels: data.labels)
    let scaled = try PlattScaling.fit(
      margins: data.margins.map { $0 * scale }, labels: data.labels)
    #expect(abs(scaled.slope * scale - plain.slope) < 1e-7)
    #expect(abs(scaled.intercept - plain.intercept) < 1e-7)
  }

  @Test func `separated labels keep a finite slope`() throws {
    let fit = try PlattScaling.fit(
      margins: [-2, -1, 1, 2], labels: [false, false, true, true])
    #expect(fit.slope.isFinite && fit.slope > 0)
    #expect(fit.probability(2) < 1)
  }

  @Test func `margins that run against the labels give the base rate and say so`() throws {
    let fit = try PlattScaling.fit(
      margins: [3, 2, -1, -2, -3], labels: [false, false, true, true, true])
    #expect(fit.isReversed)
    #expect(fit.slope == 0)
    // The mean of the smoothed targets: (3 · 4/5 + 2 · 1/4) / 5.
    #expect(abs(fit.probability(100) - 0.58) < 1e-12)
  }

  @Test func `constant margins or one label only give the smoothed base rate`() throws {
    let constant = try PlattScaling.fit(margins: [5, 5, 5], labels: [true, false, true])
    #expect(constant.slope == 0 && !constant.isReversed)
    let single = try PlattScaling.fit(margins: [1, 2, 3], labels: [true, true, true])
    #expect(abs(single.probability(2) - 0.8) < 1e-9)
  }

  @Test(arguments: [-1e308, -800, -1, 0, 1, 800, 1e308] as [Double])
  func `the probability is a number for any margin`(margin: Double) {
    let probability = PlattScaling(slope: 2, intercept: -1).probability(margin)
    #expect((0...1).contains(probability))
  }

  @Test func `refuses what it cannot fit`() {
    #expect(throws: CalibrationError.noExamples) {
      try PlattScaling.fit(margins: [], labels: [])
    }
    #expect(throws: CalibrationError.countMismatch(column: "labels", found: 1, expected: 2)) {
      try PlattScaling.fit(margins: [1, 2], labels: [true])
    }
    #expect(throws: CalibrationError.badMargin(row: 1)) {
      try PlattScaling.fit(margins: [1, .nan], labels: [true, false])
    }
    #expect(throws: CalibrationError.badWeight(row: 0)) {
      try PlattScaling.fit(margins: [1, 2], labels: [true, false], weights: [-1, 1])
    }
    #expect(throws: CalibrationError.noExamples) {
      try PlattScaling.fit(margins: [1, 2], labels: [true, false], weights: [0, 0])
    }
  }

  @Test func `survives being written and read`() throws {
    let fit = try PlattScaling.fit(margins: [-2, 1, 0.5, 2], labels: [false, true, false, true])
    let data = try JSONEncoder().encode(fit)
    #expect(try JSONDecoder().decode(PlattScaling.self, from: data) == fit)
  }
}
