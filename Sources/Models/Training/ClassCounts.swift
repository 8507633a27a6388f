public import Features

/// Counts of a labelled corpus that add up: all that naive Bayes is made of.
///
/// The counts of the parts of a corpus, merged in any order, are those of the whole, to the last bit:
/// whole numbers are counted, and values between 0 and 3 as whole multiples of 2^-32. So a cluster
/// can count each part by itself. For the calibration some examples go with the counts (see
/// ``HeldOutSample``).
public struct ClassCounts: Sendable, Equatable {
  /// What is counted for one label.
  struct Label: Sendable, Equatable {
    /// How many examples have it.
    var examples = 0
    /// How often each bucket occurs in them.
    var ngrams: [UInt64]
    /// The sums of their dense features, in steps of 2^-32.
    var dense = [Int64](repeating: 0, count: DenseFeatures.count)

    init(bucketCount: Int) { ngrams = Array(repeating: 0, count: bucketCount) }
  }

  /// How features are taken and the model is to be made.
  public let options: TrainingOptions
  /// The lexicons whose matches are features.
  public let lexicons: [LexiconReference]
  /// In how many examples each bucket stands.
  var documentFrequencies: [UInt32]
  /// By name.
  var labels: [String: Label] = [:]
  /// The sum of the digests of all examples.
  var digest = CorpusSum()
  /// Examples to calibrate on.
  var sample = HeldOutSample()

  /// How many steps make 1 in sums of dense features.
  static let denseSteps = 0x1p32
  /// The most examples, so that every frequency fits its type.
  static let exampleLimit = Int(Int32.max)

  /// How many examples were counted.
  public var exampleCount: Int { labels.values.reduce(0) { $0 + $1.examples } }

  /// Counts nothing yet.
  ///
  /// - Throws: ``TrainingError/options(_:)`` where the options ask for more than counts can give.
  public init(options: TrainingOptions, lexicons: [LexiconReference]) throws(TrainingError) {
    if let problem = options.problem ?? Self.problem(options) { throw .options(problem) }
    self.options = options
    self.lexicons = lexicons
    documentFrequencies = Array(repeating: 0, count: 1 << options.features.hashBits)
  }

  /// What in options counts cannot give, in words; `nil` if nothing.
  private static func problem(_ options: TrainingOptions) -> String? {
    if options.estimator != .naiveBayes { return "counts make naive Bayes alone" }
    if options.naiveBayes.variant != .multinomial {
      return "counts make multinomial naive Bayes, not \(options.naiveBayes.variant.rawValue)"
    }
    if options.naiveBayes.input == .tfidf {
      return "tf-idf weights do not add up; count n-grams, or their presence"
    }
    if options.usesTargets { return "counts take no targets" }
    return options.classWeights == .none ? nil : "counts take no class weights"
  }

  /// Counts examples.
  ///
  /// - Throws: ``TrainingError/options(_:)`` for an example with a weight other than 1, or one too
  ///   many.
  /// - Complexity: O(bytes × n-gram lengths).
  public mutating func add(
    _ examples: [Example], pipeline: FeaturePipeline
  ) throws(TrainingError) {
    if let weighted = examples.first(where: { $0.weight != 1 }) {
      throw .options("\(weighted.id): counts take no weights")
    }
    try checkRoom(for: examples.count)
    let corpus = try EncodedCorpus(examples, pipeline: pipeline)
    for (number, name) in corpus.labels.enumerated() {
      // Taken out of the dictionary, so that its arrays are not copied.
      var label = labels.removeValue(forKey: name) ?? Label(bucketCount: corpus.bucketCount)
      for row in 0..<corpus.count where corpus.truth[row] == number {
        count(row, of: corpus, for: &label)
      }
      labels[name] = label
    }
    for example in examples {
      digest.add(example)
      try sample.add(example)
    }
  }

  private mutating func count(_ row: Int, of corpus: EncodedCorpus, for label: inout Label) {
    label.examples += 1
    let isCounted = options.naiveBayes.input == .counts
    for cell in corpus.rowStarts[row]..<corpus.rowStarts[row + 1] {
      let bucket = Int(corpus.buckets[cell])
      documentFrequencies[bucket] &+= 1
      label.ngrams[bucket] &+= isCounted ? UInt64(corpus.counts[cell]) : 1
    }
    for (index, value) in corpus.dense(ofRow: row).enumerated() where value != 0 {
      label.dense[index] &+= Int64((Double(value) * Self.denseSteps).rounded())
    }
  }

  /// Adds the counts of another part of the corpus.
  ///
  /// - Throws: ``CountsFileError`` where the parts were counted in different ways.
  /// - Complexity: O(labels × buckets).
  public mutating func add(_ other: ClassCounts) throws {
    if options != other.options { throw CountsFileError.differs("other options") }
    if lexicons != other.lexicons { throw CountsFileError.differs("other lexicons") }
    try checkRoom(for: other.exampleCount)
    for bucket in documentFrequencies.indices {
      documentFrequencies[bucket] &+= other.documentFrequencies[bucket]
    }
    for (name, counts) in other.labels {
      var label = labels.removeValue(forKey: name) ?? Label(bucketCount: documentFrequencies.count)
      label.examples += counts.examples
      for bucket in label.ngrams.indices { label.ngrams[bucket] &+= counts.ngrams[bucket] }
      for index in label.dense.indices { label.dense[index] &+= counts.dense[index] }
      labels[name] = label
    }
    digest.add(other.digest)
    try sample.add(other.sample)
  }

  private func checkRoom(for more: Int) throws(TrainingError) {
    guard exampleCount <= Self.exampleLimit - more else {
      throw .options("more than \(Self.exampleLimit) examples")
    }
  }
}

/// A digest of a corpus that is the same in any order of its examples, and adds up.
struct CorpusSum: Sendable, Equatable {
  /// The sum of the examples' SHA-256 digests, as four numbers each modulo 2^64.
  var words: [UInt64] = [0, 0, 0, 0]

  mutating func add(_ other: CorpusSum) {
    for index in words.indices { words[index] &+= other.words[index] }
  }

  mutating func add(_ example: Example) {
    let digest = SHA256.digest(CorpusDigest.bytes(of: example))
    for index in words.indices {
      words[index] &+= LittleEndian.read(digest[...], at: 8 * index)
    }
  }

  /// The sum in hexadecimal.
  var hexadecimal: String {
    var bytes: [UInt8] = []
    for word in words { LittleEndian.append(word, to: &bytes) }
    return SHA256.hex(bytes)
  }
}
