import Features

/// Remembers what words add to the sums of a ``ScoringTable``: a cache of fixed size.
///
/// A word's place follows from its hash; a word that comes to a taken place pushes the other out.
/// The whole 64-bit hash is kept, so that two words are one only if they are to all of the program.
struct WordMemo: Sendable {
  /// How many words are remembered at most: 2^15, some 0.5 MiB for each output and a number more.
  private static let capacity = 1 << 15

  private let stride: Int
  /// The hash of the word at each place; 0 for none.
  private var keys: [UInt64]
  private var sums: [Int64]

  /// Makes an empty memo for sums of so many numbers.
  ///
  /// With many numbers a word fewer words are remembered, so that the memory stays about the same.
  ///
  /// - Parameters:
  ///   - stride: How many numbers a word has.
  ///   - capacity: How many words there is room for, a power of two.
  init(stride: Int, capacity: Int = capacity) {
    self.stride = stride
    var capacity = capacity
    while capacity > 256, capacity * stride > Self.capacity * 8 { capacity /= 2 }
    keys = Array(repeating: 0, count: capacity)
    sums = Array(repeating: 0, count: capacity * stride)
  }

  /// Adds what a word adds to the totals, if it is remembered.
  ///
  /// - Returns: Whether it was.
  @inline(__always)
  func add(_ hash: UInt64, to totals: inout [Int64]) -> Bool {
    let place = Int(truncatingIfNeeded: hash) & (keys.count &- 1)
    guard keys[place] == hash, hash != 0 else { return false }
    let start = place &* stride
    for index in 0..<stride { totals[index] &+= sums[start &+ index] }
    return true
  }

  /// Remembers what a word adds.
  mutating func set(_ hash: UInt64, _ values: [Int64]) {
    let place = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    keys[place] = hash
    for index in 0..<stride { sums[place * stride + index] = values[index] }
  }
}
