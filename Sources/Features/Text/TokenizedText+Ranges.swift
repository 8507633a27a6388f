extension TokenizedText {
  /// The tokens that lie wholly inside a byte range, as a range of indices.
  ///
  /// - Parameter bytes: A byte range of the source.
  /// - Returns: The indices; empty where no token fits.
  /// - Complexity: O(log n) in the number of tokens.
  public func tokens(in bytes: Range<Int>) -> Range<Int> {
    tokens.withUnsafeBufferPointer { tokens in
      let first = tokens.firstIndexSorted { $0.start >= bytes.lowerBound }
      let rest = tokens[first...]
      // Blocks are short beside the text: double the step until it is too far, then halve it.
      var step = 16
      while step < rest.count, tokens[first + step].end <= bytes.upperBound { step *= 2 }
      let last = rest.prefix(step + 1).firstIndexSorted { $0.end > bytes.upperBound }
      return first..<last
    }
  }
}
