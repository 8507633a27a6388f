/// A guard with its words hashed, ready to be asked.
enum CompiledGuard: Sendable {
  case notNegated
  case notInName
  case notNear([UInt64])
  case noun
  case verb

  init(_ condition: LexiconEntry.Guard) {
    switch condition {
    case .notNegated: self = .notNegated
    case .notInName: self = .notInName
    case .notNear(let words): self = .notNear(words.map { TextFolding.hash(word: $0) })
    case .noun: self = .noun
    case .verb: self = .verb
    }
  }
}

/// The sentence around a match, as guards look at it.
struct GuardContext {
  let text: TokenizedText
  let sentence: Range<Int>
  /// Whether most longer words of the sentence are capitalised, so that capitals mean no name.
  let isTitleCase: Bool

  init(text: TokenizedText, sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
    var long = 0
    var capitalized = 0
    for token in text.tokens[sentence] where token.kind == .word && token.end - token.start > 3 {
      long += 1
      if token.flags.contains(.capitalized) { capitalized += 1 }
    }
    isTitleCase = long >= 4 && capitalized * 10 >= long * 7
  }

  func allows(_ condition: CompiledGuard, _ match: Range<Int>) -> Bool {
    switch condition {
    case .notNegated: !isNegated(match)
    case .notInName: !isInName(match)
    case .notNear(let words): !isNear(match, words)
    case .noun: !FunctionWords.beforeVerb.contains(hash(wordBefore(match.lowerBound)))
    case .verb: isVerb(match)
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
    let first = firstWord()
    for index in match where text.tokens[index].flags.contains(.capitalized) {
      if index != first { return true }
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
        if words.contains(text.tokens[index].hash) { return true }
        before = index
      }
      if let index = wordAfter(after) {
        if words.contains(text.tokens[index].hash) { return true }
        after = index
      }
    }
    return false
  }

  /// A form in -ed or -ing passes; others need a subject, *to* or an auxiliary before them.
  private func isVerb(_ match: Range<Int>) -> Bool {
    let folded = text.foldedBytes(match.lowerBound)
    if folded.suffix(2).elementsEqual("ed".utf8) || folded.suffix(3).elementsEqual("ing".utf8) {
      return true
    }
    guard let before = wordBefore(match.lowerBound) else { return false }
    let token = text.tokens[before]
    if FunctionWords.beforeVerb.contains(token.hash) { return true }
    if FunctionWords.beforeNoun.contains(token.hash) { return false }
    if token.flags.contains(.capitalized), before != firstWord() { return true }
    let letters = text.foldedBytes(before)
    return letters.last == UInt8(ascii: "s") && !letters.suffix(2).elementsEqual("'s".utf8)
  }

  // MARK: Neighbours

  private func firstWord() -> Int? { sentence.first { text.tokens[$0].isWord } }

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

/// Closed-class words that guards and features ask for.
enum FunctionWords {
  /// Words after which an open-class word is a verb.
  static let beforeVerb = hashes(
    """
    to will would can could may might must should shall do does did don't doesn't didn't won't
    wouldn't can't couldn't shouldn't cannot not never i you we they he she it who that which and
    also still then let's let
    """)

  /// Words after which an open-class word is a noun or adjective.
  static let beforeNoun = hashes(
    """
    the a an this these those my your his her its our their no some any each every of in on at by
    for from with without into under over between against during about as than another such
    """)

  /// Words that negate what follows.
  static let negators = hashes(
    "not no never neither nor none nothing nobody without hardly scarcely barely cannot")

  /// First-person words, by which a writer speaks of himself or of writer and reader together.
  static let firstPerson = hashes(
    "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll")

  /// Second-person words, by which a writer speaks to the reader.
  static let secondPerson = hashes(
    "you your yours yourself yourselves you're you've you'd you'll")

  static func isNegator(_ text: TokenizedText, _ index: Int) -> Bool {
    negators.contains(text.tokens[index].hash)
      || text.foldedBytes(index).suffix(3).elementsEqual("n't".utf8)
  }

  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { TextFolding.hash(word: String($0)) })
  }
}
