public import Features

/// Complement naive Bayes: a label is told by how unlike the text is to all other labels.
///
/// The weight of a feature for a label is `−log((N(¬label, f) + smoothing) / (N(¬label) + smoothing
/// × d))`, with N summed over the rows of all other labels. The labels' shares do not count.
///
/// Source: Rennie, Shih, Teevan, Karger: Tackling the poor assumptions of naive Bayes text
/// classifiers. ICML 2003, section 3.1 (CNB).
public struct ComplementNaiveBayes: Sendable, Equatable {
  /// The weights, label by label, one number a column.
  public let weights: [[Double]]

  /// Fits by counting.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d, none of them negative.
  ///   - truth: The label of each row.
  ///   - labelCount: How many labels there are.
  ///   - rowWeights: What each row counts; at least 0.
  ///   - smoothing: What every feature's count starts at; above 0.
  /// - Returns: The weights.
  /// - Complexity: O(cells + labels × columns).
  public static func fit(
    _ matrix: CSRMatrix, truth: [Int], labelCount: Int, rowWeights: [Double], smoothing: Double
  ) -> ComplementNaiveBayes {
    precondition(matrix.rowCount == truth.count && truth.count == rowWeights.count)
    let columns = matrix.columnCount
    var sums = [[Double]](repeating: Array(repeating: 0, count: columns), count: labelCount)
    var all = [Double](repeating: 0, count: columns)
    for row in 0..<matrix.rowCount {
      for cell in matrix.cells(ofRow: row) {
        let column = Int(matrix.columns[cell])
        let value = Double(matrix.values[cell]) * rowWeights[row]
        sums[truth[row]][column] += value
        all[column] += value
      }
    }
    return ComplementNaiveBayes(
      weights: sums.map { label in
        // A difference of sums may fall below 0 by rounding.
        let others = zip(all, label).map { max($0 - $1, 0) + smoothing }
        let logTotal = log(others.reduce(0, +))
        return others.map { logTotal - log($0) }
      })
  }
}
