import Foundation
import Testing

@testable import Features

@Suite struct FeatureOptionsTests {
  private func problem(_ change: (inout FeatureOptions) -> Void) -> String? {
    var options = FeatureOptions()
    change(&options)
    return options.problem
  }

  @Test func `the defaults and the limits are in range`() {
    #expect(FeatureOptions().problem == nil)
    #expect(problem { $0.wordMaximum = 0 } == nil)
    #expect(problem { $0.characterMaximum = 0 } == nil)
    #expect(problem { ($0.wordMaximum, $0.characterMaximum, $0.hashBits) = (5, 8, 24) } == nil)
    #expect(problem { ($0.hashBits, $0.denseScale, $0.minimumCount) = (10, 0, 1_000_000) } == nil)
    #expect(problem { $0.denseScale = 1000 } == nil)
  }

  @Test func `what is out of range is named`() {
    #expect(problem { $0.hashBits = 9 } == "hash bits must be from 10 to 24, not 9")
    #expect(problem { $0.hashBits = 25 } != nil)
    #expect(problem { $0.wordMinimum = 0 } == "word n-grams must be from 1 to 5 words, not 0-3")
    #expect(problem { $0.wordMaximum = 6 } != nil)
    #expect(problem { $0.wordMaximum = -1 } != nil)
    #expect(
      problem { $0.characterMaximum = 9 }
        == "character n-grams must be from 1 to 8 characters, not 2-9")
    #expect(problem { $0.characterMinimum = 0 } != nil)
    #expect(problem { $0.minimumCount = 0 } == "the minimum count must be from 1 to 1000000, not 0")
    for scale in [-0.1, .nan, .infinity, 1e308] {
      #expect(problem { $0.denseScale = scale } != nil, "\(scale)")
    }
    #expect(
      problem {
        ($0.wordMaximum, $0.characterMaximum, $0.lexicons, $0.structure) = (0, 0, false, false)
      } == "no features are left: n-grams, lexicons and structure are all off")
  }

  @Test func `survives being written and read`() throws {
    var options = FeatureOptions()
    (options.wordMaximum, options.hashBits, options.structure) = (2, 18, false)
    let data = try JSONEncoder().encode(options)
    #expect(try JSONDecoder().decode(FeatureOptions.self, from: data) == options)
  }
}
