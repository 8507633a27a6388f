/// The hot loop of matching: one pass over sentence after sentence, in place.
///
/// Each token is looked up once, by its hash, which gives it a code: where the pattern words it
/// stands for are listed, and whether any pattern starts with one of them (see
/// ``LexiconIndex/forms``). Only from those that start one the tree is walked. Reads are unchecked:
/// every number comes from consistent ``LexiconTables``.
struct MatchScan {
  /// One candidate: an entry and the token after its last.
  private struct Candidate {
    let entry: LexiconIndex.Entry
    let end: Int
  }

  /// The index as it is read here.
  struct View {
    let index: LexiconIndex
    let forms: HashSlots.View
    let edges: HashSlots.View
    let words: UnsafeBufferPointer<UInt32>
    let nodes: UnsafeBufferPointer<LexiconIndex.Node>
    let entries: UnsafeBufferPointer<LexiconIndex.Entry>
    let quads: UnsafeBufferPointer<UInt64>
  }

  private let index: View
  private let text: TokenView
  /// By place in the sentence: the token's code.
  private let codes: UnsafeMutableBufferPointer<UInt32>
  private var sentence = 0..<0
  /// The pattern words of tokens that stand for more than their own hash, as in the index's words.
  private var extras: [UInt32] = []
  private var context: GuardContext?
  private var candidates: [Candidate] = []
  private var nextFree = [Int](repeating: 0, count: LexiconCategory.count)
  private(set) var matches: [LexiconMatch] = []

  private let categories = LexiconCategory.allCases
  private let comma = TextFolding.hash(of: ",".utf8)
  private let apostrophe = TextFolding.hash(of: "'".utf8)
  private let anyRoot: UInt32
  private let starterCount: UInt32

  /// The bit of a code that tells that its words are among the extras.
  private static let isExtra: UInt32 = 1 << 31

  /// Makes a scan; `codes` has room for a code for each token of the longest sentence.
  init(index: View, text: TokenView, codes: UnsafeMutableBufferPointer<UInt32>) {
    self.index = index
    self.text = text
    self.codes = codes
    anyRoot = index.index.anyRoot
    starterCount = index.index.starterCount
  }

  /// Appends the matches in a sentence.
  mutating func scan(_ sentence: Range<Int>) {
    self.sentence = sentence
    context = nil
    extras.removeAll(keepingCapacity: true)
    for category in nextFree.indices { nextFree[category] = 0 }
    encode()
    for start in sentence {
      let code = codes[start - sentence.lowerBound]
      if code & LexiconIndex.starts != 0 { startWords(code, start) }
      if anyRoot != 0, text.tokens[start].isWord { visit(anyRoot, after: start) }
      if !candidates.isEmpty { resolve(start) }
    }
  }

  // MARK: Codes

  private mutating func encode() {
    let hasPrefixes = !index.index.prefixes.isEmpty
    let hasShortPrefixes = index.index.prefixes.hasShort
    for place in 0..<sentence.count {
      let token = text.tokens[sentence.lowerBound + place]
      var code = index.forms.value(token.hash)
      if token.isWord {
        let start = Int(token.foldedOffset)
        let end = Int(token.foldedEnd)
        let isPossessive =
          end - start > 3 && text.folded[end - 1] == UInt8(ascii: "s")
          && text.folded[end - 2] == UInt8(ascii: "'")
        if isPossessive
          || hasPrefixes && (hasShortPrefixes || end - start >= 4 && mayHavePrefix(start))
        {
          code = extended(code, sentence.lowerBound + place)
        }
      } else if token.hash == comma || isPluralApostrophe(place) {
        code = LexiconIndex.skipped
      } else {
        code &= ~LexiconIndex.starts
      }
      codes[place] = code
    }
  }

  @inline(__always)
  private func mayHavePrefix(_ start: Int) -> Bool {
    let bit = PrefixIndex.bit(
      text.folded[start], text.folded[start + 1], text.folded[start + 2], text.folded[start + 3])
    return index.quads[bit / 64] >> UInt64(bit % 64) & 1 != 0
  }

  /// Whether the token is the apostrophe of `boys' club`.
  private func isPluralApostrophe(_ place: Int) -> Bool {
    let mark = text.tokens[sentence.lowerBound + place]
    guard place > 0, mark.kind == .quote, mark.hash == apostrophe,
      mark.flags.contains(.spaceAfter)
    else { return false }
    let word = text.tokens[sentence.lowerBound + place - 1]
    return mark.start == word.end && word.isWord && word.foldedEnd > 0
      && text.folded[Int(word.foldedEnd) - 1] == UInt8(ascii: "s")
  }

