/// The units of a page and the part that each of them is.
struct LayoutPage {
  /// What a unit is.
  enum Part: Equatable {
    case headline
    case body
    case skipped(LayoutReason)
  }

  let reader: LayoutLineReader
  let units: [LayoutUnit]
  let notices: [LayoutNotice]
  /// The part of each unit, in the same order.
  var parts: [Part]
  /// What comes after the article has been left out already.
  var isWithoutFooter = false
  /// The last unit that is read.
  private var lastBody = 0

  init(units: [LayoutUnit], reader: LayoutLineReader) {
    self.reader = reader
    self.units = units
    notices = units.map { LayoutNotice($0.range, reader: reader) }
    parts = notices.map { $0.reason.map(Part.skipped) ?? .body }
  }

  /// Finds out what each unit is, from its own words first and then from its place.
  ///
  /// - Complexity: O(number of units).
  mutating func assignParts() {
    guard units.count > 1 else {
      parts = parts.map { _ in .body }
      return
    }
    skipComments()
    skipLinkLists()
    skipAuthorSketches()
    findLastBody()
    let headline = readHeadline()
    skipPictures(after: headline)
    if parts[headline] == .headline { readFront(below: headline) }
    skipCaptions(after: headline)
    if !parts.contains(.body) {
      parts = parts.map { $0 == .headline ? .body : $0 }
    }
  }

  /// A unit with its words, whether it might be a notice or not.
  func words(of index: Int) -> LayoutNotice {
    notices[index].isRead
      ? notices[index] : LayoutNotice(reading: units[index].range, reader: reader)
  }

  mutating func findLastBody() { lastBody = parts.lastIndex(of: .body) ?? 0 }

  /// The blocks and skipped parts.
  func document(of source: SourceText, origin: OffsetMap? = nil) -> Document {
    var blocks: [Document.Block] = []
    var skipped: [Document.Skipped] = []
    var paragraph = 0
    for (unit, part) in zip(units, parts) {
      switch part {
      case .headline:
        blocks.append(Document.Block(range: unit.range, section: .headline, paragraph: 0))
      case .body:
        blocks.append(Document.Block(range: unit.range, section: .body, paragraph: paragraph))
        paragraph += 1
      case .skipped(let reason):
        skipped.append(Document.Skipped(range: unit.range, reason: reason.rawValue))
      }
    }
    return Document(source: source, blocks: blocks, skipped: skipped, origin: origin)
  }

  // MARK: The end of the page

  /// A comment thread after the article: everything from its heading on.
  ///
  /// A heading in the middle of the article is a button. What follows a true one is little text
  /// for the article before it, or has many signs such as `Reply`.
  mutating func skipComments() {
    guard let first = parts.firstIndex(of: .skipped(.comments)) else { return }
    let total = bodyLength(in: parts.indices)
    var before = bodyLength(in: 0..<first)
    var signs = notices[first...].count(where: \.hasCommentSign)
    for index in first..<parts.count {
      if notices[index].hasCommentSign { signs -= 1 }
      if parts[index] == .body { before += units[index].range.count }
      guard parts[index] == .skipped(.comments), before > 0 else { continue }
      let rest = parts.count - index - 1
      guard (total - before) * 4 <= before || signs * 6 >= max(rest, 6) else { continue }
      for later in index..<parts.count where parts[later] == .body {
        parts[later] = .skipped(.comments)
      }
      return
    }
  }

  private func bodyLength(in range: Range<Int>) -> Int {
    range.reduce(0) { parts[$1] == .body ? $0 + units[$1].range.count : $0 }
  }

  /// The links under a heading such as `Most read`: lines that end no sentence.
  mutating func skipLinkLists() {
    var isList = false
    var hasBody = false
    for index in parts.indices {
      if parts[index] == .skipped(.promotion) {
        isList = hasBody && notices[index].isListHeading
      } else if isList, parts[index] == .body {
        isList = !notices[index].endsSentence && notices[index].length <= Self.longestHeading
        if isList { parts[index] = .skipped(.promotion) }
      }
      hasBody = hasBody || parts[index] == .body
    }
  }

  // MARK: The top of the page

  /// Skips section labels at the top and marks the headline, if there is one, below them.
  ///
  /// Returns the index of the first unit that is no label.
  private mutating func readHeadline() -> Int {
    var index = 0
    while index < lastBody {
      if parts[index] == .body {
        guard notices[index].isLabel || isKicker(index) else { break }
        parts[index] = .skipped(.label)
      }
      index += 1
    }
    if index < lastBody, looksLikeHeadline(index) {
      parts[index] = .headline
      return index
    }
    // `Watch: …` on top is the headline if there is no other.
    if parts.first != .body, isTitledNotice(0), lastBody > 0 {
      parts[0] = .headline
      return 0
    }
    return index
  }

