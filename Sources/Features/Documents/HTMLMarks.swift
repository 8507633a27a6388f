/// What the attributes of an element say about its content.
struct HTMLMarks: OptionSet {
  let rawValue: UInt16

  /// Not shown.
  static let hidden = HTMLMarks(rawValue: 1)
  /// Named as something that is not the article: `sidebar`, `related`, `share`.
  static let besides = HTMLMarks(rawValue: 2)
  /// Named as a comment thread.
  static let comments = HTMLMarks(rawValue: 4)
  static let caption = HTMLMarks(rawValue: 8)
  static let credit = HTMLMarks(rawValue: 16)
  static let byline = HTMLMarks(rawValue: 32)
  static let standfirst = HTMLMarks(rawValue: 64)
  static let label = HTMLMarks(rawValue: 128)
  static let date = HTMLMarks(rawValue: 256)
  /// The main content, by its role.
  static let main = HTMLMarks(rawValue: 512)
  /// A link to another page.
  static let link = HTMLMarks(rawValue: 1024)

  /// The kind of text that the marks name, if any.
  var kind: DocumentDraft.Kind? {
    if contains(.caption) { return .caption }
    if contains(.credit) { return .credit }
    if contains(.standfirst) { return .standfirst }
    if contains(.byline) { return .byline }
    if contains(.date) { return .date }
    if contains(.label) { return .label }
    return nil
  }
}

