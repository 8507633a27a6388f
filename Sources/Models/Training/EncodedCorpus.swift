import Dispatch
public import Features

/// A labelled corpus as counts of hashed features: all that training looks at.
///
/// Texts are analysed once; every fold of a cross-validation is a choice of rows.
public struct EncodedCorpus: Sendable {
  /// Labels, groups and weights of the rows.
  public let rows: CorpusRows
  /// How many buckets there are.
  public let bucketCount: Int
  /// Where each row's buckets start; one more than there are rows.
  let rowStarts: [Int]
  /// The buckets of each row, each once.
  let buckets: [UInt32]
  /// How often each bucket occurs in the row.
  let counts: [Float]
  /// The dense features, row after row.
  let dense: [Float]

  /// The labels, sorted.
  var labels: [String] { rows.labels }
  /// The label of each row.
  var truth: [Int] { rows.truth }
  /// The group of each row.
  var groups: [Int] { rows.groups }
  /// The weight of each row.
  var weights: [Double] { rows.weights }
  /// The targets, sorted.
  public let targetNames: [String]
  /// The target of each row, an index into ``targetNames``; `nil` where there is none.
  let targets: [Int?]
  /// How many rows there are.
  public var count: Int { rows.truth.count }

  /// The dense features of a row.
  func dense(ofRow row: Int) -> ArraySlice<Float> {
    dense[row * DenseFeatures.count..<(row + 1) * DenseFeatures.count]
  }

  /// Analyses examples.
  ///
  /// The result does not depend on the number of threads.
  ///
  /// - Parameters:
  ///   - examples: The labelled texts.
  ///   - pipeline: What to take from them.
  ///   - labels: The labels, sorted; by default those of the examples.
  /// - Throws: ``TrainingError`` where an example's label is not among `labels`.
  /// - Complexity: O(bytes × n-gram lengths).
  public init(
    _ examples: [Example], pipeline: FeaturePipeline, labels: [String]? = nil
  ) throws(TrainingError) {
    try self.init(examples, labels: labels, bucketCount: pipeline.bucketCount) { index, buffer in
      pipeline.fill(&buffer, examples[index])
    }
  }

  /// Encodes examples whose features are filled in by index.
  init(
    _ examples: [Example], labels: [String]? = nil, bucketCount: Int, fill: @escaping Fill
  ) throws(TrainingError) {
    rows = try CorpusRows(examples, labels: labels)
    self.bucketCount = bucketCount
    let names = Set(examples.compactMap(\.target)).sorted()
    var numbers: [String: Int] = [:]
    for (number, name) in names.enumerated() { numbers[name] = number }
    targetNames = names
    targets = examples.map { example in example.target.flatMap { numbers[$0] } }
    var (starts, buckets, counts, dense) = ([0], [UInt32](), [Float](), [Float]())
    for chunk in Self.encode(examples.count, fill) {
      starts += chunk.rowEnds.map { $0 + buckets.count }
      buckets += chunk.buckets
      counts += chunk.counts
      dense += chunk.dense
    }
    (rowStarts, self.buckets, self.counts, self.dense) = (starts, buckets, counts, dense)
  }

  private struct Chunk: Sendable {
    var rowEnds: [Int] = []
    var buckets: [UInt32] = []
    var counts: [Float] = []
    var dense: [Float] = []
  }

  /// Puts the features of the example of an index into a buffer.
  typealias Fill = @Sendable (Int, inout FeatureBuffer) -> Void

  /// Encodes chunks of examples side by side; results come back in order.
  private static func encode(_ count: Int, _ fill: @escaping Fill) -> [Chunk] {
    // Few long texts are shared out too.
    let size = max(1, min(1024, (count + 15) / 16))
    return Parallel.map((count + size - 1) / size) { index in
      var chunk = Chunk()
      var buffer = FeatureBuffer()
      var counter = BucketCounter()
      for row in index * size..<min((index + 1) * size, count) {
        fill(row, &buffer)
        counter.count(buffer.buckets, into: &chunk.buckets, &chunk.counts)
        chunk.rowEnds.append(chunk.buckets.count)
        chunk.dense += buffer.dense
      }
      return chunk
    }
  }
}
