/// The patterns of several lexicons as one tree of pattern words, ready to be searched.
///
/// A node is the beginning of some patterns, an edge one pattern word. Inflected forms make no edges
/// of their own, so a pattern costs one node a word, and an entry for one form of a word is none for
/// the others.
///
/// A class, so that who searches it holds one reference and not one for each table.
final class LexiconIndex: Sendable {
  /// An entry as the matcher uses it.
  struct Entry: Sendable {
    /// The category's place in `LexiconCategory.allCases`.
    let order: UInt8
    let polarity: Int8
    let strength: UInt8
    /// Its place among all entries read; a higher one came later.
    let rank: UInt32
    /// The number of its guards; 0 for none.
    let guards: UInt32
  }

  struct Node: Sendable {
    /// The place of the first of the entries that end here; they go on to those of the next node.
    var entries: UInt32
    /// A bit for each word that leads on, and one for any word; 0 if none does.
    var ways: UInt32
  }

  /// The code of a token in place of which the next one is looked at; no words have it.
  static let skipped: UInt32 = 2
  /// The bit of a code that tells that some pattern starts with the token.
  static let starts: UInt32 = 1
  /// The bit of a code that tells that the token is second in some pattern that any word starts.
  static let followsAny: UInt32 = 2
  /// The bit of a node's ways that stands for any word.
  static let anyWay: UInt32 = 1 << 31
  /// The bit of a form's leads and of every place: a pattern that ends needs nothing to follow.
  static let endWay: UInt32 = 1 << 30
  /// The bit of a form that may be second in a pattern that any word starts, and of the leads of
  /// every word if there are such patterns.
  static let afterAnyWay: UInt32 = 1 << 29

  /// By a token's hash: where its pattern words stand in `words`, times 4, plus ``starts`` and
  /// ``followsAny``.
  let forms: FormTable
  /// The pattern words of each form, as in ``LexiconTables/formWords``; from 1.
  let words: [UInt32]
  /// By ``edge(_:_:)``: the node after a node and a pattern word.
  let edges: HashSlots
  /// Bit n of these is set if the key of some edge starts with n: a first look that stays in the
  /// cache, and that most pairs of words fail.
  let edgeBits: [UInt64]
  /// The nodes, and one more at the end; the one after a pattern's first word has the word's number.
  let nodes: [Node]
  /// The entries, by their node.
  let entries: [Entry]
  /// The guards, by their number less 1.
  let guards: [CompiledGuard]
  /// The beginnings.
  let prefixes: PrefixIndex
  /// How many pattern words start a pattern; they have the lowest numbers, from 1.
  let starterCount: UInt32
  /// The node after any word at the start of a pattern; 0 if there is none.
  let anyRoot: UInt32
  /// What lets the patterns that any word starts go on, as leads; 0 if there are none.
  let anyLeads: UInt32

  /// The categories, by their place in an entry's order.
  let categories = LexiconCategory.allCases
  /// The hashes of the marks that are looked past.
  let comma = TextFolding.hash(of: ",".utf8)
  let apostrophe = TextFolding.hash(of: "'".utf8)

  /// Builds the tree.
  ///
  /// Of entries with the same pattern and category the last one stands, so a lexicon replaces
  /// entries of those before it.
  ///
  /// - Complexity: O(total length of all patterns and their inflected forms).
  convenience init(_ lexicons: [Lexicon]) { self.init(LexiconTablesBuilder.tables(lexicons)) }

  /// Makes an index of tables.
  ///
  /// - Precondition: The tables are consistent.
  /// - Complexity: O(n).
  init(_ tables: LexiconTables) {
    let starterCount = UInt32(tables.starterCount)
    self.starterCount = starterCount
    let rootCount = tables.childCounts.first ?? 0
    anyRoot = rootCount > starterCount ? rootCount : 0
    words = [1] + tables.formWords
    let (nodes, edges, edgeBits) = Self.tree(tables)
    (self.nodes, self.edges, self.edgeBits) = (nodes, edges, edgeBits)
    anyLeads =
      anyRoot == 0 ? 0 : Self.afterAnyWay | nodes[Int(anyRoot)].ways & Self.anyWay
    let roots = FormRoots(
      nodes: nodes, edges: edges, starterCount: starterCount, anyRoot: anyRoot)
    forms = Self.forms(tables, roots)
    entries = tables.entryCategories.indices.map { index in
      let (polarity, strength) = tables.entryWeights[index].quotientAndRemainder(dividingBy: 3)
      return Entry(
        order: UInt8(truncatingIfNeeded: tables.entryCategories[index]),
        polarity: Int8(truncatingIfNeeded: polarity) - 1,
        strength: UInt8(truncatingIfNeeded: strength) + 1, rank: tables.entryRanks[index],
        guards: tables.entryGuards[index])
    }
    guards = tables.compiledGuards
    prefixes = PrefixIndex(tables)
  }

