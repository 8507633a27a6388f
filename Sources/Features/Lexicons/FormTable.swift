/// What stands behind each form of a pattern word, by the form's hash, as ``HashSlots`` holds it,
/// with what is needed to tell at a glance whether a pattern may start there.
struct FormTable: Sendable {
  /// What is known of a form; all zeros where there is none.
  struct Facts {
    /// Where its pattern words are, with flags (see ``LexiconIndex/forms``).
    var code: UInt32 = 0
    /// What lets the patterns that start with it go on, as the ways of a node.
    var leads: UInt32 = 0
    /// What it is to a pattern that it may go on with, in the same bits.
    var ways: UInt32 = 0
  }

  fileprivate struct Slot {
    /// The key with its low bits replaced by the code; 0 if the slot is empty.
    var key: UInt64 = 0
    var leads: UInt32 = 0
    var ways: UInt32 = 0
  }

  private var slots: [Slot]
  private let valueBits: UInt64
  private let shift: UInt64

  /// Makes a table that is to hold up to some number of forms with codes up to some number.
  init(count: Int, largestCode: UInt32) {
    var bits: UInt64 = 4
    // At most half full: a look-up that goes from slot to slot costs guesses at where it ends.
    while 1 << bits < count * 2 { bits += 1 }
    slots = Array(repeating: Slot(), count: 1 << Int(bits))
    shift = 64 - bits
    valueBits = UInt64(UInt32.bitWidth - largestCode.leadingZeroBitCount)
  }

  /// Adds a form that is not there yet; hashes in ascending order are added fastest.
  ///
  /// - Precondition: The code is positive and at most the largest, and there is room.
  mutating func insert(_ hash: UInt64, _ facts: Facts) {
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(
      key: hash & ~((1 << valueBits) - 1) | UInt64(facts.code), leads: facts.leads,
      ways: facts.ways)
  }

  /// Lends out the table as hot loops read it.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      body(View(slots: slots, shift: shift, valueBits: valueBits))
    }
  }

  /// The table as hot loops read it.
  struct View {
    fileprivate let slots: UnsafeBufferPointer<Slot>
    fileprivate let shift: UInt64
    fileprivate let valueBits: UInt64

    /// What stands in the slot that a hash picks; 0 if it is empty.
    @inline(__always)
    func probe(_ hash: UInt64) -> UInt64 { slots[Int(truncatingIfNeeded: hash &>> shift)].key }

    /// What is known of a form; the code is 0 for a word that is none.
    ///
    /// - Complexity: O(1) expected.
    @inline(__always)
    func facts(_ hash: UInt64) -> Facts { facts(hash, found: probe(hash)) }

    /// What is known of a form whose first slot was looked at with ``probe(_:)``.
    @inline(__always)
    func facts(_ hash: UInt64, found first: UInt64) -> Facts {
      var place = Int(truncatingIfNeeded: hash &>> shift)
      var key = first
      while key != 0 {
        if (key ^ hash) &>> valueBits == 0 {
          let code = UInt32(truncatingIfNeeded: key & ((1 &<< valueBits) &- 1))
          return Facts(code: code, leads: slots[place].leads, ways: slots[place].ways)
        }
        place = (place &+ 1) & (slots.count &- 1)
        key = slots[place].key
      }
      return Facts()
    }
  }
}
