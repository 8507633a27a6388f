import Features

/// Some groups of a corpus, whole, on which a model made of counts is calibrated.
///
/// The groups with the smallest hashes are kept, until there are enough examples: which they are does
/// not depend on how the corpus was split or in which order its parts were merged. What a group
/// counts can be taken off the counts again, so that the model can be tried on it as on texts it has
/// not seen. An example without a group is one with all those of the same text.
///
/// Source: the bottom-k sample of Cohen, Kaplan: Summarizing data using bottom-k sketches. PODC 2007.
struct HeldOutSample: Sendable, Equatable {
  /// How many examples are enough.
  static let size = 2_000
  /// The most examples that are held: fewer would be enough but for groups that are kept whole.
  static let limit = 50_000

  /// The examples by their group's hash.
  private var groups: [UInt64: [Example]] = [:]
  private var count = 0
  /// Groups with a higher hash are not among the smallest.
  private(set) var highest = UInt64.max

  /// Takes an example in, if its group is among the smallest.
  ///
  /// - Throws: ``TrainingError/options(_:)`` if a group is too large to be kept.
  mutating func add(_ example: Example) throws(TrainingError) {
    let hash = Self.hash(example)
    guard hash <= highest else { return }
    groups[hash, default: []].append(example)
    count += 1
    if count > 2 * Self.size { try prune() }
  }

  /// Takes in the examples of another part of the corpus.
  mutating func add(_ other: HeldOutSample) throws(TrainingError) {
    for examples in other.sorted { for example in examples { try add(example) } }
    try prune()
  }

  /// Drops the groups before which there are enough examples.
  mutating func prune(to size: Int = Self.size) throws(TrainingError) {
    var kept = 0
    for hash in groups.keys.sorted() {
      guard kept < size else {
        groups[hash] = nil
        continue
      }
      kept += groups[hash]?.count ?? 0
      if kept >= size { highest = min(highest, hash) }
    }
    count = kept
    guard count <= Self.limit else {
      throw .options(
        "a group has more than \(Self.limit - Self.size) examples, too many to be held out; name "
          + "smaller groups with --group-field")
    }
  }

  /// The groups by their hash, the examples of each in an order that is always the same.
  var sorted: [[Example]] {
    groups.keys.sorted().map { hash in
      (groups[hash] ?? []).map { (bytes: CorpusDigest.bytes(of: $0), example: $0) }
        .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.example)
    }
  }

  static func == (one: HeldOutSample, other: HeldOutSample) -> Bool { one.sorted == other.sorted }

  /// The hash of an example's group.
  static func hash(_ example: Example) -> UInt64 {
    guard let group = example.group else { return TextFolding.hash(of: example.text) }
    return TextFolding.hash(of: [0xFF] + group.utf8)
  }
}
