/// Reads cues that are no verbs of a clause: *according to police*, *in her view*, *for critics*,
/// *reportedly*.
struct ViewpointCue {
  let tagged: TaggedText
  private let before: NounPhraseBefore
  private let after: NounPhraseAfter
  private let interruptions: InterruptedClause

  init(tagged: TaggedText) {
    self.tagged = tagged
    interruptions = InterruptedClause(tagged: tagged)
    before = NounPhraseBefore(tagged: tagged)
    after = NounPhraseAfter(tagged: tagged)
  }

  /// The cue that starts at a token, if one of these does; `present` are the classes of all the
  /// sentence's tokens.
  func cue(at token: Int, in sentence: Range<Int>, present: WordClass) -> Cue? {
    guard token + 1 < sentence.upperBound, let word = tagged.word(token) else {
      return tagged.has(token, .hearsay) && token + 1 < sentence.upperBound
        ? cue(token..<(token + 1), source: nil, construction: .hearsay) : nil
    }
    switch word {
    case .according:
      return tagged.isWord(token + 1, .to) ? accordingTo(token, in: sentence) : nil
    case .for, .to, .inWord, .from: break
    default: return nil
    }
    if startsClause(token, in: sentence), let cue = opening(word, token, in: sentence) {
      return cue
    }
    return word != .for && present.contains(.view) ? view(token, in: sentence) : nil
  }

  /// *For critics*, *to Hale*, *in a new poll* at the start of a clause.
  private func opening(_ word: FunctionWord, _ token: Int, in sentence: Range<Int>) -> Cue? {
    switch word {
    case .for: critics(token, in: sentence)
    case .to: critics(token, in: sentence) ?? toSomebody(token, in: sentence)
    case .inWord: inPoll(token, in: sentence)
    default: nil
    }
  }

  private func cue(
    _ tokens: Range<Int>, source: Range<Int>?, construction: Cue.Construction,
    second: Range<Int>? = nil
  ) -> Cue {
    Cue(
      tokens: tokens, second: second, head: tokens.lowerBound, construction: construction,
      frame: [.clause, .quotation], kind: .speech, slant: .neutral, source: source)
  }

  private func startsClause(_ token: Int, in sentence: Range<Int>) -> Bool {
    token == sentence.lowerBound
      || (token == sentence.lowerBound + 1 && tagged.has(token - 1, .coordinator))
  }

  // MARK: According to

  /// The source after *according to* reaches to the comma if the phrase opens its sentence.
  private func accordingTo(_ token: Int, in sentence: Range<Int>) -> Cue? {
    let start = token + 2
    let opens = !(sentence.lowerBound..<token).contains(where: tagged.isWord)
    let source =
      opens
      ? openingSource(from: start, in: sentence)
      : innerSource(from: start, behind: sentence.lowerBound..<token, in: sentence)
        ?? tagged.quotation(at: start).map { start..<max(start + 1, $0.tokens.upperBound) }
    guard let source, source.upperBound <= sentence.upperBound else { return nil }
    return cue(token..<start, source: source, construction: .preposition)
  }

  /// The source with its apposition; without it where the words before the cue need those behind the
  /// source's comma (*It was, according to Holt, a farce*).
  private func innerSource(from start: Int, behind opening: Range<Int>, in sentence: Range<Int>)
    -> Range<Int>?
  {
    let source = after.phrase(startingAt: start, in: sentence, takesApposition: true)
    guard let source, tagged.has(opening.upperBound - 1, .comma) else { return source }
    let isClosed =
      tagged.has(source.upperBound, .comma)
      && tagged.has(source.upperBound + 1, .finite)
    switch interruptions.state(of: opening.dropLast()) {
    case .whole: return source
    case .verbless where isClosed: return source
    case .verbless, .hanging:
      return after.phrase(startingAt: start, in: sentence, takesApposition: false)
    }
  }

