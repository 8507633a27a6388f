import Features

extension TargetAttachment {
  /// Between a subject and its verb, and between a copula and what it says, so many words at most.
  private static let reach = 5
  /// An apposition or relative clause after a subject is stepped over if it is no longer than this.
  private static let insertionLimit = 12

  /// The subject of a copula whose complement the match is: *X is a puppet*.
  var copulaSubject: NameMention? {
    let start = match.tokens.lowerBound
    if TargetWords.copulas.contains(hash(start)) { return subject(before: start) }
    var index = start
    for _ in 0..<Self.reach {
      guard let before = word(before: index), text.names.mention(at: before) == nil else {
        return nil
      }
      if TargetWords.copulas.contains(hash(before)) { return subject(before: before) }
      guard !TargetWords.phraseEnds.contains(hash(before)), !isProgressive(before) else {
        return nil
      }
      index = before
    }
    return nil
  }

  /// Whether a word is the verb of a progressive: *is making feeble excuses* says not what X is.
  private func isProgressive(_ index: Int) -> Bool {
    text.analysis.text.foldedBytes(index).suffix(3).elementsEqual("ing".utf8)
      && word(before: index).map { TargetWords.copulas.contains(hash($0)) } == true
  }

  /// The name that is the subject of a verb at a token: before it, with nothing between but
  /// auxiliaries, adverbs, a relative pronoun, or a short insertion between commas.
  func subject(before verb: Int) -> NameMention? {
    var index = verb
    for _ in 0..<Self.reach {
      guard let before = word(before: index), text.names.mention(at: before) == nil,
        TargetWords.auxiliaries.contains(hash(before)) || isAdverb(before)
      else { break }
      index = before
    }
    guard let before = token(before: index) else { return nil }
    if let mention = head(endingAt: before) { return mention }
    if TargetWords.relatives.contains(hash(before)) {
      guard let last = token(before: before) else { return nil }
      return head(endingAt: isComma(last) ? token(before: last) : last)
    }
    return isComma(before) ? mention(beforeInsertionEndingAt: before) : nil
  }

  /// *X, the mayor of the town, is …*: the name before the comma that opens an insertion.
  private func mention(beforeInsertionEndingAt comma: Int) -> NameMention? {
    let lower = max(sentence.lowerBound, comma - Self.insertionLimit)
    guard let opening = (lower..<comma).last(where: { isComma($0) }) else { return nil }
    return head(endingAt: token(before: opening))
  }

  private func isAdverb(_ index: Int) -> Bool {
    let folded = text.analysis.text.foldedBytes(index)
    return folded.count > 4 && folded.suffix(2).elementsEqual("ly".utf8)
  }

  /// Whether the match is a verb in the passive, which says nothing of its subject.
  var isPassive: Bool {
    let start = match.tokens.lowerBound
    let folded = text.analysis.text.foldedBytes(start)
    guard !folded.suffix(3).elementsEqual("ing".utf8) else { return false }
    var index = start
    for _ in 0..<Self.reach {
      guard let before = word(before: index) else { return false }
      if TargetWords.passives.contains(hash(before)) { return true }
      guard TargetWords.auxiliaries.contains(hash(before)) || isAdverb(before) else { return false }
      index = before
    }
    return false
  }

  /// Who did it, in the passive: *was smeared by X*.
  var agent: NameMention? {
    guard let by = token(from: match.tokens.upperBound), hash(by) == Self.by else { return nil }
    guard let next = token(from: by + 1) else { return nil }
    return mention(startingAt: afterRoles(next))
  }

  private static let by = NameWords.hash(of: "by")
}
