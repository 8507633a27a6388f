/// Reads noun phrases backwards, from their last word.
struct NounPhraseBefore {
  let tagged: TaggedText

  /// No source is longer than this many tokens.
  static let maximumLength = 60
  /// A relative clause inside a phrase has its verb within this many tokens.
  private static let maximumRelative = 12

  /// What stands after the phrase.
  enum Role {
    /// A verb with a tense: all words before it that no mark parts belong to its subject.
    case subject
    /// A participle: a verb may stand before the phrase.
    case object
  }

  /// The noun phrase whose last word is at a token, without adverbials at its ends.
  ///
  /// - Complexity: O(1): at most ``maximumLength`` tokens are looked at.
  func phrase(endingAt last: Int, in sentence: Range<Int>, role: Role = .subject) -> Range<Int>? {
    guard last >= sentence.lowerBound else { return nil }
    let lower = max(sentence.lowerBound, last - Self.maximumLength)
    if isPronoun(last) || tagged.has(last, .relative) {
      let hasHead =
        tagged.has(last, .relative) && last > lower && tagged.has(last - 1, [.vague, .determiner])
      return (hasHead ? last - 1 : last)..<(last + 1)
    }
    var start = last + 1
    var index = last
    while index >= lower, let step = step(over: index, lower: lower, role: role) {
      start = step
      index = step - 1
    }
    let end = endWithoutAdverbial(start..<(last + 1))
    start = startWithoutAdverbial(start..<end)
    return start < end ? start..<end : nil
  }

  /// Whether a token is a pronoun that is a phrase by itself.
  func isPronoun(_ token: Int) -> Bool {
    tagged.has(token, .pronoun) && !tagged.has(token, [.vague, .determiner])
  }

  /// Whose something is, from a genitive or possessive back: *his*, *the mayor's*.
  func possessor(endingAt last: Int, in sentence: Range<Int>) -> Range<Int> {
    guard tagged.has(last, .genitive) else { return last..<(last + 1) }
    let lower = max(sentence.lowerBound, last - 6)
    var start = last
    while start > lower {
      let before = start - 1
      let isName = tagged.isCapitalized(before) && !tagged.has(before, [.preposition, .verb])
      let isInitialStop = tagged.kind(before) == .terminator && tagged.isCapitalized(before - 1)
      guard isName || isInitialStop else { break }
      start = before
    }
    if start > lower, tagged.has(start - 1, [.determiner, .possessive]) {
      start -= 1
    } else if start > lower + 1, start == last, tagged.has(start - 2, .determiner) {
      start -= 2
    }
    return start..<(last + 1)
  }

  // MARK: Steps

  /// The start of the phrase with the token at `index` taken in; `nil` if it does not belong.
  private func step(over index: Int, lower: Int, role: Role) -> Int? {
    if tagged.quotationNumber(index) >= 0 { return nil }
    if tagged.has(index, .closeBracket) { return openBracket(for: index, lower: lower) }
    if tagged.has(index, [.comma, .colon, .semicolon, .openBracket]) { return nil }
    switch tagged.kind(index) {
    case .dash, .quote: return tagged.isMarked(index) || isPlural(index) ? index : nil
    case .terminator: return index > lower && isAbbreviation(index) ? index : nil
    case .mark, nil: return index
    case .word, .number: break
    }
    if tagged.has(index, .finite) || isTensedCue(index) {
      return relativeStart(before: index, lower: lower)
    }
    if role == .object, isVerbBeforeObject(index, lower: lower) { return nil }
    if tagged.has(index, .relative) { return nil }
    if tagged.has(index, .coordinator) { return joinsNouns(index, lower: lower) ? index : nil }
    if tagged.has(index, .subordinator), !tagged.has(index, .preposition) { return nil }
    if tagged.has(index, .question), !tagged.has(index, .pronoun) { return nil }
    if tagged.has(index, .objectPronoun), !tagged.has(index, .pronoun) {
      return index > lower && tagged.has(index - 1, .preposition) ? index : nil
    }
    return isPronoun(index) ? nil : index
  }

  /// The apostrophe of a plural's genitive (*voters' anger*).
  private func isPlural(_ index: Int) -> Bool {
    tagged.kind(index) == .quote && !tagged.tokens[index].flags.contains(.spaceBefore)
  }

  /// Whether a full stop inside a sentence ends an abbreviation (*Sen.*, *Jr.*, *H.*).
  private func isAbbreviation(_ index: Int) -> Bool {
    tagged.isWord(index, .stop) && tagged.isCapitalized(index - 1)
      && tagged.tokens[index - 1].end - tagged.tokens[index - 1].start <= 5
  }

  /// Whether a past form comes after a name or pronoun, so that it is the verb of the clause.
  private func isVerbBeforeObject(_ index: Int, lower: Int) -> Bool {
    let isPast =
      tagged.has(index, .participle)
      || tagged.reading(index)?.verb?.form.contains(.past) ?? false
    guard isPast, index > lower, !tagged.isCapitalized(index) else { return false }
    return isPronoun(index - 1) || tagged.isCapitalized(index - 1)
      || tagged.has(index - 1, [.adverb, .person])
  }

