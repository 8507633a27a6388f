/// Widens a cue, once its source and content are known, to the words that go with its verb.
///
/// The rules that find sources and contents start from the verb with its auxiliaries. A reader
/// takes adverbs behind it (*said repeatedly*) and a quantifier before it (*just said*, *both
/// deny*) for the cue too.
struct CueSpan {
  let tagged: TaggedText

  /// Widens a cue by words that are neither source nor content; `previous` is the attribution before
  /// it, whose words are not taken.
  func widen(_ attribution: inout Attribution, after previous: Attribution?) {
    guard let first = attribution.cue.first, attribution.cue.count == 1,
      tagged.isWord(first.lowerBound)
    else { return }
    var start = verbStart(of: first, in: attribution, after: previous) ?? first.lowerBound
    while isLeading(start - 1), !isTaken(start - 1, in: attribution) { start -= 1 }
    var end = first.upperBound
    while isTrailing(end), !isTaken(end, in: attribution) { end += 1 }
    if start..<end != first { attribution.cue[0] = start..<end }
  }

  /// The first token of the verb that a cue in the infinitive or gerund hangs on, if nothing but
  /// that stands between the source and the cue: *Hale | went on to attack*, *Hale | opened by
  /// saying*.
  private func verbStart(
    of cue: Range<Int>, in attribution: Attribution, after previous: Attribution?
  ) -> Int? {
    guard let source = attribution.source.last, source.upperBound < cue.lowerBound,
      cue.lowerBound - source.upperBound <= Self.longestVerb,
      tagged.isWord(cue.lowerBound, .to) || tagged.has(cue.lowerBound, .gerund)
    else { return nil }
    let gap = source.upperBound..<cue.lowerBound
    let isPlain = gap.allSatisfy {
      tagged.isWord($0) && !tagged.isMarked($0)
        && !tagged.has($0, [.coordinator, .relative, .pronoun, .contraction])
    }
    let isOthers = previous.map { other in
      (other.cue + other.content + other.source).contains { $0.overlaps(gap) }
    }
    return isPlain && isOthers != true ? gap.lowerBound : nil
  }

  /// More tokens than this do not belong to the verb alone.
  private static let longestVerb = 5

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
