/// Splits text into words, numbers and marks in one pass over its bytes.
///
/// A word keeps its inner apostrophes and hyphens (`don't`, `so-called`), an initialism its full
/// stops (`U.S.`), a number its separators and unit (`1,200`, `9bn`). Bytes that are not UTF-8 are
/// marks of one byte. Chinese characters and kana are one token each.
public struct WordTokenizer {
  private let takesPlainWords: Bool
  let bytes: [UInt8]
  var position: Int
  let limit: Int
  var tokens: [Token] = []
  var folded: [UInt8] = []
  var pendingFlags: Token.Flags = [.spaceBefore]
  /// The most bytes that are read, so that offsets of the folded letters, which may be three times
  /// as many, fit into 32 bits.
  static let sizeLimit = 1 << 30

  private init(_ source: SourceText, takesPlainWords: Bool) {
    self.takesPlainWords = takesPlainWords
    bytes = source.bytes
    position = 0
    // What lies beyond is not read; the readers refuse such a text.
    limit = min(source.bytes.count, Self.sizeLimit)
    tokens.reserveCapacity(limit / 5)
    folded.reserveCapacity(limit)
  }

  /// Tokenises all of a text.
  ///
  /// - Complexity: O(n) in bytes.
  public static func tokenize(_ source: SourceText) -> TokenizedText {
    tokenize(source, takesPlainWords: true)
  }

  /// Tokenises all of a text, with or without the short way for plain words (for tests).
  static func tokenize(_ source: SourceText, takesPlainWords: Bool) -> TokenizedText {
    var tokenizer = WordTokenizer(source, takesPlainWords: takesPlainWords)
    tokenizer.run()
    return TokenizedText(source: source, tokens: tokenizer.tokens, folded: tokenizer.folded)
  }

  private mutating func run() {
    while position < limit {
      if takesPlainWords, scanPlain() { continue }
      let (scalar, length) = decode(at: position)
      guard let scalar else {
        emitMark(length: 1, kind: .mark)
        continue
      }
      switch ScalarClass(scalar) {
      case .space:
        skipSpace(length)
      case .invisible:
        position += length
      case .lineBreak:
        pendingFlags.insert(.newlineBefore)
        skipSpace(length)
      case .letter, .digit, .extender:
        scanWord()
      case .ideograph:
        emitMark(length: length, kind: .word)
      case .apostrophe, .singleQuote, .doubleQuote:
        emitQuote(length: length)
      case .terminator:
        emitRun(of: scalar, length: length, kind: .terminator)
      case .hyphen, .dash:
        emitRun(of: scalar, length: length, kind: .dash)
      case .mark:
        emitMark(length: length, kind: .mark)
      }
    }
    if let last = tokens.indices.last { tokens[last].flags.insert(.spaceAfter) }
  }

  // MARK: Scanning

  /// The scalar at an offset and its length in bytes; `nil` and 1 where the bytes are not UTF-8.
  private func decode(at offset: Int) -> (scalar: Unicode.Scalar?, length: Int) {
    let byte = bytes[offset]
    if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
    return UTF8Decoding.decode(bytes, at: offset, limit: limit)
  }

  private func scalarClass(at offset: Int) -> ScalarClass? {
    guard offset < limit else { return nil }
    return decode(at: offset).scalar.map(ScalarClass.init)
  }

  mutating func skipSpace(_ length: Int) {
    position += length
    pendingFlags.insert(.spaceBefore)
    if let last = tokens.indices.last { tokens[last].flags.insert(.spaceAfter) }
  }

  private mutating func scanWord() {
    var word = WordScan(start: position, foldedStart: folded.count)
    // Invisible marks belong to a word only if more of it follows.
    var end = position
    scan: while position < limit {
      let (scalar, length) = decode(at: position)
      guard let scalar else { break }
      let scalarClass = ScalarClass(scalar)
      switch scalarClass {
      case .letter:
        word.addLetter(isUpper: isUpper(scalar), isASCII: length == 1)
      case .digit:
        word.addDigit()
      case .extender, .invisible:
        word.flags.insert(.nonASCII)
      case .apostrophe where joins(after: length, word),
        .hyphen where joins(after: length, word):
        word.addJoint()
      case .terminator where scalar == "." && periodBelongs(to: word):
        word.addPeriod()
      case .mark where markBelongs(scalar, to: word):
        word.addJoint()
      default:
        break scan
      }
      TextFolding.append(scalar, to: &folded)
      position += length
      if scalarClass != .invisible { end = position }
      if scalar == ":", isAddress(word) {
        scanAddress()
        end = position
        break scan
      }
    }
    position = end
    emitWord(word)
  }

