import Dispatch
public import Features

/// A labelled corpus as counts of hashed features: all that training looks at.
///
/// Texts are analysed once; every fold of a cross-validation is a choice of rows.
public struct EncodedCorpus: Sendable {
  /// The labels, sorted; a row's label is an index into them.
  public let labels: [String]
  /// The label of each row.
  public let truth: [Int]
  /// The group of each row, as a number; rows of one group never part.
  public let groups: [Int]
  /// Whether groups were given, rather than each row being its own.
  public let isGrouped: Bool
  /// The weight of each row.
  public let weights: [Double]
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

  /// How many rows there are.
  public var count: Int { truth.count }

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
    let names = labels ?? Set(examples.map(\.label)).sorted()
    self.labels = names
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var truth: [Int] = []
    for example in examples {
      guard let number = numbers[example.label] else {
        throw .unknownLabel(example.label, id: example.id, known: names)
      }
      truth.append(number)
    }
    self.truth = truth
    isGrouped = examples.contains { $0.group != nil }
    groups = Self.groupNumbers(examples)
    weights = examples.map(\.weight)
    bucketCount = pipeline.bucketCount
    var (starts, buckets, counts, dense) = ([0], [UInt32](), [Float](), [Float]())
    for chunk in Self.encode(examples, pipeline) {
      starts += chunk.rowEnds.map { $0 + buckets.count }
      buckets += chunk.buckets
      counts += chunk.counts
      dense += chunk.dense
    }
    (rowStarts, self.buckets, self.counts, self.dense) = (starts, buckets, counts, dense)
  }

  /// Numbers groups by first appearance; an example without one is its own.
  private static func groupNumbers(_ examples: [Example]) -> [Int] {
    var numbers: [String: Int] = [:]
    var next = 0
    return examples.map { example in
      defer { next += 1 }
      guard let group = example.group else { return next }
      let number = numbers[group] ?? next
      numbers[group] = number
      return number
    }
  }

  private struct Chunk: Sendable {
    var rowEnds: [Int] = []
    var buckets: [UInt32] = []
    var counts: [Float] = []
    var dense: [Float] = []
  }

  /// Encodes chunks of examples side by side; results come back in order.
  private static func encode(_ examples: [Example], _ pipeline: FeaturePipeline) -> [Chunk] {
    let size = 256
    let starts = Array(stride(from: 0, to: examples.count, by: size))
    return Parallel.map(starts.count) { index in
      let rows = examples[starts[index]..<min(starts[index] + size, examples.count)]
      var chunk = Chunk()
      var buffer = FeatureBuffer()
      var counter = BucketCounter(bucketCount: pipeline.bucketCount)
      for example in rows {
        let section = example.section.flatMap(Document.Section.init(rawValue:)) ?? .body
        pipeline.fill(
          &buffer, record: SourceText(name: example.id, bytes: example.text), section: section)
        counter.count(buffer.buckets, into: &chunk.buckets, &chunk.counts)
        chunk.rowEnds.append(chunk.buckets.count)
        chunk.dense += buffer.dense
      }
      return chunk
    }
  }
}

/// Counts equal buckets of a row without sorting them.
///
/// A table of all buckets remembers where in the row each was put; it is marked by row, so it need
/// not be cleared.
struct BucketCounter {
  private var slots: [Int32]
  private var touched: [UInt32] = []

  init(bucketCount: Int) { slots = Array(repeating: -1, count: bucketCount) }

  /// Appends each bucket once, with its count, in the order of first occurrence.
  ///
  /// - Complexity: O(occurrences).
  mutating func count(_ row: [UInt32], into buckets: inout [UInt32], _ counts: inout [Float]) {
    for bucket in row {
      let slot = Int(slots[Int(bucket)])
      if slot >= 0 {
        counts[slot] += 1
      } else {
        slots[Int(bucket)] = Int32(buckets.count)
        buckets.append(bucket)
        counts.append(1)
        touched.append(bucket)
      }
    }
    for bucket in touched { slots[Int(bucket)] = -1 }
    touched.removeAll(keepingCapacity: true)
  }
}
