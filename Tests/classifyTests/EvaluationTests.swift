import Foundation
import TestSupport
import Testing

@Suite struct EvaluationTests {
  let folder: TemporaryFolder
  private static let metrics = ["accuracy", "macro_f1", "log_loss", "brier", "ece", "auc"]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
  }

  private func evaluate(_ words: String...) throws -> Program.Result {
    try Program.run(["evaluate", "corpus.jsonl"] + words, in: folder.url)
  }

  private func report(_ run: Program.Result) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  private func value(of metric: String, in report: [String: Any]) throws -> Double {
    let interval = try #require(report[metric] as? [String: Any])
    return try #require(interval["value"] as? Double)
  }

  /// Metrics with their bounds, and counts that fit together.
  private func expectWhole(_ report: [String: Any]) throws {
    for name in Self.metrics {
      let interval = try #require(report[name] as? [String: Any], "\(name)")
      #expect(Set(interval.keys) == ["value", "low", "high", "n"])
      let value = try #require(interval["value"] as? Double)
      let low = try #require(interval["low"] as? Double)
      let high = try #require(interval["high"] as? Double)
      #expect(low <= high)
      // The calibration error of a resample is biased upwards: it need not hold the value.
      if name != "ece" { #expect(low <= value && value <= high, "\(name)") }
    }
    let perLabel = try #require(report["per_label"] as? [String: [String: Double]])
    let confusion = try #require(report["confusion"] as? [String: [String: Double]])
    #expect(Set(perLabel.keys) == ["opinionated", "reported"])
    #expect(Set(confusion.keys) == Set(perLabel.keys))
    var right = 0.0
    for (label, scores) in perLabel {
      #expect(Set(scores.keys) == ["precision", "recall", "f1", "support"])
      let row = try #require(confusion[label])
      #expect(Set(row.keys) == Set(perLabel.keys))
      #expect(row.values.reduce(0, +) == scores["support"])
      right += row[label] ?? 0
    }
    #expect(abs(right / 96 - (try value(of: "accuracy", in: report))) < 1e-5)
    let f1 = perLabel.values.compactMap { $0["f1"] }.reduce(0, +) / 2
    #expect(abs(f1 - (try value(of: "macro_f1", in: report))) < 1e-5)
  }

  @Test func `a model's report has every metric and its bounds`() throws {
    let run = try evaluate("--model", SmallModel.path, "--format", "json")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let report = try report(run)
    #expect(report["folds"] is NSNull)
    #expect(report["examples"] as? Int == 96)
    #expect(report["groups"] as? Int == 12)
    try expectWhole(report)
  }

  @Test func `a cross-validation's report has every metric and its bounds`() throws {
    let words = ["--cv", "3", "--hash-bits", "12", "--no-lexicons", "-f", "json"]
    let run = try Program.run(["evaluate", "corpus.jsonl"] + words, in: folder.url)
    #expect(run.status == 0)
    let report = try report(run)
    #expect(report["model"] is NSNull)
    #expect(report["folds"] as? Int == 3)
    try expectWhole(report)
    let again = try Program.run(["evaluate", "corpus.jsonl"] + words, in: folder.url)
    #expect(again.output == run.output)
  }

  @Test func `the report as text has metrics, labels and confusion`() throws {
    let run = try evaluate("--model", SmallModel.path)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("Model corpus on 96 examples in 12 groups, 95% intervals\n"))
    for word in ["accuracy", "macro F1", "AUC", "log loss", "Brier", "ECE", "precision", "support"]
    {
      #expect(run.text.contains(word))
    }
    #expect(run.text.contains("opinionated"))
  }

  @Test func `a gate on macro F1 decides the status`() throws {
    let passed = try evaluate("--model", SmallModel.path, "--min-macro-f1", "0.5")
    #expect(passed.status == 0)
    let failed = try evaluate("--model", SmallModel.path, "--min-macro-f1", "0.9999")
    #expect(failed.status == 1)
    #expect(failed.output == passed.output)
    #expect(failed.messages.hasPrefix("classify: macro F1 is 0."))
    #expect(failed.messages.hasSuffix(", below 0.9999\n"))
  }

  @Test func `a threshold moves the predictions`() throws {
    let run = try evaluate("--model", SmallModel.path, "--threshold", "0", "-f", "json")
    let confusion = try #require(try report(run)["confusion"] as? [String: [String: Double]])
    #expect(confusion["reported"]?["reported"] == 0)
    #expect(confusion["opinionated"]?["opinionated"] == 48)
  }
}
