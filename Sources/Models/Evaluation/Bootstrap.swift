/// How intervals are found by resampling.
public struct BootstrapOptions: Sendable, Equatable, Codable {
  /// How many resamples are drawn; 0 for no intervals.
  public var resamples: Int
  /// The share of intervals that shall hold the true value, between 0 and 1.
  public var confidence: Double
  /// The seed of the draws.
  public var seed: UInt64

  /// Makes options.
  public init(resamples: Int = 1000, confidence: Double = 0.95, seed: UInt64 = 1) {
    self.resamples = resamples
    self.confidence = confidence
    self.seed = seed
  }
}

/// Draws resamples of examples: whole groups where there are groups, else examples within each label.
///
/// Groups of one example each are no groups. Every resample has its own stream of random numbers, so
/// resamples may be drawn in any order.
///
/// Source: Efron and Tibshirani, *An Introduction to the Bootstrap*, 1993, chapters 8 and 13.
package struct Resampler: Sendable {
  /// The unit of each example: its group, or itself.
  package let unitOfRow: [Int]
  package let unitCount: Int
  /// Units that are drawn among themselves.
  private let strata: [[Int]]

  package init(labels: [Int], groups: [Int]) {
    let dense = CrossValidation.denseIndices(groups)
    if groups.isEmpty || dense.count == groups.count {
      unitOfRow = Array(labels.indices)
      unitCount = labels.count
      strata = Self.strata(labels)
    } else {
      unitOfRow = dense.indices
      unitCount = dense.count
      strata = [Array(0..<dense.count)]
    }
  }

  /// The rows of each label, labels in the order of their first row, so that it does not matter how
  /// labels are numbered.
  private static func strata(_ labels: [Int]) -> [[Int]] {
    var place: [Int: Int] = [:]
    var strata: [[Int]] = []
    for (row, label) in labels.enumerated() {
      if let index = place[label] {
        strata[index].append(row)
      } else {
        place[label] = strata.count
        strata.append([row])
      }
    }
    return strata
  }

  /// How often each unit is in a resample.
  package func draw(_ resample: Int, seed: UInt64, into counts: inout [Int]) {
    for unit in counts.indices { counts[unit] = 0 }
    var generator = SeededGenerator(seed: seed, stream: UInt64(resample))
    for stratum in strata {
      for _ in stratum.indices { counts[stratum[generator.below(stratum.count)]] += 1 }
    }
  }

  /// The weights of the rows, each times how often its unit is in a resample.
  func weigh(_ weights: [Double], by counts: [Int], into drawn: inout [Double]) {
    for (row, unit) in unitOfRow.enumerated() { drawn[row] = weights[row] * Double(counts[unit]) }
  }
}

/// Turns resampled values into bounds.
package enum PercentileBounds {
  /// The bounds of the middle share of resampled values, widened if need be to hold the value itself.
  ///
  /// The value can lie outside where resampling shifts a metric, as it does the calibration error,
  /// which is larger in a resample than in the whole. `nil` if fewer than half of the resamples have a
  /// value, or if the confidence does not lie between 0 and 1.
  ///
  /// - Complexity: O(m) expected for m resamples.
  package static func bounds(
    _ resampled: [Double?], value: Double?, confidence: Double
  ) -> (low: Double, high: Double)? {
    var values = resampled.compactMap { $0 }
    guard let value, !values.isEmpty, values.count * 2 >= resampled.count else { return nil }
    guard confidence > 0, confidence < 1 else { return nil }
    let tail = (1 - confidence) / 2
    for share in [tail, 1 - tail] {
      let index = place(share, count: values.count).index
      Selection.place(index, of: &values)
      Selection.place(index + 1, of: &values, from: index)
    }
    return (
      low: min(quantile(tail, of: values), value), high: max(quantile(1 - tail, of: values), value)
    )
  }

  /// A quantile of ascending numbers, interpolated.
  ///
  /// Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages", American Statistician 50,
  /// 1996, definition 7.
  package static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    guard let last = sorted.last else { return .nan }
    let (index, fraction) = place(share, count: sorted.count)
    guard index + 1 < sorted.count else { return last }
    return sorted[index] + fraction * (sorted[index + 1] - sorted[index])
  }

  /// Between which number and the next a quantile lies, and how far from the one to the other.
  private static func place(_ share: Double, count: Int) -> (index: Int, fraction: Double) {
    let position = min(max(share, 0), 1) * Double(max(count - 1, 0))
    return (Int(position), position - position.rounded(.down))
  }
}