  /// Whether a token is a cue in a form that only a verb with a tense has.
  private func isTensedCue(_ index: Int) -> Bool {
    guard let verb = tagged.reading(index)?.verb, !tagged.isCapitalized(index) else {
      return false
    }
    let isPlainPast = verb.form.contains(.past) && !verb.form.contains(.participle)
    let saysSo = verb.kind == .speech && verb.frame.contains(.clause)
    return isPlainPast || (saysSo && tagged.reading(index)?.noun == nil)
  }

  private func openBracket(for index: Int, lower: Int) -> Int? {
    var open = index - 1
    while open >= max(lower, index - 12) {
      if tagged.has(open, .openBracket) { return open }
      open -= 1
    }
    return nil
  }

  /// The start of the relative clause that a verb is in (*anyone who has been there*), or `nil`.
  private func relativeStart(before index: Int, lower: Int) -> Int? {
    var token = index - 1
    while token >= max(lower, index - Self.maximumRelative) {
      if tagged.has(token, .relative) { return token > lower ? token : nil }
      if tagged.has(token, [.comma, .colon, .semicolon, .coordinator, .subordinator])
        || tagged.kind(token) == .quote || tagged.kind(token) == .dash
      {
        return nil
      }
      token -= 1
    }
    return nil
  }

  /// Whether *and* joins two nouns and not two clauses.
  private func joinsNouns(_ index: Int, lower: Int) -> Bool {
    guard index > lower, !tagged.isWord(index, .but) else { return false }
    if tagged.has(index - 1, .comma) { return isList(before: index - 1, lower: lower) }
    guard tagged.isWord(index - 1) || tagged.has(index - 1, .closeBracket) else { return false }
    if tagged.has(index - 1, .pronoun), !tagged.has(index - 1, .vague) {
      return index - 1 == lower
    }
    var token = index - 1
    while token >= max(lower, index - 10) {
      if tagged.has(token, .finite) || isTensedCue(token) { return false }
      if tagged.has(token, .participle), !tagged.isCapitalized(token) { return false }
      if tagged.has(token, [.comma, .colon, .semicolon]) || tagged.kind(token) == .quote {
        break
      }
      if isPronoun(token) || tagged.has(token, .objectPronoun) { return false }
      token -= 1
    }
    return true
  }

  /// Whether *X, Y, and Z* stands here: a short name before the comma.
  private func isList(before comma: Int, lower: Int) -> Bool {
    comma > lower && tagged.isCapitalized(comma - 1)
  }

  // MARK: Adverbials

  /// The start of a phrase without an adverbial in front of it (*On Monday the bank*).
  private func startWithoutAdverbial(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound - 1, isLoose(start), !quantifies(start) { start += 1 }
    let isTime =
      tagged.has(start, .time)
      || (tagged.has(start, .determiner) && tagged.has(start + 1, .time)
        && start + 2 < range.upperBound && startsPhrase(start + 2))
    guard tagged.has(start, .preposition) || isTime else { return start }
    var cut: Int?
    for token in start..<range.upperBound {
      if tagged.has(token, .time) || tagged.kind(token) == .number { cut = token + 1 }
    }
    if let cut, cut < range.upperBound { return cut }
    guard tagged.has(start, .preposition) else { return start }
    // No time in it: the last article, or the last change from small letters to a name.
    for token in ((start + 2)..<max(start + 2, range.upperBound)).reversed() {
      if tagged.has(token, [.determiner, .possessive]), !tagged.has(token - 1, .preposition) {
        return token
      }
      if tagged.isCapitalized(token), !tagged.isCapitalized(token - 1),
        tagged.isWord(token - 1), !tagged.has(token - 1, [.preposition, .determiner])
      {
        return token
      }
    }
    return min(start + 1, range.upperBound)
  }

  private func isLoose(_ token: Int) -> Bool {
    tagged.has(token, [.coordinator, .adverb, .negation, .subordinator])
      && !tagged.has(token, [.vague, .determiner, .preposition])
  }

  /// *only 32 percent*, *nearly eight in ten*: the adverb belongs to the number.
  private func quantifies(_ token: Int) -> Bool {
    tagged.kind(token + 1) == .number
      || tagged.has(token + 1, [.determiner, .vague])
        && tagged.has(token, .adverb) && !tagged.isWord(token + 1, .the)
        && !tagged.isWord(token + 1, .a)
  }

  private func startsPhrase(_ token: Int) -> Bool {
    tagged.isCapitalized(token)
      || tagged.has(token, [.determiner, .possessive, .pronoun, .person, .vague])
  }

  /// The end of a phrase without a time or adverb behind it (*the mayor on Monday*).
  private func endWithoutAdverbial(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound + 1, tagged.has(end - 1, [.adverb, .negation]),
      !tagged.isCapitalized(end - 1)
    {
      end -= 1
    }
    var token = end - 1
    guard tagged.has(token, .time) else { return end }
    while token > range.lowerBound,
      tagged.has(token, [.time, .adverb]) || tagged.has(token, .determiner)
        || tagged.kind(token) == .number
    {
      token -= 1
    }
    if token > range.lowerBound, tagged.has(token, .preposition), !tagged.isWord(token, .of) {
      token -= 1
    }
    return token + 1
  }
}
