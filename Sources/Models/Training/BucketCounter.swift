/// Counts equal buckets of a row without sorting them.
///
/// A hash table of twice as many slots as the row is long remembers where in the row each was put.
/// It stays in the nearest memory, which a table of all buckets does not.
struct BucketCounter {
  /// A bucket and its place in the result; −1 for an empty slot.
  private struct Slot {
    var bucket: UInt32 = 0
    var place = -1
  }

  private var slots: [Slot] = []
  private var touched: [Int] = []

  /// Appends each bucket once, with its count, in the order of first occurrence.
  ///
  /// - Complexity: O(occurrences).
  mutating func count(_ row: [UInt32], into buckets: inout [UInt32], _ counts: inout [Float]) {
    var size = 64
    while size < 2 * row.count { size *= 2 }
    if slots.count < size { slots = Array(repeating: Slot(), count: size) }
    for bucket in row {
      // Buckets are hashes, but of their halves only one may be in use.
      var index = Int((bucket &* 0x9e37_79b1) >> 7) & (size - 1)
      while slots[index].place >= 0, slots[index].bucket != bucket {
        index = (index + 1) & (size - 1)
      }
      if slots[index].place >= 0 {
        counts[slots[index].place] += 1
      } else {
        slots[index] = Slot(bucket: bucket, place: buckets.count)
        buckets.append(bucket)
        counts.append(1)
        touched.append(index)
      }
    }
    for index in touched { slots[index].place = -1 }
    touched.removeAll(keepingCapacity: true)
  }
}
