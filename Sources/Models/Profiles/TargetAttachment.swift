import Features

/// Attaches a lexicon match to a name by the words between them.
///
/// The constructions are tried from the surest to the weakest, and the first that fits decides;
/// every search looks at a fixed number of words. Pronouns are not resolved.
struct TargetAttachment {
  let text: TargetText
  let match: LexiconMatch
  let sentence: Range<Int>

  /// The mention that the match attaches to, and how.
  func attach() -> (mention: NameMention, construction: Target.Construction)? {
    if Self.isCharged(match.category) { return sourceOfCue.map { ($0, .subject) } }
    if isVerb, isPassive {
      return agent.map { ($0, .agent) }
    }
    if isVerb || match.category == .verdict {
      if let mention = subject(before: match.tokens.lowerBound) { return (mention, .subject) }
    } else if let mention = premodified {
      return (mention, .premodifier)
    }
    if !isVerb {
      if let mention = copulaSubject { return (mention, .copula) }
      if let mention = apposed { return (mention, .apposition) }
      if let found = possessor { return found }
    }
    return nearest.map { ($0, .nearby) }
  }

  /// Whether entries of a category are reporting cues that doubt or mock the source.
  static func isCharged(_ category: LexiconCategory) -> Bool {
    category == .reportHostile || category == .reportDoubting
  }

  /// The name of the source whose cue the match is; not one that a preposition adds to it (*a
  /// spokesman for X claimed*).
  private var sourceOfCue: NameMention? {
    let number = Int(text.cues[match.tokens.lowerBound])
    guard text.analysis.attributions.indices.contains(number),
      let source = text.analysis.attributions[number].source.first(where: { !$0.isEmpty })
    else { return nil }
    let next = text.names.firstMention(from: source.lowerBound)
    guard text.names.mentions.indices.contains(next) else { return nil }
    let mention = text.names.mentions[next]
    guard mention.tokens.lowerBound < source.upperBound else { return nil }
    return head(endingAt: mention.tokens.upperBound - 1)
  }

  /// Whether the match is a verb, and not a participle before a noun (*the disgraced mayor*).
  var isVerb: Bool {
    guard match.category == .loadedVerb else { return false }
    guard match.tokens.count == 1, let before = word(before: match.tokens.lowerBound) else {
      return true
    }
    return !TargetWords.determiners.contains(hash(before))
  }

  /// The match's polarity, turned round by a negator among the three words before it.
  ///
  /// The negator has to stand in the same clause; *not only* and the like do not count.
  var polarity: Int8 {
    let start = match.tokens.lowerBound
    var following = start
    var index = start
    for _ in 0..<3 {
      guard let before = word(before: index), text.clauses[before] == text.clauses[start] else {
        break
      }
      if isNegator(before) {
        let isLimited =
          following != start && TargetWords.negationLimits.contains(hash(following))
        return isLimited ? match.polarity : -match.polarity
      }
      following = before
      index = before
    }
    return match.polarity
  }

  private func isNegator(_ index: Int) -> Bool {
    TargetWords.negators.contains(hash(index))
      || text.analysis.text.foldedBytes(index).suffix(3).elementsEqual("n't".utf8)
  }

  // MARK: Tokens

  func hash(_ index: Int) -> UInt64 { text.tokens[index].hash }

  func isComma(_ index: Int) -> Bool {
    sentence.contains(index) && hash(index) == Self.comma
  }

  /// The token before, quotation marks skipped, if it is a word of the sentence.
  func word(before index: Int) -> Int? {
    let before = token(before: index)
    return before.flatMap { text.tokens[$0].isWord ? $0 : nil }
  }

  /// The token before in the sentence, quotation marks skipped.
  func token(before index: Int) -> Int? {
    var position = index - 1
    while position >= sentence.lowerBound, text.tokens[position].kind == .quote { position -= 1 }
    return position >= sentence.lowerBound ? position : nil
  }

  /// The token after in the sentence, quotation marks skipped.
  func token(from index: Int) -> Int? {
    var position = index
    while position < sentence.upperBound, text.tokens[position].kind == .quote { position += 1 }
    return position < sentence.upperBound ? position : nil
  }

  /// The mention that ends with a token, if it can bear the match.
  func mention(endingAt index: Int?) -> NameMention? {
    guard let index, let mention = text.names.mention(at: index),
      mention.tokens.upperBound == index + 1, !mention.isPossessive, isBearer(mention)
    else { return nil }
    return mention
  }

  /// The mention that ends with a token and is the head of its phrase, not what a preposition adds
  /// to one (*the mayor of X*).
  func head(endingAt index: Int?) -> NameMention? {
    guard let mention = mention(endingAt: index) else { return nil }
    var before = word(before: mention.tokens.lowerBound)
    if let index = before, TargetWords.determiners.contains(hash(index)) {
      before = word(before: index)
    }
    guard let before, TargetWords.prepositions.contains(hash(before)) else { return mention }
    return nil
  }

  /// The mention that starts with a token, if it can bear the match.
  func mention(startingAt index: Int?) -> NameMention? {
    guard let index, let mention = text.names.mention(at: index),
      mention.tokens.lowerBound == index, isBearer(mention)
    else { return nil }
    return mention
  }

  /// Whether a mention lies apart from the match and in the same speaker's words.
  ///
  /// So what a source says of somebody else is not laid on the source.
  func isBearer(_ mention: NameMention) -> Bool {
    !mention.tokens.overlaps(match.tokens)
      && text.sameSpeaker(mention.tokens.lowerBound, match.tokens.lowerBound)
  }

  static let comma = NameWords.hash(of: ",")
}
