/// Pages whose markup tells headings and captions from paragraphs.
extension LayoutPage {
  /// Makes a page of the blocks of a marked-up file.
  init(_ draft: DocumentDraft) {
    let reader = LayoutLineReader(bytes: draft.bytes)
    let blocks = draft.blocks.map { (kind: $0.kind, range: reader.trim($0.range)) }
      .filter { !$0.range.isEmpty }
    self.init(
      units: blocks.map { LayoutUnit(range: $0.range, lines: 1, isSeparated: true) },
      reader: reader)
    isWithoutFooter = true
    assignParts(kinds: blocks.map(\.kind))
  }

  /// Finds out what each unit is, from its markup, its own words and its place.
  ///
  /// - Complexity: O(number of units).
  private mutating func assignParts(kinds: [DocumentDraft.Kind]) {
    for index in parts.indices {
      parts[index] = part(of: index, kind: kinds[index])
    }
    skipComments()
    skipLinkLists()
    skipAuthorSketches()
    findLastBody()
    if let headline = parts.firstIndex(of: .headline) {
      for index in 0..<headline where parts[index] == .body && !notices[index].endsSentence {
        parts[index] = .skipped(.label)
      }
      skipPictures(after: headline)
      readFront(below: headline)
      skipCaptions(after: headline)
    } else {
      skipPictures(after: -1)
    }
    if !parts.contains(.body) {
      parts = parts.map { $0 == .headline ? .body : $0 }
    }
  }

  /// What a unit is by its markup and words.
  private func part(of index: Int, kind: DocumentDraft.Kind) -> Part {
    let notice = notices[index]
    switch kind {
    case .headline: return .headline
    case .standfirst: return notice.reason.map(Part.skipped) ?? .headline
    case .caption: return .skipped(notice.reason == .credit ? .credit : .caption)
    case .credit: return .skipped(.credit)
    case .byline: return .skipped(notice.reason ?? .byline)
    case .date: return .skipped(notice.reason ?? .date)
    case .label: return .skipped(.label)
    case .heading:
      // `Photo: …` and the like are headings like any other.
      guard let reason = notice.reason, reason != .caption, reason != .credit else { return .body }
      return .skipped(reason)
    case .paragraph, .quote, .item, .loose:
      return notice.reason.map(Part.skipped) ?? .body
    }
  }
}
