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
    /// What it is where it seems part of a name (*the Clean Rivers Trust*).
    let nameClasses: WordClass
    let reading: UInt16
    let word: FunctionWord?
  }

  private var slots: [Entry]

  private static var bits: UInt64 { 13 }

  /// Makes an empty memo: each slot has a hash that picks another.
  init() {
    slots = (0..<1 << Int(Self.bits)).map { slot in
      Entry(hash: slot == 0 ? .max : 0, classes: [], nameClasses: [], reading: 0, word: nil)
    }
  }

  /// Lends out the slots; a word's entry is in the slot of its hash, which may have another's.
  @inline(__always)
  mutating func withSlots<Result>(
    _ body: (UnsafeMutableBufferPointer<Entry>) -> Result
  ) -> Result {
    slots.withUnsafeMutableBufferPointer { body($0) }
  }

  /// The slot of a hash.
  @inline(__always)
  static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> (64 - bits)) }
}
