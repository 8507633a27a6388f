import Foundation
import TestSupport
import Testing

@Suite struct TrainingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
  }

  private func run(_ words: String...) throws -> Program.Result {
    let run = try Program.run(words, in: folder.url)
    #expect(run.status == 0, "\(run.messages)")
    return run
  }

  private func train(_ words: String...) throws -> Program.Result {
    let run = try Program.run(["train"] + words + SmallModel.options, in: folder.url)
    #expect(run.status == 0, "\(run.messages)")
    return run
  }

  private func json(_ run: Program.Result) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  @Test func `a model is trained, evaluated and inspected`() throws {
    let card = try train("corpus.jsonl", "-o", "any.slant", "--name", "mine")
    #expect(card.text.hasPrefix("Model mine\n"))
    #expect(card.text.contains("examples     96 in 12 groups"))
    #expect(card.text.contains("48 opinionated (50%)"))
    #expect(card.text.contains("On held-out folds (5, by group; 95% intervals)"))
    #expect(card.text.contains("What speaks for opinionated"))
    let evaluated = try json(
      run("evaluate", "-m", "any.slant", "corpus.jsonl", "--format", "json"))
    let inspected = try json(run("inspect", "any.slant", "--format", "json"))
    let model = try #require(evaluated["model"] as? [String: String])
    #expect(model["name"] == "mine")
    #expect(model["sha256"] == inspected["sha256"] as? String)
    #expect(inspected["labels"] as? [String] == ["opinionated", "reported"])
    #expect(inspected["format"] as? Int == 2)
    #expect(try run("inspect", "any.slant").text.hasPrefix("Model mine\n"))
    #expect(try folder.names() == ["any.slant", "corpus.jsonl"])
  }

  @Test func `the same training gives the same bytes, and another seed may not`() throws {
    let first = try train("corpus.jsonl", "-o", "a.slant")
    let second = try train("corpus.jsonl", "-o", "b.slant")
    #expect(first.output == second.output)
    #expect(try folder.bytes("a.slant") == folder.bytes("b.slant"))
    _ = try train("corpus.jsonl", "-o", "c.slant", "--name", "other", "--quiet")
    #expect(try folder.bytes("a.slant") != folder.bytes("c.slant"))
  }

  @Test func `a field named group that cannot be held out is left aside with a warning`() throws {
    let records = InventedCorpus.records().map { record in
      record.json.replacing("article-", with: "part-").replacing(#/part-\d+/#, with: "part")
    }
    try folder.write(records.joined(), to: "parts.jsonl")
    let run = try train("parts.jsonl", "-o", "p.slant", "--quiet")
    #expect(run.messages.contains("the field \"group\" is not used: its 1 groups"))
    let evaluated = try Program.run(
      ["evaluate", "--cv", "3", "parts.jsonl"] + SmallModel.options, in: folder.url)
    #expect(evaluated.status == 0, "\(evaluated.messages)")
  }

  @Test func `quiet training prints nothing and warns on standard error`() throws {
    let quiet = try train("corpus.jsonl", "-o", "a.slant", "--quiet")
    #expect(quiet.output.isEmpty)
    let ungrouped = InventedCorpus.jsonl().replacing("\"group\"", with: "\"topic\"")
    try folder.write(ungrouped, to: "ungrouped.jsonl")
    let warned = try train("ungrouped.jsonl", "-o", "a.slant", "-q")
    #expect(warned.output.isEmpty)
    #expect(warned.messages.contains("classify: warning: no groups given"))
    let named = try train("ungrouped.jsonl", "-o", "a.slant", "--group-field", "topic")
    #expect(named.text.contains("in 12 groups"))
    #expect(!named.messages.contains("no groups given"))
  }

  @Test func `a corpus may be a folder, a table, fastText or standard input`() throws {
    let records = InventedCorpus.records()
    let rows = records.map { "\($0.id),\"\($0.text)\",\($0.label),\($0.group)\n" }
    try folder.write("id,text,label,group\n" + rows.joined(), to: "corpus.csv")
    let lines = records.map { "__label__\($0.label) \($0.text)\n" }
    try folder.write(lines.joined(), to: "corpus.fasttext")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "data"), withIntermediateDirectories: false)
    try folder.write(InventedCorpus.jsonl(), to: "data/corpus.jsonl")
    _ = try train("corpus.jsonl", "-o", "file.slant", "--name", "m", "-q")
    _ = try train("corpus.csv", "-o", "table.slant", "--name", "m", "-q")
    _ = try train("data", "-o", "folder.slant", "--name", "m", "-q")
    _ = try train("corpus.fasttext", "-o", "fasttext.slant", "--name", "m", "-q")
    let piped = try Program.run(
      ["train", "-", "--input", "jsonl", "-o", "pipe.slant", "--name", "m", "-q"]
        + SmallModel.options,
      input: try folder.bytes("corpus.jsonl"), in: folder.url)
    #expect(piped.status == 0)
    let model = try folder.bytes("file.slant")
    for name in ["table.slant", "folder.slant", "pipe.slant"] {
      #expect(try folder.bytes(name) == model, "\(name)")
    }
    #expect(try run("inspect", "fasttext.slant").text.contains("96, no groups given"))
  }

  @Test func `a name in swift gets source that holds the same model`() throws {
    _ = try train("corpus.jsonl", "-o", "m.slant", "--name", "m", "-q")
    _ = try train("corpus.jsonl", "-o", "Model.swift", "--name", "m", "-q")
    let source = String(decoding: try folder.bytes("Model.swift"), as: UTF8.self)
    #expect(source.contains("swift-format-ignore-file"))
    let literal = try #require(source.split(separator: "\"").dropFirst().first)
    let embedded = try #require(Data(base64Encoded: String(literal)))
    #expect(try Array(embedded) == folder.bytes("m.slant"))
  }

  @Test func `three labels are told apart`() throws {
    let labels = ["opinion", "report", "question"]
    try folder.write(InventedCorpus.jsonl(labels: labels), to: "three.jsonl")
    _ = try train("three.jsonl", "-o", "three.slant", "-q")
    let scored = try Program.run(
      ["score", "-", "-m", "three.slant", "--input", "jsonl"],
      input: Array(#"{"text": "Who signed the papers for the new pool?"}"#.utf8), in: folder.url)
    let record = try json(scored)
    let probabilities = try #require(record["probabilities"] as? [String: Double])
    #expect(Set(probabilities.keys) == Set(labels))
    #expect(abs(probabilities.values.reduce(0, +) - 1) < 1e-5)
    #expect(record["predicted"] as? String == "question")
    let report = try json(run("evaluate", "-m", "three.slant", "three.jsonl", "-f", "json"))
    #expect(Set((report["per_label"] as? [String: Any] ?? [:]).keys) == Set(labels))
    try folder.write("Who signed the papers? It is a shameful waste.", to: "a.txt")
    let profile = try run(
      "a.txt", "-m", "three.slant", "--opinion-label", "opinion", "-f", "json")
    let decoded = try JSONDecoder().decode(ProfileJSON.self, from: Data(profile.output))
    #expect(decoded.sentences.map(\.label) == ["question", "opinion"])
  }

  @Test(arguments: ["naive-bayes", "logistic", "nb-logistic", "ensemble"])
  func `each estimator learns the invented corpus`(_ estimator: String) throws {
    _ = try train("corpus.jsonl", "-o", "m.slant", "-q", "--estimator", estimator)
    let report = try json(run("evaluate", "-m", "m.slant", "corpus.jsonl", "-f", "json"))
    let interval = try #require(report["macro_f1"] as? [String: Any])
    let score = try #require(interval["value"] as? Double)
    // Eight of 96 labels are wrong on purpose.
    #expect(score > 0.9)
  }

  @Test(arguments: [
    ["--variant", "bernoulli"], ["--variant", "complement", "--nb-input", "counts"],
    ["--estimator", "logistic", "--l1-ratio", "1", "--c", "50"], ["--nb-input", "presence"],
    ["--class-weights", "balanced", "--calibration", "isotonic"], ["--beta", "0.25"],
    ["--threshold", "macro-f1"], ["--nb-prior", "0.5,0.5"],
  ])
  func `every way to train makes a model that scores`(_ words: [String]) throws {
    let trained = try Program.run(
      ["train", "corpus.jsonl", "-o", "m.slant", "-q"] + words + SmallModel.options,
      in: folder.url)
    #expect(trained.status == 0, "\(trained.messages)")
    let report = try json(run("evaluate", "-m", "m.slant", "corpus.jsonl", "-f", "json"))
    let interval = try #require(report["macro_f1"] as? [String: Any])
    #expect(try #require(interval["value"] as? Double) > 0.85)
  }

  @Test func `a threshold for a precision is kept in the model and used by score`() throws {
    _ = try train("corpus.jsonl", "-o", "m.slant", "-q", "--threshold", "1")
    let scored = try Program.run(
      ["score", "-", "-m", "m.slant"], input: Array("It is a shameful waste.\n".utf8),
      in: folder.url)
    #expect(scored.text.hasPrefix("reported\t"))
    let card = try train("corpus.jsonl", "-o", "m.slant", "--threshold", "precision=0.9")
    #expect(card.text.contains("decision     opinionated from 0."))
  }

  @Test func `a model starts from another`() throws {
    _ = try train("corpus.jsonl", "-o", "first.slant", "-q")
    try folder.write(
      InventedCorpus.records().prefix(24).map(\.json).joined(), to: "small.jsonl")
    let words = ["train", "small.jsonl", "-o", "second.slant", "-q", "--group-field", "id"]
    let second = try Program.run(words + ["--from", "first.slant"], in: folder.url)
    #expect(second.status == 0, "\(second.messages)")
    let refused = try Program.run(
      words + ["--from", "first.slant", "--hash-bits", "12"], in: folder.url)
    #expect(refused.status == 2 && refused.messages.contains("cannot stand with --from"))
  }

  @Test func `a stance towards targets is learned for each and told of others`() throws {
    let records = InventedCorpus.records().flatMap { record in
      ["parks", "buses"].map { target in
        let isTurned = target == "buses"
        let label = isTurned == (record.label == "reported") ? "favor" : "against"
        return #"{"text": "\#(record.text)", "label": "\#(label)", "target": "\#(target)"}"#
      }
    }
    try folder.write(records.joined(separator: "\n"), to: "targets.jsonl")
    _ = try train("targets.jsonl", "-o", "t.slant", "-q", "--target-field", "target")
    #expect(try run("inspect", "t.slant").text.contains("targets      buses, parks"))
    let evaluated = try json(
      run(
        "evaluate", "-m", "t.slant", "targets.jsonl", "--target-field", "target", "-f", "json"))
    let interval = try #require(evaluated["accuracy"] as? [String: Any])
    #expect(try #require(interval["value"] as? Double) > 0.85)
    let input = ["parks", "buses", "ponds"].map {
      #"{"text": "It is a shameful waste.", "target": "\#($0)"}"# + "\n"
    }
    let scored = try Program.run(
      ["score", "-", "-m", "t.slant", "--input", "jsonl", "--target-field", "target"],
      input: Array(input.joined().utf8), in: folder.url)
    #expect(scored.text.lines.count == 3)
    #expect(scored.text.lines[0].contains(#""predicted": "favor""#))
    #expect(scored.text.lines[1].contains(#""predicted": "against""#))
  }
}
