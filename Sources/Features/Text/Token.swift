/// One word, number or mark of a text.
public struct Token: Sendable, Equatable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes, hyphens and digits (`don't`, `so-called`, `U.S.`, `B-52`).
    case word
    /// Digits, with inner separators and a unit written without a space (`1,200`, `3.5`, `9bn`).
    case number
    /// A full stop, question mark, exclamation mark or ellipsis; `...` is one token.
    case terminator
    /// Any quotation mark or free-standing apostrophe, straight or typographic.
    case quote
    /// A dash (`–`, `—`, `--`, or a hyphen that stands free).
    case dash
    /// Any other mark, symbol, or byte that is not valid UTF-8; one token each.
    case mark
  }

  /// Properties read off the original letters.
  public struct Flags: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes flags from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// White space, or the text's start, comes before the token.
    public static let spaceBefore = Flags(rawValue: 1)
    /// A line break comes between the token before and this one.
    public static let newlineBefore = Flags(rawValue: 2)
    /// The first letter is upper case.
    public static let capitalized = Flags(rawValue: 4)
    /// All letters are upper case, and there are at least two.
    public static let allCapitals = Flags(rawValue: 8)
    /// At least one digit is in it.
    public static let hasDigit = Flags(rawValue: 16)
    /// A full stop is part of it (`U.S.`, `p.m.`).
    public static let hasPeriod = Flags(rawValue: 32)
    /// White space, or the text's end, comes after the token.
    public static let spaceAfter = Flags(rawValue: 64)
    /// It has a letter or byte outside ASCII.
    public static let nonASCII = Flags(rawValue: 128)
  }

  let startOffset: UInt32
  let endOffset: UInt32
  let foldedOffset: UInt32
  let foldedEnd: UInt32
  /// What the token is made of.
  public let kind: Kind
  /// What its letters look like and what stands around it.
  public package(set) var flags: Flags
  /// 64-bit hash of the folded form (see ``TextFolding``); equal words have equal hashes.
  public let hash: UInt64

  /// What room for tokens is filled with.
  static let empty = Token(
    startOffset: 0, endOffset: 0, foldedOffset: 0, foldedEnd: 0, kind: .mark, flags: [], hash: 0)

  /// The byte offset of the first byte.
  public var start: Int { Int(startOffset) }
  /// The byte offset after the last byte.
  public var end: Int { Int(endOffset) }
  /// The byte range in the source.
  public var range: Range<Int> { start..<end }
  /// Whether it is a word or a number.
  public var isWord: Bool { kind.rawValue <= Kind.number.rawValue }
}

/// The tokens of a text, with the folded letters that they were hashed from.
public struct TokenizedText: Sendable, Equatable {
  /// The text the tokens point into.
  public internal(set) var source: SourceText
  /// The tokens, in order; their byte ranges are ascending and do not overlap.
  public internal(set) var tokens: [Token]
  /// The folded bytes of all tokens, end to end.
  package internal(set) var folded: [UInt8]

  /// The folded form of a token: lower case, typographic marks straightened, digits as `0`.
  public func foldedText(_ index: Int) -> String {
    String(decoding: foldedBytes(index), as: UTF8.self)
  }

  /// The folded bytes of a token.
  public func foldedBytes(_ index: Int) -> ArraySlice<UInt8> {
    let token = tokens[index]
    return folded[Int(token.foldedOffset)..<Int(token.foldedEnd)]
  }
}
