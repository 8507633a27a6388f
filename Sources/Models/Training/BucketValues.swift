import Features

/// The features of single rows, by bucket: the values that ``FeatureLayout`` puts into a matrix.
///
/// Dense features have the columns behind all buckets.
struct BucketValues: Sendable {
  /// The inverse document frequency of each bucket; 0 for one that does not count.
  private let idf: [Float]

  /// Prepares the values of the n-grams that count.
  ///
  /// - Complexity: O(buckets).
  init(_ selection: NGramSelection, bucketCount: Int) {
    var idf = [Float](repeating: 0, count: bucketCount)
    for (bucket, value) in zip(selection.buckets, selection.idf) { idf[Int(bucket)] = value }
    self.idf = idf
  }

  /// Puts the features of a row in place of those that were there.
  ///
  /// - Complexity: O(cells).
  func fill(_ features: inout AdaGrad.Row, row: Int, of corpus: EncodedCorpus) {
    features.columns.removeAll(keepingCapacity: true)
    features.values.removeAll(keepingCapacity: true)
    let cells = corpus.rowStarts[row]..<corpus.rowStarts[row + 1]
    var squares = 0.0
    for cell in cells {
      let idf = idf[Int(corpus.buckets[cell])]
      squares += Double(corpus.counts[cell] * (idf * idf))
    }
    let scale = squares > 0 ? Float(1 / squares.squareRoot()) : 0
    for cell in cells {
      let idf = idf[Int(corpus.buckets[cell])]
      guard idf > 0 else { continue }
      features.columns.append(corpus.buckets[cell])
      features.values.append(corpus.counts[cell] * idf * scale)
    }
    for (index, value) in corpus.dense(ofRow: row).enumerated() where value != 0 {
      features.columns.append(UInt32(idf.count + index))
      features.values.append(value)
    }
  }
}
