/// What tells a short form's full stop from that of a sentence.
extension SentenceScanner {
  /// The word whose full stop it is.
  func shortForm(_ ending: SentenceEnding) -> Int {
    ending.isAbbreviation || tokens[ending.index].kind == .word ? ending.index : ending.index - 1
  }

  /// Whether the word before a single full stop is one that is written with a full stop.
  func isShortForm(_ ending: SentenceEnding, _ opening: SentenceOpening) -> Bool {
    guard ending.terminators == 1 else { return false }
    let index = ending.index - 1
    let word = tokens[index]
    guard word.isWord else { return false }
    if (isItemNumber(index) && !ending.closes) || isOrdinal(index, opening) { return true }
    if isShillings(index, opening) { return true }
    guard word.kind == .word else { return false }
    let length = text.foldedBytes(index).count
    if length == 2, isDoubledLetter(index) { return true }
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

  /// Whether a word is the number of an item: `1. Foo`, `A. Foo`, `II. Foo`.
  func isItemNumber(_ index: Int) -> Bool {
    guard index == firstWord else { return false }
    if tokens[index].kind == .number { return text.foldedBytes(index).count <= 3 }
    return isItemLetter(index)
  }

  /// Whether a word is a single letter or a small Roman numeral.
  func isItemLetter(_ index: Int) -> Bool {
    text.foldedBytes(index).count == 1 || isRomanNumeral(index)
  }

  /// Whether the sentence being read is an item with a letter or Roman numeral.
  var isItem: Bool {
    guard let firstWord, firstWord + 1 < range.upperBound, isItemLetter(firstWord) else {
      return false
    }
    let mark = text.foldedBytes(firstWord + 1)
    return mark.elementsEqual(")".utf8) || mark.elementsEqual(".".utf8)
  }

  /// Whether a word is a Roman numeral below forty, all in one case.
  func isRomanNumeral(_ index: Int) -> Bool {
    let bytes = text.foldedBytes(index)
    guard tokens[index].kind == .word, bytes.count <= 6, bytes.allSatisfy("ivx".utf8.contains)
    else { return false }
    let flags = tokens[index].flags
    return !flags.contains(.capitalized) || flags.contains(.allCapitals) || bytes.count == 1
  }

  /// Whether a word is a doubled capital that stands for a plural, as in `EE. UU.`.
  private func isDoubledLetter(_ index: Int) -> Bool {
    let bytes = text.foldedBytes(index)
    return tokens[index].flags.contains(.allCapitals) && bytes.first == bytes.last
      && !isRomanNumeral(index)
  }

  /// Whether a number with a full stop is an ordinal, as German writes them and some English dates:
  /// `im 19. Jahrhundert`, `on 1. May`.
  func isOrdinal(_ index: Int, _ opening: SentenceOpening) -> Bool {
    guard index > range.lowerBound, tokens[index].kind == .number, opening.kind == .capital,
      tokens[index].end - tokens[index].start <= 2
    else { return false }
    let before = tokens[index - 1].hash
    return SentenceVocabulary.beforeOrdinal.contains(before)
      || (SentenceVocabulary.beforeDay.contains(before)
        && SentenceVocabulary.months.contains(opening.hash(in: self)))
  }

  /// Whether a number is of shillings before pence, as in `£4 10s. 6d.`, and goes on.
  private func isShillings(_ index: Int, _ opening: SentenceOpening) -> Bool {
    tokens[index].kind == .number && tokens[opening.word].kind == .number
      && text.foldedBytes(index).elementsEqual("00s".utf8.suffix(text.foldedBytes(index).count))
      && text.foldedBytes(opening.word).last == UInt8(ascii: "d")
  }

  static let notaBene = TextFolding.hash(word: "n.b.")

  /// Whether a single letter is an initial, not a designation such as `vitamin C`.
  private func isInitial(_ index: Int, _ opening: SentenceOpening) -> Bool {
    guard tokens[index].flags.contains(.capitalized) else {
      // `… at issue: a. the land; b. the water`.
      if index > range.lowerBound, tokens[index - 1].kind == .mark { return true }
      // `z. B.`, `u. a.`
      if text.foldedBytes(opening.word).count == 1, opening.word + 1 < range.upperBound,
        tokens[opening.word + 1].kind == .terminator
      {
        return true
      }
      return kind(of: index) == .connective || opening.kind == .number
    }
    guard index > range.lowerBound else { return true }
    return !SentenceVocabulary.lettered.contains(tokens[index - 1].hash)
  }

  /// The kind of short form a word is, if it is one and has the capital it needs; of `then-Sen`
  /// and `R-Ky` that of the last part.
  func kind(of index: Int) -> AbbreviationKind? {
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

  func followsComma(_ index: Int) -> Bool {
    index > range.lowerBound && isComma(index - 1)
  }

  func isNamePart(_ index: Int) -> Bool {
    tokens[index].isWord && !tokens[index].flags.isDisjoint(with: [.capitalized, .hasDigit])
  }
}
