/// A unit of a page with the words that the rules look at.
struct LayoutNotice {
  /// All words of a short unit, the first ones of a long one; none of a plain paragraph.
  let head: LayoutText
  /// All words of a short unit, the last ones of a long one; none of a plain paragraph.
  let tail: LayoutText
  /// Whether the words have been read; `head` and `tail` are empty otherwise.
  let isRead: Bool
  /// Whether `head` is all of it.
  let isWhole: Bool
  /// Whether a terminator ends the unit, inside closing marks or not.
  let endsSentence: Bool
  /// The length in bytes.
  let length: Int

  /// The most bytes a notice has; of anything longer only the ends are looked at.
  private static let longest = 420
  private static let headLength = 96
  private static let tailLength = 140

  /// Looks at a unit, at its words only if it might be a notice.
  ///
  /// - Complexity: O(length), but most paragraphs are only searched for a few signs.
  init(_ range: Range<Int>, reader: LayoutLineReader) {
    let endsSentence = reader.endsSentence(range)
    let mayBe =
      !endsSentence
      || LayoutSigns.mayBeNotice(reader.bytes, in: range, mark: reader.last(of: range))
    self.init(range, reader: reader, endsSentence: endsSentence, readsWords: mayBe)
  }

  /// Looks at a unit and its words.
  init(reading range: Range<Int>, reader: LayoutLineReader) {
    self.init(
      range, reader: reader, endsSentence: reader.endsSentence(range), readsWords: true)
  }

  private init(
    _ range: Range<Int>, reader: LayoutLineReader, endsSentence: Bool, readsWords: Bool
  ) {
    let bytes = reader.bytes
    length = range.count
    self.endsSentence = endsSentence
    isRead = readsWords
    isWhole = readsWords && length <= Self.longest
    if isWhole {
      head = LayoutText(bytes, in: range)
      tail = head
    } else if readsWords {
      head = LayoutText(bytes, in: range.lowerBound..<range.lowerBound + Self.headLength)
      tail = LayoutText(bytes, in: range.upperBound - Self.tailLength..<range.upperBound)
    } else {
      head = LayoutText(words: [])
      tail = head
    }
  }

  /// What the unit is by its own words, wherever it stands; `nil` for a part of the article.
  var reason: LayoutReason? {
    guard isRead else { return nil }
    let kinds = head.kinds
    if isWhole, let reason = reason(kinds) { return reason }
    if isCaption(kinds) { return .caption }
    if isWhole, mayBePromotion(kinds), isPromotion { return .promotion }
    if mayBe(kinds, [.at, .digit], lead: .contactLead), isContact { return .contact }
    if isAuthorNote(kinds) { return .authorNote }
    return nil
  }

  /// What a short unit is that is known by all of its words.
  private func reason(_ kinds: LayoutWordKinds) -> LayoutReason? {
    if isSeparator { return .separator }
    if mayBe(kinds, [.rights, .foreign]), isCopyright { return .copyright }
    if mayBe(kinds, .comment), isCommentsHeading { return .comments }
    if mayBe(kinds, .bylineSigns) || isSigned, isByline { return .byline }
    if isDate { return .date }
    if mayBeCredit(kinds), isCredit { return .credit }
    return nil
  }

  /// Whether there is one of some kinds among all words, or of others in the first: without it the
  /// rule that asks does not apply.
  func mayBe(
    _ kinds: LayoutWordKinds, _ signs: LayoutWordKinds, lead: LayoutWordKinds = []
  ) -> Bool {
    if !kinds.isDisjoint(with: signs) { return true }
    guard !lead.isEmpty, let first = head.words.first else { return false }
    return !first.kinds.isDisjoint(with: lead)
  }

  /// Whether marks come before the first word, or are it.
  var isSigned: Bool { head.words.first.map { !$0.isWord || $0.hasOpening } ?? false }
}

extension LayoutNotice {
  /// Only marks: `* * *`, `---`.
  private var isSeparator: Bool { isWhole && !head.words.contains(where: \.isWord) }

  /// A section's name or path: `OPINION`, `Politics`, `World / Europe`, `Opinion | Libraries`.
  var isLabel: Bool {
    guard isWhole, !endsSentence, (1...7).contains(head.count) else { return false }
    guard head.words.contains(where: \.isCapitalized) else { return false }
    let bars = head.words.count { !$0.isWord && Self.bars.contains($0.text) }
    if bars > 0, head.words.allSatisfy({ !$0.isWord || $0.isCapitalized || $0.text == "and" }) {
      let isPath = bars > 1 && !head.words.contains { $0.text == "|" || $0.text == "/" }
      let isSection = LayoutVocabulary.labels.contains(head[0]) && Self.bars.contains(head[1])
      if isPath || isSection { return true }
    }
    return head.count <= 5
      && head.words.allSatisfy {
        !$0.isWord || $0.text == "&" || $0.text == "and"
          || $0.kinds.contains(.label)
      }
  }

  private static let bars: Set<String> = ["|", "/", ">", "\"", "'", "•", "·"]
}
