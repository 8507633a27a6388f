import Features
import Testing

@testable import Models

@Suite struct ScoringTableTests {
  @Test(arguments: [(0, 32), (1, 32), (40, 64), (500, 1024), (1024, 1024), (3, 1 << 20)])
  func `numbers the buckets that count, and no others`(count: Int, buckets: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    var chosen: Set<UInt32> = count == 3 ? [0, 31, UInt32(buckets - 1)] : []
    while chosen.count < count { chosen.insert(UInt32(generator.below(buckets))) }
    let sorted = chosen.sorted()
    let index = BucketIndex(sorted, bucketCount: buckets)
    var numbers: [UInt32: Int] = [:]
    for (place, bucket) in sorted.enumerated() { numbers[bucket] = place + 1 }
    for bucket in (0..<min(buckets, 4096)).map({ UInt32($0) }) + sorted {
      #expect(index.number(bucket) == numbers[bucket, default: 0])
    }
  }

  @Test func `sums in fixed point are near, and the same in any order`() {
    var generator = SeededGenerator(seed: 5)
    for largest in [Float(3.7), 1e-30, 2e20, 1] {
      let numbers = (0..<500).map { _ in
        largest * (Float(generator.below(2_000_001)) / 1_000_000 - 1)
      }
      let point = FixedPoint(largest: largest)
      let sum = numbers.reduce(0) { $0 &+ point.steps($1) }
      #expect(sum == numbers.reversed().reduce(0) { $0 &+ point.steps($1) })
      #expect(sum == numbers.sorted().reduce(0) { $0 &+ point.steps($1) })
      let exact = numbers.reduce(0) { $0 + Double($1) }
      #expect(abs(point.value(sum) - exact) <= Double(largest) * 500 / 0x1p34)
      #expect(point.value(point.steps(largest)) == Double(largest))
    }
  }

  @Test(arguments: [Float.nan, .infinity, -1, 0, .leastNonzeroMagnitude, .greatestFiniteMagnitude])
  func `no largest number is too odd for fixed point`(largest: Float) {
    let point = FixedPoint(largest: largest)
    #expect(point.scale.isFinite && point.scale > 0)
    #expect(point.steps(0) == 0)
    for number in [Float.nan, .infinity, -.infinity, 1] { _ = point.steps(number) }
  }

  @Test(arguments: [1, 2, 3, 7])
  func `the memo knows what it was told last, and never another word's sums`(stride: Int) {
    var memo = WordMemo(stride: stride, capacity: 64)
    var generator = SeededGenerator(seed: 3)
    var known: [UInt64: [Int64]] = [:]
    var hits = 0
    for _ in 0..<2_000 {
      let hash = UInt64(generator.below(100)) &* 0x9e37_79b9_7f4a_7c15
      var totals = [Int64](repeating: 7, count: stride)
      var missing: [Int] = []
      let words = [FeatureBuffer.Word(hash: hash ^ 5, token: 0)]
      memo.add(words, count: 1, seed: 5, to: &totals, missing: &missing)
      if missing.isEmpty {
        hits += 1
        #expect(totals == known[hash]?.map { $0 + 7 })
      } else {
        #expect(totals == Array(repeating: 7, count: stride))
        let sums = (0..<stride).map { _ in Int64(generator.below(1_000)) }
        known[hash] = sums
        memo.set(hash, sums)
      }
    }
    #expect(hits > 200)
  }
}
