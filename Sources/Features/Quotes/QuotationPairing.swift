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
  /// The end of the sentence each token is in.
  private let sentenceEnds: [Int]
  private var stack: [Opening] = []
  private(set) var pairs: [Pair] = []
  /// The family of the quotation that was still open when the paragraph before ended.
  private var unfinished: QuotationMark.Family?

  init(_ text: TokenizedText, sentenceEnds: [Int]) {
    self.text = text
    self.sentenceEnds = sentenceEnds
  }

  /// Reads the marks of a paragraph.
  ///
  /// - Complexity: O(tokens of the paragraph).
  mutating func read(_ paragraph: Range<Int>) {
    let marks = paragraph.filter { text.tokens[$0].kind == .quote }
      .map { QuotationMark(text, token: $0) }
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
    var end = min(mark.token, max(sentenceEnds[opening.token], opening.inner))
    // What was closed inside it stays inside it.
    if let last = pairs.last, last.tokens.lowerBound > opening.token {
      end = max(end, last.tokens.upperBound)
    }
    pairs.append(Pair(tokens: opening.token..<end, inner: opening.inner..<end, isClosed: false))
    open(mark, paragraph)
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
  private var doubleClosings: [Int]
  private var otherClosings: [Int]
  /// The number of the next mark that can close, and open, a single quotation.
  private var nextSingleClosing: [Int]
  private var nextSingleOpening: [Int]
  /// The same for marks that cannot be an apostrophe.
  private var nextSureClosing: [Int]

  init(_ marks: [QuotationMark]) {
    let count = marks.count
    doubleClosings = Array(repeating: 0, count: count + 1)
    otherClosings = doubleClosings
    nextSingleClosing = Array(repeating: Int.max, count: count + 1)
    nextSingleOpening = nextSingleClosing
    nextSureClosing = nextSingleClosing
    for number in marks.indices.reversed() {
      let mark = marks[number]
      // A mark with a space on both sides, as in French, closes if that is what its glyph says.
      let closes =
        (mark.canClose ? mark.side != .opening : !mark.canOpen && mark.side == .closing)
        && !mark.isElision
      let opens = mark.canOpen && mark.side != .closing && !mark.isElision
      doubleClosings[number] = doubleClosings[number + 1]
      otherClosings[number] = otherClosings[number + 1]
      nextSingleClosing[number] = nextSingleClosing[number + 1]
      nextSingleOpening[number] = nextSingleOpening[number + 1]
      nextSureClosing[number] = nextSureClosing[number + 1]
      switch mark.family {
      case .double: if closes { doubleClosings[number] += 1 }
      case .single:
        if mark.closesSingle, !mark.isElision {
          nextSingleClosing[number] = number
          if !mark.maybePossessive { nextSureClosing[number] = number }
        }
        if opens { nextSingleOpening[number] = number }
      default: if closes { otherClosings[number] += 1 }
      }
    }
  }

  func closings(of family: QuotationMark.Family, after number: Int) -> Int {
    family == .double ? doubleClosings[number + 1] : otherClosings[number + 1]
  }

  func closesSingle(after number: Int) -> Bool { nextSingleClosing[number + 1] < Int.max }

  /// Whether a mark that surely closes comes, and before one that can open.
  func closesSingleFirst(after number: Int) -> Bool {
    let closing = nextSureClosing[number + 1]
    return closing < Int.max && closing < nextSingleOpening[number + 1]
  }
}
