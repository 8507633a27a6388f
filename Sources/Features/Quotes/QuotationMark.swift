/// A quotation mark or free-standing apostrophe, and what its place allows it to be.
struct QuotationMark {
  /// Marks of one family can close each other.
  enum Family: UInt8 {
    /// `"`, `“ ”`, `„ “`, `''`.
    case double
    /// `'`, `‘ ’`, `‚ ‘`.
    case single
    /// `« »`, `» «`.
    case guillemet
    /// `‹ ›`, `› ‹`.
    case singleGuillemet
    /// `「 」`, `『 』`.
    case corner
  }

  /// What the glyph itself says about its side.
  enum Side: UInt8 {
    case opening
    case closing
    case either
  }

  /// The token that is the mark.
  let token: Int
  let family: Family
  let side: Side
  /// Whether something may open here: no white space after it, and space or an opening mark before.
  let canOpen: Bool
  /// Whether something may end here: no white space before it, and space or punctuation after.
  let canClose: Bool
  /// Whether it stands for letters left out (`'90s`, `'tis`, `rock 'n' roll`).
  let isElision: Bool
  /// Whether it may as well be the apostrophe of a plural (`players' union`).
  let maybePossessive: Bool

  /// Reads the mark at a token.
  init(_ text: TokenizedText, token index: Int) {
    let tokens = text.tokens
    let mark = tokens[index]
    let glyph = Self.scalar(of: mark, in: text.source.bytes)
    (family, side) = Self.kind(of: glyph, length: mark.end - mark.start)
    token = index
    let previous = index > 0 ? tokens[index - 1] : nil
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    let openBefore =
      mark.flags.contains(.spaceBefore)
      || previous.map { !$0.isWord && $0.kind != .terminator }
        ?? true
    let openAfter = mark.flags.contains(.spaceAfter) || next.map { !$0.isWord } ?? true
    canOpen = openBefore && !mark.flags.contains(.spaceAfter)
    canClose = openAfter && !mark.flags.contains(.spaceBefore)
    isElision = family == .single && Self.isElision(text, at: index)
    maybePossessive =
      family == .single && mark.flags.contains(.spaceAfter) && !mark.flags.contains(.spaceBefore)
      && previous.map { $0.kind == .word } ?? false
      && (index > 0 && text.foldedBytes(index - 1).last == UInt8(ascii: "s"))
      && next.map { $0.kind == .word } ?? false
  }

  private static func scalar(of token: Token, in bytes: [UInt8]) -> UInt32 {
    let first = bytes[token.start]
    guard first >= 0x80 else { return UInt32(first) }
    return UTF8Decoding.decode(bytes, at: token.start, limit: token.end).scalar?.value ?? 0
  }

  private static func kind(of glyph: UInt32, length: Int) -> (Family, Side) {
    switch glyph {
    case 0x22, 0xFF02: (.double, .either)
    // Two single marks in a row: the tokeniser has made them one double mark.
    case 0x27 where length == 2: (.double, .either)
    case 0x60 where length == 2: (.double, .opening)
    case 0x201C, 0x201F: (.double, .opening)
    case 0x201E: (.double, .opening)
    case 0x201D: (.double, .closing)
    case 0xAB: (.guillemet, .opening)
    case 0xBB: (.guillemet, .closing)
    case 0x2039: (.singleGuillemet, .opening)
    case 0x203A: (.singleGuillemet, .closing)
    case 0x300C, 0x300E: (.corner, .opening)
    case 0x300D, 0x300F: (.corner, .closing)
    case 0x2018, 0x201A, 0x201B, 0x60: (.single, .opening)
    case 0x2019, 0x2BC: (.single, .closing)
    default: (.single, .either)
    }
  }

  /// Whether the mark stands for letters left out of the word beside it.
  private static func isElision(_ text: TokenizedText, at index: Int) -> Bool {
    let tokens = text.tokens
    if index > 1, !tokens[index].flags.contains(.spaceBefore), tokens[index - 2].kind == .quote,
      text.foldedBytes(index - 1).elementsEqual("n".utf8)
    {
      return true
    }
    guard index + 1 < tokens.count, !tokens[index].flags.contains(.spaceAfter) else { return false }
    let next = tokens[index + 1]
    if next.kind == .number {
      // A decade: two digits and an s.
      return text.foldedBytes(index + 1).elementsEqual("00s".utf8)
    }
    return elided.contains(next.hash)
  }

  /// Words that are written with an apostrophe in front.
  private static let elided: Set<UInt64> = Set(
    """
    n em tis twas til till twere twill twould bout cos cuz neath tween ere nuff fraid ello appen
    """.split(whereSeparator: \.isWhitespace).map { TextFolding.hash(word: String($0)) })
}
