/// What the labels of a corpus count beside one another in training.
public enum ClassWeights: String, Sendable, Codable, CaseIterable {
  /// As often as they occur.
  case none
  /// All alike: rows of a rare label count more, by n / (k × n(label)).
  ///
  /// Source: King, Zeng: Logistic regression in rare events data. Political Analysis 9 (2001), as
  /// `class_weight="balanced"` in scikit-learn.
  case balanced

  /// The weights of rows, their labels brought into balance.
  ///
  /// - Complexity: O(n).
  func applied(to weights: [Double], truth: [Int], labelCount: Int) -> [Double] {
    guard self == .balanced else { return weights }
    var totals = [Double](repeating: 0, count: labelCount)
    for (weight, label) in zip(weights, truth) { totals[label] += weight }
    let present = Double(totals.count { $0 > 0 })
    let all = totals.reduce(0, +)
    return zip(weights, truth).map { weight, label in
      totals[label] > 0 ? weight * all / (present * totals[label]) : weight
    }
  }
}
