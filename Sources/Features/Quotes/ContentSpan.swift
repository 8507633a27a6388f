/// Finds how far the words reach that a cue attributes.
struct ContentSpan {
  let tagged: TaggedText

  /// Where the clause with the cue stands in its sentence.
  enum Setting {
    /// By itself.
    case main
    /// Before the verb of another clause (*Hale, who said it was safe, has left*; *the deal, as he
    /// calls it, is dead*).
    case relative
    /// Before the main clause (*While Hale said it was safe, others left*).
    case subordinate
  }

  /// Beyond this many tokens no end inside the sentence is looked for.
  static let maximumScan = 400

  // MARK: Clauses

  /// The end of a clause attributed from `start` on.
  ///
  /// It reaches to the end of the sentence, unless the writer's own clause, another attribution or
  /// the setting (*in an interview*) comes first.
  /// `barriers` are the tokens where another attribution starts, ascending.
  func clauseEnd(
    from start: Int, in sentence: Range<Int>, barriers: [Int], setting: Setting = .main
  ) -> Int {
    let upper = end(of: sentence)
    guard start < upper else { return start }
    var depth = 0
    var index = start
    let limit = min(upper, start + Self.maximumScan)
    while index < limit {
      if tagged.has(index, .openBracket) { depth += 1 }
      if tagged.has(index, .closeBracket) { depth -= 1 }
      let isFree = depth == 0 && !tagged.isMarked(index) && index > start
      if isFree,
        stops(at: index, from: start, upper: upper, barriers: barriers, setting: setting)
      {
        return index
      }
      index += 1
    }
    return upper
  }

  /// The end of a *that*-clause whose noun is the subject of a verb to come: *The claim that crime
  /// fell is false*, before *is*.
  func subjectClauseEnd(_ clause: Range<Int>) -> Int {
    var hasVerb = false
    var isInVerb = false
    for token in clause where !tagged.isMarked(token) {
      if tagged.has(token, .finite) {
        if hasVerb, !isInVerb { return token }
        hasVerb = true
        isInVerb = tagged.has(token, [.be, .auxiliary, .contraction])
      } else if !tagged.has(token, [.adverb, .negation]) {
        let isBare =
          tagged.reading(token)?.verb?.form.isDisjoint(with: [.past, .present]) == false
        hasVerb =
          hasVerb || tagged.has(token, .participle)
          || isBare && tagged.reading(token)?.noun == nil
        isInVerb = false
        // A new clause inside has a verb of its own.
        if tagged.has(token, [.coordinator, .subordinator, .relative, .question, .comma]) {
          hasVerb = false
        }
      }
    }
    return clause.upperBound
  }

  /// The end of a sentence without the full stop, quotation marks of the writer's aside.
  func end(of sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, tagged.kind(end - 1) == .terminator,
      !tagged.isMarked(end - 1)
    {
      end -= 1
    }
    return end
  }

  private func stops(
    at index: Int, from start: Int, upper: Int, barriers: [Int], setting: Setting
  ) -> Bool {
    if tagged.has(index, [.comma, .semicolon]) || tagged.kind(index) == .dash {
      // *that, according to police, …*
      if index == start + 1, tagged.isWord(start, .that), tagged.isWord(index + 1, .according) {
        return false
      }
      return index + 1 < upper
        && stopsAfterMark(index + 1, upper: upper, barriers: barriers, setting: setting)
    }
    // A comma inside the marks of a quotation parts what follows just as well.
    if tagged.isMarked(index - 1), tagged.has(index - 2, .comma) {
      return stopsAfterMark(index, upper: upper, barriers: barriers, setting: setting)
    }
    if tagged.has(index, .coordinator) {
      return isBarrier(index + 1, barriers)
        || tagged.has(index + 1, .gerund) && isReporting(index + 1)
    }
    // *… as the paper reported*
    if tagged.isWord(index, .as), isBarrier(index + 1, barriers) { return true }
    if tagged.has(index, [.subordinator, .preposition]), tagged.has(index + 1, .gerund) {
      return isReporting(index + 1) && !tagged.isWord(index, .of)
    }
    return isSetting(index, upper: upper)
  }

