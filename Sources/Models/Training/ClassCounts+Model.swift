public import Features

extension ClassCounts {
  /// The naive Bayes model that the counts make.
  ///
  /// Its weights are those that training on the whole corpus gives; it is calibrated on a sample of
  /// some 2,000 examples, each scored without what its group has counted.
  ///
  /// - Parameters:
  ///   - name: The model's name.
  ///   - lexicons: The lexicons there are; those that were counted with must be among them.
  /// - Returns: The classifier, as it is read back from its file.
  /// - Throws: ``TrainingError`` where the counts do not allow it, ``ModelFileError`` where a lexicon
  ///   is missing.
  /// - Complexity: O(labels × buckets + bytes of the sample).
  public func classifier(
    name: String, lexicons: [Lexicon] = Lexicon.builtIn
  ) throws -> TextClassifier {
    let names = labels.keys.sorted()
    guard names.count > 1 else { throw names.first.map(TrainingError.oneLabel) ?? .noExamples }
    try checkOptions(labelCount: names.count)
    let used = try TextClassifier.lexicons(self.lexicons, among: lexicons)
    let pipeline = FeaturePipeline(options: options.features, lexicons: used)
    let sums = NaiveBayesSums(self, labels: names)
    var sample = self.sample
    try sample.prune()
    let groups = sample.sorted
    let examples = Array(groups.joined())
    let corpus = try EncodedCorpus(examples, pipeline: pipeline, labels: names)
    let fit = try SampleFit(sums, corpus, groupSizes: groups.map(\.count), options)
    return try TextClassifier.sealed(
      ModelHeader(
        name: name, labels: names, options: options, lexicons: self.lexicons,
        training: TrainingSummary(
          examples: exampleCount, groups: nil,
          labelCounts: names.map { labels[$0]?.examples ?? 0 },
          corpusSHA256: digest.hexadecimal, convergence: [], heldOut: try fit.metrics(corpus),
          sample: SampleSummary(examples)),
        blend: SampleFit.blend, calibration: fit.calibration, threshold: fit.threshold),
      sums.parameters, pipeline: pipeline, sample: corpus, examples: examples)
  }

  private func checkOptions(labelCount: Int) throws(TrainingError) {
    if labelCount != 2, options.threshold != .mostProbable || options.prior != nil {
      throw .options("a threshold and a prior need two labels; the corpus has \(labelCount)")
    }
    let priors = options.naiveBayes.priors.count
    if priors > 0, priors != labelCount {
      throw .options("expected \(labelCount) priors, one a label, not \(priors)")
    }
  }
}

/// The sums that multinomial naive Bayes is made of, for the n-grams that count.
private struct NaiveBayesSums {
  let selection: NGramSelection
  /// The column of each bucket; −1 for one that does not count.
  let columns: [Int32]
  /// For each label what each column counts: n-grams first, then dense features.
  let sums: [[Double]]
  let examples: [Double]
  private let totals: [Double]
  private let options: NaiveBayes.Options
  private let minimumCount: UInt32

  init(_ counts: ClassCounts, labels: [String]) {
    let least = UInt32(counts.options.features.minimumCount)
    minimumCount = least
    let buckets = counts.documentFrequencies.indices.filter {
      counts.documentFrequencies[$0] >= least
    }
    selection = NGramSelection(
      buckets: buckets.map { UInt32($0) },
      documentFrequencies: buckets.map { counts.documentFrequencies[$0] },
      documentCount: counts.exampleCount)
    columns = selection.columns(bucketCount: counts.documentFrequencies.count)
    sums = labels.map { name in
      guard let label = counts.labels[name] else { return [] }
      return buckets.map { Double(label.ngrams[$0]) }
        + label.dense.map { Double($0) / ClassCounts.denseSteps }
    }
    examples = labels.map { Double(counts.labels[$0]?.examples ?? 0) }
    totals = sums.map { $0.reduce(0, +) }
    options = counts.options.naiveBayes
  }

  /// The model's numbers.
  var parameters: ModelParameters {
    let smoothing = options.smoothing
    let scores = LinearScores(
      weights: zip(sums, totals).map { sums, total in
        let logTotal = log(total + smoothing * Double(sums.count))
        return sums.map { log($0 + smoothing) - logTotal }
      },
      intercepts: NaiveBayes.logPriors(examples, given: options.priors)
    ).contrasts
    return ModelParameters(
      selection: selection, logistic: [],
      naiveBayes: zip(scores.weights, scores.intercepts).map { weights, intercept in
        .init(weights[...], ngramCount: selection.buckets.count, intercept: intercept)
      })
  }

  /// Whether a column would count without a group: n-grams of too few other texts would not.
  private func counts(_ column: Int, without group: GroupSums) -> Bool {
    guard column < selection.buckets.count else { return true }
    let all = selection.documentFrequencies[column]
    return all - min(group.frequencies[column] ?? 0, all) >= minimumCount
  }