  private func openingSource(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let upper = min(sentence.upperBound, start + NounPhraseBefore.maximumLength)
    guard start < upper else { return nil }
    let mark = (start..<upper).first { token in
      if tagged.isMarked(token) {
        // The comma before a closing mark ends the source too.
        return token > start && tagged.has(token - 1, .comma) && tagged.kind(token) == .quote
      }
      return tagged.has(token, [.comma, .colon])
    }
    guard let mark, mark > start else { return nil }
    return start..<(tagged.isMarked(mark) ? mark + 1 : mark)
  }

  // MARK: Views

  /// *in the mayor's view*, *in their eyes*, *in the words of the mayor*.
  private func view(_ token: Int, in sentence: Range<Int>) -> Cue? {
    let upper = min(sentence.upperBound, token + 9)
    for index in (token + 1)..<max(token + 1, upper) {
      guard tagged.isWord(index) || tagged.kind(index) == .terminator else { return nil }
      guard tagged.has(index, .view) else { continue }
      let tail = index..<(index + 1)
      let owner = (token + 1)..<index
      if let first = owner.first,
        owner.contains(where: { tagged.has($0, [.possessive, .genitive]) })
      {
        guard !tagged.isWord(first, .my), !tagged.isWord(first, .our) else { return nil }
        return cue(
          token..<(token + 1), source: source(in: owner), construction: .viewpoint, second: tail)
      }
      guard tagged.isWord(index - 1, .the), tagged.isWord(index + 1, .of),
        let source = after.phrase(startingAt: index + 2, in: sentence, takesApposition: false)
      else { return nil }
      return cue(token..<(index + 2), source: source, construction: .viewpoint)
    }
    return nil
  }

  /// The owner without an adjective before the noun: *the mayor's* in *the mayor's own view*.
  private func source(in owner: Range<Int>) -> Range<Int> {
    let last = owner.last { tagged.has($0, [.possessive, .genitive]) } ?? owner.lowerBound
    return owner.lowerBound..<(last + 1)
  }

  /// *For critics, the plan is …*: only people without a name; *for* before a name mostly says who
  /// has the good or the harm.
  private func critics(_ token: Int, in sentence: Range<Int>) -> Cue? {
    guard let source = after.phrase(startingAt: token + 1, in: sentence, takesApposition: false),
      tagged.has(source.upperBound, .comma), source.count <= 6,
      source.contains(where: { tagged.has($0, .holder) })
    else { return nil }
    return cue(token..<(token + 1), source: source, construction: .viewpoint)
  }

  /// *To Hale, the plan is theft*; not *To be sure, …* or *To Paris, then*.
  private func toSomebody(_ token: Int, in sentence: Range<Int>) -> Cue? {
    let start = token + 1
    guard
      tagged.has(start, [.objectPronoun, .person, .vague, .title]) || tagged.isCapitalized(start),
      let source = after.phrase(startingAt: start, in: sentence, takesApposition: false),
      source.count <= 4, tagged.has(source.upperBound, .comma),
      tagged.has(source.upperBound + 1, [.determiner, .pronoun, .contraction, .possessive])
    else { return nil }
    return cue(token..<start, source: source, construction: .viewpoint)
  }

  /// *In a new poll, half of all voters back the tax.*
  private func inPoll(_ token: Int, in sentence: Range<Int>) -> Cue? {
    let start = token + 1
    let upper = min(sentence.upperBound, start + 10)
    guard tagged.has(start, [.determiner, .possessive]) || tagged.isCapitalized(start)
    else { return nil }
    for index in start..<max(start, upper) {
      guard tagged.isWord(index) || tagged.kind(index) == .dash || tagged.kind(index) == .mark,
        !tagged.has(index, [.comma, .preposition, .finite, .relative, .coordinator])
      else { return nil }
      guard tagged.has(index, .poll), !tagged.has(index + 1, .poll) else { continue }
      let source = openingSource(from: start, in: sentence) ?? start..<(index + 1)
      return cue(token..<start, source: source, construction: .viewpoint)
    }
    return nil
  }
}
