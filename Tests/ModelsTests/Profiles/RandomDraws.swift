import Foundation
import Models

/// Probabilities whose log-odds are normal.
enum LogisticNormal {
  /// Their mean, by Simpson's rule over eight standard deviations to either side.
  static func mean(center: Double, deviation: Double) -> Double {
    let steps = 400
    let width = 16.0 / Double(steps)
    let sum = (0...steps).reduce(0.0) { sum, step in
      let z = -8 + Double(step) * width
      let weight = step == 0 || step == steps ? 1.0 : step % 2 == 1 ? 4 : 2
      let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      return sum + weight * density / (1 + exp(-(center + deviation * z)))
    }
    return sum * width / 3
  }
}

extension SeededGenerator {
  /// Source: Knuth's product of uniform numbers, *The Art of Computer Programming* 2, section 3.4.1.
  mutating func poisson(_ mean: Double) -> Int {
    let limit = exp(-mean)
    var product = unit()
    var events = 0
    while product > limit {
      product *= unit()
      events += 1
    }
    return events
  }

  /// Source: Box and Muller, "A Note on the Generation of Random Normal Deviates", 1958.
  mutating func normal() -> Double {
    (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit())
  }
}
