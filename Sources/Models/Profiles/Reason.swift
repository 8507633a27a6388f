public import Features

/// Words of a sentence that speak for its label, and how strongly.
public struct Reason: Sendable, Equatable {
  /// The words, marks between them included.
  public let tokens: Range<Int>
  /// What they add to the log-odds together; above 0.
  public let value: Double
}

extension Explanation {
  /// The words that speak most for the explained label, strongest first.
  ///
  /// A lexicon match is a reason as a whole, a word by itself if it is not a grammatical one;
  /// neighbours make one phrase. A phrase counts from a fifteenth of all that speaks for the label.
  ///
  /// - Parameters:
  ///   - text: The tokenised text.
  ///   - tokens: The tokens explained.
  ///   - limit: How many at most.
  /// - Returns: At most `limit` phrases that do not overlap.
  /// - Complexity: O(contributions + tokens).
  public func reasons(_ text: TokenizedText, _ tokens: Range<Int>, limit: Int) -> [Reason] {
    let values = tokenContributions(text, tokens)
    let total = values.reduce(0) { $0 + max($1, 0) }
    let smallest = total / 15
    var counts = candidates(text, tokens, values, smallest: smallest / 2)
    counts.append(false)
    var phrases: [Reason] = []
    var start: Int?
    for (offset, isCandidate) in counts.enumerated() {
      if isCandidate, start == nil { start = offset }
      guard !isCandidate, let first = start else { continue }
      let sum = values[first..<offset].reduce(0, +)
      if sum >= smallest, sum > 0 {
        phrases.append(
          Reason(
            tokens: tokens.lowerBound + first..<tokens.lowerBound + offset, value: sum))
      }
      start = nil
    }
    return Array(phrases.sorted { $0.value > $1.value }.prefix(limit))
  }

  /// For each token whether it may be part of a reason.
  private func candidates(
    _ text: TokenizedText, _ tokens: Range<Int>, _ values: [Double], smallest: Double
  ) -> [Bool] {
    var counts = tokens.map { index in
      let token = text.tokens[index]
      return token.kind == .word && values[index - tokens.lowerBound] >= smallest
        && !GrammaticalWords.hashes.contains(token.hash)
    }
    for case .match(let match) in contributions.map(\.cause) {
      let range = match.tokens.clamped(to: tokens)
      let sum = range.reduce(0) { $0 + values[$1 - tokens.lowerBound] }
      guard sum >= smallest else { continue }
      for index in range { counts[index - tokens.lowerBound] = true }
    }
    return counts
  }
}
