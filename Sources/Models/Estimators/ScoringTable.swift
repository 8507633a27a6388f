import Features

/// A model's weights as scoring wants them: a few numbers side by side for each n-gram that counts.
///
/// Both estimators, their blend and the inverse document frequency are folded into one number an
/// output, so that an n-gram costs two look-ups whatever the model is made of. Where naive Bayes
/// counts n-grams without weighting them there is one more number an output. What the n-grams of a
/// text add up to is summed in fixed point, so that it does not matter in which order, or in which
/// groups, they are added.
///
/// A class, so that what reads it, on however many threads, counts no reference for each array.
final class ScoringTable: Sendable {
  private let folded: FoldedWeights
  /// How many margins a text gets.
  let outputCount: Int
  /// What an n-gram counts for naive Bayes; `tfidf` where its weights are folded into the others.
  let input: NaiveBayes.Input
  /// How many numbers an n-gram has.
  let stride: Int
  private let index: BucketIndex
  /// For each n-gram idf², then idf × blended weight for each output, then, unless folded in, what
  /// naive Bayes counts for each output; first of all zeros, for n-grams that do not count.
  private let cells: [Float]
  /// The fixed point of idf², of the weights, and of the counts.
  private let squares: FixedPoint
  private let weights: FixedPoint
  private let counts: FixedPoint
  /// The blended weights of the dense features, one array an output.
  private let dense: [[Float]]
  /// The blended intercepts.
  let intercepts: [Double]

  /// Makes a table of a model's weights.
  convenience init(
    _ parameters: ModelParameters, blend: Blend, bucketCount: Int, input: NaiveBayes.Input
  ) {
    self.init(FoldedWeights(parameters, blend: blend, bucketCount: bucketCount, input: input))
  }

  private init(_ folded: FoldedWeights) {
    self.folded = folded
    outputCount = folded.outputCount
    input = folded.input
    stride = folded.stride
    index = folded.index
    cells = folded.cells
    squares = folded.squares
    weights = folded.weights
    counts = folded.counts
    dense = folded.dense
    intercepts = folded.intercepts
  }

  /// The same with a target's own weights added to those that all share.
  func adding(
    _ target: ModelParameters.Target, _ parameters: ModelParameters, blend: Blend
  ) -> ScoringTable {
    var folded = folded
    folded.add(target, parameters, blend: blend)
    return ScoringTable(folded)
  }

  /// Whether all numbers are finite, so that every text gets a probability.
  var isFinite: Bool {
    cells.allSatisfy { $0.isFinite } && dense.allSatisfy { $0.allSatisfy { $0.isFinite } }
      && intercepts.allSatisfy { $0.isFinite }
  }

  /// What one occurrence of an n-gram adds to a margin.
  ///
  /// - Parameters:
  ///   - bucket: The n-gram's bucket.
  ///   - output: The margin.
  ///   - scale: The text's scale.
  ///   - repeated: By how many occurrences its presence is shared.
  /// - Returns: Its part of the margin.
  func ngram(_ bucket: UInt32, output: Int, scale: Double, repeated: Double = 1) -> Double {
    let start = index.number(bucket) * stride
    let weighted = scale * Double(cells[start + 1 + output])
    guard input != .tfidf else { return weighted }
    return weighted + Double(cells[start + 1 + outputCount + output]) / repeated
  }

  /// What one unit of a dense feature adds to a margin.
  func denseWeight(_ index: Int, output: Int) -> Double { Double(dense[output][index]) }
}

// MARK: - Sums

extension ScoringTable {
  /// Whether what a word's n-grams add does not depend on the rest of the text.
  var isAdditive: Bool { input != .presence }

  /// Adds the numbers of n-grams, in fixed point, to ``stride`` sums.
  ///
  /// An n-gram that does not count adds the zeros at the start: a branch would cost more.
  ///
  /// - Parameters:
  ///   - buckets: The n-grams' buckets, and maybe more after them.
  ///   - count: How many n-grams there are.
  ///   - sums: What they are added to.
  /// - Complexity: O(occurrences × outputs).
  func add(_ buckets: [UInt32], count: Int, to sums: inout [Int64]) {
    if stride == 3 { return addTriples(buckets, count: count, to: &sums) }
    for bucket in buckets[..<count] {
      let start = index.number(bucket) * stride
      sums[0] &+= squares.steps(cells[start])
      for place in 1...outputCount { sums[place] &+= weights.steps(cells[start + place]) }
      for place in (1 + outputCount)..<stride {
        sums[place] &+= counts.steps(cells[start + place])
      }
    }
  }

