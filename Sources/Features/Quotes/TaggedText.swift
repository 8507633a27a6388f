/// A tokenised text with what the attribution rules ask of each token, worked out once.
///
/// A class, so that the many readers of a sentence share it at the cost of one reference. It is
/// given text after text and keeps its memory.
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

  /// What belongs to the text that was given last.
  private struct Current {
    var text = TokenizedText(source: SourceText(name: "", bytes: []), tokens: [], folded: [])
    var quotations: [Quotation] = []
    var count = 0
    /// Room for a tag for each token, and maybe more.
    var tags = UnsafeMutableBufferPointer<Tag>(start: nil, count: 0)
    var memo: WordTagMemo
  }

  let cues: ReportingCues
  private let tagger: WordTagger
  /// Behind an address, so that reading it takes no check for exclusive access.
  private let current: UnsafeMutablePointer<Current>

  /// Makes a text without tokens.
  init(cues: ReportingCues) {
    self.cues = cues
    tagger = WordTagger(words: cues.words)
    current = .allocate(capacity: 1)
    current.initialize(to: Current(memo: cues.tagMemos.take() ?? WordTagMemo()))
  }

  deinit {
    cues.tagMemos.give(current.pointee.memo)
    current.pointee.tags.deallocate()
    current.deinitialize(count: 1)
    current.deallocate()
  }

  /// Takes a text in place of the one before.
  ///
  /// - Complexity: O(tokens).
  func take(_ text: TokenizedText, quotations: [Quotation]) {
    current.pointee.text = text
    current.pointee.quotations = quotations
    current.pointee.count = text.tokens.count
    if current.pointee.tags.count < text.tokens.count {
      let room = max(text.tokens.count, 2 * current.pointee.tags.count)
      current.pointee.tags.deallocate()
      current.pointee.tags = .allocate(capacity: room)
    }
    tagger.write(tagsOf: text, to: current.pointee.tags, memo: &current.pointee.memo)
    markQuotations()
  }

  /// Lets go of the text, whose memory is its owner's again.
  func letGo() {
    current.pointee.text.tokens = []
    current.pointee.text.folded = []
    current.pointee.text.source = SourceText(name: "", bytes: [])
    current.pointee.quotations = []
    current.pointee.count = 0
  }

  /// Notes which tokens are in quotation marks.
  private func markQuotations() {
    var markedEnd = 0
    var quotedEnd = 0
    for (number, quotation) in quotations.enumerated() {
      let range = quotation.tokens.clamped(to: 0..<count)
      for token in range.dropFirst(max(0, markedEnd - range.lowerBound)) {
        tags[token].isMarked = true
      }
      markedEnd = max(markedEnd, range.upperBound)
      guard quotation.kind == .quotation, range.lowerBound >= quotedEnd else { continue }
      for token in range { tags[token].quotation = Int32(truncatingIfNeeded: number) }
      quotedEnd = range.upperBound
    }
  }

  /// The tokens.
  @inline(__always)
  var tokens: [Token] { current.pointee.text.tokens }

  /// The quotations.
  @inline(__always)
  var quotations: [Quotation] { current.pointee.quotations }

  /// The tags; those of the text's tokens are there.
  @inline(__always)
  private var tags: UnsafeMutableBufferPointer<Tag> { current.pointee.tags }

  /// How many tokens there are.
  @inline(__always)
  var count: Int { current.pointee.count }

  @inline(__always)
  private func holds(_ token: Int) -> Bool {
    UInt(bitPattern: token) < UInt(bitPattern: count)
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
  func lastByte(_ token: Int) -> UInt8? {
    holds(token) ? current.pointee.text.foldedBytes(token).last : nil
  }
}