  /// Whether a unit was skipped for a word with a colon that may also start a headline.
  private func isTitledNotice(_ index: Int) -> Bool {
    guard [.skipped(.promotion), .skipped(.credit), .skipped(.caption)].contains(parts[index]),
      looksLikeHeadline(index), notices[index].head.count > 4
    else { return false }
    return notices[index].head.words.prefix(2).contains(where: \.hasColon)
      || notices[index].head.words.contains { $0.text.contains("/") }
  }

  /// Whether a unit is a few words in capitals over a headline that is not: `SAVING THE COAST`.
  private func isKicker(_ index: Int) -> Bool {
    guard reader.isAllCapitals(units[index].range), notices[index].head.count <= 4,
      units[index].range.count <= Self.longestKicker, !notices[index].endsSentence,
      let next = parts[(index + 1)...].firstIndex(of: .body), next < lastBody,
      looksLikeHeadline(next), !reader.isAllCapitals(units[next].range),
      notices[next].head.count > notices[index].head.count + 2
    else { return false }
    // Headline and standfirst have the same shape; a kicker's headline is in title case, or has a
    // standfirst of its own.
    if isTitleCase(words(of: next).head) { return true }
    let after = next + 1
    return after < frontEnd(from: after) && parts[after] == .body
  }

  /// A kicker is shorter than this; in bytes.
  private static let longestKicker = 32

  /// Standfirst, names and labels between the headline and the first paragraph.
  mutating func readFront(below headline: Int) {
    let end = frontEnd(from: headline + 1)
    for index in headline + 1..<parts.count where parts[index] == .body {
      if isNameLine(index) {
        parts[index] = .skipped(.byline)
      } else if notices[index].isLabel, hasBody(after: index) {
        parts[index] = .skipped(.label)
      } else if notices[index].endsInAgency, hasBody(after: index) {
        parts[index] = .skipped(.caption)
      } else if index < end || isStandfirst(index), hasBody(after: index) {
        parts[index] = .headline
      } else {
        return
      }
    }
  }

  private func hasBody(after index: Int) -> Bool { index < lastBody }

  /// Headlines and links are shorter than this; in bytes.
  static let longestHeading = 200
  /// A standfirst is shorter than this; in bytes.
  private static let longestStandfirst = 360

  private func looksLikeHeadline(_ index: Int) -> Bool {
    guard notices[index].length <= Self.longestHeading, units[index].lines <= 3 else {
      return false
    }
    if !notices[index].isRead, LayoutSigns.isPlainSentence(reader.bytes, in: units[index].range) {
      return false
    }
    let notice = words(of: index)
    guard let last = notice.head.words.last, last.isWord else { return false }
    if [":", ","].contains(where: last.closing.hasSuffix) { return false }
    guard notice.endsSentence else { return true }
    if last.closing.contains("?") || last.closing.contains("!") {
      return !last.closing.contains("\"") && !last.closing.contains("'")
    }
    if last.text.dropFirst().first == "." { return last.isCapitalized }
    return last.closing.hasSuffix("…") || last.closing.hasSuffix("...") || isTitleCase(notice.head)
  }

  /// Whether nearly all longer words have a capital.
  private func isTitleCase(_ text: LayoutText) -> Bool {
    let long = text.words.filter { $0.length > 3 && !$0.hasDigit }
    let capitals = long.count(where: \.isCapitalized)
    return long.count >= 4 && capitals * 10 >= long.count * 8
  }

  /// The index before which everything that is not skipped is standfirst: the first byline or date,
  /// if it comes soon and the article goes on after it.
  private func frontEnd(from start: Int) -> Int {
    var between = 0
    for index in start..<min(units.count, start + 8) {
      switch parts[index] {
      case .skipped(.byline), .skipped(.date):
        let after = bodyLength(in: index + 1..<parts.count)
        return after > bodyLength(in: start..<index) ? index : start
      case .body where isNameLine(index): return index
      case .body:
        between += 1
        guard between <= 3, notices[index].length <= Self.longestStandfirst else { return start }
      default: break
      }
    }
    return start
  }

  /// A short line right below the headline that ends no sentence, with longer ones after it.
  private func isStandfirst(_ index: Int) -> Bool {
    let notice = notices[index]
    guard !notice.endsSentence, notice.isWhole, notice.length <= Self.longestHeading else {
      return false
    }
    guard let last = notice.head.words.last, last.isWord, !last.hasColon,
      !last.closing.hasSuffix(",")
    else {
      return false
    }
    let headlines = parts[..<index].count { $0 == .headline }
    let next = parts[(index + 1)...].firstIndex(of: .body)
    return headlines < 3 && next.map { notices[$0].endsSentence } ?? false
  }

  /// Names alone on a line below the headline.
  private func isNameLine(_ index: Int) -> Bool {
    guard notices[index].isNames else { return notices[index].isNameAndPlace }
    if notices[index].hasGivenName { return true }
    guard index + 1 < parts.count else { return false }
    return parts[index + 1] == .skipped(.date) || parts[index + 1] == .skipped(.byline)
  }
}
