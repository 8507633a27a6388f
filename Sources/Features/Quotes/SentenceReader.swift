/// Reads the attributions of one sentence.
struct SentenceReader {
  let tagged: TaggedText
  private let finder: CueFinder
  private let sources: SourceFinder
  private let spans: ContentSpan
  private let complements: ComplementReader

  init(tagged: TaggedText) {
    self.tagged = tagged
    finder = CueFinder(tagged: tagged)
    sources = SourceFinder(tagged: tagged)
    spans = ContentSpan(tagged: tagged)
    complements = ComplementReader(tagged: tagged)
  }

  /// The attributions whose cue is in a sentence; what a speaker's label introduces reaches to the end
  /// of the paragraph.
  func attributions(in sentence: Range<Int>, paragraphEnd: Int) -> [Attribution] {
    var cues = finder.cues(in: sentence)
    sources.findSources(of: &cues, in: sentence)
    let barriers = cues.flatMap { self.barriers(of: $0) }.sorted()
    return cues.compactMap { cue in
      let isLabel = cue.construction == .label && cue.frame.contains(.clause)
      let end = isLabel ? max(sentence.upperBound, paragraphEnd) : sentence.upperBound
      return attribution(of: cue, in: sentence.lowerBound..<end, barriers: barriers)
    }
  }

  /// Where a clause with a cue of its own starts: at its subject, at the cue after *and*, or where the
  /// main clause goes on after a relative clause (*Smith, who knows them, said*).
  private func barriers(of cue: Cue) -> [Int] {
    guard cue.construction == .active else { return [] }
    let start = cue.tokens.lowerBound
    guard let source = cue.source, source.lowerBound < start,
      !tagged.has(start - 1, .coordinator)
    else { return [start] }
    return tagged.has(start - 1, .comma) ? [source.lowerBound, start] : [source.lowerBound]
  }

  // MARK: Contents

