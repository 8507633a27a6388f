/// The margins of both estimators: row after row, one number an output.
package struct Margins: Sendable {
  package let outputs: Int
  /// Empty if there is no logistic regression.
  package var logistic: [Double]
  /// Empty if there is no naive Bayes.
  package var naiveBayes: [Double]

  /// Margins to append to.
  init(outputs: Int) {
    self.outputs = outputs
    logistic = []
    naiveBayes = []
  }

  /// Room for the margins of so many rows.
  init(rows: Int, outputs: Int, _ estimator: TrainingOptions.Estimator) {
    self.outputs = outputs
    logistic = Array(repeating: 0, count: estimator.hasLogistic ? rows * outputs : 0)
    naiveBayes = Array(repeating: 0, count: estimator.hasNaiveBayes ? rows * outputs : 0)
  }

  /// Puts the margins of some rows in their places.
  mutating func set(_ part: Margins, at positions: [Int]) {
    for (index, position) in positions.enumerated() {
      for output in 0..<outputs {
        if !logistic.isEmpty {
          logistic[position * outputs + output] = part.logistic[index * outputs + output]
        }
        if !naiveBayes.isEmpty {
          naiveBayes[position * outputs + output] = part.naiveBayes[index * outputs + output]
        }
      }
    }
  }
}