  /// The code of a word that may stand for more than its own hash: the words of its stem before a
  /// possessive ending, and beginnings.
  private mutating func extended(_ code: UInt32, _ token: Int) -> UInt32 {
    let stem = text.possessiveStem(token).map(index.forms.value) ?? 0
    let letters = Int(text.tokens[token].foldedOffset)..<Int(text.tokens[token].foldedEnd)
    let beginnings = index.index.prefixes.words(text.folded[letters])
    guard stem != 0 || !beginnings.isEmpty else { return code }
    var words = beginnings
    for place in [Int(code / 4), Int(stem / 4)] where place > 0 {
      var place = place
      repeat {
        words.append(index.words[place] / 2)
        place += 1
      } while index.words[place - 1] & 1 == 0
    }
    let offset = UInt32(extras.count)
    extras += words.map { $0 * 2 }
    extras[extras.count - 1] += 1
    let isStart = words.contains { $0 <= starterCount }
    return offset * 4 | Self.isExtra | (isStart ? LexiconIndex.starts : 0)
  }

  // MARK: The tree

  private mutating func startWords(_ code: UInt32, _ start: Int) {
    var place = Int((code & ~Self.isExtra) / 4)
    while true {
      let word = code & Self.isExtra == 0 ? index.words[place] : extras[place]
      if word / 2 <= starterCount { visit(word / 2, after: start) }
      if word & 1 != 0 { return }
      place += 1
    }
  }

  /// Takes in the entries that end at a node, and follows those that lead on.
  private mutating func visit(_ node: UInt32, after position: Int) {
    let found = index.nodes[Int(node)]
    let next = index.nodes[Int(node) + 1].entries
    if found.entries < next {
      for entry in found.entries..<next {
        candidates.append(Candidate(entry: index.entries[Int(entry)], end: position + 1))
      }
    }
    if found.ways != 0 { follow(node, found.ways, after: position) }
  }

  private mutating func follow(_ node: UInt32, _ ways: UInt32, after position: Int) {
    var next = position + 1
    guard next < sentence.upperBound else { return }
    var code = codes[next - sentence.lowerBound]
    if code == LexiconIndex.skipped {
      next += 1
      guard next < sentence.upperBound else { return }
      code = codes[next - sentence.lowerBound]
      if code == LexiconIndex.skipped { return }
    }
    var place = Int((code & ~Self.isExtra) / 4)
    if code != 0 {
      while true {
        let word = code & Self.isExtra == 0 ? index.words[place] : extras[place]
        if ways & LexiconIndex.way(word / 2) != 0 {
          let child = index.edges.value(LexiconIndex.edge(node, word / 2))
          if child != 0 { visit(child, after: next) }
        }
        if word & 1 != 0 { break }
        place += 1
      }
    }
    if ways & LexiconIndex.anyWay != 0, text.tokens[next].isWord {
      visit(index.edges.value(LexiconIndex.edge(node, 0)), after: next)
    }
  }

  // MARK: Candidates

  /// Keeps, for each category, the longest candidate at this start that its guards allow.
  private mutating func resolve(_ start: Int) {
    if candidates.count > 1 {
      candidates.sort { first, second in
        let (a, b) = (first.entry, second.entry)
        return (a.order, second.end, b.rank) < (b.order, first.end, a.rank)
      }
    }
    for candidate in candidates {
      let entry = candidate.entry
      guard start >= nextFree[Int(entry.order)] else { continue }
      let range = start..<candidate.end
      guard entry.guards == 0 || allows(entry.guards, range) else { continue }
      nextFree[Int(entry.order)] = candidate.end
      matches.append(
        LexiconMatch(
          tokens: range, category: categories[Int(entry.order)], polarity: entry.polarity,
          strength: entry.strength))
    }
    candidates.removeAll(keepingCapacity: true)
  }

  private mutating func allows(_ guards: UInt32, _ match: Range<Int>) -> Bool {
    var context = self.context ?? GuardContext(text: text, sentence: sentence)
    defer { self.context = context }
    return context.allows(index.index.guards[Int(guards) - 1], match)
  }
}
