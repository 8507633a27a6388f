/// Reads the attributions of one sentence.
struct SentenceReader {
  let tagged: TaggedText
  private let finder: CueFinder
  private let sources: SourceFinder
  private let spans: ContentSpan
  private let complements: ComplementReader
  private let clauses: ReportingClause

  init(tagged: TaggedText) {
    self.tagged = tagged
    finder = CueFinder(tagged: tagged)
    sources = SourceFinder(tagged: tagged)
    spans = ContentSpan(tagged: tagged)
    complements = ComplementReader(tagged: tagged)
    clauses = ReportingClause(tagged: tagged)
  }

  /// More tokens than nearly all contents have.
  private static let longContent = 60

  /// Adds the attributions whose cue is in a sentence; what a speaker's label introduces reaches to
  /// the end of the paragraph.
  func read(_ sentence: Range<Int>, paragraphEnd: Int, into found: inout [Attribution]) {
    var cues = finder.cues(in: sentence)
    guard !cues.isEmpty else { return }
    sources.findSources(of: &cues, in: sentence)
    var barriers: [Int] = []
    for cue in cues { addBarriers(of: cue, in: sentence, to: &barriers) }
    barriers.sort()
    // A cue inside the long content of an earlier one is part of that; reading on from each of them
    // would make the time grow with the square of the length.
    var coveredEnd = sentence.lowerBound
    for cue in cues where cue.tokens.lowerBound >= coveredEnd {
      if let source = cue.source, isWriterOrNobody(source) { continue }
      if cue.construction == .infinitive, cue.source == nil { continue }
      let isLabel = cue.construction == .label && cue.frame.contains(.clause)
      let end = isLabel ? max(sentence.upperBound, paragraphEnd) : sentence.upperBound
      guard let read = attribution(of: cue, in: sentence.lowerBound..<end, barriers: barriers)
      else { continue }
      if let last = read.content.last, last.lowerBound >= cue.tokens.upperBound,
        last.count > Self.longContent
      {
        coveredEnd = max(coveredEnd, last.upperBound)
      }
      found.append(read)
    }
  }

  /// Adds where a clause with a cue of its own starts: at its subject, at the cue after *and*, or
  /// where the main clause goes on after a relative clause (*Smith, who knows them, said*).
  private func addBarriers(of cue: Cue, in sentence: Range<Int>, to barriers: inout [Int]) {
    guard cue.construction == .active else { return }
    let start = cue.tokens.lowerBound
    if tagged.has(start - 1, .coordinator) {
      if case .none = complements.complement(of: cue, in: sentence) { return }
      barriers.append(start)
    } else if let source = cue.source, source.lowerBound < start {
      barriers.append(source.lowerBound)
      if tagged.has(start - 1, .comma) { barriers.append(start) }
    } else {
      barriers.append(start)
    }
  }

  /// Whether a source is the writer, or readers and nobody in rhetoric: *I think*, *you might say*,
  /// *nobody can claim*.
  private func isWriterOrNobody(_ source: Range<Int>) -> Bool {
    source.count <= 2 && tagged.has(source.lowerBound, .writerOrNobody)
  }

  // MARK: Contents

  private func attribution(of cue: Cue, in sentence: Range<Int>, barriers: [Int]) -> Attribution? {
    let content: [Range<Int>]
    switch cue.construction {
    case .active:
      content = clauses.content(
        of: cue, following: following(cue, in: sentence, barriers: barriers), in: sentence,
        barriers: barriers)
    case .gerund, .infinitive, .label:
      content = following(cue, in: sentence, barriers: barriers)
    case .passive, .semblance:
      content = passiveContent(of: cue, in: sentence, barriers: barriers)
    case .received: content = receivedContent(of: cue, in: sentence)
    case .reduced: content = reducedContent(of: cue, in: sentence, barriers: barriers)
    case .noun: content = nounContent(of: cue, in: sentence, barriers: barriers)
    case .preposition, .viewpoint, .hearsay:
      content = prepositionContent(of: cue, in: sentence, barriers: barriers)
    }
    guard !content.isEmpty else { return nil }
    var words = [withArticle(cue, in: sentence)]
    if let second = cue.second { words.append(second) }
    return Attribution(
      source: cue.source.map { [$0] } ?? [], cue: words, content: content,
      kind: .of(cue.source, in: tagged), slant: cue.slant)
  }

