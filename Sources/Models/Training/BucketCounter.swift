/// Counts equal buckets of a row without sorting them.
///
/// A table of all buckets remembers where in the row each was put; it is marked by row, so it need
/// not be cleared.
struct BucketCounter {
  private var slots: [Int32]
  private var touched: [UInt32] = []

  init(bucketCount: Int) { slots = Array(repeating: -1, count: bucketCount) }

  /// Appends each bucket once, with its count, in the order of first occurrence.
  ///
  /// - Complexity: O(occurrences).
  mutating func count(_ row: [UInt32], into buckets: inout [UInt32], _ counts: inout [Float]) {
    for bucket in row {
      let slot = Int(slots[Int(bucket)])
      if slot >= 0 {
        counts[slot] += 1
      } else {
        slots[Int(bucket)] = Int32(buckets.count)
        buckets.append(bucket)
        counts.append(1)
        touched.append(bucket)
      }
    }
    for bucket in touched { slots[Int(bucket)] = -1 }
    touched.removeAll(keepingCapacity: true)
  }
}
