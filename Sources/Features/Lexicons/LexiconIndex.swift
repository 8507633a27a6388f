/// The patterns of several lexicons as one tree of token hashes.
///
/// A node is the beginning of some patterns; an edge is one token. Inflected forms are spelled out
/// as edges of their own that lead to the same node.
struct LexiconIndex: Sendable {
  /// An entry as the matcher uses it.
  struct Entry: Sendable {
    let category: LexiconCategory
    /// The category's place in `LexiconCategory.allCases`.
    let order: Int
    let polarity: Int8
    let strength: UInt8
    let guards: [CompiledGuard]
  }

  struct Node: Sendable {
    /// The entries that end here, at most one a category.
    var entries: [Int32] = []
    /// The node after any one word; -1 if there is none.
    var any: Int32 = -1
    /// Bit n is set when an edge from here is the first n bytes of a word.
    var prefixLengths: UInt64 = 0
    /// Whether any edge leads on.
    var leads = false
  }

  private(set) var nodes: [Node] = [Node()]
  private(set) var entries: [Entry] = []
  private var edges: HashIndex
  private static let prefixSalt: UInt64 = 0x5bd1_e995_7b7d_159b

  /// Builds the tree. Of entries with the same pattern and category the last one stands, so a
  /// lexicon replaces entries of those before it.
  ///
  /// - Complexity: O(total length of all patterns and their inflected forms).
  init(_ lexicons: [Lexicon]) {
    edges = HashIndex(minimumCapacity: lexicons.reduce(0) { $0 + $1.entries.count } * 4)
    for lexicon in lexicons {
      for entry in lexicon.entries { insert(entry) }
    }
  }

  // MARK: Look-up

  func child(of node: Int32, hash: UInt64) -> Int32 { edges.value(Self.key(node, hash)) }

  func child(of node: Int32, prefixHash: UInt64) -> Int32 {
    edges.value(Self.key(node, prefixHash ^ Self.prefixSalt))
  }

  private static func key(_ node: Int32, _ hash: UInt64) -> UInt64 {
    hash ^ (UInt64(UInt32(bitPattern: node)) &* 0x9e37_79b9_7f4a_7c15)
  }

  /// The entries that some node still holds, as indices in the order of insertion.
  var reachableEntries: Set<Int> { Set(nodes.flatMap { $0.entries.map { Int($0) } }) }

  // MARK: Building

  private mutating func insert(_ entry: LexiconEntry) {
    var ends: [Int32] = [0]
    for element in entry.elements {
      var next: [Int32] = []
      for node in ends { next.append(contentsOf: step(from: node, element)) }
      ends = next
    }
    let index = Int32(entries.count)
    entries.append(
      Entry(
        category: entry.category, order: entry.category.index, polarity: entry.polarity,
        strength: entry.strength, guards: entry.guards.map(CompiledGuard.init)))
    for node in Set(ends) {
      nodes[Int(node)].entries.removeAll { entries[Int($0)].category == entry.category }
      nodes[Int(node)].entries.append(index)
    }
  }

  private mutating func step(from node: Int32, _ element: LexiconEntry.Element) -> [Int32] {
    switch element {
    case .word(let word): return advance(from: node, forms: [word])
    case .verb(let lemma): return advance(from: node, forms: Inflection.verbForms(lemma))
    case .noun(let lemma): return advance(from: node, forms: Inflection.nounForms(lemma))
    case .adjective(let lemma):
      return advance(from: node, forms: Inflection.adjectiveForms(lemma))
    case .any:
      if nodes[Int(node)].any < 0 { nodes[Int(node)].any = makeNode(under: node) }
      return [nodes[Int(node)].any]
    case .prefix(let stem):
      let folded = Self.folded(stem)
      nodes[Int(node)].prefixLengths |= 1 << UInt64(min(folded.count, 63))
      return [edge(from: node, TextFolding.hash(of: folded) ^ Self.prefixSalt, to: nil)]
    }
  }

  /// Follows or makes the edges for the forms of one word; new forms share a node.
  ///
  /// A form that already leads to a node of its own keeps it, so several ends may come back.
  private mutating func advance(from node: Int32, forms: [String]) -> [Int32] {
    var shared: Int32?
    var ends: [Int32] = []
    for form in forms {
      let hashes = Self.tokenHashes(form)
      guard let last = hashes.last else { continue }
      var current = node
      for hash in hashes.dropLast() { current = edge(from: current, hash, to: nil) }
      let isNew = edges.value(Self.key(current, last)) < 0
      let end = edge(from: current, last, to: isNew && hashes.count == 1 ? shared : nil)
      if isNew, hashes.count == 1 { shared = end }
      if !ends.contains(end) { ends.append(end) }
    }
    return ends
  }

  private mutating func edge(from node: Int32, _ hash: UInt64, to target: Int32?) -> Int32 {
    let key = Self.key(node, hash)
    let existing = edges.value(key)
    if existing >= 0 { return existing }
    let end = target ?? makeNode(under: node)
    edges.insert(key, end)
    return end
  }

  private mutating func makeNode(under node: Int32) -> Int32 {
    nodes[Int(node)].leads = true
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  private static func folded(_ word: String) -> [UInt8] {
    var folded: [UInt8] = []
    for scalar in word.unicodeScalars { TextFolding.append(scalar, to: &folded) }
    return folded
  }

  /// The hashes of the tokens a form is made of; nearly always one.
  private static func tokenHashes(_ form: String) -> [UInt64] {
    let isPlain = form.utf8.allSatisfy { byte in
      byte >= 0x61 && byte <= 0x7A || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    }
    if isPlain, form.utf8.first != UInt8(ascii: "'"), form.utf8.last != UInt8(ascii: "'"),
      form.utf8.last != UInt8(ascii: "-"), form.utf8.first != UInt8(ascii: "-")
    {
      return [TextFolding.hash(of: form.utf8)]
    }
    return WordTokenizer.tokenize(SourceText(form)).tokens.filter { $0.kind != .quote }.map(\.hash)
  }
}
