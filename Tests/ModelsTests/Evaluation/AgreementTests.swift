import Models
import Testing

@Suite struct AgreementTests {
  private func agreement(_ rows: [[String?]]) -> Agreement {
    Agreement(rows, bootstrap: BootstrapOptions(resamples: 200))
  }

  /// Four observers on twelve units; a dot is no value.
  ///
  /// Source: Krippendorff 2011, part C, whose α for nominal data is 0.743.
  private static let krippendorff: [[String?]] = {
    let observers = [
      "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    ].map { $0.split(separator: " ").map { $0 == "." ? nil : String($0) } }
    return (0..<12).map { unit in observers.map { $0[unit] } }
  }()

  @Test func `alpha is that of Krippendorff's own example`() throws {
    let alpha = agreement(Self.krippendorff).alpha
    #expect(abs(try #require(alpha.value) - 0.743) < 0.0005)
    // The twelfth unit has one value and pairs with nothing.
    #expect(alpha.n == 11)
  }

  @Test func `alpha of numbers is that of Krippendorff's own example and of its slow definition`()
    throws
  {
    let options = BootstrapOptions(resamples: 50)
    let alpha = Agreement(Self.krippendorff, level: .interval, bootstrap: options).alpha
    #expect(abs(try #require(alpha.value) - 0.849) < 0.0005)
    let units = Self.krippendorff.map { $0.compactMap { $0.flatMap(Double.init) } }
      .filter { $0.count >= 2 }
    let all = units.flatMap { $0 }
    func distances(_ values: [Double]) -> Double {
      values.reduce(0) { sum, one in values.reduce(sum) { $0 + (one - $1) * (one - $1) } }
    }
    let observed = units.reduce(0) { $0 + distances($1) / Double($1.count - 1) }
    let slow = 1 - Double(all.count - 1) * observed / distances(all)
    #expect(abs(try #require(alpha.value) - slow) < 1e-12)
  }

  @Test func `kappa is that of a table counted by hand`() throws {
    // Cohen's formula: observed 0.7, by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
    let kappa = Agreement.kappa([20, 5, 10, 15], labelCount: 2)
    #expect(abs(try #require(kappa) - 0.4) < 1e-12)
    #expect(Agreement.kappa([0, 0, 0, 0], labelCount: 2) == nil)
    #expect(Agreement.kappa([9, 0, 0, 0], labelCount: 2) == nil)
    #expect(Agreement.kappa([0, 5, 5, 0], labelCount: 2) == -1)
  }

  @Test func `two annotators' alpha is near their kappa and agrees with its slow definition`()
    throws
  {
    let votes = ["aa", "aa", "ab", "bb", "bb", "ba", "aa", "bb", "cc", "ca"]
    let rows: [[String?]] = votes.map { $0.map { String($0) } }
    let result = agreement(rows)
    // 1 − Dₒ/Dₑ over all pairs of values, by Krippendorff's words.
    let values = rows.flatMap { $0.compactMap { $0 } }
    var (different, all) = (0.0, 0.0)
    for (one, value) in values.enumerated() {
      for (other, second) in values.enumerated() where one != other {
        all += 1
        different += value == second ? 0 : 1
      }
    }
    let within = Double(rows.count { $0[0] != $0[1] }) / Double(rows.count)
    #expect(abs(try #require(result.alpha.value) - (1 - within / (different / all))) < 1e-12)
    let kappa = try #require(result.pairs.first?.kappa.value)
    #expect(abs(try #require(result.alpha.value) - kappa) < 0.05)
  }

  @Test func `missing votes count in no pair`() throws {
    let result = agreement([["a", "a", nil], ["b", nil, "b"], ["a", "b", "a"], [nil, nil, "a"]])
    #expect(result.pairs.map(\.kappa.n) == [2, 2, 1])
    #expect(result.pairs[0].counts == [1, 1, 0, 0])
    #expect(result.alpha.n == 3)
  }

  @Test func `the interval holds the value and is the same every time`() throws {
    let one = agreement(Self.krippendorff).alpha
    #expect(one == agreement(Self.krippendorff).alpha)
    let (low, high) = (try #require(one.low), try #require(one.high))
    #expect(low < 0.743 && 0.743 < high)
  }

  @Test func `no texts and no annotators give nothing`() {
    #expect(agreement([]).pairs.isEmpty)
    #expect(agreement([]).alpha.value == nil)
    #expect(agreement([["a"], ["b"]]).alpha.n == 0)
  }
}
