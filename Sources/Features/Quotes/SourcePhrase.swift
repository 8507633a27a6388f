/// Finds the words for the source of a cue: a noun phrase before or after it.
struct SourcePhrase {
  let tagged: TaggedText

  /// No source is longer than this many tokens.
  static let maximumLength = 60

  // MARK: Before a cue

  /// The subject of a cue that starts at a token, in front of it.
  ///
  /// - Complexity: O(1): at most ``maximumLength`` tokens are looked at.
  func subject(before start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let last = start - 1
    guard last >= sentence.lowerBound else { return nil }
    if tagged.has(last, .comma) || tagged.has(last, .closeBracket) {
      return tagged.has(last, .comma)
        ? subjectAcrossComma(last, in: sentence) : phrase(endingAt: last, in: sentence)
    }
    if tagged.has(last, .coordinator) { return clauseSubject(before: last, in: sentence) }
    return phrase(endingAt: last, in: sentence)
  }

  /// The noun phrase whose last word is at a token.
  func phrase(endingAt last: Int, in sentence: Range<Int>) -> Range<Int>? {
    let lower = max(sentence.lowerBound, last - Self.maximumLength)
    if tagged.has(last, [.pronoun, .relative]), !tagged.has(last, [.vague, .determiner]) {
      return last..<(last + 1)
    }
    if tagged.isWord(last, "that") { return last..<(last + 1) }
    var start = last + 1
    var index = last
    while index >= lower, let step = step(over: index, lower: lower, start: start) {
      start = step
      index = step - 1
    }
    start = withoutAdverbial(start..<(last + 1))
    return start <= last ? start..<(last + 1) : nil
  }

  /// The start of the phrase with the token at `index` taken in; `nil` if it does not belong.
  private func step(over index: Int, lower: Int, start: Int) -> Int? {
    if tagged.quotationNumbers[index] >= 0 { return nil }
    if tagged.has(index, .closeBracket) { return openBracket(for: index, lower: lower) }
    if tagged.has(index, [.comma, .colon, .semicolon, .openBracket]) { return nil }
    switch tagged.kind(index) {
    case .dash, .quote: return tagged.isMarked[index] ? index : nil
    case .terminator: return index > lower && tagged.has(index - 1, .title) ? index : nil
    case .mark, nil: return index
    case .word, .number: break
    }
    if tagged.has(index, .finite) || isTensedCue(index) {
      return relativeStart(before: index, lower: lower)
    }
    if tagged.has(index, .relative) { return nil }
    if tagged.has(index, .coordinator) { return joinsNouns(index, lower: lower) ? index : nil }
    if tagged.has(index, .subordinator), !tagged.has(index, .preposition) { return nil }
    if tagged.has(index, [.question, .objectPronoun]), !tagged.has(index, .pronoun) { return nil }
    if tagged.has(index, .pronoun), !tagged.has(index, [.determiner, .vague]) { return nil }
    return index
  }

  /// Whether a token is a cue in a form that only a verb with a tense has.
  private func isTensedCue(_ index: Int) -> Bool {
    guard let verb = tagged.readings[index]?.verb else { return false }
    let isPlainPast = verb.form.contains(.past) && !verb.form.contains(.participle)
    let saysSo = verb.kind == .speech && verb.frame.contains(.clause)
    return isPlainPast || (saysSo && tagged.readings[index]?.noun == nil)
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
    while token >= max(lower, index - 12) {
      if tagged.has(token, .relative), !tagged.isWord(token, "that") || token > lower {
        return token > lower ? token : nil
      }
      if tagged.has(token, [.comma, .colon, .semicolon, .coordinator, .subordinator]) {
        return nil
      }
      if tagged.kind(token) == .quote || tagged.kind(token) == .dash { return nil }
      token -= 1
    }
    return nil
  }

