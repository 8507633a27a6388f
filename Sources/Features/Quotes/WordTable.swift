/// A table from the hashes of words to values, faster than a dictionary because the keys are hashes
/// already.
///
/// Open addressing with linear steps. The slots hold numbers of entries, so that they are few bytes
/// and a word that is not listed mostly costs one look at them; at most half are taken.
struct WordTable<Value: Sendable>: Sendable {
  /// The number of an entry and one, or 0 for an empty slot.
  private let slots: [UInt32]
  private let keys: [UInt64]
  private let values: [Value]
  private let mask: Int

  /// Makes a table from a dictionary.
  ///
  /// - Complexity: O(n).
  init(_ entries: [UInt64: Value]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var slots = [UInt32](repeating: 0, count: capacity)
    var keys: [UInt64] = []
    var values: [Value] = []
    for (key, value) in entries {
      var slot = Int(truncatingIfNeeded: key) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      keys.append(key)
      values.append(value)
      slots[slot] = UInt32(truncatingIfNeeded: keys.count)
    }
    self.slots = slots
    self.keys = keys
    self.values = values
  }

  /// The value of a word's hash.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  subscript(hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = Int(slots[slot]) - 1
      if entry < 0 { return nil }
      if keys[entry] == hash { return values[entry] }
      slot = (slot + 1) & mask
    }
  }
}
