import Features

/// Mean probabilities of opinion, of the whole body and by place.
struct OpinionByPlace {
  let headline: Interval
  let body: Interval
  let lead: Interval
  let middle: Interval
  let end: Interval

  /// - Complexity: O(n log n) in sentences, times the number of resamples.
  init(_ sentences: SentencesByPlace, seed: UInt64) {
    // A headline is one sentence or two, and all of it: its mean is known from the first on.
    headline = Self.mean(sentences.headline, atLeast: 1, seed: seed)
    body = Self.mean(sentences.body, seed: seed)
    lead = Self.mean(sentences.lead, seed: seed)
    middle = Self.mean(sentences.middle, seed: seed)
    end = Self.mean(sentences.end, seed: seed)
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
    return IntervalEstimators.meanProbability(
      of: results.map(\.opinion), clusters: isClustered ? paragraphs : [],
      resamples: resamples(isClustered ? count : results.count), seed: seed)
  }

  /// 1,000 resamples, but no more than 200 where that many draws would take long; the bounds of so
  /// long a text lie close together.
  private static func resamples(_ clusters: Int) -> Int {
    min(1000, max(200, 10_000_000 / max(clusters, 1)))
  }
}
