import Foundation
import TestSupport
import Testing

@Suite struct EvaluationTests {
  let folder: TemporaryFolder
  private static let metrics = [
    "accuracy", "macro_f1", "weighted_f1", "mcc", "log_loss", "brier", "ece", "auc",
    "average_precision",
  ]

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
      #expect(
        Set(scores.keys)
          == ["precision", "recall", "f1", "support", "auc", "average_precision"])
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
    #expect(
      run.messages == "classify: warning: corpus was trained on these very texts; "
        + "its scores here say little about others\n")
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
    #expect(failed.messages.contains("\nclassify: macro F1 is 0."))
    #expect(failed.messages.hasSuffix(", below 0.9999\n"))
  }

  @Test func `a threshold moves the predictions`() throws {
    let run = try evaluate("--model", SmallModel.path, "--threshold", "0", "-f", "json")
    let confusion = try #require(try report(run)["confusion"] as? [String: [String: Double]])
    #expect(confusion["reported"]?["reported"] == 0)
    #expect(confusion["opinionated"]?["opinionated"] == 48)
  }

  // MARK: Against another model

  @Test func `a model against itself does not differ`() throws {
    let run = try evaluate(
      "--model", SmallModel.path, "--against", SmallModel.path, "-f", "json")
    #expect(run.status == 0)
    let against = try #require(try report(run)["against"] as? [String: Any])
    let test = try #require(against["mcnemar"] as? [String: Any])
    #expect(test["p_value"] as? Double == 1)
    #expect(test["only_first_right"] as? Int == 0)
    let metrics = try #require(against["metrics"] as? [String: [String: Any]])
    #expect(Set(metrics.keys).isSuperset(of: Self.metrics))
    for metric in metrics.values {
      let difference = try #require(metric["difference"] as? [String: Any])
      #expect(difference["value"] as? Double == 0)
      #expect(metric["p_value"] as? Double == 1)
    }
  }

  @Test func `a model that saw the texts beats the one built in, and the report says so`() throws {
    let run = try evaluate("--model", SmallModel.path, "--against", "built-in")
    #expect(run.status == 0)
    #expect(run.text.contains("Against newsroom: "))
    #expect(run.text.contains("McNemar: "))
    let json = try report(
      try evaluate("--model", SmallModel.path, "--against", "built-in", "-f", "json"))
    let against = try #require(json["against"] as? [String: Any])
    let metrics = try #require(against["metrics"] as? [String: [String: Any]])
    let accuracy = try #require(metrics["accuracy"])
    let first = try #require(accuracy["first"] as? Double)
    let second = try #require(accuracy["second"] as? Double)
    let difference = try #require(accuracy["difference"] as? [String: Any])
    #expect(abs((difference["value"] as? Double ?? 9) - (first - second)) < 1e-5)
    #expect(abs(first - (try value(of: "accuracy", in: json))) < 1e-9)
  }

  @Test(arguments: [
    (["--cv", "3", "--model", "built-in"], "--model and --cv exclude each other"),
    (["--learning-curve"], "it needs --cv"),
    (["--average-labels", "reported,"], "expected labels, with commas between"),
    (["--threshold", "macro-f1"], "without --cv expected a number from 0 to 1"),
    (["--resamples", "-1"], "expected a whole number from 0 to 1000000, found \"-1\""),
    (["--average-labels", "loud"], "expected some of opinionated, reported, found \"loud\""),
  ])
  func `options that do not go together are refused`(_ words: [String], _ message: String) throws {
    let run = try Program.run(["evaluate", "corpus.jsonl"] + words, in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message))
  }

  // MARK: Learning curve, targets, pages

  @Test func `a learning curve ends where the cross-validation does`() throws {
    let words = [
      "--cv", "2", "--hash-bits", "12", "--no-lexicons", "--learning-curve", "-f", "json",
    ]
    let run = try Program.run(["evaluate", "corpus.jsonl"] + words, in: folder.url)
    #expect(run.status == 0)
    let report = try report(run)
    let curve = try #require(report["learning_curve"] as? [[String: Any]])
    let last = try #require(curve.last)
    #expect(last["share"] as? Double == 1)
    let f1 = try #require(last["macro_f1"] as? [String: Any])
    #expect(f1["value"] as? Double == (try value(of: "macro_f1", in: report)))
  }

  @Test func `each target has its results, and labels their mean F1`() throws {
    let records = InventedCorpus.records().enumerated().map { index, record in
      record.json.replacing("}\n", with: #", "target": "\#(index % 2 == 0 ? "A" : "B")"}"# + "\n")
    }
    try folder.write(records.joined(), to: "targets.jsonl")
    let words = [
      "evaluate", "targets.jsonl", "--model", try SmallModel.path, "--target-field", "target",
      "--average-labels", "opinionated",
    ]
    let report = try report(try Program.run(words + ["-f", "json"], in: folder.url))
    let targets = try #require(report["per_target"] as? [String: [String: Any]])
    #expect(Set(targets.keys) == ["A", "B"])
    #expect(targets.values.reduce(0) { $0 + ($1["examples"] as? Int ?? 0) } == 96)
    let average = try #require(report["average_f1"] as? [String: Any])
    let perLabel = try #require(report["per_label"] as? [String: [String: Double]])
    #expect(average["labels"] as? [String] == ["opinionated"])
    let f1 = try #require(perLabel["opinionated"]?["f1"])
    #expect(abs((average["value"] as? Double ?? 0) - f1) < 1e-9)
    let text = try Program.run(words, in: folder.url).text
    #expect(text.contains("By target"))
    #expect(text.contains("mean F1 of opinionated: "))
  }
}
