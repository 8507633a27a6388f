public import Features

extension EncodedCorpus {
  /// The features of all rows as training sees them, n-grams first, then dense features.
  ///
  /// - Parameters:
  ///   - options: Which n-grams count.
  ///   - input: What an n-gram counts.
  /// - Returns: A row for each example.
  /// - Complexity: O(cells + buckets).
  public func matrix(_ options: FeatureOptions, input: NaiveBayes.Input) -> CSRMatrix {
    let all = Array(0..<count)
    let selection = NGramSelection(self, rows: all, minimumCount: options.minimumCount)
    return FeatureLayout(self, rows: all, selection: selection, options: TrainingOptions())
      .matrix(self, rows: all, input: input)
  }
}
