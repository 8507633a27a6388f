package import Features

/// Which column of a training matrix is which feature.
///
/// First come the n-grams that count and the dense features, shared by all texts. Where stance
/// towards targets is learned every target has a copy of those that stand in its texts, and a column
/// that is always 1; a text has the shared features and its target's copies, with the same values.
///
/// Source: Daumé: Frustratingly easy domain adaptation. ACL 2007.
package struct FeatureLayout: Sendable, Equatable {
  /// The copies of one target.
  struct Target: Sendable, Equatable {
    /// The target.
    let name: String
    /// The n-grams that have a copy, as places in the selection, ascending.
    let columns: [UInt32]

    /// How many columns the copies take up.
    var width: Int { columns.count + DenseFeatures.count + 1 }
  }

  package let selection: NGramSelection
  let targets: [Target]

  /// How many columns are shared.
  var sharedCount: Int { selection.buckets.count + DenseFeatures.count }
  /// How many columns there are.
  var columnCount: Int { targets.reduce(sharedCount) { $0 + $1.width } }
  /// Where each target's copies start.
  var starts: [Int] {
    targets.indices.map { index in
      targets[..<index].reduce(sharedCount) { $0 + $1.width }
    }
  }

  /// Lays out the features of some rows.
  ///
  /// - Complexity: O(cells of the rows + buckets × targets).
  init(_ corpus: EncodedCorpus, rows: [Int], selection: NGramSelection, options: TrainingOptions) {
    self.selection = selection
    guard options.usesTargets else {
      targets = []
      return
    }
    let columnOfBucket = selection.columns(bucketCount: corpus.bucketCount)
    targets = corpus.targetNames.indices.compactMap { target in
      let own = rows.filter { corpus.targets[$0] == target }
      guard !own.isEmpty else { return nil }
      var counts: [UInt32: Int] = [:]
      for row in own {
        for cell in corpus.rowStarts[row]..<corpus.rowStarts[row + 1] {
          let column = columnOfBucket[Int(corpus.buckets[cell])]
          if column >= 0 { counts[UInt32(column), default: 0] += 1 }
        }
      }
      let least = options.features.minimumCount
      return Target(
        name: corpus.targetNames[target],
        columns: counts.filter { $0.value >= least }.keys.sorted())
    }
  }

  /// The features of some rows.
  ///
  /// - Parameters:
  ///   - corpus: The corpus.
  ///   - rows: The rows to take.
  ///   - input: What an n-gram counts.
  /// - Returns: A matrix of ``columnCount`` columns.
  /// - Complexity: O(cells of the rows + buckets × targets).
  package func matrix(
    _ corpus: EncodedCorpus, rows: [Int], input: NaiveBayes.Input = .tfidf
  ) -> CSRMatrix {
    let columnOfBucket = selection.columns(bucketCount: corpus.bucketCount)
    let copies = targets.map { target in
      var copies = [Int32](repeating: -1, count: selection.buckets.count)
      for (index, column) in target.columns.enumerated() { copies[Int(column)] = Int32(index) }
      return copies
    }
    let (idf, starts) = (selection.idf, self.starts)
    var matrix = CSRMatrix(columnCount: columnCount)
    if targets.isEmpty {
      matrix.reserve(cells: rows.reduce(0) { $0 + corpus.rowStarts[$1 + 1] - corpus.rowStarts[$1] })
    }
    var ngrams: [(column: Int, value: Float)] = []
    for row in rows {
      let name = corpus.targets[row].map { corpus.targetNames[$0] }
      let target = name.flatMap { name in targets.firstIndex { $0.name == name } }
      var own: [(column: Int, value: Float)] = []
      ngrams.removeAll(keepingCapacity: true)
      for cell in corpus.rowStarts[row]..<corpus.rowStarts[row + 1] {
        let column = Int(columnOfBucket[Int(corpus.buckets[cell])])
        if column >= 0 { ngrams.append((column, corpus.counts[cell])) }
      }
      Self.weigh(&ngrams, idf, input)
      for (column, value) in ngrams {
        matrix.append(column: column, value: value)
        if let target, copies[target][column] >= 0 {
          own.append((starts[target] + Int(copies[target][column]), value))
        }
      }
      for (offset, value) in corpus.dense(ofRow: row).enumerated() where value != 0 {
        matrix.append(column: selection.buckets.count + offset, value: value)
        if let target {
          own.append((starts[target] + targets[target].columns.count + offset, value))
        }
      }
      for cell in own { matrix.append(column: cell.column, value: cell.value) }
      if let target {
        matrix.append(column: starts[target] + targets[target].width - 1, value: 1)
      }
      matrix.endRow()
    }
    return matrix
  }

  /// Makes counts of a row's n-grams what they count: see ``NGramSelection`` for tf-idf.
  private static func weigh(
    _ ngrams: inout [(column: Int, value: Float)], _ idf: [Float], _ input: NaiveBayes.Input
  ) {
    switch input {
    case .counts: return
    case .presence: for index in ngrams.indices { ngrams[index].value = 1 }
    case .tfidf:
      var squares = 0.0
      for (column, count) in ngrams { squares += Double(count * (idf[column] * idf[column])) }
      let scale = squares > 0 ? Float(1 / squares.squareRoot()) : 0
      for (index, (column, count)) in ngrams.enumerated() {
        ngrams[index].value = count * idf[column] * scale
      }
    }
  }

  /// What logistic regression multiplies the columns by; empty where that is 1 for all.
  ///
  /// With a scale s a text counts as 1 + s² times as like one of its own target as like others: the
  /// larger it is, the less the targets learn from one another.
  func columnScales(_ options: TrainingOptions) -> [Double] {
    guard let scale = options.targetScale, scale != 1, !targets.isEmpty else { return [] }
    return Array(repeating: 1, count: sharedCount)
      + Array(repeating: scale, count: columnCount - sharedCount)
  }

  /// Which columns are n-grams or copies of such.
  var areNGrams: [Bool] {
    var flags = [Bool](repeating: true, count: selection.buckets.count)
    flags += Array(repeating: false, count: DenseFeatures.count)
    for target in targets {
      flags += Array(repeating: true, count: target.columns.count)
      flags += Array(repeating: false, count: DenseFeatures.count + 1)
    }
    return flags
  }
}

extension NGramSelection {
  /// The place of each bucket among those that count; −1 for one that does not.
  func columns(bucketCount: Int) -> [Int32] {
    var columns = [Int32](repeating: -1, count: bucketCount)
    for (column, bucket) in buckets.enumerated() { columns[Int(bucket)] = Int32(column) }
    return columns
  }
}
