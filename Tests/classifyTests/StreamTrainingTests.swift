import Foundation
import TestSupport
import Testing

@Suite struct StreamTrainingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let records = InventedCorpus.records().map(\.json)
    try folder.write(records.joined(), to: "all.jsonl")
    for part in 0..<3 {
      try folder.write(
        records[(part * 32)..<(part * 32 + 32)].joined(), to: "parts/part-\(part).jsonl")
    }
  }

  @discardableResult
  private func run(
    _ words: [String], input: String = "", status: Int32 = 0
  ) throws -> Program.Result {
    let run = try Program.run(words, input: Array(input.utf8), in: folder.url)
    #expect(run.status == status, "\(words): \(run.messages)")
    return run
  }

  @discardableResult
  private func train(_ words: String..., status: Int32 = 0) throws -> Program.Result {
    try run(["train", "--stream"] + words + SmallModel.options, status: status)
  }

  @Test func `a corpus in one file or three makes the same bytes`() throws {
    try train("all.jsonl", "-o", "one.slant", "-q", "--name", "m")
    try train("parts", "-o", "three.slant", "-q", "--name", "m")
    #expect(try folder.bytes("one.slant") == folder.bytes("three.slant"))
    let packed = try Gzip.packed(try folder.bytes("all.jsonl"))
    try folder.write(packed, to: "all.jsonl.gz")
    try train("all.jsonl.gz", "-o", "packed.slant", "-q", "--name", "m")
    #expect(try folder.bytes("packed.slant") == folder.bytes("one.slant"))
    try train("all.jsonl", "-o", "seed.slant", "-q", "--name", "m", "--seed", "2")
    #expect(try folder.bytes("seed.slant") != folder.bytes("one.slant"))
  }

  @Test func `the model scores, explains and is inspected as any other`() throws {
    let card = try train(
      "all.jsonl", "-o", "m.slant", "--epochs", "3", "--learning-rate", "0.3",
      "--shuffle-buffer", "50")
    #expect(card.text.contains("solver       AdaGrad, 3 passes, steps of 0.3"))
    #expect(card.text.contains("On held-out sample (24 examples in 3 groups; 95% intervals)"))
    #expect(card.text.contains("examples     96, in groups"))
    #expect(!card.text.contains("no groups given"))
    try run(["evaluate", "all.jsonl", "-m", "m.slant", "--min-macro-f1", "0.8"])
    #expect(try run(["explain", "-m", "m.slant", "--text", "Sadly."]).text.contains("Sadly"))
    let inspected = try run(["inspect", "m.slant", "--format", "json"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(inspected.output)) as? [String: Any])
    #expect(json["schema"] as? String == "slant.model/1")
    let training = try #require(json["training"] as? [String: Any])
    let stream = try #require(training["stream"] as? [String: Any])
    #expect((stream["losses"] as? [Double])?.count == 3)
    let scored = try run(["score", "-m", "m.slant", "-"], input: "It is a shameful waste.\n")
    #expect(scored.text.hasPrefix("opinionated\t"))
  }

  @Test func `three labels are learned, and a model's options are taken up`() throws {
    try folder.write(
      InventedCorpus.jsonl(labels: ["opinionated", "reported", "asked"]), to: "three.jsonl")
    try train("three.jsonl", "-o", "three.slant", "-q", "--class-weights", "balanced")
    try run(["evaluate", "three.jsonl", "-m", "three.slant", "--min-macro-f1", "0.8"])
    try run([
      "train", "three.jsonl", "--stream", "--like", "three.slant", "-q", "-o", "again.slant",
    ])
    #expect(try folder.bytes("again.slant") == folder.bytes("three.slant"))
  }

  @Test func `naive Bayes is that of counts, from standard input too`() throws {
    let bayes = ["--estimator", "naive-bayes", "--name", "model", "-q"] + SmallModel.options
    try run(["train", "--stream", "all.jsonl", "-o", "stream.slant"] + bayes)
    try run(["train", "--counts", "all.jsonl", "-o", "all.counts", "-q"] + SmallModel.options)
    try run(["model", "merge", "all.counts", "-o", "merged.slant", "-q"])
    #expect(try folder.bytes("stream.slant") == folder.bytes("merged.slant"))
    try run(
      ["train", "--stream", "--input", "jsonl", "-", "-o", "piped.slant"] + bayes,
      input: InventedCorpus.jsonl())
    #expect(try folder.bytes("piped.slant") == folder.bytes("merged.slant"))
  }

  @Test func `logistic regression asks for what can be read again`() throws {
    let piped = try run(
      ["train", "--stream", "--input", "jsonl", "-", "-o", "m.slant"],
      input: InventedCorpus.jsonl(), status: 2)
    #expect(
      piped.messages
        == "classify: standard input can be read once; logistic regression reads its corpus 3 "
        + "times (write it to a file, or use --estimator naive-bayes)\n")
    let fifo = folder.path("pipe.jsonl")
    #expect(mkfifo(fifo, 0o600) == 0)
    #expect(try train(fifo, "-o", "m.slant", status: 2).messages.contains("pipe.jsonl can be read"))
    #expect(try !folder.names().contains("m.slant"))
  }

  @Test(arguments: [
    (["--estimator", "ensemble"], "cannot train ensemble (use --estimator logistic"),
    (["--estimator", "nb-logistic"], "cannot train nb-logistic"),
    (["--target-field", "topic"], "--target-field cannot stand with --stream"),
    (["--from", "built-in"], "--from cannot stand with --stream"),
    (["--l1-ratio", "0.5"], "--l1-ratio cannot stand with --stream"),
    (["--tolerance", "0.1"], "with --epochs"),
    (["--counts"], "--counts cannot stand with --stream"),
    (["--epochs", "0"], "--epochs: expected a whole number"),
    (["--estimator", "naive-bayes", "--epochs", "2"], "naive-bayes reads its corpus once"),
    (["--estimator", "naive-bayes", "--class-weights", "balanced"], "no class weights"),
  ])
  func `what cannot stream is refused`(words: [String], message: String) throws {
    let run = try run(["train", "--stream", "all.jsonl", "-o", "m"] + words, status: 2)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func `its options make no sense without it`() throws {
    let run = try run(["train", "all.jsonl", "-o", "m", "--epochs", "2"], status: 2)
    #expect(run.messages.contains("--epochs needs --stream"))
    try self.run(["train", "--stream", "-o", "m"], status: 2)
  }

  @Test func `bad records are skipped once where that is asked for`() throws {
    try folder.write("{}\n" + InventedCorpus.jsonl(), to: "bad.jsonl")
    let failed = try train("bad.jsonl", "-o", "m.slant", status: 3)
    #expect(failed.messages.contains("bad.jsonl:1: no field \"text\""))
    let skipped = try train("bad.jsonl", "-o", "m.slant", "-q", "--on-error", "skip", status: 5)
    #expect(skipped.messages.components(separatedBy: "skipped:").count == 2)
    try train("all.jsonl", "-o", "all.slant", "-q", "--name", "bad")
    #expect(try folder.bytes("m.slant") == folder.bytes("all.slant"))
  }
}
