/// How good predictions are: the headline metrics with their intervals, and what lies behind them.
public struct ClassificationReport: Sendable, Equatable, Codable {
  /// The names of the labels.
  public let labels: [String]
  /// The number of examples.
  public let examples: Int
  /// The number of groups, or `nil` if examples stand for themselves.
  public let groups: Int?
  /// The headline metrics, each with a percentile bootstrap interval.
  public let metrics: HeadlineMetrics
  /// The scores of each label, in the order of `labels`.
  public let perLabel: [LabelScores]
  /// How often each label was taken for each other.
  public let confusion: ConfusionMatrix
  /// How well the probabilities match what happens.
  public let calibration: CalibrationCurve
  /// How the intervals were found.
  public let bootstrap: BootstrapOptions

  private enum CodingKeys: String, CodingKey {
    case labels, examples, groups, metrics, confusion, calibration, bootstrap
    case perLabel = "per_label"
  }

  /// Evaluates predictions.
  ///
  /// The intervals come from resampling whole groups where there are groups, else examples within each
  /// true label. There are none where there is only one thing to draw, and they are too narrow for a
  /// handful of groups or for a metric that is at its very limit, such as an accuracy of 1.
  ///
  /// - Parameters:
  ///   - predictions: What the classifier said.
  ///   - bootstrap: How the intervals are found.
  /// - Complexity: O(r·n) for r resamples and two labels, O(r·n·k) for more.
  public init(_ predictions: Predictions, bootstrap: BootstrapOptions = BootstrapOptions()) {
    labels = predictions.labels
    examples = predictions.count
    groups = predictions.groups.isEmpty ? nil : Set(predictions.groups).count
    metrics = Self.metrics(predictions, bootstrap)
    let matrix = ConfusionMatrix(predictions)
    perLabel = labels.indices.map { LabelScores(predictions, matrix, label: $0) }
    confusion = matrix
    calibration = CalibrationCurve(predictions)
    self.bootstrap = bootstrap
  }

  private static func metrics(
    _ predictions: Predictions, _ bootstrap: BootstrapOptions
  ) -> HeadlineMetrics {
    let kernel = MetricKernel(predictions)
    let weights = predictions.truth.indices.map { predictions.weight(row: $0) }
    let values = kernel.values(weights: weights)
    let resampled = resample(predictions, kernel, weights, bootstrap)
    return HeadlineMetrics(
      intervals: values.indices.map { index in
        let bounds = PercentileBounds.bounds(
          resampled.map { $0[index] }, value: values[index], confidence: bootstrap.confidence)
        return Interval(
          value: values[index], low: bounds?.low, high: bounds?.high, n: predictions.count)
      })
  }

  private static func resample(
    _ predictions: Predictions, _ kernel: MetricKernel, _ weights: [Double],
    _ bootstrap: BootstrapOptions
  ) -> [[Double?]] {
    let resampler = Resampler(labels: predictions.truth, groups: predictions.groups)
    guard resampler.unitCount >= 2, bootstrap.resamples > 0 else { return [] }
    var counts = [Int](repeating: 0, count: resampler.unitCount)
    var drawn = weights
    return (0..<bootstrap.resamples).map { number in
      resampler.draw(number, seed: bootstrap.seed, into: &counts)
      resampler.weigh(weights, by: counts, into: &drawn)
      return kernel.values(weights: drawn)
    }
  }
}

/// The scores of one label.
public struct LabelScores: Sendable, Equatable {
  /// The name of the label.
  public let label: String
  /// The share of the examples given the label that have it; `nil` if none was given it.
  public let precision: Double?
  /// The share of the examples of the label that were given it; `nil` if none has it.
  public let recall: Double?
  /// The harmonic mean of both; `nil` if the label does not occur at all.
  public let f1: Double?
  /// The weight of the examples of the label: their number if they have no weights.
  public let support: Double
  /// The area under the ROC curve of the label against the rest, 0–1; `nil` if no example has the
  /// label, or all have.
  public let auc: Double?
  /// The average precision of the label against the rest, 0–1; `nil` if no example has the label.
  public let averagePrecision: Double?

  init(_ predictions: Predictions, _ matrix: ConfusionMatrix, label: Int) {
    self.label = matrix.labels[label]
    precision = matrix.precision(label)
    recall = matrix.recall(label)
    f1 = matrix.f1(label)
    support = matrix.support(label)
    let ranked = Ranking(predictions, label: label)
      .scores(weights: predictions.truth.indices.map { predictions.weight(row: $0) })
    auc = ranked.auc
    averagePrecision = ranked.averagePrecision
  }
}

extension LabelScores: Codable {
  private enum CodingKeys: String, CodingKey {
    case label, precision, recall, f1, support, auc
    case averagePrecision = "average_precision"
  }

  /// Writes all keys, `null` for what is not defined.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(label, forKey: .label)
    try container.encode(precision, forKey: .precision)
    try container.encode(recall, forKey: .recall)
    try container.encode(f1, forKey: .f1)
    try container.encode(support, forKey: .support)
    try container.encode(auc, forKey: .auc)
    try container.encode(averagePrecision, forKey: .averagePrecision)
  }
}
