/// Builds the tree of pattern words from entries, and lays it out.
struct LexiconTablesBuilder {
  private struct Entry {
    let category: LexiconCategory
    let polarity: Int8
    let strength: UInt8
    let guards: UInt32
    let rank: UInt32
  }

  private struct Node {
    /// The entries that end here, at most one a category.
    var entries: [Entry] = []
    /// The ways on, in the order in which they were made; `nil` is any word.
    var children: [(word: Int32?, node: Int32)] = []
    /// The node after any one word; -1 if there is none.
    var any: Int32 = -1
  }

  private var nodes = [Node()]
  private var edges: HashIndex
  private var vocabulary = PatternVocabulary()
  private var guards = GuardTable()
  private var rank: UInt32 = 0

  /// The tables for lexicons.
  ///
  /// Of entries with the same pattern and category the last one stands, so a lexicon replaces
  /// entries of those before it.
  ///
  /// - Complexity: O(total length of all patterns and their inflected forms).
  static func tables(_ lexicons: [Lexicon]) -> LexiconTables {
    var builder = LexiconTablesBuilder(
      minimumCapacity: lexicons.reduce(0) { $0 + $1.entryCount } * 2)
    for lexicon in lexicons {
      for entry in lexicon.entries { builder.insert(entry) }
    }
    return builder.laidOut()
  }

  private init(minimumCapacity: Int) { edges = HashIndex(minimumCapacity: minimumCapacity) }

  // MARK: The tree

  private mutating func insert(_ entry: LexiconEntry) {
    var node: Int32 = 0
    for element in entry.elements {
      for word in numbers(of: element) { node = step(from: node, word) }
    }
    guard node > 0 else { return }
    let compiled = Entry(
      category: entry.category, polarity: entry.polarity, strength: entry.strength,
      guards: guards.number(of: entry.guards, first: entry.elements.first), rank: rank)
    let place = nodes[Int(node)].entries.firstIndex { $0.category == entry.category }
    if let place {
      nodes[Int(node)].entries[place] = compiled
    } else {
      nodes[Int(node)].entries.append(compiled)
    }
    rank += 1
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
    let key = word.map { Self.key(node, $0) }
    let existing = key.map { edges.value($0) } ?? nodes[Int(node)].any
    if existing >= 0 { return existing }
    let next = Int32(nodes.count)
    nodes.append(Node())
    nodes[Int(node)].children.append((word, next))
    if let key { edges.insert(key, next) } else { nodes[Int(node)].any = next }
    return next
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    TextFolding.finish(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)))
  }

  private static let comma = TextFolding.hash(of: ",".utf8)

  /// The hashes of the tokens a word is made of, without the marks that matching looks past; nearly
  /// always one.
  private static func tokenHashes(_ word: String) -> [UInt64] {
    WordTokenizer.tokenize(SourceText(word)).tokens
      .filter { $0.kind != .quote && $0.hash != comma }.map(\.hash)
  }

  // MARK: The layout

  private func laidOut() -> LexiconTables {
    var tables = LexiconTables()
    let numbers = newNumbers()
    tables.wordCount = vocabulary.count
    lay(numbers, into: &tables)
    vocabulary.lay(numbers, into: &tables)
    guards.lay(into: &tables)
    return tables
  }

  /// The number of each pattern word by the number it had: from 1, those that start a pattern first.
  private func newNumbers() -> [UInt32] {
    let starters = Set(nodes[0].children.compactMap(\.word))
    var numbers = [UInt32](repeating: 0, count: vocabulary.count)
    var next: UInt32 = 1
    for isStarter in [true, false] {
      for word in numbers.indices where starters.contains(Int32(word)) == isStarter {
        numbers[word] = next
        next += 1
      }
    }
    return numbers
  }

  private func lay(_ numbers: [UInt32], into tables: inout LexiconTables) {
    var queue: [Int32] = [0]
    var position = 0
    while position < queue.count {
      let node = nodes[Int(queue[position])]
      position += 1
      let children = node.children.map { child in
        (word: child.word.map { numbers[Int($0)] } ?? 0, node: child.node)
      }.sorted { ($0.word &- 1) < ($1.word &- 1) }
      tables.childCounts.append(UInt32(children.count))
      tables.childWords += children.map(\.word)
      queue += children.map(\.node)
      tables.entryCounts.append(UInt32(node.entries.count))
      for entry in node.entries.sorted(by: { $0.category.index < $1.category.index }) {
        tables.entryCategories.append(UInt32(entry.category.index))
        tables.entryWeights.append(
          UInt32(Int(entry.polarity) + 1) * 3 + UInt32(entry.strength) - 1)
        tables.entryRanks.append(entry.rank)
        tables.entryGuards.append(entry.guards)
      }
    }
  }
}
