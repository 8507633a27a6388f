/// The hot loop of matching: one pass over sentence after sentence, in place.
///
/// Each token is looked up once, by its hash, which gives it a code: where the pattern words it
/// stands for are listed, and whether any pattern starts with one of them (see
/// ``LexiconIndex/forms``). Only from those that start one the tree is walked. Reads are unchecked:
/// every number comes from consistent ``LexiconTables``.
struct MatchScan {
  /// The index as it is read here: addresses alone, so that copies cost nothing.
  struct View {
    let forms: FormTable.View
    let edges: HashSlots.View
    let edgeBits: UnsafeBufferPointer<UInt64>
    let words: UnsafeBufferPointer<UInt32>
    let nodes: UnsafeBufferPointer<LexiconIndex.Node>
    let entries: UnsafeBufferPointer<LexiconIndex.Entry>
    let quads: UnsafeBufferPointer<UInt64>
  }

  private let source: LexiconIndex
  private let index: View
  private let text: TokenView
  /// By place in the sentence: the token's code.
  private let codes: UnsafeMutableBufferPointer<UInt32>
  /// By place in the sentence: what stands in the slot that the token's hash picks.
  private let probes: UnsafeMutableBufferPointer<UInt64>
  /// The places of the sentence where a pattern may start, the last one first.
  private let starts: UnsafeMutableBufferPointer<UInt32>
  private let anyLeads: UInt32
  private var sentence = 0..<0
  private var context: GuardContext?
  private var memory = MatchMemory()

  private let comma: UInt64
  private let apostrophe: UInt64
  private let hasPrefixes: Bool
  private let hasShortPrefixes: Bool
  private let anyRoot: UInt32
  private let anyRootIsFollowedByAny: Bool
  private let starterCount: UInt32

  /// The bit of a code that tells that its words are among the extras.
  private static let isExtra: UInt32 = 1 << 31

  /// Makes a scan; `codes`, `starts` and `probes` have room for each token of the longest sentence.
  ///
  /// Lists grow in the memory that is taken, until ``giveBack(_:)``.
  init(
    _ index: LexiconIndex, view: View, text: TokenView,
    codes: UnsafeMutableBufferPointer<UInt32>, starts: UnsafeMutableBufferPointer<UInt32>,
    probes: UnsafeMutableBufferPointer<UInt64>, memory: inout MatchMemory
  ) {
    source = index
    self.index = view
    self.text = text
    self.codes = codes
    self.starts = starts
    self.probes = probes
    anyLeads = index.anyLeads
    comma = index.comma
    apostrophe = index.apostrophe
    hasPrefixes = !index.prefixes.isEmpty
    hasShortPrefixes = index.prefixes.hasShort
    anyRoot = index.anyRoot
    starterCount = index.starterCount
    anyRootIsFollowedByAny = view.nodes[Int(anyRoot)].ways & LexiconIndex.anyWay != 0
    swap(&self.memory, &memory)
    self.memory.reset()
  }

  /// Gives the memory back, with the matches in it.
  mutating func giveBack(_ memory: inout MatchMemory) { swap(&self.memory, &memory) }

  /// Appends the matches in a sentence.
  mutating func scan(_ sentence: Range<Int>) {
    // Where sentences follow one another, what is taken in one is behind the next.
    if sentence.lowerBound < self.sentence.upperBound {
      memory.freeAll()
    }
    self.sentence = sentence
    if context != nil { context = nil }
    if !memory.extras.isEmpty { memory.extras.removeAll(keepingCapacity: true) }
    var remaining = encode()
    while remaining > 0 {
      remaining &-= 1
      let place = Int(starts[remaining])
      let code = codes[place]
      if code & LexiconIndex.starts != 0 { startWords(code, sentence.lowerBound &+ place) }
      if anyRoot != 0 { startAny(sentence.lowerBound &+ place) }
      if !memory.candidates.isEmpty { resolve(sentence.lowerBound &+ place) }
    }
  }

  // MARK: Codes

  /// Looks up the token at each place of the sentence, from the last one on, and picks those that
  /// may start a pattern, judging by the token that comes next.
  ///
  /// - Returns: How many places were picked.
  private mutating func encode() -> Int {
    let (tokens, codes, starts, forms) = (text.tokens, codes, starts, index.forms)
    let (first, anyLeads, probes) = (sentence.lowerBound, anyLeads, probes)
    // All first looks into the table before any of them is acted on: they miss the cache together.
    for place in 0..<sentence.count { probes[place] = forms.probe(tokens[first &+ place].hash) }
    var count = 0
    // What a pattern meets after a place: the ways of the next token, or of the one after a comma.
    var next = LexiconIndex.endWay
    var nextIsSkipped = true
    var place = sentence.count
    while place > 0 {
      place &-= 1
      let token = first &+ place
      let hash = tokens[token].hash
      if tokens[token].isWord {
        var facts = forms.facts(hash, found: probes[place])
        if mayBeMore(token) { extend(&facts, token) }
        codes[place] = facts.code
        if (facts.leads | anyLeads) & next != 0 {
          starts[count] = UInt32(truncatingIfNeeded: place)
          count &+= 1
        }
        next = facts.ways | LexiconIndex.anyWay | LexiconIndex.endWay
        nextIsSkipped = false
      } else if hash == comma || isPluralApostrophe(place) {
        codes[place] = LexiconIndex.skipped
        if nextIsSkipped { next = LexiconIndex.endWay }
        nextIsSkipped = true
      } else {
        let facts = forms.facts(hash, found: probes[place])
        codes[place] = facts.code & ~LexiconIndex.starts
        next = facts.ways | LexiconIndex.endWay
        nextIsSkipped = false
      }
    }
    return count
  }

