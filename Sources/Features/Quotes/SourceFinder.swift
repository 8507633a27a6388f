/// Finds the source of each cue of a sentence.
struct SourceFinder {
  let tagged: TaggedText
  let subjects: SubjectFinder
  private let phrases: NounPhraseAfter

  init(tagged: TaggedText) {
    self.tagged = tagged
    subjects = SubjectFinder(tagged: tagged)
    phrases = NounPhraseAfter(tagged: tagged)
  }

  /// Sets the sources of a sentence's cues, which come in order; joins *issued a statement saying*
  /// to one cue.
  func findSources(of cues: inout [Cue], in sentence: Range<Int>) {
    joinStatements(&cues, in: sentence)
    // The source of the last cue with a clause of its own, for those that share its subject.
    var speaker: Range<Int>?
    for index in cues.indices {
      let cue = cues[index]
      if cue.source != nil { continue }
      let source = source(of: cue, speaker: speaker, in: sentence)
      cues[index].source = source
      if cue.construction == .active, let source, heads(source, cue, in: sentence) {
        speaker = source
      }
    }
  }

  /// Makes one cue of a participle, the paper it hangs on and the verb before that, and drops the
  /// cues in between.
  private func joinStatements(_ cues: inout [Cue], in sentence: Range<Int>) {
    guard cues.contains(where: { $0.construction == .gerund }) else { return }
    var joined: [Cue] = []
    for var cue in cues {
      if cue.construction == .gerund, let (start, source) = statement(before: cue, in: sentence) {
        joined.removeAll { $0.tokens.lowerBound >= start }
        cue.tokens = start..<cue.tokens.upperBound
        cue.source = source
      }
      joined.append(cue)
    }
    cues = joined
  }

  /// The verb and subject before *a statement saying*, if nothing parts them.
  private func statement(before cue: Cue, in sentence: Range<Int>)
    -> (start: Int, source: Range<Int>)?
  {
    let start = cue.tokens.lowerBound
    guard tagged.has(start - 1, [.document, .occasion]), start - 1 > sentence.lowerBound,
      let subject = subjects.mainSubject(before: start - 1, in: sentence)
    else { return nil }
    let between = subject.upperBound..<max(subject.upperBound, start)
    guard between.count > 1, between.count <= 12 else { return nil }
    let isParted = between.contains {
      !tagged.isWord($0) || tagged.has($0, .coordinator) || tagged.quotationNumber($0) >= 0
    }
    let isLight = between.contains { tagged.has($0, .lightVerb) }
    return isParted || !isLight ? nil : (subject.upperBound, subject)
  }

  /// Whether a source is the subject of a clause that stands by itself, not of one inside another.
  private func heads(_ source: Range<Int>, _ cue: Cue, in sentence: Range<Int>) -> Bool {
    guard source.lowerBound < cue.tokens.lowerBound else { return true }
    let before = source.lowerBound - 1
    if tagged.has(source.lowerBound, .relative) { return false }
    return before < sentence.lowerBound || !tagged.isWord(before)
      || tagged.has(before, [.coordinator, .time])
  }

  private func source(of cue: Cue, speaker: Range<Int>?, in sentence: Range<Int>) -> Range<Int>? {
    let start = cue.tokens.lowerBound
    switch cue.construction {
    case .active:
      if isInverted(cue, in: sentence) { return invertedSource(of: cue, in: sentence) }
      if tagged.has(start - 1, .coordinator), start > sentence.lowerBound {
        return speaker ?? subjects.clauseSubject(before: start - 1, in: sentence)
      }
      return subjects.subject(before: start, in: sentence)
    case .passive, .reduced: return agent(of: cue, in: sentence)
    case .semblance: return nil
    case .gerund: return gerundSource(of: cue, speaker: speaker, in: sentence)
    case .infinitive:
      let source = speaker ?? subjects.mainSubject(before: start, in: sentence)
      // *It is hard to say*: nobody in particular does.
      return source.flatMap { tagged.isWord($0.lowerBound, .it) ? nil : $0 }
    case .label, .viewpoint, .hearsay, .preposition, .received: return cue.source
    case .noun: return possessor(of: cue, in: sentence)
    }
  }

  // MARK: Behind the verb

