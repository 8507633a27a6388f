public import Features

/// Bernoulli naive Bayes: a text is the presence or absence of every feature.
///
/// `P(f | label) = (N(label, f) + smoothing) / (N(label) + 2 smoothing)`, with N the weight of the
/// rows that have the feature, and of all the label's rows.
///
/// Source: McCallum, Nigam: A comparison of event models for naive Bayes text classification (1998).
public struct BernoulliNaiveBayes: Sendable, Equatable {
  /// `log P(f | label)`, label by label, one number a column; 0 for columns that are not used.
  public let logPresence: [[Double]]
  /// `log(1 − P(f | label))`.
  public let logAbsence: [[Double]]
  /// `log P(label)`.
  public let logPriors: [Double]

  /// Fits by counting.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d; what is not 0 is present.
  ///   - isUsed: Which columns to use.
  ///   - truth: The label of each row.
  ///   - labelCount: How many labels there are.
  ///   - rowWeights: What each row counts; at least 0.
  ///   - smoothing: What every feature's count starts at; above 0.
  ///   - priors: The labels' shares; empty for those of the rows.
  /// - Returns: The logarithms of the probabilities.
  /// - Complexity: O(cells + labels × columns).
  public static func fit(
    _ matrix: CSRMatrix, isUsed: [Bool], truth: [Int], labelCount: Int,
    rowWeights: [Double], smoothing: Double, priors: [Double] = []
  ) -> BernoulliNaiveBayes {
    precondition(matrix.rowCount == truth.count && truth.count == rowWeights.count)
    var counts = [[Double]](
      repeating: Array(repeating: 0, count: matrix.columnCount), count: labelCount)
    var totals = [Double](repeating: 0, count: labelCount)
    for row in 0..<matrix.rowCount {
      totals[truth[row]] += rowWeights[row]
      for cell in matrix.cells(ofRow: row) where matrix.values[cell] != 0 {
        counts[truth[row]][Int(matrix.columns[cell])] += rowWeights[row]
      }
    }
    func logs(_ count: (Double, Double) -> Double) -> [[Double]] {
      zip(counts, totals).map { counts, total in
        counts.indices.map { column in
          guard isUsed[column] else { return 0 }
          return log((count(counts[column], total) + smoothing) / (total + 2 * smoothing))
        }
      }
    }
    return BernoulliNaiveBayes(
      logPresence: logs { count, _ in count }, logAbsence: logs { $1 - $0 },
      logPriors: NaiveBayes.logPriors(totals, given: priors))
  }

  /// The joint log-probabilities as sums of weights over the features that are present.
  var linearScores: LinearScores {
    LinearScores(
      weights: zip(logPresence, logAbsence).map { zip($0, $1).map { $0 - $1 } },
      intercepts: zip(logPriors, logAbsence).map { $0 + $1.reduce(0, +) })
  }
}
