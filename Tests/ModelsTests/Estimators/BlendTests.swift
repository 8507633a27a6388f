import Testing

@testable import Models

@Suite struct BlendTests {
  private func margins(_ logistic: [Double], _ naiveBayes: [Double], outputs: Int = 1) -> Margins {
    var margins = Margins(outputs: outputs)
    (margins.logistic, margins.naiveBayes) = (logistic, naiveBayes)
    return margins
  }

  @Test func `divides each margin by its deviation and takes the mean`() {
    // Deviations 1 and 10.
    let parts = margins([1, -1, 1, -1], [-10, 10, 10, -10])
    let blend = Blend(parts)
    #expect(blend == Blend(logistic: 0.5, naiveBayes: 0.05))
    #expect(blend.margins(parts) == [[0], [0], [1], [-1]])
  }

  @Test func `a lone estimator is taken as it is`() {
    #expect(Blend(margins([3, -7], [])) == Blend(logistic: 1, naiveBayes: 0))
    #expect(Blend(margins([], [3, -7])) == Blend(logistic: 0, naiveBayes: 1))
    #expect(Blend(margins([], [3, -7])).margins(margins([], [3, -7])) == [[3], [-7]])
  }

  @Test func `what all labels of a row have in common is no spread`() {
    let even = margins([1, -1, -1, 1], [5, 3, 3, 5], outputs: 2)
    let shifted = margins([101, 99, -1, 1], [5, 3, 903, 905], outputs: 2)
    #expect(Blend(even) == Blend(shifted))
    #expect(Blend(even) == Blend(logistic: 0.5, naiveBayes: 0.5))
  }

  @Test func `a margin that never changes is not blown up`() {
    for constant in [0.0, 0.1, -1234.567] {
      let same = Array(repeating: constant, count: 7)
      let blend = Blend(margins(same, [1, -1, 1, -1, 1, -1, 0]))
      #expect(blend.logistic == 0.5, "margin \(constant)")
    }
    let same = Array(repeating: 0.1, count: 21)
    #expect(Blend(margins(same, same, outputs: 3)).logistic == 0.5)
  }

  @Test func `no rows at all make a blend of numbers`() {
    let blend = Blend(Margins(rows: 0, outputs: 1, .ensemble))
    #expect(blend.logistic.isFinite && blend.naiveBayes.isFinite)
    #expect(blend.margins(Margins(rows: 0, outputs: 1, .ensemble)).isEmpty)
  }

  @Test func `margins of folds come back in their places`() {
    var all = Margins(rows: 3, outputs: 2, .ensemble)
    all.set(margins([1, 2], [-1, -2], outputs: 2), at: [2])
    all.set(margins([3, 4, 5, 6], [-3, -4, -5, -6], outputs: 2), at: [1, 0])
    #expect(all.logistic == [5, 6, 3, 4, 1, 2])
    #expect(all.naiveBayes == [-5, -6, -3, -4, -1, -2])
  }
}
