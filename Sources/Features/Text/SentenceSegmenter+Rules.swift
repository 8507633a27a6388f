/// The rules that tell whether an ending ends a sentence.
extension SentenceScanner {
  /// Whether the sentence being read ends at an ending.
  func isBoundary(_ ending: SentenceEnding) -> Bool {
    guard ending.next < range.upperBound else { return true }
    guard let first = firstWord else { return false }
    if ending.isForeign { return true }
    let opening = SentenceOpening(at: ending.next, in: self)
    guard opening.isSpaced || isGlued(ending, opening) else { return false }
    if opening.isContinuation { return false }
    if ending.isExclaimed { return endsExclaimed(ending, opening) }
    if ending.isEllipsis, !ending.hasOuterStop { return endsEllipsis(ending, opening) }
    let isPlain =
      ending.hasOuterStop
      || (ending.isFull && ending.index > first && !isShortForm(ending, opening))
    if isPlain { return endsPlain(ending, opening) }
    return endsShortForm(ending, opening)
  }

  // MARK: Kinds of ending

  /// An ending with `?` or `!`.
  private func endsExclaimed(_ ending: SentenceEnding, _ opening: SentenceOpening) -> Bool {
    switch opening.kind {
    case .lower:
      if ending.closes { return false }
      return opening.hasQuote || opening.hasInnerCapital(in: self)
        || opening.isParticleOfName(in: self)
    case .other: return opening.isMarked && !ending.closes
    case .number: return true
    case .capital: break
    }
    if ending.closesBracket, !ending.bracketOpensSentence { return opening.isOpener(in: self) }
    if ending.closesQuote, goesOnAfterQuote(opening) { return false }
    let before = ending.index - 1
    if before >= range.lowerBound, SentenceVocabulary.exclaimed.contains(tokens[before].hash),
      tokens[before].flags.contains(.capitalized)
    {
      return opening.isOpener(in: self)
    }
    return true
  }

  /// Whether a sentence goes on with a capital after a quotation that ends in `?` or `!`: with its
  /// speaker, a day (`“Why Not?” Saturday at the Roxy`) or, in a headline, a verb.
  private func goesOnAfterQuote(_ opening: SentenceOpening) -> Bool {
    if namesSpeaker(from: opening.word, isExclaimed: true) { return !opening.hasQuote }
    let hash = opening.hash(in: self)
    if section == .headline {
      return SentenceVocabulary.headlineVerbs.contains(hash)
        || SentenceVocabulary.speechVerbs.contains(hash)
    }
    let next = opening.word + 1
    return SentenceVocabulary.weekdays.contains(hash) && next < range.upperBound
      && SentenceVocabulary.afterWeekday.contains(tokens[next].hash)
  }

  /// An ending with an ellipsis.
  private func endsEllipsis(_ ending: SentenceEnding, _ opening: SentenceOpening) -> Bool {
    guard opening.kind == .capital else { return false }
    let before = ending.index - 1
    guard before >= range.lowerBound, tokens[before].isWord else { return ending.closes }
    if ending.closesQuote { return !namesSpeaker(from: ending.next, isExclaimed: true) }
    if ending.isFull { return true }
    if SentenceVocabulary.unfinished.contains(tokens[before].hash) { return false }
    return !opening.isFirstPerson(in: self) && opening.hash(in: self) != tokens[before].hash
  }

  /// A full stop that cannot be an abbreviation's.
  private func endsPlain(_ ending: SentenceEnding, _ opening: SentenceOpening) -> Bool {
    if ending.closesBracket, ending.bracketHoldsOneWord, !ending.bracketOpensSentence {
      return opening.kind == .capital && opening.isOpener(in: self)
    }
    switch opening.kind {
    case .capital:
      return !(ending.closesQuote && namesSpeaker(from: ending.next, isExclaimed: false))
    case .number: return true
    case .other: return opening.isMarked
    case .lower:
      if opening.hasInnerCapital(in: self) { return true }
      if ending.closes, !opening.hasQuote {
        return opening.isParticleOfName(in: self)
          && !namesSpeaker(from: ending.next, isExclaimed: false)
      }
      if opening.isParticleOfName(in: self) { return !isRomanNumeral(ending.index - 1) }
      return opening.isMarked || (isItem && opening.isEnumerator(in: self))
    }
  }

  /// A full stop after a short form: only what follows can tell.
  private func endsShortForm(_ ending: SentenceEnding, _ opening: SentenceOpening) -> Bool {
    let word = shortForm(ending)
    if opening.hasDash || opening.isBracketed(in: self) || isItemNumber(word) { return false }
    if isOrdinal(word, opening) || (word == firstWord && tokens[word].hash == Self.notaBene) {
      return false
    }
    let isOpener =
      section == .body && opening.kind == .capital && opening.isOpener(in: self)
    if ending.closesBracket { return ending.bracketOpensSentence && isOpener }
    switch kind(of: word) {
    case .title, .connective: return false
    case .place:
      return isOpener && word > range.lowerBound && isNamePart(word - 1)
    case .hour:
      guard opening.kind == .capital, section == .body else { return false }
      return !opening.qualifiesHour(in: self)
    case .calendar:
      guard opening.kind == .capital, section == .body else { return false }
      return kind(of: opening.word) != .calendar
    case .region where followsComma(word):
      guard opening.kind == .capital, section == .body else { return false }
      let next = opening.hash(in: self)
      return !SentenceVocabulary.afterRegion.contains(next)
        && !SentenceVocabulary.afterHour.contains(next)
    case .numbered, .region, .suffix, nil:
      return isOpener
    }
  }

  // MARK: What surrounds it

  /// Whether a sentence starts without a space: `the end.The next`.
  private func isGlued(_ ending: SentenceEnding, _ opening: SentenceOpening) -> Bool {
    guard opening.kind == .capital, !ending.isAbbreviation else { return false }
    if ending.closes || ending.isExclaimed { return true }
    let before = tokens[ending.index - (ending.index > range.lowerBound ? 1 : 0)]
    return before.kind == .word && before.flags.isDisjoint(with: [.capitalized, .hasDigit])
      && before.end - before.start > 2 && tokens[opening.word].end - tokens[opening.word].start > 1
      || opening.hasQuote
  }
}
