public import Features

/// An article with everything the model says of it.
public struct ArticleResult: Sendable {
  /// The analysed article.
  public let analysis: Analysis
  /// What the model says of each sentence, in order.
  public let sentences: [SentenceResult]
  /// The sum of it.
  public let tone: ToneProfile
  /// The counts it was made from, to add to those of other articles.
  public let sums: ToneSums
  /// Names that loaded terms attach to.
  public let targets: [Target]
}

extension TextClassifier {
  /// Scores each sentence of one article and sums it up.
  ///
  /// For many articles a ``ScoringSession`` does the same faster.
  ///
  /// - Parameters:
  ///   - document: The article.
  ///   - opinionLabel: The label that stands for opinion, an index into ``labels``.
  ///   - threshold: From which probability of that label on it is predicted; `nil` predicts as the
  ///     model itself does.
  ///   - quotes: What the tone does with words that are not the writer's own.
  ///   - seed: Seeds the bootstrap of the intervals.
  /// - Returns: The article's analysis, sentence results, tone and targets.
  /// - Complexity: O(bytes × n-gram lengths).
  public func profile(
    _ document: Document, opinionLabel: Int, threshold: Double? = nil,
    quotes: QuoteHandling = .separate, seed: UInt64 = 1
  ) -> ArticleResult {
    var session = ScoringSession(self)
    return session.profile(
      document, opinionLabel: opinionLabel, threshold: threshold, quotes: quotes, seed: seed)
  }
}

extension ScoringSession {
  /// Scores each sentence of an article and sums it up.
  ///
  /// - Parameters:
  ///   - document: The article.
  ///   - opinionLabel: The label that stands for opinion, an index into the model's.
  ///   - threshold: From which probability of that label on it is predicted; `nil` predicts as the
  ///     model itself does.
  ///   - quotes: What the tone does with words that are not the writer's own.
  ///   - seed: Seeds the bootstrap of the intervals.
  /// - Returns: The article's analysis, sentence results, tone and targets.
  /// - Complexity: O(bytes × n-gram lengths).
  public mutating func profile(
    _ document: Document, opinionLabel: Int, threshold: Double? = nil,
    quotes: QuoteHandling = .separate, seed: UInt64 = 1
  ) -> ArticleResult {
    let analysis = analyze(document)
    let decision =
      threshold.map { Decision(label: opinionLabel, threshold: $0) } ?? model.decision
    let sentences = analysis.sentences.map { sentence in
      let probabilities = probabilities(
        analysis, tokens: sentence.tokens, section: sentence.section)
      return SentenceResult(
        sentence: sentence, probabilities: probabilities,
        label: decision.label(probabilities), opinion: probabilities[opinionLabel],
        voice: SentenceResult.voice(of: sentence, in: analysis))
    }
    let places = SentencesByPlace(quotes.kept(sentences))
    let names = NameFinder.names(in: analysis)
    let sums = ToneSums(analysis, names, places, quotes)
    return ArticleResult(
      analysis: analysis, sentences: sentences,
      tone: ArticleProfiler.profile(sums, places, seed: seed),
      sums: sums,
      targets: TargetFinder.targets(in: analysis, names))
  }
}
