import Features
import Foundation
import Models
import Testing

@Suite struct NaiveBayesVariantTests {
  private static let rows: [[Double]] = [[2, 0, 1], [1, 1, 0], [0, 3, 1], [0, 1, 0]]
  private static let truth = [0, 0, 1, 2]
  private static let weights = [1.0, 2, 1, 0.5]

  private static var matrix: CSRMatrix {
    SparseProblem(rows: rows, isPositive: [], costs: []).matrix
  }

  @Test func `Bernoulli by naive counts`() {
    let fit = BernoulliNaiveBayes.fit(
      Self.matrix, isUsed: [true, true, true], truth: Self.truth, labelCount: 3,
      rowWeights: Self.weights,
      smoothing: 0.5)
    for label in 0..<3 {
      let own = Self.rows.indices.filter { Self.truth[$0] == label }
      let total = own.reduce(0) { $0 + Self.weights[$1] }
      for column in 0..<3 {
        let present = own.reduce(0) {
          $0 + (Self.rows[$1][column] > 0 ? Self.weights[$1] : 0)
        }
        let p = (present + 0.5) / (total + 1)
        #expect(abs(fit.logPresence[label][column] - log(p)) < 1e-12)
        #expect(abs(fit.logAbsence[label][column] - log(1 - p)) < 1e-12)
      }
      #expect(abs(fit.logPriors[label] - log(total / 4.5)) < 1e-12)
    }
  }

  @Test func `complement by naive counts`() {
    let fit = ComplementNaiveBayes.fit(
      Self.matrix, truth: Self.truth, labelCount: 3, rowWeights: Self.weights, smoothing: 0.5)
    for label in 0..<3 {
      let others = Self.rows.indices.filter { Self.truth[$0] != label }
      let sums = (0..<3).map { column in
        others.reduce(0.5) { $0 + Self.weights[$1] * Self.rows[$1][column] }
      }
      for column in 0..<3 {
        let expected = -log(sums[column] / sums.reduce(0, +))
        #expect(abs(fit.weights[label][column] - expected) < 1e-12)
      }
    }
  }

  @Test(arguments: NaiveBayes.Variant.allCases)
  func `a row of weight 2 is the row twice`(variant: NaiveBayes.Variant) {
    var options = NaiveBayes.Options()
    options.variant = variant
    func fit(_ rows: [[Double]], _ truth: [Int], _ weights: [Double]) -> LinearScores {
      NaiveBayes.fit(
        SparseProblem(rows: rows, isPositive: [], costs: []).matrix,
        areNGrams: [true, true, true], truth: truth, labelCount: 3, rowWeights: weights,
        options: options)
    }
    let weighted = fit(Self.rows, Self.truth, [1, 2, 1, 1])
    let doubled = fit(Self.rows + [Self.rows[1]], Self.truth + [0], [1, 1, 1, 1, 1])
    for (one, other) in zip(weighted.weights, doubled.weights) {
      for (a, b) in zip(one, other) { #expect(abs(a - b) < 1e-12) }
    }
  }

  @Test func `given priors stand in place of the rows' shares`() {
    let fit = MultinomialNaiveBayes.fit(
      Self.matrix, columns: 3, truth: Self.truth, labelCount: 3, rowWeights: Self.weights,
      smoothing: 1, priors: [0.5, 0.3, 0.2])
    let expected = [0.5, 0.3, 0.2].map { log($0) }
    for (a, b) in zip(fit.logPriors, expected) { #expect(abs(a - b) < 1e-12) }
  }
}
