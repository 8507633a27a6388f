/// Picks the label that is predicted.
public struct Decision: Sendable {
  private let positive: Int
  private let threshold: Double?

  /// The most probable label, the first of equals.
  public init() {
    positive = 0
    threshold = nil
  }

  /// A label from a threshold of its probability on, else the most probable of the others.
  ///
  /// - Parameters:
  ///   - label: The index of the label.
  ///   - threshold: 0–1; `nil` for the most probable label.
  public init(label: Int, threshold: Double?) {
    positive = label
    self.threshold = threshold
  }

  /// The label for some probabilities, an index into them; 0 if there are none.
  ///
  /// - Complexity: O(labels).
  public func label(_ probabilities: some Collection<Double>) -> Int {
    var best = 0
    var largest = -Double.infinity
    for (index, probability) in probabilities.enumerated() {
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
