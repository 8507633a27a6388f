import Features
import Foundation

/// Estimators, their blend and the calibration of the result, fitted on some rows of a corpus.
struct FittedClassifier: Sendable {
  let estimators: FittedEstimators
  let blend: Blend
  let calibration: Calibration
  /// The calibrated probabilities of the training rows, each from a fit that did not see its group.
  let outOfFold: [Double]

  /// Fits on some rows.
  ///
  /// Margins of held-out folds, grouped and stratified, set the blend and the calibration; then
  /// the estimators are fitted once more on all rows.
  ///
  /// - Throws: ``TrainingError`` where the rows do not allow it.
  init(_ corpus: EncodedCorpus, rows: [Int], options: TrainingOptions) throws(TrainingError) {
    let folds = try Self.folds(corpus, rows: rows, options: options)
    let fits = Parallel.map(options.calibrationFolds) { fold in
      Result<HeldOut, TrainingError> { () throws(TrainingError) in
        try HeldOut(corpus, rows: rows, folds: folds, fold: fold, options: options)
      }
    }
    let outputs = FittedEstimators.outputCount(labels: corpus.labels.count)
    var margins = Margins(rows: rows.count, outputs: outputs, options.estimator)
    for fit in fits {
      let heldOut = try fit.get()
      margins.set(heldOut.margins, at: heldOut.positions)
    }
    let blend = Blend(margins)
    let truth = rows.map { corpus.truth[$0] }
    let blended = blend.margins(margins)
    let calibration = try Calibration(
      margins: blended, truth: truth, labelCount: corpus.labels.count,
      weights: rows.map { corpus.weights[$0] })
    estimators = try FittedEstimators(corpus, rows: rows, options: options)
    self.blend = blend
    self.calibration = calibration
    outOfFold = calibration.probabilities(rows: blended)
  }

  /// The calibrated probabilities of rows: row after row, one number a label.
  func probabilities(_ corpus: EncodedCorpus, rows: [Int]) -> [Double] {
    let margins = estimators.margins(corpus, rows: rows)
    return calibration.probabilities(rows: blend.margins(margins))
  }

  /// Assigns each row a fold, and says in plain words where there are too few rows or groups.
  private static func folds(
    _ corpus: EncodedCorpus, rows: [Int], options: TrainingOptions
  ) throws(TrainingError) -> [Int] {
    guard !rows.isEmpty else { throw .noExamples }
    var counts = [Int](repeating: 0, count: corpus.labels.count)
    for row in rows { counts[corpus.truth[row]] += 1 }
    if let only = counts.firstIndex(of: rows.count) { throw .oneLabel(corpus.labels[only]) }
    for (label, count) in counts.enumerated() where count < 2 {
      throw .tooFew(label: corpus.labels[label], found: count, needed: 2)
    }
    try checkGroups(corpus, rows: rows)
    do {
      return try CrossValidation.folds(
        labels: rows.map { corpus.truth[$0] }, groups: rows.map { corpus.groups[$0] },
        folds: options.calibrationFolds, seed: options.seed)
    } catch {
      let groups = Set(rows.map { corpus.groups[$0] }).count
      throw .tooFewGroups(found: groups, needed: options.calibrationFolds)
    }
  }

  /// A label must be left when a group is held out: a fit that has never seen it says nothing of it.
  private static func checkGroups(
    _ corpus: EncodedCorpus, rows: [Int]
  ) throws(TrainingError) {
    var first = [Int?](repeating: nil, count: corpus.labels.count)
    var hasSecond = [Bool](repeating: false, count: corpus.labels.count)
    for row in rows {
      let (label, group) = (corpus.truth[row], corpus.groups[row])
      if let known = first[label], known != group { hasSecond[label] = true }
      first[label] = first[label] ?? group
    }
    for label in first.indices where first[label] != nil && !hasSecond[label] {
      throw .oneGroup(label: corpus.labels[label])
    }
  }

  /// The margins of one fold's rows by estimators fitted on the others.
  private struct HeldOut: Sendable {
    let positions: [Int]
    let margins: Margins

    init(
      _ corpus: EncodedCorpus, rows: [Int], folds: [Int], fold: Int, options: TrainingOptions
    ) throws(TrainingError) {
      let kept = rows.indices.filter { folds[$0] != fold }.map { rows[$0] }
      positions = rows.indices.filter { folds[$0] == fold }
      let fit = try FittedEstimators(corpus, rows: kept, options: options)
      margins = fit.margins(corpus, rows: positions.map { rows[$0] })
    }
  }
}

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
    logistic = Array(repeating: 0, count: estimator == .naiveBayes ? 0 : rows * outputs)
    naiveBayes = Array(repeating: 0, count: estimator == .logistic ? 0 : rows * outputs)
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

/// How much of each estimator's margin goes into the sum.
///
/// Each margin is divided by its standard deviation on held-out rows, and the mean is taken, so that
/// neither estimator drowns the other; naive Bayes' margins are far larger.
package struct Blend: Sendable, Equatable, Codable {
  /// What the margin of logistic regression is multiplied by; 0 if there is none.
  let logistic: Double
  /// What the margin of naive Bayes is multiplied by; 0 if there is none.
  let naiveBayes: Double

  init(logistic: Double, naiveBayes: Double) {
    self.logistic = logistic
    self.naiveBayes = naiveBayes
  }

  /// Measures the spreads.
  ///
  /// A lone estimator is taken as it is.
  init(_ heldOut: Margins) {
    if heldOut.logistic.isEmpty || heldOut.naiveBayes.isEmpty {
      self.init(
        logistic: heldOut.logistic.isEmpty ? 0 : 1, naiveBayes: heldOut.naiveBayes.isEmpty ? 0 : 1)
      return
    }
    self.init(
      logistic: Self.weight(heldOut.logistic, heldOut.outputs),
      naiveBayes: Self.weight(heldOut.naiveBayes, heldOut.outputs))
  }

  /// Half of 1 / standard deviation, each row's margins centred first where there are several.
  ///
  /// Margins that differ by no more than the rounding of their sums are taken as they are.
  private static func weight(_ margins: [Double], _ outputs: Int) -> Double {
    var values = margins
    if outputs > 1 {
      for start in stride(from: 0, to: values.count, by: outputs) {
        let mean = values[start..<start + outputs].reduce(0, +) / Double(outputs)
        for index in start..<start + outputs { values[index] -= mean }
      }
    }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    let deviation = variance.squareRoot()
    let largest = margins.reduce(0) { max($0, abs($1)) }
    return deviation > 1e-9 * largest ? Rounding.significant(0.5 / deviation) : 0.5
  }

  /// The blended margins.
  func margins(_ parts: Margins) -> [[Double]] {
    let count = max(parts.logistic.count, parts.naiveBayes.count)
    return stride(from: 0, to: count, by: parts.outputs).map { start in
      (start..<start + parts.outputs).map { index in
        (parts.logistic.isEmpty ? 0 : logistic * parts.logistic[index])
          + (parts.naiveBayes.isEmpty ? 0 : naiveBayes * parts.naiveBayes[index])
      }
    }
  }
}
