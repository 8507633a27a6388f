/// A block of HTML in Markdown, known by its first line.
///
/// Source: the seven kinds of HTML blocks of CommonMark 0.31, section 4.6.
struct MarkdownHTML {
  /// What ends the block, in lower case; `nil` if an empty line does.
  private let end: [UInt8]?
  /// Whether the block may hold text.
  let isRead: Bool

  /// Looks at a line; `nil` if no block starts there.
  init?(_ line: MarkdownLine, isInParagraph: Bool) {
    let text = line.bytes[line.trimmed]
    guard line.indent < 4, text.first == UInt8(ascii: "<") else { return nil }
    let rest = text.dropFirst()
    if rest.starts(with: "!--".utf8) {
      (end, isRead) = (Array("-->".utf8), false)
      return
    }
    let isEnd = rest.first == UInt8(ascii: "/")
    let name = rest.dropFirst(isEnd ? 1 : 0).prefix { byte in
      byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
    }
    guard let letter = name.first, (0x61...0x7A).contains(letter | 0x20) else { return nil }
    let tag = HTMLTag(line.bytes, name.startIndex..<name.endIndex)
    switch tag {
    case .script, .style, .pre, .textarea:
      (end, isRead) = (isEnd ? nil : Array("</\(tag?.rawValue ?? "")".utf8), false)
    case let tag? where tag.role != .inline && tag != .br && tag != .img:
      (end, isRead) = (nil, true)
    default:
      // Any other tag, if it is alone on its line and no link in angle brackets.
      guard !isInParagraph, text.last == UInt8(ascii: ">"), !name.contains(UInt8(ascii: ":")),
        !name.contains(UInt8(ascii: "@")),
        text.dropLast().lastIndex(of: UInt8(ascii: ">")) == nil
      else { return nil }
      (end, isRead) = (nil, true)
    }
  }

  /// Whether a line is the last of the block.
  func isEnd(_ line: MarkdownLine) -> Bool {
    guard let end, let first = end.first else { return false }
    let text = line.bytes[line.range].map(ASCII.lower)
    return text.indices.contains { text[$0] == first && text[$0...].starts(with: end) }
  }

  /// Whether the block ends before a line.
  func endsBefore(_ line: MarkdownLine) -> Bool { end == nil && line.isBlank }
}
