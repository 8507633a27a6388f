import Foundation
import Testing

@testable import Models

@Suite struct RoundingTests {
  @Test(arguments: [
    (0.1, 0.1), (999_999.5, 1_000_000), (0.999_999_4, 0.999_999), (0.999_999_96, 1),
    (-123_456.7, -123_457), (9.999_995e-5, 0.0001), (1_000_000, 1_000_000), (1e-5, 1e-5),
    (123_456_789, 123_457_000), (1.234_567_89e-12, 1.23457e-12), (0.000_123_456_5, 0.000_123_457),
  ])
  func `six digits`(value: Double, expected: Double) {
    #expect(Rounding.significant(value) == expected)
  }

  @Test func `powers of ten are left alone`() {
    for exponent in -22...22 {
      let power = Double("1e\(exponent)") ?? 0
      #expect(Rounding.significant(power) == power, "1e\(exponent)")
      #expect(Rounding.significant(-power) == -power, "-1e\(exponent)")
    }
  }

  @Test func `writes no more than six digits, and rounding twice is rounding once`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let exponent = Double(generator.below(40) - 16)
      let value = (generator.unit() * 2 - 1) * pow(10, exponent)
      let rounded = Rounding.significant(value)
      #expect(abs(rounded - value) <= 5.001e-6 * abs(value))
      #expect(Rounding.significant(rounded) == rounded, "\(value)")
      let digits = "\(rounded)".prefix { $0 != "e" }.filter(\.isNumber)
        .trimmingCharacters(in: ["0"])
      #expect(digits.count <= 6, "\(value) became \(rounded)")
    }
  }

  @Test func `the ends of the range stay finite, and what is no number stays as it is`() {
    for value in [
      Double.leastNonzeroMagnitude, .leastNormalMagnitude, 0x1p-1040, 1.234567891e-303,
      .greatestFiniteMagnitude, -1e308,
    ] {
      let rounded = Rounding.significant(value)
      #expect(rounded.isFinite && rounded.sign == value.sign && rounded != 0, "\(value)")
      #expect(abs(rounded / value - 1) < 1e-5, "\(value)")
    }
    #expect(Rounding.significant(0) == 0)
    #expect(Rounding.significant(.infinity) == .infinity)
    #expect(Rounding.significant(.nan).isNaN)
  }
}
