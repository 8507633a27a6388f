extension TokenScanner {
  /// Takes the word at the position if it is one of ASCII letters, with apostrophes and hyphens
  /// between them, that ends where a word must end; this is what nearly all text is made of.
  ///
  /// - Returns: Whether a word was taken; if not, the full rules decide.
  @inline(__always)
  mutating func scanPlainWord() -> Bool {
    let foldedStart = writer.foldedCount
    var word = PlainWord(at: position, folded: foldedStart)
    readLetters(of: &word)
    while let joint = joint(at: word.end) {
      word.hash = TextFolding.hash(word.hash, adding: joint.folded)
      writer.writeAhead(UInt64(joint.folded), at: word.foldedEnd)
      word.foldedEnd &+= 1
      word.end &+= joint.length
      readLetters(of: &word)
    }
    guard endsPlainWord(at: word.end) else { return false }
    writer.keepFolded(to: word.foldedEnd)
    var flags: Token.Flags = []
    if word.capitals > 0 {
      if ASCII.isUpper(bytes[position]) { flags.insert(.capitalized) }
      if word.capitals == word.letters, word.letters > 1 { flags.insert(.allCapitals) }
    }
    let start = position
    position = word.end
    let isSpaced = bytes[word.end] == 0x20
    if isSpaced { flags.insert(.spaceAfter) }
    emit(
      from: start, foldedStart: foldedStart, kind: .word, flags: flags,
      hash: TextFolding.finish(word.hash))
    if isSpaced { passSpace() }
    return true
  }

  /// Reads the letters from a word's end on.
  @inline(__always)
  private func readLetters(of word: inout PlainWord) {
    var count: Int
    repeat {
      let next = bytes.word(at: word.end)
      let prefix = LetterMask.prefix(of: next)
      count = prefix.letters
      writer.writeAhead(prefix.lowered, at: word.foldedEnd)
      word.hash = TextFolding.hash(
        word.hash, adding: prefix.lowered, undoing: inverses[count])
      word.capitals &+= prefix.capitals
      word.letters &+= count
      word.end &+= count
      word.foldedEnd &+= count
    } while count == 8
  }

  /// An apostrophe or hyphen at an offset, if a letter comes after it.
  @inline(__always)
  private func joint(at end: Int) -> (folded: UInt8, length: Int)? {
    let byte = bytes[end]
    if byte == 0x20 { return nil }
    let joint: (folded: UInt8, length: Int)
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): joint = (byte, 1)
    case 0xE2 where bytes[end &+ 1] == 0x80 && bytes[end &+ 2] == 0x99:
      joint = (UInt8(ascii: "'"), 3)
    default: return nil
    }
    return ASCII.isLetter(bytes[end &+ joint.length]) ? joint : nil
  }

  /// Whether a run of letters is a whole word by the byte after it: one that joins no words, or a
  /// full stop or apostrophe that no letter or digit follows.
  @inline(__always)
  private func endsPlainWord(at end: Int) -> Bool {
    guard end < bytes.count else { return true }
    switch bytes[end] {
    case 0x20, UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\""), UInt8(ascii: ")"),
      UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      return true
    case UInt8(ascii: "."), UInt8(ascii: "'"):
      guard end &+ 1 < bytes.count else { return true }
      let next = bytes[end &+ 1]
      return next <= 0x20 || next == UInt8(ascii: "\"")
    case 0xE2:
      // “ ” – — … end a word; ’ and the hyphens of this block may join two.
      guard bytes[end &+ 1] == 0x80 else { return false }
      switch bytes[end &+ 2] {
      case 0x9C, 0x9D, 0x93, 0x94, 0xA6: return true
      default: return false
      }
    default: return false
    }
  }
}

/// What is known of a word of ASCII letters while it is being read.
private struct PlainWord {
  /// The offset after it, in the text.
  var end: Int
  /// The offset after it, in the folded bytes.
  var foldedEnd: Int
  var hash = TextFolding.hashBasis
  var letters = 0
  var capitals = 0

  init(at start: Int, folded: Int) {
    end = start
    foldedEnd = folded
  }
}
