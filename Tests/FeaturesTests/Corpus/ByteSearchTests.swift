import Testing

@testable import Features

@Suite struct ByteSearchTests {
  /// Random bytes with few that matter, so that runs are longer than a machine word.
  private func samples(seed: UInt64) -> [([UInt8], Range<Int>)] {
    var random = SeededRandom(state: seed)
    let rare: [UInt8] = [0x00, 0x0A, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x80, 0xFF]
    return (0..<1500).map { _ in
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Int.random(in: 0..<20, using: &random) == 0
          ? rare.randomElement(using: &random) ?? 0 : UInt8.random(in: 0x20...0x7F, using: &random)
      }
      let start = Int.random(in: 0...bytes.count, using: &random)
      return (bytes, start..<Int.random(in: start...bytes.count, using: &random))
    }
  }

  @Test func `agrees with plain loops`() {
    for (bytes, range) in samples(seed: 23) {
      #expect(
        ByteSearch.endOfPlainJSON(in: bytes, range)
          == bytes[range].firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C } ?? range.upperBound,
        "\(bytes) \(range)")
      #expect(
        ByteSearch.endOfASCII(in: bytes, range)
          == bytes[range].firstIndex { $0 >= 0x80 } ?? range.upperBound, "\(bytes) \(range)")
      #expect(
        ByteSearch.first(0x22, in: bytes, range) == bytes[range].firstIndex(of: 0x22),
        "\(bytes) \(range)")
      #expect(ByteSearch.isEqual(bytes, range, Array(bytes[range]), 0..<range.count))
      var moved = bytes
      ByteSearch.moveToFront(&moved, range)
      #expect(moved[..<range.count] == bytes[range])
      #expect(moved[range.count...] == bytes[range.count...])
    }
  }

  @Test func `tells bytes that differ apart`() {
    #expect(!ByteSearch.isEqual([1, 2, 3], 0..<2, [1, 3], 0..<2))
    #expect(!ByteSearch.isEqual([1, 2, 3], 0..<2, [1, 2, 3], 0..<3))
    #expect(ByteSearch.isEqual([1, 2, 3], 1..<3, [2, 3], 0..<2))
    #expect(ByteSearch.isEqual([], 0..<0, [], 0..<0))
  }
}
