/// The room that the tokens of a text and their folded letters are written into.
///
/// The room is measured before, so that nothing has to move while it is filled.
struct TokenWriter {
  private let tokens: UnsafeMutableBufferPointer<Token>
  private let folded: UnsafeMutableBufferPointer<UInt8>
  /// How many tokens have been written.
  private(set) var tokenCount = 0
  /// How many folded bytes have been written.
  private(set) var foldedCount = 0

  init(
    tokens: UnsafeMutableBufferPointer<Token>, folded: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.tokens = tokens
    self.folded = folded
  }

  // MARK: Tokens

  @inline(__always)
  mutating func append(_ token: Token) {
    precondition(tokenCount < tokens.count, "the room for tokens is measured")
    tokens.initializeElement(at: tokenCount, to: token)
    tokenCount &+= 1
  }

  /// Notes that white space, or the end, follows the last token.
  @inline(__always)
  mutating func markSpaceAfter() {
    guard tokenCount > 0 else { return }
    tokens[tokenCount &- 1].flags.insert(.spaceAfter)
  }

  // MARK: Folded bytes

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    precondition(foldedCount < folded.count, "the room for folded letters is measured")
    folded[foldedCount] = byte
    foldedCount &+= 1
  }

  /// Appends the UTF-8 of a scalar.
  mutating func append(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }

  /// Appends a combining mark, or puts the letter that it makes with the last one in that one's
  /// place.
  ///
  /// - Parameters:
  ///   - mark: The mark.
  ///   - start: Where the folded bytes of its word begin.
  mutating func append(mark: Unicode.Scalar, from start: Int) {
    var last = foldedCount
    var bytes: UInt32 = 0
    while last > max(start, foldedCount - 4), bytes & 0xC0 == 0x80 || last == foldedCount {
      last -= 1
      bytes = bytes << 8 | UInt32(folded[last])
    }
    guard last < foldedCount, let scalar = UTF8Decoding.decode(bytes).scalar,
      let whole = ScalarComposition.standard.composing(scalar, with: mark)
    else {
      append(mark)
      return
    }
    foldedCount = last
    append(whole)
  }

  /// Writes eight bytes that are past the last one, of which `keepFolded` may keep some.
  @inline(__always)
  func writeAhead(_ word: UInt64, at offset: Int) {
    precondition(offset >= foldedCount && offset &+ 8 <= folded.count, "the room is measured")
    UnsafeMutableRawBufferPointer(folded).storeBytes(
      of: word.littleEndian, toByteOffset: offset, as: UInt64.self)
  }

  /// Keeps what was written ahead, up to an offset.
  @inline(__always)
  mutating func keepFolded(to offset: Int) { foldedCount = offset }

  /// The hash of the folded bytes from an offset on.
  func hash(from offset: Int) -> UInt64 {
    var hash = TextFolding.hashBasis
    for index in offset..<foldedCount { hash = TextFolding.hash(hash, adding: folded[index]) }
    return TextFolding.finish(hash)
  }

  /// Whether the folded bytes from an offset on begin with others.
  func folded(from offset: Int, startsWith bytes: StaticString) -> Bool {
    let length = bytes.utf8CodeUnitCount
    guard foldedCount - offset >= length else { return false }
    return bytes.withUTF8Buffer { folded[offset..<offset + length].elementsEqual($0) }
  }
}
