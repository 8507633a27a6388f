/// The full rules for words and numbers.
extension TokenScanner {
  mutating func scanWord() {
    var word = WordScan(start: position, foldedStart: writer.foldedCount)
    // Invisible marks belong to a word only if more of it follows.
    var end = position
    scan: while let next = scalar(at: position) {
      switch next.scalarClass {
      case .letter:
        word.addLetter(isUpper: next.isUpper, isASCII: next.isASCII)
      case .digit:
        word.addDigit()
      case .extender, .invisible:
        word.flags.insert(.nonASCII)
      case .apostrophe where joins(after: next.length, word),
        .hyphen where joins(after: next.length, word):
        word.addJoint()
      case .terminator where next.scalar == "." && periodBelongs(to: word):
        word.addPeriod()
      case .mark where markBelongs(next.scalar, to: word):
        word.addJoint()
      default:
        break scan
      }
      if next.scalarClass == .extender {
        writer.append(mark: next.scalar, from: word.foldedStart)
      } else {
        writer.append(folded: next)
      }
      position += next.length
      if next.scalarClass != .invisible { end = position }
      if next.scalar == ":", isAddress(word) {
        scanAddress()
        end = position
        break scan
      }
    }
    position = end
    emit(
      from: word.start, foldedStart: word.foldedStart,
      kind: word.startsWithDigit ? .number : .word, flags: word.finalFlags,
      hash: writer.hash(from: word.foldedStart))
  }

  /// Whether an apostrophe or hyphen of this length joins two parts of one word.
  private func joins(after length: Int, _ word: WordScan) -> Bool {
    guard word.partLength > 0 else { return false }
    switch scalar(at: position + length)?.scalarClass {
    case .letter, .digit: return true
    default: return false
    }
  }

  /// Whether the full stop here is part of the word: `U.S.`, `3.5`, `example.com`.
  private func periodBelongs(to word: WordScan) -> Bool {
    let next = scalar(at: position + 1)?.scalarClass
    if word.lastIsDigit { return next == .digit }
    if word.partLength == 1, word.isInitialism {
      if word.periods > 0, next != .letter { return true }
      return next == .letter && isInitial(at: position + 1, hasPeriods: word.periods > 0)
    }
    guard word.partLength > 1 else { return false }
    return ASCII.isLetter(bytes[position + 1]) && !ASCII.isUpper(bytes[position + 1])
  }

  /// Whether a single letter stands here, followed by a full stop (or, late in an initialism, by
  /// anything but a letter).
  private func isInitial(at offset: Int, hasPeriods: Bool) -> Bool {
    var after = offset + (scalar(at: offset)?.length ?? 1)
    while let mark = scalar(at: after), mark.scalarClass == .extender { after += mark.length }
    guard after < bytes.count else { return hasPeriods }
    if bytes[after] == UInt8(ascii: ".") { return true }
    return hasPeriods && scalar(at: after)?.scalarClass != .letter
  }

  /// Whether a mark is part of the word: `1,200`, `10:30`, `9/11`, `AT&T`, and `https:`.
  private func markBelongs(_ mark: Unicode.Scalar, to word: WordScan) -> Bool {
    switch mark {
    case ",", ":", "/":
      if word.lastIsDigit, scalar(at: position + 1)?.scalarClass == .digit { return true }
      return mark == ":" && isAddress(word)
    case "&":
      return word.isAllUpper && ASCII.isUpper(bytes[position + 1])
    default:
      return false
    }
  }

  /// Whether the word is `http` or `https` and `//` comes after the colon.
  private func isAddress(_ word: WordScan) -> Bool {
    let length = writer.foldedCount - word.foldedStart
    guard writer.folded(from: word.foldedStart, startsWith: "http"),
      length == 4 || writer.folded(from: word.foldedStart, startsWith: "https")
        || writer.folded(from: word.foldedStart, startsWith: "http:")
    else { return false }
    let slashes = bytes[position] == UInt8(ascii: ":") ? position + 1 : position
    return bytes[slashes] == UInt8(ascii: "/") && bytes[slashes + 1] == UInt8(ascii: "/")
  }

  /// Takes the rest of a web address into the current word: up to white space, a quotation mark or
  /// bracket, without the punctuation at its end.
  private mutating func scanAddress() {
    var end = position
    while end < bytes.count, bytes[end] > 0x20, !Self.endsAddress(bytes[end]) { end += 1 }
    while end > position, Self.trailsAddress(bytes[end - 1]) { end -= 1 }
    while position < end {
      writer.append(ASCII.fold(bytes[position]))
      position += 1
    }
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ")"),
      UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private static func trailsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
