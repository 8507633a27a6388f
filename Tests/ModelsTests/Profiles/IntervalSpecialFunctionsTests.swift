import Foundation
import Models
import Testing

@Suite struct IntervalSpecialFunctionsTests {
  /// Simpson's rule after x = u², which takes away the pole at 0 of shapes below 1.
  private func integral(from low: Double, to high: Double, of density: (Double) -> Double) -> Double
  {
    let steps = 4000
    let (start, end) = (low.squareRoot(), high.squareRoot())
    let width = (end - start) / Double(steps)
    var sum = 0.0
    for step in 0...steps {
      let u = max(start + Double(step) * width, 1e-12)
      let weight: Double = step == 0 || step == steps ? 1 : (step % 2 == 1 ? 4 : 2)
      sum += weight * density(u * u) * 2 * u
    }
    return sum * width / 3
  }

  @Test(arguments: [
    (1e-5, 11.512919692895826), (0.5, 0.5723649429247), (1, 0), (1.5, -0.12078223763524526),
    (9.99, 12.779315214350195), (10, 12.801827480081469), (33.3, 82.60372358165493),
    (1e6, 12_815_504.569147611),
  ]) func `the logarithm of the gamma function is that of SciPy 1.17`(x: Double, expected: Double) {
    let found = SpecialFunctions.logGamma(x)
    #expect(abs(found - expected) < 1e-13 * max(1, abs(expected)))
  }

  @Test func `the gamma function of whole numbers is a factorial`() {
    var factorial = 1.0
    for n in 1...20 {
      factorial *= Double(n)
      #expect(abs(exp(SpecialFunctions.logGamma(Double(n + 1))) / factorial - 1) < 1e-12)
    }
  }

  @Test(arguments: [0.5, 1, 2.5, 20, 150]) func `the incomplete gamma function is the integral`(
    a: Double
  ) {
    let logGamma = SpecialFunctions.logGamma(a)
    for share in [0.2, 0.8, 1, 1.3] {
      let x = a * share
      let area = integral(from: 0, to: x) { exp((a - 1) * log($0) - $0 - logGamma) }
      #expect(abs(SpecialFunctions.gammaP(a, x) - area) < 1e-8)
    }
  }

