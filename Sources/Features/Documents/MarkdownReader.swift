/// Reads the text of an article out of Markdown.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  /// The labels of links that are defined apart.
  private let labels: Set<String>
  private var output = DocumentDraft()
  /// The line being read.
  private var index = 0
  /// The lines of the paragraph being read, without their marks.
  private var paragraph: [Range<Int>] = []
  private var kind = DocumentDraft.Kind.paragraph
  /// A list is being read, so that an indented line belongs to it.
  private var isInList = false
  /// The words of the front matter's title.
  private var title: [String] = []
  /// There has been a heading that is the headline.
  private var hasHeadline = false
  /// There has been text that is no heading.
  private var hasText = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = MarkdownLine.split(bytes)
    labels = Set(
      lines.compactMap { line in
        MarkdownLine(bytes: bytes, range: line).definition.map {
          MarkdownLine.label(bytes[$0.label])
        }
      })
  }

  /// The headline and text, without markup.
  ///
  /// - Complexity: O(n) in bytes.
  func draft() -> DocumentDraft {
    var reader = self
    reader.readFrontMatter()
    while reader.index < lines.count { reader.readLine() }
    reader.endParagraph()
    let blocks = reader.output.blocks
    let isTitled = blocks.contains { $0.kind == .headline }
    if !isTitled, let first = blocks.indices.first(where: { blocks[$0].kind != .caption }),
      blocks[first].kind == .heading
    {
      reader.output.blocks[first].kind = .headline
    }
    return reader.output
  }

  private func line(_ index: Int) -> MarkdownLine {
    MarkdownLine(bytes: bytes, range: lines[index])
  }

  private mutating func readFrontMatter() {
    guard let matter = MarkdownFrontMatter(bytes, lines) else { return }
    index = matter.end
    for field in matter.fields {
      for piece in field.pieces { output.copy(bytes, piece) }
      guard let block = output.endBlock(field.kind), field.kind == .headline else { continue }
      title = words(of: block)
    }
  }

  private func words(of block: DocumentDraft.Block) -> [String] {
    LayoutText(output.bytes, in: block.range).words.filter(\.isWord).map(\.text)
  }

  // MARK: Lines

  private mutating func readLine() {
    var line = line(index)
    var isQuoted = false
    while let quoted = line.quoted {
      line = quoted
      isQuoted = true
    }
    guard !line.isBlank else {
      endParagraph()
      index += 1
      return
    }
    if readSpecial(line, isQuoted: isQuoted) { return }
    index += 1
    if readItem(line, isQuoted: isQuoted) { return }
    if paragraph.isEmpty {
      if line.indent == 0 { isInList = false }
      if line.indent >= 4, !isInList { return }
      kind = isInList ? .item : isQuoted ? .quote : .paragraph
    } else if isQuoted, kind == .paragraph {
      endParagraph()
      kind = .quote
    }
    paragraph.append(line.range)
  }

  /// Reads a line, or several, that are no part of a paragraph.
  private mutating func readSpecial(_ line: MarkdownLine, isQuoted: Bool) -> Bool {
    if let fence = line.fence {
      endParagraph()
      index += 1
      while index < lines.count, !self.line(index).ends(fence) { index += 1 }
      index += 1
      return true
    }
    if let heading = line.heading {
      endParagraph()
      index += 1
      isInList = false
      addHeading([heading.text], level: heading.level)
      return true
    }
    if !paragraph.isEmpty, kind == .paragraph, let level = line.underline {
      index += 1
      let text = paragraph
      paragraph = []
      addHeading(text, level: level)
      return true
    }
    if line.isRule || line.isInstruction {
      endParagraph()
      index += 1
      return true
    }
    if paragraph.isEmpty, readDefinition(line) || readTable(line) { return true }
    return readHTML(line)
  }

  private mutating func readItem(_ line: MarkdownLine, isQuoted: Bool) -> Bool {
    guard line.indent < 4 || isInList, var item = line.item else { return false }
    if !paragraph.isEmpty, !isInList {
      let isEmpty = MarkdownLine(bytes: bytes, range: item.text).isBlank
      if isEmpty || (item.number ?? 1) != 1 { return false }
    }
    endParagraph()
    isInList = true
    kind = .item
    for _ in 0..<Self.deepestItem {
      let text = MarkdownLine(bytes: bytes, range: item.text)
      guard let inner = text.item, inner.number == nil else { break }
      item = inner
    }
    paragraph = [MarkdownLine.afterBox(bytes, item.text)]
    return true
  }

  /// Lists on one line are not deeper than this.
  private static let deepestItem = 16

  private mutating func readDefinition(_ line: MarkdownLine) -> Bool {
    guard let definition = line.definition else { return false }
    index += 1
    guard bytes[definition.label].first == UInt8(ascii: "^") else { return true }
    kind = .paragraph
    paragraph = [definition.text]
    return true
  }

  private mutating func readTable(_ line: MarkdownLine) -> Bool {
    guard line.hasBar, index + 1 < lines.count, self.line(index + 1).isTableRule else {
      return false
    }
    while index < lines.count, self.line(index).hasBar { index += 1 }
    return true
  }

  // MARK: Text

  private mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    let text = paragraph
    paragraph = []
    add(text, kind)
  }

  private mutating func addHeading(_ text: [Range<Int>], level: Int) {
    let isHeadline = !hasText && !hasHeadline && (level == 1 || title.isEmpty)
    add(text, isHeadline ? .headline : .heading)
    guard isHeadline, let block = output.blocks.last, block.kind == .headline else { return }
    hasHeadline = true
    // The title counts once.
    if !title.isEmpty, output.blocks.count > 1, words(of: block) == title {
      output.removeLastBlock()
    }
  }

  private mutating func add(_ text: [Range<Int>], _ kind: DocumentDraft.Kind) {
    var inline = MarkdownInline(bytes, text, labels: labels)
    inline.read()
    let before = output.blocks.count
    inline.add(to: &output)
    let block = output.endBlock(kind)
    if block != nil, kind != .heading, kind != .headline { hasText = true }
    if let block, inline.startsWithImage, block.range.count <= Self.longestCaption {
      output.blocks[output.blocks.count - 1].kind = .caption
    }
    guard output.blocks.count == before else { return }
    for image in inline.images {
      inline.addText(image, to: &output)
      output.endBlock(.caption)
    }
  }

  /// Text after an image in its paragraph is its caption up to this length; in bytes.
  private static let longestCaption = 320

  // MARK: HTML

  /// Reads a block of HTML: up to its end, or to an empty line.
  private mutating func readHTML(_ line: MarkdownLine) -> Bool {
    guard let block = MarkdownHTML(line, isInParagraph: !paragraph.isEmpty) else { return false }
    endParagraph()
    let start = line.trimmed.lowerBound
    var end = line.range.upperBound
    while !block.isEnd(MarkdownLine(bytes: bytes, range: lines[index])) {
      guard index + 1 < lines.count else { break }
      if block.endsBefore(self.line(index + 1)) { break }
      index += 1
      end = lines[index].upperBound
    }
    index += 1
    guard block.isRead else { return true }
    let before = output.blocks.count
    let tree = HTMLTree(bytes, start..<end)
    var extractor = HTMLExtractor(HTMLContent(fragment: tree), headline: nil)
    swap(&output, &extractor.draft)
    extractor.read(0)
    swap(&output, &extractor.draft)
    hasText = hasText || output.blocks[before...].contains { $0.kind != .heading }
    return true
  }
}
