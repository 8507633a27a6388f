import Foundation
import Models
import Testing

@Suite struct ClassificationReportTests {
  private func isClose(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) < 1e-10
  }

  @Test(arguments: [2, 3, 5], 1...3 as ClosedRange<UInt64>)
  func `every metric is that of its definition`(k: Int, seed: UInt64) throws {
    for weighted in [false, true] {
      let data = try PredictionSamples.random(seed, rows: 60, labels: k, weighted: weighted)
      let report = ClassificationReport(data, bootstrap: noResamples)
      let slow = SlowMetrics(data: data)
      for metric in Metric.allCases {
        #expect(isClose(report.metrics[metric].value, slow.value(metric)), "\(metric)")
      }
      for label in 0..<k {
        #expect(isClose(report.perLabel[label].precision, slow.precision(label)))
        #expect(isClose(report.perLabel[label].recall, slow.recall(label)))
        #expect(isClose(report.perLabel[label].f1, slow.f1(label)))
        #expect(isClose(report.perLabel[label].auc, slow.auc(label)))
        #expect(isClose(report.perLabel[label].averagePrecision, slow.averagePrecision(label)))
      }
      #expect(
        isClose(report.calibration.expectedError, slow.value(.expectedCalibrationError)))
    }
  }

  @Test func `gives the numbers of a worked example`() throws {
    let data = try PredictionSamples.binary([
      (0, 0.9), (0, 0.6), (0, 0.4), (1, 0.6), (1, 0.2), (1, 0.1),
    ])
    let metrics = ClassificationReport(data, bootstrap: noResamples).metrics
    #expect(isClose(metrics.accuracy.value, 4.0 / 6))
    #expect(isClose(metrics.macroF1.value, 2.0 / 3))
    #expect(isClose(metrics.matthewsCorrelation.value, 1.0 / 3))
    #expect(isClose(metrics.brier.value, (0.01 + 0.16 + 0.36 + 0.36 + 0.04 + 0.01) / 6))
    // Of nine pairs seven and a half are in order.
    #expect(isClose(metrics.auc.value, 7.5 / 9))
    #expect(isClose(metrics.averagePrecision.value, (1 + 2.0 / 3 + 3.0 / 4) / 3))
    let losses = [0.9, 0.6, 0.4, 0.4, 0.8, 0.9].reduce(0) { $0 - log($1) }
    #expect(isClose(metrics.logLoss.value, losses / 6))
  }

  @Test(arguments: [2, 4]) func `a perfect classifier has perfect scores`(k: Int) throws {
    let truth = (0..<40).map { $0 % k }
    let data = try Predictions(
      truth: truth, predicted: truth,
      probabilities: truth.flatMap { label in (0..<k).map { $0 == label ? 1 : 0 } },
      labels: PredictionSamples.names(k))
    let metrics = ClassificationReport(data, bootstrap: noResamples).metrics
    for metric in [Metric.accuracy, .macroF1, .weightedF1, .auc, .averagePrecision] {
      #expect(metrics[metric].value == 1)
    }
    #expect(isClose(metrics.matthewsCorrelation.value, 1))
    for metric in [Metric.logLoss, .brier, .expectedCalibrationError] {
      #expect(metrics[metric].value == 0)
    }
  }

  @Test func `a reversed classifier has the worst scores`() throws {
    let data = try PredictionSamples.binary((0..<20).map { ($0 % 2, Double($0 % 2)) })
    let metrics = ClassificationReport(data, bootstrap: noResamples).metrics
    #expect(metrics.accuracy.value == 0)
    #expect(metrics.macroF1.value == 0)
    #expect(metrics.auc.value == 0)
    #expect(metrics.brier.value == 1)
    #expect(metrics.expectedCalibrationError.value == 1)
    #expect(isClose(metrics.matthewsCorrelation.value, -1))
    #expect(isClose(metrics.logLoss.value, -log(1e-15)))
  }

  @Test func `a single true label leaves ranking and correlation undefined`() throws {
    let data = try PredictionSamples.binary([(0, 0.9), (0, 0.3), (0, 0.6)])
    let report = ClassificationReport(data, bootstrap: BootstrapOptions(resamples: 50))
    #expect(report.metrics.auc == .unknown(n: 3))
    #expect(report.metrics.matthewsCorrelation == .unknown(n: 3))
    #expect(report.metrics.averagePrecision.value == 1)
    #expect(report.metrics.accuracy.low != nil)
    #expect(report.perLabel[1].recall == nil)
    #expect(report.perLabel[1].precision == 0)
    #expect(report.perLabel[0].auc == nil)
    #expect(report.perLabel[0].averagePrecision == 1)
    #expect(report.perLabel[1].averagePrecision == nil)
    let onlyOther = try PredictionSamples.binary([(1, 0.9), (1, 0.3)])
    let other = ClassificationReport(onlyOther, bootstrap: noResamples)
    #expect(other.metrics.averagePrecision.value == nil)
  }

  @Test func `labels that do not occur count neither for nor against`() throws {
    let data = try Predictions(
      truth: [0, 1], predicted: [0, 1], probabilities: [0.6, 0.3, 0.1, 0.2, 0.7, 0.1],
      labels: PredictionSamples.names(3))
    let report = ClassificationReport(data, bootstrap: noResamples)
    #expect(report.metrics.macroF1.value == 1)
    #expect(report.perLabel[2].f1 == nil)
    #expect(report.perLabel[2].support == 0)
  }

  @Test(arguments: [2, 4]) func `the order of the labels is irrelevant`(k: Int) throws {
    let data = try PredictionSamples.random(5, rows: 50, labels: k)
    let renumbered = (0..<k).map { k - 1 - $0 }
    let turned = try Predictions(
      truth: data.truth.map { renumbered[$0] }, predicted: data.predicted.map { renumbered[$0] },
      probabilities: (0..<50).flatMap { row in
        renumbered.map { data.probabilities[row * k + $0] }
      },
      labels: data.labels.reversed(), positive: renumbered[0])
    let options = BootstrapOptions(resamples: 40)
    let first = ClassificationReport(data, bootstrap: options)
    let second = ClassificationReport(turned, bootstrap: options)
    for metric in Metric.allCases {
      #expect(isClose(first.metrics[metric].value, second.metrics[metric].value))
      #expect(isClose(first.metrics[metric].low, second.metrics[metric].low))
      #expect(isClose(first.metrics[metric].high, second.metrics[metric].high))
    }
    #expect(first.perLabel.map(\.label) == second.perLabel.map(\.label).reversed())
  }

  @Test(arguments: [2, 3]) func `a weight of 2 is a row twice`(k: Int) throws {
    let once = try PredictionSamples.random(6, rows: 40, labels: k)
    let twice = try Predictions(
      truth: once.truth + once.truth, predicted: once.predicted + once.predicted,
      probabilities: once.probabilities + once.probabilities, labels: once.labels)
    let weighted = try Predictions(
      truth: once.truth, predicted: once.predicted, probabilities: once.probabilities,
      labels: once.labels, weights: [Double](repeating: 2, count: 40))
    let left = ClassificationReport(twice, bootstrap: noResamples)
    let right = ClassificationReport(weighted, bootstrap: noResamples)
    for metric in Metric.allCases {
      #expect(isClose(left.metrics[metric].value, right.metrics[metric].value))
    }
    #expect(left.confusion == right.confusion)
    #expect(left.perLabel.map(\.support) == right.perLabel.map(\.support))
  }

  @Test func `the cells of the confusion matrix sum to the supports`() throws {
    let data = try PredictionSamples.random(7, rows: 80, labels: 3)
    let matrix = ConfusionMatrix(data)
    #expect(matrix.total == 80)
    for label in 0..<3 {
      #expect(matrix.support(label) == Double(data.truth.count { $0 == label }))
      #expect(matrix.predictedCount(label) == Double(data.predicted.count { $0 == label }))
      #expect(matrix.counts[label].reduce(0, +) == matrix.support(label))
    }
    #expect(matrix[0, 1] == Double(zip(data.truth, data.predicted).count { $0 == (0, 1) }))
  }

  @Test func `the bins hold every example once`() throws {
    let data = try PredictionSamples.random(8, rows: 80, labels: 2)
    let bins = CalibrationCurve(data).bins
    #expect(bins.count == 15)
    #expect(bins.reduce(0) { $0 + $1.n } == 80)
    #expect(bins.first?.lower == 0 && bins.last?.upper == 1)
    for bin in bins {
      guard let mean = bin.meanProbability else { continue }
      #expect(mean >= bin.lower - 1e-12 && mean <= bin.upper + 1e-12)
    }
  }

  @Test func `writes the keys that reports use`() throws {
    let data = try PredictionSamples.binary([(0, 0.9), (0, 0.3), (0, 0.6)])
    let report = ClassificationReport(data, bootstrap: noResamples)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(report), as: UTF8.self)
    for metric in Metric.allCases { #expect(json.contains("\"\(metric.rawValue)\":{")) }
    #expect(json.contains(#""auc":{"high":null,"low":null,"n":3,"value":null}"#))
    #expect(json.contains(#""per_label":[{"#))
    #expect(json.contains(#""confusion":{"counts":[[2,1],[0,0]]"#))
    let back = try JSONDecoder().decode(ClassificationReport.self, from: Data(json.utf8))
    #expect(back == report)
  }

  @Test func `refuses a confusion matrix that is not square`() {
    let json = Data(#"{"labels": ["a", "b"], "counts": [[1, 2], [3]]}"#.utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ConfusionMatrix.self, from: json)
    }
  }
}
