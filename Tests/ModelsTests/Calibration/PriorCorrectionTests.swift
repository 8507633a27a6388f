import Models
import Testing

@Suite struct PriorCorrectionTests {
  @Test func `is Bayes' rule with the other base rate`() throws {
    // A text that is 3 times as likely under label 0: P(0) = 3/4 at even shares; at shares 0.1 and
    // 0.9 the odds are 3 · 1/9.
    let correction = try PriorCorrection(training: [0.5, 0.5], expected: [0.1, 0.9])
    #expect(abs(correction.correct([0.75, 0.25])[0] - 0.25) < 1e-12)
  }

  @Test func `the same shares change nothing, and there and back is where it began`() throws {
    let shares = [0.2, 0.5, 0.3]
    let other = [0.6, 0.1, 0.3]
    let p = [0.7, 0.1, 0.2]
    let same = try PriorCorrection(training: shares, expected: shares).correct(p)
    let there = try PriorCorrection(training: shares, expected: other).correct(p)
    let back = try PriorCorrection(training: other, expected: shares).correct(there)
    for label in 0..<3 {
      #expect(abs(same[label] - p[label]) < 1e-12)
      #expect(abs(back[label] - p[label]) < 1e-12)
    }
    #expect(abs(there.reduce(0, +) - 1) < 1e-12)
  }

  @Test func `probability on labels not expected any more gives the expected shares`() throws {
    let correction = try PriorCorrection(training: [0.5, 0.5], expected: [0, 1])
    #expect(correction.correct([1, 0]) == [0, 1])
    #expect(correction.correct([0.9, 0.1]) == [0, 1])
  }

  @Test func `refuses shares out of range`() {
    #expect(throws: CalibrationError.badPrior(label: 1)) {
      try PriorCorrection(training: [1, 0], expected: [0.5, 0.5])
    }
    #expect(throws: CalibrationError.badPrior(label: 0)) {
      try PriorCorrection(training: [0.5, 0.5], expected: [-1, 2])
    }
    #expect(throws: CalibrationError.badPrior(label: 0)) {
      try PriorCorrection(training: [.nan, 0.5], expected: [0.5, 0.5])
    }
    #expect(throws: CalibrationError.badPrior(label: 1)) {
      try PriorCorrection(training: [0.5, 0.5], expected: [0.5, 0.9])
    }
    #expect(
      throws: CalibrationError.countMismatch(
        column: "expected shares", found: 1, expected: 2)
    ) {
      try PriorCorrection(training: [0.5, 0.5], expected: [1])
    }
    #expect(throws: CalibrationError.tooFewLabels(count: 1)) {
      try PriorCorrection(training: [1], expected: [1])
    }
  }
}