  @Test(arguments: [(0.5, 0.5), (1.5, 0.5), (3, 7.5), (40, 25)])
  func `the incomplete beta function is the integral`(a: Double, b: Double) {
    let logBeta =
      SpecialFunctions.logGamma(a) + SpecialFunctions.logGamma(b)
      - SpecialFunctions.logGamma(a + b)
    for x in [0.05, 0.3, 0.62, 0.9] {
      let area = integral(from: 0, to: x) {
        exp((a - 1) * log($0) + (b - 1) * log1p(-$0) - logBeta)
      }
      #expect(abs(SpecialFunctions.betaI(a, b, x) - area) < 1e-7)
      #expect(
        abs(SpecialFunctions.betaI(a, b, x) + SpecialFunctions.betaI(b, a, 1 - x) - 1) < 1e-12)
    }
  }

  @Test(arguments: [
    (0.5, 0.0004910345585876278, 2.511943093657444), (1.5, 0.10789764131194893, 4.674201802248074),
    (3.5, 0.8449345903386775, 8.006382137314663), (10.5, 5.141448891261431, 17.739437952863632),
    (100.5, 81.81501408848392, 121.07793174019264),
    (5000.5, 4862.852259228797, 5140.042019412621),
    (2_000_000.5, 1_997_229.6392793262, 2_002_773.255026486),
  ]) func `gamma quantiles are those of SciPy 1.17`(shape: Double, low: Double, high: Double) {
    let slack = shape < 1e6 ? 1e-10 : 1e-6
    #expect(abs(Quantiles.gamma(0.025, shape: shape) / low - 1) < slack)
    #expect(abs(Quantiles.gamma(0.975, shape: shape) / high - 1) < slack)
  }

  /// Abramowitz and Stegun, table 26.8: percentage points of χ², twice a gamma quantile.
  @Test(arguments: [(1, 3.84146), (2, 5.99146), (5, 11.0705), (10, 18.3070), (30, 43.7729)])
  func `gamma quantiles are those of the table of chi-squared`(freedom: Int, expected: Double) {
    let found = 2 * Quantiles.gamma(0.95, shape: Double(freedom) / 2)
    #expect(abs(found - expected) < 6e-5 * max(1, expected / 10))
  }

  @Test(arguments: [
    (0.5, 0.5, 0.001541333133436012, 0.9984586668665639),
    (1.5, 0.5, 0.14674631630957513, 0.9996144190192441),
    (3.5, 7.5, 0.09269459393815316, 0.6058183181486713),
    (20.5, 80.5, 0.13079041541868477, 0.28627957282731764),
    (1000.5, 10.5, 0.9825078018929325, 0.9948984268560528),
    (300_000.5, 400_000.5, 0.4274124370531008, 0.4297310107630589),
  ]) func `beta quantiles are those of SciPy 1.17`(
    a: Double, b: Double, low: Double, high: Double
  ) {
    #expect(abs(Quantiles.beta(0.025, a, b) / low - 1) < 1e-9)
    #expect(abs(Quantiles.beta(0.975, a, b) / high - 1) < 1e-9)
  }

  @Test(arguments: [1e-12, 0.001, 0.3, 0.5, 0.9, 0.999])
  func `quantiles undo the distribution functions`(share: Double) {
    for a in [0.5, 3, 700] {
      let x = Quantiles.gamma(share, shape: a)
      #expect(abs(SpecialFunctions.gammaP(a, x) - share) < 1e-11)
      for b in [0.5, 4, 90] {
        let y = Quantiles.beta(share, a, b)
        #expect(abs(SpecialFunctions.betaI(a, b, y) - share) < 1e-8)
      }
    }
  }

  @Test(arguments: [
    (1, 12.706204736175, -1.3763819204712),
    (2, 4.3026527297495, -1.0606601717798),
    (3, 3.1824463052837, -0.9784723123633),
    (9, 2.2621571627982, -0.88340385968553),
    (30, 2.0422724563012, -0.8537672614713),
    (500, 1.9647198374674, -0.8423407061535),
  ]) func `Student's quantiles are those of SciPy 1.17`(freedom: Int, high: Double, low: Double) {
    #expect(abs(Quantiles.studentT(0.975, freedom: freedom) / high - 1) < 1e-9)
    #expect(abs(Quantiles.studentT(0.2, freedom: freedom) / low - 1) < 1e-9)
  }

  @Test func `the normal quantile is right to three digits`() {
    for (share, expected) in [(0.975, 1.959964), (0.5, 0), (0.05, -1.644854), (0.001, -3.090232)] {
      #expect(abs(Quantiles.normal(share) - expected) < 5e-4)
    }
  }

  @Test func `parameters out of range give no number instead of a trap`() {
    #expect(SpecialFunctions.logGamma(0).isNaN)
    #expect(SpecialFunctions.gammaP(-1, 2).isNaN)
    #expect(SpecialFunctions.gammaP(2, 0) == 0)
    #expect(SpecialFunctions.gammaP(2, .infinity) == 1)
    #expect(SpecialFunctions.betaI(0, 1, 0.5).isNaN)
    #expect(SpecialFunctions.betaI(2, 1, -3) == 0)
    #expect(SpecialFunctions.betaI(2, 1, 4) == 1)
    #expect(Quantiles.gamma(0.5, shape: .infinity).isNaN)
    #expect(Quantiles.gamma(2, shape: 1).isNaN)
    #expect(Quantiles.gamma(0, shape: 1) == 0)
    #expect(Quantiles.beta(.nan, 1, 1).isNaN)
    #expect(Quantiles.beta(1, 1, 1) == 1)
    #expect(Quantiles.normal(0).isNaN)
    #expect(Quantiles.studentT(0.975, freedom: 0).isNaN)
    #expect(Quantiles.studentT(1, freedom: 4).isNaN)
    #expect(abs(Quantiles.studentT(0.975, freedom: .max) - 1.96) < 1e-3)
  }
}
