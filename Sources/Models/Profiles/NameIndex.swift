import Features

/// A name where it stands in a text.
struct NameMention: Equatable {
  /// The tokens of the name.
  let tokens: Range<Int>
  /// Whose mention it is, as an index into ``NameIndex/names``.
  let name: Int
  /// Whether its last word has a possessive ending.
  let isPossessive: Bool
}

/// The proper names of a text, with all their mentions.
struct NameIndex {
  /// Every name in its fullest form, in order of first mention.
  let names: [String]
  /// The mentions, in order; they do not overlap.
  let mentions: [NameMention]
  /// For every token the number of the mention it is part of, or -1.
  let mentionNumbers: [Int32]

  init(names: [String], mentions: [NameMention], tokenCount: Int) {
    self.names = names
    self.mentions = mentions
    var numbers = [Int32](repeating: -1, count: tokenCount)
    for (number, mention) in mentions.enumerated() {
      for token in mention.tokens { numbers[token] = Int32(truncatingIfNeeded: number) }
    }
    mentionNumbers = numbers
  }

  /// The mention that a token is part of.
  func mention(at token: Int) -> NameMention? {
    guard mentionNumbers.indices.contains(token), mentionNumbers[token] >= 0 else { return nil }
    return mentions[Int(mentionNumbers[token])]
  }

  /// The number of the first mention that starts at a token or after it.
  ///
  /// - Complexity: O(log n).
  func firstMention(from token: Int) -> Int {
    mentions.firstIndexSorted { $0.tokens.lowerBound >= token }
  }
}
