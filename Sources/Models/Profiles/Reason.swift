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
  /// Neighbouring words that each add more than half as much again as the average make one phrase;
  /// a phrase counts from a twelfth of all that speaks for the label.
  ///
  /// - Parameters:
  ///   - text: The tokenised text.
  ///   - tokens: The tokens explained.
  ///   - limit: How many at most.
  /// - Complexity: O(contributions + tokens).
  public func reasons(_ text: TokenizedText, _ tokens: Range<Int>, limit: Int) -> [Reason] {
    let values = tokenContributions(text, tokens)
    let total = values.reduce(0) { $0 + max($1, 0) }
    let words = tokens.filter { text.tokens[$0].isWord }
    let strong = max(total / Double(max(words.count, 1)) * 1.5, 0.05)
    var phrases: [Reason] = []
    var index = 0
    while index < words.count {
      guard values[words[index] - tokens.lowerBound] >= strong else {
        index += 1
        continue
      }
      let first = index
      var sum = 0.0
      while index < words.count {
        let value = values[words[index] - tokens.lowerBound]
        let joins = index == first || words[index] == words[index - 1] + 1
        guard value >= strong, joins else { break }
        sum += value
        index += 1
      }
      phrases.append(Reason(tokens: words[first]..<words[index - 1] + 1, value: sum))
    }
    let kept = phrases.filter { $0.value >= total / 12 }.sorted { $0.value > $1.value }
    return Array(kept.prefix(limit))
  }
}
