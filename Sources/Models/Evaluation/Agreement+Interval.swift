extension Agreement {
  /// Krippendorff's α with squared differences of numbers as disagreement.
  ///
  /// Sums of squares replace the table of coincidences: over all ordered pairs of n numbers,
  /// Σ (x − y)² = 2 (n Σx² − (Σx)²).
  ///
  /// Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section D.
  ///
  /// - Parameters:
  ///   - units: The numbers of each text, two or more.
  ///   - copies: How often each text counts.
  /// - Returns: α; `nil` where all numbers are the same.
  /// - Complexity: O(values).
  static func intervalAlpha(_ units: [[Double]], _ copies: [Int]) -> Double? {
    var (count, sum, squares, observed) = (0.0, 0.0, 0.0, 0.0)
    // Distances from some number lose fewer digits than the numbers themselves.
    let origin = units.first?.first ?? 0
    for (unit, copies) in zip(units, copies) where copies > 0 {
      let (weight, size) = (Double(copies), Double(unit.count))
      let own = unit.reduce(0) { $0 + ($1 - origin) }
      let ownSquares = unit.reduce(0) { $0 + ($1 - origin) * ($1 - origin) }
      observed += weight * 2 * max(size * ownSquares - own * own, 0) / (size - 1)
      count += weight * size
      sum += weight * own
      squares += weight * ownSquares
    }
    let expected = 2 * (count * squares - sum * sum)
    return expected > 0 && count > 1 ? 1 - (count - 1) * observed / expected : nil
  }
}
