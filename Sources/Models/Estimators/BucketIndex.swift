/// Numbers the buckets that count, in few enough bytes to stay in the cache.
///
/// A word of the table stands for 32 buckets: a bit for each that counts in the low half, and how
/// many count before them in the high half. A bucket's number is that count and the bits below its
/// own; 2^20 buckets take 256 KiB, a sixteenth of a table of numbers.
///
/// Source: the rank directory of Jacobson: Space-efficient static trees and graphs. FOCS 1989, with
/// one level.
struct BucketIndex: Sendable {
  private var words: [UInt64]
  private static let lowHalf: UInt64 = 0xFFFF_FFFF

  /// Numbers buckets.
  ///
  /// - Parameters:
  ///   - buckets: The buckets that count, ascending.
  ///   - bucketCount: How many buckets there are; all of `buckets` are below it.
  /// - Complexity: O(bucketCount / 32 + buckets).
  init(_ buckets: [UInt32], bucketCount: Int) {
    words = Array(repeating: 0, count: (bucketCount + 31) / 32)
    for bucket in buckets { words[Int(bucket / 32)] |= 1 << UInt64(bucket % 32) }
    var before: UInt64 = 0
    for index in words.indices {
      let count = UInt64(words[index].nonzeroBitCount)
      words[index] |= before << 32
      before += count
    }
  }

  /// The number of a bucket, from 1; 0 for one that does not count.
  ///
  /// - Precondition: The bucket is below the number of buckets.
  /// - Complexity: O(1), without a branch.
  func number(_ bucket: UInt32) -> Int { withView { $0.number(bucket) } }

  /// Lends out the index as hot loops read it.
  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    words.withUnsafeBufferPointer { body(View(words: $0)) }
  }

  /// The index as hot loops read it.
  struct View {
    fileprivate let words: UnsafeBufferPointer<UInt64>

    /// The number of a bucket, from 1; 0 for one that does not count.
    ///
    /// - Precondition: The bucket is below the number of buckets.
    /// - Complexity: O(1), without a branch.
    @inline(__always)
    func number(_ bucket: UInt32) -> Int {
      let place = Int(bucket &>> 5)
      precondition(place < words.count, "a bucket is below the number of buckets")
      let word = words[place]
      let bit: UInt64 = 1 &<< UInt64(bucket & 31)
      let rank = word &>> 32 &+ BucketIndex.bitCount(word & (bit &- 1)) &+ 1
      // All ones if the bucket's bit is set, else none.
      let mask = 0 &- (word &>> UInt64(bucket & 31) & 1)
      return Int(truncatingIfNeeded: rank & mask)
    }
  }

  /// How many of the low 32 bits are set.
  ///
  /// Source: Warren, Hacker's Delight, section 5-1; processors of ten years ago and more, which a
  /// program is built for, have no instruction for it.
  @inline(__always)
  fileprivate static func bitCount(_ bits: UInt64) -> UInt64 {
    var sum = bits &- (bits &>> 1 & 0x5555_5555)
    sum = (sum & 0x3333_3333) &+ (sum &>> 2 & 0x3333_3333)
    sum = (sum &+ sum &>> 4) & 0x0F0F_0F0F
    return (sum &* 0x0101_0101) &>> 24 & 0xFF
  }
}
