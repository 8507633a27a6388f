import Features

extension DualCoordinateDescent {
  /// Improves the αs of some rows, one after the other.
  ///
  /// - Parameter rows: The rows, in an order that must be drawn anew for every pass: in the same order
  ///   again and again the method needs many times the passes.
  /// - Returns: About how much the objective was off before, and the rows that still matter.
  /// - Complexity: O(cells of the rows).
  mutating func pass(_ rows: [Int]) -> (estimate: Double, kept: [Int]) {
    var kept: [Int] = []
    kept.reserveCapacity(rows.count)
    var estimate = 0.0
    // An array without elements has no address; with no column, no cell looks for its weight.
    var weights = self.weights.isEmpty ? [0] : self.weights
    let count = self.weights.count
    self.weights = []
    if squaredNorms.isEmpty { squaredNorms = Array(repeating: 0, count: problem.costs.count) }
    weights.withUnsafeMutableBufferPointer { buffer in
      _ = SparseRows.with(problem.matrix) { matrix in
        guard let base = buffer.baseAddress else { return }
        for row in rows {
          let gap = improve(row, matrix, base)
          estimate += gap
          if gap > negligible { kept.append(row) }
        }
      }
    }
    self.weights = count == 0 ? [] : weights
    isSummed = true
    return (estimate, kept)
  }

  /// Brings one α to the minimum of the dual along it, or a little beyond.
  ///
  /// - Returns: About how much it was off: `½ α(C − α)/C · g²` for a slope of g.
  private mutating func improve(
    _ row: Int, _ matrix: SparseRows, _ weights: UnsafeMutablePointer<Double>
  ) -> Double {
    if !isSummed { squaredNorms[row] = matrix.squaredNorm(row) }
    let (cost, sign) = (problem.costs[row], problem.signs[row])
    let (alpha, complement) = (alphas[row], complements[row])
    let curvature = squaredNorms[row] + stiffness
    let margin = sign * (matrix.dot(row, weights) + problem.offsets[row] + intercept)
    // Of α and C − α the one that ends below C/2 is moved, so that its logarithm keeps its digits.
    let movesAlpha = 0.5 * curvature * (complement - alpha) + margin >= 0
    let part = Part(
      cost: cost, old: movesAlpha ? alpha : complement, slope: movesAlpha ? margin : -margin,
      curvature: curvature)
    let first = part.slope + log(part.old / (cost - part.old))
    let gap = 0.5 * first * first * part.old * ((cost - part.old) / cost)
    let value = isSummed ? relaxed(part.minimum(first), part) : part.firstMinimum
    (alphas[row], complements[row]) = movesAlpha ? (value, cost - value) : (cost - value, value)
    // Where α is near C its change is told by C − α, which has the digits.
    let moved =
      isSummed ? (movesAlpha ? value - part.old : part.old - value) : alphas[row]
    guard moved != 0 else { return gap }
    let change = moved * sign
    matrix.add(row, times: change, to: weights)
    intercept += stiffness * change
    return gap
  }

  /// Beyond the minimum by the relaxation, unless that leads near a bound.
  private func relaxed(_ minimum: Double, _ part: Part) -> Double {
    let value = part.old + relaxation * (minimum - part.old)
    let isInside =
      value > 0.5 * min(minimum, part.old)
      && part.cost - value > 0.5 * min(part.cost - minimum, part.cost - part.old)
    return isInside ? value : minimum
  }

  /// The dual along one α or C − α: `½ curvature (z − old)² + slope z + z log z + (C − z) log(C − z)`.
  private struct Part {
    let cost: Double
    let old: Double
    let slope: Double
    let curvature: Double

    /// The minimum to a tenth of the slope at the start, which is given.
    ///
    /// More digits would be lost with the next row that has a feature in common.
    func minimum(_ first: Double) -> Double {
      newton(from: old, slope: first, until: max(0.1 * abs(first), 1e-10))
    }

    /// The minimum for a start next to a bound, where Newton's method takes long.
    var firstMinimum: Double {
      let start = 0.2 * cost
      return newton(from: start, slope: gradient(start), until: 0.1)
    }

    private func gradient(_ value: Double) -> Double {
      curvature * (value - old) + slope + log(value / (cost - value))
    }

    private func newton(from start: Double, slope: Double, until tolerance: Double) -> Double {
      var (value, gradient) = (start, slope)
      for _ in 0..<100 {
        let before = value
        let next = value - gradient / (curvature + cost / (cost - value) / value)
        // A step past the bound is cut to a tenth of the way that is left.
        value = next <= 0 ? value * 0.1 : min(next, 0.5 * (value + cost))
        if abs(next - before) <= 0.1 * min(before, cost - before) { break }
        gradient = self.gradient(value)
        if abs(gradient) <= tolerance { break }
      }
      return value
    }
  }
}
