/// Finds which quotation marks belong together, one paragraph after the other.
///
/// Marks are read once, from left to right, with a short stack of what is open. A quotation that is
/// not closed ends with its paragraph; one that opens again while the same marks are open, with too
/// few closing marks left for both, ends with its sentence.
struct QuotationPairing {
  /// What was found of a quotation: its marks, without a judgement on its purpose.
  struct Pair {
    let tokens: Range<Int>
    let inner: Range<Int>
    let isClosed: Bool
  }

  private struct Opening {
    /// The first token of the quotation.
    let token: Int
    /// The first token after the mark.
    let inner: Int
    let family: QuotationMark.Family
    let side: QuotationMark.Side
    let isAtParagraphStart: Bool
  }

  /// More levels than anybody writes; a mark beyond is taken for a mere mark.
  private static let maximumDepth = 6

  private let text: TokenizedText
  /// The token ranges of the sentences, ascending.
  private let sentences: [Range<Int>]
  private var stack: [Opening] = []
  private(set) var pairs: [Pair] = []
  /// The family of the quotation that was still open when the paragraph before ended.
  private var unfinished: QuotationMark.Family?

  init(_ text: TokenizedText, sentences: [Range<Int>]) {
    self.text = text
    self.sentences = sentences
  }

  /// Reads the marks of a paragraph, which are the tokens at these indices.
  ///
  /// - Complexity: O(marks of the paragraph), and O(log sentences) for a quotation that lacks its
  ///   end.
  mutating func read(_ paragraph: Range<Int>, marks tokens: ArraySlice<Int>) {
    guard !tokens.isEmpty else {
      unfinished = nil
      return
    }
    let marks = tokens.map { QuotationMark(text, token: $0) }
    let ahead = Lookahead(marks)
    for (number, mark) in marks.enumerated() where !mark.isElision {
      if mark.family == .single {
        readSingle(mark, number, ahead, paragraph)
      } else {
        read(mark, number, ahead, paragraph)
      }
    }
    finish(paragraph)
  }

  // MARK: Marks

  private mutating func readSingle(
    _ mark: QuotationMark, _ number: Int, _ ahead: Lookahead, _ paragraph: Range<Int>
  ) {
    let isOpen = position(of: .single) != nil
    if isOpen, mark.closesSingle {
      // "The 'players' union' fund": a plural's apostrophe if a mark that cannot be one closes
      // before another opens.
      if mark.maybePossessive, ahead.closesSingleFirst(after: number) { return }
      close(.single, with: mark)
    } else if mark.canOpen, mark.side != .closing, followedByText(mark) {
      let startsParagraph = mark.token == paragraph.lowerBound
      guard startsParagraph || ahead.closesSingle(after: number) else { return }
      if mark.maybeElision, !ahead.closesSingleFirst(after: number) { return }
      if isOpen { return }
      open(mark, paragraph)
    }
  }

  private mutating func read(
    _ mark: QuotationMark, _ number: Int, _ ahead: Lookahead, _ paragraph: Range<Int>
  ) {
    guard let open = position(of: mark.family) else {
      if opensWhenNoneIsOpen(mark) {
        open(mark, paragraph)
      } else {
        closeFromParagraphBefore(mark, paragraph)
      }
      return
    }
    // Not the inches in “a 12" single”, as long as a mark is left to close with.
    if mark.isInches || (mark.maybeInches && stack[open].side != .either),
      ahead.closings(of: mark.family, after: number) > 0
    {
      return
    }
    switch mark.side {
    case .closing:
      close(mark.family, with: mark)
    case .opening where mark.canClose && !mark.canOpen:
      close(mark.family, with: mark)
    case .either where mark.canClose || !mark.canOpen:
      close(mark.family, with: mark)
    case .opening, .either:
      openAgain(mark, number, ahead, paragraph)
    }
  }

  private func opensWhenNoneIsOpen(_ mark: QuotationMark) -> Bool {
    switch mark.side {
    case .opening: mark.canOpen || !mark.canClose || mark.family != .double
    case .closing: mark.canOpen && !mark.canClose
    case .either:
      // Not the inches of 6'2".
      (mark.canOpen || !mark.canClose) && !followsNumber(mark)
    }
  }

  private func followsNumber(_ mark: QuotationMark) -> Bool {
    mark.token > 0 && !text.tokens[mark.token].flags.contains(.spaceBefore)
      && text.tokens[mark.token - 1].kind == .number
  }

  private func followedByText(_ mark: QuotationMark) -> Bool {
    let next = mark.token + 1
    guard next < text.tokens.count else { return false }
    return text.tokens[next].isWord || text.tokens[next].kind != .mark
  }

