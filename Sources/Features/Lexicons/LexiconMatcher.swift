/// Finds the entries of lexicons in tokenised text.
///
/// At every word the longest entry of a category wins; an entry that its guards reject gives way to
/// the next shorter one. Within a category matches do not overlap: the one that starts first stands.
/// A comma between two words of a pattern is skipped, other marks are not. A possessive ending
/// (`stooge's`) is looked past.
public struct LexiconMatcher: Sendable {
  private let index: LexiconIndex
  /// The lexicons, in the order in which later ones replace entries of earlier ones.
  public let lexicons: [Lexicon]

  private static let comma = TextFolding.hash(of: ",".utf8)

  /// Makes a matcher for lexicons; an entry replaces one of the same pattern and category in a
  /// lexicon before it.
  ///
  /// - Complexity: O(total length of all patterns and their inflected forms).
  public init(_ lexicons: [Lexicon]) {
    self.lexicons = lexicons
    index = LexiconIndex(lexicons)
  }

  /// The matches in one sentence, by start, then by category in the order of ``LexiconCategory``.
  ///
  /// - Parameters:
  ///   - text: The tokenised text.
  ///   - sentence: The sentence's tokens.
  /// - Complexity: O(tokens) expected, times the length of the longest pattern at worst.
  public func matches(in text: TokenizedText, sentence: Range<Int>) -> [LexiconMatch] {
    var search = MatchSearch(index: index, text: text, sentence: sentence)
    return search.run()
  }

  /// One candidate: an entry and the token after its last.
  fileprivate struct Candidate {
    let entry: Int32
    let end: Int
  }

  /// One pass over a sentence.
  fileprivate struct MatchSearch {
    let index: LexiconIndex
    let text: TokenizedText
    let sentence: Range<Int>
    private var context: GuardContext?
    private var candidates: [Candidate] = []
    private var matches: [LexiconMatch] = []
    private var nextFree = [Int](repeating: 0, count: LexiconCategory.allCases.count)

    init(index: LexiconIndex, text: TokenizedText, sentence: Range<Int>) {
      self.index = index
      self.text = text
      self.sentence = sentence
    }

    mutating func run() -> [LexiconMatch] {
      for start in sentence where text.tokens[start].isWord {
        descend(from: 0, at: start)
        if !candidates.isEmpty { resolve(start) }
      }
      return matches
    }

    private mutating func descend(from node: Int32, at position: Int) {
      let token = text.tokens[position]
      visit(index.child(of: node, hash: token.hash), after: position)
      if let stem = possessiveStem(position) {
        visit(index.child(of: node, hash: stem), after: position)
      }
      let lengths = index.nodes[Int(node)].prefixLengths
      if lengths != 0 { visitPrefixes(of: node, lengths, at: position) }
      visit(index.nodes[Int(node)].any, after: position)
    }

    private mutating func visit(_ node: Int32, after position: Int) {
      guard node >= 0 else { return }
      for entry in index.nodes[Int(node)].entries {
        candidates.append(Candidate(entry: entry, end: position + 1))
      }
      guard index.nodes[Int(node)].leads else { return }
      var next = position + 1
      if next < sentence.upperBound, text.tokens[next].hash == LexiconMatcher.comma { next += 1 }
      if next < sentence.upperBound, text.tokens[next].kind != .quote {
        descend(from: node, at: next)
      }
    }

    private mutating func visitPrefixes(of node: Int32, _ lengths: UInt64, at position: Int) {
      var hash = TextFolding.hashBasis
      var length: UInt64 = 0
      for byte in text.foldedBytes(position).prefix(63) {
        hash = TextFolding.hash(hash, adding: byte)
        length += 1
        guard lengths & (1 << length) != 0 else { continue }
        visit(index.child(of: node, prefixHash: TextFolding.finish(hash)), after: position)
      }
    }

    private func possessiveStem(_ position: Int) -> UInt64? {
      let folded = text.foldedBytes(position)
      guard folded.count > 3, folded.last == UInt8(ascii: "s"),
        folded[folded.endIndex - 2] == UInt8(ascii: "'")
      else { return nil }
      return TextFolding.hash(of: folded.dropLast(2))
    }

    /// Keeps, for each category, the longest candidate at this start that its guards allow.
    private mutating func resolve(_ start: Int) {
      candidates.sort { first, second in
        let (a, b) = (index.entries[Int(first.entry)], index.entries[Int(second.entry)])
        return (a.order, second.end, first.entry) < (b.order, first.end, second.entry)
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
}

extension LexiconCategory {
  /// The place of the category in ``allCases``.
  package var index: Int { Self.indices[self] ?? 0 }

  private static let indices: [LexiconCategory: Int] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
