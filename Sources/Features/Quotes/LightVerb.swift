/// Verbs that say little beside a noun of saying: *issued a statement*, *raised doubts*, *is a
/// critic of*.
struct LightVerb {
  let tagged: TaggedText
  /// At most this many words stand between verb and noun.
  private static let maximumGap = 5

  /// The light verb that a noun is the object of: its token, or `nil`.
  func verb(of noun: Int, in sentence: Range<Int>) -> Int? {
    let lower = max(sentence.lowerBound, noun - Self.maximumGap)
    var index = noun - 1
    while index >= lower {
      if tagged.has(index, .lightVerb) { return index }
      if tagged.has(index, .possessive), let verb = verb(before: index, in: sentence) {
        return verb
      }
      guard tagged.isWord(index), tagged.quotationNumber(index) < 0,
        !tagged.has(index, [.preposition, .coordinator, .finite, .pronoun, .subordinator])
          || tagged.has(index, [.determiner, .possessive])
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// The verb of getting whose object a noun is (*drew sharp criticism*), or `nil`.
  func receivingVerb(of noun: Int, in sentence: Range<Int>) -> Int? {
    let lower = max(sentence.lowerBound, noun - Self.maximumGap)
    var index = noun - 1
    while index >= lower {
      if tagged.has(index, .receivingVerb) { return index }
      guard tagged.isWord(index), tagged.quotationNumber(index) < 0,
        !tagged.has(
          index, [.preposition, .coordinator, .finite, .pronoun, .possessive, .participle])
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// Any verb before a possessive that points back at its subject: *stepped up his attacks on*.
  private func verb(before possessive: Int, in sentence: Range<Int>) -> Int? {
    var index = possessive - 1
    if tagged.has(index, .preposition), tagged.has(index, .adverb) || isParticle(index) {
      index -= 1
    }
    guard index > sentence.lowerBound, tagged.quotationNumber(index) < 0 else { return nil }
    let form = tagged.reading(index)?.verb?.form ?? []
    let isPast = tagged.has(index, .participle) || form.contains(.past)
    return isPast && !tagged.has(index, .be) ? index : nil
  }

  private func isParticle(_ token: Int) -> Bool {
    tagged.isWord(token, .out) || tagged.isWord(token, .up)
  }

  /// The form of *be* that makes a noun for a partisan the predicate: *is a fierce critic of*.
  func copula(of noun: Int, in sentence: Range<Int>) -> Int? {
    guard tagged.has(noun, .partisan) else { return nil }
    let lower = max(sentence.lowerBound, noun - Self.maximumGap)
    var index = noun - 1
    while index >= lower {
      if tagged.has(index, .be) { return index }
      guard tagged.isWord(index), !tagged.has(index, [.preposition, .pronoun, .auxiliary]) else {
        return nil
      }
      index -= 1
    }
    return nil
  }
}
