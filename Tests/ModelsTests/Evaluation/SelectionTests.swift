import Models
import Testing

@Suite struct SelectionTests {
  @Test(arguments: [1, 2, 3, 10, 101, 1000]) func `each place holds what sorting puts there`(
    count: Int
  ) {
    for seed in 1...5 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      // Few different numbers, so that many are equal.
      let values = (0..<count).map { _ in Double(generator.below(max(count / 2, 1))) }
      let sorted = values.sorted()
      for index in [0, count / 3, count / 2, count - 1] {
        var changed = values
        Selection.place(index, of: &changed)
        #expect(changed[index] == sorted[index])
        #expect(changed[..<index].allSatisfy { $0 <= sorted[index] })
        #expect(changed[index...].allSatisfy { $0 >= sorted[index] })
        #expect(changed.sorted() == sorted, "no number is lost")
      }
    }
  }

  @Test func `a later place is found among what an earlier one left above it`() {
    var values: [Double] = [9, 2, 7, 4, 4, 1, 8, 3]
    Selection.place(2, of: &values)
    Selection.place(3, of: &values, from: 2)
    #expect(Array(values[2...3]) == [3, 4])
  }

  @Test(arguments: [-1, 4, Int.max]) func `a place outside changes nothing`(index: Int) {
    var values: [Double] = [3, 1, 2, 0]
    Selection.place(index, of: &values)
    #expect(values == [3, 1, 2, 0])
  }

  @Test func `numbers in order, in reverse and all alike are no trap`() {
    for start in [Array(0..<5000), (0..<5000).reversed(), Array(repeating: 2, count: 5000)] {
      var values = start.map(Double.init)
      Selection.place(2500, of: &values)
      #expect(values[2500] == start.map(Double.init).sorted()[2500])
    }
  }
}
