/// Divides examples into folds so that each can be tested by a model that has not seen its group.
public enum CrossValidation {
  /// Stratified, grouped folds.
  ///
  /// A group (an article, an outlet) lies wholly in one fold; the labels are spread as evenly as a
  /// greedy assignment can: groups come heaviest first, in random order where equally heavy, and each
  /// goes to the fold that has least of the group's labels so far. For every label `l`, with `c` rows
  /// in the group, `x` in the fold and `T` in all, the fold with the smallest Σ `x·c/T²` is the one
  /// that keeps Σ (`x/T`)² over all labels and folds smallest, so the shares most even. Ties go to the
  /// fold with fewest rows. No fold stays empty.
  ///
  /// Source: the idea is that of `StratifiedGroupKFold` in scikit-learn.
  ///
  /// - Parameters:
  ///   - labels: The label of each row, any numbers.
  ///   - groups: The group of each row, any numbers; empty if each row stands for itself.
  ///   - k: The number of folds, at least 2.
  ///   - seed: The seed of the order of equally heavy groups.
  /// - Returns: The fold of each row, 0 ..< `k`.
  /// - Throws: `EvaluationError` if there are fewer than two folds, fewer groups than folds, or not as
  ///   many groups as labels.
  /// - Complexity: O(n log n + g·k·l) for n rows, g groups and l labels in a group.
  public static func folds(
    labels: [Int], groups: [Int] = [], folds k: Int, seed: UInt64
  ) throws(EvaluationError) -> [Int] {
    guard k >= 2 else { throw .tooFewFolds(k) }
    guard !labels.isEmpty else { throw .noExamples }
    guard groups.isEmpty || groups.count == labels.count else {
      throw .countMismatch(column: "groups", found: groups.count, expected: labels.count)
    }
    let label = denseIndices(labels)
    let group =
      groups.isEmpty
      ? (indices: Array(labels.indices), count: labels.count) : denseIndices(groups)
    guard group.count >= k else { throw .tooFewGroups(groups: group.count, folds: k) }
    let table = labelCounts(label.indices, groups: group.indices, groupCount: group.count)
    var assignment = FoldAssignment(folds: k, labelTotals: totals(label.indices, label.count))
    let order = assignment.order(of: table, seed: seed)
    var foldOfGroup = [Int](repeating: 0, count: group.count)
    for (position, index) in order.enumerated() {
      foldOfGroup[index] = assignment.place(table[index], groupsLeft: order.count - position)
    }
    return group.indices.map { foldOfGroup[$0] }
  }

  /// The rows to train on and the rows to test on when one fold is held out.
  ///
  /// - Parameters:
  ///   - fold: The fold to hold out.
  ///   - folds: The fold of each row, as `folds(labels:groups:folds:seed:)` gives them.
  /// - Returns: The rows of the other folds, and those of the fold.
  /// - Complexity: O(n).
  public static func split(holdingOut fold: Int, of folds: [Int]) -> (train: [Int], test: [Int]) {
    (
      train: folds.indices.filter { folds[$0] != fold },
      test: folds.indices.filter { folds[$0] == fold }
    )
  }

  /// Numbers the values 0, 1, 2 … in ascending order.
  package static func denseIndices(_ values: [Int]) -> (indices: [Int], count: Int) {
    var index: [Int: Int] = [:]
    for value in Set(values).sorted() { index[value] = index.count }
    return (values.map { index[$0, default: 0] }, index.count)
  }

  private static func totals(_ labels: [Int], _ count: Int) -> [Int] {
    var totals = [Int](repeating: 0, count: count)
    for label in labels { totals[label] += 1 }
    return totals
  }

  /// For each group its labels, ascending, and how many rows each has.
  private static func labelCounts(
    _ labels: [Int], groups: [Int], groupCount: Int
  ) -> [[LabelCount]] {
    var members = [[Int]](repeating: [], count: groupCount)
    for (row, group) in groups.enumerated() { members[group].append(labels[row]) }
    return members.map { group in
      var counts: [LabelCount] = []
      for label in group.sorted() {
        if let last = counts.indices.last, counts[last].label == label {
          counts[last].rows += 1
        } else {
          counts.append(LabelCount(label: label, rows: 1))
        }
      }
      return counts
    }
  }
}

private struct LabelCount {
  let label: Int
  var rows: Int
}

/// The state of the greedy assignment.
private struct FoldAssignment {
  private let inverseSquares: [Double]
  private var labelRows: [[Int]]
  private var rows: [Int]
  private var groups: [Int]

  init(folds: Int, labelTotals: [Int]) {
    inverseSquares = labelTotals.map { 1 / (Double($0) * Double($0)) }
    labelRows = Array(repeating: Array(repeating: 0, count: labelTotals.count), count: folds)
    rows = Array(repeating: 0, count: folds)
    groups = Array(repeating: 0, count: folds)
  }

  /// The groups heaviest first; the weight of a group is Σ (c/T)², its cost in an empty fold.
  func order(of table: [[LabelCount]], seed: UInt64) -> [Int] {
    var generator = SeededGenerator(seed: seed)
    let shuffled = generator.permutation(table.count)
    let weights = table.map { counts in
      counts.reduce(0.0) { $0 + Double($1.rows * $1.rows) * inverseSquares[$1.label] }
    }
    return shuffled.enumerated().sorted { left, right in
      let (a, b) = (weights[left.element], weights[right.element])
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }

  /// Chooses the fold of a group and counts the group in.
  mutating func place(_ counts: [LabelCount], groupsLeft: Int) -> Int {
    let emptyFolds = groups.count { $0 == 0 }
    let onlyEmpty = emptyFolds > 0 && emptyFolds >= groupsLeft
    var best = 0
    var bestCost = Double.infinity
    for fold in rows.indices where !onlyEmpty || groups[fold] == 0 {
      let cost = cost(of: counts, in: fold)
      if cost < bestCost || (cost == bestCost && rows[fold] < rows[best]) {
        best = fold
        bestCost = cost
      }
    }
    for count in counts {
      labelRows[best][count.label] += count.rows
      rows[best] += count.rows
    }
    groups[best] += 1
    return best
  }

  private func cost(of counts: [LabelCount], in fold: Int) -> Double {
    counts.reduce(0.0) { sum, count in
      sum + Double(labelRows[fold][count.label] * count.rows) * inverseSquares[count.label]
    }
  }
}
