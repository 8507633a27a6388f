package import Features

/// A labelled corpus with the analysis of every text, from which any choice of features is taken.
///
/// Finding sentences, quotations, attributions and lexicon matches takes most of the time of
/// encoding, and is the same whatever features are taken; a search does it once.
package struct AnalyzedCorpus: Sendable {
  /// The labelled texts.
  package let examples: [Example]
  /// Labels, groups and weights.
  package let rows: CorpusRows
  private let analyses: [Analysis]

  /// Analyses texts.
  ///
  /// - Parameters:
  ///   - examples: The labelled texts.
  ///   - lexicons: The lexicons to match.
  /// - Throws: ``TrainingError`` where the examples contradict themselves.
  /// - Complexity: O(bytes).
  package init(_ examples: [Example], lexicons: [Lexicon]) throws(TrainingError) {
    self.examples = examples
    rows = try CorpusRows(examples)
    let analyzer = TextAnalyzer(lexicons: lexicons)
    let size = 64
    analyses = Parallel.map((examples.count + size - 1) / size) { piece in
      examples[piece * size..<min((piece + 1) * size, examples.count)].map { example in
        analyzer.analyze(Document(record: SourceText(name: example.id, bytes: example.text)))
      }
    }.flatMap { $0 }
  }

  /// Encodes some of the texts, as ``EncodedCorpus`` does from the texts themselves.
  ///
  /// - Complexity: O(bytes of the rows × n-gram lengths).
  package func encoded(
    _ rows: [Int], features: FeatureOptions
  ) throws(TrainingError) -> EncodedCorpus {
    // The matches are in the analyses; the pipeline needs no lexicons of its own.
    let pipeline = FeaturePipeline(options: features, lexicons: [])
    return try EncodedCorpus(
      rows.map { examples[$0] }, labels: self.rows.labels, bucketCount: pipeline.bucketCount
    ) { index, buffer in
      let row = rows[index]
      let section = examples[row].section.flatMap(Document.Section.init(rawValue:)) ?? .body
      pipeline.fill(
        &buffer, from: analyses[row], tokens: analyses[row].text.tokens.indices, section: section)
    }
  }
}
