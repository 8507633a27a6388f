/// Tells whether words that a reporting clause interrupts need those after it: *The ruling was, she
/// argued, an outrage*.
struct InterruptedClause {
  let tagged: TaggedText

  /// How far the clause before the interruption has come.
  enum State {
    /// It can stand by itself.
    case whole
    /// It breaks off after a verb that wants more, or after a conjunction: *The ruling was, …*.
    case hanging
    /// Its main verb is still to come: *The plan, …*, *In the end, …*, *If he wins, …*.
    case verbless
  }

  /// A clause without a verb is no longer than this many tokens.
  private static let maximumOpening = 40
  /// Adverbs that stand between the verb and the interruption.
  private static let maximumAdverbs = 3
  /// How many tokens after its verb a reporting clause may have before its comma (*told reporters
  /// on Monday,*).
  private static let maximumReport = 15

  /// How far the words before an interruption have come.
  ///
  /// - Complexity: O(1): at most ``maximumOpening`` tokens are looked at.
  func state(of opening: Range<Int>) -> State {
    guard let last = opening.last else { return .whole }
    if isHanging(last, in: opening) { return .hanging }
    guard opening.count <= Self.maximumOpening, !opening.contains(where: tagged.isMarked) else {
      return .whole
    }
    let first = opening.lowerBound
    // *If he wins, she said, the town will die.*
    if tagged.has(first, .subordinator), !opening.contains(where: { tagged.has($0, .comma) }) {
      return .verbless
    }
    return opening.dropFirst().contains(where: isVerb) || tagged.has(first, .contraction)
      ? .whole : .verbless
  }

  /// The comma that ends a reporting clause, from the token after its verb and source on: after
  /// whoever is spoken to, where and when.
  ///
  /// - Complexity: O(1): at most ``maximumReport`` tokens are looked at.
  func comma(after end: Int, of cue: Cue, in sentence: Range<Int>) -> Int? {
    let isAdjunct = tagged.has(end, [.preposition, .time, .adverb])
    let isAddressee = cue.isPlainSpeech && cue.frame.isSuperset(of: [.addressee, .quotation])
    guard tagged.has(end, .comma) || isAdjunct || isAddressee else { return nil }
    let upper = min(sentence.upperBound, end + Self.maximumReport)
    for token in end..<max(end, upper) {
      if tagged.has(token, .comma) { return token }
      let isStop = tagged.isWord(token, .stop) && tagged.isCapitalized(token - 1)
      guard tagged.isWord(token) || isStop, tagged.quotationNumber(token) < 0,
        !tagged.has(token, [.finite, .relative, .question, .coordinator]),
        !isVerb(token)
      else { return nil }
    }
    return nil
  }

  /// Whether the main clause that verbless words open can start at a token.
  func canStartClause(_ token: Int) -> Bool {
    !tagged.has(token, [.gerund, .subordinator, .coordinator, .relative])
      || tagged.has(token, .determiner)
  }

  private func isHanging(_ last: Int, in opening: Range<Int>) -> Bool {
    var token = last
    let lower = max(opening.lowerBound, last - Self.maximumAdverbs)
    while token > lower, tagged.has(token, [.adverb, .negation]) { token -= 1 }
    guard !tagged.isMarked(token), token > opening.lowerBound || token == last else { return false }
    if tagged.has(token, [.be, .auxiliary, .contraction]) { return true }
    return token == last && token > opening.lowerBound
      && (tagged.isWord(token, .that) || tagged.has(token, .coordinator))
  }

  /// Whether a token is a verb with a tense, as far as its form tells.
  private func isVerb(_ token: Int) -> Bool {
    if tagged.has(token, .finite) { return true }
    guard !tagged.isCapitalized(token) else { return false }
    if tagged.has(token, .participle) {
      return !tagged.has(token - 1, [.determiner, .possessive, .preposition, .genitive])
    }
    guard let reading = tagged.reading(token), let verb = reading.verb else { return false }
    return reading.noun == nil && !tagged.isWord(token - 1, .to)
      && !verb.form.isDisjoint(with: [.past, .present, .base])
  }
}