  /// The words of a cue; a noun's article and adjectives are among them (*the sharp criticism of*).
  private func withArticle(_ cue: Cue, in sentence: Range<Int>) -> Range<Int> {
    guard cue.construction == .noun else { return cue.tokens }
    var start = cue.tokens.lowerBound
    let lower = max(sentence.lowerBound, start - 4)
    while start > lower {
      start -= 1
      if tagged.has(start, .determiner), !tagged.has(start, .preposition) {
        return tagged.isWord(start, .the) ? cue.tokens : start..<cue.tokens.upperBound
      }
      let isPast = tagged.reading(start)?.verb?.form.contains(.past) ?? false
      guard tagged.isWord(start), tagged.quotationNumber(start) < 0, !isPast,
        !tagged.has(start, Self.notInNounPhrase)
      else { break }
    }
    return cue.tokens
  }

  /// Classes of words that end a noun phrase read backwards.
  private static var notInNounPhrase: WordClass {
    [
      .preposition, .finite, .pronoun, .objectPronoun, .possessive, .genitive, .coordinator,
      .subordinator, .relative, .comma,
    ]
  }

  /// What follows a cue, as far as it is attributed.
  private func following(_ cue: Cue, in sentence: Range<Int>, barriers: [Int]) -> [Range<Int>] {
    var complement = complements.complement(of: cue, in: sentence)
    if case .none = complement, isFinding(cue), tagged.isWord(cue.tokens.upperBound),
      cue.tokens.upperBound < sentence.upperBound
    {
      complement = .object(cue.tokens.upperBound)
    }
    return range(
      complement, in: sentence, barriers: barriers, setting: setting(of: cue, in: sentence))
  }

  /// Whether a paper or poll shows something: *A survey found the mayor ahead*.
  private func isFinding(_ cue: Cue) -> Bool {
    guard cue.kind == .evidence, cue.construction == .active, let source = cue.source,
      source.lowerBound < cue.tokens.lowerBound
    else { return false }
    return Attribution.SourceKind.of(source, in: tagged) == .document
  }

  /// Where the reporting clause stands.
  private func setting(of cue: Cue, in sentence: Range<Int>) -> ContentSpan.Setting {
    guard let source = cue.source, source.lowerBound < cue.tokens.lowerBound else { return .main }
    if tagged.has(source.upperBound - 1, .relative) { return .relative }
    if cue.frame.contains(.predicate) { return .relative }
    let before = source.lowerBound - 1
    let isFirst = before == sentence.lowerBound
    return isFirst && tagged.has(before, .subordinator) ? .subordinate : .main
  }

