extension WordTokenizer {
  /// Takes what nearly all text is made of: a space, or a word of ASCII letters that ends where a
  /// word must end.
  ///
  /// - Returns: Whether anything was taken; if not, the full rules decide.
  @inline(__always)
  mutating func scanPlain() -> Bool {
    let byte = bytes[position]
    if byte == 0x20 {
      skipSpace(1)
      return true
    }
    return Self.isLetter(byte) && scanPlainWord()
  }

  private mutating func scanPlainWord() -> Bool {
    var end = position
    var hash = TextFolding.hashBasis
    var uppers = 0
    while end < limit {
      let byte = bytes[end]
      guard Self.isLetter(byte) else { break }
      hash = TextFolding.hash(hash, adding: byte | 0x20)
      uppers += Int(byte >> 5 & 1)
      end += 1
    }
    // The sixth bit is set in lower-case letters.
    let length = end - position
    uppers = length - uppers
    guard endsPlainWord(at: end, length: length) else { return false }
    let foldedStart = folded.count
    folded.append(contentsOf: bytes[position..<end])
    var flags: Token.Flags = []
    if uppers > 0 {
      for index in foldedStart..<folded.count { folded[index] |= 0x20 }
      if ASCII.isUpper(bytes[position]) { flags.insert(.capitalized) }
      if uppers == length, length > 1 { flags.insert(.allCapitals) }
    }
    let start = position
    position = end
    emit(
      from: start, foldedStart: foldedStart, kind: .word, flags: flags,
      hash: TextFolding.finish(hash))
    return true
  }

  /// Whether a run of letters is a whole word by the byte after it: one that joins no words, or a
  /// full stop or apostrophe that no letter or digit follows.
  @inline(__always)
  private func endsPlainWord(at end: Int, length: Int) -> Bool {
    guard end < limit else { return true }
    switch bytes[end] {
    case 0x20, UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\""), UInt8(ascii: ")"),
      UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      return true
    case UInt8(ascii: "."), UInt8(ascii: "'"):
      guard end + 1 < limit else { return true }
      let next = bytes[end + 1]
      return next <= 0x20 || next == UInt8(ascii: "\"")
    case 0xE2:
      // “ ” – — … end a word; ’ and the hyphens of this block may join two.
      guard end + 2 < limit, bytes[end + 1] == 0x80 else { return false }
      switch bytes[end + 2] {
      case 0x9C, 0x9D, 0x93, 0x94, 0xA6: return true
      default: return false
      }
    default: return false
    }
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
