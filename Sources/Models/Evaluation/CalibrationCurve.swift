/// How well probabilities match what happens, in bins of equal width.
///
/// For two labels each example counts with the probability of the positive label, and what happens is
/// that it is positive. For more labels it counts with the probability of the label it was given, and
/// what happens is that this label is right. One convention for each case, here and everywhere.
///
/// Source: Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian
/// Binning", AAAI 2015; Guo et al., "On Calibration of Modern Neural Networks", ICML 2017.
public struct CalibrationCurve: Sendable, Equatable, Codable {
  /// The examples whose probabilities lie in one range.
  public struct Bin: Sendable, Equatable, Codable {
    /// The lowest probability of the bin.
    public let lower: Double
    /// The probability at which the next bin begins; the last bin holds 1.
    public let upper: Double
    /// The number of examples.
    public let n: Int
    /// The weight of the examples.
    public let weight: Double
    /// The mean probability of the examples, or `nil` if there are none.
    public let meanProbability: Double?
    /// The share of the examples for which it happened, or `nil` if there are none.
    public let observed: Double?
  }

  /// The number of bins, as in Guo et al.
  public static let binCount = 15

  /// The bins, from 0 to 1.
  public let bins: [Bin]
  /// The mean distance of `meanProbability` from `observed`, weighted by the bins' weights (ECE).
  public let expectedError: Double

  /// Puts predictions into bins.
  ///
  /// - Complexity: O(n).
  public init(_ predictions: Predictions) {
    var counts = [Int](repeating: 0, count: Self.binCount)
    var sums = [(weight: Double, probability: Double, hits: Double)](
      repeating: (0, 0, 0), count: Self.binCount)
    for row in predictions.truth.indices {
      let event = Self.event(predictions, row: row)
      let bin = Self.bin(of: event.probability)
      let weight = predictions.weight(row: row)
      counts[bin] += 1
      sums[bin].weight += weight
      sums[bin].probability += weight * event.probability
      sums[bin].hits += event.happened ? weight : 0
    }
    let total = sums.reduce(0) { $0 + $1.weight }
    expectedError = sums.reduce(0) { $0 + abs($1.probability - $1.hits) } / total
    bins = zip(counts, sums).enumerated().map { index, bin in
      let (n, sum) = bin
      return Bin(
        lower: Double(index) / Double(Self.binCount),
        upper: Double(index + 1) / Double(Self.binCount), n: n, weight: sum.weight,
        meanProbability: sum.weight > 0 ? sum.probability / sum.weight : nil,
        observed: sum.weight > 0 ? sum.hits / sum.weight : nil)
    }
  }

  /// The probability that an example counts with, and whether it happened.
  package static func event(
    _ predictions: Predictions, row: Int
  ) -> (probability: Double, happened: Bool) {
    let isBinary = predictions.labels.count == 2
    let label = isBinary ? predictions.positive : predictions.predicted[row]
    return (predictions.probability(row: row, label: label), predictions.truth[row] == label)
  }

  package static func bin(of probability: Double) -> Int {
    min(Int(probability * Double(binCount)), binCount - 1)
  }
}
