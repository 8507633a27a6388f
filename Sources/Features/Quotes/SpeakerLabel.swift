/// Reads speakers' labels, where a colon is all the cue there is.
///
/// *Judge: law is void* in a headline, *SMITH: No* in a transcript, *Smith: "No"* anywhere.
struct SpeakerLabel {
  let tagged: TaggedText
  /// A speaker's label has no more words than this.
  private static let maximumWords = 6

  /// The cue at a colon, if the words before it name a speaker or paper.
  func cue(at colon: Int, in sentence: Range<Int>) -> Cue? {
    let label = sentence.lowerBound..<colon
    let next = colon + 1
    guard tagged.has(colon, .colon), next < sentence.upperBound, !label.isEmpty,
      label.count <= Self.maximumWords * 2, names(label)
    else { return nil }
    let isQuoted = tagged.quotation(at: next) != nil
    guard isQuoted || startsLine(sentence.lowerBound) && holdsClause(next, in: sentence) else {
      return nil
    }
    return Cue(
      tokens: colon..<next, head: colon, construction: .label,
      frame: isQuoted ? .quotation : [.clause, .quotation], kind: .speech, slant: .neutral,
      source: label)
  }

  private func startsLine(_ token: Int) -> Bool {
    token == 0 || tagged.tokens[token].flags.contains(.newlineBefore)
  }

  /// Whether a label is a name, or a kind of person, body or paper, and no word for a note.
  private func names(_ label: Range<Int>) -> Bool {
    var hasName = false
    var words = 0
    for token in label {
      guard tagged.isWord(token) else {
        if tagged.kind(token) == .terminator || tagged.has(token, [.openBracket, .closeBracket]) {
          continue
        }
        return false
      }
      words += 1
      if Self.notes.contains(tagged.tokens[token].hash) { return false }
      if tagged.has(token, [.finite, .question, .contraction]) { return false }
      if tagged.has(token, [.person, .document, .organisation, .vague]) {
        hasName = true
      } else if tagged.isCapitalized(token) {
        hasName = hasName || !tagged.has(token, [.determiner, .preposition, .time, .adverb])
      } else if !tagged.has(token, [.determiner, .preposition, .possessive, .coordinator]) {
        return false
      }
    }
    return hasName && words <= Self.maximumWords
  }

  /// Whether what follows is more than a figure, name or address.
  private func holdsClause(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard tagged.isWord(start), tagged.tokens[start].kind == .word else { return false }
    return (start..<sentence.upperBound).count { tagged.isWord($0) } >= 3
  }

  /// Words before a colon that name no speaker.
  private static let notes = WordListText.hashes(
    """
    note update updated breaking related correction clarification reminder photo photos image
    video watch read more see also source credit caption question questions answer bombshell
    revealed exclusive alert analysis opinion review editorial live here plus meanwhile today part
    chapter step tip tips table figure email phone address where when who what why how subject date
    time location price rating
    """)
}
