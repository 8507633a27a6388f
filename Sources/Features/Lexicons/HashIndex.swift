/// A map from 64-bit hashes to small numbers by open addressing with linear probing.
///
/// Keys are spread already (see ``TextFolding``), so their low bits pick the slot. About twice as
/// fast as `Dictionary` for look-ups that mostly fail, which is what matching does.
struct HashIndex: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private(set) var count = 0

  init(minimumCapacity: Int = 16) {
    var capacity = 16
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: -1, count: capacity)
    mask = capacity - 1
  }

  /// The value of a key, or -1.
  ///
  /// - Complexity: O(1) expected.
  func value(_ key: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: key) & mask
    while values[slot] >= 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// Sets the value of a key; values are not negative.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    var slot = Int(truncatingIfNeeded: key) & mask
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    if values[slot] < 0 { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    var larger = HashIndex(minimumCapacity: keys.count)
    for (key, value) in zip(keys, values) where value >= 0 { larger.insert(key, value) }
    self = larger
  }
}
