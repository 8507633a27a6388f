extension TokenizedText {
  /// The tokens that lie wholly inside a byte range, as a range of indices.
  ///
  /// - Parameter bytes: A byte range of the source.
  /// - Returns: The indices; empty where no token fits.
  /// - Complexity: O(log n) in the number of tokens.
  public func tokens(in bytes: Range<Int>) -> Range<Int> {
    tokens.withUnsafeBufferPointer { tokens in
      let first = Self.firstToken(from: bytes.lowerBound, of: tokens, in: source.bytes.count)
      let rest = tokens[first...]
      // Blocks are short beside the text: double the step until it is too far, then halve it.
      var step = 16
      while step < rest.count, tokens[first + step].end <= bytes.upperBound { step *= 2 }
      let last = rest.prefix(step + 1).firstIndexSorted { $0.end > bytes.upperBound }
      return first..<last
    }
  }

  /// The first token that starts at a byte or after it.
  ///
  /// Tokens are much alike in length, so the search starts where it would be if they were quite: it
  /// doubles its steps until it has passed the place, and halves them from there.
  private static func firstToken(
    from byte: Int, of tokens: UnsafeBufferPointer<Token>, in length: Int
  ) -> Int {
    let share = Double(byte) / Double(max(length, 1))
    let guess = Int(max(0, min(1, share)) * Double(tokens.count))
    var step = 8
    if guess < tokens.count, tokens[guess].start < byte {
      var low = guess
      while low + step < tokens.count, tokens[low + step].start < byte {
        low += step
        step *= 2
      }
      return tokens[low..<min(low + step, tokens.count)].firstIndexSorted { $0.start >= byte }
    }
    var high = guess
    while high - step >= 0, tokens[high - step].start >= byte {
      high -= step
      step *= 2
    }
    return tokens[max(0, high - step)..<high].firstIndexSorted { $0.start >= byte }
  }
}
