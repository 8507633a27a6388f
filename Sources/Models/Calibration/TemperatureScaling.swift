import Features

/// One temperature and a bias for each label, which turn the margins of a classifier with any number of
/// labels into probabilities.
///
/// The probabilities are the softmax of margin / `temperature` + bias. The biases make the mean
/// probabilities right where the temperature alone could not; they sum to 0. For two labels this is
/// `PlattScaling` of the difference of the margins.
///
/// Source: Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural Networks", ICML 2017,
/// section 4.2 (temperature scaling, and vector scaling for the biases).
public struct TemperatureScaling: Sendable, Equatable, Codable {
  /// 1 / temperature: what one unit of margin adds to a label's score; never negative.
  public let inverseTemperature: Double
  /// What is added to each label's score.
  public let biases: [Double]
  /// Whether the margins ran against the labels when this was fitted.
  ///
  /// The inverse temperature is then 0 and the probabilities are the shares of the labels.
  public let isReversed: Bool

  /// The temperature, above 0; infinite if the margins say nothing about the labels.
  public var temperature: Double { 1 / inverseTemperature }

  /// Makes a scaling of known parameters.
  public init(inverseTemperature: Double, biases: [Double]) {
    self.init(inverseTemperature: inverseTemperature, biases: biases, isReversed: false)
  }

  private init(inverseTemperature: Double, biases: [Double], isReversed: Bool) {
    self.inverseTemperature = inverseTemperature
    self.biases = biases
    self.isReversed = isReversed
  }

  /// The probabilities of the labels, which sum to 1.
  ///
  /// - Parameter margins: A margin for each label.
  /// - Returns: A probability for each label.
  /// - Precondition: There are as many margins as biases.
  /// - Complexity: O(k).
  public func probabilities(_ margins: [Double]) -> [Double] {
    precondition(margins.count == biases.count, "every label needs a margin")
    let largest = margins.max() ?? 0
    var scores = zip(margins, biases).map { inverseTemperature * ($0 - largest) + $1 }
    Logistic.softmax(&scores)
    return scores
  }

  /// Fits temperature and biases to margins that the classifier gave examples it was not trained on.
  ///
  /// Minimises the log loss by Newton's method. As in Platt's method the targets are smoothed, to
  /// (N+1)/(N+k) for the right label of an example, N being the number of examples with that label, and
  /// 1/(N+k) for each of the others; so neither separated labels nor an unseen one lead to infinity.
  ///
  /// - Parameters:
  ///   - margins: n × k margins, a row for each example after another.
  ///   - labels: The right label of each example, 0 ..< k.
  ///   - labelCount: The number k of labels, at least 2.
  ///   - weights: How many examples each stands for; empty for one each.
  /// - Returns: The scaling with the smallest loss among those that keep the order of the margins.
  /// - Throws: `CalibrationError` if there are no examples, the counts differ, or a number is not
  ///   finite.
  /// - Complexity: O(n·k²) a Newton step, about ten of them.
  public static func fit(
    margins: [Double], labels: [Int], labelCount: Int, weights: [Double] = []
  ) throws(CalibrationError) -> TemperatureScaling {
    guard labelCount >= 2 else { throw .tooFewLabels(count: labelCount) }
    guard margins.count == labels.count * labelCount else {
      throw .countMismatch(
        column: "margins", found: margins.count, expected: labels.count * labelCount)
    }
    if let index = margins.firstIndex(where: { !($0.magnitude <= 1e150) }) {
      throw .badMargin(row: index / labelCount)
    }
    if let row = labels.firstIndex(where: { !(0..<labelCount).contains($0) }) {
      throw .unknownLabel(row: row, index: labels[row], labels: labelCount)
    }
    let weights = try CalibrationWeights.checked(weights, count: labels.count)
    let scaled = normalized(margins, labelCount: labelCount, weights: weights)
    let fit = SoftmaxFit(
      margins: scaled.margins,
      targets: targets(labels, labelCount: labelCount, weights: weights),
      weights: weights, labelCount: labelCount)
    let best = fit.minimum()
    // Rounding alone can leave a slope of either sign where the margins say nothing.
    guard best.slope > 1e-9 else {
      return TemperatureScaling(
        inverseTemperature: 0, biases: fit.constantBiases, isReversed: best.slope < -1e-9)
    }
    return TemperatureScaling(inverseTemperature: best.slope / scaled.scale, biases: best.biases)
  }

  /// The smoothed targets, n × k.
  package static func targets(
    _ labels: [Int], labelCount k: Int, weights: [Double]
  ) -> [Double] {
    var counts = [Double](repeating: 0, count: k)
    for (label, weight) in zip(labels, weights) { counts[label] += weight }
    var targets: [Double] = []
    targets.reserveCapacity(labels.count * k)
    for label in labels {
      let seen = counts[label]
      for other in 0..<k { targets.append((other == label ? seen + 1 : 1) / (seen + Double(k))) }
    }
    return targets
  }

  /// Takes each row's mean away, which changes no probability, and brings the rest to deviation 1.
  private static func normalized(
    _ margins: [Double], labelCount k: Int, weights: [Double]
  ) -> (margins: [Double], scale: Double) {
    var centred = margins
    let largest = margins.reduce(0) { max($0, $1.magnitude) }
    guard largest > 0 else { return (margins, 1) }
    var squares = 0.0
    for row in weights.indices {
      let places = row * k..<(row + 1) * k
      let mean = margins[places].reduce(0) { $0 + $1 / largest } / Double(k)
      for place in places {
        centred[place] = margins[place] / largest - mean
        squares += weights[row] * centred[place] * centred[place]
      }
    }
    let spread = (squares / (weights.reduce(0, +) * Double(k))).squareRoot()
    guard spread > 1e-12 else { return (centred, largest) }
    return (centred.map { $0 / spread }, spread * largest)
  }
}
