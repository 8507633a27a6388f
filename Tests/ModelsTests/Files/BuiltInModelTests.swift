import Features
import Foundation
import TestSupport
import Testing

@testable import Models

/// The model compiled in against what is here; that training anew gives its very bytes takes long
/// without optimisation and is checked by `.ci/run`.
@Suite struct BuiltInModelTests {
  private static let corpus = Result {
    try CorpusReader.examples(
      paths: [PackageFiles.root.appending(path: "Corpora/newsroom").path]
    ).examples
  }

  @Test func `loads, and passes its self-test`() throws {
    let model = try TextClassifier.builtIn()
    #expect(model.labels == ["opinionated", "reported"])
    #expect(model.header.selfTest.count == SelfTestSample.texts.count)
  }

  @Test func `was trained on the corpus that is here`() throws {
    let header = try TextClassifier.builtIn().header
    let examples = try Self.corpus.get()
    #expect(header.training.examples == examples.count)
    #expect(header.training.corpusSHA256 == CorpusDigest.hexDigest(examples))
    #expect(header.training.groups == Set(examples.map(\.group)).count)
    for (label, count) in zip(header.labels, header.training.labelCounts) {
      #expect(examples.count { $0.label == label } == count)
    }
  }

  @Test func `was trained with the lexicons that are here, by its recipe`() throws {
    let header = try TextClassifier.builtIn().header
    #expect(header.lexicons == Lexicon.builtIn.map(LexiconReference.init))
    #expect(header.options == TrainingOptions.builtIn)
    #expect(header.training.convergence.allSatisfy { $0.isConverged })
  }

  @Test func `tells a plain case of each label`() throws {
    let model = try TextClassifier.builtIn()
    let opinionated = model.probabilities(
      for: "This shameless, bungled plan is a disgrace, and we deserve far better.")
    let reported = model.probabilities(
      for: "The committee approved the plan on Tuesday by 12 votes to 3, a spokesman said.")
    #expect(opinionated[0] > 0.9 && reported[1] > 0.9)
  }
}
