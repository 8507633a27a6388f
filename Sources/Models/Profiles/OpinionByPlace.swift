import Features

/// Mean probabilities of opinion, of the whole body and by place.
struct OpinionByPlace {
  let headline: Interval
  let body: Interval
  let lead: Interval
  let middle: Interval
  let end: Interval

  /// - Complexity: O(n log n) in sentences, times the number of resamples.
  init(_ results: [SentenceResult], seed: UInt64) {
    let titles = results.filter { $0.sentence.section == .headline }
    let sentences = results.filter { $0.sentence.section == .body }
    // A headline is one sentence or two, and all of it: its mean is known from the first on.
    headline = Self.mean(titles[...], atLeast: 1, seed: seed)
    body = Self.mean(sentences[...], seed: seed)
    // Fifths, for a paragraph of news is often one sentence: a first paragraph would be too little.
    let fifth = (sentences.count + 4) / 5
    let (first, last) = (min(fifth, sentences.count), max(sentences.count - fifth, fifth))
    lead = Self.mean(sentences[..<first], seed: seed)
    middle = Self.mean(sentences[first..<min(last, sentences.count)], seed: seed)
    end = Self.mean(sentences[min(last, sentences.count)...], seed: seed)
  }

  /// The mean over sentences; whole paragraphs are drawn where there are enough of them for it.
  private static func mean(
    _ results: ArraySlice<SentenceResult>, atLeast minimum: Int = ArticleProfiler.fewestSentences,
    seed: UInt64
  ) -> Interval {
    guard results.count >= minimum else { return .unknown(n: results.count) }
    let paragraphs = results.map(\.sentence.paragraph)
    let count = Set(paragraphs).count
    let isClustered = count >= IntervalEstimators.fewestClusters
    return IntervalEstimators.mean(
      of: results.map(\.opinion), clusters: isClustered ? paragraphs : [],
      resamples: resamples(isClustered ? count : results.count), seed: seed)
  }

  /// 1,000 resamples, but no more than 200 where that many draws would take long; the bounds of so
  /// long a text lie close together.
  private static func resamples(_ clusters: Int) -> Int {
    min(1000, max(200, 10_000_000 / max(clusters, 1)))
  }
}
