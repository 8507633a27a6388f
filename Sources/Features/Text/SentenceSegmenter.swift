/// Finds the sentences of a block from its tokens.
///
/// A terminator, or a word that ends in a full stop, is a boundary if what stands before it can end
/// a sentence and what comes after can begin one. Quotation marks and brackets that close go with
/// the sentence they close; a quotation's speaker named in lower case after `?` or `!` does too.
/// The rules and word lists are for English; a script without capitals is split at its terminators.
public enum SentenceSegmenter {
  /// The sentences of a block, in order; together they hold every one of its tokens.
  ///
  /// - Parameters:
  ///   - block: The headline or paragraph.
  ///   - text: The tokens of the whole text.
  ///   - tokens: The tokens of the block, as indices; see ``TokenizedText/tokens(in:)``.
  /// - Returns: The sentences; none for a block without tokens.
  /// - Complexity: O(k) in the number of the block's tokens.
  public static func sentences(
    in block: Document.Block, of text: TokenizedText, tokens: Range<Int>
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    var boundaries: [Int] = []
    append(to: &sentences, block, of: text, tokens: tokens, boundaries: &boundaries)
    return sentences
  }

  /// Appends the sentences of a block; `boundaries` is memory to work in.
  static func append(
    to sentences: inout [Sentence], _ block: Document.Block, of text: TokenizedText,
    tokens: Range<Int>, boundaries: inout [Int]
  ) {
    let range = tokens.clamped(to: text.tokens.indices)
    guard !range.isEmpty else { return }
    var scanner = SentenceScanner(
      text: text, range: range, section: block.section, memory: &boundaries)
    scanner.run()
    var start = range.lowerBound
    for end in scanner.boundaries {
      sentences.append(
        Sentence(
          range: text.tokens[start].start..<text.tokens[end - 1].end, tokens: start..<end,
          section: block.section, paragraph: block.paragraph))
      start = end
    }
    swap(&boundaries, &scanner.boundaries)
  }
}

/// One pass over the tokens of a block.
struct SentenceScanner {
  let text: TokenizedText
  let tokens: [Token]
  let range: Range<Int>
  let section: Document.Section
  /// The index after the last token of each sentence.
  fileprivate(set) var boundaries: [Int] = []
  /// The first token of the sentence being read.
  private var start: Int
  /// The first word of the sentence being read, once there is one.
  private(set) var firstWord: Int?
  /// Whether an odd number of straight double quotation marks has gone by.
  private var isQuoteOpen = false
  /// The last opening bracket of the sentence.
  private var bracket: Int?
  /// Whether that bracket stood at the start of its sentence.
  private var bracketOpensSentence = false
  /// No word of the block has a capital, so that the absence of one says nothing.
  let isCaseless: Bool

  /// Makes a scanner that takes its memory for boundaries.
  init(
    text: TokenizedText, range: Range<Int>, section: Document.Section, memory: inout [Int]
  ) {
    self.text = text
    self.tokens = text.tokens
    self.range = range
    self.section = section
    start = range.lowerBound
    isCaseless = !range.contains { text.tokens[$0].flags.contains(.capitalized) }
    swap(&boundaries, &memory)
    boundaries.removeAll(keepingCapacity: true)
  }

