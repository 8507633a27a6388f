/// How far annotators who labelled the same texts agree beyond chance.
public struct Agreement: Sendable {
  /// Two annotators beside each other.
  public struct Pair: Sendable {
    /// The two, as indices.
    public let raters: (Int, Int)
    /// The share of the texts both labelled that they gave the same label; `nil` if there is none.
    public let observed: Double?
    /// Cohen's κ with a percentile bootstrap interval over texts; `n` texts were labelled by both.
    public let kappa: Interval
    /// How often the first gave label r where the second gave label c, at `r × labels + c`.
    public let counts: [Int]
  }

  /// How far apart two different labels are.
  public enum Level: String, Sendable, CaseIterable {
    /// All the same.
    case nominal
    /// By the square of the difference of the numbers they are; a label that is none counts as absent.
    case interval
  }

  /// The labels, sorted.
  public let labels: [String]
  /// The label of each text by each annotator, indices of ``labels``; `nil` where one gave none.
  public let ratings: [[Int?]]
  /// Every pair of annotators.
  public let pairs: [Pair]
  /// Krippendorff's α over all annotators, with a percentile bootstrap interval over
  /// texts; `n` texts have two labels or more.
  public let alpha: Interval

  /// Measures agreement.
  ///
  /// - Parameters:
  ///   - ratings: For each text a label, or none, of each annotator; rows of equal length.
  ///   - level: How far apart two labels are for α.
  ///   - bootstrap: How the intervals are found.
  /// - Complexity: O(r·t·a²) for r resamples, t texts and a annotators.
  public init(
    _ ratings: [[String?]], level: Level = .nominal,
    bootstrap: BootstrapOptions = BootstrapOptions()
  ) {
    let names = Set(ratings.joined().compactMap { $0 }).sorted()
    var index: [String: Int] = [:]
    for (number, name) in names.enumerated() { index[name] = number }
    let coded = ratings.map { row in row.map { name in name.flatMap { index[$0] } } }
    labels = names
    self.ratings = coded
    let raters = coded.first?.count ?? 0
    pairs = (0..<raters).flatMap { first in
      (first + 1..<max(raters, first + 1)).map { second in
        Self.pair(first, second, of: coded, labelCount: names.count, bootstrap)
      }
    }
    switch level {
    case .nominal:
      let usable = coded.filter { $0.count { $0 != nil } >= 2 }
      alpha = Self.interval(usable.count, bootstrap) { counts in
        Self.alpha(usable, counts, labelCount: names.count)
      }
    case .interval:
      let numbers = ratings.map { row in
        row.compactMap { $0.flatMap(Double.init) }.filter(\.isFinite)
      }.filter { $0.count >= 2 }
      alpha = Self.interval(numbers.count, bootstrap) { Self.intervalAlpha(numbers, $0) }
    }
  }

  /// Cohen's κ of a table of counts: (p₀ − pₑ) / (1 − pₑ), −1 to 1.
  ///
  /// Source: Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
  /// Measurement 20, 1960.
  ///
  /// - Parameters:
  ///   - counts: How often one annotator gave label r where the other gave c, at `r × labels + c`.
  ///   - labelCount: How many labels there are.
  /// - Returns: κ; `nil` where nothing was counted or chance alone would agree always.
  public static func kappa(_ counts: [Int], labelCount: Int) -> Double? {
    let total = Double(counts.reduce(0, +))
    guard total > 0, counts.count == labelCount * labelCount else { return nil }
    var (same, chance) = (0.0, 0.0)
    for label in 0..<labelCount {
      same += Double(counts[label * labelCount + label])
      let row = (0..<labelCount).reduce(0) { $0 + counts[label * labelCount + $1] }
      let column = (0..<labelCount).reduce(0) { $0 + counts[$1 * labelCount + label] }
      chance += Double(row) / total * (Double(column) / total)
    }
    return chance < 1 ? (same / total - chance) / (1 - chance) : nil
  }

  private static func pair(
    _ first: Int, _ second: Int, of ratings: [[Int?]], labelCount: Int,
    _ bootstrap: BootstrapOptions
  ) -> Pair {
    let both = ratings.compactMap { row -> (Int, Int)? in
      guard let one = row[first], let other = row[second] else { return nil }
      return (one, other)
    }
    func table(_ copies: [Int]) -> [Int] {
      var counts = [Int](repeating: 0, count: labelCount * labelCount)
      for (pair, copies) in zip(both, copies) { counts[pair.0 * labelCount + pair.1] += copies }
      return counts
    }
    let counts = table([Int](repeating: 1, count: both.count))
    let same = both.count { $0.0 == $0.1 }
    return Pair(
      raters: (first, second),
      observed: both.isEmpty ? nil : Double(same) / Double(both.count),
      kappa: interval(both.count, bootstrap) { kappa(table($0), labelCount: labelCount) },
      counts: counts)
  }

  /// Krippendorff's α: 1 − observed disagreement / disagreement by chance, from the coincidences of
  /// values within texts, each text's pairs weighted by 1 / (its values − 1).
  ///
  /// Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section B and C.
  private static func alpha(
    _ units: [[Int?]], _ copies: [Int], labelCount: Int
  ) -> Double? {
    var coincidences = [Double](repeating: 0, count: labelCount * labelCount)
    for (unit, copies) in zip(units, copies) where copies > 0 {
      let values = unit.compactMap { $0 }
      let weight = Double(copies) / Double(values.count - 1)
      for (one, value) in values.enumerated() {
        for (other, second) in values.enumerated() where one != other {
          coincidences[value * labelCount + second] += weight
        }
      }
    }
    let totals = (0..<labelCount).map { label in
      (0..<labelCount).reduce(0) { $0 + coincidences[label * labelCount + $1] }
    }
    let total = totals.reduce(0, +)
    var (observed, expected) = (0.0, 0.0)
    for label in 0..<labelCount {
      for other in 0..<labelCount where other != label {
        observed += coincidences[label * labelCount + other]
        expected += totals[label] * totals[other]
      }
    }
    return expected > 0 ? 1 - (total - 1) * observed / expected : nil
  }

  /// A statistic of texts with its bootstrap interval; the statistic gets how often each text counts.
  private static func interval(
    _ count: Int, _ bootstrap: BootstrapOptions, _ statistic: ([Int]) -> Double?
  ) -> Interval {
    let value = statistic([Int](repeating: 1, count: count))
    guard count >= 2, bootstrap.resamples > 0 else {
      return Interval(value: value, low: nil, high: nil, n: count)
    }
    let resampler = Resampler(labels: [Int](repeating: 0, count: count), groups: [])
    var copies = [Int](repeating: 0, count: count)
    let resampled = (0..<bootstrap.resamples).map { number in
      resampler.draw(number, seed: bootstrap.seed, into: &copies)
      return statistic(copies)
    }
    let bounds = PercentileBounds.bounds(
      resampled, value: value, confidence: bootstrap.confidence)
    return Interval(value: value, low: bounds?.low, high: bounds?.high, n: count)
  }
}