  /// Whether the words after a comma or dash are no more part of what is attributed.
  func stopsAfterMark(
    _ next: Int, upper: Int, barriers: [Int], setting: Setting = .main
  ) -> Bool {
    if isBarrier(next, barriers) { return true }
    if startsMainClause(next, after: setting) { return true }
    if tagged.has(next, .subordinator), isBarrier(next + 1, barriers) { return true }
    if tagged.has(next, .coordinator) {
      return isBarrier(next + 1, barriers) || tagged.isWord(next, .but)
        || isReporting(next + 1) && tagged.has(next + 1, .gerund)
    }
    if tagged.isWord(next, .according) { return true }
    if tagged.has(next, .gerund) { return isReporting(next) }
    if tagged.has(next, [.adverb, .subordinator, .preposition]), tagged.has(next + 1, .gerund) {
      return isReporting(next + 1)
    }
    return tagged.isWord(next, .a) && (next + 1..<min(next + 4, upper)).contains(where: isReport)
  }

  private func startsMainClause(_ token: Int, after setting: Setting) -> Bool {
    switch setting {
    case .main: false
    case .relative: tagged.has(token, [.be, .auxiliary, .verb])
    case .subordinate:
      tagged.has(token, [.determiner, .possessive, .pronoun, .contraction])
        || tagged.isCapitalized(token)
    }
  }

  private func isReport(_ token: Int) -> Bool {
    tagged.reading(token)?.noun?.frame.isEmpty == false
  }

  private func isReporting(_ token: Int) -> Bool {
    guard token < tagged.count else { return false }
    return tagged.reading(token)?.verb?.kind == .speech
  }

  /// Whether another attribution starts at a token.
  func isBarrier(_ token: Int, _ barriers: [Int]) -> Bool {
    var low = 0
    var high = barriers.count
    while low < high {
      let middle = (low + high) / 2
      if barriers[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low < barriers.count && barriers[low] == token
  }

  /// Whether *in an interview*, *in a statement* or the like starts here.
  func isSetting(_ index: Int, upper: Int) -> Bool {
    guard tagged.has(index, .settingPreposition) else {
      return false
    }
    let first = index + 1
    guard tagged.isWord(first, .a) || tagged.isWord(first, .an) else { return false }
    return (first + 1..<max(first + 1, min(first + 4, upper))).contains {
      tagged.has($0, .occasion)
    }
  }

  /// The end of the time and setting right after a cue: *said on Monday in an interview*.
  func settingEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    while end < sentence.upperBound {
      let next = timeEnd(from: end, in: sentence)
      if next > end {
        end = next
      } else if let next = occasionEnd(from: end, in: sentence) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  private func timeEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    if tagged.isWord(end, .this) || tagged.isWord(end, .late) || tagged.isWord(end, .early),
      tagged.has(end + 1, .time)
    {
      end += 1
    }
    while end < sentence.upperBound, tagged.has(end, .time), !tagged.has(end, .adverb) { end += 1 }
    return end
  }

  private func occasionEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    guard tagged.has(start, .settingPreposition) else {
      return nil
    }
    let upper = min(sentence.upperBound, start + 7)
    var end: Int?
    for token in (start + 1)..<max(start + 1, upper) {
      if !tagged.isWord(token) || tagged.quotationNumber(token) >= 0
        || tagged.has(token, [.preposition, .finite]) || tagged.isWord(token, .that)
      {
        break
      }
      if tagged.has(token, .occasion) { end = token + 1 }
    }
    return end
  }

  // MARK: Objects

  /// The end of a noun phrase attributed from `start` on (*criticised the plan to sell it*).
  func objectEnd(from start: Int, in sentence: Range<Int>) -> Int {
    let upper = min(end(of: sentence), start + NounPhraseBefore.maximumLength)
    let lists = ObjectList(tagged: tagged)
    var index = start
    while index < upper {
      if index > start, !tagged.isMarked(index), endsObject(index, from: start) {
        guard let next = lists.continuation(after: index, from: start, upper: upper) else {
          return index
        }
        index = next
      }
      index += 1
    }
    return index
  }

  private func endsObject(_ index: Int, from start: Int) -> Bool {
    if tagged.has(index, [.comma, .semicolon, .colon]) || tagged.kind(index) == .dash {
      return true
    }
    if tagged.isMarked(index - 1), tagged.has(index - 2, .comma) { return true }
    if tagged.has(index, .subordinator), !tagged.isWord(index, .if) { return true }
    if tagged.has(index, .time) { return true }
    if tagged.has(index, .coordinator) {
      return tagged.has(index + 1, .finite) || tagged.reading(index + 1)?.verb != nil
        || tagged.has(index + 1, .pronoun)
    }
    if tagged.has(index, .preposition), tagged.has(index + 1, .time) { return true }
    return isSetting(index, upper: tagged.count)
  }
}
