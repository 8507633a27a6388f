import Features

/// Cross-validates training options on a share of a corpus.
///
/// Blend, calibration and threshold of each fold are learned from the held-out margins of the other
/// folds, so that a trial costs one fit a fold, and nothing that scores a text has seen its group.
struct TrialEvaluator: Sendable {
  let corpus: AnalyzedCorpus
  let rungs: [TuningRung]
  let metric: TuningMetric
  /// A model whose weights are the mean of the prior.
  let prior: PriorModel?
  /// The most folds at work at a time; `nil` for as many as there are cores.
  let threads: Int?

  /// A fold was not worked on, since the search is to end.
  struct Stopped: Error {}

  /// Tries options on a rung.
  ///
  /// Scores are rounded to six digits, so that the last bits choose nothing.
  ///
  /// - Parameters:
  ///   - options: The options to try.
  ///   - rung: The number of the rung.
  ///   - isStopped: Whether to begin no further fold.
  /// - Returns: Predictions for all rows of the rung.
  /// - Throws: ``Stopped``, or ``TrainingError`` where these options cannot be trained with.
  func predictions(
    _ options: TrainingOptions, rung: TuningRung, isStopped: @Sendable () -> Bool
  ) throws -> Predictions {
    let encoded = try corpus.encoded(rung.rows, features: options.features)
    let margins = try margins(encoded, options, rung: rung, isStopped: isStopped)
    let folds = (rung.folds.max() ?? 0) + 1
    let parts = Parallel.map(folds, threads: threads) { fold in
      Result { try calibrated(margins, encoded, options, rung: rung, fold: fold) }
    }
    let labelCount = encoded.labels.count
    var probabilities = [Double](repeating: 0, count: rung.rows.count * labelCount)
    var predicted = [Int](repeating: 0, count: rung.rows.count)
    for (fold, part) in parts.enumerated() {
      let (values, labels) = try part.get()
      for (index, row) in rung.folds.indices.filter({ rung.folds[$0] == fold }).enumerated() {
        probabilities.replaceSubrange(
          row * labelCount..<(row + 1) * labelCount,
          with: values[index * labelCount..<(index + 1) * labelCount])
        predicted[row] = labels[index]
      }
    }
    return try Predictions(encoded.rows, probabilities, predicted: predicted)
  }

  /// The margins of every row by estimators fitted on the other folds.
  private func margins(
    _ corpus: EncodedCorpus, _ options: TrainingOptions, rung: TuningRung,
    isStopped: @Sendable () -> Bool
  ) throws -> Margins {
    let folds = (rung.folds.max() ?? 0) + 1
    let parts = Parallel.map(folds, threads: threads) { fold in
      Result<(Margins, [Int]), any Error> {
        guard !isStopped() else { throw Stopped() }
        let (train, test) = CrossValidation.split(holdingOut: fold, of: rung.folds)
        let fit = try FittedEstimators(corpus, rows: train, options: options, prior: prior)
        return (fit.margins(corpus, rows: test), test)
      }
    }
    let outputs = FittedEstimators.outputCount(labels: corpus.labels.count)
    var margins = Margins(rows: corpus.count, outputs: outputs, options.estimator)
    for part in parts {
      let (heldOut, rows) = try part.get()
      margins.set(heldOut, at: rows)
    }
    return margins
  }

  /// The probabilities and predicted labels of a fold's rows, calibrated on the other folds.
  private func calibrated(
    _ margins: Margins, _ corpus: EncodedCorpus, _ options: TrainingOptions, rung: TuningRung,
    fold: Int
  ) throws -> (probabilities: [Double], predicted: [Int]) {
    let (others, own) = CrossValidation.split(holdingOut: fold, of: rung.folds)
    let learned = try MarginCalibration(
      margins.subset(others), truth: others.map { corpus.truth[$0] },
      labels: corpus.labels, weights: others.map { corpus.weights[$0] },
      folds: others.map { rung.folds[$0] }, options: options)
    let probabilities = learned.probabilities(margins.subset(own))
    return (probabilities, learned.decision.labels(probabilities, labelCount: corpus.labels.count))
  }
}

extension TrialEvaluator {
  /// Tries options and fills in what was measured.
  ///
  /// - Throws: ``Stopped`` where the search ended before the trial did.
  func measured(
    _ trial: TuningTrial, _ options: TrainingOptions, isStopped: @Sendable () -> Bool
  ) throws(Stopped) -> TuningTrial {
    var trial = trial
    let stopwatch = Stopwatch()
    let rung = rungs[trial.rung]
    do {
      let predictions = try predictions(options, rung: rung, isStopped: isStopped)
      let report = report(predictions)
      func rounded(_ value: Double?) -> Double? { value.map { Rounding.significant($0) } }
      trial.score = rounded(metric.value(report))
      trial.standardError = rounded(try standardError(predictions, rung: rung))
      trial.accuracy = rounded(report.metrics.accuracy.value)
      trial.macroF1 = rounded(report.metrics.macroF1.value)
      trial.auc = rounded(report.metrics.auc.value)
      trial.logLoss = rounded(report.metrics.logLoss.value)
      if trial.score == nil { trial.failure = "the metric is not defined" }
    } catch is Stopped {
      throw Stopped()
    } catch {
      trial.failure = "\(error)"
    }
    trial.seconds = stopwatch.elapsed.seconds
    return trial
  }

  private func report(_ predictions: Predictions) -> ClassificationReport {
    ClassificationReport(predictions, bootstrap: BootstrapOptions(resamples: 0))
  }

  /// The standard error of the mean of the folds' scores; `nil` where a fold has none.
  private func standardError(_ predictions: Predictions, rung: TuningRung) throws -> Double? {
    let folds = (rung.folds.max() ?? 0) + 1
    let scores = try (0..<folds).compactMap { fold in
      let rows = rung.folds.indices.filter { rung.folds[$0] == fold }
      return metric.value(report(try predictions.subset(rows)))
    }
    guard scores.count == folds, folds > 1 else { return nil }
    let mean = scores.reduce(0, +) / Double(folds)
    let variance =
      scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(folds - 1)
    return (variance / Double(folds)).squareRoot()
  }
}

extension Margins {
  /// The margins of some rows.
  func subset(_ rows: [Int]) -> Margins {
    var part = Margins(outputs: outputs)
    for row in rows {
      let cells = row * outputs..<(row + 1) * outputs
      if !logistic.isEmpty { part.logistic += logistic[cells] }
      if !naiveBayes.isEmpty { part.naiveBayes += naiveBayes[cells] }
    }
    return part
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
