import Features

/// The numbers of a ``ScoringTable`` as they are put together: a model's weights, folded.
struct FoldedWeights: Sendable {
  /// How many margins a text gets.
  let outputCount: Int
  /// What an n-gram counts for naive Bayes; `tfidf` where its weights are folded into the others.
  let input: NaiveBayes.Input
  /// How many numbers an n-gram has.
  let stride: Int
  /// Numbers the n-grams that count.
  let index: BucketIndex
  /// For each n-gram idf², then idf × blended weight for each output, then, unless folded in, what
  /// naive Bayes counts for each output; first of all zeros, for n-grams that do not count.
  private(set) var cells: [Float]
  /// The fixed point of idf², of the weights, and of the counts.
  private(set) var squares = FixedPoint(largest: 0)
  private(set) var weights = FixedPoint(largest: 0)
  private(set) var counts = FixedPoint(largest: 0)
  /// The blended weights of the dense features, one array an output.
  private(set) var dense: [[Float]]
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

  /// Adds a target's own weights to those that all share.
  mutating func add(
    _ target: ModelParameters.Target, _ parameters: ModelParameters, blend: Blend
  ) {
    add(
      target.logistic, target.naiveBayes, columns: target.columns, parameters.selection.idf, blend)
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
}