  /// The same for three numbers, as the model built in has: one output, and what naive Bayes counts.
  private func addTriples(_ buckets: [UInt32], count: Int, to sums: inout [Int64]) {
    let (squares, weights) = (self.squares, self.weights)
    let counts = outputCount == 1 ? self.counts : weights
    var (first, second, third) = (sums[0], sums[1], sums[2])
    index.withView { index in
      cells.withUnsafeBufferPointer { cells in
        for place in 0..<count {
          let start = index.number(buckets[place]) &* 3
          first &+= squares.steps(cells[start])
          second &+= weights.steps(cells[start &+ 1])
          third &+= counts.steps(cells[start &+ 2])
        }
      }
    }
    (sums[0], sums[1], sums[2]) = (first, second, third)
  }

  /// The blended margins of a text whose n-grams are all in its buckets.
  ///
  /// - Complexity: O(occurrences × outputs).
  func margins(_ features: FeatureBuffer) -> [Double] {
    var sums = [Int64](repeating: 0, count: stride)
    add(features.buckets, count: features.buckets.count, to: &sums)
    if input == .presence { countPresence(features.buckets, in: &sums) }
    return margins(sums, dense: features.dense)
  }

  /// Puts the sums of counts over different n-grams in place of those over all occurrences.
  private func countPresence(_ buckets: [UInt32], in sums: inout [Int64]) {
    var seen: Set<UInt32> = []
    let distinct = buckets.filter { seen.insert($0).inserted }
    for place in (1 + outputCount)..<stride {
      sums[place] = distinct.reduce(0) {
        $0 &+ counts.steps(cells[index.number($1) * stride + place])
      }
    }
  }

  /// The blended margins that sums and dense features make.
  ///
  /// - Complexity: O(dense features × outputs).
  func margins(_ sums: [Int64], dense values: [Float]) -> [Double] {
    let scale = Self.scale(squares.value(sums[0]))
    return (0..<outputCount).map { output in
      var total = intercepts[output] + weights.value(sums[1 + output]) * scale
      if input != .tfidf { total += counts.value(sums[1 + outputCount + output]) }
      Self.add(values, times: dense[output], to: &total)
      return total
    }
  }

  /// Adds the products of dense features and their weights, one after the other; most features are
  /// 0, and are passed over by fours.
  private static func add(_ values: [Float], times weights: [Float], to total: inout Double) {
    let count = min(values.count, weights.count)
    values.withUnsafeBytes { raw in
      values.withUnsafeBufferPointer { values in
        weights.withUnsafeBufferPointer { weights in
          var index = 0
          while index < count {
            let end = min(index &+ 4, count)
            if end &- index == 4 {
              let bits =
                raw.loadUnaligned(fromByteOffset: index &* 4, as: UInt64.self)
                | raw.loadUnaligned(fromByteOffset: index &* 4 &+ 8, as: UInt64.self)
              if bits == 0 {
                index = end
                continue
              }
            }
            for place in index..<end where values[place] != 0 {
              total += Double(values[place]) * Double(weights[place])
            }
            index = end
          }
        }
      }
    }
  }

  private static func scale(_ squares: Double) -> Double {
    squares > 0 ? 1 / squares.squareRoot() : 0
  }

  /// What each occurrence of an n-gram adds to a margin; where presence is counted, the occurrences
  /// share it.
  ///
  /// - Complexity: O(occurrences).
  func contributions(_ features: FeatureBuffer, output: Int) -> [Double] {
    let scale = Self.scale(
      squares.value(
        features.buckets.reduce(0) { $0 &+ squares.steps(cells[index.number($1) * stride]) }))
    var counts: [UInt32: Double] = [:]
    if input == .presence { for bucket in features.buckets { counts[bucket, default: 0] += 1 } }
    return features.buckets.map { bucket in
      ngram(bucket, output: output, scale: scale, repeated: counts[bucket] ?? 1)
    }
  }
}
