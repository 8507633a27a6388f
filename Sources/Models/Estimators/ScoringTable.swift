import Features

/// A model's weights as scoring wants them: a few numbers side by side for each n-gram that counts.
///
/// Both estimators, their blend and the inverse document frequency are folded into one number an
/// output, so that an n-gram costs two look-ups whatever the model is made of. Where naive Bayes
/// counts n-grams without weighting them there is one more number an output. The memory is that of
/// the n-grams that count, and four bytes a bucket.
struct ScoringTable: Sendable {
  /// How many margins a text gets.
  let outputCount: Int
  /// What an n-gram counts for naive Bayes; `tfidf` where its weights are folded into the others.
  private let input: NaiveBayes.Input
  /// Where in `cells` each bucket's numbers start; 0, where there are zeros, if it does not count.
  private let starts: [UInt32]
  /// For each n-gram idf², then idf × blended weight for each output, then, unless folded in, what
  /// naive Bayes counts for each output.
  private var cells: [Float]
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
    starts = Self.starts(
      selection, stride: Self.stride(outputCount, self.input), bucketCount: bucketCount)
    cells = Array(
      repeating: 0,
      count: (selection.buckets.count + 1) * Self.stride(outputCount, self.input))
    dense = Array(
      repeating: Array(repeating: 0, count: DenseFeatures.count), count: outputCount)
    intercepts = Array(repeating: 0, count: outputCount)
    for (bucket, idf) in zip(selection.buckets, selection.idf) {
      cells[Int(starts[Int(bucket)])] = idf * idf
    }
    add(
      parameters.logistic, parameters.naiveBayes, columns: Array(selection.buckets.indices),
      selection, blend)
  }

  /// The same with a target's own weights added to those that all share.
  func adding(
    _ target: ModelParameters.Target, _ parameters: ModelParameters, blend: Blend
  ) -> ScoringTable {
    var table = self
    table.add(
      target.logistic, target.naiveBayes, columns: target.columns.map { Int($0) },
      parameters.selection, blend)
    return table
  }

  private static func stride(_ outputs: Int, _ input: NaiveBayes.Input) -> Int {
    1 + (input == .tfidf ? outputs : 2 * outputs)
  }

  private static func starts(
    _ selection: NGramSelection, stride: Int, bucketCount: Int
  ) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: bucketCount)
    for (column, bucket) in selection.buckets.enumerated() {
      starts[Int(bucket)] = UInt32((column + 1) * stride)
    }
    return starts
  }

  /// Adds weights, of the n-grams those of some columns of the selection.
  private mutating func add(
    _ logistic: [ModelParameters.Weights], _ naiveBayes: [ModelParameters.Weights],
    columns: [Int], _ selection: NGramSelection, _ blend: Blend
  ) {
    let stride = Self.stride(outputCount, input)
    let idf = selection.idf
    for output in 0..<outputCount {
      let parts = [
        (weights: logistic, factor: blend.logistic, isCounted: false),
        (weights: naiveBayes, factor: blend.naiveBayes, isCounted: input != .tfidf),
      ].filter { !$0.weights.isEmpty }
      let folded = parts.filter { !$0.isCounted }
      let counted = parts.filter(\.isCounted)
      for (index, column) in columns.enumerated() {
        let start = (column + 1) * stride
        let weight = folded.reduce(0) {
          $0 + $1.factor * Double($1.weights[output].ngrams[index])
        }
        cells[start + 1 + output] += idf[column] * Float(weight)
        for part in counted {
          cells[start + 1 + outputCount + output] += Float(
            part.factor * Double(part.weights[output].ngrams[index]))
        }
      }
      for index in dense[output].indices {
        dense[output][index] += Float(
          parts.reduce(0) { $0 + $1.factor * Double($1.weights[output].dense[index]) })
      }
      intercepts[output] += parts.reduce(0) { $0 + $1.factor * $1.weights[output].intercept }
    }
  }

  /// Whether all numbers are finite, so that every text gets a probability.
  var isFinite: Bool {
    cells.allSatisfy { $0.isFinite } && dense.allSatisfy { $0.allSatisfy { $0.isFinite } }
      && intercepts.allSatisfy { $0.isFinite }
  }

  /// The blended margins of a text.
  ///
  /// - Complexity: O(occurrences × outputs).
  func margins(_ features: FeatureBuffer) -> [Double] {
    var scale = 0.0
    let counted = countedBuckets(features)
    return (0..<outputCount).map { output in
      let (squares, sum) = sums(features.buckets, output: output)
      if output == 0 { scale = Self.scale(squares) }
      var total = intercepts[output] + sum * scale
      for bucket in counted {
        total += Double(cells[Int(starts[Int(bucket)]) + 1 + outputCount + output])
      }
      for (value, weight) in zip(features.dense, dense[output]) {
        total += Double(value) * Double(weight)
      }
      return total
    }
  }

  /// The buckets that naive Bayes counts by themselves.
  private func countedBuckets(_ features: FeatureBuffer) -> [UInt32] {
    switch input {
    case .tfidf: return []
    case .counts: return features.buckets
    case .presence:
      var seen: Set<UInt32> = []
      return features.buckets.filter { seen.insert($0).inserted }
    }
  }

  /// Σ idf² and Σ idf × weight over the occurrences.
  ///
  /// An n-gram that does not count adds the zeros at the start: a branch would cost more.
  private func sums(_ buckets: [UInt32], output: Int) -> (squares: Double, weights: Double) {
    var (squares, weights) = (0.0, 0.0)
    for bucket in buckets {
      let start = Int(starts[Int(bucket)])
      squares += Double(cells[start])
      weights += Double(cells[start + 1 + output])
    }
    return (squares, weights)
  }

  /// 1 / √Σ idf² over the occurrences; 0 if none counts.
  private func scale(_ features: FeatureBuffer) -> Double {
    Self.scale(features.buckets.reduce(0) { $0 + Double(cells[Int(starts[Int($1)])]) })
  }

  private static func scale(_ squares: Double) -> Double {
    squares > 0 ? 1 / squares.squareRoot() : 0
  }

  /// What each occurrence of an n-gram adds to a margin; where presence is counted, the occurrences
  /// share it.
  ///
  /// - Complexity: O(occurrences).
  func contributions(_ features: FeatureBuffer, output: Int) -> [Double] {
    let scale = scale(features)
    var counts: [UInt32: Double] = [:]
    if input == .presence { for bucket in features.buckets { counts[bucket, default: 0] += 1 } }
    return features.buckets.map { bucket in
      ngram(bucket, output: output, scale: scale, repeated: counts[bucket] ?? 1)
    }
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
    let start = Int(starts[Int(bucket)])
    let weighted = scale * Double(cells[start + 1 + output])
    guard input != .tfidf else { return weighted }
    return weighted + Double(cells[start + 1 + outputCount + output]) / repeated
  }

  /// What one unit of a dense feature adds to a margin.
  func denseWeight(_ index: Int, output: Int) -> Double { Double(dense[output][index]) }
}
