/// How often each label was taken for each other, and the scores that follow from that alone.
public struct ConfusionMatrix: Sendable, Equatable {
  /// The names of the labels.
  public let labels: [String]
  /// The weights of the cells, k × k, a row for each true label after another.
  package var cells: [Double]

  private var k: Int { labels.count }

  /// Makes an empty matrix.
  package init(labels: [String]) {
    self.labels = labels
    cells = Array(repeating: 0, count: labels.count * labels.count)
  }

  /// Counts predictions.
  ///
  /// - Complexity: O(n + k²).
  public init(_ predictions: Predictions) {
    self.init(labels: predictions.labels)
    for row in predictions.truth.indices {
      let cell = predictions.truth[row] * k + predictions.predicted[row]
      cells[cell] += predictions.weight(row: row)
    }
  }

  /// The weights: a row for each true label, a column for each predicted one.
  public var counts: [[Double]] {
    labels.indices.map { Array(cells[$0 * k..<($0 + 1) * k]) }
  }

  /// The weight of the examples with a true and a predicted label.
  ///
  /// - Precondition: Both are indices of `labels`.
  public subscript(truth: Int, predicted: Int) -> Double {
    cells[truth * k + predicted]
  }

  /// The weight of all examples.
  public var total: Double { cells.reduce(0, +) }

  /// The weight of the examples of a label.
  public func support(_ label: Int) -> Double {
    labels.indices.reduce(0) { $0 + self[label, $1] }
  }

  /// The weight of the examples that were given a label.
  public func predictedCount(_ label: Int) -> Double {
    labels.indices.reduce(0) { $0 + self[$1, label] }
  }
}

extension ConfusionMatrix {
  /// The share of right predictions, 0–1; `nil` without examples.
  public var accuracy: Double? {
    share(labels.indices.reduce(0) { $0 + self[$1, $1] }, of: total)
  }

  /// The share of the examples given a label that have it; `nil` if none was given it.
  public func precision(_ label: Int) -> Double? {
    share(self[label, label], of: predictedCount(label))
  }

  /// The share of the examples of a label that were given it; `nil` if none has it.
  public func recall(_ label: Int) -> Double? {
    share(self[label, label], of: support(label))
  }

  /// The harmonic mean of precision and recall, 2·TP / (2·TP + FP + FN), 0–1.
  ///
  /// `nil` for a label that occurs neither in the truth nor among the predictions.
  public func f1(_ label: Int) -> Double? {
    share(2 * self[label, label], of: support(label) + predictedCount(label))
  }

  /// The mean of the labels' F1, over the labels that occur in the truth or among the predictions.
  public var macroF1: Double? {
    var sum = 0.0
    var count = 0.0
    for label in labels.indices {
      guard let score = f1(label) else { continue }
      sum += score
      count += 1
    }
    return share(sum, of: count)
  }

  /// The mean of the labels' F1, weighted by their support.
  public var weightedF1: Double? {
    var sum = 0.0
    for label in labels.indices { sum += support(label) * (f1(label) ?? 0) }
    return share(sum, of: total)
  }

  /// The correlation of truth and prediction, −1 to 1.
  ///
  /// For s examples, c of them right, with t of a label and p given it, this is
  /// (c·s − Σ p·t) / √((s² − Σ p²)·(s² − Σ t²)); for two labels it is Matthews' coefficient. It is 0 if
  /// one label was given to all, and `nil` if all examples have the same label.
  ///
  /// Source: Gorodkin, "Comparing two K-category assignments by a K-category correlation
  /// coefficient", Computational Biology and Chemistry 28, 2004.
  public var matthewsCorrelation: Double? {
    let all = total
    var (right, products, trueSquares, predictedSquares) = (0.0, 0.0, 0.0, 0.0)
    var (trueLabels, predictedLabels) = (0, 0)
    for label in labels.indices {
      // Shares, not weights, so that no square grows out of range.
      let (truth, predicted) = (support(label) / all, predictedCount(label) / all)
      right += self[label, label] / all
      products += truth * predicted
      trueSquares += truth * truth
      predictedSquares += predicted * predicted
      trueLabels += truth > 0 ? 1 : 0
      predictedLabels += predicted > 0 ? 1 : 0
    }
    guard trueLabels >= 2 else { return nil }
    guard predictedLabels >= 2 else { return 0 }
    let scale = ((1 - predictedSquares) * (1 - trueSquares)).squareRoot()
    return scale > 0 ? min(max((right - products) / scale, -1), 1) : nil
  }

  private func share(_ part: Double, of whole: Double) -> Double? {
    whole > 0 ? part / whole : nil
  }
}

extension ConfusionMatrix: Codable {
  private enum CodingKeys: String, CodingKey {
    case labels, counts
  }

  /// Reads a matrix, and refuses one that is not square.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    labels = try container.decode([String].self, forKey: .labels)
    let rows = try container.decode([[Double]].self, forKey: .counts)
    let size = labels.count
    guard rows.count == size, rows.allSatisfy({ $0.count == size }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .counts, in: container, debugDescription: "expected \(size) rows of \(size)")
    }
    cells = rows.flatMap { $0 }
  }

  /// Writes the labels and the rows.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(labels, forKey: .labels)
    try container.encode(counts, forKey: .counts)
  }
}