  private func attribution(of cue: Cue, in sentence: Range<Int>, barriers: [Int]) -> Attribution? {
    let content: [Range<Int>]
    switch cue.construction {
    case .active: content = activeContent(of: cue, in: sentence, barriers: barriers)
    case .gerund, .infinitive, .label:
      content = following(cue, in: sentence, barriers: barriers)
    case .passive, .semblance:
      content = passiveContent(of: cue, in: sentence, barriers: barriers)
    case .reduced: content = reducedContent(of: cue, in: sentence, barriers: barriers)
    case .noun: content = nounContent(of: cue, in: sentence, barriers: barriers)
    case .preposition, .viewpoint, .hearsay:
      content = prepositionContent(of: cue, in: sentence, barriers: barriers)
    }
    guard !content.isEmpty else { return nil }
    return Attribution(
      source: cue.source.map { [$0] } ?? [], cue: [cue.tokens] + (cue.second.map { [$0] } ?? []),
      content: content,
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
      let isOpen =
        end < sentence.upperBound && tagged.isWord(end)
        && !tagged.has(quotation.inner.upperBound - 1, .comma)
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
    if after.isEmpty, tagged.isWord(start - 1, .as), start > sentence.lowerBound {
      return besideAs(cue, start - 1, in: sentence, barriers: barriers)
    }
    guard start - 1 > sentence.lowerBound, cue.source != nil, tagged.has(start - 1, .comma) else {
      return after
    }
    if let first = after.first {
      // *The truth is, he said, "…"*: one clause before and after.
      let before = sentence.lowerBound..<(start - 1)
      let isClause =
        tagged.quotation(at: first.lowerBound) != nil
        && complements.hasFiniteVerb(from: before.lowerBound)
        && !tagged.has(before.lowerBound, [.subordinator, .preposition, .adverb, .gerund])
        && tagged.has(cue.tokens.upperBound, .comma) && isPlain(before)
      return isClause ? [before] + after : after
    }
    return preceding(start, in: sentence)
      + resumed(after: isInverted ? start : cue.tokens.upperBound, before: start, in: sentence)
  }

  /// What *as Smith noted* goes with: what follows its comma, or else what comes before.
  private func besideAs(_ cue: Cue, _ start: Int, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    let end = max(cue.tokens.upperBound, cue.source?.upperBound ?? 0)
    let upper = max(end, min(sentence.upperBound, end + 15))
    let comma = (end..<upper).first { tagged.has($0, [.comma, .colon]) }
    guard let comma, comma + 1 < sentence.upperBound else {
      return tagged.has(start - 1, .comma) ? preceding(start, in: sentence) : []
    }
    let first = comma + 1
    return [first..<max(first, spans.clauseEnd(from: first, in: sentence, barriers: barriers))]
      .filter { !$0.isEmpty }
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
    guard tagged.has(end, .comma), end + 1 < sentence.upperBound else { return [] }
    let rest = (end + 1)..<max(end + 1, spans.end(of: sentence))
    let goesOn =
      tagged.has(rest.lowerBound, .coordinator) && tagged.has(rest.lowerBound + 1, .finite)
    let isSplit =
      tagged.has(rest.lowerBound, .finite)
      && !complements.hasFiniteVerb(from: sentence.lowerBound)
    return goesOn || isSplit ? [rest] : []
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

  /// What a passive attributes is its subject and what follows: *The line is said to be safe*.
  private func passiveContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    let after = following(cue, in: sentence, barriers: barriers)
    let subject = sources.subjects.subject(before: cue.tokens.lowerBound, in: sentence)
    let isImpersonal = subject.map { $0.count == 1 && tagged.isWord($0.lowerBound, .it) } ?? true
    guard let subject, !isImpersonal, !cue.frame.contains(.addressee) else { return after }
    return after.isEmpty && cue.source == nil ? [] : [subject] + after
  }

  /// What hangs on a noun: *a report released by the bank*; or what somebody is asked.
  private func reducedContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    guard let source = cue.source else { return [] }
    if tagged.isWord(cue.tokens.lowerBound - 1, .as),
      cue.tokens.lowerBound - 1 == sentence.lowerBound
    {
      return besideAs(cue, cue.tokens.lowerBound - 1, in: sentence, barriers: barriers)
    }
    if cue.frame.contains(.addressee) {
      var asked = cue
      asked.tokens = cue.tokens.lowerBound..<source.upperBound
      return following(asked, in: sentence, barriers: barriers)
    }
    let before = cue.tokens.lowerBound - 1
    return sources.subjects.phrases.phrase(endingAt: before, in: sentence, role: .object)
      .map { [$0] } ?? []
  }

  private func nounContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    var next = cue.tokens.upperBound
    if let source = cue.source, source.lowerBound >= next { next = source.upperBound }
    if tagged.isWord(next, .that) {
      return [next..<max(next, spans.clauseEnd(from: next, in: sentence, barriers: barriers))]
    }
    guard cue.source != nil else { return [] }
    return [next..<max(next, spans.objectEnd(from: next, in: sentence))].filter { !$0.isEmpty }
  }

  /// What a viewpoint goes with: the rest of its clause, before and after.
  private func prepositionContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    let start = cue.tokens.lowerBound
    let end = max(
      cue.tokens.upperBound, cue.source?.upperBound ?? 0, cue.second?.upperBound ?? 0)
    let isFirst = !(sentence.lowerBound..<start).contains(where: tagged.isWord)
    // *…that, according to police, …* is inside what somebody else says.
    if tagged.has(start - 1, .comma), tagged.isWord(start - 2, .that) { return [] }
    var content: [Range<Int>] = []
    if !isFirst {
      content.append(sentence.lowerBound..<(tagged.has(start - 1, .comma) ? start - 1 : start))
    }
    let hasMark = tagged.has(end, [.comma, .colon]) || tagged.isMarked[end - 1]
    let goesOn: Bool
    switch cue.construction {
    case .hearsay: goesOn = true
    case .viewpoint: goesOn = hasMark
    default: goesOn = hasMark && (isFirst || tagged.has(end + 1, .finite))
    }
    if goesOn, end + 1 < sentence.upperBound {
      let rest = tagged.has(end, [.comma, .colon]) ? end + 1 : end
      content.append(
        rest..<max(rest, spans.clauseEnd(from: rest, in: sentence, barriers: barriers)))
    }
    return content.filter { !$0.isEmpty }
  }
}
