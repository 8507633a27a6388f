/// Widens a cue, once its source and content are known, to the words that go with its verb.
///
/// The rules that find sources and contents start from the verb with its auxiliaries. A reader
/// takes adverbs behind it (*said repeatedly*) and a quantifier before it (*just said*, *both
/// deny*) for the cue too.
struct CueSpan {
  let tagged: TaggedText

  /// Widens a cue by words that are neither source nor content.
  func widen(_ attribution: inout Attribution) {
    guard let first = attribution.cue.first, attribution.cue.count == 1,
      tagged.isWord(first.lowerBound)
    else { return }
    var start = first.lowerBound
    while isLeading(start - 1), !isTaken(start - 1, in: attribution) { start -= 1 }
    var end = first.upperBound
    while isTrailing(end), !isTaken(end, in: attribution) { end += 1 }
    if start..<end != first { attribution.cue[0] = start..<end }
  }

  private func isLeading(_ token: Int) -> Bool {
    tagged.isWord(token, .just) || tagged.isWord(token, .only) || tagged.isWord(token, .all)
      || tagged.isWord(token, .both)
  }

  private func isTrailing(_ token: Int) -> Bool {
    tagged.has(token, .adverb) && !tagged.has(token, [.time, .preposition, .pronoun, .negation])
      && !tagged.isWord(token, .just)
      || tagged.isWord(token, .out) || tagged.isWord(token, .up)
  }

  private func isTaken(_ token: Int, in attribution: Attribution) -> Bool {
    attribution.source.contains { $0.contains(token) }
      || attribution.content.contains { $0.contains(token) }
  }
}
