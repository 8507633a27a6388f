/// Splits a file into tags and what stands between them, in one pass.
///
/// No input is an error: what cannot be a tag is text, and a comment or quotation that never ends
/// goes to the next `>`.
///
/// Source: the tokenisation states of the HTML Living Standard, without those that only matter to
/// scripts and forms.
struct HTMLScanner {
  /// A piece of the file.
  enum Piece {
    /// Text with character references in it.
    case text(Range<Int>)
    /// Text without them.
    case literal(Range<Int>)
    /// The start of an element; the attributes are what stands after the name.
    case start(Tag)
    /// The end of an element.
    case end(Tag)
  }

  /// A tag of any element.
  struct Tag {
    let name: Range<Int>
    let attributes: Range<Int>
    /// All of it, from `<` to `>`.
    let range: Range<Int>
  }

  let bytes: [UInt8]
  private let limit: Int
  private(set) var position: Int
  /// The offsets after the last `>`, `"` and `'`: past them a search would be in vain.
  private let lastGreater: Int
  private let lastQuotes: (double: Int, single: Int)
  private var ignoresQuotes = false
  /// The ends that are known not to come any more.
  private var missing: Set<[UInt8]> = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    limit = range.upperBound
    let slice = bytes[range]
    func last(_ byte: UInt8) -> Int { slice.lastIndex(of: byte).map { $0 + 1 } ?? 0 }
    lastGreater = last(UInt8(ascii: ">"))
    lastQuotes = (last(UInt8(ascii: "\"")), last(UInt8(ascii: "'")))
  }

  /// The next piece; `nil` at the end.
  mutating func next() -> Piece? {
    while position < limit {
      guard let markup = markup(at: position) else { return .text(scanText()) }
      position = markup.end
      if let piece = markup.piece { return piece }
    }
    return nil
  }

  private mutating func scanText() -> Range<Int> {
    let start = position
    repeat { position += 1 } while position < limit && !mayOpen(at: position)
    return start..<position
  }

  /// Whether markup may start at an offset.
  private func mayOpen(at offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: "<"), offset + 1 < limit, offset < lastGreater else {
      return false
    }
    let next = bytes[offset + 1]
    return Self.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || (next == UInt8(ascii: "/") && offset + 2 < limit && Self.isLetter(bytes[offset + 2]))
  }

  /// The markup at an offset, where there is some, and where it ends; comments have no piece.
  private mutating func markup(at offset: Int) -> (piece: Piece?, end: Int)? {
    guard mayOpen(at: offset) else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "!"): return declaration(at: offset)
    case UInt8(ascii: "?"): return (nil, afterGreater(offset))
    case UInt8(ascii: "/"):
      let tag = tag(at: offset, name: offset + 2)
      return (.end(tag), tag.range.upperBound)
    default:
      let tag = tag(at: offset, name: offset + 1)
      return (.start(tag), tag.range.upperBound)
    }
  }

  // MARK: Tags

  private mutating func tag(at offset: Int, name start: Int) -> Tag {
    var end = start
    while end < limit, !Self.endsName(bytes[end]) { end += 1 }
    let close = endOfTag(from: end)
    return Tag(name: start..<end, attributes: end..<close, range: offset..<min(limit, close + 1))
  }

  /// The offset of the `>` that ends a tag, which may not be inside a quoted value.
  private mutating func endOfTag(from start: Int) -> Int {
    var offset = start
    var mayQuote = false
    while offset < limit {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: ">"): return offset
      case UInt8(ascii: "="): mayQuote = !ignoresQuotes
      case UInt8(ascii: "\"") where mayQuote && offset + 1 < lastQuotes.double,
        UInt8(ascii: "'") where mayQuote && offset + 1 < lastQuotes.single:
        offset += 1
        while offset < limit, bytes[offset] != byte { offset += 1 }
        mayQuote = false
      default:
        if byte > 0x20 { mayQuote = false }
      }
      offset += 1
    }
    // Quotations that swallow all `>` are none, here and from here on.
    ignoresQuotes = true
    return bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")) ?? limit
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  // MARK: Comments

  private mutating func declaration(at offset: Int) -> (piece: Piece?, end: Int) {
    if starts(offset, with: Self.comment) {
      if let end = find(Self.commentEnd, from: offset + 2) { return (nil, end.upperBound) }
    } else if starts(offset, with: Self.section) {
      let start = offset + Self.section.count
      if let end = find(Self.sectionEnd, from: start) {
        return (.literal(start..<end.lowerBound), end.upperBound)
      }
    }
    return (nil, afterGreater(offset))
  }

  private static let comment = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let section = Array("<![CDATA[".utf8)
  private static let sectionEnd = Array("]]>".utf8)

  private func afterGreater(_ offset: Int) -> Int {
    bytes[offset..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? limit
  }

  private func starts(_ offset: Int, with text: [UInt8]) -> Bool {
    offset + text.count <= limit && bytes[offset..<offset + text.count].elementsEqual(text)
  }

  /// Moves behind the end tag of an element whose content is not markup.
  ///
  /// - Returns: The content; `nil`, and no move, where there is no such tag.
  mutating func skipRawText(_ tag: HTMLTag) -> Range<Int>? {
    let start = position
    guard let end = find(Array("</\(tag.rawValue)".utf8), from: start) else { return nil }
    position = afterGreater(end.lowerBound)
    return start..<end.lowerBound
  }

  /// Moves to the end of the file.
  mutating func skipAll() { position = limit }

  /// The first place of a text in lower case, in any case; none of its letters is looked at twice.
  private mutating func find(_ text: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = text.first, !missing.contains(text), limit - start >= text.count else {
      return nil
    }
    var offset = start
    while offset + text.count <= limit {
      if bytes[offset] == first,
        text.indices.allSatisfy({ ASCII.lower(bytes[offset + $0]) == text[$0] })
      {
        return offset..<offset + text.count
      }
      offset += 1
    }
    missing.insert(text)
    return nil
  }
}

extension ASCII {
  /// A byte with upper-case letters made lower.
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte + 32 : byte }
}
