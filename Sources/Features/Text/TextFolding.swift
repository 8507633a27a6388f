/// The folding that makes two spellings one word, and the hash taken of the result.
///
/// Letters are lower-cased, a final sigma becomes a sigma, typographic apostrophes, quotation marks
/// and hyphens are straightened, every digit becomes `0`, soft hyphens and zero-width marks vanish.
public enum TextFolding {
  /// The start value of a hash.
  package static let hashBasis: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds one byte to a running hash.
  ///
  /// Source: FNV-1a, 64 bit (Fowler, Noll, Vo; draft-eastlake-fnv).
  @inlinable
  package static func hash(_ hash: UInt64, adding byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
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
      folded.append(ASCII.folded[Int(value)])
      return
    }
    switch ScalarClass(scalar) {
    case .apostrophe, .singleQuote: folded.append(UInt8(ascii: "'"))
    case .doubleQuote: folded.append(UInt8(ascii: "\""))
    case .hyphen: folded.append(UInt8(ascii: "-"))
    case .digit: folded.append(UInt8(ascii: "0"))
    case .invisible: break
    default:
      folded.append(contentsOf: UTF8.encode(lowercase(scalar)) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// The simple lower-case form of a scalar outside ASCII.
  ///
  /// The commonest alphabets are done by arithmetic; the Unicode tables are asked for the rest. A
  /// letter whose lower case is several scalars keeps the first. A final sigma is a sigma, since the
  /// capital does not tell them apart.
  static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let lowered: UInt32
    switch value {
    case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F:
      lowered = value + 32
    case 0x400...0x40F: lowered = value + 80
    case 0x3C2: lowered = 0x3C3
    case 0xDF...0xFF, 0x430...0x45F, 0x3B1...0x3C9: return scalar
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: return scalar
    default: return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
    return Unicode.Scalar(lowered) ?? scalar
  }
}
