/// Finds the subject of a cue: beside it, across commas, or at the head of its clause.
struct SubjectFinder {
  let tagged: TaggedText
  let phrases: NounPhraseBefore

  init(tagged: TaggedText) {
    self.tagged = tagged
    phrases = NounPhraseBefore(tagged: tagged)
  }

  /// The subject of a verb that starts at a token, in front of it.
  func subject(before start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let last = start - 1
    guard last >= sentence.lowerBound else { return nil }
    if tagged.has(last, .comma) || tagged.kind(last) == .dash {
      return subjectAcross(last, in: sentence)
    }
    return phrases.phrase(endingAt: last, in: sentence)
  }

  // MARK: Across commas

  /// The subject of a verb that a comma or dash separates from it: with its apposition or relative
  /// clause, or without an adverb between commas.
  private func subjectAcross(_ mark: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = mark
    var sourceEnd = mark
    for round in 0..<6 {
      guard let previous = self.mark(before: end, like: mark, in: sentence) else {
        return joined(phrases.phrase(endingAt: end - 1, in: sentence), to: sourceEnd)
      }
      let segment = (previous + 1)..<end
      if round == 0, isParenthesis(segment) { sourceEnd = previous }
      guard previous > sentence.lowerBound,
        isModifier(segment) || isName(segment, after: previous, in: sentence)
      else {
        return joined(phrases.phrase(endingAt: end - 1, in: sentence), to: sourceEnd)
      }
      end = previous
    }
    return nil
  }

  private func joined(_ phrase: Range<Int>?, to end: Int) -> Range<Int>? {
    guard let phrase, phrase.lowerBound < end else { return nil }
    return phrase.lowerBound..<end
  }

  /// The mark of the same kind before a token in the same sentence; short quotations are passed
  /// over.
  private func mark(before end: Int, like mark: Int, in sentence: Range<Int>) -> Int? {
    let lower = max(sentence.lowerBound, end - NounPhraseBefore.maximumLength)
    let isDash = tagged.kind(mark) == .dash
    var index = end - 1
    while index >= lower {
      if let quotation = tagged.quotation(at: index) {
        guard quotation.tokens.count <= 8 else { return nil }
        index = quotation.tokens.lowerBound - 1
        continue
      }
      if tagged.kind(index) == .dash { return isDash ? index : nil }
      if !isDash, tagged.has(index, .comma) { return index }
      if tagged.has(index, [.semicolon, .colon]) { return nil }
      index -= 1
    }
    return nil
  }

  /// *however*, *for example*, *in turn*, *on Monday*: says nothing of the source.
  private func isParenthesis(_ segment: Range<Int>) -> Bool {
    guard let first = segment.first, segment.count <= 6 else { return false }
    if tagged.has(first, .adverb), segment.count <= 3 { return true }
    return tagged.has(first, [.preposition, .time]) && !tagged.isWord(first, .of)
      && !tagged.has(first, .subordinator)
  }

  func isModifier(_ segment: Range<Int>) -> Bool {
    guard let first = segment.first else { return true }
    if isParenthesis(segment) { return true }
    if tagged.kind(first) == .number { return true }
    if tagged.has(first, [.coordinator, .subordinator]) { return false }
    // *Orr, that old fraud, said*, but not *that the fraud, …*
    if tagged.isWord(first, .that) { return !segment.contains { tagged.has($0, .finite) } }
    return tagged.has(
      first, [.determiner, .relative, .question, .preposition, .participle, .gerund, .adverb])
      || (!tagged.isCapitalized(first) && !tagged.has(first, .pronoun))
      || isPlace(segment)
  }

  /// *his campaign manager, Dan Smith, said*: a name in apposition to who it is.
  private func isName(_ segment: Range<Int>, after comma: Int, in sentence: Range<Int>) -> Bool {
    guard segment.count <= 5,
      segment.allSatisfy({ tagged.isCapitalized($0) || !tagged.isWord($0) }),
      !tagged.isCapitalized(comma - 1) || tagged.has(comma - 1, .person),
      let phrase = phrases.phrase(endingAt: comma - 1, in: sentence),
      let first = phrase.first
    else { return false }
    return tagged.has(first, [.determiner, .possessive])
      || phrase.contains { tagged.has($0, [.genitive, .person]) }
  }

  /// *Smith, of Salem, Ore., said*.
  private func isPlace(_ segment: Range<Int>) -> Bool {
    guard let last = segment.last else { return false }
    return tagged.kind(last) == .terminator && segment.count <= 3
  }

  // MARK: The clause's head

  /// The subject of the sentence's main clause, if its verb stands before a token.
  func mainSubject(before token: Int, in sentence: Range<Int>) -> Range<Int>? {
    let upper = min(token, sentence.lowerBound + NounPhraseBefore.maximumLength * 2)
    var isSubordinate = startsSubordinate(sentence.lowerBound)
    var index = sentence.lowerBound
    while index < upper {
      if tagged.quotationNumber(index) >= 0 || tagged.isMarked(index) {
        index += 1
        continue
      }
      if isSubordinate {
        if tagged.has(index, .comma) { isSubordinate = startsSubordinate(index + 1) }
      } else if isClauseVerb(index), index > sentence.lowerBound {
        let start = auxiliariesStart(of: index, lower: sentence.lowerBound)
        if !tagged.has(start - 1, [.relative, .coordinator]), !tagged.isWord(start - 1, .to),
          let subject = subject(before: start, in: sentence)
        {
          return subject
        }
      }
      index += 1
    }
    return nil
  }

  private func startsSubordinate(_ token: Int) -> Bool {
    tagged.has(token, [.subordinator, .gerund])
      || (tagged.has(token, .preposition) && !tagged.has(token, .adverb))
  }

  /// The subject nearest before a token, in the clause that goes on with *and*: a relative pronoun
  /// if one stands between the last mark and the token.
  func clauseSubject(before token: Int, in sentence: Range<Int>) -> Range<Int>? {
    let lower = max(sentence.lowerBound, token - NounPhraseBefore.maximumLength)
    var index = token - 1
    while index > lower {
      if tagged.has(index, [.comma, .semicolon]) || tagged.kind(index) == .dash { break }
      if tagged.isWord(index, .who) { return index..<(index + 1) }
      index -= 1
    }
    return mainSubject(before: token, in: sentence)
  }

  private func auxiliariesStart(of verb: Int, lower: Int) -> Int {
    var start = verb
    while start > lower, tagged.has(start - 1, [.be, .auxiliary, .adverb, .negation]) { start -= 1 }
    return start
  }

  private func isClauseVerb(_ index: Int) -> Bool {
    if tagged.has(index, .contraction) { return false }
    if tagged.has(index, .finite) { return true }
    if tagged.isCapitalized(index) || tagged.has(index - 1, [.determiner, .possessive, .genitive]) {
      return false
    }
    if tagged.has(index, .participle) { return true }
    guard let verb = tagged.reading(index)?.verb else { return false }
    if verb.form.contains(.past) { return true }
    return verb.form.contains(.present) && tagged.reading(index)?.noun == nil
  }
}
