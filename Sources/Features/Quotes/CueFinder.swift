/// Finds the cues of a sentence.
struct CueFinder {
  let tagged: TaggedText
  private let spans: ContentSpan
  private let labels: SpeakerLabel
  private let viewpoints: ViewpointCue
  let phrases: NounPhraseAfter
  let lightVerbs: LightVerb

  init(tagged: TaggedText) {
    self.tagged = tagged
    spans = ContentSpan(tagged: tagged)
    labels = SpeakerLabel(tagged: tagged)
    viewpoints = ViewpointCue(tagged: tagged)
    phrases = NounPhraseAfter(tagged: tagged)
    lightVerbs = LightVerb(tagged: tagged)
  }

  /// The cues of a sentence outside quotations, in order.
  ///
  /// - Complexity: O(tokens of the sentence).
  func cues(in sentence: Range<Int>) -> [Cue] {
    let present = tagged.classes(in: sentence)
    guard present.contains(.cueStart) else { return [] }
    var cues: [Cue] = []
    for token in sentence where tagged.has(token, .cueStart) && tagged.quotationNumber(token) < 0 {
      guard let cue = cue(at: token, in: sentence, present: present) else { continue }
      // *expressed support for* is one cue, not *expressed* and another.
      while let last = cues.last, last.tokens.lowerBound >= cue.tokens.lowerBound {
        cues.removeLast()
      }
      cues.append(cue)
    }
    return cues
  }

  /// The cue at a token, if one starts or has its head there; `present` are the classes of all the
  /// sentence's tokens.
  private func cue(at token: Int, in sentence: Range<Int>, present: WordClass) -> Cue? {
    if tagged.has(token, .colon) { return labels.cue(at: token, in: sentence) }
    if let cue = viewpoints.cue(at: token, in: sentence, present: present) { return cue }
    guard let reading = tagged.reading(token), !isName(token, in: sentence) else { return nil }
    if let cue = phraseCue(reading, at: token, in: sentence) { return cue }
    if let verb = reading.verb, let cue = verbCue(verb, reading, at: token, in: sentence) {
      return cue
    }
    if let adjective = reading.adjective {
      if let cue = adjectiveCue(adjective, at: token, in: sentence) { return cue }
    }
    return reading.noun.flatMap { nounCue($0, at: token, in: sentence) }
  }

  /// Whether a capital letter tells a name (*United States*): not at the sentence's start, nor in a
  /// headline that capitalises all its words.
  private func isName(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard tagged.isCapitalized(token), token > sentence.lowerBound,
      tagged.isWord(token - 1)
    else { return false }
    return !isTitleCase(sentence)
  }

  /// Whether nearly all longer words of a sentence are capitalised.
  private func isTitleCase(_ sentence: Range<Int>) -> Bool {
    var capitalized = 0
    var small = 0
    for token in sentence.prefix(24) where tagged.isWord(token) {
      guard tagged.tokens[token].end - tagged.tokens[token].start > 3 else { continue }
      if tagged.isCapitalized(token) { capitalized += 1 } else { small += 1 }
    }
    return capitalized > 3 * small
  }

  // MARK: Verbs

  /// What stands before a verb: its auxiliaries and adverbs, and the word before those.
  struct Left {
    var start: Int
    var hasBe = false
    var hasAuxiliary = false
    var hasTo = false
    /// *continue* in *continue to say*.
    var catenative: Int?
    /// The token before; less than the sentence's start if there is none.
    var before: Int
  }

