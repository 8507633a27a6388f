import Features
import Foundation
import Testing

@testable import Models

/// What every estimator must keep to, whatever it is.
@Suite struct EstimatorPropertyTests {
  typealias Sample = EstimatorSample
  typealias Kind = EstimatorSample.Kind

  @Test(arguments: Kind.allCases, [2, 3])
  func `the order of the labels does not matter`(kind: Kind, labels: Int) {
    let sample = Sample.random(3, labels: labels)
    var turned = sample
    turned.truth = sample.truth.map { labels - 1 - $0 }
    let margins = sample.differences(kind.fit(sample))
    let expected = turned.differences(kind.fit(turned)).map { Array($0.reversed()) }
    expectSame(margins, expected)
  }

  @Test(arguments: Kind.allCases, [2, 3])
  func `the order of the rows does not matter`(kind: Kind, labels: Int) {
    let sample = Sample.random(4, labels: labels)
    var generator = SeededGenerator(seed: 8)
    var order = Array(sample.rows.indices)
    generator.shuffle(&order)
    expectSame(
      sample.differences(kind.fit(sample)), sample.differences(kind.fit(sample.taking(order))))
  }

  @Test(arguments: Kind.allCases, [2, 3])
  func `a row of weight 2 is the row twice`(kind: Kind, labels: Int) {
    var sample = Sample.random(5, labels: labels)
    sample.weights = sample.rows.indices.map { $0 % 3 == 0 ? 2 : 1 }
    let places = sample.rows.indices.flatMap { $0 % 3 == 0 ? [$0, $0] : [$0] }
    var doubled = sample.taking(places)
    doubled.weights = places.map { _ in 1 }
    expectSame(sample.differences(kind.fit(sample)), sample.differences(kind.fit(doubled)))
  }

  @Test(arguments: Kind.allCases, [2, 3])
  func `a row of weight 0 counts nothing`(kind: Kind, labels: Int) {
    let sample = Sample.random(6, labels: labels)
    var padded = sample
    padded.rows += [[3, 3, 3, 3, 3, 3], [0, 0, 0, 0, 0, 0]]
    padded.truth += [0, 1]
    padded.weights += [0, 0]
    expectSame(sample.differences(kind.fit(sample)), sample.differences(kind.fit(padded)))
  }

  @Test(arguments: Kind.allCases.filter { $0 != .complement }, [2, 3])
  func `with all the weight on the prior every row gets the labels' shares`(
    kind: Kind, labels: Int
  ) {
    var sample = Sample.random(7, labels: labels)
    (sample.cost, sample.smoothing) = (1e-9, 1e12)
    let expected = sample.priorDifferences
    for margins in sample.differences(kind.fit(sample)) {
      for (label, margin) in margins.enumerated() {
        #expect(abs(margin - expected[label]) < 1e-5)
      }
    }
  }

  @Test(arguments: [Kind.logistic, .nbLogistic, .lasso, .elasticNet, .multinomial], [2, 3])
  func `a text without features gets the intercept, and the shares where no text has any`(
    kind: Kind, labels: Int
  ) {
    var sample = Sample.random(8, labels: labels)
    let scores = kind.fit(sample)
    let nothing = Sample.matrix([[0, 0, 0, 0, 0, 0]])
    #expect(scores.margins(nothing) == scores.intercepts)
    sample.rows = sample.rows.map { $0.map { _ in 0 } }
    let expected = sample.priorDifferences
    for (label, margin) in sample.differences(kind.fit(sample))[0].enumerated() {
      #expect(abs(margin - expected[label]) < 1e-4)
    }
  }

  @Test(arguments: Kind.allCases, [2, 3])
  func `rows that can be told apart get finite weights and the right labels`(
    kind: Kind, labels: Int
  ) {
    var sample = Sample.random(9, labels: labels)
    sample.rows = sample.truth.map { label in
      (0..<6).map { $0 % labels == label ? 1 : 0 }
    }
    (sample.cost, sample.smoothing, sample.tolerance) = (1e6, 1e-9, 1e-5)
    let scores = kind.fit(sample)
    #expect(scores.weights.allSatisfy { $0.allSatisfy { $0.isFinite && abs($0) < 1e3 } })
    for (row, margins) in sample.differences(scores).enumerated() {
      let best = margins.indices.max { margins[$0] < margins[$1] }
      #expect(best == sample.truth[row])
    }
  }

  private func expectSame(
    _ found: [[Double]], _ expected: [[Double]], location: SourceLocation = #_sourceLocation
  ) {
    #expect(found.count == expected.count, sourceLocation: location)
    for (found, expected) in zip(found, expected) {
      let base = expected.first ?? 0
      for (one, other) in zip(found, expected) {
        #expect(
          abs((one - (found.first ?? 0)) - (other - base)) < 2e-4, sourceLocation: location)
      }
    }
  }
}
