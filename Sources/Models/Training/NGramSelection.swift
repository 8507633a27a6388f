import Features

/// The n-grams that count, with their inverse document frequency: fitted on training rows alone.
///
/// An n-gram's weight is `idf = ln((1 + n) / (1 + df)) + 1` for every occurrence, and a text's
/// n-grams are scaled by `1 / √Σ idf²` over its occurrences, so that what a word adds does not
/// depend on the words around it.
///
/// Source: smoothed idf as in scikit-learn's `TfidfTransformer`; the scaling is the project's own.
package struct NGramSelection: Sendable, Equatable {
  /// The buckets that count, ascending.
  package let buckets: [UInt32]
  /// In how many training texts each stands.
  let documentFrequencies: [UInt32]
  /// How many training texts there were.
  let documentCount: Int

  /// The inverse document frequency of each bucket that counts.
  var idf: [Float] {
    let frequent = UInt32(Self.rareFrequencies)
    let rare = (0..<frequent).map(idf)
    return documentFrequencies.map { $0 < frequent ? rare[Int($0)] : idf($0) }
  }

  /// Frequencies below this many are most of all; their weights are computed once.
  private static let rareFrequencies = 1024

  private func idf(_ frequency: UInt32) -> Float {
    Float(log((1 + Double(documentCount)) / (1 + Double(frequency))) + 1)
  }

  /// Counts in how many of the rows each bucket stands, and keeps those with enough.
  ///
  /// - Complexity: O(cells of the rows + buckets).
  init(_ corpus: EncodedCorpus, rows: [Int], minimumCount: Int) {
    var frequencies = [UInt32](repeating: 0, count: corpus.bucketCount)
    for row in rows {
      for cell in corpus.rowStarts[row]..<corpus.rowStarts[row + 1] {
        frequencies[Int(corpus.buckets[cell])] += 1
      }
    }
    let kept = frequencies.indices.filter { frequencies[$0] >= UInt32(minimumCount) }
    buckets = kept.map { UInt32($0) }
    documentFrequencies = kept.map { frequencies[$0] }
    documentCount = rows.count
  }

  /// Makes a selection from what a model file holds.
  init(buckets: [UInt32], documentFrequencies: [UInt32], documentCount: Int) {
    self.buckets = buckets
    self.documentFrequencies = documentFrequencies
    self.documentCount = documentCount
  }

  /// The n-grams of both, counted as if in the texts of both.
  ///
  /// - Complexity: O(n log n) for n buckets.
  func merged(into other: NGramSelection) -> NGramSelection {
    var frequencies: [UInt32: UInt32] = [:]
    for selection in [self, other] {
      for (bucket, frequency) in zip(selection.buckets, selection.documentFrequencies) {
        frequencies[bucket, default: 0] += frequency
      }
    }
    let buckets = frequencies.keys.sorted()
    return NGramSelection(
      buckets: buckets, documentFrequencies: buckets.map { frequencies[$0, default: 1] },
      documentCount: documentCount + other.documentCount)
  }

  /// What the n-grams of each row are multiplied by: `1 / √Σ idf²`; 0 where none counts.
  ///
  /// - Complexity: O(cells of the rows + buckets).
  func scales(_ corpus: EncodedCorpus, rows: [Int]) -> [Float] {
    var squaredIDF = [Float](repeating: 0, count: corpus.bucketCount)
    for (bucket, idf) in zip(buckets, idf) { squaredIDF[Int(bucket)] = idf * idf }
    return rows.map { row in
      var squares = 0.0
      for cell in corpus.rowStarts[row]..<corpus.rowStarts[row + 1] {
        squares += Double(corpus.counts[cell] * squaredIDF[Int(corpus.buckets[cell])])
      }
      return squares > 0 ? Float(1 / squares.squareRoot()) : 0
    }
  }
}