  /// Whether *and* joins two nouns and not two clauses.
  private func joinsNouns(_ index: Int, lower: Int) -> Bool {
    guard index > lower, !tagged.isWord(index, "but"), tagged.isWord(index - 1) else {
      return false
    }
    var token = index - 1
    while token >= max(lower, index - 10) {
      if tagged.has(token, .finite) || isTensedCue(token) { return false }
      if tagged.has(token, [.comma, .colon, .semicolon]) || tagged.kind(token) == .quote {
        break
      }
      if tagged.has(token, [.pronoun, .objectPronoun]), !tagged.has(token, .determiner) {
        return false
      }
      token -= 1
    }
    return true
  }

  /// The start of a phrase without an adverbial in front of it (*On Monday the bank*).
  private func withoutAdverbial(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound,
      tagged.has(start, [.coordinator, .adverb, .negation, .subordinator]),
      !tagged.has(start, [.vague, .determiner, .preposition])
    {
      start += 1
    }
    guard tagged.has(start, .preposition) || tagged.has(start, .time) else { return start }
    var cut: Int?
    for token in start..<range.upperBound {
      if tagged.has(token, .time) || tagged.kind(token) == .number { cut = token + 1 }
    }
    if let cut, cut < range.upperBound { return cut }
    // No time in it: the last article, or the last change from small letters to a name.
    for token in ((start + 2)..<max(start + 2, range.upperBound)).reversed() {
      if tagged.has(token, [.determiner, .possessive]) { return token }
      if tagged.isCapitalized(token), !tagged.isCapitalized(token - 1),
        tagged.isWord(token - 1), !tagged.has(token - 1, [.preposition, .determiner])
      {
        return token
      }
    }
    return cut == nil ? min(start + 1, range.upperBound) : start
  }

  // MARK: Across commas

  /// The subject of a verb that a comma separates from it: with its apposition or relative clause, or
  /// without an adverb between commas.
  private func subjectAcrossComma(_ comma: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = comma
    var sourceEnd = comma
    for round in 0..<6 {
      guard let previous = self.comma(before: end, in: sentence) else {
        return phrase(endingAt: end - 1, in: sentence).map { $0.lowerBound..<sourceEnd }
      }
      let segment = (previous + 1)..<end
      if round == 0, isParenthesis(segment) { sourceEnd = previous }
      guard previous > sentence.lowerBound, isModifier(segment) else {
        return phrase(endingAt: end - 1, in: sentence).map { $0.lowerBound..<sourceEnd }
      }
      end = previous
    }
    return nil
  }

  /// The comma before a token in the same sentence, if no other punctuation comes between.
  private func comma(before end: Int, in sentence: Range<Int>) -> Int? {
    let lower = max(sentence.lowerBound, end - Self.maximumLength)
    var index = end - 1
    while index >= lower {
      if tagged.quotationNumbers[index] >= 0 { return nil }
      if tagged.has(index, .comma) { return index }
      if tagged.has(index, [.semicolon, .colon]) || tagged.kind(index) == .dash { return nil }
      index -= 1
    }
    return nil
  }

  /// *however*, *for example*, *in turn*, *on Monday*: says nothing of the source.
  private func isParenthesis(_ segment: Range<Int>) -> Bool {
    guard let first = segment.first, segment.count <= 6 else { return false }
    if tagged.has(first, .adverb), segment.count <= 3 { return true }
    return tagged.has(first, [.preposition, .time]) && !tagged.isWord(first, "of")
  }

  private func isModifier(_ segment: Range<Int>) -> Bool {
    guard let first = segment.first else { return true }
    if isParenthesis(segment) { return true }
    if tagged.kind(first) == .number { return true }
    return tagged.has(
      first, [.determiner, .relative, .question, .preposition, .participle, .gerund, .adverb])
      || (!tagged.isCapitalized(first) && !tagged.has(first, .pronoun))
  }

  // MARK: Subjects of clauses

  /// The subject of the clause that a token stands in: the first noun phrase of the sentence, or of
  /// the last clause that starts before the token.
  func clauseSubject(before token: Int, in sentence: Range<Int>) -> Range<Int>? {
    var verb = token - 1
    let lower = max(sentence.lowerBound, token - Self.maximumLength)
    var subject: Range<Int>?
    while verb > lower {
      if tagged.quotationNumbers[verb] < 0, isClauseVerb(verb) {
        let start = auxiliariesStart(of: verb, lower: lower)
        if let phrase = self.subject(atVerb: start, in: sentence) { subject = phrase }
        if subject != nil { break }
      }
      verb -= 1
    }
    return subject
  }

