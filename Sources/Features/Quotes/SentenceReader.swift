/// Reads the attributions of one sentence.
struct SentenceReader {
  let tagged: TaggedText
  private let finder: CueFinder
  private let sources: SourcePhrase
  private let spans: ContentSpan
  private let complements: ComplementReader

  init(tagged: TaggedText) {
    self.tagged = tagged
    finder = CueFinder(tagged: tagged)
    sources = SourcePhrase(tagged: tagged)
    spans = ContentSpan(tagged: tagged)
    complements = ComplementReader(tagged: tagged)
  }

  /// The attributions whose cue is in a sentence.
  func attributions(in sentence: Range<Int>) -> [Attribution] {
    var cues = finder.cues(in: sentence)
    for index in cues.indices { cues[index].source = source(of: cues[index], in: sentence) }
    let barriers = cues.compactMap { cue -> Int? in
      guard cue.construction == .active else { return nil }
      return min(cue.source?.lowerBound ?? cue.tokens.lowerBound, cue.tokens.lowerBound)
    }
    .sorted()
    return cues.compactMap { attribution(of: $0, in: sentence, barriers: barriers) }
  }

  // MARK: Sources

  private func source(of cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    let start = cue.tokens.lowerBound
    switch cue.construction {
    case .active:
      if isInverted(cue, in: sentence) { return invertedSource(of: cue, in: sentence) }
      return sources.subject(before: start, in: sentence)
    case .passive, .reduced:
      return agent(of: cue, in: sentence)
    case .gerund: return gerundSource(of: cue, in: sentence)
    case .infinitive: return sources.clauseSubject(before: start, in: sentence)
    case .noun: return possessor(of: cue, in: sentence)
    case .preposition:
      return sources.phrase(
        startingAt: cue.tokens.upperBound, in: sentence,
        takesApposition: start > sentence.lowerBound)
    }
  }

  /// Whether the source comes after the verb: *"…," said the mayor*.
  private func isInverted(_ cue: Cue, in sentence: Range<Int>) -> Bool {
    guard cue.frame.contains(.quotation), cue.tokens.lowerBound == cue.head else { return false }
    let before = cue.head - 1
    if tagged.quotation(at: before) != nil { return true }
    guard before > sentence.lowerBound,
      tagged.has(before, .comma) || tagged.kind(before) == .dash,
      !cue.frame.contains(.addressee), let phrase = invertedSource(of: cue, in: sentence),
      !phrase.contains(where: { tagged.isWord($0, "that") })
    else { return false }
    let end = phrase.upperBound
    return end >= spans.end(of: sentence) || tagged.has(end, [.comma, .preposition, .time])
  }

  private func invertedSource(of cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    sources.phrase(startingAt: cue.tokens.upperBound, in: sentence, takesApposition: true)
  }

  private func agent(of cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    let upper = min(sentence.upperBound, cue.tokens.upperBound + 12)
    for token in cue.tokens.upperBound..<max(cue.tokens.upperBound, upper) {
      if tagged.has(token, [.comma, .semicolon]) { return nil }
      if tagged.isWord(token, "by") {
        return sources.phrase(startingAt: token + 1, in: sentence, takesApposition: false)
      }
    }
    return nil
  }

  private func gerundSource(of cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    let before = cue.tokens.lowerBound - 1
    if before < sentence.lowerBound { return subjectAfterComma(from: cue, in: sentence) }
    let hangsOnNoun =
      tagged.isWord(before)
      && !tagged.has(before, [.preposition, .coordinator, .subordinator, .time, .adverb])
    if hangsOnNoun { return sources.phrase(endingAt: before, in: sentence) }
    return sources.clauseSubject(before: cue.tokens.lowerBound, in: sentence)
  }

  /// The subject of the main clause after a sentence's opening participle.
  private func subjectAfterComma(from cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    let upper = min(sentence.upperBound, cue.tokens.upperBound + SourcePhrase.maximumLength)
    let comma = (cue.tokens.upperBound..<max(cue.tokens.upperBound, upper)).first {
      tagged.has($0, .comma)
    }
    return comma.flatMap {
      sources.phrase(startingAt: $0 + 1, in: sentence, takesApposition: false)
    }
  }

  /// Whose claim, plan or criticism a noun is: *his*, *Smith's*, or after *by* and *from*.
  private func possessor(of cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    let lower = max(sentence.lowerBound, cue.head - 4)
    for token in (lower..<max(lower, cue.head)).reversed() {
      if tagged.has(token, .possessive) { return token..<(token + 1) }
      if tagged.has(token, .genitive) { return sources.phrase(endingAt: token, in: sentence) }
      if !tagged.isWord(token) || tagged.has(token, [.preposition, .finite, .determiner]) { break }
    }
    return nil
  }

  // MARK: Contents

  private func attribution(of cue: Cue, in sentence: Range<Int>, barriers: [Int]) -> Attribution? {
    let content: [Range<Int>]
    switch cue.construction {
    case .active: content = activeContent(of: cue, in: sentence, barriers: barriers)
    case .gerund, .infinitive:
      content = following(cue, in: sentence, barriers: barriers)
    case .passive: content = passiveContent(of: cue, in: sentence, barriers: barriers)
    case .reduced: content = []
    case .noun: content = nounContent(of: cue, in: sentence, barriers: barriers)
    case .preposition: content = prepositionContent(of: cue, in: sentence, barriers: barriers)
    }
    guard !content.isEmpty else { return nil }
    return Attribution(
      source: cue.source.map { [$0] } ?? [], cue: [cue.tokens], content: content,
      kind: .of(cue.source, in: tagged), slant: cue.slant)
  }

