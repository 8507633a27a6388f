/// The last letters of a word, eight of them as one number.
struct WordEnd {
  let folded: UnsafeBufferPointer<UInt8>
  /// Where the word is among the folded bytes.
  let bytes: Range<Int>
  /// The last eight bytes, the last one highest, those before the word zero.
  private let last: UInt64

  @inline(__always)
  init(_ token: Token, _ folded: UnsafeBufferPointer<UInt8>) {
    let end = Int(token.foldedEnd)
    let bytes = Int(token.foldedOffset)..<end
    self.folded = folded
    self.bytes = bytes
    guard end >= 8 else {
      last = bytes.reduce(0) { $0 >> 8 | UInt64(folded[$1]) << 56 }
      return
    }
    let all = UInt64(
      littleEndian: UnsafeRawBufferPointer(folded).loadUnaligned(
        fromByteOffset: end &- 8, as: UInt64.self))
    let others = UInt64(truncatingIfNeeded: max(0, 8 &- bytes.count)) &* 8
    last = others >= 64 ? 0 : (all &>> others) &<< others
  }

  /// Whether there is an apostrophe among the last letters, or there are more letters than that.
  @inline(__always)
  var mayHaveApostrophe: Bool {
    // Source: the test for a zero byte in "Bit Twiddling Hacks" (Anderson).
    let marks = last ^ 0x2727_2727_2727_2727
    return bytes.count > 8
      || (marks &- 0x0101_0101_0101_0101) & ~marks & 0x8080_8080_8080_8080 != 0
  }

  /// The last apostrophe among the folded bytes.
  var lastApostrophe: Int? {
    var index = bytes.upperBound
    while index > bytes.lowerBound {
      index -= 1
      if folded[index] == UInt8(ascii: "'") { return index }
    }
    return nil
  }

  /// Ends in *-ly*.
  @inline(__always)
  var isLy: Bool { last >> 48 == 0x796C }

  /// Ends in *-ing*.
  @inline(__always)
  var isIng: Bool { last >> 40 == 0x67_6E69 }

  /// Ends in *-ed*, but not in *-eed*.
  @inline(__always)
  var isEd: Bool { last >> 48 == 0x6465 && last >> 40 & 0xFF != 0x65 }
}
