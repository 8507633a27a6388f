/// Splits text into words, numbers and marks in one pass over its bytes.
///
/// A word keeps its inner apostrophes and hyphens (`don't`, `so-called`), an initialism its full
/// stops (`U.S.`), a number its separators and unit (`1,200`, `9bn`). Bytes that are not UTF-8 are
/// marks of one byte. Chinese characters and kana are one token each.
public enum WordTokenizer {
  /// The most bytes that are read, so that offsets of the folded letters, which may be three times
  /// as many, fit into 32 bits.
  static let sizeLimit = 1 << 30

  /// Tokenises all of a text.
  ///
  /// - Complexity: O(n) in bytes.
  public static func tokenize(_ source: SourceText) -> TokenizedText {
    tokenize(source, takesPlainWords: true)
  }

  /// Tokenises all of a text, with or without the short way for plain words (for tests).
  static func tokenize(_ source: SourceText, takesPlainWords: Bool) -> TokenizedText {
    var text = TokenizedText(source: source, tokens: [], folded: [])
    var room = TokenRoom()
    tokenize(source, into: &text, room: &room, takesPlainWords: takesPlainWords)
    return text
  }

  /// Tokenises all of a text in the memory of another one.
  static func tokenize(
    _ source: SourceText, into text: inout TokenizedText, room: inout TokenRoom,
    takesPlainWords: Bool = true
  ) {
    text.source = source
    // What lies beyond the limit is not read; the readers refuse such a text.
    let limit = min(source.bytes.count, sizeLimit)
    source.bytes.withUnsafeBufferPointer { buffer in
      guard let bytes = TextBytes(buffer, count: limit) else {
        (text.tokens, text.folded) = ([], [])
        return
      }
      let most = self.room(for: UnsafeBufferPointer(rebasing: buffer[..<limit]))
      if TokenRoom.fits(most) {
        room.fill(&text, atMost: most) { scan(bytes, into: $0, $1, takesPlainWords) }
        return
      }
      text.tokens = [Token](unsafeUninitializedCapacity: most.tokens) { tokens, tokenCount in
        text.folded = [UInt8](unsafeUninitializedCapacity: most.folded) { folded, foldedCount in
          (tokenCount, foldedCount) = scan(bytes, into: tokens, folded, takesPlainWords)
        }
      }
    }
  }

  private static func scan(
    _ bytes: TextBytes, into tokens: UnsafeMutableBufferPointer<Token>,
    _ folded: UnsafeMutableBufferPointer<UInt8>, _ takesPlainWords: Bool
  ) -> (tokens: Int, folded: Int) {
    HashInverses.standard.withView { inverses in
      var scanner = TokenScanner(
        bytes, writer: TokenWriter(tokens: tokens, folded: folded), inverses: inverses,
        takesPlainWords: takesPlainWords)
      scanner.run()
      return (scanner.writer.tokenCount, scanner.writer.foldedCount)
    }
  }

  /// The most tokens and folded bytes that a text can have.
  ///
  /// A token starts at the text's start, at a letter after a byte that is none, or at a byte that is
  /// neither a letter nor a space. An ASCII byte is folded to one byte at most; any other, by itself
  /// or as part of a scalar, to three. Words are written eight bytes at a time, some of them past
  /// the end.
  ///
  /// - Complexity: O(n); the inner loop is one that compilers turn into vector code.
  private static func room(
    for bytes: UnsafeBufferPointer<UInt8>
  ) -> (tokens: Int, folded: Int) {
    var tokens = 1
    var beyondASCII = 0
    for start in stride(from: 0, to: bytes.count, by: blockLength) {
      // At most two for each byte, so that they fit into one.
      var starts: UInt8 = 0
      var highs: UInt8 = 0
      let end = min(start &+ blockLength, bytes.count)
      for byte in UnsafeBufferPointer(rebasing: bytes[start..<end]) {
        let other: UInt8 = ASCII.isLetter(byte) ? 0 : 1
        let space: UInt8 = byte == 0x20 ? 1 : 0
        starts &+= other &+ other &- space
        highs &+= byte >> 7
      }
      tokens &+= Int(starts)
      beyondASCII &+= Int(highs)
    }
    return (tokens, bytes.count + 2 * beyondASCII + 8)
  }

  private static let blockLength = 64
}