extension HTMLMarks {
  /// Reads the attributes of a tag.
  ///
  /// - Complexity: O(length).
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self = []
    var reader = HTMLAttributeReader(
      bytes: bytes, position: range.lowerBound, end: range.upperBound)
    while let (name, value) = reader.next() { read(name, value) }
  }

  private mutating func read(_ name: String, _ value: ArraySlice<UInt8>) {
    switch name {
    case "hidden": insert(.hidden)
    case "aria-hidden" where value.elementsEqual("true".utf8): insert(.hidden)
    case "style":
      let style = value.filter { $0 > 0x20 }.map(ASCII.lower)
      if Self.contains(style, "display:none") || Self.contains(style, "visibility:hidden") {
        insert(.hidden)
      }
    case "role": readRole(String(decoding: value.map(ASCII.lower), as: UTF8.self))
    case "class", "id": readNames(value)
    case "itemprop":
      if value.elementsEqual("articleBody".utf8) { insert(.main) }
      if value.elementsEqual("author".utf8) { insert(.byline) }
    case "rel" where value.elementsEqual("author".utf8): insert(.byline)
    case "href" where value.first != UInt8(ascii: "#"): insert(.link)
    default: break
    }
  }

  private static func contains(_ text: [UInt8], _ part: String) -> Bool {
    let part = Array(part.utf8)
    return text.indices.contains { text[$0...].starts(with: part) }
  }

  private mutating func readRole(_ role: String) {
    switch role {
    case "main": insert(.main)
    case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert",
      "form", "menu", "toolbar":
      insert(.besides)
    default: break
    }
  }

  /// Reads the names of a `class` or `id`.
  private mutating func readNames(_ value: ArraySlice<UInt8>) {
    for name in value.split(whereSeparator: { $0 <= 0x20 }) where name.count <= Self.longestName {
      readName(name)
    }
  }

  /// A longer name is made by a machine.
  private static let longestName = 80

  private mutating func readName(_ name: ArraySlice<UInt8>) {
    let whole = String(decoding: name.map(ASCII.lower), as: UTF8.self)
    if let mark = Self.names[whole] { insert(mark) }
    let parts = Self.parts(of: name)
    guard let first = parts.first, !Self.negations.contains(first) else { return }
    for part in parts {
      guard let mark = Self.parts[part] else { continue }
      // `author-bio` and `caption-toggle` are about something else.
      if mark != .besides, mark != .comments, parts.contains(where: Self.detours.contains) {
        continue
      }
      insert(mark)
    }
  }

  /// The parts of a name: `wp-caption_text` and `wpCaptionText` have three.
  private static func parts(of name: ArraySlice<UInt8>) -> [String] {
    var parts: [[UInt8]] = [[]]
    var wasLower = false
    for byte in name {
      let isUpper = ASCII.isUpper(byte)
      let isSeparator = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      if isSeparator || (isUpper && wasLower) { parts.append([]) }
      if !isSeparator { parts[parts.count - 1].append(ASCII.lower(byte)) }
      wasLower = !isUpper && !isSeparator
    }
    return parts.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let negations: Set<String> = [
    "no", "has", "with", "without", "is", "js", "hide", "show", "not", "category", "tag",
  ]
  private static let detours: Set<String> = [
    "bio", "toggle", "icon", "button", "btn", "wrap", "count", "link", "open", "enabled", "tag",
  ]

  /// Names that mean something only as they are.
  private static let names: [String: HTMLMarks] = [
    "sr-only": .hidden, "visually-hidden": .hidden, "visuallyhidden": .hidden,
    "screen-reader-text": .hidden, "u-hidden": .hidden, "disqus_thread": .comments,
    "respond": .comments, "commentlist": .comments, "sub-title": .standfirst,
    "sub-headline": .standfirst, "sub-head": .standfirst, "most-read": .besides,
    "wp-caption-text": .caption, "skip-link": .besides, "read-more": .besides,
    "photo-credit": .credit, "image-credit": .credit, "articlebody": .main,
    "pub-date": .date, "post-date": .date, "entry-date": .date,
  ]

  private static let parts: [String: HTMLMarks] = {
    var parts: [String: HTMLMarks] = [:]
    func add(_ mark: HTMLMarks, _ words: String) {
      for word in LayoutVocabulary.words(words) { parts[word] = mark }
    }
    add(.comments, "comments comment disqus commenting")
    add(
      .besides,
      """
      related recommended recommendation recommendations newsletter newsletters share sharing \
      sharebar social promo promos promotion advert adverts advertisement advertising ad ads \
      adslot sponsor sponsored sponsors sidebar breadcrumb breadcrumbs cookie cookies consent \
      subscribe subscription signup paywall toolbar pagination pager trending outbrain taboola \
      modal popup tooltip navbar nav navigation masthead noprint mostread donate donation
      """)
    add(.caption, "caption captions")
    add(.credit, "credit credits photocredit")
    add(.byline, "byline bylines author authors contributor contributors")
    add(
      .standfirst,
      "standfirst dek deck subtitle subheadline subhead subheading strapline subline")
    add(.label, "kicker eyebrow overline supertitle")
    add(.date, "timestamp dateline pubdate datetime")
    return parts
  }()
}

/// Reads the attributes of a tag one after the other.
private struct HTMLAttributeReader {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  /// The next attribute: its name in lower case, and its value without quotation marks.
  mutating func next() -> (name: String, value: ArraySlice<UInt8>)? {
    skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
    guard position < end else { return nil }
    let start = position
    skip { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
    let name = bytes[start..<min(position, start + Self.longestName)].map(ASCII.lower)
    let afterName = position
    skip { $0 <= 0x20 }
    guard position < end, bytes[position] == UInt8(ascii: "=") else {
      position = afterName
      return (String(decoding: name, as: UTF8.self), [])
    }
    position += 1
    skip { $0 <= 0x20 }
    return (String(decoding: name, as: UTF8.self), value())
  }

  private static let longestName = 16

  private mutating func value() -> ArraySlice<UInt8> {
    guard position < end else { return [] }
    let quote = bytes[position]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    let start = position
    skip { isQuoted ? $0 != quote : $0 > 0x20 }
    defer { if isQuoted, position < end { position += 1 } }
    return bytes[start..<position]
  }

  private mutating func skip(while holds: (UInt8) -> Bool) {
    while position < end, holds(bytes[position]) { position += 1 }
  }
}
