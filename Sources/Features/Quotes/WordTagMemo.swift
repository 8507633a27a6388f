/// What is known of the words met last, by their hash.
///
/// Text repeats its words: what the lists and a word's letters say of it is looked up once and kept
/// until another word takes its slot.
struct WordTagMemo: Sendable {
  /// What a word is by its letters alone.
  struct Entry {
    /// The word's hash.
    let hash: UInt64
    let classes: WordClass
    let reading: UInt16
    let word: FunctionWord?
    /// Whether its letters add to what the lists say of it.
    let isRead: Bool
  }

  private var slots: [Entry]

  private static let bits: UInt64 = 13

  /// Makes an empty memo: each slot has a hash that picks another.
  init() {
    slots = (0..<1 << Int(Self.bits)).map { slot in
      Entry(hash: slot == 0 ? .max : 0, classes: [], reading: 0, word: nil, isRead: false)
    }
  }

  /// What is in the slot of a hash, which may be of another word.
  @inline(__always)
  func entry(_ hash: UInt64) -> Entry { slots[Int(truncatingIfNeeded: hash &>> (64 - Self.bits))] }

  /// Notes an entry in place of what is in its slot.
  mutating func note(_ entry: Entry) {
    slots[Int(truncatingIfNeeded: entry.hash &>> (64 - Self.bits))] = entry
  }
}
