import Foundation

/// Minimises a function by trying a step along one coordinate at a time: slow, but with nothing in
/// common with the project's solvers.
enum SlowMinimum {
  static func of(_ count: Int, _ value: ([Double]) -> Double) -> (point: [Double], value: Double) {
    var point = [Double](repeating: 0, count: count)
    var steps = [Double](repeating: 0.5, count: count)
    var best = value(point)
    for _ in 0..<600 {
      for index in point.indices {
        var isBetter = false
        for step in [steps[index], -steps[index], -point[index]] where step != 0 {
          var next = point
          next[index] += step
          let found = value(next)
          if found < best {
            (point, best, isBetter) = (next, found, true)
            break
          }
        }
        steps[index] *= isBetter ? 1.7 : 0.5
        steps[index] = max(steps[index], 1e-10)
      }
      if steps.allSatisfy({ $0 <= 1e-9 }) { break }
    }
    return (point, best)
  }
}
