import Foundation
import TestSupport
import Testing

/// What `evaluate` measures besides, and the corpora it must cope with.
@Suite struct EvaluationOptionsTests {
  let folder: TemporaryFolder
  private static let quick = ["--hash-bits", "12", "--no-lexicons"]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
  }

  private func evaluate(_ words: [String]) throws -> Program.Result {
    try Program.run(["evaluate"] + words, in: folder.url)
  }

  private func report(_ words: [String], status: Int32 = 0) throws -> [String: Any] {
    let run = try evaluate(words + ["-f", "json"])
    try #require(run.status == status, "\(run.messages)")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  private func value(_ name: String, in report: [String: Any]) throws -> Double {
    let interval = try #require(report[name] as? [String: Any], "\(name)")
    return try #require(interval["value"] as? Double, "\(name)")
  }

  // MARK: Bootstrap

  @Test func `resamples and seed are told, and none give no bounds`() throws {
    let words = ["corpus.jsonl", "-m", try SmallModel.path]
    let full = try report(words)
    let options = try #require(full["bootstrap"] as? [String: Any])
    #expect(options["resamples"] as? Int == 1000)
    #expect(options["confidence"] as? Double == 0.95)
    #expect(options["seed"] as? Int == 1)
    let bare = try report(words + ["--resamples", "0"])
    let accuracy = try #require(bare["accuracy"] as? [String: Any])
    #expect(accuracy["low"] is NSNull && accuracy["high"] is NSNull)
    #expect(try value("accuracy", in: bare) == (try value("accuracy", in: full)))
    #expect(try evaluate(words).output == (try evaluate(words).output))
  }

  @Test func `the bins give back the calibration error`() throws {
    let report = try report(["corpus.jsonl", "-m", SmallModel.path])
    let bins = try #require(report["reliability"] as? [[String: Any]])
    #expect(bins.count == 15)
    #expect(bins.reduce(0) { $0 + ($1["n"] as? Int ?? 0) } == 96)
    let distances = bins.map { bin in
      let gap = (bin["probability"] as? Double ?? 0) - (bin["observed"] as? Double ?? 0)
      return abs(gap) * (bin["weight"] as? Double ?? 0)
    }
    #expect(abs(distances.reduce(0, +) / 96 - (try value("ece", in: report))) < 1e-5)
  }

  // MARK: Parts

  @Test func `a field divides the results, records without it included`() throws {
    let genres = ["news", "blog", nil]
    let records = InventedCorpus.records().enumerated().map { index, record in
      genres[index / 4 % 3].map {
        record.json.replacing("}\n", with: #", "genre": "\#($0)"}"# + "\n")
      } ?? record.json
    }
    try folder.write(records.joined(), to: "genres.jsonl")
    let words = ["genres.jsonl", "-m", try SmallModel.path, "--by", "genre"]
    let report = try report(words)
    let by = try #require(report["by"] as? [String: Any])
    let parts = try #require(by["genre"] as? [String: [String: Any]])
    #expect(Set(parts.keys) == ["news", "blog", ""])
    var right = 0.0
    for part in parts.values {
      #expect(part["examples"] as? Int == 32)
      right += 32 * (try value("accuracy", in: part))
    }
    #expect(abs(right / 96 - (try value("accuracy", in: report))) < 1e-5)
    let text = try evaluate(words).text
    #expect(text.contains("\nBy genre: examples, macro F1, accuracy\n  (none)"))
    let none = try evaluate(["corpus.jsonl", "-m", SmallModel.path, "--by", "genre"])
    #expect(none.status == 3)
    #expect(none.messages == "classify: --by: no record has a field \"genre\"\n")
  }

  // MARK: Against

  @Test func `a recipe is compared with a model on the same held-out examples`() throws {
    let words = ["corpus.jsonl", "--cv", "3", "--resamples", "100"] + Self.quick
    let report = try report(words + ["--against", SmallModel.path])
    let against = try #require(report["against"] as? [String: Any])
    let metrics = try #require(against["metrics"] as? [String: [String: Any]])
    let alone = try self.report(["corpus.jsonl", "-m", SmallModel.path])
    for name in ["accuracy", "brier"] {
      let metric = try #require(metrics[name])
      #expect(metric["first"] as? Double == (try value(name, in: report)))
      #expect(metric["second"] as? Double == (try value(name, in: alone)))
    }
    let run = try evaluate(words + ["--against", SmallModel.path])
    #expect(run.messages.contains("corpus was trained on these very texts"))
  }

  @Test func `models of other labels cannot be compared`() throws {
    let labels = ["against", "favor", "none"]
    try folder.write(InventedCorpus.jsonl(labels: labels), to: "three.jsonl")
    let run = try evaluate(["three.jsonl", "--cv", "3", "--against", "built-in"])
    #expect(run.status == 2)
    #expect(
      run.messages == "classify: --against: expected a model with the labels against, favor, none, "
        + "found opinionated, reported\n")
  }

  // MARK: Corpora

  @Test(arguments: [3, 6]) func `any number of labels`(count: Int) throws {
    let labels = (0..<count).map { "label-\($0)" }
    let words = ["market", "orchard", "tunnel", "harbor", "meadow", "quarry"]
    let records = (0..<120).map { index in
      let label = index % count
      let word = words[index % 7 == 0 ? (label + 1) % count : label]
      return
        #"{"text": "The \#(word) stood there on day \#(index % 7).", "label": "\#(labels[label])"}"#
    }
    try folder.write(records.joined(separator: "\n"), to: "many.jsonl")
    let command = ["many.jsonl", "--cv", "3", "--resamples", "50"] + Self.quick
    let report = try report(command + ["--average-labels", "label-2,label-0"])
    #expect(report["labels"] as? [String] == labels)
    #expect(report["positive"] is NSNull)
    let perLabel = try #require(report["per_label"] as? [String: [String: Double]])
    #expect(Set(perLabel.keys) == Set(labels))
    let f1 = perLabel.values.compactMap { $0["f1"] }.reduce(0, +) / Double(count)
    #expect(abs(f1 - (try value("macro_f1", in: report))) < 1e-5)
    let precision = perLabel.values.compactMap { $0["average_precision"] }.reduce(0, +)
    let mean = try value("average_precision", in: report)
    #expect(abs(precision / Double(count) - mean) < 1e-5)
    let chosen = ((perLabel["label-0"]?["f1"] ?? 0) + (perLabel["label-2"]?["f1"] ?? 0)) / 2
    #expect(abs(chosen - (try value("average_f1", in: report))) < 1e-5)
    let shares = perLabel.values.reduce(0) { $0 + ($1["support"] ?? 0) * ($1["recall"] ?? 0) }
    #expect(abs(shares / 120 - (try value("accuracy", in: report))) < 1e-5)
  }

  @Test func `a corpus of one label has no AUC`() throws {
    let records = InventedCorpus.records().filter { $0.label == "reported" }
    try folder.write(records.map(\.json).joined(), to: "one.jsonl")
    let run = try evaluate(["one.jsonl", "-m", SmallModel.path, "-f", "json"])
    #expect(run.status == 0)
    #expect(!run.text.lowercased().contains("nan"))
    let report = try report(["one.jsonl", "-m", SmallModel.path])
    for name in ["auc", "mcc", "average_precision"] {
      let interval = try #require(report[name] as? [String: Any])
      #expect(interval["value"] is NSNull && interval["low"] is NSNull, "\(name)")
    }
    #expect(try value("accuracy", in: report) > 0.5)
    let page = try evaluate(["one.jsonl", "-m", SmallModel.path, "-f", "html"])
    #expect(page.status == 0 && !page.text.contains("nan"))
    let folds = try evaluate(["one.jsonl", "--cv", "3"])
    #expect(folds.status == 3)
    #expect(folds.messages.contains("expected at least two labels"))
  }

  @Test func `a label that the model does not know is refused, or skipped if asked`() throws {
    let odd = #"{"id": "odd", "text": "The bridge is new.", "label": "mixed"}"# + "\n"
    try folder.write(InventedCorpus.jsonl() + odd, to: "odd.jsonl")
    let words = ["odd.jsonl", "-m", try SmallModel.path]
    let refused = try evaluate(words)
    #expect(refused.status == 3)
    #expect(refused.output.isEmpty)
    #expect(
      refused.messages
        == "classify: odd: label \"mixed\" is not among opinionated, reported\n")
    let skipped = try report(words + ["--on-error", "skip"], status: 5)
    #expect(skipped["examples"] as? Int == 96)
    try folder.write(odd, to: "only.jsonl")
    let all = try evaluate(["only.jsonl", "-m", SmallModel.path, "--on-error", "skip"])
    #expect(all.status == 3)
    #expect(all.output.isEmpty)
  }

  @Test(arguments: ["", "\n\n"]) func `an empty corpus is refused`(content: String) throws {
    try folder.write(content, to: "empty.jsonl")
    for words in [["-m", try SmallModel.path], ["--cv", "3"]] {
      let run = try evaluate(["empty.jsonl"] + words)
      #expect(run.status == 3)
      #expect(run.output.isEmpty)
      #expect(run.messages == "classify: empty.jsonl: no records here\n")
    }
  }

  // MARK: Output

  @Test func `the report goes to a file, whole, whatever the gate says`() throws {
    let words = ["corpus.jsonl", "-m", try SmallModel.path, "-f", "json"]
    let plain = try evaluate(words)
    let filed = try evaluate(words + ["-o", "report.json", "--min-macro-f1", "1"])
    #expect(filed.status == 1)
    #expect(filed.output.isEmpty)
    #expect(try folder.bytes("report.json") == plain.output)
    let lost = try evaluate(words + ["-o", "missing/report.json"])
    #expect(lost.status == 3)
    #expect(try folder.names() == ["corpus.jsonl", "report.json"])
  }
}
