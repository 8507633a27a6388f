import Foundation
import Testing

@testable import Features

@Suite struct ProbabilityTextTests {
  private func formatted(_ value: Double) -> String {
    var output: [UInt8] = []
    ProbabilityText.append(value, to: &output)
    return text(output)
  }

  static let cases: [(Double, String)] = [
    (0, "0.000000"), (1, "1.000000"), (0.5, "0.500000"), (0.1, "0.100000"), (1.0 / 3, "0.333333"),
    (2.0 / 3, "0.666667"), (0.9999995, "1.000000"), (0.9999994, "0.999999"), (1e-7, "0.000000"),
    (5e-7, "0.000000"), (5.000001e-7, "0.000001"), (1.0 / 128, "0.007812"), (3.0 / 128, "0.023438"),
    (-0.0, "0.000000"), (-1, "0.000000"), (2, "1.000000"), (.infinity, "1.000000"),
    (.leastNonzeroMagnitude, "0.000000"), (.leastNormalMagnitude, "0.000000"), (.nan, "null"),
  ]

  @Test(arguments: cases)
  func `writes six decimals`(value: Double, expected: String) {
    #expect(formatted(value) == expected)
  }

  @Test func `agrees with Foundation`() {
    var random = SeededRandom(state: 3)
    for round in 0..<4000 {
      let value: Double =
        switch round % 4 {
        case 0: Double.random(in: 0...1, using: &random)
        case 1: pow(Double.random(in: 0...1, using: &random), 12)
        case 2: (Double(Int.random(in: 0..<1_000_000, using: &random)) + 0.5) / 1_000_000
        default: Double(Int.random(in: 0...128, using: &random)) / 128
        }
      #expect(formatted(value) == String(format: "%.6f", value), "\(value.debugDescription)")
    }
  }
}