  /// Walks back over the auxiliaries and adverbs before a verb.
  func left(of token: Int, in sentence: Range<Int>) -> Left {
    var left = Left(start: token, before: token - 1)
    walk: while left.before >= sentence.lowerBound, token - left.before < 8,
      tagged.quotationNumber(left.before) < 0
    {
      let index = left.before
      if tagged.has(index, .be) {
        left.hasBe = left.hasBe || !left.hasAuxiliary
      } else if tagged.has(index, .auxiliary) {
        left.hasAuxiliary = true
      } else if tagged.isWord(index, .to), index + 1 == left.start {
        guard isCatenative(index - 1), index - 1 >= sentence.lowerBound else {
          left.hasTo = true
          left.before -= 1
          break walk
        }
        left.catenative = index - 1
        left.start = index - 1
        left.before = index - 2
        continue
      } else if tagged.has(index, [.adverb, .negation]), !tagged.has(index, .pronoun) {
        let isName = tagged.isCapitalized(index) && !tagged.isCapitalized(token)
        if isName, index > sentence.lowerBound { break }
      } else {
        break
      }
      left.start = index
      left.before -= 1
    }
    if tagged.has(left.before, .contraction), left.before >= sentence.lowerBound {
      // "he's", "they'd": be or have, whichever the verb's form asks for.
      left.hasAuxiliary = true
    }
    return left
  }

  /// Whether a verb or adjective makes one cue with the infinitive after it.
  private func isCatenative(_ token: Int) -> Bool {
    tagged.has(token, .catenative)
  }

  /// A verb with the fixed words after it: *point out*, *make it clear*.
  private func phraseCue(
    _ reading: ReportingCues.Reading, at token: Int, in sentence: Range<Int>
  ) -> Cue? {
    guard !reading.phrases.isEmpty else { return nil }
    var best: ReportingCues.Phrase?
    for number in reading.phrases {
      let phrase = tagged.cues.phrases[Int(number)]
      if phrase.rest.count > best?.rest.count ?? 0, matches(phrase, from: token + 1, in: sentence) {
        best = phrase
      }
    }
    guard let best else { return nil }
    return verbCue(best.sense, reading, at: token, length: 1 + best.rest.count, in: sentence)
  }

  /// Whether the words of a phrase after its verb stand from a token on.
  private func matches(
    _ phrase: ReportingCues.Phrase, from start: Int, in sentence: Range<Int>
  ) -> Bool {
    guard start + phrase.rest.count <= sentence.upperBound else { return false }
    var token = start
    for word in phrase.rest {
      if tagged.tokens[token].hash != tagged.cues.phraseWords[word] { return false }
      token += 1
    }
    return true
  }

  private func verbCue(
    _ verb: ReportingCues.Sense, _ reading: ReportingCues.Reading, at token: Int,
    length: Int = 1, in sentence: Range<Int>
  ) -> Cue? {
    let left = left(of: token, in: sentence)
    let found = construction(verb, reading, left, at: token, length: length, in: sentence)
    guard let construction = found else {
      return nil
    }
    let end = end(of: verb, after: token + length, construction, in: sentence)
    let takesSetting = verb.kind == .speech && construction == .active
    let wholeEnd = takesSetting ? spans.settingEnd(from: end, in: sentence) : end
    let isSemblance = verb.kind == .semblance && construction == .active
    let start = construction == .infinitive ? left.start - 1 : left.start
    return Cue(
      tokens: start..<wholeEnd, head: token,
      construction: isSemblance ? .semblance : construction, frame: verb.frame,
      kind: verb.kind, slant: verb.slant)
  }

