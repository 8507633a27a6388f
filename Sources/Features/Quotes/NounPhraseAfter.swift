/// Reads noun phrases forwards, from their first word.
struct NounPhraseAfter {
  let tagged: TaggedText

  /// The noun phrase that starts at a token, with its apposition if `takesApposition`.
  ///
  /// - Complexity: O(1): at most ``NounPhraseBefore/maximumLength`` tokens are looked at.
  func phrase(startingAt start: Int, in sentence: Range<Int>, takesApposition: Bool) -> Range<Int>?
  {
    let upper = min(sentence.upperBound, start + NounPhraseBefore.maximumLength)
    guard start < upper, tagged.isWord(start) || tagged.kind(start) == .quote,
      tagged.quotationNumber(start) < 0
    else { return nil }
    if tagged.has(start, .pronoun), !tagged.has(start, [.determiner, .vague]) {
      return start..<(start + 1)
    }
    var end = start
    while end < upper, continues(end, from: start) { end += 1 }
    // *by unions and praised by ministers*
    while end > start + 1, tagged.has(end - 1, .coordinator), !tagged.isCapitalized(end - 1) {
      end -= 1
    }
    if takesApposition { end = apposition(from: end, upper: upper, in: sentence) }
    return end > start ? start..<end : nil
  }

  private func continues(_ token: Int, from start: Int) -> Bool {
    if tagged.quotationNumber(token) >= 0 { return false }
    if tagged.has(token, [.comma, .colon, .semicolon]) { return false }
    if tagged.has(token, .subordinator), !tagged.isCapitalized(token) { return false }
    if tagged.isWord(token, .whether) { return false }
    switch tagged.kind(token) {
    case .dash: return false
    case .terminator: return isAbbreviation(token)
    default: break
    }
    if tagged.has(token, .finite) || isTensedCue(token) {
      return hasRelative(from: start, to: token)
    }
    if tagged.has(token, .pronoun), !tagged.has(token, [.determiner, .vague]) {
      return hasRelative(from: start, to: token)
    }
    return !(tagged.has(token, .time) && token > start)
      && !(tagged.has(token, .preposition) && startsAdjunct(token))
  }

  private func isAbbreviation(_ token: Int) -> Bool {
    tagged.isWord(token, .stop) && tagged.isCapitalized(token - 1)
      && tagged.tokens[token - 1].end - tagged.tokens[token - 1].start <= 5
      && tagged.isCapitalized(token + 1)
  }

  private func isTensedCue(_ index: Int) -> Bool {
    guard let verb = tagged.reading(index)?.verb, !tagged.isCapitalized(index) else {
      return false
    }
    let isPast = verb.form.contains(.past)
    return isPast && !tagged.has(index - 1, [.determiner, .possessive, .adverb, .preposition])
      || verb.kind == .speech && verb.frame.contains(.clause)
        && tagged.reading(index)?.noun == nil
  }

  private func hasRelative(from start: Int, to token: Int) -> Bool {
    (max(start, token - 14)..<token).contains { tagged.has($0, .relative) }
  }

  private func startsAdjunct(_ token: Int) -> Bool {
    guard !tagged.isWord(token, .of) else { return false }
    if tagged.has(token + 1, .time) { return true }
    return (token + 1..<min(token + 5, tagged.count)).contains { tagged.has($0, .occasion) }
      && !tagged.isWord(token, .for)
  }

  // MARK: Appositions

  /// The end of a phrase with what appositions and relative clauses after commas add to it.
  private func apposition(from end: Int, upper: Int, in sentence: Range<Int>) -> Int {
    var end = end
    for _ in 0..<4 {
      guard tagged.has(end, .comma), end + 1 < upper, isApposition(end + 1) else { return end }
      let next = segmentEnd(from: end + 1, upper: upper)
      guard next > end + 1 else { return end }
      end = next
    }
    return end
  }

  private func isApposition(_ first: Int) -> Bool {
    if tagged.kind(first) == .number { return true }
    if tagged.has(first, [.determiner, .relative]) { return true }
    if tagged.isWord(first, .then) || tagged.isWord(first, .now) { return true }
    guard tagged.isWord(first) else { return false }
    let isOther = tagged.has(
      first,
      [
        .preposition, .gerund, .adverb, .coordinator, .pronoun, .subordinator, .finite,
        .possessive,
      ])
    return !isOther && tagged.reading(first)?.verb == nil
  }

  private func segmentEnd(from first: Int, upper: Int) -> Int {
    var index = first
    while index < upper {
      if tagged.quotationNumber(index) >= 0 { return index > first ? index : first }
      if tagged.has(index, [.comma, .semicolon, .colon]) || tagged.kind(index) == .dash {
        return index
      }
      if tagged.kind(index) == .terminator, !isAbbreviation(index) { return index }
      index += 1
    }
    return index
  }
}
