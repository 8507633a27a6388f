import Features

/// A model's weights as scoring wants them: a few numbers side by side for each n-gram that counts.
///
/// Both estimators, their blend and the inverse document frequency are folded into one number an
/// output, so that an n-gram costs two look-ups whatever the model is made of. Where naive Bayes
/// counts n-grams without weighting them there is one more number an output. What the n-grams of a
/// text add up to is summed in fixed point, so that it does not matter in which order, or in which
/// groups, they are added.
struct ScoringTable: Sendable {
  /// How many margins a text gets.
  let outputCount: Int
  /// What an n-gram counts for naive Bayes; `tfidf` where its weights are folded into the others.
  let input: NaiveBayes.Input
  /// How many numbers an n-gram has.
  let stride: Int
  private let index: BucketIndex
  /// For each n-gram idf², then idf × blended weight for each output, then, unless folded in, what
  /// naive Bayes counts for each output; first of all zeros, for n-grams that do not count.
  private var cells: [Float]
  /// The fixed point of idf², of the weights, and of the counts.
  private var squares = FixedPoint(largest: 0)
  private var weights = FixedPoint(largest: 0)
  private var counts = FixedPoint(largest: 0)
  /// The blended weights of the dense features, one array an output.
  private var dense: [[Float]]
  /// The blended intercepts.
  private(set) var intercepts: [Double]

  init(
    _ parameters: ModelParameters, blend: Blend, bucketCount: Int, input: NaiveBayes.Input
  ) {
    let selection = parameters.selection
    outputCount = max(parameters.logistic.count, parameters.naiveBayes.count)
    self.input = parameters.naiveBayes.isEmpty ? .tfidf : input
    stride = 1 + (self.input == .tfidf ? outputCount : 2 * outputCount)
    index = BucketIndex(selection.buckets, bucketCount: bucketCount)
    cells = Array(repeating: 0, count: (selection.buckets.count + 1) * stride)
    dense = Array(
      repeating: Array(repeating: 0, count: DenseFeatures.count), count: outputCount)
    intercepts = Array(repeating: 0, count: outputCount)
    let idf = selection.idf
    for (column, idf) in idf.enumerated() { cells[(column + 1) * stride] = idf * idf }
    add(parameters.logistic, parameters.naiveBayes, columns: nil, idf, blend)
  }

  /// The same with a target's own weights added to those that all share.
  func adding(
    _ target: ModelParameters.Target, _ parameters: ModelParameters, blend: Blend
  ) -> ScoringTable {
    var table = self
    table.add(
      target.logistic, target.naiveBayes, columns: target.columns, parameters.selection.idf, blend)
    return table
  }

  /// Adds weights, of the n-grams those of some columns of the selection, or of all.
  private mutating func add(
    _ logistic: [ModelParameters.Weights], _ naiveBayes: [ModelParameters.Weights],
    columns: [UInt32]?, _ idf: [Float], _ blend: Blend
  ) {
    for output in 0..<outputCount {
      let parts = [
        (weights: logistic, factor: blend.logistic, isCounted: false),
        (weights: naiveBayes, factor: blend.naiveBayes, isCounted: input != .tfidf),
      ].filter { !$0.weights.isEmpty }.map { ($0.weights[output], $0.factor, $0.isCounted) }
      add(parts.filter { !$0.2 }.map { ($0.0.ngrams, $0.1) }, columns, idf, output: output)
      add(parts.filter(\.2).map { ($0.0.ngrams, $0.1) }, columns, output: outputCount + output)
      for index in dense[output].indices {
        dense[output][index] += Float(parts.reduce(0) { $0 + $1.1 * Double($1.0.dense[index]) })
      }
      intercepts[output] += parts.reduce(0) { $0 + $1.1 * $1.0.intercept }
    }
    setFixedPoints()
  }

  /// Adds the sum of some arrays of weights, each with a factor, to one number of each n-gram, times
  /// its idf if there is one.
  ///
  /// Every start goes through here, so the loops are plain ones over one array each.
  private mutating func add(
    _ parts: [(weights: QuantizedArray, factor: Double)], _ columns: [UInt32]?,
    _ idf: [Float]? = nil, output: Int
  ) {
    guard let count = parts.map(\.weights.count).min() else { return }
    var sums = [Double](repeating: 0, count: count)
    for (weights, factor) in parts {
      let scale = weights.scale
      for (index, value) in weights.values.prefix(count).enumerated() {
        sums[index] += factor * Double(Float(value) * scale)
      }
    }
    for (index, sum) in sums.enumerated() {
      let column = columns.map { Int($0[index]) } ?? index
      let weight = Float(sum)
      cells[(column + 1) * stride + 1 + output] += idf.map { $0[column] * weight } ?? weight
    }
  }

  private mutating func setFixedPoints() {
    let largest = (0..<stride).map { place in
      var largest: Float = 0
      for index in Swift.stride(from: place, to: cells.count, by: stride) {
        let size = abs(cells[index])
        if size > largest { largest = size }
      }
      return largest
    }
    squares = FixedPoint(largest: largest[0])
    weights = FixedPoint(largest: largest[1..<1 + outputCount].max() ?? 0)
    counts = FixedPoint(largest: largest[(1 + outputCount)...].max() ?? 0)
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
