/// The bytes of a text as the tokeniser reads them: one at a time, or eight as one number.
///
/// Reading past the end gives zeros, which belong to no word and go on no scalar.
struct TextBytes {
  private let start: UnsafePointer<UInt8>
  let count: Int

  /// Reads the first bytes of a buffer, which must outlive this value; `nil` if there are none.
  init?(_ buffer: UnsafeBufferPointer<UInt8>, count: Int) {
    guard let start = buffer.baseAddress, count > 0, count <= buffer.count else { return nil }
    self.start = start
    self.count = count
  }

  /// The byte at an offset.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
    return start[offset]
  }

  /// The eight bytes from an offset on, the first one lowest.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= count &- 8 else { return lastWord(at: offset) }
    return UInt64(
      littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
  }

  /// The four bytes from an offset on, the first one lowest.
  @inline(__always)
  func quarter(at offset: Int) -> UInt32 {
    guard offset >= 0, offset <= count &- 4 else {
      return UInt32(truncatingIfNeeded: lastWord(at: offset))
    }
    return UInt32(
      littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt32.self))
  }

  @inline(never)
  private func lastWord(at offset: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(self[offset &+ $1]) << (UInt64($1) * 8) }
  }
}
