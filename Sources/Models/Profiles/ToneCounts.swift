import Features

/// The counts a tone profile is made from, taken in one pass over an analysed article.
struct ToneCounts: Sendable {
  /// The groups of lexicon categories that have a rate of their own.
  enum Marker: Int, CaseIterable {
    case loaded, hedge, booster, presupposition, obligation, address, intensifier

    /// The group a category belongs to.
    init?(_ category: LexiconCategory) {
      switch category {
      case .loaded, .epithet, .loadedVerb: self = .loaded
      case .hedge: self = .hedge
      case .booster: self = .booster
      case .factive, .implicative: self = .presupposition
      case .obligation: self = .obligation
      case .address: self = .address
      case .intensifier: self = .intensifier
      default: return nil
      }
    }

    /// Entries below this strength do not count; see ``ToneProfile/loadedRate``.
    var leastStrength: UInt8 { self == .loaded ? 2 : 1 }
  }

  private let quotes: QuoteHandling
  /// Words by voice.
  private var words = [Int](repeating: 0, count: Voice.allCases.count)
  /// Markers by group, then voice.
  private var markers = [Int](
    repeating: 0, count: Marker.allCases.count * Voice.allCases.count)
  /// Pairs of scare quotes in the author's voice.
  private(set) var scareQuotes = 0
  /// Attributions with a source or a cue.
  private(set) var attributions = 0
  /// Those whose source can be looked up.
  private(set) var transparent = 0
  /// Those to nobody in particular.
  private(set) var vague = 0
  /// Attributions with a cue.
  private(set) var cues = 0
  /// Those whose cue is not neutral.
  private(set) var chargedCues = 0

  /// - Complexity: O(tokens + matches + quotations + attributions).
  init(_ analysis: Analysis, quotes: QuoteHandling) {
    self.quotes = quotes
    let tokens = analysis.text.tokens
    for sentence in analysis.sentences {
      for index in sentence.tokens.clamped(to: tokens.indices) where tokens[index].isWord {
        words[Int(analysis.voices[index].rawValue)] += 1
      }
    }
    countMarkers(analysis.matches)
    scareQuotes = analysis.quotations.count { quotation in
      quotation.kind == .scare && analysis.voices.indices.contains(quotation.tokens.lowerBound)
        && analysis.voices[quotation.tokens.lowerBound] == .author
    }
    for attribution in analysis.attributions { count(attribution) }
  }

  /// Adds the counts of another text.
  static func += (counts: inout ToneCounts, more: ToneCounts) {
    for index in counts.words.indices { counts.words[index] += more.words[index] }
    for index in counts.markers.indices { counts.markers[index] += more.markers[index] }
    counts.scareQuotes += more.scareQuotes
    counts.attributions += more.attributions
    counts.transparent += more.transparent
    counts.vague += more.vague
    counts.cues += more.cues
    counts.chargedCues += more.chargedCues
  }

  /// The words that rates are per: the author's, or all of them.
  var ownWords: Int { quotes == .include ? allWords : words(.author) }

  /// How many markers of a group are in those words.
  func own(_ marker: Marker) -> Int {
    quotes == .include
      ? Voice.allCases.reduce(0) { $0 + count(marker, $1) } : count(marker, .author)
  }

  /// The words inside quotation marks, where they are counted by themselves.
  var quotedWords: Int { quotes == .exclude ? 0 : words(.direct) }

  /// The loaded words among them.
  var quotedLoaded: Int { quotes == .exclude ? 0 : count(.loaded, .direct) }

  /// How many words are in a voice.
  func words(_ voice: Voice) -> Int { words[Int(voice.rawValue)] }

  /// How many words there are.
  var allWords: Int { words.reduce(0, +) }

  /// How many markers of a group are in a voice.
  func count(_ marker: Marker, _ voice: Voice) -> Int { markers[Self.slot(marker, voice)] }

  private static func slot(_ marker: Marker, _ voice: Voice) -> Int {
    marker.rawValue * Voice.allCases.count + Int(voice.rawValue)
  }

  /// Counts matches by group; of overlapping ones of a group the first.
  private mutating func countMarkers(_ matches: [LexiconMatch]) {
    var free = [Int](repeating: 0, count: Marker.allCases.count)
    for match in matches {
      guard let marker = Marker(match.category), match.strength >= marker.leastStrength,
        match.tokens.lowerBound >= free[marker.rawValue]
      else { continue }
      free[marker.rawValue] = match.tokens.upperBound
      markers[Self.slot(marker, match.voice)] += 1
    }
  }

  private mutating func count(_ attribution: Attribution) {
    guard !attribution.source.isEmpty || !attribution.cue.isEmpty else { return }
    attributions += 1
    switch attribution.kind {
    case .named, .organisation, .document: transparent += 1
    case .vague: vague += 1
    case .anonymous: break
    }
    guard !attribution.cue.isEmpty else { return }
    cues += 1
    if attribution.slant != .neutral { chargedCues += 1 }
  }
}