  private func construction(
    _ verb: ReportingCues.Sense, _ reading: ReportingCues.Reading, _ left: Left, at token: Int,
    length: Int, in sentence: Range<Int>
  ) -> Cue.Construction? {
    let form = verb.form
    let before = left.before
    if let catenative = left.catenative {
      guard form.contains(.base) else { return nil }
      return tagged.has(catenative, .gerund) && !left.hasBe ? .gerund : .active
    }
    if form.contains(.gerund) {
      if left.hasBe { return .active }
      // *regarding*, *following*
      if tagged.has(token, .preposition) { return nil }
      // After a preposition (*by saying*) it is still a verb.
      let isNoun =
        before >= sentence.lowerBound
        && (tagged.has(before, [.possessive, .genitive])
          || tagged.has(before, .determiner)
            && !tagged.has(before, [.pronoun, .relative, .vague, .preposition]))
      let looksLikeNoun = reading.noun?.frame.isEmpty == false
      return isNoun || looksLikeNoun && isInNounPhrase(token, in: sentence) ? nil : .gerund
    }
    if !form.isDisjoint(with: [.past, .participle]) {
      if left.hasBe, form.contains(.participle) { return .passive }
      if left.hasAuxiliary, form.contains(.participle) || form.contains(.base) { return .active }
      let isReduced =
        tagged.isWord(token + 1, .by) && form.contains(.participle)
        && (verb.frame.contains(.object)
          || verb.frame.contains(.addressee) && !tagged.isCapitalized(before))
      // *a man described as a fool*, *a firm accused of fraud*: somebody else does it.
      let isOthers =
        length > 1 && verb.frame == .predicate
        || form.contains(.participle) && !left.hasAuxiliary && !isObjectClause(before, in: sentence)
          && (verb.frame.contains(.predicate) && tagged.isWord(token + 1, .as)
            || verb.kind == .speech && tagged.isWord(token + 1, .of)
              && !verb.frame.contains(.prepositional))
      if isOthers { return .passive }
      if form == .participle || isReduced { return isReduced ? .reduced : nil }
      // *Read the story here.*
      if form.contains(.base), before < sentence.lowerBound { return nil }
      return isNominal(before, in: sentence) ? nil : .active
    }
    if left.hasTo { return verb.kind == .speech ? .infinitive : nil }
    if left.hasAuxiliary { return form.contains(.base) ? .active : nil }
    if left.hasBe || isNominal(before, in: sentence) { return nil }
    return isPresentVerb(form, reading, before, at: token, in: sentence) ? .active : nil
  }

  /// Whether an article or possessive stands before, with nothing but adjectives between.
  private func isInNounPhrase(_ token: Int, in sentence: Range<Int>) -> Bool {
    let lower = max(sentence.lowerBound, token - 3)
    var index = token - 1
    while index >= lower, tagged.isWord(index) {
      if tagged.has(index, [.determiner, .possessive, .genitive]) { return true }
      if tagged.has(index, [.preposition, .finite, .pronoun, .coordinator]) { return false }
      index -= 1
    }
    return false
  }

  /// Whether the word before a verb is the subject in a clause on somebody else: *whom he described
  /// as*.
  private func isObjectClause(_ before: Int, in sentence: Range<Int>) -> Bool {
    if tagged.has(before, .pronoun), !tagged.has(before, .vague) { return true }
    let lower = max(sentence.lowerBound, before - 6)
    return (lower..<max(lower, before)).contains {
      tagged.has($0, [.relative, .question]) && !tagged.isWord($0, .that)
    }
  }

  /// Whether a noun must follow the token: an article, a possessive, a preposition.
  private func isNominal(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard token >= sentence.lowerBound else { return false }
    if tagged.has(token, [.possessive, .genitive]) { return true }
    if tagged.kind(token) == .number || tagged.isWord(token, .more) {
      // *270 pledged delegates*, but not *six in 10 said they would*.
      return tagged.isWord(token + 2) && !startsComplement(token + 2)
        && !tagged.has(token + 2, [.preposition, .subordinator, .time, .adverb])
    }
    if tagged.has(token, .determiner) {
      return !tagged.has(token, [.pronoun, .relative, .vague])
    }
    return tagged.has(token, .preposition) && !tagged.has(token, [.adverb, .time])
  }

