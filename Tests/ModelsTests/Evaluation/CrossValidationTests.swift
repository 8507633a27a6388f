import Models
import Testing

@Suite struct CrossValidationTests {
  /// Random labels and groups of random sizes.
  private func corpus(_ seed: UInt64, rows: Int, groups: Int) -> (labels: [Int], groups: [Int]) {
    var generator = SeededGenerator(seed: seed)
    let group = (0..<rows).map { _ in min(generator.below(groups), generator.below(groups)) }
    return (group.map { _ in generator.below(10) < 3 ? 7 : -2 }, group)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>) func `no group lies in two folds`(seed: UInt64)
    throws
  {
    let data = corpus(seed, rows: 400, groups: 40)
    let folds = try CrossValidation.folds(
      labels: data.labels, groups: data.groups, folds: 5, seed: seed)
    #expect(folds.count == 400)
    #expect(Set(folds) == Set(0..<5))
    var foldOfGroup: [Int: Int] = [:]
    for (group, fold) in zip(data.groups, folds) {
      #expect(foldOfGroup[group, default: fold] == fold)
      foldOfGroup[group] = fold
    }
  }

  @Test(arguments: [2, 3, 5, 10]) func `without groups the labels are even to one row`(k: Int)
    throws
  {
    let labels = corpus(3, rows: 203, groups: 9).labels
    let folds = try CrossValidation.folds(labels: labels, folds: k, seed: 1)
    for label in Set(labels) {
      let counts = (0..<k).map { fold in
        zip(labels, folds).count { $0 == label && $1 == fold }
      }
      let spread = (counts.max() ?? 0) - (counts.min() ?? 0)
      #expect(spread <= 1)
    }
  }

  @Test func `grouped folds are more even than groups dealt at random`() throws {
    let data = corpus(4, rows: 600, groups: 60)
    let folds = try CrossValidation.folds(
      labels: data.labels, groups: data.groups, folds: 5, seed: 1)
    let ours = unevenness(data.labels, folds)
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<20 {
      let deal = (0..<60).map { _ in generator.below(5) }
      #expect(ours < unevenness(data.labels, data.groups.map { deal[$0] }))
    }
    #expect(ours < 0.01)
  }

  /// Σ over labels and folds of the squared distance from an even share.
  private func unevenness(_ labels: [Int], _ folds: [Int]) -> Double {
    var sum = 0.0
    for label in Set(labels) {
      let total = Double(labels.count { $0 == label })
      for fold in 0..<5 {
        let share = Double(zip(labels, folds).count { $0 == label && $1 == fold }) / total
        sum += (share - 0.2) * (share - 0.2)
      }
    }
    return sum
  }

  @Test func `no single move makes grouped folds much more even`() throws {
    let data = corpus(8, rows: 120, groups: 12)
    let folds = try CrossValidation.folds(
      labels: data.labels, groups: data.groups, folds: 3, seed: 5)
    // Moving any one group elsewhere must not be better by more than the greedy order allows.
    let ours = slowCost(data.labels, folds, k: 3)
    for group in Set(data.groups) {
      for target in 0..<3 {
        let moved = zip(data.groups, folds).map { $0 == group ? target : $1 }
        #expect(slowCost(data.labels, moved, k: 3) > ours - 0.01)
      }
    }
  }

  private func slowCost(_ labels: [Int], _ folds: [Int], k: Int) -> Double {
    var sum = 0.0
    for label in Set(labels) {
      let total = Double(labels.count { $0 == label })
      for fold in 0..<k {
        let share = Double(zip(labels, folds).count { $0 == label && $1 == fold }) / total
        sum += share * share
      }
    }
    return sum
  }

  @Test func `is the same for the same seed and another for another seed`() throws {
    let labels = corpus(3, rows: 100, groups: 9).labels
    let first = try CrossValidation.folds(labels: labels, folds: 5, seed: 1)
    #expect(try CrossValidation.folds(labels: labels, folds: 5, seed: 1) == first)
    #expect(try CrossValidation.folds(labels: labels, folds: 5, seed: 2) != first)
  }

  @Test func `renaming labels in order changes nothing`() throws {
    let data = corpus(5, rows: 100, groups: 20)
    let folds = try CrossValidation.folds(
      labels: data.labels, groups: data.groups, folds: 4, seed: 1)
    let renamed = data.labels.map { $0 == 7 ? 1 : 0 }
    #expect(
      try CrossValidation.folds(labels: renamed, groups: data.groups, folds: 4, seed: 1) == folds)
  }

  @Test func `as many groups as folds gives one group to each`() throws {
    let folds = try CrossValidation.folds(
      labels: [0, 0, 0, 0, 0, 0, 1, 1], groups: [1, 1, 1, 1, 2, 2, 3, 4], folds: 4, seed: 1)
    #expect(Set(folds) == Set(0..<4))
  }

  @Test func `one label only, or a huge group, leaves no fold empty`() throws {
    let groups = Array(repeating: 0, count: 50) + [1, 2, 3]
    let labels = Array(repeating: 0, count: 50) + [1, 1, 1]
    #expect(
      Set(try CrossValidation.folds(labels: labels, groups: groups, folds: 4, seed: 1)).count == 4)
    let same = Array(repeating: 5, count: 53)
    #expect(
      Set(try CrossValidation.folds(labels: same, groups: groups, folds: 4, seed: 1)).count == 4)
  }

  @Test func `splits rows into those held out and the rest`() {
    let parts = CrossValidation.split(holdingOut: 1, of: [0, 1, 2, 1])
    #expect(parts.train == [0, 2])
    #expect(parts.test == [1, 3])
  }

  @Test func `refuses what cannot be divided`() {
    #expect(throws: EvaluationError.tooFewGroups(groups: 3, folds: 5)) {
      try CrossValidation.folds(labels: [0, 0, 1, 1], groups: [1, 1, 2, 3], folds: 5, seed: 0)
    }
    #expect(throws: EvaluationError.tooFewGroups(groups: 2, folds: 3)) {
      try CrossValidation.folds(labels: [0, 1], folds: 3, seed: 0)
    }
    #expect(throws: EvaluationError.noExamples) {
      try CrossValidation.folds(labels: [], folds: 2, seed: 0)
    }
    #expect(throws: EvaluationError.tooFewFolds(1)) {
      try CrossValidation.folds(labels: [0, 1], folds: 1, seed: 0)
    }
    #expect(throws: EvaluationError.countMismatch(column: "groups", found: 1, expected: 2)) {
      try CrossValidation.folds(labels: [0, 1], groups: [0], folds: 2, seed: 0)
    }
  }

  @Test func `says in plain words why there are too few groups`() {
    #expect(
      EvaluationError.tooFewGroups(groups: 3, folds: 5).description
        == "cannot make 5 folds: there are only 3 groups, and a group is never split; "
        + "use at most 3 folds")
    #expect(
      EvaluationError.tooFewGroups(groups: 1, folds: 2).description
        == "cannot make 2 folds: there is only 1 group, and a group is never split")
  }
}
