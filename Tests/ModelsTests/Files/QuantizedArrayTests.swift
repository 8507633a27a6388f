import Testing

@testable import Models

@Suite struct QuantizedArrayTests {
  @Test(arguments: [1e-12, 0.003, 1, 77, 1e9])
  func `the error is at most half a step`(size: Double) {
    var generator = SeededGenerator(seed: 11)
    let numbers = (0..<500).map { _ in (generator.unit() * 2 - 1) * size }
    let array = QuantizedArray(numbers)
    let largest = numbers.reduce(0) { max($0, abs($1)) }
    for (index, number) in numbers.enumerated() {
      #expect(abs(Double(array[index]) - number) <= largest / 65_534 * 1.001)
    }
  }

  @Test func `is the same the other way round`() {
    let numbers = [0.5, -0.25, 0.1, 0.000_007_629, -1]
    let turned = QuantizedArray(numbers.map { -$0 })
    #expect(QuantizedArray(numbers).values.map { -Int($0) } == turned.values.map { Int($0) })
  }

  @Test func `no numbers, and only zeros`() {
    #expect(QuantizedArray([]).count == 0)
    #expect(QuantizedArray([0, -0.0]) == QuantizedArray(scale: 0, values: [0, 0]))
  }

  @Test func `what is no number becomes 0 and leaves the others alone`() {
    let array = QuantizedArray([1, .nan, -1])
    #expect(abs(array[0] - 1) < 1e-5 && array[1] == 0 && array[2] == -array[0])
    #expect(QuantizedArray([.nan, .nan]).values == [0, 0])
  }

  @Test(arguments: [Double.infinity, -.infinity, .greatestFiniteMagnitude, 1e300, 1e43])
  func `numbers too large for a scale make zeros`(huge: Double) {
    let array = QuantizedArray([huge, 1])
    #expect(array.scale.isFinite && array[0].isFinite && array[1].isFinite)
  }

  @Test(arguments: [Double.leastNonzeroMagnitude, 0x1p-1040, 1e-60])
  func `numbers too small for a scale make zeros`(tiny: Double) {
    let array = QuantizedArray([tiny, -tiny])
    #expect(array[0] == 0 && array[1] == 0)
    #expect(array.values == [0, 0])
  }
}
