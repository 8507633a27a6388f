import Features

/// What must be known of a corpus before a solver can learn from one example after another.
///
/// That is counts by bucket and by label, and a sample to hold out.
struct CorpusSurvey: Sendable {
  /// How many examples a label has, and their weights' sum.
  struct Label: Sendable, Equatable {
    var examples = 0
    var weight = 0.0
  }

  /// In how many examples each bucket stands and, behind all buckets, each dense feature is not 0.
  private(set) var frequencies: [UInt32]
  /// By name.
  private(set) var labels: [String: Label] = [:]
  /// The sum of the digests of all examples.
  private(set) var digest = CorpusSum()
  /// Tells whether the same examples come again.
  private(set) var trace = CorpusTrace()
  /// The most examples of one label that follow one another.
  private(set) var longestRun = 0
  private var run = (label: "", length: 0)
  private var sample = HeldOutSample()
  private let bucketCount: Int

  /// The share of the corpus that is held out at most, as one in so many.
  static let heldOutShare = 5

  init(bucketCount: Int) {
    self.bucketCount = bucketCount
    frequencies = Array(repeating: 0, count: bucketCount + DenseFeatures.count)
  }

  /// Counts examples.
  ///
  /// - Throws: ``TrainingError/options(_:)`` for one example too many, or a group too large to be
  ///   held out.
  /// - Complexity: O(bytes × n-gram lengths).
  mutating func add(_ examples: [Example], pipeline: FeaturePipeline) throws(TrainingError) {
    guard trace.count <= ClassCounts.exampleLimit - examples.count else {
      throw .options("more than \(ClassCounts.exampleLimit) examples")
    }
    count(try EncodedCorpus(examples, pipeline: pipeline)) { $0 &+= 1 }
    for example in examples {
      labels[example.label, default: Label()].examples += 1
      labels[example.label, default: Label()].weight += example.weight
      run = run.label == example.label ? (run.label, run.length + 1) : (example.label, 1)
      longestRun = max(longestRun, run.length)
      digest.add(example)
      trace.add(example)
      try sample.add(example)
    }
  }

  private mutating func count(_ corpus: EncodedCorpus, _ change: (inout UInt32) -> Void) {
    for bucket in corpus.buckets { change(&frequencies[Int(bucket)]) }
    for row in 0..<corpus.count {
      for (index, value) in corpus.dense(ofRow: row).enumerated() where value != 0 {
        change(&frequencies[bucketCount + index])
      }
    }
  }

  /// Takes the examples that are held out off the counts.
  ///
  /// - Returns: The examples group by group, encoded, with the size of each group; and the largest
  ///   hash of their groups.
  /// - Throws: ``TrainingError`` where a label is missing on either side.
  mutating func holdOut(
    pipeline: FeaturePipeline
  ) throws(TrainingError) -> HeldOutPart {
    let names = labels.keys.sorted()
    guard names.count > 1 else { throw names.first.map(TrainingError.oneLabel) ?? .noExamples }
    if let name = names.first(where: { labels[$0]?.weight == 0 }) { throw .noWeight(label: name) }
    try sample.prune(to: min(HeldOutSample.size, trace.count / Self.heldOutShare))
    let groups = sample.sorted
    let part = HeldOutPart(
      examples: Array(groups.joined()), groupSizes: groups.map(\.count), highest: sample.highest)
    for name in names {
      let held = part.examples.filter { $0.label == name }
      labels[name]?.examples -= held.count
      guard let left = labels[name]?.examples, !held.isEmpty, left > 0 else {
        throw .notHeldOut(label: name, isMissing: held.isEmpty, held: part.examples.count)
      }
      labels[name]?.weight -= held.reduce(0) { $0 + $1.weight }
    }
    count(try EncodedCorpus(part.examples, pipeline: pipeline, labels: names)) { $0 &-= 1 }
    return part
  }

  /// The n-grams that count.
  ///
  /// - Complexity: O(buckets).
  func selection(minimumCount: Int) -> NGramSelection {
    let kept = (0..<bucketCount).filter { frequencies[$0] >= UInt32(minimumCount) }
    return NGramSelection(
      buckets: kept.map { UInt32($0) }, documentFrequencies: kept.map { frequencies[$0] },
      documentCount: labels.values.reduce(0) { $0 + $1.examples })
  }
}

/// The groups of a corpus that a model is calibrated on, and learns nothing from.
struct HeldOutPart: Sendable {
  /// Group after group.
  let examples: [Example]
  /// How many examples each group has.
  let groupSizes: [Int]
  /// The largest hash of these groups; all others have larger ones.
  let highest: UInt64

  /// Whether an example is among those held out.
  func contains(_ example: Example) -> Bool { HeldOutSample.hash(example) <= highest }
}

/// A checksum of the examples that were read, by which a corpus that changes is found out.
struct CorpusTrace: Sendable, Equatable {
  private(set) var count = 0
  private var hash: UInt64 = 0

  mutating func add(_ example: Example) {
    count += 1
    let parts = [
      TextFolding.hash(of: example.text), TextFolding.hash(of: example.label.utf8),
      TextFolding.hash(of: (example.group ?? "").utf8), example.weight.bitPattern,
    ]
    for part in parts {
      var mixer = SplitMix64(state: hash ^ part)
      hash = mixer.next()
    }
  }
}
