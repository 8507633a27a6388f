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
    case .lower: return !ending.closes && (opening.hasQuote || opening.hasInnerCapital(in: self))
    case .other: return opening.isMarked && !ending.closes
    case .number: return true
    case .capital: break
    }
    if ending.closesBracket, !ending.bracketOpensSentence { return opening.isOpener(in: self) }
    if ending.closesQuote, namesSpeaker(from: ending.next, isExclaimed: true) { return false }
    let before = ending.index - 1
    if before >= range.lowerBound, SentenceVocabulary.exclaimed.contains(tokens[before].hash),
      tokens[before].flags.contains(.capitalized)
    {
      return opening.isOpener(in: self)
    }
    return true
  }

  /// An ending with an ellipsis.
  private func endsEllipsis(_ ending: SentenceEnding, _ opening: SentenceOpening) -> Bool {
    guard opening.kind == .capital else { return false }
    let before = ending.index - 1
    guard before >= range.lowerBound, tokens[before].isWord else { return ending.closes }
    if ending.closesQuote { return !namesSpeaker(from: ending.next, isExclaimed: true) }
    if ending.isFull { return true }
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
      if ending.closes, !opening.hasQuote { return opening.hasInnerCapital(in: self) }
      return opening.isMarked || opening.hasInnerCapital(in: self)
        || opening.isParticleOfName(in: self)
    }
  }

  /// A full stop after a short form: only what follows can tell.
  private func endsShortForm(_ ending: SentenceEnding, _ opening: SentenceOpening) -> Bool {
    let word = shortForm(ending)
    if opening.hasDash || opening.isBracketed(in: self) || isItemNumber(word) { return false }
    let isOpener =
      section == .body && opening.kind == .capital && opening.isOpener(in: self)
    if ending.closesBracket { return ending.bracketOpensSentence && isOpener }
    switch kind(of: word) {
    case .title, .connective: return false
    case .place:
      return isOpener && word > range.lowerBound && isNamePart(word - 1)
    case .hour:
      guard opening.kind == .capital, section == .body else { return false }
      return !SentenceVocabulary.afterHour.contains(opening.hash(in: self))
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

  // MARK: Short forms

  /// The word whose full stop it is.
  private func shortForm(_ ending: SentenceEnding) -> Int {
    ending.isAbbreviation || tokens[ending.index].kind == .word ? ending.index : ending.index - 1
  }

  /// Whether the word before a single full stop is one that is written with a full stop.
  private func isShortForm(_ ending: SentenceEnding, _ opening: SentenceOpening) -> Bool {
    guard ending.terminators == 1 else { return false }
    let index = ending.index - 1
    let word = tokens[index]
    guard word.isWord else { return false }
    if isItemNumber(index) { return true }
    guard word.kind == .word else { return false }
    let length = text.foldedBytes(index).count
    if length == 1 || (length == 2 && word.flags.contains(.nonASCII)) {
      return isInitial(index, opening)
    }
    if SentenceVocabulary.units.contains(word.hash), !word.flags.contains(.capitalized) {
      return opening.kind == .number
    }
    guard let kind = kind(of: index) else { return false }
    if kind == .numbered { return opening.kind == .number || opening.isDesignation(in: self) }
    return true
  }

  /// Whether a word is the number of an item: `1. Foo`, `A. Foo`.
  private func isItemNumber(_ index: Int) -> Bool {
    guard index == firstWord else { return false }
    let length = text.foldedBytes(index).count
    return length == 1 || (tokens[index].kind == .number && length <= 3)
  }

  /// Whether a single letter is an initial, not a designation such as `vitamin C`.
  private func isInitial(_ index: Int, _ opening: SentenceOpening) -> Bool {
    guard tokens[index].flags.contains(.capitalized) else {
      // `… at issue: a. the land; b. the water`.
      if index > range.lowerBound, tokens[index - 1].kind == .mark { return true }
      return kind(of: index) == .connective || opening.kind == .number
    }
    guard index > range.lowerBound else { return true }
    return !SentenceVocabulary.lettered.contains(tokens[index - 1].hash)
  }

  /// The kind of short form a word is, if it is one and has the capital it needs; of `then-Sen`
  /// and `R-Ky` that of the last part.
  private func kind(of index: Int) -> AbbreviationKind? {
    let token = tokens[index]
    if let kind = SentenceAbbreviations.kinds[token.hash] {
      let isWritten =
        token.flags.contains(.capitalized)
        || SentenceAbbreviations.lowerCase.contains(token.hash)
        || (isCaseless && SentenceAbbreviations.caseless.contains(token.hash))
      return isWritten ? kind : nil
    }
    let bytes = text.source.bytes[token.range]
    guard let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")), hyphen + 1 < bytes.endIndex,
      ASCII.isUpper(bytes[hyphen + 1])
    else { return nil }
    let part = bytes[(hyphen + 1)...].map { $0 < 0x80 ? ASCII.folded[Int($0)] : $0 }
    return SentenceAbbreviations.kinds[TextFolding.hash(of: part)]
  }

  private func followsComma(_ index: Int) -> Bool {
    index > range.lowerBound && text.foldedBytes(index - 1).first == UInt8(ascii: ",")
  }

  private func isNamePart(_ index: Int) -> Bool {
    tokens[index].isWord && !tokens[index].flags.isDisjoint(with: [.capitalized, .hasDigit])
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

  /// Whether a speaker is named from here on with a verb of speech (`Smith asked.`).
  private func namesSpeaker(from index: Int, isExclaimed: Bool) -> Bool {
    var next = index
    let limit = min(range.upperBound, index + Self.longestName)
    while next < limit, isSpeakerPart(next) || (next > index && tokens[next].hash == Self.of) {
      next += 1
    }
    guard next > index, next < limit else { return false }
    guard SentenceVocabulary.speechVerbs.contains(tokens[next].hash),
      !tokens[next].flags.contains(.capitalized)
    else { return false }
    guard next + 1 < range.upperBound else { return true }
    let tail = tokens[next + 1]
    if tail.kind == .terminator { return true }
    guard isExclaimed else { return false }
    return text.foldedBytes(next + 1).first == UInt8(ascii: ",")
      || SentenceVocabulary.clauseTails.contains(tail.hash)
  }

  /// The most tokens a speaker's name is taken to have.
  private static let longestName = 9
  private static let of = TextFolding.hash(word: "of")

  private func isSpeakerPart(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .terminator { return text.foldedBytes(index).first == UInt8(ascii: ".") }
    guard token.kind == .word else { return false }
    if SentenceVocabulary.nameParticles.contains(token.hash) { return true }
    return token.flags.contains(.capitalized)
      && (!SentenceVocabulary.openers.contains(token.hash) || token.end - token.start == 1)
  }
}
