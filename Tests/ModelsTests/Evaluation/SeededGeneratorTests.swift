import Models
import Testing

@Suite struct SeededGeneratorTests {
  @Test func `gives the published sequence of xoshiro256**`() {
    var generator = SeededGenerator(state: (1, 2, 3, 4))
    let expected: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
      607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
      10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test func `gives the published sequence of SplitMix64`() {
    var generator = SplitMix64(state: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test func `repeats itself for a seed and differs for another`() {
    var first = SeededGenerator(seed: 7)
    var second = SeededGenerator(seed: 7)
    var other = SeededGenerator(seed: 8)
    let numbers = (0..<20).map { _ in first.next() }
    #expect(numbers == (0..<20).map { _ in second.next() })
    #expect(numbers != (0..<20).map { _ in other.next() })
  }

  @Test func `streams of a seed differ from each other`() {
    let heads = (0..<100 as Range<UInt64>).map { stream in
      var generator = SeededGenerator(seed: 3, stream: stream)
      return generator.next()
    }
    #expect(Set(heads).count == 100)
  }

  @Test(arguments: [1, 2, 3, 7, 10]) func `draws every number below a bound equally often`(
    bound: Int
  ) {
    var generator = SeededGenerator(seed: 11)
    var counts = [Int](repeating: 0, count: bound)
    let draws = 10_000
    for _ in 0..<draws { counts[generator.below(bound)] += 1 }
    let expected = Double(draws) / Double(bound)
    // Five standard deviations of a binomial count.
    let slack = 5 * (expected * (1 - 1 / Double(bound))).squareRoot()
    #expect(counts.allSatisfy { abs(Double($0) - expected) <= slack })
  }

  @Test func `stays below the largest bound`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<100 { #expect((0..<Int.max).contains(generator.below(.max))) }
  }

  @Test func `shuffles into every order equally often`() {
    var generator = SeededGenerator(seed: 2)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6000 { counts[generator.permutation(3), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 150 })
  }

  @Test func `shuffling keeps the elements, and few or none are no trap`() {
    var generator = SeededGenerator(seed: 2)
    #expect(generator.permutation(50).sorted() == Array(0..<50))
    #expect(generator.permutation(0).isEmpty)
    #expect(generator.permutation(-1).isEmpty)
    #expect(generator.permutation(1) == [0])
  }

  @Test func `unit numbers lie from 0 up to 1 with mean one half`() {
    var generator = SeededGenerator(seed: 9)
    let numbers = (0..<5000).map { _ in generator.unit() }
    #expect(numbers.allSatisfy { (0..<1).contains($0) })
    #expect(abs(numbers.reduce(0, +) / 5000 - 0.5) < 0.02)
  }
}