  /// The margins of a row by the counts without those of its group.
  func margins(_ row: [(column: Int, value: Double)], without group: GroupSums) -> [Double] {
    let counted = zip(examples, group.examples).map { $0 - $1 }
    let priors = NaiveBayes.logPriors(counted, given: options.priors)
    let row = row.filter { counts($0.column, without: group) }
    let joint = sums.indices.map { label in
      let width = Double(sums[label].count)
      let logTotal = log(
        max(totals[label] - group.totals[label], 0) + options.smoothing * width)
      return row.reduce(priors[label]) { sum, cell in
        let rest = sums[label][cell.column] - (group.sums[cell.column]?[label] ?? 0)
        return sum + cell.value * (log(max(rest, 0) + options.smoothing) - logTotal)
      }
    }
    guard joint.count > 2 else { return [joint[0] - joint[1]] }
    let mean = joint.reduce(0, +) / Double(joint.count)
    return joint.map { $0 - mean }
  }
}

/// What one group has counted.
private struct GroupSums {
  var examples: [Double]
  var totals: [Double]
  /// By column, a number a label.
  var sums: [Int: [Double]] = [:]
  /// By column, in how many of its texts it stands.
  var frequencies: [Int: UInt32] = [:]

  init(_ rows: [(label: Int, cells: [(column: Int, value: Double)])], labelCount: Int) {
    examples = Array(repeating: 0, count: labelCount)
    totals = examples
    for row in rows {
      examples[row.label] += 1
      for cell in row.cells {
        totals[row.label] += cell.value
        frequencies[cell.column, default: 0] += 1
        sums[cell.column, default: Array(repeating: 0, count: labelCount)][row.label] += cell.value
      }
    }
  }
}

/// The calibration of naive Bayes on a sample, each group of which is held out in turn.
private struct SampleFit {
  /// Naive Bayes is alone.
  static let blend = Blend(logistic: 0, naiveBayes: 1)

  let calibration: Calibration
  let threshold: Double?
  private let probabilities: [Double]

  init(
    _ sums: NaiveBayesSums, _ corpus: EncodedCorpus, groupSizes: [Int], _ options: TrainingOptions
  ) throws(TrainingError) {
    let labelCount = corpus.labels.count
    for (label, name) in corpus.labels.enumerated() {
      let found = corpus.truth.count { $0 == label }
      if found == 0 { throw .tooFew(label: name, found: Int(sums.examples[label]), needed: 2) }
    }
    let input = options.naiveBayes.input
    var margins: [[Double]] = []
    var folds: [Int] = []
    for (group, size) in groupSizes.enumerated() {
      let rows = (margins.count..<margins.count + size).map { row in
        (label: corpus.truth[row], cells: Self.cells(row, corpus, sums, input))
      }
      let own = GroupSums(rows, labelCount: labelCount)
      margins += rows.map { sums.margins($0.cells, without: own) }
      folds += Array(repeating: group % options.calibrationFolds, count: size)
    }
    let fitted = try Calibration(
      CalibrationRows(
        margins: margins, truth: corpus.truth, labelCount: labelCount, weights: corpus.weights,
        folds: folds), method: options.calibration)
    let share = sums.examples[0] / sums.examples.reduce(0, +)
    calibration = options.prior.map { fitted.corrected(from: share, to: $0) } ?? fitted
    let probabilities = calibration.probabilities(rows: margins)
    self.probabilities = probabilities
    let first = stride(from: 0, to: probabilities.count, by: labelCount).map { probabilities[$0] }
    threshold =
      labelCount == 2
      ? options.threshold.threshold(
        probabilities: first, isFirst: corpus.truth.map { $0 == 0 }, weights: corpus.weights) : nil
  }

  private static func cells(
    _ row: Int, _ corpus: EncodedCorpus, _ sums: NaiveBayesSums, _ input: NaiveBayes.Input
  ) -> [(column: Int, value: Double)] {
    var cells: [(column: Int, value: Double)] = []
    for cell in corpus.rowStarts[row]..<corpus.rowStarts[row + 1] {
      let column = Int(sums.columns[Int(corpus.buckets[cell])])
      guard column >= 0 else { continue }
      cells.append((column, input == .counts ? Double(corpus.counts[cell]) : 1))
    }
    for (index, value) in corpus.dense(ofRow: row).enumerated() where value != 0 {
      cells.append((sums.selection.buckets.count + index, Double(value)))
    }
    return cells
  }

  /// How the model does on the sample.
  func metrics(_ corpus: EncodedCorpus) throws -> HeadlineMetrics {
    ClassificationReport(try Predictions(corpus.rows, probabilities)).metrics.rounded
  }
}
