public import Features

/// Sums an analysed article up in a tone profile.
///
/// A field is unknown with less than its minimum: a rate needs ``fewestWords`` words in its voice
/// (both voices for `loaded_contrast`); a share of attributions, a share of cues and
/// `certainty_balance` need ``fewestEvents`` of them; a mean needs ``fewestSentences`` sentences,
/// in a headline one; a share of words needs a word. A mean over fewer than three paragraphs is
/// bootstrapped over sentences, and its bounds are somewhat too close; with fewer than three
/// sentences it has none.
public enum ArticleProfiler {
  /// Rates need this many words; in fewer, a single event would make more than 20 per 1,000.
  public static let fewestWords = 50
  /// Shares and balances of events need this many of them.
  public static let fewestEvents = 3
  /// Means of sentences need this many of them.
  public static let fewestSentences = 3

  /// The tone profile of an article.
  ///
  /// - Parameters:
  ///   - analysis: The analysed article.
  ///   - sentences: The model's results for its sentences, in order; without them the fields
  ///     `opinion_…` are unknown.
  ///   - quotes: What is done with words that are not the writer's own.
  ///   - seed: The seed of the bootstrap.
  /// - Returns: The profile; the same for the same input and seed.
  /// - Complexity: O(n) in tokens, plus the bootstrap's draws: at most 1,000 for each paragraph,
  ///   fewer in texts of more than 10,000, but at least 200.
  public static func profile(
    _ analysis: Analysis, sentences: [SentenceResult], quotes: QuoteHandling = .separate,
    seed: UInt64 = 1
  ) -> ToneProfile {
    let places = SentencesByPlace(quotes.kept(sentences))
    let sums = ToneSums(analysis, NameFinder.names(in: analysis), places, quotes)
    return profile(sums, places, seed: seed)
  }

  /// The profile of an article that has been counted.
  static func profile(
    _ sums: ToneSums, _ places: SentencesByPlace, seed: UInt64
  ) -> ToneProfile {
    var profile = ToneProfile()
    for entry in sums.statistics {
      profile[keyPath: entry.field] = entry.statistic.interval
    }
    let opinion = OpinionByPlace(places, seed: seed)
    profile.opinionShare = opinion.body
    profile.opinionHeadline = opinion.headline
    profile.opinionLead = opinion.lead
    profile.opinionMiddle = opinion.middle
    profile.opinionEnd = opinion.end
    return profile
  }
}
