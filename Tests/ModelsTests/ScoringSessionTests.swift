import Features
import Testing

@testable import Models

@Suite struct ScoringSessionTests {
  private static let pieces = [
    " ", " ", " ", "\n", "\u{A0}", "\u{2028}", "\0", ".", "?", "“", "”", "\"", "'", "—", "-", "12",
    "sadly", "Sadly", "SADLY", "ＳＡＤＬＹ", "said", "spokesman", "Northgate", "the", "we", "İ", "ß",
    "ﬁ", "é", "e\u{301}", "Σίσυφος", "中文", "한국어", "👩‍🚒", "don’t", "so-called", "U.S.", "\u{FEFF}",
    "\u{200B}", "\u{AD}", String(repeating: "x", count: 90), "0x1F", "٣", "½",
  ]

  /// Texts of words, marks and broken characters in any order, in which words come again.
  private static func texts(seed: UInt64, count: Int) -> [[UInt8]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<generator.below(40)).flatMap { _ -> [UInt8] in
        if generator.below(12) == 0 { return [UInt8(generator.below(256))] }
        return Array((pieces[generator.below(pieces.count)] + " ").utf8)
      }
    }
  }

  /// Checks that a session gives what the model gives text by text.
  private func expectSame(
    _ model: TextClassifier, _ texts: [[UInt8]], target: String? = nil
  ) {
    var session = ScoringSession(model)
    var buffer = FeatureBuffer()
    for text in texts + texts {
      let source = SourceText(name: "-", bytes: text)
      model.pipeline.fill(&buffer, record: source)
      let expected = model.probabilities(for: buffer, target: target)
      let found = session.probabilities(for: source, target: target)
      #expect(
        found.map(\.bitPattern) == expected.map(\.bitPattern),
        "\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test(arguments: TrainingOptions.Estimator.allCases, [2, 3])
  func `gives the very bits of scoring text by text`(
    estimator: TrainingOptions.Estimator, labels: Int
  ) throws {
    let model = try TrainingSamples.model(estimator, labels: labels, lexicons: true)
    let examples = TrainingSamples.examples(60, labels: labels, seed: 4).map(\.text)
    expectSame(model, examples + Self.texts(seed: UInt64(labels), count: 60))
  }

  @Test(
    arguments: NaiveBayes.Input.allCases, [(1, 3, 2, 5), (2, 2, 1, 0), (1, 0, 1, 8), (1, 5, 3, 3)])
  func `whatever n-grams are taken and counted`(
    input: NaiveBayes.Input, lengths: (Int, Int, Int, Int)
  ) throws {
    var options = TrainingSamples.options()
    options.naiveBayes.input = input
    (options.features.wordMinimum, options.features.wordMaximum) = (lengths.0, lengths.1)
    (options.features.characterMinimum, options.features.characterMaximum) = (lengths.2, lengths.3)
    options.features.quotedNGrams = lengths.0 == 2
    let model = try Trainer(options: options)
      .train(TrainingSamples.examples(60), name: "sample")
    expectSame(model, Self.texts(seed: 9, count: 40) + TrainingSamples.examples(20).map(\.text))
  }

  @Test func `keeps what words add for one target from another`() throws {
    var options = TrainingSamples.options()
    options.usesTargets = true
    var examples = TrainingSamples.examples(90)
    for index in examples.indices { examples[index].target = ["levy", "ferry", "mall"][index % 3] }
    let model = try Trainer(options: options).train(examples, name: "sample")
    try #require(model.targets.count == 3)
    var session = ScoringSession(model)
    var buffer = FeatureBuffer()
    var seen: Set<UInt64> = []
    for example in examples {
      for target in [nil, "levy", "ferry", "mall", "unknown"] {
        let source = SourceText(name: "-", bytes: example.text)
        model.pipeline.fill(&buffer, record: source)
        let found = session.probabilities(for: source, target: target)
        #expect(found == model.probabilities(for: buffer, target: target))
        seen.insert(found[0].bitPattern)
      }
    }
    #expect(seen.count > 2 * examples.count)
  }

  @Test func `profiles of many articles are those of each alone`() throws {
    let model = try TrainingSamples.model(lexicons: true)
    var session = ScoringSession(model)
    for seed in 1...5 as ClosedRange<UInt64> {
      let text = TrainingSamples.examples(12, seed: seed)
        .map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ")
      let document = DocumentReader.read(SourceText(text), as: .text)
      let alone = model.profile(document, opinionLabel: 0)
      let found = session.profile(document, opinionLabel: 0)
      #expect(found.sentences.map(\.probabilities) == alone.sentences.map(\.probabilities))
      #expect(found.sentences.map(\.label) == alone.sentences.map(\.label))
    }
  }
}