  mutating func run() {
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound - 1, isInnerWord(index) { index += 1 }
      let token = tokens[index]
      if token.flags.contains(.newlineBefore), isParagraphBreak(before: index) { close(at: index) }
      switch token.kind {
      case .terminator where opensName(index):
        index += 1
      case .terminator:
        index = scanEnding(from: index)
      case .word where token.flags.contains(.hasPeriod) && endsInPeriod(index):
        firstWord = firstWord ?? index
        index = scanEnding(from: index)
      case .word, .number:
        firstWord = firstWord ?? index
        index += 1
      case .quote:
        noteQuote(index)
        index += 1
        if breaksOff(before: index) { close(at: index) }
      case .mark where isOpeningBracket(index):
        bracket = index
        bracketOpensSentence = firstWord == nil
        index += 1
      default:
        index += 1
      }
    }
    close(at: range.upperBound)
  }

  /// Whether a token is a word that neither begins nor ends anything, as most are.
  private func isInnerWord(_ index: Int) -> Bool {
    firstWord != nil && tokens[index].isWord
      && tokens[index].flags.isDisjoint(with: [.hasPeriod, .newlineBefore])
  }

  private mutating func close(at end: Int) {
    guard end > start else { return }
    boundaries.append(end)
    start = end
    firstWord = nil
    bracket = nil
    bracketOpensSentence = false
  }

  /// Reads a terminator with all that belongs to it, ends the sentence there if it ends, and gives
  /// the index to go on from.
  private mutating func scanEnding(from index: Int) -> Int {
    var ending = SentenceEnding(at: index, isAbbreviation: tokens[index].kind == .word)
    if tokens[index].kind == .terminator { note(index, in: &ending) }
    var next = index + 1
    scan: while next < range.upperBound {
      let token = tokens[next]
      if token.flags.contains(.newlineBefore), isParagraphBreak(before: next) { break }
      switch token.kind {
      case .terminator where !opensWord(next):
        note(next, in: &ending)
      case .quote where closes(next, after: ending):
        noteQuote(next)
        ending.closesQuote = true
        ending.closesBracket = false
      case .mark where isClosingBracket(next):
        ending.closesBracket = true
        ending.bracketOpensSentence = bracketOpensSentence
        ending.bracketHoldsOneWord = bracket == ending.index - 2
      default:
        guard let length = footnoteLength(at: next) else { break scan }
        next += length - 1
      }
      next += 1
    }
    ending.next = next
    if isBoundary(ending) { close(at: next) }
    return next
  }

  /// Adds a terminator to an ending.
  private func note(_ index: Int, in ending: inout SentenceEnding) {
    let folded = text.foldedBytes(index)
    switch folded.first {
    case UInt8(ascii: "."):
      if folded.count > 1 {
        ending.isEllipsis = true
        // Four dots are a full stop and an ellipsis.
        ending.isFull = ending.isFull || folded.count > 3
      } else {
        // So are four with spaces between them; three are an ellipsis.
        ending.stops += 1
        ending.isEllipsis = ending.isEllipsis || (ending.stops > 1 && !ending.closes)
        ending.isFull = ending.stops == 1 || ending.stops > 3
      }
    case UInt8(ascii: "!"), UInt8(ascii: "?"): ending.isExclaimed = true
    default:
      if folded.elementsEqual(Self.ellipsis) {
        ending.isEllipsis = true
      } else if folded.elementsEqual(Self.interrobang) {
        ending.isExclaimed = true
      } else {
        ending.isForeign = true
      }
    }
    // A terminator after a closing mark ends the whole, whatever ended inside.
    if ending.closes {
      ending.closesBracket = false
      ending.isAbbreviation = false
      ending.hasOuterStop = true
    }
    ending.terminators += 1
  }

  private static let ellipsis: [UInt8] = Array("…".utf8)
  private static let interrobang: [UInt8] = Array("‽".utf8)

  // MARK: Marks

  /// Whether a quotation that ends in a dash closes before a token that opens a sentence.
  ///
  /// It does if only the first word of a sentence has a capital there: `“I thought —” He stopped.`
  private func breaksOff(before next: Int) -> Bool {
    let dash = next - 2
    guard dash > range.lowerBound, next < range.upperBound, tokens[dash].kind == .dash,
      !tokens[next - 1].flags.contains(.spaceBefore), tokens[next].kind == .word,
      tokens[next].flags.contains([.capitalized, .spaceBefore])
    else { return false }
    let opening = SentenceOpening(at: next, in: self)
    return opening.isOpener(in: self) && !opening.isFirstPerson(in: self)
  }

  private mutating func noteQuote(_ index: Int) {
    guard text.foldedBytes(index).first == UInt8(ascii: "\"") else { return }
    let flags = tokens[index].flags
    switch (flags.contains(.spaceBefore), flags.contains(.spaceAfter)) {
    case (true, false): isQuoteOpen = true
    case (false, true): isQuoteOpen = false
    default: isQuoteOpen.toggle()
    }
  }

  /// Whether a quotation mark after a terminator closes a quotation.
  private func closes(_ index: Int, after ending: SentenceEnding) -> Bool {
    let token = tokens[index]
    let bytes = text.source.bytes[token.range]
    let spaceBefore = token.flags.contains(.spaceBefore)
    let spaceAfter = token.flags.contains(.spaceAfter)
    if bytes.elementsEqual(Self.rightDouble) { return true }
    if bytes.elementsEqual(Self.rightSingle), spaceAfter { return true }
    if Self.openingMarks.contains(where: bytes.elementsEqual) { return false }
    switch (spaceBefore, spaceAfter) {
    case (false, true): return true
    case (true, false): return false
    case (true, true): return isQuoteOpen
    case (false, false):
      let isLast = index + 1 >= range.upperBound
      return isLast || isQuoteOpen || tokens[index + 1].kind != .word
    }
  }

  private static let rightDouble: [UInt8] = Array("”".utf8)
  private static let rightSingle: [UInt8] = Array("’".utf8)
  private static let openingMarks: [[UInt8]] = ["‘", "``", "„", "‚"].map { Array($0.utf8) }

  private func isOpeningBracket(_ index: Int) -> Bool {
    let first = text.foldedBytes(index).first
    return first == UInt8(ascii: "(") || first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  private func isClosingBracket(_ index: Int) -> Bool {
    let first = text.foldedBytes(index).first
    return first == UInt8(ascii: ")") || first == UInt8(ascii: "]") || first == UInt8(ascii: "}")
  }

  /// The number of tokens of a reference that follows a terminator without a space: `[12]`, `[a]`,
  /// `[citation needed]`, `*`, `²`, or a number that a space follows.
  private func footnoteLength(at index: Int) -> Int? {
    guard !tokens[index].flags.contains(.spaceBefore) else { return nil }
    switch tokens[index].kind {
    case .mark where text.foldedBytes(index).first == UInt8(ascii: "["):
      let words = tokens[index + 1..<min(range.upperBound, index + 1 + Self.mostFootnoteWords)]
        .prefix { $0.isWord }.count
      let end = index + 1 + words
      guard words > 0, end < range.upperBound, isClosingBracket(end) else { return nil }
      return words + 2
    case .mark:
      return Self.footnoteMarks.contains { text.foldedBytes(index).elementsEqual($0) } ? 1 : nil
    case .number:
      guard tokens[index].end - tokens[index].start <= 2, index > range.lowerBound + 1,
        tokens[index].flags.contains(.spaceAfter)
      else { return nil }
      let word = tokens[index - 2]
      // Not the number of `No.5` or the hundredths of `$.05`.
      return word.kind == .word && word.end - word.start > 2
        && word.flags.isDisjoint(with: [.capitalized, .hasDigit, .hasPeriod])
        && SentenceAbbreviations.kinds[word.hash] == nil ? 1 : nil
    default: return nil
    }
  }

  private static let mostFootnoteWords = 4
  private static let footnoteMarks = "* † ‡ § ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ ⁰".split(separator: " ")
    .map { Array($0.utf8) }

  /// A terminator that is the start of what follows: `.22`, `.NET`, `...and`.
  private func opensWord(_ index: Int) -> Bool {
    let flags = tokens[index].flags
    return flags.contains(.spaceBefore) && !flags.contains(.spaceAfter)
      && index + 1 < range.upperBound && tokens[index + 1].isWord
  }

  /// Whether a full stop is the first letter of a name or number: `uses .NET`, `hit .312`.
  private func opensName(_ index: Int) -> Bool {
    opensWord(index) && tokens[index].end - tokens[index].start == 1
      && !tokens[index + 1].flags.isDisjoint(with: [.allCapitals, .hasDigit])
  }

  /// Whether a word ends in a full stop.
  func endsInPeriod(_ index: Int) -> Bool {
    text.foldedBytes(index).last == UInt8(ascii: ".")
  }

  /// Whether an empty line comes before a token.
  private func isParagraphBreak(before index: Int) -> Bool {
    guard index > range.lowerBound else { return false }
    let gap = text.source.bytes[tokens[index - 1].end..<tokens[index].start]
    var feeds = 0
    var returns = 0
    for byte in gap {
      if byte == UInt8(ascii: "\n") { feeds += 1 }
      if byte == UInt8(ascii: "\r") { returns += 1 }
    }
    return max(feeds, returns) > 1
  }
}