  /// What follows a cue, as far as it is attributed.
  private func following(_ cue: Cue, in sentence: Range<Int>, barriers: [Int]) -> [Range<Int>] {
    range(complements.complement(of: cue, in: sentence), in: sentence, barriers: barriers)
  }

  private func range(_ complement: Complement, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    let range: Range<Int>
    switch complement {
    case .clause(let start), .infinitive(let start):
      range = start..<max(start, spans.clauseEnd(from: start, in: sentence, barriers: barriers))
    case .quotation(let quotation):
      let end = quotation.tokens.upperBound
      // Words of the sentence after the marks go on with what is quoted, if nothing comes between.
      let isOpen = end < sentence.upperBound && tagged.isWord(end)
      let last =
        isOpen ? spans.clauseEnd(from: end, in: sentence, barriers: barriers) : end
      range = quotation.tokens.lowerBound..<max(last, end)
    case .object(let start):
      range = start..<max(start, spans.objectEnd(from: start, in: sentence))
    case .none: return []
    }
    return range.isEmpty ? [] : [range]
  }

  private func activeContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    let start = min(cue.tokens.lowerBound, cue.source?.lowerBound ?? cue.tokens.lowerBound)
    let reports = !cue.frame.isDisjoint(with: [.clause, .quotation])
    let isInverted = (cue.source?.lowerBound ?? 0) >= cue.tokens.upperBound
    var after: [Range<Int>] = []
    if isInverted, let end = cue.source?.upperBound {
      after = continuedQuotation(from: end, in: sentence)
    } else {
      after = following(cue, in: sentence, barriers: barriers)
    }
    guard reports else { return after }
    if tagged.quotation(at: start - 1) != nil {
      let continued = continuedQuotation(from: cue.tokens.upperBound, in: sentence)
      return preceding(start, in: sentence) + (isInverted ? after : continued)
    }
    guard after.isEmpty, start - 1 > sentence.lowerBound, cue.source != nil,
      tagged.has(start - 1, .comma)
    else { return after }
    return preceding(start, in: sentence)
      + resumed(after: isInverted ? start : cue.tokens.upperBound, before: start, in: sentence)
  }

  /// A quotation after the reporting clause: *…," he said, "…*.
  private func continuedQuotation(from start: Int, in sentence: Range<Int>) -> [Range<Int>] {
    var index = start
    let upper = min(sentence.upperBound, start + 25)
    while index < upper {
      if let quotation = tagged.quotation(at: index) { return [quotation.tokens] }
      if tagged.readings[index]?.verb?.kind == .speech { return [] }
      index += 1
    }
    return []
  }

  /// The rest of a clause that the reporting clause interrupts: *Prices, he said, will fall*.
  private func resumed(after end: Int, before start: Int, in sentence: Range<Int>)
    -> [Range<Int>]
  {
    guard tagged.has(end, .comma), end + 1 < sentence.upperBound,
      !complements.hasFiniteVerb(from: sentence.lowerBound)
    else { return [] }
    let rest = (end + 1)..<max(end + 1, spans.end(of: sentence))
    return tagged.has(rest.lowerBound, .finite) ? [rest] : []
  }

  /// What stands before a reporting clause that starts at `start`.
  private func preceding(_ start: Int, in sentence: Range<Int>) -> [Range<Int>] {
    let before = start - 1
    if let quotation = tagged.quotation(at: before) {
      var first = quotation.tokens.lowerBound
      if first > sentence.lowerBound, isPlain(sentence.lowerBound..<first) {
        first = sentence.lowerBound
      }
      return [first..<max(first, quotation.tokens.upperBound)]
    }
    let range = sentence.lowerBound..<before
    return range.contains(where: tagged.isWord) ? [range] : []
  }

  /// Whether a stretch of words holds no cue of its own.
  private func isPlain(_ range: Range<Int>) -> Bool {
    !range.contains {
      tagged.quotationNumbers[$0] >= 0 || tagged.readings[$0]?.verb?.kind == .speech
    }
  }

  private func passiveContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    let after = following(cue, in: sentence, barriers: barriers)
    let subject = sources.subject(before: cue.tokens.lowerBound, in: sentence)
    let isImpersonal = subject.map { $0.count == 1 && tagged.isWord($0.lowerBound, "it") } ?? true
    guard let subject, !isImpersonal, !cue.frame.contains(.addressee) else { return after }
    return after.isEmpty && cue.source == nil ? [] : [subject] + after
  }

  private func nounContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    let next = cue.tokens.upperBound
    if tagged.isWord(next, "that") {
      return [next..<max(next, spans.clauseEnd(from: next, in: sentence, barriers: barriers))]
    }
    guard cue.source != nil else { return [] }
    return [next..<max(next, spans.objectEnd(from: next, in: sentence))].filter { !$0.isEmpty }
  }

  private func prepositionContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    guard let source = cue.source else { return [] }
    let start = cue.tokens.lowerBound
    let end = source.upperBound
    let isFirst = !(sentence.lowerBound..<start).contains(where: tagged.isWord)
    var content: [Range<Int>] = []
    if !isFirst {
      content.append(sentence.lowerBound..<(tagged.has(start - 1, .comma) ? start - 1 : start))
    }
    if tagged.has(end, .comma), end + 1 < sentence.upperBound,
      isFirst || tagged.has(end + 1, .finite)
    {
      let rest = end + 1
      content.append(
        rest..<max(rest, spans.clauseEnd(from: rest, in: sentence, barriers: barriers)))
    }
    return content.filter { !$0.isEmpty }
  }
}
