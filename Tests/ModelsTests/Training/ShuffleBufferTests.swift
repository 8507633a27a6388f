import Testing

@testable import Models

@Suite struct ShuffleBufferTests {
  private static func shuffled(
    _ count: Int, capacity: Int, sizeLimit: Int = .max, seed: UInt64 = 1, stream: UInt64 = 0
  ) -> [Int] {
    var buffer = ShuffleBuffer<Int>(
      capacity: capacity, sizeLimit: sizeLimit, seed: seed, stream: stream)
    var output: [Int] = []
    for number in 0..<count { buffer.add(number, size: 10, to: &output) }
    return output + buffer.drain()
  }

  @Test(arguments: [0, 1, 7, 100, 1_000])
  func `every element comes out once`(capacity: Int) {
    #expect(Self.shuffled(300, capacity: capacity).sorted() == Array(0..<300))
  }

  @Test func `without room the order stays`() {
    #expect(Self.shuffled(50, capacity: 0) == Array(0..<50))
    #expect(Self.shuffled(50, capacity: 100, sizeLimit: 9) == Array(0..<50))
  }

  @Test func `the order is that of the seed and the pass`() {
    let first = Self.shuffled(200, capacity: 50)
    #expect(first != Array(0..<200))
    #expect(Self.shuffled(200, capacity: 50) == first)
    #expect(Self.shuffled(200, capacity: 50, seed: 2) != first)
    #expect(Self.shuffled(200, capacity: 50, stream: 1) != first)
  }

  @Test func `no more is held back than there is room for`() {
    var buffer = ShuffleBuffer<Int>(capacity: 8, sizeLimit: 35, seed: 1, stream: 0)
    var output: [Int] = []
    for number in 0..<100 {
      buffer.add(number, size: 10, to: &output)
      #expect(number + 1 - output.count <= 3)
    }
    buffer.add(100, size: 1_000, to: &output)
    #expect(output.contains(100))
  }

  @Test func `the halves of a sorted stream are mixed`() {
    let order = Self.shuffled(2_000, capacity: 1_999)
    let early = order.prefix(1_000).count { $0 < 1_000 }
    #expect((430...570).contains(early))
  }
}
