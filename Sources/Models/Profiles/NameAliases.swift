import Features

/// Gives the mentions of one bearer one number: *Jane Smith*, then *Smith*.
///
/// A mention that is the end of a longer name is that name, the last mentioned one if there are
/// several; a name that is first met short takes the first longer form it is the end of. Names with
/// *of* and names that end in a common noun (*Labour Party*) are only themselves.
struct NameAliases {
  /// The fullest form of each name.
  private(set) var names: [String] = []
  /// How many words that form has.
  private var lengths: [Int] = []
  private var numbers: [[UInt64]: Int] = [:]
  /// The last mentioned name with a certain end.
  private var ends: [[UInt64]: Int] = [:]

  /// The number of the name that a mention stands for.
  ///
  /// - Parameters:
  ///   - words: The hashes of the mention's words, without a possessive ending.
  ///   - text: The mention's text, without a possessive ending.
  /// - Returns: An index into `names`.
  /// - Complexity: O(words²) expected.
  mutating func number(of words: [UInt64], text: String) -> Int {
    if let number = ends[words] { return number }
    let shortened = Self.ends(of: words)
    if let number = numbers[words] {
      for end in shortened { ends[end] = number }
      return number
    }
    let number = earlier(shortened) ?? names.count
    if number == names.count {
      names.append(text)
      lengths.append(words.count)
    } else if lengths[number] == 1 {
      names[number] = text
      lengths[number] = words.count
    }
    numbers[words] = number
    for end in shortened { ends[end] = number }
    return number
  }

  /// A name met before that one of these ends is: one of several words (*Ivan Petrov*, now *Russian
  /// Ivan Petrov*), or one that was only met short so far.
  private func earlier(_ shortened: [[UInt64]]) -> Int? {
    for end in shortened {
      if let number = numbers[end], end.count > 1 || lengths[number] == 1 { return number }
    }
    return nil
  }

  /// The proper ends of a name that may stand for it, the longest first.
  private static func ends(of words: [UInt64]) -> [[UInt64]] {
    guard let last = words.last, !words.contains(NameWords.of),
      !NameWords.commonHeads.contains(last)
    else { return [] }
    return words.indices.dropFirst().map { Array(words[$0...]) }
  }
}
