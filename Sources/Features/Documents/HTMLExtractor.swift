/// Takes the text of chosen elements out of a page.
struct HTMLExtractor {
  let content: HTMLContent
  /// The element that is the headline.
  let headline: Int?
  var draft: DocumentDraft
  /// The element that the block's text is in.
  private var owner: Int?
  /// Line breaks since the last text: two set paragraphs apart.
  private var breaks = 0

  init(_ content: HTMLContent, headline: Int?, into draft: DocumentDraft = DocumentDraft()) {
    self.content = content
    self.headline = headline
    self.draft = draft
  }

  private var tree: HTMLTree { content.tree }

  /// Adds the text of an element.
  ///
  /// - Complexity: O(number of events in the element, and bytes of text).
  mutating func read(_ element: Int) {
    let range = tree.elements[element].events
    for event in tree.events[range] { read(event) }
    endBlock()
  }

  private mutating func read(_ event: HTMLTree.Event) {
    switch event {
    case .open(let index), .close(let index):
      let element = tree.elements[index]
      if element.tag.role == .block || element.tag == .hr { endBlock() }
    case .text(let range, let index):
      guard begins(in: index) else { return }
      if tree.elements[index].tag == .pre {
        addLines(range, of: index)
      } else {
        HTMLReference.copy(tree.bytes, range, to: &draft)
      }
      breaks = 0
    case .literal(let range, let index):
      guard begins(in: index) else { return }
      draft.copy(tree.bytes, range)
      breaks = 0
    case .quote(let range, let isEnd, let index):
      guard begins(in: index) else { return }
      draft.replace(range, with: Array((isEnd ? "”" : "“").utf8))
    case .lineBreak(let range):
      breaks += 1
      if breaks > 1 { endBlock() } else { draft.addSpace(at: range.lowerBound) }
    case .linkStart: draft.isLink = true
    case .linkEnd: draft.isLink = false
    }
  }

  /// Whether the text of an element is read; the block becomes that element's if it has no text.
  private mutating func begins(in index: Int) -> Bool {
    guard content.readings[index] == .all else { return false }
    if draft.isEmpty { owner = index }
    return true
  }

  /// Adds preformatted text, where empty lines set paragraphs apart.
  private mutating func addLines(_ range: Range<Int>, of index: Int) {
    var start = range.lowerBound
    var feeds = 0
    for offset in range {
      let byte = tree.bytes[offset]
      if byte == UInt8(ascii: "\n") {
        feeds += 1
      } else if byte > 0x20 {
        if feeds > 1 {
          HTMLReference.copy(tree.bytes, start..<offset, to: &draft)
          endBlock()
          owner = index
          start = offset
        }
        feeds = 0
      }
    }
    HTMLReference.copy(tree.bytes, start..<range.upperBound, to: &draft)
  }

  // MARK: Blocks

  private mutating func endBlock() {
    breaks = 0
    guard let index = owner else { return }
    let kind = isHeadline(index) ? .headline : tree.elements[index].kind
    guard let block = draft.endBlock(kind) else { return }
    owner = nil
    let notice = LayoutNotice(block.range, reader: LayoutLineReader(bytes: draft.bytes))
    if isLeftOut(block, notice) {
      draft.removeLastBlock()
    } else if isMisnamed(block, notice) {
      draft.blocks[draft.blocks.count - 1].kind = .paragraph
    }
  }

  /// Whether a block is too long for what the markup calls it.
  private func isMisnamed(_ block: DocumentDraft.Block, _ notice: LayoutNotice) -> Bool {
    switch block.kind {
    case .byline, .date, .label:
      let longest = notice.endsSentence ? Self.shortestText : Self.longestName
      return notice.reason == nil && block.range.count > longest
    case .standfirst: return block.range.count > Self.longestStandfirst
    case .caption, .credit: return block.range.count > Self.longestCaption
    default: return false
    }
  }

  // Lengths in bytes: text that ends as a sentence does and has more than this is one.
  private static let shortestText = 32
  private static let longestName = 160
  private static let longestStandfirst = 400
  private static let longestCaption = 900

  private func isHeadline(_ index: Int) -> Bool {
    guard let headline else { return false }
    return index == headline || tree.elements[index].parent == headline
  }

  /// Whether a block is a control or link of the page rather than text.
  private func isLeftOut(_ block: DocumentDraft.Block, _ notice: LayoutNotice) -> Bool {
    guard !notice.endsSentence, notice.reason == nil, !notice.isLabel else { return false }
    switch block.kind {
    case .loose: return content.hasParagraphs
    case .paragraph, .heading, .item: return block.linked * 10 >= block.range.count * 9
    default: return false
    }
  }
}
