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
  /// Whether it may stand for letters left out, but as well for a quotation that starts with such a
  /// word (`'cause they want it`).
  let maybeElision: Bool
  /// Whether it may as well be the apostrophe of a plural or of a letter left out at a word's end
  /// (`players' union`, `doin' fine`).
  let maybePossessive: Bool
  /// Whether it is a straight mark right after a number, as the sign of inches is.
  let maybeInches: Bool
  /// Whether the number before a straight mark has feet in it, so that it must be inches (`6'2"`).
  let isInches: Bool

  /// Whether it can close a single quotation: as `’` does, or as `‘` does after `‚`.
  var closesSingle: Bool { canClose && (side != .opening || !canOpen) }

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
    canOpen =
      openBefore && !mark.flags.contains(.spaceAfter)
      && Self.startsText(text, at: index + 1, opensWith: glyph, side)
    canClose = openAfter && !mark.flags.contains(.spaceBefore)
    isElision = family == .single && Self.isElision(text, at: index)
    maybeElision = family == .single && next.map { Self.maybeElided.contains($0.hash) } ?? false
    maybePossessive =
      family == .single && !mark.flags.contains(.spaceBefore)
      && Self.endsLikePossessive(text, at: index - 1) && Self.goesOn(text, after: index)
    maybeInches =
      family == .double && side == .either && !mark.flags.contains(.spaceBefore)
      && previous?.kind == .number
    isInches = maybeInches && text.foldedBytes(index - 1).contains(UInt8(ascii: "'"))
  }

  /// Whether a quotation can start with a token: not with a comma or the like, and after a glyph
  /// that closes only with a word or another quotation mark (`»so«`, but not `fini », dit-il`).
  private static func startsText(
    _ text: TokenizedText, at index: Int, opensWith glyph: UInt32, _ side: Side
  ) -> Bool {
    guard index < text.tokens.count else { return side != .closing }
    let token = text.tokens[index]
    if token.isWord { return true }
    if token.kind == .quote {
      return side != .closing || scalar(of: token, in: text.source.bytes) != glyph
    }
    return side != .closing && !(text.foldedBytes(index).first.map(",;:)]".utf8.contains) ?? false)
  }

  /// Whether a word ends as those do that an apostrophe may follow: in *s*, or in *-in* for *-ing*.
  private static func endsLikePossessive(_ text: TokenizedText, at index: Int) -> Bool {
    guard index >= 0, text.tokens[index].kind == .word else { return false }
    let bytes = text.foldedBytes(index)
    return bytes.last == UInt8(ascii: "s") || (bytes.count > 3 && bytes.suffix(2) == [0x69, 0x6E])
  }

  /// Whether a word comes after a mark, or a single mark that may close after one more mark.
  private static func goesOn(_ text: TokenizedText, after index: Int) -> Bool {
    let tokens = text.tokens
    guard index + 1 < tokens.count else { return false }
    if tokens[index].flags.contains(.spaceAfter) { return tokens[index + 1].kind == .word }
    guard index + 2 < tokens.count, !tokens[index + 1].isWord, tokens[index + 1].kind != .quote
    else { return false }
    return text.foldedBytes(index + 2).elementsEqual("'".utf8)
      && !tokens[index + 2].flags.contains(.spaceBefore)
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
    // A word that is quoted by itself has a mark after it too, as has the n of `rock 'n' roll`.
    let isQuoted =
      index + 2 < tokens.count && tokens[index + 2].kind == .quote
      && !text.foldedBytes(index + 1).elementsEqual("n".utf8)
      && !tokens[index + 2].flags.contains(.spaceBefore)
    return elided.contains(next.hash) && !isQuoted
  }

  /// Words that are written with an apostrophe in front, but as often without.
  private static let maybeElided: Set<UInt64> = Set(
    ["cause", "course", "round", "fore"].map { TextFolding.hash(word: $0) })

  /// Words that are written with an apostrophe in front.
  private static let elided = WordListText.hashes(
    """
    n em tis twas til till twere twill twould bout cos cuz neath tween ere nuff fraid ello appen gainst nother scuse
    """)
}
