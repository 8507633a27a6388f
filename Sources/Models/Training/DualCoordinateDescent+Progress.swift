extension DualCoordinateDescent {
  /// What the gaps that passes find on their way tell of those to come.
  struct Progress {
    private var last = Double.infinity
    /// How much of the gap a pass leaves; about a tenth where only one gap is known.
    private var rate = 0.1
    private var isRateKnown = false
    /// About how much the objective is off after the last pass.
    private(set) var left = Double.infinity

    /// Takes in what a pass has found; infinity for one that cannot tell.
    mutating func add(_ estimate: Double) {
      if last.isFinite, last > 0 { (rate, isRateKnown) = (min(estimate / last, 1), true) }
      (last, left) = (estimate, estimate * rate)
    }

    /// How far the next pass should go, as a multiple of the way to each minimum: more than 1 where
    /// passes leave a quarter of the gap or more.
    ///
    /// The gap falls with the square of the distance from the optimum, so each pass leaves √rate of
    /// that.
    ///
    /// Source: Young: Iterative Solution of Large Linear Systems (1971), section 6.2, for rows in a
    /// consistent order; the bounds are the project's own.
    var relaxation: Double {
      guard isRateKnown, rate >= 0.25 else { return 1 }
      return min(2 / (1 + (1 - rate.squareRoot()).squareRoot()), 1.25)
    }
  }

  /// Shrinking: which rows a pass may leave out.
  ///
  /// A row whose α was right already rests for one pass, and if it is right after that, for three.
  /// Of the rows left out some turn wrong meanwhile, so none rests for longer.
  struct Resting {
    private var passesLeft: [UInt8]
    private var lengths: [UInt8]

    init(rowCount: Int) {
      passesLeft = Array(repeating: 0, count: rowCount)
      lengths = passesLeft
    }

    /// The rows of the next pass.
    ///
    /// - Parameters:
    ///   - rows: All rows that count.
    ///   - visited: Those of the last pass.
    ///   - kept: Those among them whose α was not right.
    /// - Returns: The rows that do not rest.
    /// - Complexity: O(rows).
    mutating func next(_ rows: [Int], visited: [Int], kept: [Int]) -> [Int] {
      for row in visited {
        lengths[row] = lengths[row] == 0 ? 1 : 3
        passesLeft[row] = lengths[row] + 1
      }
      for row in kept { (lengths[row], passesLeft[row]) = (0, 0) }
      return rows.filter { row in
        guard passesLeft[row] > 0 else { return true }
        passesLeft[row] -= 1
        return passesLeft[row] == 0
      }
    }
  }
}