  private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? ASCII.isUpper(UInt8(scalar.value)) : TextFolding.lowercase(scalar) != scalar
  }

  /// Whether an apostrophe or hyphen of this length joins two parts of one word.
  private func joins(after length: Int, _ word: WordScan) -> Bool {
    guard word.partLength > 0 else { return false }
    switch scalarClass(at: position + length) {
    case .letter, .digit: return true
    default: return false
    }
  }

  /// Whether the full stop here is part of the word: `U.S.`, `3.5`, `example.com`.
  private func periodBelongs(to word: WordScan) -> Bool {
    let next = scalarClass(at: position + 1)
    if word.lastIsDigit { return next == .digit }
    if word.partLength == 1, word.isInitialism {
      if word.periods > 0, next != .letter { return true }
      return next == .letter && isInitial(at: position + 1, hasPeriods: word.periods > 0)
    }
    guard word.partLength > 1, position + 1 < limit else { return false }
    return bytes[position + 1] >= 0x61 && bytes[position + 1] <= 0x7A
  }

  /// Whether a single letter stands here, followed by a full stop (or, late in an initialism, by
  /// anything but a letter).
  private func isInitial(at offset: Int, hasPeriods: Bool) -> Bool {
    let after = offset + decode(at: offset).length
    guard after < limit else { return hasPeriods }
    if bytes[after] == UInt8(ascii: ".") { return true }
    return hasPeriods && scalarClass(at: after) != .letter
  }

  /// Whether a mark is part of the word: `1,200`, `10:30`, `9/11`, `AT&T`, and `https:`.
  private func markBelongs(_ scalar: Unicode.Scalar, to word: WordScan) -> Bool {
    let next = scalarClass(at: position + 1)
    switch scalar {
    case ",", ":", "/":
      if word.lastIsDigit, next == .digit { return true }
      return scalar == ":" && isAddress(word)
    case "&":
      return word.isAllUpper && next == .letter && ASCII.isUpper(bytes[position + 1])
    default:
      return false
    }
  }

  /// Whether the word is `http` or `https` and `//` comes after the colon.
  private func isAddress(_ word: WordScan) -> Bool {
    let letters = folded[word.foldedStart...].prefix(5)
    guard
      letters.elementsEqual("http".utf8) || letters.elementsEqual("https".utf8)
        || letters.elementsEqual("http:".utf8), position < limit
    else { return false }
    let slashes = bytes[position] == UInt8(ascii: ":") ? position + 1 : position
    return slashes + 1 < limit && bytes[slashes] == UInt8(ascii: "/")
      && bytes[slashes + 1] == UInt8(ascii: "/")
  }

  /// Takes the rest of a web address into the current word: up to white space, a quotation mark or
  /// bracket, without the punctuation at its end.
  private mutating func scanAddress() {
    var end = position
    while end < limit, bytes[end] > 0x20, !"\"<>)]".utf8.contains(bytes[end]) { end += 1 }
    while end > position, ".,;:!?'".utf8.contains(bytes[end - 1]) { end -= 1 }
    for byte in bytes[position..<end] {
      folded.append(byte < 0x80 ? ASCII.folded[Int(byte)] : byte)
    }
    position = end
  }

  // MARK: Emitting

  private mutating func emit(
    from start: Int, foldedStart: Int, kind: Token.Kind, flags: Token.Flags
  ) {
    emit(
      from: start, foldedStart: foldedStart, kind: kind, flags: flags,
      hash: TextFolding.hash(of: folded[foldedStart...]))
  }

  /// Adds the token that ends at the current position.
  mutating func emit(
    from start: Int, foldedStart: Int, kind: Token.Kind, flags: Token.Flags, hash: UInt64
  ) {
    tokens.append(
      Token(
        startOffset: UInt32(start), endOffset: UInt32(position),
        foldedOffset: UInt32(foldedStart), foldedEnd: UInt32(folded.count),
        kind: kind, flags: flags.union(pendingFlags), hash: hash))
    pendingFlags = []
  }

  private mutating func emitWord(_ word: WordScan) {
    guard position > word.start else {
      emitMark(length: 1, kind: .mark)
      return
    }
    emit(
      from: word.start, foldedStart: word.foldedStart,
      kind: word.startsWithDigit ? .number : .word, flags: word.finalFlags)
  }

  private mutating func emitMark(length: Int, kind: Token.Kind) {
    let start = position
    let foldedStart = folded.count
    if let scalar = decode(at: start).scalar {
      TextFolding.append(scalar, to: &folded)
    } else {
      folded.append(contentsOf: UTF8.encodedReplacementCharacter)
    }
    position += length
    emit(
      from: start, foldedStart: foldedStart, kind: kind, flags: length > 1 ? [.nonASCII] : [])
  }

  /// A quotation mark; two straight or grave single marks in a row are one double mark.
  private mutating func emitQuote(length: Int) {
    let byte = bytes[position]
    let isPair =
      (byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")) && position + 1 < limit
      && bytes[position + 1] == byte
    guard isPair else {
      emitMark(length: length, kind: .quote)
      return
    }
    let start = position
    folded.append(UInt8(ascii: "\""))
    position += 2
    emit(from: start, foldedStart: folded.count - 1, kind: .quote, flags: [])
  }

  /// Full stops or hyphens in a row are one token.
  private mutating func emitRun(of scalar: Unicode.Scalar, length: Int, kind: Token.Kind) {
    let start = position
    let foldedStart = folded.count
    repeat {
      TextFolding.append(scalar, to: &folded)
      position += length
    } while scalar.value < 0x80 && scalar != "!" && scalar != "?" && position < limit
      && bytes[position] == UInt8(scalar.value)
    emit(
      from: start, foldedStart: foldedStart, kind: kind, flags: length > 1 ? [.nonASCII] : [])
  }
}
