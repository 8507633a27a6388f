/// The fields at the top of a Markdown file, in YAML or TOML, that a page shows.
struct MarkdownFrontMatter {
  /// A field and the bytes of its value, without quotation marks and escapes.
  struct Field {
    let kind: DocumentDraft.Kind
    let pieces: [Range<Int>]
  }

  /// The first line after it.
  let end: Int
  let fields: [Field]

  /// Reads the front matter; `nil` if the text does not start with one.
  init?(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    guard let first = lines.first else { return nil }
    let fence = Array(bytes[MarkdownLine(bytes: bytes, range: first).trimmed])
    guard fence == Self.yaml || fence == Self.toml else { return nil }
    let body = lines.dropFirst().prefix(Self.mostLines)
    guard
      let last = body.firstIndex(where: { line in
        let text = bytes[MarkdownLine(bytes: bytes, range: line).trimmed]
        return text.elementsEqual(fence) || (fence == Self.yaml && text.elementsEqual(Self.dots))
      })
    else { return nil }
    end = last + 1
    let mark = fence == Self.yaml ? UInt8(ascii: ":") : UInt8(ascii: "=")
    fields = body[..<last].compactMap { Self.field(bytes, $0, mark: mark) }
  }

  private static let yaml = Array("---".utf8)
  private static let toml = Array("+++".utf8)
  private static let dots = Array("...".utf8)
  private static let mostLines = 200

  private static func field(_ bytes: [UInt8], _ line: Range<Int>, mark: UInt8) -> Field? {
    guard let colon = bytes[line].firstIndex(of: mark) else { return nil }
    let name = bytes[line.lowerBound..<colon].map(ASCII.lower)
    let key = String(decoding: name.prefix { $0 > 0x20 }, as: UTF8.self)
    guard let kind = kinds[key] else { return nil }
    var value = MarkdownLine(bytes: bytes, range: colon + 1..<line.upperBound).trimmed
    if value.count > 1, bytes[value.lowerBound] == UInt8(ascii: "["),
      bytes[value.upperBound - 1] == UInt8(ascii: "]")
    {
      value = value.lowerBound + 1..<value.upperBound - 1
    }
    return Field(kind: kind, pieces: unquoted(bytes, value))
  }

  private static let kinds: [String: DocumentDraft.Kind] = [
    "title": .headline, "subtitle": .standfirst, "standfirst": .standfirst, "dek": .standfirst,
    "author": .byline, "authors": .byline, "byline": .byline, "date": .date,
  ]

  /// A value without the quotation marks around it, and without the marks of escapes in it.
  private static func unquoted(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    guard range.count > 1, let quote = bytes[range].first,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      bytes[range.upperBound - 1] == quote
    else { return [range] }
    let escape = quote == UInt8(ascii: "'") ? quote : UInt8(ascii: "\\")
    var pieces: [Range<Int>] = []
    var start = range.lowerBound + 1
    var offset = start
    while offset < range.upperBound - 1 {
      if bytes[offset] == escape, offset + 2 < range.upperBound {
        pieces.append(start..<offset)
        start = offset + 1
        offset += 1
      }
      offset += 1
    }
    pieces.append(start..<max(start, range.upperBound - 1))
    return pieces
  }
}
