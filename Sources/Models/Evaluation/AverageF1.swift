/// The mean F1 of some labels, as stance detection scores FAVOR and AGAINST and leaves out NONE.
///
/// Source: Mohammad et al., "SemEval-2016 Task 6: Detecting Stance in Tweets", 2016, section 5.
public struct AverageF1: Sendable, Equatable {
  /// The labels averaged over.
  public let labels: [String]
  /// The mean of their F1, 0–1, with a percentile bootstrap interval; a label that occurs neither in
  /// the truth nor among the predictions is left out of the mean.
  public let interval: Interval

  /// Averages F1 over some labels.
  ///
  /// - Parameters:
  ///   - predictions: What the classifier said of all examples, those of other labels included.
  ///   - labels: Indices of the predictions' labels; others are passed over.
  ///   - bootstrap: How the interval is found: by group where there are groups, else within labels.
  /// - Complexity: O(r·(n + k)) for r resamples.
  public init(
    _ predictions: Predictions, labels: [Int], bootstrap: BootstrapOptions = BootstrapOptions()
  ) {
    let chosen = labels.filter(predictions.labels.indices.contains)
    self.labels = chosen.map { predictions.labels[$0] }
    let weights = predictions.truth.indices.map { predictions.weight(row: $0) }
    let value = Self.mean(predictions, chosen, weights)
    let resampler = Resampler(labels: predictions.truth, groups: predictions.groups)
    var resampled: [Double?] = []
    if resampler.unitCount >= 2 {
      var counts = [Int](repeating: 0, count: resampler.unitCount)
      resampled = (0..<bootstrap.resamples).map { number in
        resampler.draw(number, seed: bootstrap.seed, into: &counts)
        let drawn = weights.indices.map { weights[$0] * Double(counts[resampler.unitOfRow[$0]]) }
        return Self.mean(predictions, chosen, drawn)
      }
    }
    let bounds = PercentileBounds.bounds(
      resampled, value: value, confidence: bootstrap.confidence)
    interval = Interval(
      value: value, low: bounds?.low, high: bounds?.high, n: predictions.count)
  }

  private static func mean(
    _ predictions: Predictions, _ labels: [Int], _ weights: [Double]
  ) -> Double? {
    var hits = [Double](repeating: 0, count: predictions.labels.count)
    var marks = hits
    for row in weights.indices {
      let (truth, predicted) = (predictions.truth[row], predictions.predicted[row])
      marks[truth] += weights[row]
      marks[predicted] += weights[row]
      if truth == predicted { hits[truth] += weights[row] }
    }
    let scores = labels.filter { marks[$0] > 0 }.map { 2 * hits[$0] / marks[$0] }
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }
}
