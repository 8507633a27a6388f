/// Takes the marks out of a paragraph of Markdown: emphasis, links, images, code, escapes, HTML.
///
/// Source: the inline structure of CommonMark 0.31, chapter 6; emphasis is matched for each mark
/// by itself.
struct MarkdownInline {
  private let file: [UInt8]
  private let labels: Set<String>
  /// The paragraph's bytes, a line feed between lines.
  private let text: [UInt8]
  /// Where each of them stands in the file.
  private let offsets: [Int]
  /// How many more, or fewer, cuts an offset is in than the one before it.
  private var cuts: [Int]
  /// The same for links.
  private var links: [Int]
  /// What stands in place of the text at an offset, and the offset after it.
  private var replacements: [Int: (text: [UInt8], end: Int)] = [:]
  private var position = 0
  private var brackets: [(offset: Int, isImage: Bool)] = []
  /// The runs of a mark that may open emphasis.
  private var openers: [UInt8: [(end: Int, length: Int)]] = [:]
  /// The lengths of runs of backticks that no later run closes.
  private var openCode: Set<Int> = []
  private let lastGreater: Int
  /// The descriptions of the images, as ranges of the text.
  private(set) var images: [Range<Int>] = []
  /// Whether an image comes before all text.
  private(set) var startsWithImage = false

  init(_ file: [UInt8], _ lines: [Range<Int>], labels: Set<String>) {
    self.file = file
    self.labels = labels
    var text: [UInt8] = []
    var offsets: [Int] = []
    for (index, line) in lines.enumerated() {
      text += file[line]
      offsets += line
      guard index + 1 < lines.count else { break }
      text.append(UInt8(ascii: "\n"))
      offsets.append(line.upperBound)
    }
    self.text = text
    self.offsets = offsets
    cuts = [Int](repeating: 0, count: text.count + 1)
    links = cuts
    lastGreater = text.lastIndex(of: UInt8(ascii: ">")) ?? -1
  }

