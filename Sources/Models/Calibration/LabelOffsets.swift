import Features

/// What is added to the logarithms of the labels' probabilities before the largest is predicted.
///
/// For two labels this is a threshold; for more it takes one number a label. They move the decision
/// alone: the probabilities stay calibrated.
enum LabelOffsets {
  /// The offsets that give the best mean F1 of the labels, or of some, on held-out rows.
  ///
  /// One label after another gets the offset that is best beside the others', until none gains. The
  /// cuts tried are halfway between two where a row changes its label.
  ///
  /// Source: coordinate-wise tuning of thresholds after Fan, Lin: A study on threshold selection for
  /// multi-label classification (2007), applied to one label a row.
  ///
  /// - Parameters:
  ///   - probabilities: Row after row, one number a label.
  ///   - truth: The label of each row.
  ///   - labelCount: How many labels there are.
  ///   - weights: How many examples each row stands for.
  ///   - averaged: The labels whose F1 is averaged; `nil` for all.
  /// - Returns: A number a label, to six digits, of mean 0.
  /// - Complexity: O(rounds × labels × rows × (labels + log rows)), of rounds at most 10.
  static func bestF1(
    _ probabilities: [Double], truth: [Int], labelCount: Int, weights: [Double],
    averaged: [Int]? = nil
  ) -> [Double] {
    let rows = Rows(
      logs: probabilities.map { log(max($0, 1e-12)) }, truth: truth, labelCount: labelCount,
      weights: weights, averaged: averaged ?? Array(0..<labelCount))
    var offsets = [Double](repeating: 0, count: labelCount)
    var score = rows.meanF1(offsets)
    for _ in 0..<10 {
      let before = score
      for label in 0..<labelCount {
        let best = rows.best(label, offsets)
        // Last bits of a logarithm must choose nothing.
        if best.score > score + 1e-9 { (score, offsets[label]) = best }
      }
      if score <= before { break }
    }
    let mean = offsets.reduce(0, +) / Double(max(labelCount, 1))
    return offsets.map { Rounding.significant($0 - mean) }
  }

  private struct Rows {
    let logs: [Double]
    let truth: [Int]
    let labelCount: Int
    let weights: [Double]
    let averaged: [Int]

    private var tally: Tally {
      Tally(truth: truth, weights: weights, labelCount: labelCount, averaged: averaged)
    }

    /// The label of the largest sum, of all but one.
    private func largest(_ row: Int, _ offsets: [Double], but left: Int) -> (Int, Double) {
      var best = (label: 0, sum: -Double.infinity)
      for label in 0..<labelCount where label != left {
        let sum = logs[row * labelCount + label] + offsets[label]
        if sum > best.sum { best = (label, sum) }
      }
      return best
    }

    func meanF1(_ offsets: [Double]) -> Double {
      var tally = self.tally
      for row in truth.indices {
        tally.add(largest(row, offsets, but: -1).0, truth[row], weights[row])
      }
      return tally.meanF1
    }

    /// The best offset of one label beside those of the others.
    func best(_ label: Int, _ offsets: [Double]) -> (score: Double, offset: Double) {
      var tally = self.tally
      var changes: [(cut: Double, row: Int, other: Int)] = []
      for row in truth.indices {
        let (other, sum) = largest(row, offsets, but: label)
        tally.add(other, truth[row], weights[row])
        changes.append((sum - logs[row * labelCount + label], row, other))
      }
      changes.sort { ($0.cut, $0.row) < ($1.cut, $1.row) }
      var best = (score: -1.0, offset: offsets[label])
      for (index, change) in changes.enumerated() {
        tally.add(change.other, truth[change.row], -weights[change.row])
        tally.add(label, truth[change.row], weights[change.row])
        let next = index + 1 < changes.count ? changes[index + 1].cut : change.cut + 1
        guard next > change.cut else { continue }
        let score = tally.meanF1
        if score > best.score { best = (score, 0.5 * (change.cut + next)) }
      }
      return best
    }
  }

  /// Sums for the F1 of every label.
  private struct Tally {
    private var right: [Double]
    private var said: [Double]
    private let are: [Double]
    private let averaged: [Int]

    init(truth: [Int], weights: [Double], labelCount: Int, averaged: [Int]) {
      self.averaged = averaged
      right = Array(repeating: 0, count: labelCount)
      said = right
      var are = right
      for (label, weight) in zip(truth, weights) { are[label] += weight }
      self.are = are
    }

    mutating func add(_ label: Int, _ truth: Int, _ weight: Double) {
      said[label] += weight
      if label == truth { right[label] += weight }
    }

    var meanF1: Double {
      var sum = 0.0
      for label in averaged where right[label] > 0 {
        sum += 2 * right[label] / (said[label] + are[label])
      }
      return sum / Double(max(averaged.count, 1))
    }
  }
}
