import Features

/// Remembers what words add to the sums of a ``ScoringTable``: a cache of fixed size.
///
/// A word's set follows from its hash; each set has room for two words, and one that comes to a full
/// set pushes out the one that came first. The whole 64-bit hash is kept, so that two words are one
/// only if they are to all of the program.
struct WordMemo: Sendable {
  /// How many words are remembered at most: 2^16, with one output and counts 2 MiB.
  private static let capacity = 1 << 16

  private let stride: Int
  private let setMask: UInt64
  /// Set by set, and word by word: the hash, 0 for none, and the sums.
  private var cells: [Int64]

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
    setMask = UInt64(capacity / 2 - 1)
    cells = Array(repeating: 0, count: capacity * (stride + 1))
  }

  /// Adds what words add to the totals.
  ///
  /// - Parameters:
  ///   - words: The words, and maybe more after them.
  ///   - count: How many there are.
  ///   - seed: A number by which words differ from those of another table.
  ///   - totals: As many numbers as a word has.
  ///   - missing: Gets the places of the words that are not remembered.
  /// - Complexity: O(words × numbers).
  func add(
    _ words: [FeatureBuffer.Word], count: Int, seed: UInt64, to totals: inout [Int64],
    missing: inout [Int]
  ) {
    precondition(totals.count == stride, "there is a total for each number")
    if stride == 3 {
      return addTriples(words, count: count, seed: seed, to: &totals, missing: &missing)
    }
    cells.withUnsafeBufferPointer { cells in
      for place in 0..<count {
        let hash = words[place].hash ^ seed
        let start = found(hash, in: cells, first: cells[self.start(hash)])
        if start < 0 {
          missing.append(place)
        } else {
          for index in 0..<stride { totals[index] &+= cells[start &+ index] }
        }
      }
    }
  }

  /// The same for three numbers a word, as the model built in has.
  private func addTriples(
    _ words: [FeatureBuffer.Word], count: Int, seed: UInt64, to totals: inout [Int64],
    missing: inout [Int]
  ) {
    var (first, second, third) = (totals[0], totals[1], totals[2])
    cells.withUnsafeBufferPointer { cells in
      withUnsafeTemporaryAllocation(of: Int64.self, capacity: count) { keys in
        // All first looks before any of them is acted on: they miss the cache together.
        for place in 0..<count { keys[place] = cells[self.start(words[place].hash ^ seed)] }
        for place in 0..<count {
          let start = found(words[place].hash ^ seed, in: cells, first: keys[place])
          if start < 0 {
            missing.append(place)
          } else {
            first &+= cells[start]
            second &+= cells[start &+ 1]
            third &+= cells[start &+ 2]
          }
        }
      }
    }
    (totals[0], totals[1], totals[2]) = (first, second, third)
  }

  /// Where the sums of a word start, after a first look at its set; -1 if it is not remembered.
  @inline(__always)
  private func found(
    _ hash: UInt64, in cells: UnsafeBufferPointer<Int64>, first found: Int64
  ) -> Int {
    let key = Int64(bitPattern: hash)
    let first = start(hash)
    if found == key { return key == 0 ? -1 : first &+ 1 }
    let second = first &+ stride &+ 1
    return cells[second] == key && key != 0 ? second &+ 1 : -1
  }

  /// Remembers what a word adds.
  ///
  /// - Precondition: There are as many values as a word has numbers.
  mutating func set(_ hash: UInt64, _ values: [Int64]) {
    let first = start(hash)
    let second = first + stride + 1
    for index in 0...stride { cells[second + index] = cells[first + index] }
    cells[first] = Int64(bitPattern: hash)
    for index in 0..<stride { cells[first + 1 + index] = values[index] }
  }

  /// Where the set of a hash starts.
  @inline(__always)
  private func start(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash & setMask) &* 2 &* (stride &+ 1)
  }
}
