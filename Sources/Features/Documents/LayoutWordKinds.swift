/// What a word may be a sign of: the lists that it is in, and what it is made of.
///
/// The rules ask for these before they look at the words one by one, so that a text without any
/// sign of a notice costs one pass over its words.
struct LayoutWordKinds: OptionSet {
  let rawValue: UInt32

  // MARK: Lists

  /// Opens a notice that ends in a full stop.
  static let opensNotice = Self(rawValue: 1 << 0)
  static let byline = Self(rawValue: 1 << 1)
  static let role = Self(rawValue: 1 << 2)
  static let agency = Self(rawValue: 1 << 3)
  /// Stands in each line that names an agency or desk.
  static let desk = Self(rawValue: 1 << 4)
  static let datePart = Self(rawValue: 1 << 5)
  static let comment = Self(rawValue: 1 << 6)
  static let picture = Self(rawValue: 1 << 7)
  static let credit = Self(rawValue: 1 << 8)
  /// Is a part of a credit, whatever its first letter.
  static let creditPart = Self(rawValue: 1 << 9)
  /// The `for` of `Jane Doe for the Post`.
  static let commission = Self(rawValue: 1 << 10)
  static let caption = Self(rawValue: 1 << 11)
  /// Opens a line that is a promotion or control as a whole.
  static let promotionLine = Self(rawValue: 1 << 12)
  /// Opens a promotion that goes on in many ways.
  static let promotionRule = Self(rawValue: 1 << 13)
  static let rights = Self(rawValue: 1 << 14)
  static let contactLead = Self(rawValue: 1 << 15)
  static let noteLead = Self(rawValue: 1 << 16)
  static let note = Self(rawValue: 1 << 17)
  static let label = Self(rawValue: 1 << 18)
  /// Says what a writer does, in a note on one.
  static let sketchVerb = Self(rawValue: 1 << 19)
  /// May stand before that verb in lower case.
  static let sketchName = Self(rawValue: 1 << 20)

  // MARK: Letters and marks

  static let digit = Self(rawValue: 1 << 24)
  /// Marks alone.
  static let mark = Self(rawValue: 1 << 25)
  static let at = Self(rawValue: 1 << 26)
  static let slash = Self(rawValue: 1 << 27)
  /// Starts with a letter or sign outside ASCII, as `©` is.
  static let foreign = Self(rawValue: 1 << 28)
  /// A colon comes after it.
  static let colon = Self(rawValue: 1 << 29)
  /// A full stop, question or exclamation mark comes after it.
  static let stop = Self(rawValue: 1 << 30)

  /// What a mark after a word says of it.
  @inline(__always)
  static func closing(_ byte: UInt8) -> Self {
    switch byte {
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    default: []
    }
  }

  /// What every line that is nothing but a credit has one of.
  static let creditSigns: Self = [.credit, .slash, .at]
  /// What a byline has one of, unless it is signed with a dash.
  static let bylineSigns: Self = [.byline, .role, .agency, .desk]
}

/// The kinds of the words of the vocabulary, by their hash.
///
/// A word that only shares the hash of one in the vocabulary would pass for it, which for 64 bits
/// does not happen by chance.
struct LayoutWordTable {
  private var hashes: [UInt64]
  private var kinds: [LayoutWordKinds]
  private let mask: Int

  /// The hash that words are looked up by, before its bits are spread.
  ///
  /// - Complexity: O(length).
  static func hash(of folded: some Sequence<UInt8>) -> UInt64 {
    folded.reduce(TextFolding.hashBasis, TextFolding.hash(_:adding:))
  }

  init(_ lists: [(LayoutWordKinds, some Sequence<String>)]) {
    var table: [UInt64: LayoutWordKinds] = [:]
    for (kind, words) in lists {
      for word in words { table[Self.hash(of: word.utf8), default: []].insert(kind) }
    }
    var size = 64
    while size < table.count * 4 { size *= 2 }
    mask = size - 1
    hashes = [UInt64](repeating: 0, count: size)
    kinds = [LayoutWordKinds](repeating: [], count: size)
    for (hash, kind) in table {
      var slot = Self.slot(hash) & mask
      while !kinds[slot].isEmpty { slot = (slot + 1) & mask }
      hashes[slot] = hash
      kinds[slot] = kind
    }
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29)
  }

  /// The lists that a word is in.
  ///
  /// - Parameter hash: The word's ``hash(of:)``.
  /// - Complexity: O(1).
  subscript(hash: UInt64) -> LayoutWordKinds {
    var slot = Self.slot(hash) & mask
    // Three slots in four are free, so that the search ends.
    while !kinds[slot].isEmpty {
      if hashes[slot] == hash { return kinds[slot] }
      slot = (slot + 1) & mask
    }
    return []
  }

  /// The vocabulary of notices.
  static let standard = LayoutWordTable([
    (.opensNotice, Array(LayoutSigns.firstWords)),
    (.byline, LayoutVocabulary.words("by author authors byline")),
    (.role, Array(LayoutVocabulary.roles)),
    (.agency, Array(LayoutVocabulary.agencies)),
    (
      .desk,
      LayoutVocabulary.words("press agence staff services reports correspondent agencies")
    ),
    (.datePart, Array(LayoutVocabulary.dateParts)),
    (
      .comment,
      LayoutVocabulary.words(
        """
        comments comment commenting conversation discussion responses response replies thoughts \
        reply say think debate view
        """)
    ),
    (.picture, Array(LayoutVocabulary.pictureWords)),
    (.credit, Array(LayoutVocabulary.pictureWords.union(LayoutVocabulary.agencies))),
    (.credit, LayoutVocabulary.words("courtesy source via")),
    (.creditPart, Array(LayoutVocabulary.creditParts)),
    (.commission, ["for"]),
    (.caption, Array(LayoutVocabulary.pictureWords)),
    (
      .caption,
      LayoutVocabulary.words("caption image gallery video fullscreen file pictured media photo")
    ),
    (.promotionLine, Array(LayoutVocabulary.promotionLines.keys)),
    (.promotionRule, Array(LayoutVocabulary.promotionRules.keys)),
    (.rights, LayoutVocabulary.words("reserved broadcast copyright c")),
    (.contactLead, Array(LayoutNotice.contactLeads.keys)),
    (.noteLead, Array(LayoutNotice.noteLeads.keys)),
    (
      .note,
      LayoutVocabulary.words("correction clarification contributed consult views opinions")
    ),
    (.label, Array(LayoutVocabulary.labels)),
    (.sketchVerb, Array(LayoutNotice.sketchVerbs)),
    (.sketchName, LayoutVocabulary.words("and de van von writer author columnist")),
  ])
}
