import Features

extension TargetAttachment {
  /// So many words at most between a match and the name in one noun phrase.
  private static let phraseReach = 4
  /// The nearest name is looked for no further away than this many tokens.
  private static let nearness = 12

  /// The first token from one on that is no word for a role, and no full stop after one.
  func afterRoles(_ index: Int) -> Int {
    var position = index
    for _ in 0..<Self.phraseReach {
      guard let token = token(from: position), text.names.mention(at: token) == nil else { break }
      let isRole = TargetWords.roles.contains(hash(token))
      let isStop = text.tokens[token].kind == .terminator && position > index
      guard isRole || isStop else { break }
      position = token + 1
    }
    return token(from: position) ?? position
  }

  /// *puppet X*: the name right after the match, but for words for roles.
  var premodified: NameMention? {
    guard let next = token(from: match.tokens.upperBound) else { return nil }
    return mention(startingAt: afterRoles(next))
  }

  /// *X, a puppet*, or *the puppet, X,*.
  var apposed: NameMention? { apposedBefore ?? apposedAfter }

  private var apposedBefore: NameMention? {
    var first = match.tokens.lowerBound
    for _ in 0...Self.phraseReach {
      guard let before = token(before: first) else { return nil }
      if isComma(before) || text.tokens[before].kind == .dash {
        let isPhrase =
          first == match.tokens.lowerBound || TargetWords.determiners.contains(hash(first))
        return isPhrase ? head(endingAt: token(before: before)) : nil
      }
      guard text.tokens[before].isWord, text.names.mention(at: before) == nil,
        !TargetWords.phraseEnds.contains(hash(before))
      else { return nil }
      first = before
    }
    return nil
  }

  private var apposedAfter: NameMention? {
    guard isComma(match.tokens.upperBound), opensWithDeterminer,
      let mention = mention(startingAt: token(from: match.tokens.upperBound + 1))
    else { return nil }
    // *In this farce, X resigned* goes on after the name.
    let next = mention.tokens.upperBound
    let isClosed = !sentence.contains(next) || isComma(next) || text.tokens[next].kind != .word
    return isClosed ? mention : nil
  }

  private var opensWithDeterminer: Bool {
    var index = match.tokens.lowerBound
    for _ in 0..<3 {
      guard let before = word(before: index) else { return false }
      if TargetWords.determiners.contains(hash(before)) {
        return word(before: before).map { !TargetWords.phraseEnds.contains(hash($0)) } ?? true
      }
      index = before
    }
    return false
  }

  /// *X's stooges*; *X's a stooge* says what X is.
  var possessor: (mention: NameMention, construction: Target.Construction)? {
    var index = match.tokens.lowerBound
    var construction = Target.Construction.possessive
    for _ in 0..<Self.phraseReach {
      guard let before = word(before: index) else { return nil }
      if let mention = text.names.mention(at: before) {
        guard mention.isPossessive, isBearer(mention) else { return nil }
        return (mention, construction)
      }
      if TargetWords.articles.contains(hash(before)) { construction = .copula }
      guard !TargetWords.phraseEnds.contains(hash(before)) else { return nil }
      index = before
    }
    return nil
  }

  /// The nearest name in the clause; before the match, if that is a verb.
  var nearest: NameMention? {
    let clause = text.clauses[match.tokens.lowerBound]
    let mentions = text.names.mentions
    let next = text.names.firstMention(from: match.tokens.upperBound)
    let before = text.names.firstMention(from: match.tokens.lowerBound) - 1
    var found: (mention: NameMention, distance: Int)?
    if mentions.indices.contains(before), isNear(mentions[before], clause) {
      let distance = match.tokens.lowerBound - mentions[before].tokens.upperBound
      if distance >= 0 { found = (mentions[before], distance) }
    }
    if !isVerb, mentions.indices.contains(next),
      isNear(mentions[next], clause)
    {
      let distance = mentions[next].tokens.lowerBound - match.tokens.upperBound
      if distance < found?.distance ?? .max { found = (mentions[next], distance) }
    }
    return found.flatMap { $0.distance <= Self.nearness ? $0.mention : nil }
  }

  private func isNear(_ mention: NameMention, _ clause: Int32) -> Bool {
    let start = mention.tokens.lowerBound
    guard sentence.contains(start), text.clauses[start] == clause, isBearer(mention) else {
      return false
    }
    return word(before: start).map { !TargetWords.placePrepositions.contains(hash($0)) } ?? true
  }
}
