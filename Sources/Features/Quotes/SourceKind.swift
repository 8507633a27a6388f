extension Attribution.SourceKind {
  /// Titles and names of bodies that are written like a person's name tell by their words.
  static func of(_ source: Range<Int>?, in tagged: TaggedText) -> Attribution.SourceKind {
    guard let source, let first = source.first else { return .vague }
    let head = headPhrase(source, in: tagged)
    if head.contains(where: { tagged.has($0, .document) && !tagged.isCapitalized($0) }) {
      return .document
    }
    let isBody = head.contains { tagged.has($0, .organisation) }
    let isPerson = head.contains { tagged.has($0, .person) }
    let nameStart = head.count > 1 && tagged.has(first, .determiner) ? first + 1 : first
    let isNamed = (nameStart..<head.upperBound).contains {
      tagged.isCapitalized($0) && !tagged.has($0, [.determiner, .pronoun, .vague, .genitive])
        && (!tagged.has($0, .person) || tagged.has($0, .title))
    }
    if isNamed, !endsInPerson(head, in: tagged) {
      let isBodyName = isBody || isAcronym(head, in: tagged) || isTitled(head, in: tagged)
      return isBodyName ? .organisation : .named
    }
    if tagged.has(first, [.pronoun, .possessive, .relative]), !tagged.has(first, .vague) {
      return .named
    }
    if isBody, !isPerson { return .organisation }
    if head.contains(where: { tagged.has($0, .vague) }), !isPerson { return .vague }
    return .anonymous
  }

  /// The source up to its first comma or relative.
  private static func headPhrase(_ source: Range<Int>, in tagged: TaggedText) -> Range<Int> {
    let end = source.first { tagged.has($0, [.comma, .relative]) && $0 > source.lowerBound }
    return source.lowerBound..<(end ?? source.upperBound)
  }

  /// *the Argus*, *the Kremlin*: an article and then a name and nothing else.
  private static func isTitled(_ head: Range<Int>, in tagged: TaggedText) -> Bool {
    guard let first = head.first, tagged.isWord(first, .the), head.count > 1 else { return false }
    return head.dropFirst().allSatisfy {
      tagged.isCapitalized($0) && !tagged.has($0, [.title, .person])
    }
  }

  private static func isAcronym(_ head: Range<Int>, in tagged: TaggedText) -> Bool {
    head.contains { tagged.tokens[$0].flags.contains(.allCapitals) }
  }

  /// *a Pentagon official*: the name is the body's, the person has none.
  private static func endsInPerson(_ head: Range<Int>, in tagged: TaggedText) -> Bool {
    guard let last = head.last else { return false }
    return tagged.has(last, .person) && !tagged.isCapitalized(last)
  }
}
