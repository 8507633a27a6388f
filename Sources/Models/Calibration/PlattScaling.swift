import Features

/// A sigmoid that turns the margins of a two-label classifier into probabilities.
///
/// The probability of the positive label is 1 / (1 + exp(−(`slope` · margin + `intercept`))). (Platt
/// writes the same with the signs of both parameters turned round.)
///
/// Source: Platt, "Probabilistic Outputs for Support Vector Machines", 1999, with the fitting of Lin,
/// Lin and Weng, "A Note on Platt's Probabilistic Outputs for Support Vector Machines", Machine
/// Learning 68, 2007.
public struct PlattScaling: Sendable, Equatable, Codable {
  /// What one unit of margin adds to the log-odds; never negative.
  public let slope: Double
  /// The log-odds at margin 0.
  public let intercept: Double
  /// Whether the margins ran against the labels when this was fitted.
  ///
  /// The best sigmoid would then fall with the margin. Such a one is never given back: the slope is 0
  /// and every probability the base rate, the best that does not turn the classifier round.
  public let isReversed: Bool

  /// Makes a sigmoid of known parameters.
  public init(slope: Double, intercept: Double) {
    self.init(slope: slope, intercept: intercept, isReversed: false)
  }

  private init(slope: Double, intercept: Double, isReversed: Bool) {
    self.slope = slope
    self.intercept = intercept
    self.isReversed = isReversed
  }

  /// The probability of the positive label, 0–1.
  public func probability(_ margin: Double) -> Double {
    Logistic.sigmoid(logOdds(margin))
  }

  /// The calibrated log-odds of the positive label.
  public func logOdds(_ margin: Double) -> Double {
    slope * margin + intercept
  }

  /// Fits the sigmoid to margins that the classifier gave examples it was not trained on.
  ///
  /// Minimises the log loss against Platt's smoothed targets, (N₊+1)/(N₊+2) for the N₊ positive and
  /// 1/(N₋+2) for the N₋ negative examples, which keep the slope finite when the margins separate the
  /// labels.
  ///
  /// - Parameters:
  ///   - margins: A margin for each example, larger for the positive label.
  ///   - labels: Whether the example is positive.
  ///   - weights: How many examples each stands for; empty for one each.
  /// - Returns: The sigmoid with the smallest loss among those that do not fall with the margin.
  /// - Throws: `CalibrationError` if there are no examples, the counts differ, or a number is not
  ///   finite.
  /// - Complexity: O(n) a Newton step, about ten of them.
  public static func fit(
    margins: [Double], labels: [Bool], weights: [Double] = []
  ) throws(CalibrationError) -> PlattScaling {
    guard labels.count == margins.count else {
      throw .countMismatch(column: "labels", found: labels.count, expected: margins.count)
    }
    if let row = margins.firstIndex(where: { !$0.isFinite }) { throw .badMargin(row: row) }
    let weights = try CalibrationWeights.checked(weights, count: margins.count)
    let scale = MarginScale(margins, weights: weights)
    let fit = SigmoidFit(
      margins: margins.map(scale.scaled), targets: targets(labels, weights), weights: weights)
    let best = fit.minimum()
    // Rounding alone can leave a slope of either sign where the margins say nothing.
    guard best.slope > 1e-9 else {
      return PlattScaling(
        slope: 0, intercept: fit.constantLogOdds, isReversed: best.slope < -1e-9)
    }
    return PlattScaling(
      slope: best.slope / scale.deviation,
      intercept: best.intercept - best.slope * scale.mean / scale.deviation)
  }

  /// Platt's smoothed targets.
  package static func targets(_ labels: [Bool], _ weights: [Double]) -> [Double] {
    var positive = 0.0
    var negative = 0.0
    for (label, weight) in zip(labels, weights) {
      if label { positive += weight } else { negative += weight }
    }
    return labels.map { $0 ? (positive + 1) / (positive + 2) : 1 / (negative + 2) }
  }
}

/// Brings margins to mean 0 and deviation 1, so that Newton's method works at any scale.
private struct MarginScale {
  let mean: Double
  let deviation: Double

  init(_ margins: [Double], weights: [Double]) {
    // Dividing by the largest first keeps the squares of huge margins finite.
    let largest = margins.reduce(0) { max($0, abs($1)) }
    guard largest > 0 else {
      (mean, deviation) = (0, 1)
      return
    }
    let total = weights.reduce(0, +)
    var sum = 0.0
    for (margin, weight) in zip(margins, weights) { sum += weight * (margin / largest) }
    let center = sum / total
    var squares = 0.0
    for (margin, weight) in zip(margins, weights) {
      let distance = margin / largest - center
      squares += weight * distance * distance
    }
    let spread = (squares / total).squareRoot()
    mean = center * largest
    deviation = spread > 1e-12 ? spread * largest : largest
  }

  func scaled(_ margin: Double) -> Double { margin / deviation - mean / deviation }
}
