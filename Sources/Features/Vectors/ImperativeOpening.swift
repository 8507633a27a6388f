/// Tells whether a sentence opens with a verb that bids somebody do something: *Scrap the toll*,
/// *Never trust a ribbon-cutting*, *Don't blame the weather*.
///
/// An imperative has the base form of a verb and, as a rule, no subject. Verbs that headlines open
/// with as nouns too (*Ban on vapes*, *Tax rises*) count before a determiner, a pronoun or a particle
/// only.
///
/// Source: Quirk et al., *A Comprehensive Grammar of the English Language*, 1985, sections 11.24–11.30.
enum ImperativeOpening {
  /// Whether the words from one on are an imperative.
  ///
  /// - Parameters:
  ///   - index: The first word of the sentence.
  ///   - end: Where the sentence ends at the latest.
  ///   - tokens: The tokens of the text.
  /// - Returns: Whether they are.
  /// - Complexity: O(1).
  static func isAt(_ index: Int, end: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    let end = min(end, tokens.count)
    var index = index
    for _ in 0..<mostLeadIns where index < end && leadIns.contains(tokens[index].hash) {
      index += 1
      if index < end, tokens[index].hash == comma { index += 1 }
    }
    guard index >= 0, index < end else { return false }
    let hash = tokens[index].hash
    if verbs.contains(hash) { return true }
    let next = index + 1
    guard next < end else { return false }
    if hash == auxiliary { return tokens[next].hash == negation }
    return nounsToo.contains(hash) && afterVerb.contains(tokens[next].hash)
  }

  private static let mostLeadIns = 2
  private static let comma = WordListText.hash(",")
  private static let auxiliary = WordListText.hash("do")
  private static let negation = WordListText.hash("not")

  /// Words that may stand before the verb.
  private static let leadIns = WordSet(
    "and but or so then now please just never always instead first next")

  /// Base forms that seldom open a sentence as anything else.
  private static let verbs = WordSet(
    """
    abandon abolish accept add admit admire allow apply applaud ask avoid banish begin behold believe
    beware boycott breathe bring build bury cancel carry celebrate cheer choose clap collect come
    compare congratulate consider cook dare declare decide defend deny describe dig discard dismiss
    don't donate eat electrify embrace enjoy ensure enter examine exempt expect explain feed
    fill find finish fix flog follow forbid forget forgive gather get give go grab hang hear hire hold
    imagine ignore insist invest invite join judge keep know laugh lead learn lend let let's listen
    lose lower make measure meet mistrust nationalise nationalize observe offer pass
    persuade pray prepare privatise privatize promise protect prove publish pull punish raise read
    regulate reject rejoice remember remind remove replace resist restore retire rip say scrap
    see sell send serve shut sit skip spare speak spend stay stick subtract suppose swap teach tell
    thank think throw toss treat try tune turn understand unlock wake wear welcome win wipe wonder
    write
    """)

  /// Base forms that are nouns too.
  private static let nounsToo = WordSet(
    """
    answer ban beat blame brace break burn buy call cast catch change charge check claim clean clear
    close count cover credit cry cull curb cure cut delay demand draw dream dress drink drive drop dump
    earn elect empty end face fear fight film fine fire fly force free freeze fund grant guess hand
    halt head help honor honour hope hunt jail jump kick kill lay launch leave lift limit look love
    mark mend mind mix move name note notice open order pack park pay pick plan plant play plug pour
    praise press print probe push put quit race recall recruit release repair repeal report rescue rest
    return rewatch run save scan search set shame share show sign slash slow smell spare split spread
    stand start stop strike strip sue support tackle take talk tax test tie top trade train trim trust
    use visit vote wait walk want watch water work worry
    """)

  /// What follows a verb rather than a noun: determiners, pronouns and particles.
  private static let afterVerb = WordSet(
    """
    the a an this that these those our your my his her its their us me them it him all any some every
    each everything anything nothing everyone nobody somebody no more less both one yourself yourselves
    up down out off back away aside
    """)
}
