import Testing

@testable import Features

@Suite struct DenseFeaturesTests {
  private func match(
    _ category: LexiconCategory, _ strength: UInt8, _ voice: Voice = .author
  ) -> LexiconMatch {
    LexiconMatch(tokens: 0..<1, category: category, polarity: 0, strength: strength, voice: voice)
  }

  private func filled(_ matches: [LexiconMatch]) -> [Float] {
    var values = [Float](repeating: 0, count: DenseFeatures.count)
    DenseFeatures.addLexicons(matches[...], to: &values)
    return values
  }

  private func named(_ values: [Float]) -> [String: Float] {
    var present: [String: Float] = [:]
    for (name, value) in zip(DenseFeatures.names, values) where value != 0 { present[name] = value }
    return present
  }

  @Test func `there are as many names as values, all different`() {
    #expect(DenseFeatures.names.count == DenseFeatures.count)
    #expect(Set(DenseFeatures.names).count == DenseFeatures.count)
    #expect(DenseFeatures.names.first == "loaded/author/present")
    #expect(DenseFeatures.names[DenseFeatures.registerStart - 1] == "structure/imperative")
    #expect(DenseFeatures.names.last == "register/others/3")
  }

  @Test func `a category's place is its place among all categories`() {
    #expect(LexiconCategory.allCases.map(\.index) == Array(LexiconCategory.allCases.indices))
  }

  @Test func `lexicon features come before structure features, and the register last`() {
    for (index, name) in DenseFeatures.names.enumerated() {
      let isRegister = index >= DenseFeatures.registerStart
      #expect(isRegister == name.hasPrefix("register/"))
      #expect(DenseFeatures.isStructure(index) == name.hasPrefix("structure/"))
      #expect(
        DenseFeatures.isLexicon(index) == !(isRegister || DenseFeatures.isStructure(index)))
    }
  }

  @Test func `nothing is filled without matches`() {
    #expect(named(filled([])).isEmpty)
  }

  @Test(arguments: [(Voice.author, "author"), (.direct, "direct"), (.indirect, "indirect")])
  func `a match fills presence and strength in its own voice`(_ voice: Voice, _ name: String) {
    #expect(
      named(filled([match(.hedge, 2, voice)]))
        == ["hedge/\(name)/present": 1, "hedge/\(name)/strength": Float(2) / 3])
  }

  @Test func `strengths add up to a cap and categories stay apart`() {
    let values = named(filled([match(.loaded, 3), match(.loaded, 2), match(.irony, 1)]))
    #expect(values["loaded/author/strength"] == Float(5) / 3)
    #expect(values["irony/author/strength"] == Float(1) / 3)
    #expect(values["loaded/author/present"] == 1)
    let many = named(filled(Array(repeating: match(.loaded, 3), count: 100)))
    #expect(many == ["loaded/author/present": 1, "loaded/author/strength": 2])
  }

  @Test func `the shares of the matches add up to the values`() {
    var random = SeededRandom(state: 9)
    for _ in 0..<200 {
      let matches = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        match(
          [.loaded, .irony, .hedge].randomElement(using: &random) ?? .loaded,
          UInt8.random(in: 1...3, using: &random),
          Voice.allCases.randomElement(using: &random) ?? .author)
      }
      var sums = [Float](repeating: 0, count: DenseFeatures.count)
      for share in DenseFeatures.shares(of: matches[...]) { sums[share.feature] += share.value }
      for (sum, value) in zip(sums, filled(matches)) { #expect(abs(sum - value) < 1e-5) }
    }
  }

  @Test func `each match has its own two shares`() {
    let matches = [match(.loaded, 3), match(.loaded, 1)]
    let shares = DenseFeatures.shares(of: matches[...])
    #expect(shares.map(\.match) == [matches[0], matches[0], matches[1], matches[1]])
    #expect(shares.map(\.value) == [0.5, 1, 0.5, Float(1) / 3])
  }
}