  /// Whether the source comes after the verb: *"…," said the mayor*.
  private func isInverted(_ cue: Cue, in sentence: Range<Int>) -> Bool {
    guard cue.frame.contains(.quotation), cue.tokens.lowerBound == cue.head else { return false }
    let before = cue.head - 1
    if tagged.quotation(at: before) != nil { return true }
    if tagged.has(before, .comma), tagged.quotation(at: before - 1) != nil { return true }
    guard before > sentence.lowerBound,
      tagged.has(before, .comma) || tagged.kind(before) == .dash,
      !cue.frame.contains(.addressee), let phrase = invertedSource(of: cue, in: sentence),
      !phrase.contains(where: { tagged.isWord($0, .that) }), cue.kind == .speech,
      !cue.frame.contains(.predicate)
    else { return false }
    let end = phrase.upperBound
    // *The bill, say its backers, will …*
    if tagged.has(end, .comma), cue.isPlainSpeech { return true }
    guard holdsClause(sentence.lowerBound..<before) else { return false }
    return end >= sentence.upperBound || tagged.kind(end) == .terminator
      || tagged.has(end, [.comma, .preposition, .time])
  }

  /// Whether a stretch of words has a verb of its own, so that it can be what somebody says: in its
  /// last part, or, if that is an apposition or the like, in its first.
  private func holdsClause(_ range: Range<Int>) -> Bool {
    let last = range.last { tagged.has($0, .comma) }.map { ($0 + 1)..<range.upperBound } ?? range
    var part = last
    if last != range, subjects.isModifier(last) {
      let comma = range.first { tagged.has($0, .comma) } ?? range.upperBound
      part = range.lowerBound..<comma
    }
    return part.dropFirst().contains {
      tagged.has($0, [.finite, .participle])
        || tagged.reading($0)?.verb?.form.isDisjoint(with: [.past, .present]) == false
    }
  }

  private func invertedSource(of cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    phrases.phrase(startingAt: cue.tokens.upperBound, in: sentence, takesApposition: true)
  }

  /// Who does what a passive tells: the phrase after *by*.
  private func agent(of cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    let upper = min(sentence.upperBound, cue.tokens.upperBound + 12)
    for token in cue.tokens.upperBound..<max(cue.tokens.upperBound, upper) {
      if tagged.has(token, [.comma, .semicolon]) { return nil }
      if tagged.isWord(token, .by) {
        return phrases.phrase(startingAt: token + 1, in: sentence, takesApposition: false)
      }
    }
    return nil
  }

  // MARK: Participles and nouns

  private func gerundSource(of cue: Cue, speaker: Range<Int>?, in sentence: Range<Int>)
    -> Range<Int>?
  {
    let start = cue.tokens.lowerBound
    let before = start - 1
    if before < sentence.lowerBound { return subjectAfterComma(from: cue, in: sentence) }
    let hangsOnNoun =
      tagged.isWord(before)
      && !tagged.has(before, [.preposition, .coordinator, .subordinator, .time, .adverb])
    if hangsOnNoun {
      return subjects.phrases.phrase(endingAt: before, in: sentence, role: .object)
    }
    return speaker ?? subjects.mainSubject(before: start, in: sentence)
  }

  /// The subject of the main clause after a sentence's opening participle.
  private func subjectAfterComma(from cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    let first = cue.tokens.upperBound
    let upper = max(first, min(sentence.upperBound, first + NounPhraseBefore.maximumLength))
    let comma = (first..<upper).first { token in
      guard tagged.has(token, .comma) else { return false }
      guard let quotation = tagged.quotation(at: token) else { return true }
      return token + 2 >= quotation.tokens.upperBound
    }
    guard var subject = comma.map({ $0 + 1 }) else { return nil }
    if tagged.kind(subject) == .quote { subject += 1 }
    return phrases.phrase(startingAt: subject, in: sentence, takesApposition: false)
  }

  /// Whose claim, plan or criticism a noun is: *his*, *Smith's*.
  private func possessor(of cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    let lower = max(sentence.lowerBound, cue.head - 4)
    for token in (lower..<max(lower, cue.head)).reversed() {
      if tagged.has(token, [.possessive, .genitive]) {
        return subjects.phrases.possessor(endingAt: token, in: sentence)
      }
      if !tagged.isWord(token) || tagged.has(token, [.preposition, .finite, .determiner]) { break }
    }
    return nil
  }
}
