import Foundation
import Models

/// The metrics by their definitions, with counting loops over single examples.
struct SlowMetrics {
  let data: Predictions

  private var rows: Range<Int> { data.truth.indices }
  private var k: Int { data.labels.count }

  private func weight(_ row: Int) -> Double { data.weights.isEmpty ? 1 : data.weights[row] }

  private func p(_ row: Int, _ label: Int) -> Double { data.probabilities[row * k + label] }

  private func sum(where holds: (Int) -> Bool) -> Double {
    var total = 0.0
    for row in rows where holds(row) { total += weight(row) }
    return total
  }

  private var all: Double { sum { _ in true } }

  func value(_ metric: Metric) -> Double? {
    switch metric {
    case .accuracy: sum { data.truth[$0] == data.predicted[$0] } / all
    case .macroF1: macroF1
    case .weightedF1: weightedF1
    case .matthewsCorrelation: matthewsCorrelation
    case .logLoss: logLoss
    case .brier: brier
    case .expectedCalibrationError: expectedCalibrationError
    case .auc: mean(ranked.map(auc))
    case .averagePrecision: mean(ranked.map(averagePrecision))
    }
  }

  func precision(_ label: Int) -> Double? {
    ratio(hits(label), sum { data.predicted[$0] == label })
  }

  func recall(_ label: Int) -> Double? {
    ratio(hits(label), sum { data.truth[$0] == label })
  }

  func f1(_ label: Int) -> Double? {
    let precision = precision(label)
    let recall = recall(label)
    if precision == nil && recall == nil { return nil }
    guard let precision, let recall, precision + recall > 0 else { return 0 }
    return 2 * precision * recall / (precision + recall)
  }

  /// The mean F1 of those of some labels that occur in the truth or among the predictions.
  func averageF1(_ labels: [Int]) -> Double? { mean(labels.map(f1)) }

  private func hits(_ label: Int) -> Double {
    sum { data.truth[$0] == label && data.predicted[$0] == label }
  }

  private func ratio(_ part: Double, _ whole: Double) -> Double? {
    whole > 0 ? part / whole : nil
  }

  private func mean(_ values: [Double?]) -> Double? {
    let known = values.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  private var macroF1: Double? { mean((0..<k).map(f1)) }

  private var weightedF1: Double {
    (0..<k).reduce(0) { total, label in
      total + sum { data.truth[$0] == label } / all * (f1(label) ?? 0)
    }
  }

  /// Pearson's correlation of the indicator vectors, Gorodkin's own definition.
  private var matthewsCorrelation: Double? {
    let xy = covariance(data.truth, data.predicted)
    let xx = covariance(data.truth, data.truth)
    let yy = covariance(data.predicted, data.predicted)
    if xx < 1e-14 { return nil }
    return yy < 1e-14 ? 0 : xy / (xx * yy).squareRoot()
  }

  private func covariance(_ first: [Int], _ second: [Int]) -> Double {
    var total = 0.0
    for label in 0..<k {
      let meanFirst = sum { first[$0] == label } / all
      let meanSecond = sum { second[$0] == label } / all
      for row in rows {
        let x = (first[row] == label ? 1 : 0) - meanFirst
        let y = (second[row] == label ? 1 : 0) - meanSecond
        total += weight(row) * x * y
      }
    }
    return total / all
  }

  private var logLoss: Double {
    rows.reduce(0) { total, row in
      total - weight(row) * log(max(p(row, data.truth[row]), 1e-15))
    } / all
  }

  private var brier: Double {
    var total = 0.0
    for row in rows {
      for label in 0..<k where k > 2 || label == data.positive {
        total += weight(row) * pow(p(row, label) - (data.truth[row] == label ? 1 : 0), 2)
      }
    }
    return total / all
  }

  private var expectedCalibrationError: Double {
    var total = 0.0
    for bin in 0..<15 {
      var (probability, happened) = (0.0, 0.0)
      for row in rows {
        let label = k == 2 ? data.positive : data.predicted[row]
        let lower = Double(bin) / 15
        let inBin = p(row, label) >= lower && p(row, label) < Double(bin + 1) / 15
        guard inBin || (bin == 14 && p(row, label) == 1) else { continue }
        probability += weight(row) * p(row, label)
        happened += data.truth[row] == label ? weight(row) : 0
      }
      total += abs(probability - happened)
    }
    return total / all
  }

  private var ranked: [Int] { k == 2 ? [data.positive] : Array(0..<k) }

  /// Every pair of an example with and one without the label.
  func auc(_ label: Int) -> Double? {
    var (won, pairs) = (0.0, 0.0)
    for first in rows where data.truth[first] == label {
      for second in rows where data.truth[second] != label {
        let pair = weight(first) * weight(second)
        pairs += pair
        if p(first, label) > p(second, label) { won += pair }
        if p(first, label) == p(second, label) { won += pair / 2 }
      }
    }
    return ratio(won, pairs)
  }

  /// The mean over the examples of the label of the precision at their probability, which is the sum
  /// over thresholds written out.
  func averagePrecision(_ label: Int) -> Double? {
    var total = 0.0
    for row in rows where data.truth[row] == label {
      let above = sum { p($0, label) >= p(row, label) }
      let right = sum { p($0, label) >= p(row, label) && data.truth[$0] == label }
      total += weight(row) * right / above
    }
    return ratio(total, sum { data.truth[$0] == label })
  }
}
