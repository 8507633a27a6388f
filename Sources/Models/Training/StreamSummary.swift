import Features

/// How a model was trained on a stream; saved in its file.
public struct StreamSummary: Sendable, Equatable, Codable {
  /// How examples were gone through.
  public let stream: StreamTrainer.Stream
  /// For each pass the mean log loss of its examples, each before it was learned from; in nats.
  ///
  /// That of the first pass is an estimate of the loss on new texts, if a pessimistic one.
  ///
  /// Source: Blum, Kalai, Langford: Beating the hold-out: bounds for K-fold and progressive
  /// cross-validation. COLT 1999.
  public let losses: [Double]
  /// The most examples of one label that follow one another.
  public let longestRun: Int

  /// Whether the corpus is sorted by label, in longer stretches than examples were shuffled over.
  public var isSorted: Bool { longestRun > max(stream.shuffleBuffer, 1000) }
}

/// The examples that were held out to calibrate a model on; saved in its file.
public struct SampleSummary: Sendable, Equatable, Codable {
  /// How many examples were held out.
  public let examples: Int
  /// How many groups they make; `nil` if none has a group.
  public let groups: Int?

  /// Counts examples.
  init(_ examples: [Example]) {
    self.examples = examples.count
    let groups = Set(examples.compactMap(\.group))
    self.groups = groups.isEmpty ? nil : groups.count
  }
}
