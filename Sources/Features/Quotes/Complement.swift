/// What follows a cue.
enum Complement {
  /// A clause, with *that* or a question word or without.
  case clause(Int)
  /// A quotation.
  case quotation(Quotation)
  /// *to* and a verb, or an object and *to* and a verb.
  case infinitive(Int)
  /// An object.
  case object(Int)
  case none
}

/// Reads what follows a cue.
struct ComplementReader {
  let tagged: TaggedText
  /// How many tokens may stand between a cue and what it introduces.
  private static let maximumGap = 30

  /// What follows a cue, from the token after it.
  func complement(of cue: Cue, in sentence: Range<Int>) -> Complement {
    let start = cue.tokens.upperBound
    var index = start
    var isAddressed = false
    guard start < sentence.upperBound else { return atSentenceEnd(start, in: sentence) }
    if cue.frame.contains(.predicate), tagged.isWord(start, .as) { return .clause(start) }
    if cue.construction == .passive {
      // *is said to be*, *was accused of theft*
      if tagged.isWord(start, .to), cue.frame.contains(.clause) { return .infinitive(start) }
      if tagged.isWord(start, .of) || tagged.isWord(start, .for) || tagged.isWord(start, .about) {
        return .object(start)
      }
      // *was denounced as a farce*
      if tagged.isWord(start, .as), cue.frame.contains(.object),
        ObjectList(tagged: tagged).startsPredicate(start, upper: sentence.upperBound)
      {
        return .object(start)
      }
    }
    while index < sentence.upperBound, index - start < Self.maximumGap {
      if let found = introduced(at: index, after: cue, isAddressed: isAddressed, in: sentence) {
        return found
      }
      if let end = endOfParenthesis(from: index, in: sentence) {
        index = end
        continue
      }
      if tagged.has(index, [.comma, .semicolon]) || tagged.kind(index) == .terminator
        || tagged.kind(index) == .dash
      {
        return .none
      }
      if isSkippable(index) {
        index += 1
      } else if cue.frame == .quotation {
        return .none
      } else if index > start, tagged.isWord(index, .about), cue.frame.contains(.prepositional) {
        return .object(index)
      } else if tagged.has(index, .preposition), !endsInPreposition(cue) || index > start {
        index = endOfAdjunct(from: index, in: sentence)
      } else if cue.frame.contains(.addressee), !isAddressed, cue.construction != .passive,
        !endsInPreposition(cue)
      {
        isAddressed = true
        let end = endOfAddressee(from: index, in: sentence)
        if let end { index = end } else { return rest(from: index, cue) }
      } else {
        return rest(from: index, cue)
      }
    }
    return atSentenceEnd(index, in: sentence)
  }

  /// The token after a short aside between commas that *that* follows (*said, however, that*).
  private func endOfParenthesis(from comma: Int, in sentence: Range<Int>) -> Int? {
    guard tagged.has(comma, .comma) else { return nil }
    let upper = min(sentence.upperBound, comma + 8)
    guard
      let end = (comma + 1..<max(comma + 1, upper)).first(where: { tagged.has($0, .comma) }),
      tagged.isWord(end + 1, .that), end + 1 < sentence.upperBound
    else { return nil }
    return end + 1
  }

  /// A colon that ends the sentence introduces a quotation in the next.
  private func atSentenceEnd(_ index: Int, in sentence: Range<Int>) -> Complement {
    guard index == sentence.upperBound, tagged.has(index - 1, .colon),
      let quotation = tagged.quotation(at: index)
    else { return .none }
    return .quotation(quotation)
  }

  private func endsInPreposition(_ cue: Cue) -> Bool {
    cue.tokens.upperBound > cue.head + 1 && !tagged.isWord(cue.tokens.upperBound - 1, .out)
  }

  private func isSkippable(_ index: Int) -> Bool {
    tagged.has(index, [.time, .adverb, .colon])
      && !tagged.has(index, [.determiner, .preposition, .pronoun])
  }

  /// What certainly starts at a token: a quotation, *that*, a question word, *to*.
  private func introduced(
    at index: Int, after cue: Cue, isAddressed: Bool, in sentence: Range<Int>
  ) -> Complement? {
    let speaks = !cue.frame.isDisjoint(with: [.clause, .quotation])
    if let quotation = tagged.quotation(at: index) {
      let isWhole = quotation.tokens.lowerBound == index
      return isWhole && speaks ? .quotation(quotation) : .object(index)
    }
    if tagged.has(index, .colon), speaks {
      let next = index + 1
      if next < sentence.upperBound, tagged.quotation(at: next) == nil { return .clause(next) }
      return nil
    }
    if tagged.has(index, .comma) {
      let next = index + 1
      guard next < sentence.upperBound, speaks else { return nil }
      if let quotation = tagged.quotation(at: next) { return .quotation(quotation) }
      return tagged.isWord(next, .that) ? .clause(next) : nil
    }
    if tagged.isWord(index, .that), cue.frame.contains(.clause) { return .clause(index) }
    if tagged.has(index, .question), cue.frame.contains(.clause),
      !tagged.has(index, .relative) || index == cue.tokens.upperBound
    {
      return .clause(index)
    }
    // *vowed not to sell*
    let to = tagged.has(index, .negation) ? index + 1 : index
    if tagged.isWord(to, .to), cue.frame.contains(.infinitive),
      isAddressed || index == cue.tokens.upperBound, tagged.isWord(to + 1)
    {
      return .infinitive(isAddressed ? cue.tokens.upperBound : index)
    }
    return nil
  }

