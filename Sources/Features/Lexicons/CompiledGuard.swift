/// A guard with its words hashed, ready to be asked.
enum CompiledGuard: Sendable {
  case notNegated
  case notInName
  case notNear([UInt64])
  case noun
  /// With the hash of the verb as the lexicon has it; 0 where it is not a verb in any form.
  case verb(lemma: UInt64)

  /// Compiles a guard.
  ///
  /// - Parameters:
  ///   - condition: The guard.
  ///   - first: The first word of the entry's pattern.
  init(_ condition: LexiconEntry.Guard, first: LexiconEntry.Element?) {
    switch condition {
    case .notNegated: self = .notNegated
    case .notInName: self = .notInName
    case .notNear(let words): self = .notNear(words.map { TextFolding.hash(word: $0) })
    case .noun: self = .noun
    case .verb:
      if case .verb(let lemma)? = first {
        self = .verb(lemma: TextFolding.hash(word: lemma))
      } else {
        self = .verb(lemma: 0)
      }
    }
  }
}

/// The sentence around a match, as guards look at it.
struct GuardContext {
  let text: TokenizedText
  let sentence: Range<Int>
  /// Whether most longer words of the sentence are capitalised, so that capitals mean no name.
  let isTitleCase: Bool
  private let firstWord: Int?

  init(text: TokenizedText, sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
    firstWord = sentence.first { text.tokens[$0].isWord }
    var long = 0
    var capitalized = 0
    for token in text.tokens[sentence] where token.kind == .word && token.end - token.start > 3 {
      long += 1
      if token.flags.contains(.capitalized) { capitalized += 1 }
    }
    isTitleCase = long >= 4 && capitalized * 10 >= long * 8
  }

  func allows(_ condition: CompiledGuard, _ match: Range<Int>) -> Bool {
    switch condition {
    case .notNegated: !isNegated(match)
    case .notInName: !isInName(match)
    case .notNear(let words): !isNear(match, words)
    case .noun: !FunctionWords.beforeVerb.contains(hash(wordBefore(match.lowerBound)))
    case .verb(let lemma): isVerb(match, lemma)
    }
  }

  // MARK: Conditions

  /// A negator among the three words before.
  private func isNegated(_ match: Range<Int>) -> Bool {
    var index = match.lowerBound
    for _ in 0..<3 {
      guard let before = wordBefore(index) else { return false }
      if FunctionWords.isNegator(text, before) { return true }
      index = before
    }
    return false
  }

  /// A capital that neither starts the sentence nor follows title case, or that starts it and is
  /// followed by another.
  private func isInName(_ match: Range<Int>) -> Bool {
    guard !isTitleCase else { return false }
    for index in match where text.tokens[index].flags.contains(.capitalized) {
      if index != firstWord { return true }
      if let next = wordAfter(match.upperBound - 1), next == match.upperBound,
        text.tokens[next].flags.contains(.capitalized)
      {
        return true
      }
    }
    return false
  }

  private func isNear(_ match: Range<Int>, _ words: [UInt64]) -> Bool {
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

  private func isAny(of words: [UInt64], _ index: Int) -> Bool {
    words.contains(text.tokens[index].hash)
      || text.possessiveStem(index).map(words.contains) ?? false
  }

  /// A form in -ed or -ing passes, but for a lemma that ends so (*feed*, *sting*); others need a
  /// subject, *to* or an auxiliary before them.
  private func isVerb(_ match: Range<Int>, _ lemma: UInt64) -> Bool {
    let folded = text.foldedBytes(match.lowerBound)
    let isRegular =
      folded.suffix(2).elementsEqual("ed".utf8) || folded.suffix(3).elementsEqual("ing".utf8)
    if isRegular, text.tokens[match.lowerBound].hash != lemma { return true }
    guard let before = wordBefore(match.lowerBound) else { return false }
    let token = text.tokens[before]
    if FunctionWords.beforeVerb.contains(token.hash) { return true }
    if FunctionWords.beforeNoun.contains(token.hash) { return false }
    if token.flags.contains(.capitalized), before != firstWord { return true }
    let letters = text.foldedBytes(before)
    return letters.last == UInt8(ascii: "s") && !letters.suffix(2).elementsEqual("'s".utf8)
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

  private func hash(_ index: Int?) -> UInt64 { index.map { text.tokens[$0].hash } ?? 0 }
}
