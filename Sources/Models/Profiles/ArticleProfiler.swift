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
  ///   - seed: The seed of the bootstrap.
  /// - Returns: The profile; the same for the same input and seed.
  /// - Complexity: O(n) in tokens, plus the bootstrap's draws: at most 1,000 for each paragraph,
  ///   fewer in texts of more than 10,000, but at least 200.
  public static func profile(
    _ analysis: Analysis, sentences: [SentenceResult], seed: UInt64 = 1
  ) -> ToneProfile {
    let counts = ToneCounts(analysis)
    var profile = ToneProfile()
    addOpinion(OpinionByPlace(sentences, seed: seed), to: &profile)
    addVoices(counts, to: &profile)
    addMarkers(counts, to: &profile)
    addSources(counts, to: &profile)
    let words = counts.words(.author)
    profile.specificity =
      words >= fewestWords
      ? IntervalEstimators.rate(
        events: SpecificityCounter(analysis).count, exposure: words, per: 100)
      : .unknown(n: words)
    return profile
  }

  private static func addOpinion(_ opinion: OpinionByPlace, to profile: inout ToneProfile) {
    profile.opinionShare = opinion.body
    profile.opinionHeadline = opinion.headline
    profile.opinionLead = opinion.lead
    profile.opinionMiddle = opinion.middle
    profile.opinionEnd = opinion.end
  }

  private static func addVoices(_ counts: ToneCounts, to profile: inout ToneProfile) {
    let all = counts.allWords
    func share(_ words: Int) -> Interval { IntervalEstimators.proportion(words, of: all) }
    profile.voiceAuthor = share(counts.words(.author))
    profile.voiceDirect = share(counts.words(.direct))
    profile.voiceIndirect = share(counts.words(.indirect))
    profile.attributionDensity = share(counts.words(.direct) + counts.words(.indirect))
  }

  private static func addMarkers(_ counts: ToneCounts, to profile: inout ToneProfile) {
    func rate(_ events: Int, in voice: Voice = .author) -> Interval {
      let words = counts.words(voice)
      guard words >= fewestWords else { return .unknown(n: words) }
      return IntervalEstimators.rate(events: events, exposure: words)
    }
    func rate(_ marker: ToneCounts.Marker) -> Interval { rate(counts.count(marker, .author)) }

    profile.loadedRate = rate(.loaded)
    profile.loadedRateQuoted = rate(counts.count(.loaded, .direct), in: .direct)
    profile.loadedContrast = contrast(counts)
    profile.hedgeRate = rate(.hedge)
    profile.boosterRate = rate(.booster)
    let (boosters, hedges) = (counts.count(.booster, .author), counts.count(.hedge, .author))
    profile.certaintyBalance =
      boosters + hedges >= fewestEvents
      ? IntervalEstimators.balance(boosters, hedges) : .unknown(n: boosters + hedges)
    profile.presuppositionRate = rate(.presupposition)
    profile.obligationRate = rate(.obligation)
    profile.addressRate = rate(.address)
    profile.scareQuoteRate = rate(counts.scareQuotes)
    profile.intensifierRate = rate(.intensifier)
  }

  private static func contrast(_ counts: ToneCounts) -> Interval {
    let (own, quoted) = (counts.words(.author), counts.words(.direct))
    guard own >= fewestWords, quoted >= fewestWords else { return .unknown(n: own + quoted) }
    return IntervalEstimators.logRateRatio(
      (counts.count(.loaded, .author), own), over: (counts.count(.loaded, .direct), quoted))
  }

  private static func addSources(_ counts: ToneCounts, to profile: inout ToneProfile) {
    func share(_ events: Int, of all: Int) -> Interval {
      guard all >= fewestEvents else { return .unknown(n: all) }
      return IntervalEstimators.proportion(events, of: all)
    }
    profile.sourceTransparency = share(counts.transparent, of: counts.attributions)
    profile.weaselRate = share(counts.vague, of: counts.attributions)
    profile.reportSlant = share(counts.chargedCues, of: counts.cues)
  }
}
