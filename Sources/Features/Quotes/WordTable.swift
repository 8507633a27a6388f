/// A table from the hashes of words to values, faster than a dictionary because the keys are hashes
/// already.
///
/// Open addressing with linear steps, at most half full.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  /// Makes a table from a dictionary.
  ///
  /// - Complexity: O(n).
  init(_ entries: [UInt64: Value]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    mask = capacity - 1
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: nil, count: capacity)
    for (key, value) in entries {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }

  /// The value of a word's hash.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  subscript(hash: UInt64) -> Value? { values[slot(of: hash)] }

  /// The slot that holds a key, or the empty one where it would go.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != key, values[slot] != nil { slot = (slot + 1) & mask }
    return slot
  }
}
