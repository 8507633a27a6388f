import Features

/// Picks the label that is predicted.
public struct Decision: Sendable {
  private let positive: Int
  private let threshold: Double?
  /// What is added to the logarithms of the probabilities first; empty for nothing.
  private let offsets: [Double]

  /// The most probable label, the first of equals.
  public init() {
    positive = 0
    threshold = nil
    offsets = []
  }

  /// A label from a threshold of its probability on, else the most probable of the others.
  ///
  /// - Parameters:
  ///   - label: The index of the label.
  ///   - threshold: 0–1; `nil` for the most probable label.
  public init(label: Int, threshold: Double?) {
    positive = label
    self.threshold = threshold
    offsets = []
  }

  /// The label of the largest sum of a probability's logarithm and an offset, the first of equals.
  ///
  /// - Parameter offsets: A number a label.
  public init(offsets: [Double]) {
    positive = 0
    threshold = nil
    self.offsets = offsets
  }

  /// By offsets where there are some, else by a threshold of the first label.
  init(threshold: Double?, labelOffsets: [Double]?) {
    self = labelOffsets.map(Self.init(offsets:)) ?? Self(label: 0, threshold: threshold)
  }

  /// The label for some probabilities, an index into them; 0 if there are none.
  ///
  /// - Complexity: O(labels).
  public func label(_ probabilities: some Collection<Double>) -> Int {
    var best = 0
    var largest = -Double.infinity
    for (index, value) in probabilities.enumerated() {
      let probability = index < offsets.count ? log(value) + offsets[index] : value
      if let threshold, index == positive {
        if probability >= threshold { return index }
        continue
      }
      if probability > largest { (best, largest) = (index, probability) }
    }
    return best
  }

  /// The label for an array of probabilities, an index into it; 0 if it is empty.
  ///
  /// - Complexity: O(labels).
  public func label(_ probabilities: [Double]) -> Int { label(probabilities[...]) }

  /// The label of each row of probabilities that stand end to end.
  public func labels(_ probabilities: [Double], labelCount: Int) -> [Int] {
    stride(from: 0, to: probabilities.count, by: max(labelCount, 1)).map { start in
      label(probabilities[start..<min(start + labelCount, probabilities.count)])
    }
  }
}