  /// The first steps into the tree.
  var roots: FormRoots {
    FormRoots(nodes: nodes, edges: edges, starterCount: starterCount, anyRoot: anyRoot)
  }

  private static func forms(_ tables: LexiconTables, _ roots: FormRoots) -> FormTable {
    let last = UInt32(tables.formWords.count)
    var forms = FormTable(count: tables.forms.count, largestCode: last * 4 + 3)
    var place = 0
    for hash in tables.forms {
      var facts = FormTable.Facts(code: UInt32(place + 1) * 4)
      roots.add(tables.formWords[place] / 2, to: &facts)
      while tables.formWords[place] & 1 == 0 {
        place += 1
        roots.add(tables.formWords[place] / 2, to: &facts)
      }
      place += 1
      forms.insert(hash, facts)
    }
    return forms
  }

  private static func tree(
    _ tables: LexiconTables
  ) -> (nodes: [Node], edges: HashSlots, edgeBits: [UInt64]) {
    let nodeCount = tables.childCounts.count
    var nodes: [Node] = []
    nodes.reserveCapacity(nodeCount + 1)
    var edges = HashSlots(count: nodeCount, largestValue: UInt32(nodeCount))
    var edgeBits = [UInt64](repeating: 0, count: edgeBitCount / 64)
    var entries: UInt32 = 0
    var child: UInt32 = 1
    for node in 0..<nodeCount {
      var ways: UInt32 = 0
      for _ in 0..<tables.childCounts[node] {
        let word = tables.childWords[Int(child) - 1]
        ways |= way(word)
        // From the root the word's number is the node's.
        if node > 0 {
          let key = edge(UInt32(node), word)
          edges.insert(key, child)
          edgeBits[edgeBit(key) / 64] |= 1 << UInt64(edgeBit(key) % 64)
        }
        child += 1
      }
      nodes.append(Node(entries: entries, ways: ways))
      entries += tables.entryCounts[node]
    }
    nodes.append(Node(entries: entries, ways: 0))
    return (nodes, edges, edgeBits)
  }

  /// The key of the edge from a node by a pattern word, or by any word (0).
  ///
  /// Multiplication by an odd number loses nothing and spreads into the high bits, which pick the
  /// slot. Source: Knuth, The Art of Computer Programming 3, 6.4, multiplicative hashing.
  @inline(__always)
  static func edge(_ node: UInt32, _ word: UInt32) -> UInt64 {
    (UInt64(node) << 32 | UInt64(word)) &* 0x9e37_79b9_7f4a_7c15
  }

  private static let edgeBitCount = 1 << 19

  /// The place of an edge's key among ``edgeBits``.
  @inline(__always)
  static func edgeBit(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key &>> 45) }

  /// The bit that a pattern word, or any word (0), has among the ways that lead on from a node.
  @inline(__always)
  static func way(_ word: UInt32) -> UInt32 { word == 0 ? anyWay : 1 << (word % 29) }
}

/// The first steps into the tree of patterns.
struct FormRoots {
  let nodes: [LexiconIndex.Node]
  let edges: HashSlots
  let starterCount: UInt32
  let anyRoot: UInt32

  /// Adds what a pattern word is at the start of patterns, or after any word, to the facts of a form
  /// that stands for it.
  func add(_ word: UInt32, to facts: inout FormTable.Facts) {
    facts.ways |= LexiconIndex.way(word)
    if word <= starterCount {
      facts.code |= LexiconIndex.starts
      facts.leads |= nodes[Int(word)].ways
      if nodes[Int(word)].entries < nodes[Int(word) + 1].entries {
        facts.leads |= LexiconIndex.endWay
      }
    }
    if anyRoot > 0, edges.value(LexiconIndex.edge(anyRoot, word)) > 0 {
      facts.code |= LexiconIndex.followsAny
      facts.ways |= LexiconIndex.afterAnyWay
    }
  }
}
