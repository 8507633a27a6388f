/// The folding that makes two spellings one word, and the hash taken of the result.
///
/// Letters are lower-cased, a final sigma becomes a sigma, typographic apostrophes, quotation marks
/// and hyphens are straightened, every digit becomes `0`, soft hyphens and zero-width marks vanish,
/// and a letter with a combining mark becomes the one letter that Unicode has for both.
public enum TextFolding {
  /// The start value of a hash.
  @usableFromInline
  package static let hashBasis: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds one byte to a running hash.
  ///
  /// Source: FNV-1a, 64 bit (Fowler, Noll, Vo; draft-eastlake-fnv).
  @inlinable
  package static func hash(_ hash: UInt64, adding byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Adds the lowest bytes of a number to a running hash, the lowest first.
  ///
  /// All eight steps are taken, whatever the count, for a loop of unknown length costs more in
  /// branches that are guessed wrong than the steps do. A byte of zero only multiplies the hash, so
  /// what the steps past the count did is undone by one multiplication more.
  ///
  /// - Parameters:
  ///   - hash: The running hash.
  ///   - bytes: The bytes; those past the count are zero.
  ///   - undoing: For the count, what undoes the steps past it (see ``HashInverses``).
  /// - Returns: The running hash after them.
  @inline(__always)
  static func hash(_ hash: UInt64, adding bytes: UInt64, undoing: UInt64) -> UInt64 {
    var hash = hash
    for index in 0..<8 as Range<UInt64> {
      hash = self.hash(hash, adding: UInt8(truncatingIfNeeded: bytes &>> (8 &* index)))
    }
    return hash &* undoing
  }

  /// Spreads the bits of a running hash over all 64, so that its low bits can pick a bucket.
  ///
  /// Source: `fmix64` of MurmurHash3 (Appleby, public domain).
  @inlinable
  package static func finish(_ hash: UInt64) -> UInt64 {
    var value = hash
    value ^= value >> 33
    value = value &* 0xff51_afd7_ed55_8ccd
    value ^= value >> 33
    value = value &* 0xc4ce_b9fe_1a85_ec53
    value ^= value >> 33
    return value
  }

  /// The hash of folded bytes, as tokens carry it.
  @inlinable
  package static func hash(of folded: some Sequence<UInt8>) -> UInt64 {
    finish(folded.reduce(hashBasis, hash(_:adding:)))
  }

  /// The hash a word would have as a token; the word is folded first.
  ///
  /// - Complexity: O(length).
  public static func hash(word: String) -> UInt64 { hash(of: folded(word)) }

  /// The folded UTF-8 of a word.
  ///
  /// - Complexity: O(length).
  package static func folded(_ word: String) -> [UInt8] {
    var folded: [UInt8] = []
    for scalar in word.unicodeScalars { append(scalar, to: &folded) }
    return folded
  }

  /// Appends the folded UTF-8 of a scalar.
  package static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      folded.append(ASCII.fold(UInt8(truncatingIfNeeded: value)))
      return
    }
    let entry = ScalarTable.standard[scalar]
    if entry.scalarClass == .extender, let last = lastScalar(of: folded),
      let whole = ScalarComposition.standard.composing(last, with: scalar)
    {
      folded.removeLast(UTF8.width(last))
      folded.append(contentsOf: UTF8.encode(whole) ?? UTF8.encodedReplacementCharacter)
      return
    }
    guard let result = fold(entry.lowercase(scalar), entry.scalarClass) else { return }
    folded.append(contentsOf: UTF8.encode(result) ?? UTF8.encodedReplacementCharacter)
  }

  /// The scalar that folded bytes end with.
  private static func lastScalar(of folded: [UInt8]) -> Unicode.Scalar? {
    guard let start = folded.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
    return UTF8Decoding.decode(folded, at: start, limit: folded.count).scalar
  }

  /// What a scalar outside ASCII is folded to, given its lower case and its class; `nil` if it
  /// vanishes.
  @inline(__always)
  static func fold(_ lowered: Unicode.Scalar, _ scalarClass: ScalarClass) -> Unicode.Scalar? {
    switch scalarClass {
    case .apostrophe, .singleQuote: "'"
    case .doubleQuote: "\""
    case .hyphen: "-"
    case .digit: "0"
    case .invisible: nil
    default: lowered
    }
  }

  /// The simple lower-case form of a scalar outside ASCII.
  ///
  /// A letter whose lower case is several scalars keeps the first. A final sigma is a sigma, since
  /// the capital does not tell them apart.
  static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ScalarTable.standard[scalar].lowercase(scalar)
  }
}
