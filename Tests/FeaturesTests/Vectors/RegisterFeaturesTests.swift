import Testing

@testable import Features

@Suite struct RegisterFeaturesTests {
  private static let analyzer = TextAnalyzer(lexicons: [])

  private func features(_ text: String, separatesVoices: Bool = true) -> [String: Float] {
    let source = SourceText(name: "test", bytes: Array(text.utf8))
    let analysis = Self.analyzer.analyze(Document(record: source))
    var values = [Float](repeating: 0, count: 2 + RegisterFeatures.count)
    RegisterFeatures.add(
      analysis, analysis.text.tokens.indices, separatesVoices: separatesVoices, to: &values,
      from: 2)
    var named: [String: Float] = [:]
    for (name, value) in zip(RegisterFeatures.names, values.dropFirst(2)) where value != 0 {
      named[name] = value
    }
    #expect(values[0] == 0 && values[1] == 0, "what stands before is left alone")
    return named
  }

  @Test func `a grade's feature is the number of its words over the root of all words`() {
    // spokeswoman and arraigned are of grade -3; hypocrisy is of grade 3.
    #expect(features("The spokeswoman arraigned it.") == ["register/author/-3": 1])
    #expect(
      features("It is hypocrisy, and that is that.") == [
        "register/author/3": 1 / Float(7).squareRoot()
      ])
  }

  @Test func `words of others have features of their own, unless voices are not told apart`() {
    let text = "“What hypocrisy,” said Ada Fenn."
    #expect(features(text)["register/others/3"] == 1 / Float(5).squareRoot())
    #expect(features(text)["register/author/3"] == nil)
    #expect(
      features(text, separatesVoices: false)["register/author/3"] == 1 / Float(5).squareRoot())
  }

  @Test func `a capitalised word counts where a sentence opens, and not within a name`() {
    #expect(features("Hypocrisy won.")["register/author/3"] != nil)
    #expect(features("It won. Hypocrisy lost.")["register/author/3"] != nil)
    #expect(features("They met at Hypocrisy Hall.")["register/author/3"] == nil)
  }

  @Test(arguments: ["", " ", "…", "?!", "“”"]) func `a text without words has none`(text: String) {
    #expect(features(text).isEmpty)
  }
}
