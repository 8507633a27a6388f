/// Finds the entries of lexicons in tokenised text.
///
/// At every word the longest entry of a category wins; an entry that its guards reject gives way to
/// the next shorter one, and of several patterns for the same words the latest is asked first.
/// Within a category matches do not overlap: the one that starts first stands. A comma between two
/// words of a pattern is skipped, and so is the apostrophe of a plural possessive; other marks are
/// not. A possessive ending (`stooge's`) is looked past.
public struct LexiconMatcher: Sendable {
  private let index: LexiconIndex
  /// The lexicons, in the order in which later ones replace entries of earlier ones.
  public let lexicons: [Lexicon]

  /// Makes a matcher for lexicons; an entry replaces one of the same pattern and category in a
  /// lexicon before it.
  ///
  /// - Complexity: O(total length of all patterns and their inflected forms).
  public init(_ lexicons: [Lexicon]) {
    self.lexicons = lexicons
    index = LexiconIndex(lexicons)
  }

  /// Finds the matches in one sentence.
  ///
  /// - Parameters:
  ///   - text: The tokenised text.
  ///   - sentence: The sentence's tokens.
  /// - Returns: The matches by start, then by category in the order of ``LexiconCategory``.
  /// - Precondition: The sentence lies within the text's tokens.
  /// - Complexity: O(tokens) expected, times the length of the longest pattern at worst.
  public func matches(in text: TokenizedText, sentence: Range<Int>) -> [LexiconMatch] {
    var search = MatchSearch(index: index, text: text, sentence: sentence)
    return search.run()
  }
}

/// One candidate: an entry and the token after its last.
private struct Candidate {
  let entry: Int32
  let end: Int
}

/// One pass over a sentence.
private struct MatchSearch {
  let index: LexiconIndex
  let text: TokenizedText
  let sentence: Range<Int>
  /// The pattern words that the tokens stand for, end to end.
  private var words: [Int32] = []
  /// Where each token's pattern words start; one more than there are tokens.
  private var wordStarts: [Int] = [0]
  private var context: GuardContext?
  private var candidates: [Candidate] = []
  private var matches: [LexiconMatch] = []
  private var nextFree = [Int](repeating: 0, count: LexiconCategory.count)

  private let comma = TextFolding.hash(of: ",".utf8)
  private let apostrophe = TextFolding.hash(of: "'".utf8)

  init(index: LexiconIndex, text: TokenizedText, sentence: Range<Int>) {
    self.index = index
    self.text = text
    self.sentence = sentence
    wordStarts.reserveCapacity(sentence.count + 1)
    words.reserveCapacity(sentence.count * 2)
    for token in sentence {
      index.vocabulary.append(wordsOf: token, in: text, to: &words)
      wordStarts.append(words.count)
    }
  }

  mutating func run() -> [LexiconMatch] {
    let any = index.nodes[0].any
    for start in sentence where text.tokens[start].isWord {
      for word in patternWords(start) {
        let root = index.root(words[word])
        if root >= 0 { visit(root, after: start) }
      }
      visit(any, after: start)
      if !candidates.isEmpty { resolve(start) }
    }
    return matches
  }

  private func patternWords(_ token: Int) -> Range<Int> {
    let offset = token - sentence.lowerBound
    return wordStarts[offset]..<wordStarts[offset + 1]
  }

  /// Takes in the entries that end at a node, and follows those that lead on.
  private mutating func visit(_ node: Int32, after position: Int) {
    guard node >= 0 else { return }
    var entry = index.nodes[Int(node)].entry
    while entry >= 0 {
      candidates.append(Candidate(entry: entry, end: position + 1))
      entry = index.entries[Int(entry)].next
    }
    guard index.nodes[Int(node)].leads, let next = successor(of: position) else { return }
    for word in patternWords(next) {
      let child = index.child(of: node, words[word])
      if child >= 0 { visit(child, after: next) }
    }
    if text.tokens[next].isWord { visit(index.nodes[Int(node)].any, after: next) }
  }

  /// The token at which a phrase goes on: the next one, past one comma or plural apostrophe.
  private func successor(of position: Int) -> Int? {
    var next = position + 1
    guard next < sentence.upperBound else { return nil }
    if text.tokens[next].hash == comma || isPluralApostrophe(next) { next += 1 }
    return next < sentence.upperBound ? next : nil
  }

  /// Whether the token is the apostrophe of `boys' club`.
  private func isPluralApostrophe(_ position: Int) -> Bool {
    let mark = text.tokens[position]
    let word = text.tokens[position - 1]
    return mark.kind == .quote && mark.hash == apostrophe && mark.start == word.end
      && mark.flags.contains(.spaceAfter) && word.isWord
      && text.folded[Int(word.foldedEnd) - 1] == UInt8(ascii: "s")
  }

  /// Keeps, for each category, the longest candidate at this start that its guards allow.
  private mutating func resolve(_ start: Int) {
    if candidates.count > 1 {
      candidates.sort { first, second in
        let (a, b) = (index.entries[Int(first.entry)], index.entries[Int(second.entry)])
        return (a.order, second.end, b.rank) < (b.order, first.end, a.rank)
      }
    }
    for candidate in candidates {
      let entry = index.entries[Int(candidate.entry)]
      guard start >= nextFree[entry.order] else { continue }
      let range = start..<candidate.end
      guard allows(entry.guards, range) else { continue }
      nextFree[entry.order] = candidate.end
      matches.append(
        LexiconMatch(
          tokens: range, category: entry.category, polarity: entry.polarity,
          strength: entry.strength))
    }
    candidates.removeAll(keepingCapacity: true)
  }

  private mutating func allows(_ guards: [CompiledGuard], _ match: Range<Int>) -> Bool {
    guard !guards.isEmpty else { return true }
    let context = self.context ?? GuardContext(text: text, sentence: sentence)
    self.context = context
    return guards.allSatisfy { context.allows($0, match) }
  }
}
