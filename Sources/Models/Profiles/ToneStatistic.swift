/// What one number of a tone profile is computed from.
///
/// A number is unknown with less than its minimum (see ``ArticleProfiler``).
enum ToneStatistic {
  /// A mean of probabilities.
  case mean(ToneSums.Opinion, atLeast: Int)
  /// Events in so many words.
  case rate(events: Int, words: Int, per: Double)
  /// A share of words, attributions or cues.
  case share(Int, of: Int, atLeast: Int)
  /// The logarithm of one rate over another: events, and words.
  case logRatio((Int, Int), over: (Int, Int))
  /// (more − less) / (more + less).
  case balance(more: Int, less: Int)

  /// The value with its closed-form interval; a mean has none of its own.
  var interval: Interval {
    guard isKnown else { return .unknown(n: n) }
    switch self {
    case .mean(let opinion, _):
      return Interval(value: opinion.sum / Double(opinion.count), low: nil, high: nil, n: n)
    case .rate(let events, let words, let unit):
      return IntervalEstimators.rate(events: events, exposure: words, per: unit)
    case .share(let part, let whole, _):
      return IntervalEstimators.proportion(part, of: whole)
    case .logRatio(let first, let second):
      return IntervalEstimators.logRateRatio(first, over: second)
    case .balance(let more, let less): return IntervalEstimators.balance(more, less)
    }
  }

  /// The value alone, which is cheap; what resampling asks for.
  var value: Double? {
    guard isKnown else { return nil }
    switch self {
    case .mean(let opinion, _): return opinion.sum / Double(opinion.count)
    case .rate(let events, let words, let unit): return Double(events) * unit / Double(words)
    case .share(let part, let whole, _): return Double(part) / Double(whole)
    case .logRatio(let first, let second):
      return IntervalEstimators.logRateRatio(first, over: second).value
    case .balance(let more, let less): return Double(more - less) / Double(more + less)
    }
  }

  /// How many sentences, words or events it rests on.
  var n: Int {
    switch self {
    case .mean(let opinion, _): opinion.count
    case .rate(_, let words, _): words
    case .share(_, let whole, _): whole
    case .logRatio(let first, let second): first.1 + second.1
    case .balance(let more, let less): more + less
    }
  }

  private var isKnown: Bool {
    switch self {
    case .mean(let opinion, let minimum): opinion.count >= max(minimum, 1)
    case .rate(_, let words, _): words >= ArticleProfiler.fewestWords
    case .share(_, let whole, let minimum): whole >= max(minimum, 1)
    case .logRatio(let first, let second):
      min(first.1, second.1) >= ArticleProfiler.fewestWords
    case .balance(let more, let less): more + less >= ArticleProfiler.fewestEvents
    }
  }
}
