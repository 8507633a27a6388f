/// Tells where an object goes on behind a comma or *as*: *of greed, sloth and pride*, *the attack as
/// cowardly*.
struct ObjectList {
  let tagged: TaggedText

  /// No member of a list has more words than this.
  private static let maximumMember = 6
  /// No list reaches further than this behind its first comma.
  private static let maximumList = 24

  /// The token up to which an object goes on that `index` would end, or `nil`.
  ///
  /// - Complexity: O(1): at most ``maximumList`` tokens are looked at.
  func continuation(after index: Int, from start: Int, upper: Int) -> Int? {
    if tagged.isWord(index, .as) { return startsPredicate(index, upper: upper) ? index : nil }
    guard tagged.has(index, .comma) else { return nil }
    if joinsAdjectives(index, from: start, upper: upper) { return index }
    return listEnd(from: index, upper: upper)
  }

  // MARK: Lists

  /// The coordinator before the last member of a list whose first comma is at a token.
  private func listEnd(from comma: Int, upper: Int) -> Int? {
    let limit = min(upper, comma + Self.maximumList)
    let isGerund = tagged.has(comma - 1, .gerund)
    var member = 0
    var token = comma + 1
    while token < limit {
      if tagged.isMarked(token), !tagged.isWord(token) {
        // The marks of a quoted member.
      } else if tagged.has(token, .comma) {
        guard member > 0 else { return nil }
        member = 0
      } else if joins(token) {
        let isFirst = token == comma + 1
        return !isFirst && startsMember(token + 1, isGerund: isGerund) ? token : nil
      } else {
        let canStay =
          member == 0 ? startsMember(token, isGerund: isGerund) : staysInMember(token)
        guard canStay, member < Self.maximumMember else { return nil }
        member += 1
      }
      token += 1
    }
    return nil
  }

  private func joins(_ token: Int) -> Bool {
    tagged.has(token, .coordinator) && !tagged.has(token, [.adverb, .negation])
      && !tagged.isWord(token, .but)
  }

  private func startsMember(_ token: Int, isGerund: Bool) -> Bool {
    guard tagged.isWord(token), !tagged.has(token, [.preposition, .adverb, .time, .question]),
      !tagged.isWord(token, .according)
    else { return false }
    if tagged.has(token, .gerund) { return isGerund || tagged.reading(token)?.verb == nil }
    return staysInMember(token) && (tagged.reading(token)?.verb == nil || isNoun(token))
  }

  private func staysInMember(_ token: Int) -> Bool {
    guard tagged.isWord(token) || tagged.kind(token) == .dash,
      !tagged.has(token, [.finite, .relative, .subordinator, .semicolon, .colon])
        || tagged.has(token, .determiner),
      !tagged.has(token, [.pronoun, .contraction]) || tagged.has(token, .determiner)
    else { return false }
    guard let verb = tagged.reading(token)?.verb, !tagged.isCapitalized(token) else { return true }
    return isNoun(token) || verb.form.isDisjoint(with: [.past, .present])
  }

  private func isNoun(_ token: Int) -> Bool { tagged.reading(token)?.noun != nil }

  // MARK: Adjectives

  /// Whether the comma at a token parts two adjectives of one noun: *the spiteful, cowardly order*.
  private func joinsAdjectives(_ comma: Int, from start: Int, upper: Int) -> Bool {
    let first = comma - 1
    guard comma + 2 < upper, isAdjective(first), isAdjective(comma + 1), isOpen(comma + 2),
      (max(start, first - 2)..<first).contains(where: {
        tagged.has($0, [.determiner, .possessive, .genitive])
      })
    else { return false }
    return true
  }

  private func isAdjective(_ token: Int) -> Bool {
    isOpen(token) && tagged.reading(token)?.verb == nil
      && !tagged.has(token, [.person, .organisation, .document, .vague, .occasion])
  }

  /// Whether a token is a word in lower case of an open class.
  private func isOpen(_ token: Int) -> Bool {
    guard tagged.isWord(token), !tagged.isCapitalized(token) else { return false }
    let closed: WordClass = [
      .determiner, .possessive, .pronoun, .preposition, .finite, .coordinator, .subordinator,
      .relative, .question, .adverb, .negation, .time,
    ]
    guard !tagged.has(token, closed) else { return false }
    return tagged.reading(token)?.verb == nil || isNoun(token)
  }

  // MARK: As

  /// Whether *as* starts what the object is taken for (*as a farce*, *as cowardly*), not a clause (*as
  /// the crowd cheered*).
  func startsPredicate(_ token: Int, upper: Int) -> Bool {
    let first = token + 1
    guard first < upper, tagged.isWord(first) || tagged.isMarked(first),
      !tagged.has(first, [.pronoun, .contraction, .time, .subordinator, .preposition])
        || tagged.has(first, .determiner)
    else { return false }
    for next in first..<min(upper, first + Self.maximumList) where !tagged.isMarked(next) {
      if tagged.has(next, [.comma, .semicolon, .colon, .relative, .preposition]) { return true }
      if tagged.kind(next) == .terminator || tagged.kind(next) == .dash { return true }
      if tagged.has(next, .finite) || tagged.has(next, [.pronoun]) && next > first {
        return tagged.has(next, .determiner)
      }
      guard next > first, !tagged.has(next - 1, [.determiner, .adverb, .coordinator]) else {
        continue
      }
      let verb = tagged.reading(next)?.verb
      if tagged.has(next, .participle)
        || verb?.form.isDisjoint(with: [.past, .present]) == false && !isNoun(next)
      {
        return false
      }
    }
    return true
  }
}
