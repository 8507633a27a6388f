/// Finds what a clause with subject and verb of saying attributes: what follows it, what it
/// follows, and what it stands in.
struct ReportingClause {
  let tagged: TaggedText
  private let spans: ContentSpan
  private let complements: ComplementReader
  private let phrases: NounPhraseBefore
  private let interruptions: InterruptedClause

  init(tagged: TaggedText) {
    self.tagged = tagged
    interruptions = InterruptedClause(tagged: tagged)
    spans = ContentSpan(tagged: tagged)
    complements = ComplementReader(tagged: tagged)
    phrases = NounPhraseBefore(tagged: tagged)
  }

  /// The content of a cue, given what `following` it could be its content.
  func content(
    of cue: Cue, following after: [Range<Int>], in sentence: Range<Int>, barriers: [Int]
  ) -> [Range<Int>] {
    let source = cue.source ?? cue.tokens
    let start = min(cue.tokens.lowerBound, source.lowerBound)
    let end = max(cue.tokens.upperBound, source.upperBound)
    let isInverted = source.lowerBound >= cue.tokens.upperBound
    let after = isInverted ? continuedQuotation(from: end, in: sentence) : after
    guard !cue.frame.isDisjoint(with: [.clause, .quotation]) else {
      guard after.isEmpty else { return after }
      return antecedent(before: start, of: cue, in: sentence).map { [$0] } ?? []
    }
    if let quotation = quotation(before: start) {
      // *"No." She said, "Yes."*: the quotation before belongs to the sentence before.
      let isOwn = start > sentence.lowerBound || after.isEmpty
      if isOwn {
        let continued = continuedQuotation(from: end, in: sentence)
        return withOpening(quotation, in: sentence) + continued
      }
    }
    if after.isEmpty, tagged.isWord(start - 1, .as), start > sentence.lowerBound {
      return besideAs(cue, start - 1, in: sentence, barriers: barriers)
    }
    if after.isEmpty, let antecedent = antecedent(before: start, of: cue, in: sentence) {
      return [antecedent]
    }
    // *The captain, who asked not to be named, …*: what comes before is whom the clause is about.
    let isRelative = source.count == 1 && tagged.has(source.lowerBound, .relative)
    guard start - 1 > sentence.lowerBound, cue.source != nil, tagged.has(start - 1, .comma),
      !isRelative
    else { return after }
    let before = sentence.lowerBound..<(start - 1)
    if let first = after.first {
      let isSplit = tagged.has(cue.tokens.upperBound, .comma) && isSplit(before, by: first)
      return isSplit ? [before] + after : after
    }
    let isRemark = cue.isPlainSpeech || isInverted
    guard before.contains(where: tagged.isWord), endsRemark(end, cue),
      isRemark || holdsClause(before) || !opensAdjunct(before)
    else { return [] }
    return [before] + resumed(before, after: end, of: cue, in: sentence, barriers: barriers)
  }

  /// What *as Smith noted* goes with: what follows its comma, or else what comes before.
  func besideAs(_ cue: Cue, _ start: Int, in sentence: Range<Int>, barriers: [Int])
    -> [Range<Int>]
  {
    let end = max(cue.tokens.upperBound, cue.source?.upperBound ?? 0)
    let upper = max(end, min(sentence.upperBound, end + 15))
    let comma = (end..<upper).first { tagged.has($0, [.comma, .colon]) }
    guard let comma, comma + 1 < sentence.upperBound else {
      let before = sentence.lowerBound..<max(sentence.lowerBound, start - 1)
      return tagged.has(start - 1, .comma) && !before.isEmpty ? [before] : []
    }
    let first = comma + 1
    let rest = first..<max(first, spans.clauseEnd(from: first, in: sentence, barriers: barriers))
    let before = sentence.lowerBound..<max(sentence.lowerBound, start - 1)
    guard tagged.has(start - 1, .comma), before.contains(where: tagged.isWord) else {
      return rest.isEmpty ? [] : [rest]
    }
    // *The town, as Smith put it, is dead*; *The town is dead, as Smith put it, and …*.
    let isSplit =
      tagged.has(first, .finite) && !complements.hasFiniteVerb(from: before.lowerBound)
      || interruptions.state(of: before) == .hanging
    return isSplit ? [before, rest] : [before]
  }

  /// What a relative clause with the cue is about: *the tax that Hale opposes*, *what Hale wants*.
  private func antecedent(before start: Int, of cue: Cue, in sentence: Range<Int>) -> Range<Int>? {
    let relative = start - 1
    guard let source = cue.source, source.lowerBound == start, source.upperBound > start,
      relative >= sentence.lowerBound, !cue.frame.isDisjoint(with: [.object, .clause]),
      tagged.has(relative, [.relative, .question])
    else { return nil }
    if !tagged.has(relative, .relative) {
      return tagged.isWord(relative, .what) ? relative..<start : nil
    }
    // *the charges, which Hale denies*
    let isAside = tagged.has(relative - 1, .comma) && !tagged.isWord(relative, .that)
    return phrases.phrase(endingAt: relative - (isAside ? 2 : 1), in: sentence, role: .object)
      .map { $0.lowerBound..<start }
  }