  /// What an undecided word starts: by the cue's frame, and whether a verb follows.
  private func rest(from index: Int, _ cue: Cue) -> Complement {
    if cue.frame.contains(.predicate), !isPerception(cue) || hasAs(from: index) {
      return .clause(index)
    }
    if endsInPreposition(cue) { return .object(index) }
    if cue.frame.contains(.clause) {
      let isPlain = cue.frame.contains(.quotation) && !cue.frame.contains(.object)
      if isPlain || hasFiniteVerb(from: index) { return .clause(index) }
    }
    return cue.frame.contains(.object) && !isPerception(cue) ? .object(index) : .none
  }

  /// Whether a cue can also mean what the eyes do.
  ///
  /// *Saw a bird* is no belief, *saw it as a threat* is; what people *see* now mostly is one.
  private func isPerception(_ cue: Cue) -> Bool {
    guard cue.kind == .belief, cue.frame.contains([.predicate, .object]) else { return false }
    return tagged.reading(cue.head)?.verb?.form.isDisjoint(with: [.base, .present]) ?? false
  }

  /// Whether *as* comes before the next mark.
  private func hasAs(from index: Int) -> Bool {
    for token in index..<min(index + Self.maximumGap, tagged.count) {
      if tagged.isWord(token, .as) { return true }
      if !tagged.isWord(token) { return false }
    }
    return false
  }

  /// Whether a verb with a tense comes before the next punctuation.
  func hasFiniteVerb(from index: Int) -> Bool {
    for token in index..<min(index + 25, tagged.count) {
      if tagged.has(token, [.comma, .semicolon, .relative]), token > index { return false }
      if tagged.kind(token) == .terminator, !tagged.has(token - 1, .title) { return false }
      if tagged.isMarked(token) { continue }
      if tagged.has(token, .finite) { return true }
      if token > index, isPast(token) { return true }
      if let verb = tagged.reading(token)?.verb, token > index,
        !verb.form.isDisjoint(with: [.past, .present]), tagged.reading(token)?.noun == nil
      {
        return true
      }
    }
    return false
  }

  /// Whether a form in *-ed* stands where a verb stands: after a noun, before no other verb's
  /// object.
  private func isPast(_ token: Int) -> Bool {
    tagged.has(token, .participle) && tagged.isWord(token - 1)
      && !tagged.has(
        token - 1, [.determiner, .possessive, .be, .auxiliary, .preposition, .coordinator, .adverb])
      && tagged.has(token + 1, [.determiner, .possessive, .preposition, .pronoun, .objectPronoun])
  }

  /// The end of a prepositional phrase between cue and content (*said in an interview on Monday*).
  private func endOfAdjunct(from start: Int, in sentence: Range<Int>) -> Int {
    var index = start + 1
    while index < sentence.upperBound {
      if tagged.has(index, [.comma, .colon, .semicolon, .preposition]) { break }
      if tagged.isWord(index, .that) || tagged.quotationNumber(index) >= 0 { break }
      if tagged.isWord(index, .whether) || tagged.isWord(index, .if) { break }
      if tagged.kind(index) == .terminator || tagged.kind(index) == .dash { break }
      let isPronoun = tagged.has(index, [.pronoun, .contraction])
      if isPronoun, !tagged.has(index, .determiner), index > start + 1 { break }
      // *announced on Monday the sale of the line*
      if tagged.has(index - 1, .time), tagged.has(index, [.determiner, .possessive]) { break }
      index += 1
    }
    return index
  }

  /// The end of the noun phrase for whoever is spoken to; `nil` if none seems to be there.
  private func endOfAddressee(from start: Int, in sentence: Range<Int>) -> Int? {
    if tagged.has(start, .objectPronoun) { return start + 1 }
    if tagged.has(start, .pronoun), !tagged.has(start, .determiner) { return nil }
    var index = start
    while index < sentence.upperBound, index - start < 15 {
      if tagged.has(index, [.comma, .colon, .semicolon, .time, .question]) { break }
      if tagged.isWord(index, .that) || tagged.isWord(index, .to) { break }
      if tagged.quotationNumber(index) >= 0 || tagged.kind(index) == .terminator { break }
      let isPronoun = tagged.has(index, [.pronoun, .contraction])
      if index > start, isPronoun, !tagged.has(index, .determiner) { break }
      if index > start, tagged.has(index, [.preposition]), !tagged.isWord(index, .of) { break }
      if index > start, tagged.has(index, .finite) { return nil }
      index += 1
    }
    return index
  }
}