  /// Whether a word may stand for more than its own hash: it has a possessive ending, or seems to
  /// start with a beginning.
  @inline(__always)
  private func mayBeMore(_ token: Int) -> Bool {
    let start = Int(text.tokens[token].foldedOffset)
    let end = Int(text.tokens[token].foldedEnd)
    guard end &- start > 3 else { return hasShortPrefixes }
    let folded = UnsafeRawBufferPointer(text.folded)
    let ending = folded.loadUnaligned(fromByteOffset: end &- 2, as: UInt16.self)
    if UInt16(littleEndian: ending) == Self.possessive { return true }
    guard hasPrefixes, !hasShortPrefixes else { return hasPrefixes }
    let quad = folded.loadUnaligned(fromByteOffset: start, as: UInt32.self)
    let bit = PrefixIndex.bit(UInt32(littleEndian: quad))
    return index.quads[bit / 64] &>> UInt64(bit % 64) & 1 != 0
  }

  /// `'s`, the first byte lowest.
  private static var possessive: UInt16 { 0x7327 }

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

  /// Adds to the facts of a word the words of its stem before a possessive ending, and beginnings.
  private mutating func extend(_ facts: inout FormTable.Facts, _ token: Int) {
    let stem = text.possessiveStem(token).map { index.forms.facts($0).code } ?? 0
    let letters = Int(text.tokens[token].foldedOffset)..<Int(text.tokens[token].foldedEnd)
    let beginnings = source.prefixes.words(text.folded[letters])
    guard stem != 0 || !beginnings.isEmpty else { return }
    var words = beginnings
    for place in [Int(facts.code / 4), Int(stem / 4)] where place > 0 {
      var place = place
      repeat {
        words.append(index.words[place] / 2)
        place += 1
      } while index.words[place - 1] & 1 == 0
    }
    facts = FormTable.Facts(code: UInt32(memory.extras.count) * 4 | Self.isExtra)
    for word in words { source.roots.add(word, to: &facts) }
    memory.extras += words.map { $0 * 2 }
    memory.extras[memory.extras.count - 1] += 1
  }

  // MARK: The tree

  private mutating func startWords(_ code: UInt32, _ start: Int) {
    var place = Int((code & ~Self.isExtra) / 4)
    while true {
      let word = code & Self.isExtra == 0 ? index.words[place] : memory.extras[place]
      if word / 2 <= starterCount { visit(word / 2, after: start) }
      if word & 1 != 0 { return }
      place += 1
    }
  }

  /// Follows the patterns that start with any word; mostly the next token rules them out.
  private mutating func startAny(_ start: Int) {
    let place = start - sentence.lowerBound
    guard place + 1 < sentence.count,
      anyRootIsFollowedByAny
        || codes[place + 1] & LexiconIndex.followsAny != 0, text.tokens[start].isWord
    else { return }
    follow(anyRoot, index.nodes[Int(anyRoot)].ways, after: start)
  }

  /// Takes in the entries that end at a node, and follows those that lead on.
  private mutating func visit(_ node: UInt32, after position: Int) {
    let found = index.nodes[Int(node)]
    let next = index.nodes[Int(node) + 1].entries
    if found.entries < next {
      for entry in found.entries..<next {
        memory.candidates.append(
          MatchMemory.Candidate(entry: index.entries[Int(entry)], end: position + 1))
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
        let word = code & Self.isExtra == 0 ? index.words[place] : memory.extras[place]
        if ways & LexiconIndex.way(word / 2) != 0 {
          let child = self.child(LexiconIndex.edge(node, word / 2))
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

  /// The node at the end of the edge with a key; 0 if there is none.
  @inline(__always)
  private func child(_ key: UInt64) -> UInt32 {
    let bit = LexiconIndex.edgeBit(key)
    guard index.edgeBits[bit / 64] &>> UInt64(bit % 64) & 1 != 0 else { return 0 }
    return index.edges.value(key)
  }

  // MARK: Candidates

  /// Keeps, for each category, the longest candidate at this start that its guards allow.
  private mutating func resolve(_ start: Int) {
    memory.sortCandidates()
    for candidate in memory.candidates {
      let entry = candidate.entry
      guard start >= memory.nextFree[Int(entry.order)] else { continue }
      let range = start..<candidate.end
      guard entry.guards == 0 || allows(entry.guards, range) else { continue }
      if range.count == 1, text.tokens[start].flags.contains(.capitalized), isSurname(start) {
        continue
      }
      memory.nextFree[Int(entry.order)] = candidate.end
      memory.matches.append(
        LexiconMatch(
          tokens: range, category: source.categories[Int(entry.order)], polarity: entry.polarity,
          strength: entry.strength))
    }
    memory.candidates.removeAll(keepingCapacity: true)
  }

  private mutating func isSurname(_ index: Int) -> Bool {
    if context == nil { context = GuardContext(text: text, sentence: sentence) }
    return context?.isSurname(index) ?? false
  }

  private mutating func allows(_ number: UInt32, _ match: Range<Int>) -> Bool {
    if context == nil { context = GuardContext(text: text, sentence: sentence) }
    return context?.allows(source.guards[Int(number) - 1], match) ?? true
  }
}
