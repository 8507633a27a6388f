import Foundation
import TestSupport
import Testing

@Suite struct MergeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let records = InventedCorpus.records().map(\.json)
    try folder.write(records.joined(), to: "all.jsonl")
    for part in 0..<3 {
      let own = records.indices.filter { $0 % 3 == part }.map { records[$0] }
      try folder.write(own.joined(), to: "part-\(part).jsonl")
    }
  }

  @discardableResult
  private func run(_ words: [String], status: Int32 = 0) throws -> Program.Result {
    let run = try Program.run(words, in: folder.url)
    #expect(run.status == status, "\(words): \(run.messages)")
    return run
  }

  private func count(_ corpus: String, _ options: [String] = []) throws -> String {
    let output = corpus.replacing(".jsonl", with: ".counts")
    try run(["train", "--counts", corpus, "-o", output, "-q"] + SmallModel.options + options)
    return output
  }

  @Test func `counts of parts make the model of the whole, to the last byte`() throws {
    let all = try count("all.jsonl")
    let parts = try (0..<3).map { try count("part-\($0).jsonl") }
    try run(["model", "merge", all, "-o", "all.slant", "-q"])
    try run(["model", "merge"] + parts.reversed() + ["-o", "merged.slant", "-q"])
    #expect(try folder.bytes("merged.slant") == folder.bytes("all.slant"))
    // In a tree, too.
    try run(["model", "merge", "--counts", parts[2], parts[0], "-o", "two.counts"])
    try run(["model", "merge", "two.counts", parts[1], "-o", "tree.slant", "-q"])
    #expect(try folder.bytes("tree.slant") == folder.bytes("all.slant"))
  }

  @Test func `the merged model scores, and its card is printed`() throws {
    let parts = try (0..<3).map { try count("part-\($0).jsonl") }
    let card = try run(["model", "merge"] + parts + ["-o", "m.slant", "--name", "merged"])
    #expect(card.text.contains("merged") && card.text.contains("macro F1"))
    let evaluation = try run(["evaluate", "all.jsonl", "-m", "m.slant", "--min-macro-f1", "0.8"])
    #expect(evaluation.text.contains("macro F1"))
    #expect(try folder.names().contains { $0.hasSuffix(".tmp") } == false)
  }

  @Test func `counts of other options do not go together`() throws {
    let first = try count("part-0.jsonl")
    let second = try count("part-1.jsonl", ["--smoothing", "1"])
    let run = try run(["model", "merge", first, second, "-o", "m.slant"], status: 4)
    #expect(
      run.messages
        == "classify: part-1.counts: counted with other options than the first: such counts do not "
        + "add up\n")
    #expect(try !folder.names().contains("m.slant"))
  }

  @Test func `the same counts twice are refused, whatever they are called`() throws {
    let counts = try count("part-0.jsonl")
    try folder.write(folder.bytes(counts), to: "copy.counts")
    for other in [counts, "copy.counts"] {
      let run = try run(["model", "merge", counts, other, "-o", "m.slant"], status: 3)
      #expect(
        run.messages
          == "classify: \(other): the same counts as \(counts) (no part may be counted twice)\n")
    }
    #expect(try !folder.names().contains("m.slant"))
  }

  @Test(arguments: [
    (["model"], "expected: classify model merge"),
    (["model", "split", "a"], "expected: classify model merge"),
    (["model", "merge", "-o", "m.slant"], "no counts to merge"),
    (["model", "merge", "a.counts"], "needs an output"),
    (
      ["train", "--counts", "all.jsonl", "-o", "m", "--estimator", "logistic"], "naive Bayes alone"
    ),
    (["train", "--counts", "all.jsonl", "-o", "m", "--nb-input", "tfidf"], "do not add up"),
    (["train", "--counts", "all.jsonl", "-o", "m", "--from", "x"], "--from"),
    (["train", "--counts", "-o", "m"], "no input"),
  ])
  func `what makes no sense is a usage error`(words: [String], message: String) throws {
    let run = try run(words, status: 2)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func `files that hold no counts are refused`() throws {
    let missing = try run(["model", "merge", "missing.counts", "-o", "m.slant"], status: 3)
    #expect(missing.messages.contains("missing.counts: cannot read"))
    let other = try run(["model", "merge", "all.jsonl", "-o", "m.slant"], status: 4)
    #expect(other.messages.contains("all.jsonl: not a file of counts"))
  }

  @Test func `bad records are skipped where that is asked for`() throws {
    try folder.write("{}\n" + InventedCorpus.jsonl(), to: "bad.jsonl")
    let words = ["train", "--counts", "bad.jsonl", "-o", "bad.counts"] + SmallModel.options
    #expect(try run(words, status: 3).messages.contains("bad.jsonl:1: no field \"text\""))
    let skipped = try run(words + ["--on-error", "skip"], status: 5)
    #expect(skipped.text == "96 examples counted: bad.counts\n")
  }
}
