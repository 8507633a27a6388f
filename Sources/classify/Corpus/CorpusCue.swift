/// How often each value of a trivial cue stands with each label.
struct CueCounts {
  /// A cue, the label it speaks for most, and how well it ranks that label above the others.
  struct Cue {
    let name: String
    let label: String
    /// The area under the ROC curve, 0.5 to 1: 0.5 tells nothing.
    let auc: Double
    /// Cohen's d: the label's mean less that of the others, in pooled standard deviations; `nil` where
    /// there is no spread.
    let effect: Double?
    /// How many texts have the cue at all.
    let texts: Int
  }

  let name: String
  private let labelCount: Int
  /// For each value how many texts of each label have it.
  private var counts: [Int: [Int]] = [:]

  init(_ name: String, labelCount: Int) {
    self.name = name
    self.labelCount = labelCount
  }

  /// Counts texts of a label.
  mutating func add(_ value: Int, label: Int, texts: Int = 1) {
    counts[value, default: [Int](repeating: 0, count: labelCount)][label] += texts
  }

  /// The label that the cue ranks best, from above or from below.
  ///
  /// - Complexity: O(v log v + v × labels) for v values.
  func cue(_ labels: [String]) -> Cue? {
    let rows = counts.sorted { $0.key < $1.key }
    // Of two labels the second mirrors the first.
    let tried = labels.indices.prefix(labels.count == 2 ? 1 : labels.count)
    let areas = tried.compactMap { label in Self.area(rows, label).map { (label, $0) } }
    guard let (label, auc) = areas.max(by: { abs($0.1 - 0.5) < abs($1.1 - 0.5) }) else {
      return nil
    }
    let isFor = auc >= 0.5
    let other = labels.count == 2 ? labels[1] : "not \(labels[label])"
    let effect = Self.effect(rows, label)
    return Cue(
      name: name, label: isFor ? labels[label] : other, auc: isFor ? auc : 1 - auc,
      effect: isFor ? effect : effect.map { -$0 },
      texts: rows.reduce(0) { $0 + ($1.key == 0 ? 0 : $1.value.reduce(0, +)) })
  }

  private typealias Rows = [(key: Int, value: [Int])]

  /// The chance that a text of the label has a larger value than another, a tie counting half
  /// (Mann–Whitney).
  private static func area(_ rows: Rows, _ label: Int) -> Double? {
    var (won, positive, negative) = (0.0, 0.0, 0.0)
    for (_, row) in rows {
      let own = Double(row[label])
      let others = Double(row.reduce(0, +)) - own
      won += own * (negative + others / 2)
      positive += own
      negative += others
    }
    return positive > 0 && negative > 0 ? won / (positive * negative) : nil
  }

  /// Cohen's d with the pooled standard deviation.
  ///
  /// Source: Cohen, *Statistical Power Analysis for the Behavioral Sciences*, 2nd edition, 1988,
  /// section 2.2.
  private static func effect(_ rows: Rows, _ label: Int) -> Double? {
    var own = Moments()
    var others = Moments()
    for (value, row) in rows {
      own.add(Double(value), row[label])
      others.add(Double(value), row.reduce(0, +) - row[label])
    }
    let freedom = own.count + others.count - 2
    guard own.count > 0, others.count > 0, freedom > 0 else { return nil }
    let deviation = ((own.spread + others.spread) / freedom).squareRoot()
    return deviation > 0 ? (own.mean - others.mean) / deviation : nil
  }

  private struct Moments {
    var (count, sum, squares) = (0.0, 0.0, 0.0)
    mutating func add(_ value: Double, _ texts: Int) {
      count += Double(texts)
      sum += value * Double(texts)
      squares += value * value * Double(texts)
    }
    var mean: Double { sum / count }
    /// The sum of squared distances from the mean.
    var spread: Double { max(squares - sum * sum / count, 0) }
  }
}

/// How often a label can be told from one property of a text, each text guessed from all others.
struct LabelGuess {
  let name: String
  /// The share of texts guessed rightly: the commonest label among the other texts with the same
  /// value, else the commonest of all.
  let accuracy: Double
  /// The share of the commonest label.
  let majority: Double
  /// How many texts were guessed, and how many values there are.
  let texts: Int
  let values: Int

  /// Guesses labels; `nil` where there are no texts.
  ///
  /// - Parameters:
  ///   - name: The property's name.
  ///   - values: The property of each text.
  ///   - labels: The label of each, below `labelCount`.
  ///   - labelCount: How many labels there are.
  /// - Complexity: O(n × labels).
  init?(_ name: String, _ values: [String], _ labels: [Int], labelCount: Int) {
    var counts: [String: [Int]] = [:]
    var totals = [Int](repeating: 0, count: labelCount)
    for (value, label) in zip(values, labels) {
      counts[value, default: [Int](repeating: 0, count: labelCount)][label] += 1
      totals[label] += 1
    }
    guard let commonest = totals.indices.max(by: { totals[$0] < totals[$1] }), !values.isEmpty
    else { return nil }
    var right = 0
    for row in counts.values {
      for label in row.indices where row[label] > 0 {
        var others = row
        others[label] -= 1
        let most = others.max() ?? 0
        let guess =
          others[commonest] == most ? commonest : others.firstIndex(of: most) ?? commonest
        if guess == label { right += row[label] }
      }
    }
    self.name = name
    accuracy = Double(right) / Double(values.count)
    majority = Double(totals[commonest]) / Double(values.count)
    texts = values.count
    self.values = counts.count
  }
}