  private func subject(atVerb start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let last = start - 1
    guard last >= sentence.lowerBound else { return nil }
    if tagged.has(last, [.relative, .coordinator]) || tagged.isWord(last, "to") { return nil }
    if tagged.has(last, .comma) { return subjectAcrossComma(last, in: sentence) }
    return phrase(endingAt: last, in: sentence)
  }

  private func auxiliariesStart(of verb: Int, lower: Int) -> Int {
    var start = verb
    while start > lower, tagged.has(start - 1, [.be, .auxiliary, .adverb, .negation]) { start -= 1 }
    return start
  }

  private func isClauseVerb(_ index: Int) -> Bool {
    if tagged.has(index, .finite) { return true }
    if tagged.has(index, .participle) { return !tagged.isCapitalized(index) }
    guard let verb = tagged.readings[index]?.verb else { return false }
    return !verb.form.isDisjoint(with: [.past, .present])
  }

  // MARK: After a cue

  /// The noun phrase that starts at a token, with its apposition if `takesApposition`.
  func phrase(startingAt start: Int, in sentence: Range<Int>, takesApposition: Bool) -> Range<Int>?
  {
    let upper = min(sentence.upperBound, start + Self.maximumLength)
    guard start < upper, tagged.isWord(start) || tagged.kind(start) == .quote,
      tagged.quotationNumbers[start] < 0
    else { return nil }
    if tagged.has(start, .pronoun), !tagged.has(start, [.determiner, .vague]) {
      return start..<(start + 1)
    }
    var end = start
    while end < upper, continues(end, from: start) { end += 1 }
    if takesApposition { end = apposition(from: end, upper: upper) }
    return end > start ? start..<end : nil
  }

  private func continues(_ token: Int, from start: Int) -> Bool {
    if tagged.quotationNumbers[token] >= 0 { return false }
    if tagged.has(token, [.comma, .colon, .semicolon, .subordinator]) { return false }
    switch tagged.kind(token) {
    case .dash: return false
    case .terminator: return tagged.has(token - 1, .title)
    default: break
    }
    if tagged.has(token, .finite) || isTensedCue(token) {
      return hasRelative(from: start, to: token)
    }
    if tagged.has(token, .pronoun), !tagged.has(token, [.determiner, .vague]) { return false }
    return !(tagged.has(token, .time) && token > start)
      && !(tagged.has(token, .preposition) && startsAdjunct(token))
  }

  private func hasRelative(from start: Int, to token: Int) -> Bool {
    (max(start, token - 12)..<token).contains { tagged.has($0, .relative) }
  }

  private func startsAdjunct(_ token: Int) -> Bool {
    guard !tagged.isWord(token, "of") else { return false }
    if tagged.has(token + 1, .time) { return true }
    return (token + 1..<min(token + 5, tagged.count)).contains { tagged.has($0, .occasion) }
      && !tagged.isWord(token, "for")
  }

  /// The end of a phrase with what an apposition or relative clause after a comma adds to it.
  private func apposition(from end: Int, upper: Int) -> Int {
    guard tagged.has(end, .comma), end + 1 < upper else { return end }
    let first = end + 1
    guard
      tagged.has(first, [.determiner, .relative]) || tagged.kind(first) == .number
        || (tagged.isWord(first) && !tagged.isCapitalized(first)
          && !tagged.has(
            first,
            [.preposition, .gerund, .adverb, .coordinator, .pronoun, .subordinator, .finite])
          && tagged.readings[first]?.verb == nil)
    else { return end }
    var index = first
    while index < upper {
      if tagged.quotationNumbers[index] >= 0 { return index > first ? index : end }
      if tagged.has(index, [.semicolon, .colon]) || tagged.kind(index) == .dash { return index }
      if tagged.kind(index) == .terminator, !tagged.has(index - 1, .title) { return index }
      if tagged.has(index, .comma) { return index }
      index += 1
    }
    return index
  }
}