  // MARK: Before

  /// The quotation that ends right before a token, or before a comma before it.
  private func quotation(before start: Int) -> Quotation? {
    if let quotation = tagged.quotation(at: start - 1) { return quotation }
    return tagged.has(start - 1, .comma) ? tagged.quotation(at: start - 2) : nil
  }

  /// A quotation with the words of its sentence before it, unless they have a cue of their own.
  private func withOpening(_ quotation: Quotation, in sentence: Range<Int>) -> [Range<Int>] {
    var first = quotation.tokens.lowerBound
    let opening = sentence.lowerBound..<max(first, sentence.lowerBound)
    if opening.contains(where: tagged.isWord), isPlain(opening) {
      first = sentence.lowerBound
    }
    return [first..<max(first, quotation.tokens.upperBound)]
  }

  /// Whether a stretch of words holds no cue of its own.
  private func isPlain(_ range: Range<Int>) -> Bool {
    !range.contains {
      tagged.quotationNumber($0) >= 0 || tagged.reading($0)?.verb?.kind == .speech
    }
  }

  /// Whether a stretch of words begins as a setting does, not as a clause (*On the train, …*).
  private func opensAdjunct(_ range: Range<Int>) -> Bool {
    tagged.has(range.lowerBound, [.preposition, .subordinator, .adverb, .coordinator, .gerund])
  }

  /// Whether nothing of its own follows a cue that ends what is said before it: not *On the train,
  /// she found her ticket*, nor *After the vote, he said little*.
  private func endsRemark(_ end: Int, _ cue: Cue) -> Bool {
    if cue.frame.contains(.addressee) { return true }
    return !tagged.isWord(end) || tagged.has(end, [.preposition, .adverb, .time, .subordinator])
  }

  /// Whether a stretch of words has a verb of its own, so that it can be what somebody says.
  private func holdsClause(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains {
      tagged.has($0, [.finite, .participle]) || tagged.isMarked($0)
        || tagged.reading($0)?.verb?.form.isDisjoint(with: [.past, .present]) == false
    }
  }

  // MARK: Around

  /// Whether the reporting clause splits what is said: *The truth is, he said, "…"*, *Prices, he
  /// said, "will fall"*.
  private func isSplit(_ before: Range<Int>, by after: Range<Int>) -> Bool {
    guard let quotation = tagged.quotation(at: after.lowerBound), isPlain(before),
      !tagged.has(before.lowerBound, [.subordinator, .preposition, .adverb, .gerund])
    else { return false }
    let first = quotation.inner.lowerBound
    let goesOn = tagged.isWord(first) && !tagged.isCapitalized(first)
    return goesOn || complements.hasFiniteVerb(from: before.lowerBound)
  }

  /// A quotation after the reporting clause: *…," he said, "…*.
  private func continuedQuotation(from start: Int, in sentence: Range<Int>) -> [Range<Int>] {
    let upper = max(start, min(sentence.upperBound, start + 25))
    for index in start..<upper {
      if let quotation = tagged.quotation(at: index) { return [quotation.tokens] }
      if tagged.reading(index)?.verb?.kind == .speech { return [] }
    }
    return []
  }

  /// The rest of a clause that the reporting clause interrupts: *Prices, he said, will fall*, *The
  /// ruling was, she told the paper, an outrage*.
  private func resumed(
    _ before: Range<Int>, after end: Int, of cue: Cue, in sentence: Range<Int>, barriers: [Int]
  ) -> [Range<Int>] {
    guard let comma = interruptions.comma(after: end, of: cue, in: sentence) else { return [] }
    let first = comma + 1
    let upper = spans.end(of: sentence)
    guard first < upper else { return [] }
    var goesOn =
      tagged.has(first, .finite) && !complements.hasFiniteVerb(from: sentence.lowerBound)
    switch interruptions.state(of: before) {
    case .hanging: goesOn = goesOn || !spans.isBarrier(first, barriers)
    case .verbless:
      goesOn =
        goesOn
        || cue.kind == .speech && interruptions.canStartClause(first)
          && !spans.stopsAfterMark(first, upper: upper, barriers: barriers)
    case .whole: goesOn = goesOn || isTail(first, upper: upper, barriers: barriers)
    }
    guard goesOn else { return [] }
    return [first..<max(first, spans.clauseEnd(from: first, in: sentence, barriers: barriers))]
  }

  /// Whether *and* goes on with what is said: *…, he said, and deserved to lose*.
  private func isTail(_ first: Int, upper: Int, barriers: [Int]) -> Bool {
    guard tagged.has(first, .coordinator) else { return false }
    if tagged.has(first + 1, .finite) { return true }
    return !spans.stopsAfterMark(first, upper: upper, barriers: barriers)
      && (tagged.has(first + 1, .participle) || complements.hasFiniteVerb(from: first))
  }
}
