import Testing

@testable import Models

@Suite struct BucketCounterTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `it counts as a dictionary does, in the order of first occurrence`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var counter = BucketCounter()
    var (buckets, counts): ([UInt32], [Float]) = ([], [])
    for length in [0, 1, 5, 33, 700, 64, 3_000, 2] {
      let start = buckets.count
      // Few buckets, all of them, or those whose low bits are equal.
      let row = (0..<length).map { _ in
        UInt32(generator.below(seed % 2 == 0 ? 40 : 1 << 24)) << (seed % 3 == 0 ? 7 : 0)
      }
      counter.count(row, into: &buckets, &counts)
      var expected: [UInt32: Float] = [:]
      var order: [UInt32] = []
      for bucket in row {
        if expected[bucket] == nil { order.append(bucket) }
        expected[bucket, default: 0] += 1
      }
      #expect(Array(buckets[start...]) == order)
      #expect(Array(counts[start...]) == order.map { expected[$0, default: 0] })
    }
  }
}
