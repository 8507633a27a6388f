/// Splits text into words, numbers and marks in one pass over its bytes.
///
/// A word keeps its inner apostrophes and hyphens (`don't`, `so-called`), an initialism its full
/// stops (`U.S.`), a number its separators and unit (`1,200`, `9bn`). Bytes that are not UTF-8 are
/// marks of one byte. Chinese characters and kana are one token each.
public struct WordTokenizer {
  private let bytes: [UInt8]
  private var position: Int
  private let limit: Int
  private var tokens: [Token] = []
  private var folded: [UInt8] = []
  private var pendingFlags: Token.Flags = [.spaceBefore]

  private init(_ source: SourceText) {
    bytes = source.bytes
    position = 0
    // Offsets are 32 bits wide; what lies beyond is not read (the readers refuse such a text).
    limit = min(source.bytes.count, Int(UInt32.max) - 1)
    tokens.reserveCapacity(source.bytes.count / 5)
    folded.reserveCapacity(source.bytes.count)
  }

  /// Tokenises all of a text.
  ///
  /// - Complexity: O(n) in bytes.
  public static func tokenize(_ source: SourceText) -> TokenizedText {
    var tokenizer = WordTokenizer(source)
    tokenizer.run()
    return TokenizedText(source: source, tokens: tokenizer.tokens, folded: tokenizer.folded)
  }

  private mutating func run() {
    while position < limit {
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

  private mutating func skipSpace(_ length: Int) {
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
    let hash = TextFolding.hash(of: folded[foldedStart...])
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

/// What is known of a word while it is being read.
private struct WordScan {
  let start: Int
  let foldedStart: Int
  var flags: Token.Flags = []
  private(set) var startsWithDigit = false
  private(set) var lastIsDigit = false
  /// Letters and digits since the last inner mark.
  private(set) var partLength = 0
  private(set) var periods = 0
  /// Single letters with full stops between them, so far.
  private(set) var isInitialism = true
  private var letters = 0
  private var uppers = 0
  private var digits = 0

  init(start: Int, foldedStart: Int) {
    self.start = start
    self.foldedStart = foldedStart
  }

  var isAllUpper: Bool { letters > 0 && letters == uppers }

  var finalFlags: Token.Flags {
    letters > 1 && letters == uppers ? flags.union(.allCapitals) : flags
  }

  mutating func addLetter(isUpper: Bool, isASCII: Bool) {
    if letters == 0, digits == 0, isUpper { flags.insert(.capitalized) }
    if !isASCII { flags.insert(.nonASCII) }
    letters += 1
    if isUpper { uppers += 1 }
    partLength += 1
    if partLength > 1 { isInitialism = false }
    lastIsDigit = false
  }

  mutating func addDigit() {
    if letters == 0, digits == 0 { startsWithDigit = true }
    digits += 1
    partLength += 1
    isInitialism = false
    lastIsDigit = true
    flags.insert(.hasDigit)
  }

  mutating func addPeriod() {
    periods += 1
    partLength = 0
    flags.insert(.hasPeriod)
  }

  mutating func addJoint() {
    partLength = 0
    isInitialism = false
    lastIsDigit = false
  }
}
