/// Reads a word of ASCII alone, without a full stop inside, in one pass over its bytes.
struct LayoutPlainWord {
  /// The word.
  let word: LayoutWord
  /// The offset after it.
  let end: Int

  /// Reads the bytes from an offset to white space or a limit; `nil` for what takes a closer look.
  ///
  /// - Complexity: O(length).
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, _ table: LayoutWordTable
  ) {
    var scan = Scan(start: start)
    while scan.offset < limit, !Self.isSpace(bytes[scan.offset]) {
      guard scan.take(bytes[scan.offset]) else { return nil }
    }
    end = scan.offset
    word = scan.word(bytes, table)
  }

  /// Whether a byte is white space in ASCII.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// The folded form of a byte in ASCII, as in ``ASCII/folded``.
  @inline(__always)
  fileprivate static func folded(_ byte: UInt8) -> UInt8 {
    if byte >= UInt8(ascii: "a") { return byte }
    if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { return byte | 0x20 }
    if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return UInt8(ascii: "0") }
    return byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte
  }
}

/// What is known of a plain word while it is being read.
private struct Scan {
  private let start: Int
  private(set) var offset: Int
  /// From the first letter, digit or symbol to the last; empty before the first.
  private var solid: Range<Int>
  private var folded = LayoutWordBytes()
  /// The hash of the folded bytes so far, from the first solid one on once there is one.
  private var hash = TextFolding.hashBasis
  /// The same up to the last solid byte.
  private var solidHash = TextFolding.hashBasis
  private var kinds: LayoutWordKinds = []
  /// What the bytes after the last solid one say.
  private var closing: LayoutWordKinds = []
  private var hasSlash = false
  private var hasSlashAfter = false
  /// The first byte after a run of solid ones.
  private var gap: UInt8 = 0
  private var hasLetter = false
  private var isCapitalized = false

  init(start: Int) {
    self.start = start
    offset = start
    solid = start..<start
  }

  /// Takes a byte; `false` if the word is not a plain one.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    let letter = LayoutPlainWord.folded(byte)
    if offset &- start < LayoutWordBytes.capacity { folded.set(offset &- start, to: letter) }
    let isLetter = ASCII.isLetter(byte)
    let isDigit = byte &- UInt8(ascii: "0") < 10
    if isLetter || isDigit || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "&") {
      if solid.isEmpty {
        solid = offset..<offset
        hash = TextFolding.hashBasis
        hasSlashAfter = false
      } else if gap == UInt8(ascii: "."), solid.upperBound < offset {
        // The full stop may end a word.
        return false
      }
      hash = TextFolding.hash(hash, adding: letter)
      solidHash = hash
      solid = solid.lowerBound..<offset &+ 1
      hasSlash = hasSlash || hasSlashAfter
      closing = []
      if isLetter, !hasLetter {
        hasLetter = true
        isCapitalized = ASCII.isUpper(byte)
      }
      if isDigit { kinds.insert(.digit) }
      if byte == UInt8(ascii: "@") { kinds.insert(.at) }
    } else {
      if solid.upperBound == offset { gap = byte }
      hash = TextFolding.hash(hash, adding: letter)
      closing.formUnion(.closing(byte))
      hasSlashAfter = hasSlashAfter || byte == UInt8(ascii: "/")
    }
    offset &+= 1
    return true
  }

  /// The word that ends here.
  func word(_ bytes: UnsafeBufferPointer<UInt8>, _ table: LayoutWordTable) -> LayoutWord {
    let isWord = !solid.isEmpty
    let text = isWord ? solid : start..<offset
    var kinds = kinds
    if !isWord { kinds.insert(.mark) }
    if isWord ? hasSlash : hasSlashAfter { kinds.insert(.slash) }
    if isWord { kinds.formUnion(closing) }
    kinds.formUnion(table[isWord ? solidHash : hash])
    let place = text.lowerBound - start..<text.upperBound - start
    guard offset - start <= LayoutWordBytes.capacity else {
      return LayoutWord(
        bytes[start..<offset].map(LayoutPlainWord.folded), text: place,
        isCapitalized: isCapitalized, isWord: isWord, kinds: kinds)
    }
    return LayoutWord(
      folded, text: place, count: offset - start, isCapitalized: isCapitalized, isWord: isWord,
      kinds: kinds)
  }
}
