/// A tokenised text with what the attribution rules ask of each token, worked out once.
///
/// A class, so that the many readers of a sentence share it at the cost of one reference.
final class TaggedText {
  /// What is known of a token.
  struct Tag {
    /// Its roles.
    var classes: WordClass = []
    /// The number of the outermost quotation of somebody's words that it is in, or -1.
    var quotation: Int32 = -1
    /// What it can be as a cue: its place in ``ReportingCues/readings``, 0 for none.
    var reading: UInt16 = 0
    /// The small word that it is.
    var word: FunctionWord?
    var kind: Token.Kind
    var flags: Token.Flags
    /// Whether it is in quotation marks of any kind.
    var isMarked = false
  }

  let tokens: [Token]
  let quotations: [Quotation]
  let cues: ReportingCues
  private let tags: UnsafeMutableBufferPointer<Tag>
  private let text: TokenizedText

  /// - Complexity: O(tokens).
  init(_ text: TokenizedText, quotations: [Quotation], cues: ReportingCues) {
    self.text = text
    self.quotations = quotations
    self.cues = cues
    tokens = text.tokens
    tags = .allocate(capacity: text.tokens.count)
    var memo = cues.tagMemos.take() ?? WordTagMemo()
    WordTagger(text: text, words: cues.words).write(to: tags, memo: &memo)
    cues.tagMemos.give(memo)
    var markedEnd = 0
    var quotedEnd = 0
    for (number, quotation) in quotations.enumerated() {
      let range = quotation.tokens.clamped(to: tags.indices)
      for token in range.dropFirst(max(0, markedEnd - range.lowerBound)) {
        tags[token].isMarked = true
      }
      markedEnd = max(markedEnd, range.upperBound)
      guard quotation.kind == .quotation, range.lowerBound >= quotedEnd else { continue }
      for token in range { tags[token].quotation = Int32(truncatingIfNeeded: number) }
      quotedEnd = range.upperBound
    }
  }

  deinit { tags.deallocate() }

  var count: Int { tags.count }

  @inline(__always)
  private func holds(_ token: Int) -> Bool {
    UInt(bitPattern: token) < UInt(bitPattern: tags.count)
  }

  /// Whether a token is there and has one of the classes.
  @inline(__always)
  func has(_ token: Int, _ any: WordClass) -> Bool {
    holds(token) && tags[token].classes.rawValue & any.rawValue != 0
  }

  /// The classes that any token of a range has.
  func classes(in range: Range<Int>) -> WordClass {
    var all: UInt64 = 0
    for token in range.clamped(to: 0..<count) { all |= tags[token].classes.rawValue }
    return WordClass(rawValue: all)
  }

  /// What a token can be as a cue.
  @inline(__always)
  func reading(_ token: Int) -> ReportingCues.Reading? {
    guard holds(token), tags[token].reading > 0 else { return nil }
    return cues.readings[Int(tags[token].reading)]
  }

  /// The number of the outermost quotation of somebody's words that a token is in, or -1.
  @inline(__always)
  func quotationNumber(_ token: Int) -> Int32 { holds(token) ? tags[token].quotation : -1 }

  /// The quotation of somebody's words that a token is in.
  @inline(__always)
  func quotation(at token: Int) -> Quotation? {
    guard holds(token), tags[token].quotation >= 0 else { return nil }
    return quotations[Int(tags[token].quotation)]
  }

  /// Whether a token is in quotation marks of any kind.
  @inline(__always)
  func isMarked(_ token: Int) -> Bool { holds(token) && tags[token].isMarked }

  @inline(__always)
  func isWord(_ token: Int) -> Bool {
    holds(token) && tags[token].kind.rawValue <= Token.Kind.number.rawValue
  }

  @inline(__always)
  func isCapitalized(_ token: Int) -> Bool {
    holds(token) && tags[token].flags.contains(.capitalized)
  }

  @inline(__always)
  func kind(_ token: Int) -> Token.Kind? { holds(token) ? tags[token].kind : nil }

  /// The small word that a token is, in capitals or not.
  @inline(__always)
  func word(_ token: Int) -> FunctionWord? { holds(token) ? tags[token].word : nil }

  /// Whether a token is this word, in capitals or not.
  @inline(__always)
  func isWord(_ token: Int, _ word: FunctionWord) -> Bool { self.word(token) == word }

  /// The last byte of a token's folded form.
  func lastByte(_ token: Int) -> UInt8? { holds(token) ? text.foldedBytes(token).last : nil }
}
