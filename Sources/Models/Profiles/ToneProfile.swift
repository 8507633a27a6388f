/// How an article is worded, in numbers with their intervals.
///
/// Unless a field says otherwise it counts the author's own words, in headline and body alike;
/// parts of the page that are not the article are left out. *Words* are tokens that are words or
/// figures. Lexicon entries of one field that overlap count once. Bounds are those of a 95%
/// interval; a field is unknown where there is too little text for it (``ArticleProfiler`` lists
/// the minima).
///
/// A profile describes wording. It does not say that a text is true, honest or biased. The
/// intervals take words and sentences for independent draws, which in an article they are not
/// quite: real uncertainty is somewhat larger than they show.
public struct ToneProfile: Sendable, Equatable {
  // MARK: Opinion

  /// The expected share of body sentences that are opinionated.
  ///
  /// The mean of the sentences' probability of opinion, 0–1, whoever speaks; bootstrap over
  /// paragraphs, `n` = body sentences.
  ///
  /// Source: the mean probability is the "probabilistic classify and count" estimate of Bella et
  /// al., "Quantification via Probability Estimators", ICDM 2010.
  public package(set) var opinionShare = Interval.unknown(n: 0)

  /// The mean probability of opinion of the headline's sentences, 0–1.
  public package(set) var opinionHeadline = Interval.unknown(n: 0)

  /// The mean probability of opinion, 0–1, of the first fifth of the body's sentences, rounded up.
  ///
  /// Bootstrap over paragraphs, as for ``opinionMiddle`` and ``opinionEnd``.
  public package(set) var opinionLead = Interval.unknown(n: 0)

  /// The mean probability of opinion, 0–1, of the body's sentences between lead and end.
  public package(set) var opinionMiddle = Interval.unknown(n: 0)

  /// The mean probability of opinion, 0–1, of the last fifth of the body's sentences, rounded up.
  public package(set) var opinionEnd = Interval.unknown(n: 0)

  // MARK: Voices

  /// The share of all words that are the author's own.
  ///
  /// The three voices' shares, 0–1, sum to 1; each has Wilson's interval, `n` = all words.
  public package(set) var voiceAuthor = Interval.unknown(n: 0)

  /// The share of all words that are quoted word for word.
  public package(set) var voiceDirect = Interval.unknown(n: 0)

  /// The share of all words that are given to a source without being quoted.
  public package(set) var voiceIndirect = Interval.unknown(n: 0)

  // MARK: Loaded words

  /// Loaded words per 1,000 words of the author's.
  ///
  /// Entries of the categories `loaded`, `epithet` and `loaded-verb`, of strength 2 or 3; Jeffreys'
  /// gamma interval, `n` = words. Entries of strength 1 are judgements in some contexts only, and a
  /// rate that is to be read as a count of loaded words cannot look at the context; `distancing`
  /// words (*so-called*) hold a wording at arm's length instead of choosing it.
  public package(set) var loadedRate = Interval.unknown(n: 0)

  /// Loaded words per 1,000 words quoted word for word.
  ///
  /// Counted as for ``loadedRate``, in the direct voice only: words given to a source without
  /// quotation marks are chosen by the writer and the source together, and belong to neither rate.
  public package(set) var loadedRateQuoted = Interval.unknown(n: 0)

  /// The natural logarithm of ``loadedRate`` over ``loadedRateQuoted``.
  ///
  /// Above 0: the author's own words are the more loaded ones; 0.69 is twice the rate. Half an
  /// event is added to both counts; `n` = words of both voices.
  public package(set) var loadedContrast = Interval.unknown(n: 0)

  // MARK: Certainty

  /// Hedges (*perhaps*, *may*) per 1,000 words of the author's: category `hedge`.
  ///
  /// Jeffreys' gamma interval, `n` = words, as for all rates.
  ///
  /// Source: hedges and boosters after Hyland, *Metadiscourse*, 2005.
  public package(set) var hedgeRate = Interval.unknown(n: 0)

  /// Boosters (*certainly*) per 1,000 words of the author's: category `booster`.
  public package(set) var boosterRate = Interval.unknown(n: 0)

  /// (boosters − hedges) / (boosters + hedges) in the author's words, −1 to 1.
  ///
  /// Jeffreys' beta interval, `n` = boosters and hedges.
  public package(set) var certaintyBalance = Interval.unknown(n: 0)

  // MARK: Other markers

  /// Words that presuppose or imply their complement, per 1,000 words of the author's.
  ///
  /// Categories `factive` and `implicative` (*realise*, *manage to*).
  ///
  /// Source: Kiparsky and Kiparsky, "Fact", 1970; Karttunen, "Implicative Verbs", Language 47,
  /// 1971.
  public package(set) var presuppositionRate = Interval.unknown(n: 0)

  /// Demands and duties (*must*, *it is time to*) per 1,000 words of the author's: category
  /// `obligation`.
  public package(set) var obligationRate = Interval.unknown(n: 0)

  /// The writer speaking as writer or to the reader (*I*, *let's*, *you*), per 1,000 words of the
  /// author's: category `address`.
  public package(set) var addressRate = Interval.unknown(n: 0)

  /// Words held at arm's length by quotation marks, per 1,000 words of the author's.
  ///
  /// Each pair of such marks counts once.
  public package(set) var scareQuoteRate = Interval.unknown(n: 0)

  /// Intensifiers (*utterly*) per 1,000 words of the author's: category `intensifier`.
  public package(set) var intensifierRate = Interval.unknown(n: 0)

  // MARK: Sources

  /// The share of all words that are given to somebody else, quoted or not, 0–1.
  ///
  /// Wilson's interval, `n` = all words.
  public package(set) var attributionDensity = Interval.unknown(n: 0)

  /// The share of attributions whose source a reader could look up, 0–1.
  ///
  /// A person by name (or a pronoun for one), an organisation, or a document, over all
  /// attributions; the others are people without a name and nobody in particular. A source cited
  /// three times counts three times; a quotation with neither source nor cue is not an attribution
  /// here. Wilson's interval, `n` = attributions.
  public package(set) var sourceTransparency = Interval.unknown(n: 0)

  /// The share of attributions to nobody in particular, 0–1: *critics*, *many*, *it is believed*.
  ///
  /// Counted over the same attributions as ``sourceTransparency``.
  public package(set) var weaselRate = Interval.unknown(n: 0)

  /// The share of reporting cues that doubt, side with or mock the source, 0–1.
  ///
  /// Over all attributions with a cue (*claimed* and *revealed*, but not *said*); Wilson's
  /// interval, `n` = cues.
  public package(set) var reportSlant = Interval.unknown(n: 0)

  // MARK: Detail

  /// Figures, dates and names per 100 words of the author's.
  ///
  /// A date of several words (*Tuesday, 5 March 2024*) and a name of several words count once,
  /// figures are those in digits. Title-case headlines give no names. Jeffreys' gamma interval, `n`
  /// = words.
  public package(set) var specificity = Interval.unknown(n: 0)

  /// A profile of which nothing is known.
  package init() {}
}
