/// The patterns of several lexicons as one tree of pattern words.
///
/// A node is the beginning of some patterns; an edge is one pattern word (see
/// ``PatternVocabulary``). Inflected forms make no edges of their own, so a pattern costs one node a
/// word, and an entry for one form of a word is none for the others.
struct LexiconIndex: Sendable {
  /// An entry as the matcher uses it.
  struct Entry: Sendable {
    let category: LexiconCategory
    /// The category's place in `LexiconCategory.allCases`.
    let order: Int
    let polarity: Int8
    let strength: UInt8
    let guards: [CompiledGuard]
    /// Its place among all entries read; a higher one came later.
    let rank: Int
    /// The next entry that ends at the same node; -1 if there is none.
    let next: Int32
  }

  struct Node: Sendable {
    /// The first of the entries that end here, at most one a category; -1 if there is none.
    var entry: Int32 = -1
    /// The node after any one word; -1 if there is none.
    var any: Int32 = -1
    /// Whether any edge leads on.
    var leads = false
  }

  private(set) var nodes: [Node] = [Node()]
  private(set) var entries: [Entry] = []
  private(set) var vocabulary = PatternVocabulary()
  private var edges: HashIndex
  private var rank = 0
  /// The node after a pattern word at the start of a pattern, by its number; -1 if there is none.
  private var roots: [Int32] = []

  /// Builds the tree.
  ///
  /// Of entries with the same pattern and category the last one stands, so a lexicon replaces
  /// entries of those before it.
  ///
  /// - Complexity: O(total length of all patterns and their inflected forms).
  init(_ lexicons: [Lexicon]) {
    edges = HashIndex(minimumCapacity: lexicons.reduce(0) { $0 + $1.entries.count } * 2)
    for lexicon in lexicons {
      for entry in lexicon.entries { insert(entry) }
    }
    roots = (0..<Int32(vocabulary.count)).map { edges.value(Self.key(0, $0)) }
  }

  // MARK: Look-up

  /// The node after a pattern word at the start of a pattern.
  func root(_ word: Int32) -> Int32 { roots[Int(word)] }

  /// The node after a node and a pattern word.
  func child(of node: Int32, _ word: Int32) -> Int32 { edges.value(Self.key(node, word)) }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    TextFolding.finish(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)))
  }

  // MARK: Building

  private mutating func insert(_ entry: LexiconEntry) {
    var node: Int32 = 0
    for element in entry.elements {
      for word in numbers(of: element) { node = step(from: node, word) }
    }
    guard node > 0 else { return }
    var place = nodes[Int(node)].entry
    while place >= 0, entries[Int(place)].category != entry.category {
      place = entries[Int(place)].next
    }
    if place >= 0 {
      entries[Int(place)] = compiled(entry, next: entries[Int(place)].next)
    } else {
      entries.append(compiled(entry, next: nodes[Int(node)].entry))
      nodes[Int(node)].entry = Int32(entries.count - 1)
    }
    rank += 1
  }

  private func compiled(_ entry: LexiconEntry, next: Int32) -> Entry {
    Entry(
      category: entry.category, order: entry.category.index, polarity: entry.polarity,
      strength: entry.strength,
      guards: entry.guards.map { CompiledGuard($0, first: entry.elements.first) }, rank: rank,
      next: next)
  }

  /// The pattern words of an element: one, but for a word that is several tokens; `nil` is any word.
  private mutating func numbers(of element: LexiconEntry.Element) -> [Int32?] {
    switch element {
    case .word(let word): Self.tokenHashes(word).map { vocabulary.number(ofWord: $0) }
    case .verb(let lemma):
      [vocabulary.number(of: lemma, kind: 2, forms: Inflection.verbForms)]
    case .noun(let lemma):
      [vocabulary.number(of: lemma, kind: 3, forms: Inflection.nounForms)]
    case .adjective(let lemma):
      [vocabulary.number(of: lemma, kind: 4, forms: Inflection.adjectiveForms)]
    case .prefix(let stem): [vocabulary.number(ofPrefix: TextFolding.folded(stem))]
    case .any: [nil]
    }
  }

  private mutating func step(from node: Int32, _ word: Int32?) -> Int32 {
    let existing = word.map { child(of: node, $0) } ?? nodes[Int(node)].any
    if existing >= 0 { return existing }
    let next = Int32(nodes.count)
    nodes.append(Node())
    nodes[Int(node)].leads = true
    if let word {
      edges.insert(Self.key(node, word), next)
    } else {
      nodes[Int(node)].any = next
    }
    return next
  }

  private static let comma = TextFolding.hash(of: ",".utf8)

  /// The hashes of the tokens a word is made of, without the marks that matching looks past; nearly
  /// always one.
  private static func tokenHashes(_ word: String) -> [UInt64] {
    WordTokenizer.tokenize(SourceText(word)).tokens
      .filter { $0.kind != .quote && $0.hash != comma }.map(\.hash)
  }
}