/// What has been read at a possible end of a sentence.
struct SentenceEnding {
  /// The terminator, or the word that ends in a full stop.
  let index: Int
  /// The full stop is part of a word (`U.S.`).
  var isAbbreviation: Bool
  /// There is a full stop that is a token of its own.
  var isFull = false
  /// There is an ellipsis.
  var isEllipsis = false
  /// There is a question or exclamation mark.
  var isExclaimed = false
  /// There is a terminator of another script.
  var isForeign = false
  /// The last closing mark is a quotation mark, or one came before the last bracket.
  var closesQuote = false
  /// The last closing mark is a bracket, with no terminator after it.
  var closesBracket = false
  /// That bracket's opening stood at the start of the sentence.
  var bracketOpensSentence = false
  /// There is one word in that bracket: `(ret.)`.
  var bracketHoldsOneWord = false
  /// There is a terminator after a closing mark.
  var hasOuterStop = false
  /// How many single full stops were read.
  var stops = 0
  /// How many terminator tokens were read.
  var terminators = 0
  /// The token after all of it.
  var next: Int

  init(at index: Int, isAbbreviation: Bool) {
    self.index = index
    self.isAbbreviation = isAbbreviation
    next = index + 1
  }

  /// Whether a quotation mark or bracket has been closed.
  var closes: Bool { closesQuote || closesBracket }
}