  /// A mark that opens while its own family is open: a quotation in the quotation if enough marks
  /// are left to close both, and else the first one lacks its end.
  private mutating func openAgain(
    _ mark: QuotationMark, _ number: Int, _ ahead: Lookahead, _ paragraph: Range<Int>
  ) {
    let openCount = stack.count { $0.family == mark.family }
    if ahead.closings(of: mark.family, after: number) > openCount {
      open(mark, paragraph)
      return
    }
    guard let index = position(of: mark.family) else { return }
    let opening = stack[index]
    stack.removeSubrange(index...)
    var end = min(mark.token, max(sentenceEnd(of: opening.token), opening.inner))
    // What was closed inside it stays inside it.
    if let last = pairs.last, last.tokens.lowerBound > opening.token {
      end = max(end, last.tokens.upperBound)
    }
    pairs.append(Pair(tokens: opening.token..<end, inner: opening.inner..<end, isClosed: false))
    open(mark, paragraph)
  }

  /// The end of the sentence that a token is in; a token outside all sentences is one by itself.
  private func sentenceEnd(of token: Int) -> Int {
    let next = sentences.firstIndexSorted { $0.lowerBound > token }
    guard next > 0, sentences[next - 1].contains(token) else { return token + 1 }
    return min(sentences[next - 1].upperBound, text.tokens.count)
  }

  // MARK: The stack

  private func position(of family: QuotationMark.Family) -> Int? {
    stack.lastIndex { $0.family == family }
  }

  private mutating func open(_ mark: QuotationMark, _ paragraph: Range<Int>) {
    guard stack.count < Self.maximumDepth else { return }
    stack.append(
      Opening(
        token: mark.token, inner: mark.token + 1, family: mark.family, side: mark.side,
        isAtParagraphStart: mark.token == paragraph.lowerBound))
  }

  private mutating func close(_ family: QuotationMark.Family, with mark: QuotationMark) {
    guard let index = position(of: family) else { return }
    let opening = stack[index]
    for inner in stack[(index + 1)...] where inner.family != .single {
      pairs.append(
        Pair(
          tokens: inner.token..<mark.token, inner: inner.inner..<mark.token, isClosed: false))
    }
    stack.removeSubrange(index...)
    pairs.append(
      Pair(
        tokens: opening.token..<(mark.token + 1), inner: opening.inner..<mark.token,
        isClosed: true))
  }

  /// A closing mark for a quotation left open by the paragraph before, whose own opening mark this
  /// paragraph does not repeat.
  private mutating func closeFromParagraphBefore(_ mark: QuotationMark, _ paragraph: Range<Int>) {
    guard unfinished == mark.family, stack.isEmpty,
      pairs.last.map({ $0.tokens.upperBound <= paragraph.lowerBound }) ?? false
    else { return }
    unfinished = nil
    let start = paragraph.lowerBound
    pairs.append(
      Pair(tokens: start..<(mark.token + 1), inner: start..<mark.token, isClosed: true))
  }

  private mutating func finish(_ paragraph: Range<Int>) {
    unfinished = nil
    for opening in stack {
      if opening.family == .single, !opening.isAtParagraphStart { continue }
      let end = paragraph.upperBound
      unfinished = unfinished ?? opening.family
      pairs.append(Pair(tokens: opening.token..<end, inner: opening.inner..<end, isClosed: false))
    }
    stack.removeAll(keepingCapacity: true)
  }
}

/// What is still to come in a paragraph, counted from its end once.
private struct Lookahead {
  private struct Counts {
    var doubleClosings = 0
    var otherClosings = 0
    /// The number of the next mark that can close, and open, a single quotation.
    var nextSingleClosing = Int.max
    var nextSingleOpening = Int.max
    /// The number of the next mark that closes one and cannot be an apostrophe.
    var nextSureClosing = Int.max
  }

  /// What comes from each mark on, and at the end nothing.
  private var counts: [Counts]

  init(_ marks: [QuotationMark]) {
    counts = Array(repeating: Counts(), count: marks.count + 1)
    var coming = Counts()
    for number in marks.indices.reversed() {
      let mark = marks[number]
      // A mark with a space on both sides, as in French, closes if that is what its glyph says.
      let closes =
        (mark.canClose ? mark.side != .opening : !mark.canOpen && mark.side == .closing)
        && !mark.isElision
      let opens = mark.canOpen && mark.side != .closing && !mark.isElision
      switch mark.family {
      case .double: if closes { coming.doubleClosings += 1 }
      case .single:
        if mark.closesSingle, !mark.isElision {
          coming.nextSingleClosing = number
          if !mark.maybePossessive { coming.nextSureClosing = number }
        }
        if opens { coming.nextSingleOpening = number }
      default: if closes { coming.otherClosings += 1 }
      }
      counts[number] = coming
    }
  }

  func closings(of family: QuotationMark.Family, after number: Int) -> Int {
    let coming = counts[number + 1]
    return family == .double ? coming.doubleClosings : coming.otherClosings
  }

  func closesSingle(after number: Int) -> Bool {
    counts[number + 1].nextSingleClosing < Int.max
  }

  /// Whether a mark that surely closes comes, and before one that can open.
  func closesSingleFirst(after number: Int) -> Bool {
    let coming = counts[number + 1]
    return coming.nextSureClosing < Int.max
      && coming.nextSureClosing < coming.nextSingleOpening
  }
}