  /// Finds the marks.
  ///
  /// - Complexity: O(length).
  mutating func read() {
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\\"): readEscape()
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readReference()
      case UInt8(ascii: "!") where byte(position + 1) == UInt8(ascii: "["):
        brackets.append((position, true))
        position += 2
      case UInt8(ascii: "["):
        brackets.append((position, false))
        position += 1
      case UInt8(ascii: "]"): readBracket()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readEmphasis()
      default: position += 1
      }
    }
  }

  private func byte(_ offset: Int) -> UInt8? { text.indices.contains(offset) ? text[offset] : nil }

  private mutating func cut(_ range: Range<Int>) {
    cuts[range.lowerBound] += 1
    cuts[range.upperBound] -= 1
  }

  // MARK: Marks

  private mutating func readEscape() {
    if let next = byte(position + 1), Self.isPunctuation(next) || next == UInt8(ascii: "\n") {
      cut(position..<position + 1)
      position += 1
    }
    position += 1
  }

  private func run(at start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == text[start] { end += 1 }
    return end - start
  }

  private mutating func readCode() {
    let length = run(at: position)
    let start = position + length
    defer { position = max(position, start) }
    guard length <= Self.longestFence, !openCode.contains(length) else { return }
    var offset = start
    while offset < text.count {
      guard text[offset] == UInt8(ascii: "`") else {
        offset += 1
        continue
      }
      let other = run(at: offset)
      if other == length {
        cut(position..<start)
        cut(offset..<offset + length)
        position = offset + length
        return
      }
      offset += other
    }
    openCode.insert(length)
  }

  /// Longer runs of backticks are no marks.
  private static let longestFence = 16

  private mutating func readTag() {
    defer { position += 1 }
    guard position < lastGreater, let next = byte(position + 1) else { return }
    let isTag =
      (0x61...0x7A).contains(next | 0x20) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
    guard isTag else { return }
    var end = position + 1
    while end < text.count, text[end] != UInt8(ascii: ">"), text[end] != UInt8(ascii: "<") {
      end += 1
    }
    guard end < text.count, text[end] == UInt8(ascii: ">") else { return }
    let inside = text[position + 1..<end]
    let isLink =
      !inside.contains { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
      && (inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@")))
    if isLink {
      cut(position..<position + 1)
      cut(end..<end + 1)
    } else {
      cut(position..<end + 1)
      if inside.prefix(2).map(ASCII.lower).elementsEqual("br".utf8) {
        replacements[position] = ([0x20], end + 1)
      }
    }
    position = end
  }

  private mutating func readReference() {
    defer { position += 1 }
    guard let reference = HTMLReference.read(text, at: position, limit: text.count) else { return }
    replacements[position] = reference
    cut(position..<reference.end)
    position = reference.end - 1
  }

  // MARK: Links

  private mutating func readBracket() {
    let close = position
    position += 1
    guard let open = brackets.popLast() else { return }
    let start = open.offset + (open.isImage ? 2 : 1)
    guard let end = endOfTarget(after: close, label: start..<close) else { return }
    if open.isImage {
      if images.isEmpty, text[..<open.offset].allSatisfy({ $0 <= 0x20 }) { startsWithImage = true }
      images.append(start..<close)
      cut(open.offset..<end)
    } else {
      cut(open.offset..<start)
      cut(close..<end)
      links[start] += 1
      links[close] -= 1
      if byte(start) == UInt8(ascii: "^") { cut(start..<close) }
    }
    position = end
  }

  /// The offset after the target of a link whose bracket closes at an offset.
  private func endOfTarget(after close: Int, label: Range<Int>) -> Int? {
    let next = byte(close + 1)
    if next == UInt8(ascii: "("), let end = endOfAddress(from: close + 2) { return end }
    if next == UInt8(ascii: "[") {
      let limit = min(text.count, close + 2 + MarkdownLine.longestLabel)
      let rest = text[close + 2..<limit]
      if let end = rest.firstIndex(of: UInt8(ascii: "]")) {
        let name = end == close + 2 ? text[label] : text[close + 2..<end]
        if name.count <= MarkdownLine.longestLabel, labels.contains(MarkdownLine.label(name)) {
          return end + 1
        }
      }
    }
    guard label.count <= MarkdownLine.longestLabel, !label.isEmpty else { return nil }
    return labels.contains(MarkdownLine.label(text[label])) ? close + 1 : nil
  }

  /// The offset after the bracket that closes an address and title.
  private func endOfAddress(from start: Int) -> Int? {
    var depth = 0
    var quote: UInt8?
    var offset = start
    while offset < min(text.count, start + Self.longestAddress) {
      let byte = text[offset]
      if byte == UInt8(ascii: "\\") {
        offset += 1
      } else if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\""), text[offset - 1] <= 0x20 {
        quote = byte
      } else if byte == UInt8(ascii: "(") {
        depth += 1
        if depth > Self.deepestAddress { return nil }
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { return offset + 1 }
        depth -= 1
      }
      offset += 1
    }
    return nil
  }

  /// A longer address is none.
  private static let longestAddress = 2_000

  /// Addresses have no more brackets inside brackets.
  private static let deepestAddress = 32

  // MARK: Emphasis

  private mutating func readEmphasis() {
    let mark = text[position]
    let start = position
    let length = run(at: start)
    position = start + length
    let before = start > 0 ? text[start - 1] : 0x20
    let after = byte(position) ?? 0x20
    let isLeft = after > 0x20 && (!Self.isPunctuation(after) || !Self.isWord(before))
    let isRight = before > 0x20 && (!Self.isPunctuation(before) || !Self.isWord(after))
    var (opens, closes) = (isLeft, isRight)
    if mark == UInt8(ascii: "_") {
      opens = isLeft && (!isRight || Self.isPunctuation(before))
      closes = isRight && (!isLeft || Self.isPunctuation(after))
    }
    if mark == UInt8(ascii: "~"), length > 2 { return }
    let left = closes ? close(mark, start: start, length: length) : length
    if opens, left > 0 { openers[mark, default: []].append((position, left)) }
  }

  /// Matches a run with those that may open it, and gives how many of its marks are left.
  private mutating func close(_ mark: UInt8, start: Int, length: Int) -> Int {
    var left = length
    while left > 0, let opener = openers[mark]?.popLast() {
      let number = min(left, opener.length)
      cut(opener.end - number..<opener.end)
      cut(start + length - left..<start + length - left + number)
      left -= number
      if opener.length > number {
        openers[mark]?.append((opener.end - number, opener.length - number))
      }
    }
    return left
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte > 0x20 && !isPunctuation(byte) }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  // MARK: Text

  /// Adds the paragraph's text to a draft.
  func add(to draft: inout DocumentDraft) { addText(text.indices, to: &draft, isCut: true) }

  /// Adds a part of the text with no marks taken out but escapes.
  func addText(_ range: Range<Int>, to draft: inout DocumentDraft) {
    addText(range, to: &draft, isCut: false)
  }

  private func addText(_ range: Range<Int>, to draft: inout DocumentDraft, isCut: Bool) {
    var cut = 0
    var link = 0
    var start = range.lowerBound
    var offset = start
    func copy(upTo end: Int, _ draft: inout DocumentDraft) {
      guard start < end else { return }
      draft.copy(file, offsets[start]..<offsets[end - 1] + 1)
    }
    while offset < range.upperBound {
      let wasCut = cut > 0
      let wasLink = link > 0
      if isCut {
        cut += cuts[offset]
        link += links[offset]
      }
      let breaks = offset > start && offsets[offset] != offsets[offset - 1] + 1
      if (cut > 0) != wasCut || (link > 0) != wasLink || breaks {
        if !wasCut { copy(upTo: offset, &draft) }
        start = offset
        draft.isLink = link > 0
      }
      if isCut, let replacement = replacements[offset], cut == 1 {
        draft.replace(offsets[offset]..<offsets[replacement.end - 1] + 1, with: replacement.text)
      }
      offset += 1
    }
    if cut <= 0 { copy(upTo: range.upperBound, &draft) }
    draft.isLink = false
  }
}
