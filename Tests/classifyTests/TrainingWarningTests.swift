import Features
import Models
import Testing

@testable import classify

@Suite struct TrainingWarningTests {
  /// Invented sentences: two words of the label's own, each in few texts, between common ones.
  private static func clean(_ count: Int = 140) -> [Example] {
    var generator = SeededGenerator(seed: 3)
    return (0..<count).map { index in
      let label = index % 2
      var words = (0..<10).map { _ in common[generator.below(common.count)] }
      for _ in 0..<2 {
        words.insert(own[label][generator.below(own[label].count)], at: generator.below(10))
      }
      return Example(
        id: "\(index)", text: Array((words.joined(separator: " ") + ".").utf8),
        label: ["opinionated", "reported"][label], group: "article-\(index / 4)")
    }
  }

  private static let common = """
    harbour bridge night library water school roof market ferry parking museum flood tram stadium
    park river street garden tower station plan table window number paper corner summer winter
    """.split { $0.isWhitespace }.map(String.init)
  private static let own = [
    """
    sadly shambles disgrace spineless utterly feeble shameful absurd wonderful foolish pathetic
    dreadful
    """,
    "said approved according announced filed stated noted confirmed reported added voted signed",
  ].map { $0.split { $0.isWhitespace }.map(String.init) }

  private func warnings(
    _ examples: [Example], change: (inout TrainingOptions) -> Void = { _ in }
  ) throws -> [String] {
    var options = TrainingOptions()
    options.features.hashBits = 12
    options.features.lexicons = false
    change(&options)
    let model = try Trainer(options: options, lexicons: []).train(examples, name: "m")
    return ModelCard.warnings(model)
  }

  @Test func `a clean corpus gets no warning`() throws {
    #expect(try warnings(Self.clean()) == [])
  }

  @Test func `duplicates and contradictions are named`() throws {
    var examples = Self.clean()
    var copy = examples[0]
    copy.id = "copy"
    var contradiction = examples[1]
    (contradiction.id, contradiction.label) = ("other", "opinionated")
    examples += [copy, contradiction]
    let found = try warnings(examples)
    #expect(found.count == 2)
    #expect(found[0] == "1 example repeats the text and label of an earlier one")
    #expect(found[1].hasPrefix("2 examples have a text that also has another label"))
  }

  @Test func `a text of two groups is named`() throws {
    var examples = Self.clean()
    var leak = examples[2]
    (leak.id, leak.group) = ("leak", "article-30")
    leak.text += Array(" Again.".utf8)
    examples.append(leak)
    let found = try warnings(examples)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("2 examples have the same or nearly the same text"))
    #expect(found[0].contains("example of another group"))
  }

  @Test func `too few examples of a label are named`() throws {
    let found = try warnings(Self.clean().filter { $0.label == "reported" || $0.id.count < 2 })
    // Five examples may be told from the others no better than by chance, which is said as well.
    #expect(found.first == "only 5 examples of \"opinionated\"; scores will be unsteady")
    #expect(!found.contains { $0.contains("\"reported\"") })
  }

  @Test func `missing groups are named`() throws {
    let ungrouped = Self.clean().map { example in
      var other = example
      other.group = nil
      return other
    }
    let found = try warnings(ungrouped)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("no groups given"))
  }

  @Test func `a solver that stops too early is named`() throws {
    let found = try warnings(Self.clean()) { options in
      options.estimator = .logistic
      options.logistic.maximumPasses = 1
      options.logistic.tolerance = 1e-9
    }
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("logistic regression did not converge in 1 passes"))
  }

  @Test func `a topic word that carries a label is named`() throws {
    let examples = Self.clean().enumerated().map { index, example in
      var other = example
      if example.label == "opinionated", index % 3 == 0 {
        other.text = Array("Casino ".utf8) + other.text
      }
      return other
    }
    let found = try warnings(examples)
    #expect(found.count == 1)
    #expect(found[0].contains("the word \"casino\" stands in 34% of the texts of \"opinionated\""))
  }

  @Test func `underfit is named`() throws {
    var generator = SeededGenerator(seed: 5)
    // Labels are wrong too often for so stiff a model to learn them.
    let examples = Self.clean(200).map { example in
      var other = example
      if generator.below(5) == 0 {
        other.label = example.label == "reported" ? "opinionated" : "reported"
      }
      return other
    }
    let found = try warnings(examples) { options in
      options.estimator = .logistic
      options.logistic.cost = 0.001
      options.features.characterMaximum = 0
      options.features.wordMaximum = 1
      options.features.structure = false
    }
    #expect(found.contains { $0.hasPrefix("underfit: macro F1 is only 0.") })
  }
}
