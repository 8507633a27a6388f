package import Features

extension HeaviestFeatures {
  /// How many features are named for each label.
  static let namedCount = 40

  /// The features that speak most for each label, named from the first training text they stand in.
  ///
  /// A feature's weight is what one occurrence adds to the log-odds in a text of average length.
  /// The rank is by weight × √(texts it stands in), since the weight of a rare n-gram is mostly
  /// noise. A bucket that several n-grams share has the name of the first one met.
  ///
  /// - Complexity: O(features × log features + bytes of the examples).
  static func find(
    _ classifier: TextClassifier, _ corpus: EncodedCorpus, _ examples: [Example]
  ) -> [HeaviestFeatures] {
    let ranking = FeatureRanking(classifier, corpus)
    let ranked = classifier.labels.indices.map { label in
      ranking.features(for: label, limit: namedCount)
    }
    var wanted: Set<UInt32> = []
    for feature in ranked.joined() {
      if case .bucket(let bucket) = feature.key { wanted.insert(bucket) }
    }
    let names = names(of: wanted, examples, classifier.pipeline)
    return zip(classifier.labels, ranked).map { label, features in
      HeaviestFeatures(
        label: label,
        features: features.map { feature in
          Feature(
            name: name(feature.key, names), weight: Rounding.significant(feature.weight))
        })
    }
  }

  private static func name(_ key: FeatureRanking.Key, _ names: [UInt32: String]) -> String {
    switch key {
    case .bucket(let bucket): names[bucket] ?? "#\(bucket)"
    case .dense(let index): DenseFeatures.names[index]
    }
  }

  /// The first n-gram met in each bucket.
  private static func names(
    of buckets: Set<UInt32>, _ examples: [Example], _ pipeline: FeaturePipeline
  ) -> [UInt32: String] {
    var names: [UInt32: String] = [:]
    var buffer = FeatureBuffer(recordsOwners: true)
    for example in examples where names.count < buckets.count {
      let analysis = pipeline.analyzer.analyze(
        Document(record: SourceText(name: example.id, bytes: example.text)))
      pipeline.fill(
        &buffer, from: analysis, tokens: analysis.text.tokens.indices, section: .body)
      for (bucket, owner) in zip(buffer.buckets, buffer.owners)
      where buckets.contains(bucket) && names[bucket] == nil {
        names[bucket] = analysis.text.featureName(owner)
      }
    }
    return names
  }
}

/// The features of a model by what they add in a training text of average length.
private struct FeatureRanking {
  /// A feature without its name: a bucket, or a dense feature.
  enum Key: Hashable {
    case bucket(UInt32)
    case dense(Int)
  }

  typealias Ranked = (key: Key, weight: Double, rank: Double)

  private let classifier: TextClassifier
  private let averageScale: Double
  /// In how many texts each dense feature is not 0, and its mean there.
  private let dense: [(count: Int, mean: Double)]

  init(_ classifier: TextClassifier, _ corpus: EncodedCorpus) {
    self.classifier = classifier
    let rows = Array(0..<corpus.count)
    let scales = classifier.parameters.selection.scales(corpus, rows: rows)
    averageScale = scales.reduce(0) { $0 + Double($1) } / Double(max(scales.count, 1))
    var sums = [(count: Int, mean: Double)](repeating: (0, 0), count: DenseFeatures.count)
    for row in rows {
      for (index, value) in corpus.dense(ofRow: row).enumerated() where value != 0 {
        sums[index].count += 1
        sums[index].mean += Double(value)
      }
    }
    dense = sums.map { ($0.count, $0.mean / Double(max($0.count, 1))) }
  }

  /// The features that speak most for a label, first the one that speaks most.
  ///
  /// - Complexity: O(features), and O(limit) for each that is among the best so far.
  func features(for label: Int, limit: Int) -> [Ranked] {
    let table = classifier.table
    let (output, sign) = classifier.output(for: label)
    let slope = sign * classifier.header.calibration.slope
    let selection = classifier.parameters.selection
    var best = BestRanked(limit: limit)
    for (bucket, frequency) in zip(selection.buckets, selection.documentFrequencies) {
      let weight = slope * table.ngram(bucket, output: output, scale: averageScale)
      best.add((.bucket(bucket), weight, weight * Double(frequency).squareRoot()))
    }
    for (index, use) in dense.enumerated() {
      let weight = slope * use.mean * table.denseWeight(index, output: output)
      best.add((.dense(index), weight, weight * Double(use.count).squareRoot()))
    }
    return best.features
  }

  /// The features of the highest ranks above 0; of equal ones the first come.
  private struct BestRanked {
    let limit: Int
    private(set) var features: [Ranked] = []

    init(limit: Int) { self.limit = limit }

    mutating func add(_ feature: Ranked) {
      let least = features.count < limit ? 0 : features.last?.rank ?? .infinity
      guard feature.rank > least else { return }
      let place = features.firstIndex { $0.rank < feature.rank } ?? features.count
      features.insert(feature, at: place)
      if features.count > limit { features.removeLast() }
    }
  }
}

extension TokenizedText {
  /// An n-gram as shown to people: its words, or its letters between dots where the word goes on.
  package func featureName(_ owner: FeatureBuffer.Owner) -> String {
    guard let characters = owner.characters else {
      return (owner.first..<owner.first + owner.count).filter { tokens[$0].isWord }
        .map { foldedText($0) }.joined(separator: " ")
    }
    let bytes = foldedBytes(owner.first)
    let piece = bytes.dropFirst(characters.lowerBound).prefix(characters.count)
    return (owner.touchesStart ? "" : "·") + String(decoding: piece, as: UTF8.self)
      + (owner.touchesEnd ? "" : "·")
  }
}
