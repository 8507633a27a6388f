/// The patterns of several lexicons as a tree of pattern words, laid out in flat arrays: what the
/// compiled-in image holds, and what ``LexiconIndex`` is made from.
///
/// Pattern words are numbered from 1, first those that start a pattern; 0 stands for any one word.
/// Nodes are numbered breadth first from the root, 0, so that the children of each node, and all
/// nodes after it, follow one another: the node after word `w` at the start of a pattern is `w`.
struct LexiconTables: Sendable, Equatable {
  /// How many pattern words there are.
  var wordCount = 0

  /// The hashes of the tokens that stand for pattern words, ascending.
  var forms: [UInt64] = []
  /// For each of them its pattern words, ascending, as twice their number; one more in the last.
  var formWords: [UInt32] = []

  /// The pattern words that are beginnings, ascending.
  var prefixWords: [UInt32] = []
  /// The folded bytes of the beginnings, end to end.
  var prefixBytes: [UInt32] = []
  /// How many bytes each beginning has.
  var prefixLengths: [UInt32] = []

  /// How many children each node has.
  var childCounts: [UInt32] = []
  /// The pattern word that leads to each node but the root; any word (0) after all others.
  var childWords: [UInt32] = []
  /// How many entries end at each node, at most one a category.
  var entryCounts: [UInt32] = []

  /// The entries' categories by their place in `LexiconCategory.allCases`.
  var entryCategories: [UInt32] = []
  /// Three times the polarity plus 1, plus the strength less 1.
  var entryWeights: [UInt32] = []
  /// Each entry's place among all that were read; a higher one came later.
  var entryRanks: [UInt32] = []
  /// Each entry's guards, by number; 0 for none.
  var entryGuards: [UInt32] = []

  /// The kinds of guards, from number 1 on, as bits (see ``CompiledGuard/Kinds``).
  var guardKinds: [UInt32] = []
  /// The lemmas that a `verb` guard asks for, or 0.
  var guardLemmas: [UInt64] = []
  /// How many words may not stand near.
  var guardNearCounts: [UInt32] = []
  /// The hashes of those words, end to end.
  var nearHashes: [UInt64] = []

  /// Whether all counts and numbers agree, so that no reader of the tables leaves their bounds.
  ///
  /// - Complexity: O(n).
  var isConsistent: Bool {
    func sum(_ counts: [UInt32]) -> Int { counts.reduce(0) { $0 &+ Int($1) } }
    func all(_ numbers: [UInt32], below limit: Int) -> Bool { Int(numbers.max() ?? 0) < limit }
    let nodeCount = childCounts.count
    let lastWords = formWords.reduce(0) { $0 &+ Int($1 & 1) }
    return nodeCount > 0 && sum(childCounts) == nodeCount - 1
      && childWords.count == nodeCount - 1 && all(childWords, below: wordCount + 1)
      && startsInOrder && childrenFollow
      && entryCounts.count == nodeCount && sum(entryCounts) == entryCategories.count
      && entryWeights.count == entryCategories.count && all(entryWeights, below: 9)
      && entryRanks.count == entryCategories.count
      && entryGuards.count == entryCategories.count
      && all(entryGuards, below: guardKinds.count + 1)
      && all(entryCategories, below: LexiconCategory.count)
      && lastWords == forms.count && formWords.count >= forms.count
      && (formWords.last ?? 1) & 1 == 1 && all(formWords, below: (wordCount + 1) * 2)
      && formWords.allSatisfy { $0 > 1 }
      && all(prefixWords, below: wordCount + 1) && prefixLengths.count == prefixWords.count
      && sum(prefixLengths) == prefixBytes.count && all(prefixBytes, below: 256)
      && guardLemmas.count == guardKinds.count && guardNearCounts.count == guardKinds.count
      && sum(guardNearCounts) == nearHashes.count
  }

  /// How many pattern words start a pattern.
  var starterCount: Int {
    let children = childWords.prefix(Int(childCounts.first ?? 0))
    return children.last == 0 ? children.count - 1 : children.count
  }

  private var startsInOrder: Bool {
    guard Int(childCounts.first ?? 0) <= childWords.count else { return false }
    return childWords.prefix(starterCount).enumerated().allSatisfy { Int($1) == $0 + 1 }
  }

  /// Whether every node's children come after it, so that paths end.
  private var childrenFollow: Bool {
    var next = 1
    for (node, count) in childCounts.enumerated() {
      if count > 0, next <= node { return false }
      next += Int(count)
    }
    return true
  }
}
