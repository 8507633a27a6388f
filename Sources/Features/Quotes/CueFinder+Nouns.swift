extension CueFinder {
  /// *is confident that*, *remain less eager to*, *wary of*: the linking verb if there is one, its
  /// adverbs and the adjective.
  func adjectiveCue(
    _ adjective: ReportingCues.Sense, at token: Int, in sentence: Range<Int>
  ) -> Cue? {
    let next = token + 1
    guard next < sentence.upperBound else { return nil }
    let isCompared =
      token > sentence.lowerBound
      && (tagged.isWord(token - 1, .more) || tagged.isWord(token - 1, .less))
    var left = left(of: isCompared ? token - 1 : token, in: sentence)
    var isLinked = left.hasBe || tagged.has(left.before, .contraction)
    if !isLinked, left.before >= sentence.lowerBound, tagged.has(left.before, .linkVerb) {
      left = self.left(of: left.before, in: sentence)
      isLinked = true
    }
    let hangsOn =
      isContentPreposition(next, adjective.frame) || tagged.isWord(next, .inWord)
      || tagged.isWord(next, .by)
    let isClause = tagged.isWord(next, .that)
    // *is eager to sell*: of the will, not of the writer's judgement as in *is sure to fail*.
    let isWill =
      isLinked && tagged.isWord(next, .to) && adjective.frame.contains(.infinitive)
      && !adjective.frame.contains(.clause)
    guard hangsOn || isClause || isWill || isLinked && tagged.has(next, .pronoun)
    else { return nil }
    let end = hangsOn && !tagged.isWord(next, .to) ? next + 1 : next
    if !isLinked {
      // *…, confident that he will win*: only where the phrase stands apart from its noun.
      let before = left.before
      let isApart =
        before < sentence.lowerBound || tagged.has(before, [.comma, .coordinator, .subordinator])
        || tagged.kind(before) == .dash
      guard isApart else { return nil }
    }
    return Cue(
      tokens: left.start..<end, head: token, construction: isLinked ? .active : .gerund,
      frame: adjective.frame, kind: .belief, slant: adjective.slant)
  }

  func nounCue(_ noun: ReportingCues.Sense, at token: Int, in sentence: Range<Int>) -> Cue? {
    let next = token + 1
    guard next < sentence.upperBound else { return nil }
    // *…, a claim that fools nobody*: the clause tells which claim, not what is claimed.
    let isAside =
      (tagged.isWord(token - 1, .a) || tagged.isWord(token - 1, .an))
      && (tagged.has(token - 2, .comma) || tagged.kind(token - 2) == .dash)
    let isClause = tagged.isWord(next, .that) && noun.frame.contains(.clause) && !isAside
    let isInfinitive = tagged.isWord(next, .to) && noun.frame.contains(.infinitive)
    let isObject = isContentPreposition(next, noun.frame) && !tagged.has(next + 1, .time)
    if let cue = nounCueWithAgent(noun, at: token, in: sentence) { return cue }
    if let cue = receivedCue(noun, at: token, in: sentence) { return cue }
    if isObject, let cue = heldCue(noun, at: token, in: sentence) { return cue }
    if introducesQuotation(noun, next),
      let cue = supportedCue(noun, at: token, end: next, in: sentence)
    {
      return cue
    }
    if let cue = predicateCue(noun, at: token, in: sentence) { return cue }
    guard isClause || isInfinitive || isObject else { return nil }
    let end = isObject && !isInfinitive ? next + 1 : next
    if let cue = supportedCue(noun, at: token, end: end, in: sentence) { return cue }
    return Cue(
      tokens: token..<end, head: token, construction: .noun, frame: noun.frame, kind: .noun,
      slant: noun.slant)
  }

  /// *the question is whether*, *one view is that*: noun and verb are one cue.
  private func predicateCue(
    _ noun: ReportingCues.Sense, at token: Int, in sentence: Range<Int>
  ) -> Cue? {
    let verb = token + 1
    guard noun.frame.contains(.clause), verb + 1 < sentence.upperBound, tagged.has(verb, .be),
      tagged.isWord(verb + 1, .that) || tagged.has(verb + 1, .question)
    else { return nil }
    return Cue(
      tokens: token..<(verb + 1), head: token, construction: .noun, frame: noun.frame, kind: .noun,
      slant: noun.slant)
  }

  /// A noun with the light verb it is the object of: *issued a warning that*.
  private func supportedCue(
    _ noun: ReportingCues.Sense, at token: Int, end: Int, in sentence: Range<Int>
  ) -> Cue? {
    let isCopula: Bool
    let verb: Int
    if let light = lightVerbs.verb(of: token, in: sentence) {
      (isCopula, verb) = (false, light)
    } else if let copula = lightVerbs.copula(of: token, in: sentence) {
      (isCopula, verb) = (true, copula)
    } else {
      return nil
    }
    let left = left(of: verb, in: sentence)
    if left.hasBe, !isCopula, !tagged.has(verb, .gerund) { return nil }
    let isGerund = tagged.has(verb, .gerund) && !left.hasBe
    let construction: Cue.Construction =
      isGerund ? .gerund : left.hasTo ? .infinitive : .active
    return Cue(
      tokens: left.start..<end, head: token, construction: construction, frame: noun.frame,
      kind: .noun, slant: noun.slant)
  }

  /// *a warning from the union that*: the source after *from* or *by*, and then *that*.
  private func nounCueWithAgent(
    _ noun: ReportingCues.Sense, at token: Int, in sentence: Range<Int>
  ) -> Cue? {
    guard noun.frame.contains(.clause), token + 2 < sentence.upperBound,
      tagged.isWord(token + 1, .from) || tagged.isWord(token + 1, .by),
      let source = phrases.phrase(startingAt: token + 2, in: sentence, takesApposition: false)
    else { return nil }
    let that = source.first { tagged.isWord($0, .that) } ?? source.upperBound
    guard that > source.lowerBound, that < sentence.upperBound, tagged.isWord(that, .that) else {
      return nil
    }
    return Cue(
      tokens: token..<(token + 1), head: token, construction: .noun, frame: noun.frame,
      kind: .noun, slant: noun.slant, source: source.lowerBound..<that)
  }

  /// Whether a quotation comes after a noun and a comma or colon: *issued a statement: “…”*.
  private func introducesQuotation(_ noun: ReportingCues.Sense, _ next: Int) -> Bool {
    noun.frame.contains(.clause) && tagged.has(next, [.comma, .colon])
      && tagged.quotation(at: next + 1)?.tokens.lowerBound == next + 1
  }

  /// *drew praise from farmers*: what others, who come after *from* or *of*, think of the subject.
  private func receivedCue(
    _ noun: ReportingCues.Sense, at token: Int, in sentence: Range<Int>
  ) -> Cue? {
    let isFrom = tagged.isWord(token + 1, .from)
    guard noun.frame.contains(.prepositional), isFrom || tagged.isWord(token + 1, .of),
      let verb = lightVerbs.receivingVerb(of: token, in: sentence),
      isFrom || tagged.isWord(verb + 1, .the),
      let source = phrases.phrase(startingAt: token + 2, in: sentence, takesApposition: false)
    else { return nil }
    let left = left(of: verb, in: sentence)
    return Cue(
      tokens: left.start..<(token + 2), head: token, construction: .received, frame: noun.frame,
      kind: .noun, slant: noun.slant, source: source)
  }

  /// *has doubts about the plan*: the verb and the noun are one cue, and the subject doubts.
  private func heldCue(
    _ noun: ReportingCues.Sense, at token: Int, in sentence: Range<Int>
  ) -> Cue? {
    // *has views of the sea*: what one has of something is mostly no thought.
    guard !tagged.isWord(token + 1, .of),
      let verb = lightVerbs.receivingVerb(of: token, in: sentence), tagged.has(verb, .auxiliary)
    else { return nil }
    let left = left(of: verb, in: sentence)
    if left.hasBe || left.hasTo { return nil }
    return Cue(
      tokens: left.start..<(token + 2), head: token, construction: .active, frame: noun.frame,
      kind: .noun, slant: noun.slant)
  }
}
