/// The lists that matching grows, kept from text to text.
struct MatchMemory: Sendable {
  /// One candidate: an entry and the token after its last.
  struct Candidate: Sendable {
    let entry: LexiconIndex.Entry
    let end: Int

    /// Whether it is asked before another: by category, the longest first, and of those the latest.
    @inline(__always)
    func precedes(_ other: Candidate) -> Bool {
      if entry.order != other.entry.order { return entry.order < other.entry.order }
      if end != other.end { return end > other.end }
      return entry.rank > other.entry.rank
    }
  }

  /// The pattern words of tokens that stand for more than their own hash, as in the index's words.
  var extras: [UInt32] = []
  /// The entries found at one start.
  var candidates: [Candidate] = []
  /// By category: the first token that no match has taken.
  var nextFree: [Int] = []
  /// The matches so far.
  var matches: [LexiconMatch] = []

  /// Empties all lists.
  mutating func reset() {
    extras.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    matches.removeAll(keepingCapacity: true)
    freeAll()
  }

  /// Forgets what tokens matches have taken.
  mutating func freeAll() {
    if nextFree.count != LexiconCategory.count {
      nextFree = [Int](repeating: 0, count: LexiconCategory.count)
    } else {
      nextFree.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    }
  }

  /// Puts the candidates into the order in which they are asked.
  mutating func sortCandidates() {
    guard candidates.count > 1 else { return }
    guard candidates.count <= Self.few else {
      candidates.sort { $0.precedes($1) }
      return
    }
    for index in 1..<candidates.count {
      var place = index
      while place > 0, candidates[place].precedes(candidates[place - 1]) {
        candidates.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  /// So many are sorted fastest by putting each into its place.
  private static let few = 8
}
