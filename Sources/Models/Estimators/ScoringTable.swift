import Features

/// A model's weights as scoring wants them: a few numbers side by side for each n-gram that counts.
///
/// Both estimators, their blend and the inverse document frequency are folded into one number an
/// output, so that an n-gram costs two look-ups whatever the model is made of. The memory is that of
/// the n-grams that count, and four bytes a bucket.
struct ScoringTable: Sendable {
  /// How many margins a text gets.
  let outputCount: Int
  /// Where in `cells` each bucket's numbers start; 0, where there are zeros, if it does not count.
  private let starts: [UInt32]
  /// For each n-gram idf², then idf × blended weight for each output.
  private let cells: [Float]
  /// The blended weights of the dense features, one array an output.
  private let dense: [[Float]]
  /// The blended intercepts.
  let intercepts: [Double]

  init(_ parameters: ModelParameters, blend: Blend, bucketCount: Int) {
    let selection = parameters.selection
    let outputs = max(parameters.logistic.count, parameters.naiveBayes.count)
    let parts = (0..<outputs).map { Self.parts(parameters, blend, output: $0) }
    var starts = [UInt32](repeating: 0, count: bucketCount)
    var cells = [Float](repeating: 0, count: outputs + 1)
    cells.reserveCapacity((selection.buckets.count + 1) * (outputs + 1))
    for (column, (bucket, idf)) in zip(selection.buckets, selection.idf).enumerated() {
      starts[Int(bucket)] = UInt32(cells.count)
      cells.append(idf * idf)
      for parts in parts {
        let weight = parts.reduce(0) { $0 + $1.factor * Double($1.weights.ngrams[column]) }
        cells.append(idf * Float(weight))
      }
    }
    outputCount = outputs
    self.starts = starts
    self.cells = cells
    dense = parts.map { parts in
      (0..<DenseFeatures.count).map { index in
        Float(parts.reduce(0) { $0 + $1.factor * Double($1.weights.dense[index]) })
      }
    }
    intercepts = parts.map { parts in parts.reduce(0) { $0 + $1.factor * $1.weights.intercept } }
  }

  private typealias Part = (weights: ModelParameters.Weights, factor: Double)

  /// The estimators' weights for an output, with what each is multiplied by.
  private static func parts(
    _ parameters: ModelParameters, _ blend: Blend, output: Int
  ) -> [Part] {
    var parts: [Part] = []
    if !parameters.logistic.isEmpty { parts.append((parameters.logistic[output], blend.logistic)) }
    if !parameters.naiveBayes.isEmpty {
      parts.append((parameters.naiveBayes[output], blend.naiveBayes))
    }
    return parts
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
    return (0..<outputCount).map { output in
      let (squares, sum) = sums(features.buckets, output: output)
      if output == 0 { scale = Self.scale(squares) }
      var total = intercepts[output] + sum * scale
      for (value, weight) in zip(features.dense, dense[output]) {
        total += Double(value) * Double(weight)
      }
      return total
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
  func scale(_ features: FeatureBuffer) -> Double {
    Self.scale(features.buckets.reduce(0) { $0 + Double(cells[Int(starts[Int($1)])]) })
  }

  private static func scale(_ squares: Double) -> Double {
    squares > 0 ? 1 / squares.squareRoot() : 0
  }

  /// What one occurrence of an n-gram adds to a margin, before the text's scale.
  func ngram(_ bucket: UInt32, output: Int) -> Double {
    Double(cells[Int(starts[Int(bucket)]) + 1 + output])
  }

  /// What one unit of a dense feature adds to a margin.
  func denseWeight(_ index: Int, output: Int) -> Double { Double(dense[output][index]) }
}
