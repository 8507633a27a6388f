import Models

/// Invented predictions to test with.
enum PredictionSamples {
  /// Random truths, and probabilities that lean towards them; many probabilities are equal.
  static func random(
    _ seed: UInt64, rows: Int, labels k: Int, groups: Int = 0, weighted: Bool = false
  ) throws -> Predictions {
    var generator = SeededGenerator(seed: seed)
    var truth: [Int] = []
    var predicted: [Int] = []
    var probabilities: [Double] = []
    for _ in 0..<rows {
      let label = min(generator.below(k), generator.below(k))
      var parts = (0..<k).map { _ in Double(generator.below(5)) }
      parts[label] += Double(1 + generator.below(4))
      let sum = parts.reduce(0, +)
      truth.append(label)
      predicted.append(parts.indices.max { parts[$0] < parts[$1] } ?? 0)
      probabilities += parts.map { $0 / sum }
    }
    return try Predictions(
      truth: truth, predicted: predicted, probabilities: probabilities, labels: names(k),
      groups: groups > 0 ? truth.map { _ in generator.below(groups) } : [],
      weights: weighted ? truth.map { _ in Double(generator.below(4)) + 0.25 } : [])
  }

  static func names(_ k: Int) -> [String] { (0..<k).map { "label-\($0)" } }

  /// Two labels; each example is its truth and the probability of label 0.
  static func binary(_ examples: [(truth: Int, probability: Double)]) throws -> Predictions {
    try Predictions(
      truth: examples.map(\.truth),
      predicted: examples.map { $0.probability >= 0.5 ? 0 : 1 },
      probabilities: examples.flatMap { [$0.probability, 1 - $0.probability] },
      labels: ["opinionated", "reported"])
  }
}

/// No bootstrap, where a test does not look at intervals.
let noResamples = BootstrapOptions(resamples: 0)
