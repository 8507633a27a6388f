public import Features

/// What of one or several articles their tone is made from: counts, and sums of probabilities.
///
/// Sums of articles add up to those of all of them, so that a group of articles can be profiled, and
/// resampled, without reading them again.
public struct ToneSums: Sendable {
  /// A sum of probabilities of opinion, that of their squares, and of how many sentences.
  struct Opinion: Sendable {
    var sum = 0.0
    var squares = 0.0
    var count = 0

    init(_ sentences: ArraySlice<SentenceResult>) {
      sum = sentences.reduce(0) { $0 + $1.opinion }
      squares = sentences.reduce(0) { $0 + $1.opinion * $1.opinion }
      count = sentences.count
    }

    static func += (opinion: inout Opinion, more: Opinion) {
      opinion.sum += more.sum
      opinion.squares += more.squares
      opinion.count += more.count
    }
  }

  private(set) var counts: ToneCounts
  /// Figures, dates and names in the words that count.
  private var specifics: Int
  private var body: Opinion
  private var headline: Opinion
  private var lead: Opinion
  private var middle: Opinion
  private var end: Opinion

  /// Counts an article.
  ///
  /// - Parameters:
  ///   - analysis: The analysed article.
  ///   - sentences: The model's results for its sentences, in order.
  ///   - quotes: What is done with words that are not the writer's own.
  /// - Complexity: O(n) in tokens.
  public init(
    _ analysis: Analysis, sentences: [SentenceResult], quotes: QuoteHandling = .separate
  ) {
    self.init(
      analysis, NameFinder.names(in: analysis), SentencesByPlace(quotes.kept(sentences)), quotes)
  }

  init(
    _ analysis: Analysis, _ names: NameIndex, _ places: SentencesByPlace, _ quotes: QuoteHandling
  ) {
    counts = ToneCounts(analysis, quotes: quotes)
    specifics = SpecificityCounter(analysis, names, countsAll: quotes == .include).count
    (body, headline) = (Opinion(places.body), Opinion(places.headline))
    (lead, middle, end) = (Opinion(places.lead), Opinion(places.middle), Opinion(places.end))
  }

  /// Adds the sums of more articles.
  public static func += (sums: inout ToneSums, more: ToneSums) {
    sums.counts += more.counts
    sums.specifics += more.specifics
    sums.body += more.body
    sums.headline += more.headline
    sums.lead += more.lead
    sums.middle += more.middle
    sums.end += more.end
  }

  /// A field of a profile and what it is computed from.
  typealias Statistic = (field: WritableKeyPath<ToneProfile, Interval>, statistic: ToneStatistic)

  /// What each field is computed from.
  var statistics: [Statistic] { opinion + voices + markers + sources }

  // MARK: Fields

  /// The means of the probabilities of opinion.
  private var opinion: [Statistic] {
    let fewest = ArticleProfiler.fewestSentences
    return [
      (\.opinionShare, .mean(body, atLeast: fewest)),
      (\.opinionHeadline, .mean(headline, atLeast: 1)),
      (\.opinionLead, .mean(lead, atLeast: fewest)),
      (\.opinionMiddle, .mean(middle, atLeast: fewest)),
      (\.opinionEnd, .mean(end, atLeast: fewest)),
    ]
  }

  private var voices: [Statistic] {
    let all = counts.allWords
    func share(_ words: Int) -> ToneStatistic { .share(words, of: all, atLeast: 1) }
    return [
      (\.voiceAuthor, share(counts.words(.author))),
      (\.voiceDirect, share(counts.words(.direct))),
      (\.voiceIndirect, share(counts.words(.indirect))),
      (\.attributionDensity, share(counts.words(.direct) + counts.words(.indirect))),
    ]
  }

  private var markers: [Statistic] {
    let words = counts.ownWords
    func rate(_ events: Int, per unit: Double = 1000) -> ToneStatistic {
      .rate(events: events, words: words, per: unit)
    }
    let quoted = (counts.quotedLoaded, counts.quotedWords)
    return [
      (\.loadedRate, rate(counts.own(.loaded))),
      (\.loadedRateQuoted, .rate(events: quoted.0, words: quoted.1, per: 1000)),
      (\.loadedContrast, .logRatio((counts.own(.loaded), words), over: quoted)),
      (\.hedgeRate, rate(counts.own(.hedge))),
      (\.boosterRate, rate(counts.own(.booster))),
      (
        \.certaintyBalance,
        .balance(more: counts.own(.booster), less: counts.own(.hedge))
      ),
      (\.presuppositionRate, rate(counts.own(.presupposition))),
      (\.obligationRate, rate(counts.own(.obligation))),
      (\.addressRate, rate(counts.own(.address))),
      (\.scareQuoteRate, rate(counts.scareQuotes)),
      (\.intensifierRate, rate(counts.own(.intensifier))),
      (\.specificity, rate(specifics, per: 100)),
    ]
  }

  private var sources: [Statistic] {
    func share(_ events: Int, of all: Int) -> ToneStatistic {
      .share(events, of: all, atLeast: ArticleProfiler.fewestEvents)
    }
    return [
      (\.sourceTransparency, share(counts.transparent, of: counts.attributions)),
      (\.weaselRate, share(counts.vague, of: counts.attributions)),
      (\.reportSlant, share(counts.chargedCues, of: counts.cues)),
    ]
  }
}

extension QuoteHandling {
  /// The sentences that count.
  func kept(_ sentences: [SentenceResult]) -> [SentenceResult] {
    self == .exclude ? sentences.filter { $0.voice == .author } : sentences
  }
}
