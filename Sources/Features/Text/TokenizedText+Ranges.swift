extension TokenizedText {
  /// The tokens that lie wholly inside a byte range, as a range of indices.
  ///
  /// - Parameter bytes: A byte range of the source.
  /// - Returns: The indices; empty where no token fits.
  /// - Complexity: O(log n) in the number of tokens.
  public func tokens(in bytes: Range<Int>) -> Range<Int> {
    let first = firstIndex { $0.start >= bytes.lowerBound }
    let last = firstIndex { $0.end > bytes.upperBound }
    return first..<max(first, last)
  }

  /// The first token for which a condition holds that, once true, stays true to the end.
  private func firstIndex(where holds: (Token) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = low + (high - low) / 2
      if holds(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
