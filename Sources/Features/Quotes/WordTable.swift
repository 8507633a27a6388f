/// A table from the hashes of words to values, faster than a dictionary because the keys are hashes
/// already.
///
/// Open addressing with linear steps. The slots hold numbers of entries, so that they are few bytes
/// and a word that is not listed mostly costs one look at them; at most half are taken.
struct WordTable<Value: Sendable>: Sendable {
  /// The number of an entry and one, in the low half, and bits of its hash that the slot does not
  /// tell, in the high half; 0 for an empty slot.
  private let slots: [UInt64]
  private let entries: [(key: UInt64, value: Value)]
  private let mask: Int

  /// Makes a table from a dictionary.
  ///
  /// - Complexity: O(n).
  init(_ dictionary: [UInt64: Value]) {
    var capacity = 16
    while capacity < dictionary.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var slots = [UInt64](repeating: 0, count: capacity)
    var entries: [(key: UInt64, value: Value)] = []
    for (key, value) in dictionary {
      var slot = Int(truncatingIfNeeded: key) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      entries.append((key, value))
      slots[slot] = Self.fragment(key) | UInt64(entries.count)
    }
    self.slots = slots
    self.entries = entries
  }

  /// The high half of a hash.
  @inline(__always)
  private static func fragment(_ hash: UInt64) -> UInt64 { hash & 0xffff_ffff_0000_0000 }

  /// The value of a word's hash.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  subscript(hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = slots[slot]
      if found == 0 { return nil }
      if Self.fragment(found ^ hash) == 0 {
        let entry = entries[Int(truncatingIfNeeded: found & 0xffff_ffff) - 1]
        if entry.key == hash { return entry.value }
      }
      slot = (slot + 1) & mask
    }
  }
}
