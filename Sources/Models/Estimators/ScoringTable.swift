import Features

/// A model's weights as scoring wants them: one number a bucket and output.
///
/// Both estimators, their blend and the inverse document frequency are folded into that number, so
/// that an n-gram costs two look-ups whatever the model is made of.
struct ScoringTable: Sendable {
  /// idf² by bucket; 0 where the n-gram does not count.
  private let squaredIDF: [Float]
  /// idf × blended weight by bucket, one array an output.
  private let ngrams: [[Float]]
  /// The blended weights of the dense features, one array an output.
  private let dense: [[Float]]
  /// The blended intercepts.
  let intercepts: [Double]

  init(_ parameters: ModelParameters, blend: Blend, bucketCount: Int) {
    let selection = parameters.selection
    let idf = selection.idf
    var squares = [Float](repeating: 0, count: bucketCount)
    for (column, bucket) in selection.buckets.enumerated() {
      squares[Int(bucket)] = idf[column] * idf[column]
    }
    squaredIDF = squares
    let outputs = max(parameters.logistic.count, parameters.naiveBayes.count)
    let parts: [[(weights: ModelParameters.Weights, factor: Double)]] = (0..<outputs).map {
      output in
      var parts: [(ModelParameters.Weights, Double)] = []
      if !parameters.logistic.isEmpty {
        parts.append((parameters.logistic[output], blend.logistic))
      }
      if !parameters.naiveBayes.isEmpty {
        parts.append((parameters.naiveBayes[output], blend.naiveBayes))
      }
      return parts
    }
    ngrams = parts.map { parts in
      var table = [Float](repeating: 0, count: bucketCount)
      for (column, bucket) in selection.buckets.enumerated() {
        let weight = parts.reduce(0) { $0 + $1.factor * Double($1.weights.ngrams[column]) }
        table[Int(bucket)] = idf[column] * Float(weight)
      }
      return table
    }
    dense = parts.map { parts in
      (0..<DenseFeatures.count).map { index in
        Float(parts.reduce(0) { $0 + $1.factor * Double($1.weights.dense[index]) })
      }
    }
    intercepts = parts.map { parts in parts.reduce(0) { $0 + $1.factor * $1.weights.intercept } }
  }

  /// How many margins a text gets.
  var outputCount: Int { ngrams.count }

  /// The blended margins of a text.
  ///
  /// - Complexity: O(occurrences × outputs).
  func margins(_ features: FeatureBuffer) -> [Double] {
    let scale = self.scale(features)
    return (0..<outputCount).map { output in
      var sum = 0.0
      let table = ngrams[output]
      for bucket in features.buckets { sum += Double(table[Int(bucket)]) }
      var total = intercepts[output] + sum * scale
      for (value, weight) in zip(features.dense, dense[output]) {
        total += Double(value) * Double(weight)
      }
      return total
    }
  }

  /// 1 / √Σ idf² over the occurrences; 0 if none counts.
  func scale(_ features: FeatureBuffer) -> Double {
    var squares = 0.0
    for bucket in features.buckets { squares += Double(squaredIDF[Int(bucket)]) }
    return squares > 0 ? 1 / squares.squareRoot() : 0
  }

  /// What one occurrence of an n-gram adds to a margin, before the text's scale.
  func ngram(_ bucket: UInt32, output: Int) -> Double { Double(ngrams[output][Int(bucket)]) }

  /// What one unit of a dense feature adds to a margin.
  func denseWeight(_ index: Int, output: Int) -> Double { Double(dense[output][index]) }
}
