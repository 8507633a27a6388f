import Features

/// Estimators, their blend and the calibration of the result, fitted on some rows of a corpus.
struct FittedClassifier: Sendable {
  let estimators: FittedEstimators
  let blend: Blend
  let calibration: Calibration
  /// From which probability on the first label is predicted; `nil` for the most probable label.
  let threshold: Double?
  /// For more than two labels what is added to the logarithms of their probabilities; `nil` for
  /// nothing.
  let labelOffsets: [Double]?
  /// The calibrated probabilities of the training rows, each from a fit that did not see its group.
  let outOfFold: [Double]

  /// Fits on some rows.
  ///
  /// Margins of held-out folds, grouped and stratified, set the blend and the calibration; then
  /// the estimators are fitted once more on all rows.
  ///
  /// - Throws: ``TrainingError`` where the rows do not allow it.
  init(
    _ corpus: EncodedCorpus, rows: [Int], options: TrainingOptions, prior: PriorModel? = nil
  ) throws(TrainingError) {
    let folds = try Self.folds(corpus.rows, rows: rows, options: options)
    let fits = Parallel.map(options.calibrationFolds) { fold in
      Result<HeldOut, TrainingError> { () throws(TrainingError) in
        try HeldOut(corpus, rows: rows, folds: folds, fold: fold, options: options, prior: prior)
      }
    }
    let outputs = FittedEstimators.outputCount(labels: corpus.labels.count)
    var margins = Margins(rows: rows.count, outputs: outputs, options.estimator)
    for fit in fits {
      let heldOut = try fit.get()
      margins.set(heldOut.margins, at: heldOut.positions)
    }
    let decided = try MarginCalibration(
      margins, truth: rows.map { corpus.truth[$0] }, labels: corpus.labels,
      weights: rows.map { corpus.weights[$0] }, folds: folds, options: options)
    (blend, calibration) = (decided.blend, decided.calibration)
    (threshold, labelOffsets) = (decided.threshold, decided.labelOffsets)
    outOfFold = decided.probabilities(margins)
    estimators = try FittedEstimators(corpus, rows: rows, options: options, prior: prior)
  }

  /// Picks the label that is predicted.
  var decision: Decision { Decision(threshold: threshold, labelOffsets: labelOffsets) }

  /// The calibrated probabilities of rows: row after row, one number a label.
  func probabilities(_ corpus: EncodedCorpus, rows: [Int]) -> [Double] {
    let margins = estimators.margins(corpus, rows: rows)
    return calibration.probabilities(rows: blend.margins(margins))
  }

  /// Assigns each row a fold, and says in plain words where there are too few rows or groups.
  static func folds(
    _ corpus: CorpusRows, rows: [Int], options: TrainingOptions
  ) throws(TrainingError) -> [Int] {
    guard !rows.isEmpty else { throw .noExamples }
    var counts = [Int](repeating: 0, count: corpus.labels.count)
    for row in rows { counts[corpus.truth[row]] += 1 }
    if let only = counts.firstIndex(of: rows.count) { throw .oneLabel(corpus.labels[only]) }
    for (label, count) in counts.enumerated() where count < 2 {
      throw .tooFew(label: corpus.labels[label], found: count, needed: 2)
    }
    var hasWeight = [Bool](repeating: false, count: corpus.labels.count)
    for row in rows where corpus.weights[row] > 0 { hasWeight[corpus.truth[row]] = true }
    if let label = hasWeight.firstIndex(of: false) { throw .noWeight(label: corpus.labels[label]) }
    try checkGroups(corpus, rows: rows)
    do {
      return try CrossValidation.folds(
        labels: rows.map { corpus.truth[$0] }, groups: rows.map { corpus.groups[$0] },
        folds: options.calibrationFolds, seed: options.seed)
    } catch {
      let groups = Set(rows.map { corpus.groups[$0] }).count
      throw .fewerThanFolds(groups: groups, of: corpus, folds: options.calibrationFolds)
    }
  }

  /// A label must be left when a group is held out: a fit that has never seen it says nothing of it.
  private static func checkGroups(
    _ corpus: CorpusRows, rows: [Int]
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
      _ corpus: EncodedCorpus, rows: [Int], folds: [Int], fold: Int, options: TrainingOptions,
      prior: PriorModel?
    ) throws(TrainingError) {
      let kept = rows.indices.filter { folds[$0] != fold }.map { rows[$0] }
      positions = rows.indices.filter { folds[$0] == fold }
      let fit = try FittedEstimators(corpus, rows: kept, options: options, prior: prior)
      margins = fit.margins(corpus, rows: positions.map { rows[$0] })
    }
  }
}

extension TrainingError {
  /// The error for fewer groups than folds, in which examples without groups are just examples.
  static func fewerThanFolds(groups found: Int, of corpus: CorpusRows, folds: Int) -> TrainingError
  {
    corpus.isGrouped
      ? .tooFewGroups(found: found, needed: folds) : .tooFewExamples(found: found, needed: folds)
  }
}
