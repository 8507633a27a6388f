/// The tokeniser's one pass over the bytes of a text.
struct TokenScanner {
  let bytes: TextBytes
  var position = 0
  var writer: TokenWriter
  private var pendingFlags: Token.Flags = [.spaceBefore]
  private let takesPlainWords: Bool
  /// See ``HashInverses``; a number for each count of letters, 0 to 8.
  let inverses: UnsafeBufferPointer<UInt64>

  init(
    _ bytes: TextBytes, writer: TokenWriter, inverses: UnsafeBufferPointer<UInt64>,
    takesPlainWords: Bool
  ) {
    precondition(inverses.count == 9, "there is a number for each count of letters")
    self.bytes = bytes
    self.writer = writer
    self.inverses = inverses
    self.takesPlainWords = takesPlainWords
  }

  mutating func run() {
    while position < bytes.count {
      if takesPlainWords { scanPlainWords() }
      if position < bytes.count { scanToken() }
    }
    writer.markSpaceAfter()
  }

  /// Takes plain words and single spaces as long as there are any.
  @inline(never)
  private mutating func scanPlainWords() {
    // A copy, which nothing else can see, stays in registers.
    var scan = self
    while scan.position < scan.bytes.count {
      let byte = scan.bytes[scan.position]
      if byte == 0x20 {
        scan.skipSpace(1)
      } else if !ASCII.isLetter(byte) || !scan.scanPlainWord() {
        break
      }
    }
    self = scan
  }

  /// Takes what stands at the position by the full rules.
  @inline(never)
  private mutating func scanToken() {
    let byte = bytes[position]
    if byte < 0x80, let kind = Self.singleMark(byte), byte != bytes[position &+ 1] {
      emitASCII(byte, kind: kind)
      return
    }
    guard let next = scalar(at: position) else {
      emitMark(nil, kind: .mark)
      return
    }
    switch next.scalarClass {
    case .space:
      skipSpace(next.length)
    case .invisible:
      position += next.length
    case .lineBreak:
      pendingFlags.insert(.newlineBefore)
      skipSpace(next.length)
    case .letter, .digit, .extender:
      scanWord()
    case .ideograph:
      emitMark(next, kind: .word)
    case .apostrophe, .singleQuote, .doubleQuote:
      emitQuote(next)
    case .terminator:
      emitRun(of: next, kind: .terminator)
    case .hyphen, .dash:
      emitRun(of: next, kind: .dash)
    case .mark:
      emitMark(next, kind: .mark)
    }
  }

  @inline(__always)
  private mutating func skipSpace(_ length: Int) {
    position &+= length
    pendingFlags.insert(.spaceBefore)
    writer.markSpaceAfter()
  }

  /// Passes the space after a token that is already flagged.
  @inline(__always)
  mutating func passSpace() {
    position &+= 1
    pendingFlags = [.spaceBefore]
  }

  /// The scalar at an offset; `nil` at the end and where the bytes are not UTF-8.
  @inline(__always)
  func scalar(at offset: Int) -> TextScalar? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    return byte < 0x80 ? TextScalar(ascii: byte) : TextScalar(utf8: bytes.quarter(at: offset))
  }

  // MARK: Emitting

  /// Adds the token that ends at the current position.
  @inline(__always)
  mutating func emit(
    from start: Int, foldedStart: Int, kind: Token.Kind, flags: Token.Flags, hash: UInt64
  ) {
    writer.append(
      Token(
        startOffset: UInt32(truncatingIfNeeded: start),
        endOffset: UInt32(truncatingIfNeeded: position),
        foldedOffset: UInt32(truncatingIfNeeded: foldedStart),
        foldedEnd: UInt32(truncatingIfNeeded: writer.foldedCount),
        kind: kind, flags: flags.union(pendingFlags), hash: hash))
    pendingFlags = []
  }

  /// The kind of an ASCII mark that is a token by itself when it is not doubled.
  @inline(__always)
  private static func singleMark(_ byte: UInt8) -> Token.Kind? {
    switch ASCII.scalarClass(of: byte) {
    case .mark: .mark
    case .terminator: .terminator
    case .apostrophe, .singleQuote, .doubleQuote: .quote
    case .hyphen: .dash
    default: nil
    }
  }

  /// An ASCII mark.
  private mutating func emitASCII(_ byte: UInt8, kind: Token.Kind) {
    let start = position
    let foldedStart = writer.foldedCount
    let folded = ASCII.fold(byte)
    writer.append(folded)
    position &+= 1
    let hash = TextFolding.finish(TextFolding.hash(TextFolding.hashBasis, adding: folded))
    emit(from: start, foldedStart: foldedStart, kind: kind, flags: [], hash: hash)
  }

  /// A mark, or a byte that is not UTF-8.
  private mutating func emitMark(_ mark: TextScalar?, kind: Token.Kind) {
    let start = position
    let foldedStart = writer.foldedCount
    if let mark {
      writer.append(folded: mark)
    } else {
      for byte in UTF8.encodedReplacementCharacter { writer.append(byte) }
    }
    let length = mark?.length ?? 1
    position += length
    emit(
      from: start, foldedStart: foldedStart, kind: kind, flags: length > 1 ? [.nonASCII] : [],
      hash: writer.hash(from: foldedStart))
  }

  /// A quotation mark; two straight or grave single marks in a row are one double mark.
  private mutating func emitQuote(_ mark: TextScalar) {
    let byte = bytes[position]
    let isPair =
      (byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")) && bytes[position + 1] == byte
    guard isPair else {
      emitMark(mark, kind: .quote)
      return
    }
    let start = position
    let foldedStart = writer.foldedCount
    writer.append(UInt8(ascii: "\""))
    position += 2
    emit(
      from: start, foldedStart: foldedStart, kind: .quote, flags: [],
      hash: writer.hash(from: foldedStart))
  }

  /// Full stops or hyphens in a row are one token.
  private mutating func emitRun(of mark: TextScalar, kind: Token.Kind) {
    let start = position
    let foldedStart = writer.foldedCount
    let repeats = mark.isASCII && mark.scalar != "!" && mark.scalar != "?"
    repeat {
      writer.append(folded: mark)
      position += mark.length
    } while repeats && position < bytes.count && bytes[position] == UInt8(mark.scalar.value)
    emit(
      from: start, foldedStart: foldedStart, kind: kind,
      flags: mark.length > 1 ? [.nonASCII] : [], hash: writer.hash(from: foldedStart))
  }
}
