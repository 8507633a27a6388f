import Features
import Foundation
import Models
import Testing

@Suite struct MultinomialNaiveBayesTests {
  private func matrix(_ rows: [[Float]]) -> CSRMatrix {
    var matrix = CSRMatrix(columnCount: rows.first?.count ?? 0)
    for row in rows {
      for (column, value) in row.enumerated() where value != 0 {
        matrix.append(column: column, value: value)
      }
      matrix.endRow()
    }
    return matrix
  }

  private func expect(_ found: [Double], _ expected: [Double]) {
    #expect(found.count == expected.count)
    for (a, b) in zip(found, expected) { #expect(abs(a - b) < 1e-12) }
  }

  @Test func `three documents counted by hand`() {
    let rows = matrix([[2, 0], [1, 1], [0, 3]])
    let fit = MultinomialNaiveBayes.fit(
      rows, columns: 2, truth: [0, 0, 1], labelCount: 2, rowWeights: [1, 1, 1], smoothing: 1)
    // Label 0 counts 3 and 1, with the smoothing 4 and 2 of 6; label 1 counts 0 and 3, so 1 and 4
    // of 5.
    expect(fit.logProbabilities[0], [log(4.0 / 6), log(2.0 / 6)])
    expect(fit.logProbabilities[1], [log(1.0 / 5), log(4.0 / 5)])
    expect(fit.logPriors, [log(2.0 / 3), log(1.0 / 3)])
    // The second document: 2/3 · 4/6 · 2/6 against 1/3 · 1/5 · 4/5.
    let first: Double = 2.0 / 3 * 4 / 6 * 2 / 6
    let second: Double = 1.0 / 3 * 1 / 5 * 4 / 5
    expect(fit.margins(rows, row: 1), [log(first / second)])
    // The first counts its word twice: 2/3 · (4/6)² against 1/3 · (1/5)².
    expect(fit.margins(rows, row: 0), [log(8.0 / 27) - log(1.0 / 75)])
  }

  @Test func `three labels give three joint log-probabilities`() {
    let rows = matrix([[1, 0, 0], [0, 1, 0], [0, 0, 2], [0, 1, 1]])
    let fit = MultinomialNaiveBayes.fit(
      rows, columns: 3, truth: [0, 1, 2, 2], labelCount: 3, rowWeights: [1, 1, 1, 1],
      smoothing: 0.5)
    // Label 2 counts 0, 1 and 3, with the smoothing 0.5, 1.5 and 3.5 of 5.5.
    expect(fit.logProbabilities[2], [log(0.5 / 5.5), log(1.5 / 5.5), log(3.5 / 5.5)])
    // Labels 0 and 1 have 1.5 and twice 0.5, of 2.5.
    let joint: [Double] = [0.25 * 0.2 * 0.2, 0.25 * 0.6 * 0.2, 0.5 * (1.5 / 5.5) * (3.5 / 5.5)]
    expect(fit.margins(rows, row: 3), joint.map { log($0) })
  }

  @Test func `a row of weight 2 is the row twice, and one of weight 0 is ignored`() {
    let weighted = MultinomialNaiveBayes.fit(
      matrix([[1, 2], [3, 0], [9, 9]]), columns: 2, truth: [0, 1, 0], labelCount: 2,
      rowWeights: [2, 1, 0], smoothing: 0.1)
    let doubled = MultinomialNaiveBayes.fit(
      matrix([[1, 2], [1, 2], [3, 0]]), columns: 2, truth: [0, 0, 1], labelCount: 2,
      rowWeights: [1, 1, 1], smoothing: 0.1)
    #expect(weighted == doubled)
  }

  @Test func `weights below 1 in all still make shares of them`() {
    let fit = MultinomialNaiveBayes.fit(
      matrix([[1], [1], [1]]), columns: 1, truth: [0, 0, 1], labelCount: 2,
      rowWeights: [0.125, 0.25, 0.125], smoothing: 1)
    expect(fit.logPriors, [log(0.75), log(0.25)])
  }

  @Test func `without any weight the labels are equally likely`() {
    let fit = MultinomialNaiveBayes.fit(
      matrix([[1], [1]]), columns: 1, truth: [0, 1], labelCount: 2, rowWeights: [0, 0],
      smoothing: 1)
    expect(fit.logPriors, [log(0.5), log(0.5)])
  }

  @Test func `a label without rows is very unlikely but not impossible`() {
    let rows = matrix([[1], [2]])
    let fit = MultinomialNaiveBayes.fit(
      rows, columns: 1, truth: [0, 0], labelCount: 2, rowWeights: [1, 1], smoothing: 1)
    #expect(fit.margins(rows, row: 0)[0].isFinite && fit.margins(rows, row: 0)[0] > 500)
  }

  @Test func `columns beyond those asked for are not looked at`() {
    let rows = matrix([[1, 0, 7], [0, 1, 0], [0, 2, 5]])
    let fit = MultinomialNaiveBayes.fit(
      rows, columns: 2, truth: [0, 1, 1], labelCount: 2, rowWeights: [1, 1, 1], smoothing: 1)
    let cut = MultinomialNaiveBayes.fit(
      matrix([[1, 0], [0, 1], [0, 2]]), columns: 2, truth: [0, 1, 1], labelCount: 2,
      rowWeights: [1, 1, 1], smoothing: 1)
    #expect(fit == cut)
    #expect(fit.margins(rows, row: 2) == cut.margins(matrix([[0, 2]]), row: 0))
  }

  @Test func `the probabilities of a label sum to 1`() {
    let fit = MultinomialNaiveBayes.fit(
      matrix([[0.3, 1.2, 0, 4], [0, 2, 0.01, 0]]), columns: 4, truth: [0, 1], labelCount: 2,
      rowWeights: [1, 3], smoothing: 1e-6)
    for label in fit.logProbabilities {
      let sum = label.reduce(0) { $0 + exp($1) }
      #expect(abs(sum - 1) < 1e-12)
    }
    let sum = fit.logPriors.reduce(0) { $0 + exp($1) }
    #expect(abs(sum - 1) < 1e-12)
  }
}
