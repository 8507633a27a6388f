public import Features

/// Multinomial naive Bayes over features that are not negative.
///
/// `P(f | label) = (N(label, f) + smoothing) / (N(label) + smoothing × d)`, with N the weighted sums
/// of the feature over the rows of the label, and `P(label)` the weighted share of its rows (all
/// alike where no row has weight).
///
/// Source: McCallum, Nigam: A comparison of event models for naive Bayes text classification (1998);
/// with tf-idf in place of counts as in Rennie et al.: Tackling the poor assumptions of naive Bayes
/// text classifiers (2003).
public struct MultinomialNaiveBayes: Sendable, Equatable {
  /// `log P(f | label)`, label by label, one number a column.
  public let logProbabilities: [[Double]]
  /// `log P(label)`.
  public let logPriors: [Double]

  /// Fits by counting.
  ///
  /// - Parameters:
  ///   - matrix: The features, n × d; only columns below `columns` are used and must not be negative.
  ///   - columns: How many columns to use.
  ///   - truth: The label of each row.
  ///   - labelCount: How many labels there are.
  ///   - rowWeights: What each row counts; at least 0.
  ///   - smoothing: What every feature's count starts at; above 0.
  ///   - priors: The labels' shares; empty for those of the rows.
  /// - Returns: The logarithms of the probabilities.
  /// - Complexity: O(cells + labels × columns).
  public static func fit(
    _ matrix: CSRMatrix, columns: Int, truth: [Int], labelCount: Int, rowWeights: [Double],
    smoothing: Double, priors: [Double] = []
  ) -> MultinomialNaiveBayes {
    precondition(matrix.rowCount == truth.count && truth.count == rowWeights.count)
    var sums = [[Double]](
      repeating: Array(repeating: smoothing, count: columns), count: labelCount)
    var labelWeights = [Double](repeating: 0, count: labelCount)
    for row in 0..<matrix.rowCount {
      labelWeights[truth[row]] += rowWeights[row]
      for cell in matrix.cells(ofRow: row) where Int(matrix.columns[cell]) < columns {
        sums[truth[row]][Int(matrix.columns[cell])] += Double(matrix.values[cell]) * rowWeights[row]
      }
    }
    return MultinomialNaiveBayes(
      logProbabilities: sums.map { label in
        let logTotal = log(label.reduce(0, +))
        return label.map { log($0) - logTotal }
      },
      logPriors: NaiveBayes.logPriors(labelWeights, given: priors))
  }
}

extension MultinomialNaiveBayes {
  /// The log-odds of the first of two labels, or the joint log-probability of each of more labels.
  ///
  /// - Complexity: O(labels × cells of the row).
  public func margins(_ matrix: CSRMatrix, row: Int) -> [Double] {
    let columns = logProbabilities.first?.count ?? 0
    let joint = logPriors.indices.map { label in
      matrix.cells(ofRow: row).reduce(logPriors[label]) { sum, cell in
        let column = Int(matrix.columns[cell])
        guard column < columns else { return sum }
        return sum + Double(matrix.values[cell]) * logProbabilities[label][column]
      }
    }
    return joint.count == 2 ? [joint[0] - joint[1]] : joint
  }
}
