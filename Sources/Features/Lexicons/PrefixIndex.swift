/// The beginnings among the pattern words.
struct PrefixIndex: Sendable {
  /// Bit n of these is set if the first four bytes of some beginning hash to n.
  private(set) var quads = [UInt64](repeating: 0, count: 64)
  /// Whether some beginning has fewer than four bytes.
  private(set) var hasShort = false
  /// By a word's first byte: bit n is set when the first n bytes of some word are a beginning.
  private var lengths = [UInt64](repeating: 0, count: 256)
  /// The pattern word of a beginning's hash.
  private var numbers = HashIndex()

  /// Whether there are none.
  var isEmpty: Bool { numbers.count == 0 }

  init(_ tables: LexiconTables) {
    var start = 0
    for (word, length) in zip(tables.prefixWords, tables.prefixLengths) {
      let stem = tables.prefixBytes[start..<start + Int(length)].map(
        UInt8.init(truncatingIfNeeded:))
      start += Int(length)
      guard let first = stem.first, stem.count < 64 else { continue }
      numbers.insert(TextFolding.hash(of: stem), Int32(truncatingIfNeeded: word))
      lengths[Int(first)] |= 1 << UInt64(stem.count)
      if stem.count < 4 {
        hasShort = true
      } else {
        let bit = Self.bit((0..<4).reduce(0) { $0 | UInt32(stem[$1]) << UInt32($1 * 8) })
        quads[bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
  }

  /// The place of four bytes, the first one lowest, among the bits that most words miss.
  @inline(__always)
  static func bit(_ quad: UInt32) -> Int { Int((quad &* 0x9e37_79b1) >> 20) }

  /// The pattern words that a word begins with.
  ///
  /// - Complexity: O(length of the word).
  func words(_ word: UnsafeBufferPointer<UInt8>.SubSequence) -> [UInt32] {
    guard let first = word.first else { return [] }
    var words: [UInt32] = []
    var hash = TextFolding.hashBasis
    var remaining = lengths[Int(first)] >> 1
    for byte in word {
      if remaining == 0 { break }
      hash = TextFolding.hash(hash, adding: byte)
      if remaining & 1 != 0 {
        let number = numbers.value(TextFolding.finish(hash))
        if number >= 0 { words.append(UInt32(number)) }
      }
      remaining >>= 1
    }
    return words
  }
}
