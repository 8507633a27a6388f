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
    var hash = TextFolding.hashBasis
    var isEmpty = true
    for offset in range.prefix(longestWord + 4) {
      let byte = bytes[offset]
      let lower = byte | 0x20
      let isLetter = lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      if isLetter || (byte == UInt8(ascii: "-") && !isEmpty) {
        hash = TextFolding.hash(hash, adding: lower)
        isEmpty = false
      } else if isEmpty, byte > 0x20, byte != UInt8(ascii: "("), byte != UInt8(ascii: "[") {
        // Digits may be a date; any other mark in front is a bullet or quotation.
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || isBullet(byte)
      } else if !isEmpty {
        break
      }
    }
    return !isEmpty && LayoutWordTable.standard[hash].contains(.opensNotice)
  }

  private static let longestWord = 14

  private static func isBullet(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "#"), 0xC2: true
    default: false
    }
  }

  /// The words that notices ending in a full stop start with.
  static let firstWords = LayoutVocabulary.months.union(LayoutVocabulary.weekdays)
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

  /// Whether a unit starts with a name and `is` or the like, as a note on its writer does.
  static func mayBeSketch(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    startsWithName(bytes, in: range) && hasCopula(bytes, in: range)
  }

  /// Whether no word in lower case that a name cannot have comes before such a verb.
  private static func startsWithName(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard isLower(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      var hash = TextFolding.hashBasis
      while offset < range.upperBound, isLower(bytes[offset]) {
        hash = TextFolding.hash(hash, adding: bytes[offset])
        offset += 1
      }
      guard start > range.lowerBound, !isLetterOrDigit(bytes[start - 1]) else { continue }
      let kinds = LayoutWordTable.standard[hash]
      if kinds.contains(.sketchVerb) { return true }
      // Marks and letters outside ASCII are left to a closer look.
      let isWord = bytes[start - 1] <= 0x20 && (offset == range.upperBound || bytes[offset] < 0x80)
      if isWord, !kinds.contains(.sketchName) { return false }
    }
    return false
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    ASCII.isUpper(byte) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  static func isLower(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private static func hasCopula(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    for offset in range.prefix(longestName) where bytes[offset] == UInt8(ascii: " ") {
      guard offset + 1 < range.upperBound else { return false }
      let letter = (bytes[offset + 1] | 0x20) &- UInt8(ascii: "a")
      guard letter < 32, copulaLetters & (1 << letter) != 0 else { continue }
      if copulas.contains(where: { starts(bytes, offset + 1..<range.upperBound, with: $0) }) {
        return true
      }
    }
    return false
  }

  /// The first letters of those words, a bit each.
  private static let copulaLetters = copulas.reduce(0 as UInt32) { letters, word in
    letters | (word.first.map { 1 << ($0 &- UInt8(ascii: "a")) } ?? 0)
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
    bytes.withUnsafeBytes { raw in
      LayoutScan.contains(raw, in: range) { offset in
        guard offset + 1 < range.upperBound else { return raw[offset] == UInt8(ascii: "@") }
        switch raw[offset] {
        case UInt8(ascii: "@"): return true
        case 0xC2: return raw[offset + 1] == 0xA9
        default: return startsSign(raw, offset + 1..<range.upperBound)
        }
      }
    }
  }

  /// Whether a range starts with one of the signs that are words, in any case.
  private static func startsSign(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    guard range.count >= MemoryLayout<UInt64>.size else { return false }
    let start = bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
    let word = UInt64(littleEndian: start) | 0x2020_2020_2020_2020
    guard let index = signStarts.firstIndex(of: word) else { return false }
    let rest = range.dropFirst(8)
    return rest.count >= signRests[index].count
      && zip(rest, signRests[index]).allSatisfy { bytes[$0] | 0x20 == $1 }
  }

  /// Words that are signs.
  private static let signs = ["contributed", "reserved", "expressed", "broadcast", "consult,"]
  /// Their first eight letters; the first is the lowest byte.
  private static let signStarts = signs.map { word in
    word.utf8.prefix(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1 | 0x20) }
  }
  private static let signRests = signs.map { Array($0.utf8.dropFirst(8)) }

  private static func starts(_ bytes: [UInt8], _ range: Range<Int>, with word: [UInt8]) -> Bool {
    guard range.count >= word.count else { return false }
    for (index, letter) in word.enumerated() where bytes[range.lowerBound + index] | 0x20 != letter
    {
      return false
    }
    return true
  }
}