  private func range(
    _ complement: Complement, in sentence: Range<Int>, barriers: [Int],
    setting: ContentSpan.Setting
  ) -> [Range<Int>] {
    let range: Range<Int>
    switch complement {
    case .clause(let start), .infinitive(let start):
      let end = spans.clauseEnd(
        from: start, in: sentence, barriers: barriers, setting: setting)
      range = start..<max(start, end)
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

  /// What a passive attributes is its subject and what follows: *The line is said to be safe*.
  private func passiveContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    var after = following(cue, in: sentence, barriers: barriers)
    if let agent = cue.source {
      // Not *by the ministry* itself.
      let end = agent.lowerBound - 1
      after = after.map { range in
        // *was asked by Hale whether …* goes on behind her.
        guard range.lowerBound < agent.upperBound else { return range }
        return range.lowerBound..<max(range.lowerBound, min(range.upperBound, end))
      }
      .filter { !$0.isEmpty }
    }
    let subject = sources.subjects.subject(before: cue.tokens.lowerBound, in: sentence)
    let isImpersonal = subject.map { $0.count == 1 && tagged.isWord($0.lowerBound, .it) } ?? true
    guard let subject, !isImpersonal, !cue.frame.contains(.addressee) else { return after }
    let saysAll = cue.kind == .speech && cue.frame.contains(.object)
    return after.isEmpty && cue.source == nil && !saysAll ? [] : [subject] + after
  }

  /// What others think of: the subject, and what comes after *for* behind the source.
  private func receivedContent(of cue: Cue, in sentence: Range<Int>) -> [Range<Int>] {
    let subject = sources.subjects.subject(before: cue.tokens.lowerBound, in: sentence)
    var content = subject.map { [$0] } ?? []
    if let end = cue.source?.upperBound, tagged.isWord(end, .for) {
      content.append(end..<spans.objectEnd(from: end, in: sentence))
    }
    return content.filter { !$0.isEmpty }
  }

  /// What hangs on a noun: *a report released by the bank*; or what somebody is asked.
  private func reducedContent(of cue: Cue, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    guard let source = cue.source else { return [] }
    if tagged.isWord(cue.tokens.lowerBound - 1, .as),
      cue.tokens.lowerBound - 1 == sentence.lowerBound
    {
      return clauses.besideAs(
        cue, cue.tokens.lowerBound - 1, in: sentence, barriers: barriers)
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
    let isPredicate = next > cue.head + 1 && tagged.has(next - 1, .be)
    if tagged.isWord(next, .that) || isPredicate {
      let end = spans.clauseEnd(from: next, in: sentence, barriers: barriers)
      let isSubject =
        !isPredicate && !(sentence.lowerBound..<cue.head).contains { tagged.has($0, .finite) }
      return [next..<max(next, isSubject ? spans.subjectClauseEnd(next..<end) : end)]
    }
    let end = max(next, spans.objectEnd(from: next, in: sentence))
    if cue.source == nil {
      // *questions about the lease* are somebody's, if the text does not say whose.
      guard canBeNobodys(cue) else { return [] }
      let verb = tagged.has(next, .question) ? nil : (next..<end).first { tagged.has($0, .finite) }
      return [next..<(verb ?? end)].filter { !$0.isEmpty }
    }
    return [next..<end].filter { !$0.isEmpty }
  }

  /// Whether a noun attributes what hangs on it though the text does not say whose it is:
  /// *criticism of the plan*, *opposition to it*; but not *the promise of spring* or *supporters of
  /// the mayor*.
  private func canBeNobodys(_ cue: Cue) -> Bool {
    guard !tagged.has(cue.head, .partisan) else { return false }
    let preposition = cue.tokens.upperBound - 1
    switch tagged.word(preposition) {
    case .about: return true
    case .of: return !cue.frame.contains(.clause)
    case .to: return cue.frame.contains(.directional)
    default: return tagged.has(preposition, .contentPreposition)
    }
  }

  /// Whether words before an interruption are no clause without those after it.
  private func needsRest(_ opening: Range<Int>) -> Bool {
    InterruptedClause(tagged: tagged).state(of: opening) != .whole
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
    let hasMark = tagged.has(end, [.comma, .colon]) || tagged.isMarked(end - 1)
    let goesOn: Bool
    switch cue.construction {
    case .hearsay: goesOn = true
    case .viewpoint: goesOn = hasMark
    default:
      goesOn =
        hasMark && (isFirst || tagged.has(end + 1, .finite) || content.contains(where: needsRest))
    }
    if goesOn, end + 1 < sentence.upperBound {
      let rest = tagged.has(end, [.comma, .colon]) ? end + 1 : end
      content.append(
        rest..<max(rest, spans.clauseEnd(from: rest, in: sentence, barriers: barriers)))
    }
    return content.filter { !$0.isEmpty }
  }
}
