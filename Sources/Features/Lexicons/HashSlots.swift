/// A fixed map from 64-bit hashes to small positive numbers, one machine word a slot.
///
/// Open addressing with linear probing. The high bits of a key pick the slot; the slot holds the
/// key with its low bits replaced by the value, so that a look-up, found or not, mostly costs one
/// load. Two keys that differ in their low `valueBits` bits alone would be taken for one: for keys
/// of `n` evenly spread bits no likelier than that two words have the same `64 - valueBits` bit
/// hash.
struct HashSlots: Sendable {
  /// The slots; an empty one is 0.
  private(set) var slots: [UInt64]
  /// How many low bits of a slot hold the value.
  let valueBits: UInt64
  /// How far a key is shifted to give its slot.
  let shift: UInt64

  /// Makes a map that is to hold up to some number of keys with values up to some number.
  init(count: Int, largestValue: UInt32) {
    var bits: UInt64 = 4
    // At most half full: a look-up that goes from slot to slot costs guesses at where it ends.
    while 1 << bits < count * 2 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
    valueBits = UInt64(UInt32.bitWidth - largestValue.leadingZeroBitCount)
  }

  /// Adds a key that is not there yet; keys in ascending order are added fastest.
  ///
  /// - Precondition: The value is positive and at most the largest, and there is room.
  mutating func insert(_ key: UInt64, _ value: UInt32) {
    var slot = Int(truncatingIfNeeded: key &>> shift)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = key & ~((1 << valueBits) - 1) | UInt64(value)
  }

  /// The value of a key; 0 if there is none.
  ///
  /// - Complexity: O(1) expected.
  @inline(__always)
  func value(_ key: UInt64) -> UInt32 { withView { $0.value(key) } }

  /// Lends out the map as hot loops read it.
  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    slots.withUnsafeBufferPointer { body(View(self, $0)) }
  }

  /// The map as hot loops read it.
  struct View {
    private let slots: UnsafeBufferPointer<UInt64>
    private let mask: Int
    private let shift: UInt64
    private let valueBits: UInt64

    @inline(__always)
    init(_ map: HashSlots, _ slots: UnsafeBufferPointer<UInt64>) {
      self.slots = slots
      mask = slots.count - 1
      shift = map.shift
      valueBits = map.valueBits
    }

    /// What stands in the slot that a key picks; 0 if it is empty.
    @inline(__always)
    func probe(_ key: UInt64) -> UInt64 { slots[Int(truncatingIfNeeded: key &>> shift)] }

    /// The value of a key; 0 if there is none.
    @inline(__always)
    func value(_ key: UInt64) -> UInt32 { value(key, found: probe(key)) }

    /// The value of a key whose first slot was looked at with ``probe(_:)``.
    @inline(__always)
    func value(_ key: UInt64, found first: UInt64) -> UInt32 {
      var slot = Int(truncatingIfNeeded: key &>> shift)
      var found = first
      while true {
        if found == 0 { return 0 }
        if (found ^ key) &>> valueBits == 0 {
          return UInt32(truncatingIfNeeded: found & ((1 &<< valueBits) &- 1))
        }
        slot = (slot &+ 1) & mask
        found = slots[slot]
      }
    }
  }
}
