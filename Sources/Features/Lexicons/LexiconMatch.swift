/// An entry of a lexicon found in a text.
public struct LexiconMatch: Sendable, Equatable {
  /// The tokens matched, from the first to the last.
  public let tokens: Range<Int>
  /// What the entry is a sign of.
  public let category: LexiconCategory
  /// -1 unfavourable, 1 favourable, 0 neither.
  public let polarity: Int8
  /// 1 to 3: how sure a sign it is.
  public let strength: UInt8
  /// Whose words it stands in; `author` until the voices of the text are known.
  public package(set) var voice: Voice

  package init(
    tokens: Range<Int>, category: LexiconCategory, polarity: Int8, strength: UInt8,
    voice: Voice = .author
  ) {
    self.tokens = tokens
    self.category = category
    self.polarity = polarity
    self.strength = strength
    self.voice = voice
  }
}

/// What a lexicon entry is a sign of; the raw value is the name in lexicon files and results.
public enum LexiconCategory: String, Sendable, CaseIterable, Codable {
  /// A noun or phrase that carries a judgement (*sham*, *power grab*).
  case loaded
  /// A label for people that praises or demeans (*stooge*, *hero*).
  case epithet
  /// A verb that carries a judgement of the act (*cave*, *peddle*).
  case loadedVerb = "loaded-verb"
  /// An adjective or adverb of worth (*feeble*, *splendid*).
  case evaluative
  /// A phrase that argues or concludes (*the trouble with*, *does not add up*).
  case verdict
  /// A sentence adverb of stance (*sadly*, *tellingly*).
  case attitude
  /// A phrase that grants a point to answer it (*to be sure*, *granted*).
  case concession
  /// A mark of less than full commitment (*perhaps*, *may*).
  case hedge
  /// A mark that the knowledge is second-hand (*reportedly*, *allegedly*).
  case evidential
  /// A mark of full commitment (*certainly*, *there is no doubt*).
  case booster
  /// A word that strengthens another (*utterly*, *so very*).
  case intensifier
  /// A source that is no one (*critics say*, *many believe*).
  case weasel
  /// A reporting cue that takes no side (*said*, *according to*).
  case reportNeutral = "report-neutral"
  /// A reporting cue that doubts (*claimed*, *insisted*).
  case reportDoubting = "report-doubting"
  /// A reporting cue that sides with the source (*revealed*, *pointed out*).
  case reportEndorsing = "report-endorsing"
  /// A reporting cue that mocks or blames the source (*whined*, *ranted*).
  case reportHostile = "report-hostile"
  /// A verb that presupposes its complement (*realise*, *admit*).
  case factive
  /// A verb that implies its complement's truth or failure (*manage*, *fail*).
  case implicative
  /// A verb that asserts its complement (*argue*, *believe*).
  case assertive
  /// A mark of distance from a wording (*so-called*, *self-styled*).
  case distancing
  /// A demand or duty (*must*, *it is time to*).
  case obligation
  /// The writer speaking as writer, or to the reader (*I*, *let us*, *you*).
  case address
  /// A rhetorical frame (*who knew*, *who would have thought*).
  case rhetorical
  /// A mark of irony (*surprise, surprise*, *how kind*).
  case irony
}

extension LexiconCategory {
  /// How many categories there are.
  package static let count = allCases.count

  /// The place of the category in ``allCases``.
  package var index: Int {
    switch self {
    case .loaded: 0
    case .epithet: 1
    case .loadedVerb: 2
    case .evaluative: 3
    case .verdict: 4
    case .attitude: 5
    case .concession: 6
    case .hedge: 7
    case .evidential: 8
    case .booster: 9
    case .intensifier: 10
    case .weasel: 11
    case .reportNeutral: 12
    case .reportDoubting: 13
    case .reportEndorsing: 14
    case .reportHostile: 15
    case .factive: 16
    case .implicative: 17
    case .assertive: 18
    case .distancing: 19
    case .obligation: 20
    case .address: 21
    case .rhetorical: 22
    case .irony: 23
    }
  }
}
