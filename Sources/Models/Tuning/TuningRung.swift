/// A share of a corpus on which settings are tried, with its folds.
struct TuningRung: Sendable, Equatable {
  /// The rows of the share, ascending.
  let rows: [Int]
  /// The fold of each of these rows.
  let folds: [Int]

  /// What a rung's share is of the next one's, as the rungs' settings are: successive halving with
  /// the usual factor of three rather than two.
  ///
  /// Source: Jamieson, Talwalkar: Non-stochastic best arm identification and hyperparameter
  /// optimization. AISTATS 2016; the factor as in Li et al.: Hyperband. JMLR 18 (2018).
  static let factor = 3
  /// On fewer examples than this settings are told apart by chance.
  static let smallest = 800
  /// The most rungs.
  static let maximumCount = 3

  /// Rungs of growing shares, the whole corpus last; groups stay together, the labels are spread
  /// evenly, and each share holds the one before.
  ///
  /// - Throws: ``TrainingError`` where the corpus cannot be divided into folds.
  /// - Complexity: O(n log n).
  static func rungs(
    _ rows: CorpusRows, folds: Int, seed: UInt64
  ) throws(TrainingError) -> [TuningRung] {
    let all = Array(rows.truth.indices)
    var rungs = [try TuningRung(rows, all, folds: folds, seed: seed)]
    var parts = 1
    while rungs.count < maximumCount {
      parts *= factor
      guard all.count / parts >= smallest else { break }
      let pieces = parts
      // One part for the smallest share, three for the next: nested, as the parts are the same.
      guard
        let share = try? part(rows, of: all, parts: pieces, seed: seed),
        let rung = try? TuningRung(rows, share, folds: folds, seed: seed)
      else { break }
      rungs.append(rung)
    }
    return rungs.reversed()
  }

  private init(
    _ corpus: CorpusRows, _ rows: [Int], folds: Int, seed: UInt64
  ) throws(TrainingError) {
    var options = TrainingOptions()
    options.calibrationFolds = folds
    options.seed = seed
    self.rows = rows
    self.folds = try FittedClassifier.folds(corpus, rows: rows, options: options)
  }

  /// A share of so many parts, whole groups of it.
  private static func part(
    _ corpus: CorpusRows, of rows: [Int], parts: Int, seed: UInt64
  ) throws -> [Int] {
    // Shares are made of the same fine parts, so that the smaller lies within the larger.
    var fine = 1
    for _ in 1..<maximumCount { fine *= factor }
    let assigned = try CrossValidation.folds(
      labels: corpus.truth, groups: corpus.groups, folds: fine, seed: seed)
    return rows.filter { assigned[$0] < fine / parts }
  }
}
