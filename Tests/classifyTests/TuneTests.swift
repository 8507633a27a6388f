import Foundation
import TestSupport
import Testing

@testable import classify

@Suite struct TuneTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
  }

  private func tune(_ words: String...) throws -> Program.Result {
    try Program.run(
      ["tune", "corpus.jsonl", "--folds", "3", "--quiet"] + words + SmallModel.options,
      in: folder.url)
  }

  private func succeed(_ run: Program.Result) { #expect(run.status == 0, "\(run.messages)") }

  private func header(_ model: String) throws -> [String: Any] {
    let run = try Program.run(["inspect", model, "--format", "json"], in: folder.url)
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  private func trials(_ log: String) throws -> [[String: Any]] {
    try String(decoding: folder.bytes(log), as: UTF8.self).lines.dropFirst().map { line in
      var trial =
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      trial["seconds"] = nil
      return trial
    }
  }

  @Test func `the model holds the whole search, and the card tells of it`() throws {
    let run = try Program.run(
      ["tune", "corpus.jsonl", "-o", "t.slant", "--trials", "3", "--folds", "3"]
        + SmallModel.options, in: folder.url)
    succeed(run)
    #expect(run.text.contains("search       3 settings, 3 of them on all examples; macro-f1"))
    #expect(run.text.contains("for the one it began with"))
    let tuning = try #require(try header("t.slant")["tuning"] as? [String: Any])
    let trials = try #require(tuning["trials"] as? [[String: Any]])
    #expect(trials.count == 3)
    #expect(tuning["fixed"] as? [String] == ["lexicons"])
    let scores = trials.compactMap { $0["score"] as? Double }
    let chosen = try #require(tuning["chosen"] as? Int)
    #expect(trials.first { $0["setting"] as? Int == chosen }?["score"] as? Double == scores.max())
    #expect(try header("t.slant")["warnings"] is [String])
    #expect(try folder.names() == ["corpus.jsonl", "t.slant"])
  }

  @Test func `the number of threads changes no byte`() throws {
    succeed(try tune("-o", "one.slant", "--trials", "4", "--threads", "1"))
    succeed(try tune("-o", "many.slant", "--trials", "4", "--threads", "5"))
    #expect(try folder.bytes("one.slant") == folder.bytes("many.slant"))
  }

  @Test func `a search goes on from its log to the same bytes`() throws {
    succeed(try tune("-o", "whole.slant", "--trials", "4", "--log", "whole.jsonl"))
    let log = try folder.bytes("whole.jsonl")
    let lines = String(decoding: log, as: UTF8.self).lines
    #expect(lines.count == 5)
    // Two trials were done, and the third was being written.
    let cut = lines.prefix(3).map { $0 + "\n" }.joined() + lines[3].prefix(20)
    try folder.write(cut, to: "cut.jsonl")
    succeed(try tune("-o", "cut.slant", "--trials", "4", "--resume", "cut.jsonl"))
    #expect(try folder.bytes("cut.slant") == folder.bytes("whole.slant"))
    let resumed = String(decoding: try folder.bytes("cut.jsonl"), as: UTF8.self).lines
    #expect(Array(resumed.prefix(3)) == Array(lines.prefix(3)))
    let (one, two) = (try trials("cut.jsonl"), try trials("whole.jsonl"))
    #expect(NSArray(array: one) == NSArray(array: two))
    succeed(try tune("-o", "again.slant", "--trials", "4", "--resume", "cut.jsonl"))
    #expect(try trials("cut.jsonl").count == 4)
    #expect(try folder.bytes("again.slant") == folder.bytes("whole.slant"))
  }

  @Test func `a log of another search is refused`() throws {
    succeed(try tune("-o", "a.slant", "--trials", "1", "--log", "a.jsonl"))
    let seed = try tune("-o", "b.slant", "--trials", "1", "--resume", "a.jsonl", "--seed", "7")
    #expect(seed.status == 3)
    #expect(
      seed.messages.contains("a.jsonl:1: the log is of another seed: expected 7, found 1"))
    try folder.write(
      InventedCorpus.records().dropLast().map(\.json).joined(), to: "corpus.jsonl")
    let corpus = try tune("-o", "b.slant", "--trials", "1", "--resume", "a.jsonl")
    #expect(corpus.status == 3)
    #expect(corpus.messages.contains("a.jsonl:1: the log is of another corpus:"))
    let present = try tune("-o", "b.slant", "--trials", "1", "--log", "a.jsonl")
    #expect(present.status == 2)
    #expect(present.messages.contains("go on with it: --resume a.jsonl"))
    #expect(!(try folder.names().contains("b.slant")))
  }

  @Test func `an interrupt keeps the best so far and ends with status 130`() throws {
    let program = try RunningProgram(
      [
        "tune", "corpus.jsonl", "-o", "t.slant", "--budget", "1h", "--log", "log.jsonl", "-q",
        "--folds", "3",
      ] + SmallModel.options, in: folder.url)
    program.endInput()
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline {
      let log = (try? folder.bytes("log.jsonl")) ?? []
      if log.count(where: { $0 == 0x0A }) > 3 { break }
      usleep(20_000)
    }
    program.interrupt()
    let run = program.finish()
    #expect(run.status == 130)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("classify: interrupted after"))
    #expect(run.messages.contains("t.slant has the best of them"))
    let tuning = try #require(try header("t.slant")["tuning"] as? [String: Any])
    let trials = try #require(tuning["trials"] as? [[String: Any]])
    #expect(trials.count >= 3)
    #expect(try self.trials("log.jsonl").count == trials.count)
  }

  @Test func `a model trained like another is the same, tuned or plain`() throws {
    succeed(
      try Program.run(
        ["train", "corpus.jsonl", "-o", "plain.slant", "-q", "--c", "2", "--seed", "5"]
          + SmallModel.options, in: folder.url))
    succeed(try tune("-o", "tuned.slant", "--trials", "3"))
    for name in ["plain.slant", "tuned.slant"] {
      let like = ["train", "corpus.jsonl", "-q", "--like", name, "-o"]
      succeed(try Program.run(like + ["like.slant"], in: folder.url))
      #expect(try folder.bytes("like.slant") == folder.bytes(name))
      succeed(try Program.run(like + ["like.slant", "--c", "7"], in: folder.url))
      let options = try #require(try header("like.slant")["options"] as? [String: Any])
      let logistic = try #require(options["logistic"] as? [String: Any])
      #expect(logistic["cost"] as? Double == 7)
      // Other options than those that were found do not come with the search.
      #expect(try header("like.slant")["tuning"] == nil)
    }
  }

  @Test func `a model that was trained from another is not followed without it`() throws {
    let plain = ["train", "corpus.jsonl", "-q", "-o"]
    succeed(try Program.run(plain + ["base.slant"] + SmallModel.options, in: folder.url))
    succeed(try Program.run(plain + ["new.slant", "--from", "base.slant"], in: folder.url))
    let like = plain + ["like.slant", "--like", "new.slant"]
    let refused = try Program.run(like, in: folder.url)
    #expect(refused.status == 2)
    #expect(refused.messages.contains("was trained from the model \"corpus\""))
    succeed(try Program.run(like + ["--from", "base.slant"], in: folder.url))
    #expect(try folder.bytes("like.slant") == folder.bytes("new.slant"))
    let other = try Program.run(
      plain + ["x.slant", "--like", "base.slant", "--from", "new.slant"], in: folder.url)
    #expect(other.status == 2)
    #expect(other.messages.contains("base.slant was not trained from another model"))
  }

  @Test(arguments: [
    (["--budget", "ten"], "--budget: expected a time"), (["--metric", "f1"], "--metric: expected"),
    (["--metric", "average-f1"], "needs --average-labels"),
    (["--metric", "auc", "--average-labels", "a"], "goes with --metric average-f1"),
    (["--trials", "0"], "--trials: expected"), (["--folds", "1"], "--folds: expected"),
    (["--log", "a", "--resume", "b"], "exclude each other"),
    (
      ["--metric", "average-f1", "--average-labels", "x", "--trials", "1"],
      "no example has the label"
    ),
  ])
  func `what is wrong on the command line is said`(_ words: [String], _ message: String) throws {
    let run = try Program.run(
      ["tune", "corpus.jsonl", "-o", "t.slant"] + words + SmallModel.options, in: folder.url)
    #expect(run.status == 2)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(try folder.names() == ["corpus.jsonl"])
  }

  @Test func `no output and a missing log are refused`() throws {
    #expect(try Program.run(["tune", "corpus.jsonl"], in: folder.url).status == 2)
    #expect(try tune("-o", "t.slant", "--trials", "1", "--resume", "none.jsonl").status == 3)
  }

  @Test func `times are read in hours, minutes and seconds`() {
    let times = ["90s": 90, "10m": 600, "1h30m": 5400, "45": 45, "2h5s": 7205]
    for (text, seconds) in times { #expect(TuningArguments.seconds(text) == seconds) }
    for text in ["", "m", "0s", "1m1h", "1m30", "-5s", "1.5h", "9999999999999999999s"] {
      #expect(TuningArguments.seconds(text) == nil, "\(text)")
    }
  }
}
