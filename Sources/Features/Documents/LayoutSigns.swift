/// The signs without which a unit that ends a sentence is no notice.
///
/// Nearly all paragraphs are told from notices by these alone, without reading their words.
enum LayoutSigns {
  /// Whether a unit that ends a sentence might be a notice.
  ///
  /// - Complexity: O(length), a byte at a time.
  static func mayBeNotice(
    _ bytes: [UInt8], in range: Range<Int>, mark: Unicode.Scalar?
  ) -> Bool {
    if range.count <= shortest || mark == ")" || mark == "]" { return true }
    return startsAsNotice(bytes, in: range) || hasSign(bytes, in: range)
  }

  /// The most bytes of a unit that is always read.
  private static let shortest = 40

  private static func startsAsNotice(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    var word: [UInt8] = []
    for byte in bytes[range].prefix(longestWord + 4) {
      let folded = byte < 0x80 ? ASCII.folded[Int(byte)] : byte
      let isLetter = folded >= UInt8(ascii: "a") && folded <= UInt8(ascii: "z")
      if isLetter || (folded == UInt8(ascii: "-") && !word.isEmpty) {
        word.append(folded)
      } else if word.isEmpty, byte > 0x20, byte != UInt8(ascii: "("), byte != UInt8(ascii: "[") {
        // Digits may be a date; any other mark in front is a bullet or quotation.
        return folded == UInt8(ascii: "0") || isBullet(byte)
      } else if !word.isEmpty {
        break
      }
    }
    return firstWords.contains(String(decoding: word, as: UTF8.self))
  }

  private static let longestWord = 14

  private static func isBullet(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "#"), 0xC2]
      .contains(byte)
  }

  /// The words that notices ending in a full stop start with.
  private static let firstWords = LayoutVocabulary.months.union(LayoutVocabulary.weekdays)
    .union(LayoutVocabulary.dateVerbs).union(LayoutVocabulary.pictureWords)
    .union(
      LayoutVocabulary.set(
        """
        by author authors byline written story stories words text reported compiled opinion \
        analysis comment commentary column guest review exclusive essay editorial report \
        interview submitted file caption pictured media courtesy getty last first advertisement \
        sponsored subscribe sign read more related see also watch listen now don't must video \
        podcast recommended trending tags topics filed in share get follow like find join click \
        tap download support become already this by support have got do to send letters email \
        e-mail contact reach copyright all reporting additional editing writing with edited \
        translated about originally article a editor correction clarification don want stay \
        enjoying never add enter you scroll promoted presented tagged log post view show load \
        comments be have please join comment leave know skip views republished twitter x tel \
        graphic screengrab screenshot supplied
        """))

  /// Whether a unit starts with a few words and `is` or the like, as a note on its writer does.
  static func mayBeSketch(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    range.prefix(longestName).contains { offset in
      bytes[offset] == UInt8(ascii: " ")
        && copulas.contains { starts(bytes, offset + 1..<range.upperBound, with: $0) }
    }
  }

  private static let copulas = [
    "is ", "are ", "was ", "writes ", "write ", "covers ", "cover ", "reports ", "report ",
    "reported ", "teaches ", "teach ", "contributed ", "has ", "lives ", "works ", "edits ",
    "hosts ", "served ", "blogs ", "tweets ",
  ].map { Array($0.utf8) }
  /// The most bytes of names before that word.
  private static let longestName = 100

  /// Whether a sign of an address, a right or a credit to other writers is in a range.
  private static func hasSign(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "@"): return true
      case 0xC2:
        if offset + 1 < range.upperBound, bytes[offset + 1] == 0xA9 { return true }
      case UInt8(ascii: " "):
        if signs.contains(where: { starts(bytes, offset + 1..<range.upperBound, with: $0) }) {
          return true
        }
      default: break
      }
      offset += 1
    }
    return false
  }

  private static let signs = ["contributed", "reserved", "expressed", "broadcast", "consult,"]
    .map { Array($0.utf8) }

  private static func starts(_ bytes: [UInt8], _ range: Range<Int>, with word: [UInt8]) -> Bool {
    guard range.count >= word.count else { return false }
    for (index, letter) in word.enumerated() where bytes[range.lowerBound + index] | 0x20 != letter
    {
      return false
    }
    return true
  }
}
