import Foundation
import TestSupport
import Testing

/// Labels and languages other than those of the built-in model, from training to scoring.
@Suite struct LanguageTests {
  @Test func `German texts on six topics are told apart`() throws {
    try learn(
      LanguageSamples.german, least: 0.9,
      unseen: [
        ("Der Torwart hielt im Pokalspiel gegen den Gastgeber.", "sport"),
        ("Die Zentralbank hebt den Leitzins an.", "wirtschaft"),
        ("Das Orchester spielt die Oper im Theater.", "kultur"),
      ])
  }

  @Test func `Italian texts of three stances are told apart`() throws {
    try learn(
      LanguageSamples.italian, least: 0.8,
      unseen: [
        ("Siamo felici del nuovo ponte, un progresso splendido.", "favorevole"),
        ("Il ponte è uno spreco vergognoso e inutile.", "contrario"),
      ])
  }

  /// Trains with offsets for macro F1, evaluates and scores, with targets of no meaning here.
  private func learn(
    _ sample: [(text: String, label: String)], least: Double,
    unseen: [(text: String, label: String)]
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(LanguageSamples.jsonl(sample), to: "corpus.jsonl")
    let training = [
      "train", "corpus.jsonl", "-o", "any.slant", "--threshold", "macro-f1", "--hash-bits", "14",
      "--no-lexicons", "--word-ngrams", "1-2",
    ]
    let card = try Program.run(training, in: folder.url)
    #expect(card.status == 0, "\(card.messages)")
    #expect(card.text.contains("log-probabilities moved"))
    let evaluated = try Program.run(
      ["evaluate", "-m", "any.slant", "corpus.jsonl", "--format", "json"], in: folder.url)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(evaluated.output)) as? [String: Any])
    let macroF1 = try #require((report["macro_f1"] as? [String: Any])?["value"] as? Double)
    #expect(macroF1 >= least, "\(macroF1)")
    let lines = unseen.map(\.text).joined(separator: "\n") + "\n"
    try folder.write(lines, to: "new.txt")
    let scored = try Program.run(["score", "-m", "any.slant", "new.txt"], in: folder.url)
    #expect(scored.status == 0, "\(scored.messages)")
    let labels = scored.text.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(labels.map(String.init) == unseen.map(\.label))
  }
}
