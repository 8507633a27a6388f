/// The sentence around a match, as guards look at it.
struct GuardContext {
  let text: TokenView
  let sentence: Range<Int>
  private let firstWord: Int?
  /// Whether most longer words of the sentence are capitalised, so that capitals mean no name.
  private var isTitleCase: Bool?

  init(text: TokenView, sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
    firstWord = sentence.first { text.tokens[$0].isWord }
  }

  /// Whether all conditions hold for a match.
  mutating func allows(_ guards: CompiledGuard, _ match: Range<Int>) -> Bool {
    let kinds = guards.kinds
    if kinds.contains(.notNegated), isNegated(match) { return false }
    if kinds.contains(.notInName), isInName(match) { return false }
    if kinds.contains(.noun), let before = wordBefore(match.lowerBound),
      FunctionWords.beforeVerb.contains(text.tokens[before].hash)
    {
      return false
    }
    if kinds.contains(.verb), !isVerb(match, guards.lemma) { return false }
    return guards.near.isEmpty || !isNear(match, guards.near)
  }

  /// Whether a word is somebody's surname, which no pattern is meant for.
  ///
  /// That is a capital after *Mr* and the like, or, but for title case, after a rank or another
  /// capital inside the sentence.
  mutating func isSurname(_ index: Int) -> Bool {
    guard text.tokens[index].flags.contains(.capitalized), let before = wordBefore(index),
      index - before == 1 || (index - before == 2 && text.ends(before + 1, "."))
    else { return false }
    let hash = text.tokens[before].hash
    if FunctionWords.personTitles.contains(hash) { return true }
    let isNamed =
      FunctionWords.ranks.contains(hash)
      || (before != firstWord && index - before == 1
        && text.tokens[before].flags.contains(.capitalized))
    return isNamed && !isInTitleCase()
  }

  // MARK: Conditions

  /// A negator among the three words before.
  private func isNegated(_ match: Range<Int>) -> Bool {
    var index = match.lowerBound
    for _ in 0..<3 {
      guard let before = wordBefore(index) else { return false }
      if FunctionWords.negators.contains(text.tokens[before].hash) || text.ends(before, "n't") {
        return true
      }
      index = before
    }
    return false
  }

  /// A capital that neither starts the sentence nor follows title case, or that starts it and is
  /// followed by another.
  private mutating func isInName(_ match: Range<Int>) -> Bool {
    for index in match where text.tokens[index].flags.contains(.capitalized) {
      if index == firstWord {
        let next = match.upperBound
        guard next < sentence.upperBound, text.tokens[next].isWord,
          text.tokens[next].flags.contains(.capitalized)
        else { continue }
      }
      return !isInTitleCase()
    }
    return false
  }

  private mutating func isInTitleCase() -> Bool {
    if let isTitleCase { return isTitleCase }
    var long = 0
    var capitalized = 0
    for index in sentence {
      let token = text.tokens[index]
      guard token.kind == .word, token.end - token.start > 3 else { continue }
      long += 1
      if token.flags.contains(.capitalized) { capitalized += 1 }
    }
    let result = long >= 4 && capitalized * 10 >= long * 8
    isTitleCase = result
    return result
  }

  private func isNear(_ match: Range<Int>, _ words: ArraySlice<UInt64>) -> Bool {
    var before = match.lowerBound
    var after = match.upperBound - 1
    for _ in 0..<3 {
      if let index = wordBefore(before) {
        if isAny(of: words, index) { return true }
        before = index
      }
      if let index = wordAfter(after) {
        if isAny(of: words, index) { return true }
        after = index
      }
    }
    return false
  }

  private func isAny(of words: ArraySlice<UInt64>, _ index: Int) -> Bool {
    words.contains(text.tokens[index].hash)
      || text.possessiveStem(index).map(words.contains) ?? false
  }

  /// A form in -ed or -ing passes, but for a lemma that ends so (*feed*, *sting*); others need a
  /// subject, *to* or an auxiliary before them.
  private func isVerb(_ match: Range<Int>, _ lemma: UInt64) -> Bool {
    let word = match.lowerBound
    if text.ends(word, "ed") || text.ends(word, "ing"), text.tokens[word].hash != lemma {
      return true
    }
    guard let before = wordBefore(word) else { return false }
    let token = text.tokens[before]
    if FunctionWords.beforeVerb.contains(token.hash) { return true }
    if FunctionWords.beforeNoun.contains(token.hash) { return false }
    if token.flags.contains(.capitalized), before != firstWord { return true }
    return text.ends(before, "s") && !text.ends(before, "'s")
  }

  // MARK: Neighbours

  private func wordBefore(_ index: Int) -> Int? {
    var position = index - 1
    while position >= sentence.lowerBound {
      if text.tokens[position].isWord { return position }
      position -= 1
    }
    return nil
  }

  private func wordAfter(_ index: Int) -> Int? {
    var position = index + 1
    while position < sentence.upperBound {
      if text.tokens[position].isWord { return position }
      position += 1
    }
    return nil
  }
}