  /// Whether a form that looks like a noun's is a verb in the present here.
  private func isPresentVerb(
    _ form: ReportingCues.Form, _ reading: ReportingCues.Reading, _ before: Int, at token: Int,
    in sentence: Range<Int>
  ) -> Bool {
    guard before >= sentence.lowerBound else { return false }
    let next = token + 1
    if tagged.has(before, [.vague, .determiner]), reading.noun != nil, !startsComplement(next) {
      // *several claims*, *most state laws*
      return false
    }
    if tagged.has(before, .pronoun) || tagged.has(before, [.relative, .vague]) { return true }
    if form.contains(.present) {
      if reading.noun == nil { return true }
      let isMostlyNoun = reading.noun?.frame.isEmpty == true && reading.verb?.kind != .evidence
      if isMostlyNoun, !canState(before, next) { return false }
      return startsComplement(next) && !isModified(before, next) || isAfterName(before, next)
    }
    // The bare form wants a subject in the plural, or no noun that looks the same.
    if reading.noun == nil, tagged.has(before, [.coordinator, .closeBracket]) { return true }
    let isPlural =
      tagged.lastByte(before) == UInt8(ascii: "s")
      || tagged.has(before, [.person, .organisation, .vague])
    if tagged.isWord(before) {
      if reading.noun == nil, isPlural || verbIsPlain(reading) { return true }
      // *…, records show.*
      if isPlural, tagged.has(next, .comma) || tagged.kind(next) == .terminator { return true }
      let isTitle =
        tagged.has(next, [.person, .vague])
        || tagged.isCapitalized(before) && before > sentence.lowerBound
          && tagged.isCapitalized(next)
      if isTitle, reading.noun?.frame.isEmpty == true, reading.verb?.frame.contains(.clause) == true
      {
        // *Illinois state lawmakers*
        return false
      }
      return startsComplement(next) && isPlural
        && !tagged.has(before, [.finite, .negation, .objectPronoun])
    }
    return tagged.has(before, .comma) && startsComplement(next)
  }

  /// Whether a word like *states*, which is mostly a noun, has a subject before it and no relative
  /// clause behind it (*swing states*, *states that vote*).
  private func canState(_ before: Int, _ next: Int) -> Bool {
    if tagged.isWord(next, .that) { return !tagged.has(next + 1, [.finite, .participle]) }
    return tagged.isCapitalized(before)
      || tagged.has(
        before, [.person, .organisation, .document, .vague, .closeBracket, .comma, .adverb, .time])
  }

  /// Whether the word is a verb and hardly ever anything else.
  private func verbIsPlain(_ reading: ReportingCues.Reading) -> Bool {
    reading.noun == nil && reading.verb?.frame.contains(.clause) ?? false
      && reading.verb?.kind != .belief
  }

  private func isAfterName(_ before: Int, _ next: Int) -> Bool {
    tagged.isCapitalized(before) && !tagged.tokens[before].flags.contains(.allCapitals)
      && (tagged.isWord(next) || tagged.has(next, .comma))
      && !tagged.has(next, [.finite, .coordinator, .relative])
      && (!tagged.has(next, [.preposition, .participle]) || tagged.isCapitalized(next))
  }

  /// Whether the word before is rather an adjective: *crude remarks he made*, not *the mayor claims
  /// he won*.
  private func isModified(_ before: Int, _ next: Int) -> Bool {
    !tagged.isCapitalized(before)
      && !tagged.has(before, [.person, .organisation, .document, .closeBracket, .comma, .adverb])
      && tagged.has(next, [.pronoun, .contraction])
  }

  /// Whether a clause, infinitive, quotation or object seems to start here.
  private func startsComplement(_ token: Int) -> Bool {
    tagged.has(
      token, [.determiner, .pronoun, .possessive, .question, .objectPronoun, .person, .vague])
      || tagged.isWord(token, .to) || tagged.quotation(at: token) != nil
      || tagged.has(token, .colon) || tagged.isCapitalized(token)
  }

  // MARK: The cue's end

  /// The end of a cue: the verb, and the preposition that its content hangs on.
  private func end(
    of verb: ReportingCues.Sense, after next: Int, _ construction: Cue.Construction,
    in sentence: Range<Int>
  ) -> Int {
    guard next < sentence.upperBound else { return next }
    if construction == .passive {
      // *was asked about*
      return tagged.isWord(next, .about) && verb.frame.contains(.addressee) ? next + 1 : next
    }
    return isContentPreposition(next, verb.frame) && !tagged.has(next + 1, .time) ? next + 1 : next
  }

  func isContentPreposition(_ token: Int, _ frame: ReportingCues.Frame) -> Bool {
    if frame.contains(.prepositional), tagged.has(token, .contentPreposition) { return true }
    guard frame.contains(.directional) else { return false }
    if tagged.isWord(token, .to) { return !frame.contains(.infinitive) }
    return tagged.isWord(token, .on) || tagged.isWord(token, .at) || tagged.isWord(token, .with)
      || tagged.isWord(token, .behind)
  }
}
