/// Verbs that say little beside a noun of saying: *issued a statement*, *raised doubts*, *is a critic of*.
struct LightVerb {
  let tagged: TaggedText
  /// At most this many words stand between verb and noun.
  private static let maximumGap = 5

  /// The light verb that a noun is the object of: its token, or `nil`.
  func verb(of noun: Int, in sentence: Range<Int>) -> Int? {
    let lower = max(sentence.lowerBound, noun - Self.maximumGap)
    var index = noun - 1
    while index >= lower {
      let hash = tagged.tokens[index].hash
      if Self.verbs.contains(hash) { return index }
      guard tagged.isWord(index), tagged.quotationNumbers[index] < 0,
        !tagged.has(index, [.preposition, .coordinator, .finite, .pronoun, .subordinator])
          || tagged.has(index, [.determiner, .possessive])
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// The form of *be* that makes a noun for a partisan the predicate: *is a fierce critic of*.
  func copula(of noun: Int, in sentence: Range<Int>) -> Int? {
    guard Self.partisans.contains(tagged.tokens[noun].hash) else { return nil }
    let lower = max(sentence.lowerBound, noun - Self.maximumGap)
    var index = noun - 1
    while index >= lower {
      if tagged.has(index, .be) { return index }
      guard tagged.isWord(index), !tagged.has(index, [.preposition, .pronoun, .auxiliary]) else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { TextFolding.hash(word: String($0)) })
  }

  private static let verbs = hashes(
    """
    make makes made making issue issues issued issuing release releases released releasing give
    gives gave given giving express expresses expressed expressing raise raises raised raising
    voice voices voiced voicing offer offers offered offering launch launches launched launching
    deliver delivers delivered delivering send sends sent sending file files filed filing draw draws
    drew drawing renew renews renewed renewing repeat repeats repeated repeating share shares
    shared sharing announce announces announced announcing declare declares declared declaring
    reiterate reiterates reiterated reiterating level levels levelled leveled hurl hurls hurled
    post posts posted posting publish publishes published publishing
    """)
  private static let partisans = hashes(
    """
    supporter critic opponent advocate proponent backer fan skeptic sceptic believer champion
    defender supporters critics opponents advocates proponents fans
    """)
}
