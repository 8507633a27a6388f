import Foundation
import TestSupport
import Testing

@Suite struct CorpusCheckTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
  }

  private struct Report: Decodable {
    struct Finding: Decodable {
      let check: String
      let severity: String
      let places: [String]
      let message: String
    }
    struct Shortcut: Decodable {
      let cue: String
      let label: String
      let auc: Double
    }
    let records: Int
    let errors: Int
    let warnings: Int
    let findings: [Finding]
    let shortcuts: [Shortcut]
  }

  private func check(_ words: String...) throws -> (report: Report, status: Int32) {
    let run = try Program.run(["corpus", "check", "-f", "json"] + words, in: folder.url)
    return (try JSONDecoder().decode(Report.self, from: Data(run.output)), run.status)
  }

  private func record(_ text: String, _ label: String, _ more: String = "") -> String {
    #"{"text": "\#(text)", "label": "\#(label)"\#(more)}"# + "\n"
  }

  @Test func `the project's own corpus has no error`() throws {
    let run = try Program.run(["corpus", "check", "Corpora/newsroom"])
    #expect(run.status == 0)
    #expect(run.text.hasSuffix("\n0 errors, 0 warnings\n"))
  }

  @Test func `copies and contradictions are errors, with both places`() throws {
    try folder.write(
      record("The bridge was closed on Monday.", "reported")
        + record("the  bridge was closed on monday.", "reported")
        + record("The bridge was closed on Monday.", "opinionated")
        + record("Nobody came to the harbor.", "reported"), to: "a.jsonl")
    let (report, status) = try check("a.jsonl")
    #expect(status == 1)
    let kinds = Set(report.findings.map(\.check))
    #expect(kinds.isSuperset(of: ["duplicate", "contradiction"]))
    let contradiction = try #require(report.findings.first { $0.check == "contradiction" })
    #expect(contradiction.places == ["a.jsonl:3", "a.jsonl:1"])
    #expect(contradiction.severity == "error")
  }

  @Test func `near copies of other groups are warned of, those of one group are not`() throws {
    let text = "The old bridge over the harbor will be closed on Monday for three weeks of work"
    let near = "The old bridge over the harbor will be closed on Monday for three weeks of rest"
    func group(_ name: String) -> String { #", "group": "\#(name)""# }
    try folder.write(
      record(text, "reported", group("a")) + record(near, "reported", group("a")), to: "one.jsonl")
    #expect(try check("one.jsonl").report.findings.isEmpty)
    try folder.write(
      record(text, "reported", group("a")) + record(near, "reported", group("b")), to: "two.jsonl")
    let (report, status) = try check("two.jsonl")
    #expect(report.findings.map(\.check) == ["near-duplicate"])
    #expect(status == 0)
  }

  @Test func `a text or a group on two sides of a split is an error`() throws {
    let text = "The old bridge over the harbor will be closed on Monday for three weeks of work"
    try folder.write(record(text, "reported") + record("It rained.", "reported"), to: "train.jsonl")
    try folder.write(record(text, "reported"), to: "test.jsonl")
    let (leak, status) = try check("train.jsonl", "test.jsonl")
    #expect(leak.findings.map(\.check) == ["leakage"])
    #expect(status == 1)
    let sides = ["train", "dev"].map { side in
      record("Text for \(side) alone.", "reported", #", "group": "g", "split": "\#(side)""#)
    }
    try folder.write(sides.joined(), to: "sides.jsonl")
    #expect(try check("sides.jsonl").report.findings.map(\.check) == ["group-in-two-splits"])
  }

  @Test func `runs of words that stand in other data are found in any file`() throws {
    try folder.write(
      "Someone wrote: a hearing on the harbor bridge on Tuesday evening.\n", to: "other.csv")
    let (report, status) = try check("corpus.jsonl", "--against", "other.csv", "--run-length", "6")
    let found = report.findings.filter { $0.check == "run-in-other-data" }
    #expect(found.count == 1)
    #expect(found.first?.places.last == "other.csv:1")
    #expect(status == 1)
    let eight = try check("corpus.jsonl", "--against", "other.csv", "--run-length", "20")
    #expect(!eight.report.findings.contains { $0.check == "run-in-other-data" })
  }

  @Test func `a cue that gives the label away is told`() throws {
    let lines = (0..<20).map { index in
      record(
        "Word number \(index) is here\(index % 2 == 0 ? "!" : ".")", index % 2 == 0 ? "a" : "b")
    }
    try folder.write(lines.joined(), to: "cue.jsonl")
    let report = try check("cue.jsonl").report
    let best = try #require(report.shortcuts.first)
    #expect(best.cue == "exclamation marks")
    #expect(best.label == "a")
    #expect(best.auc == 1)
    #expect(report.findings.contains { $0.check == "shortcut" && $0.severity == "warning" })
  }

  @Test func `length and quotation marks have an effect size, and words are guessed from others`()
    throws
  {
    let lines = (0..<10).map { index in
      record("Council number \(index) met on a long and rainy Monday.", "a")
        + record("Shame on number \(index)!", "b")
    }
    try folder.write(lines.joined(), to: "size.jsonl")
    let run = try Program.run(["corpus", "check", "size.jsonl", "-f", "json"], in: folder.url)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let cues = try #require(json["shortcuts"] as? [[String: Any]])
    let commas = try #require(cues.first { $0["cue"] as? String == "commas" })
    #expect(commas["auc"] as? Double == 0.5)
    #expect(commas["texts"] as? Int == 0)
    let guesses = try #require(json["guesses"] as? [[String: Any]])
    #expect(guesses.map { $0["property"] as? String } == ["first word", "last word or mark"])
    #expect(guesses[0]["accuracy"] as? Double == 1)
    #expect(guesses[0]["majority"] as? Double == 0.5)
    #expect(guesses[0]["values"] as? Int == 2)
  }

  @Test func `damaged records are all named, and the rest is checked`() throws {
    let damaged = "{\"text\": \"x\n" + #"{"label": "a"}"# + "\n"
    try folder.write(record("It rained.", "a") + damaged + record("It rained.", "a"), to: "d.jsonl")
    let (report, status) = try check("d.jsonl")
    #expect(status == 1)
    #expect(report.findings.map(\.check) == ["bad-record", "bad-record", "duplicate"])
    #expect(
      report.findings.flatMap(\.places) == ["d.jsonl:2", "d.jsonl:3", "d.jsonl:4", "d.jsonl:1"])
    #expect(report.records == 2)
  }

  @Test func `labels that differ by white space or case only are warned of`() throws {
    let labels = ["o", " o", "r", "O", "r"]
    let lines = labels.enumerated().map { index, label in
      #"{"text": "The \#(index)th of many days.", "label": "\#(label)"}"# + "\n"
    }
    try folder.write(lines.joined(), to: "slips.jsonl")
    let run = try Program.run(["corpus", "check", "slips.jsonl"], in: folder.url)
    #expect(run.status == 0)
    #expect(
      run.text.contains(
        "warning: similar-labels: labels that differ by white space or case only: "
          + "\" o\" (1), \"O\" (1), \"o\" (1)"), "\(run.text)")
  }

  @Test func `a text shorter than a run is no run`() throws {
    try folder.write(record("The bridge was closed.", "a"), to: "short.jsonl")
    try folder.write("The bridge was closed.\n", to: "other.txt")
    let found = try check("short.jsonl", "--against", "other.txt").report.findings
    #expect(!found.contains { $0.check == "run-in-other-data" })
  }

  @Test func `empty texts and missing labels are named by line`() throws {
    try folder.write(record(" ", "a") + #"{"text": "No label here."}"# + "\n", to: "gaps.jsonl")
    let found = try check("gaps.jsonl").report.findings
    #expect(found.map(\.check) == ["empty-text", "no-label"])
    #expect(found.map(\.places) == [["gaps.jsonl:1"], ["gaps.jsonl:2"]])
  }

  @Test(arguments: [
    (["corpus"], "expected check, import, split, agree, next"),
    (["corpus", "chek", "x"], "found \"chek\""),
    (["corpus", "check"], "no input"), (["corpus", "split", "corpus.jsonl"], "needs -o FOLDER"),
    (["corpus", "agree", "corpus.jsonl"], "one file needs --fields"),
    (["corpus", "split", "corpus.jsonl", "-o", "x", "--shares", "1"], "expected two or three"),
  ])
  func `a wrong call is told what is wrong`(_ words: [String], _ message: String) throws {
    let run = try Program.run(words, in: folder.url)
    #expect(run.status == 2)
    #expect(run.messages.contains(message), "\(run.messages)")
  }
}

@Suite struct CorpusSplitTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
  }

  private func lines(_ file: String) throws -> [String] {
    String(decoding: try Data(contentsOf: folder.url.appending(path: file)), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test func `every record is in one part, whole groups together, bytes untouched`() throws {
    let words = ["corpus", "split", "corpus.jsonl", "-o", "out", "--shares", "4,1,1"]
    let run = try Program.run(words, in: folder.url)
    #expect(run.status == 0)
    let parts = try ["train", "dev", "test"].map { try lines("out/\($0).jsonl") }
    #expect(parts.joined().sorted() == (try lines("corpus.jsonl")).sorted())
    let groups = parts.map { part in
      Set(part.map { $0.components(separatedBy: "\"group\": ").last ?? "" })
    }
    #expect(groups[0].isDisjoint(with: groups[1]) && groups[1].isDisjoint(with: groups[2]))
    #expect(groups.map(\.count) == [8, 2, 2])
    for part in parts { #expect(part.count { $0.contains("opinionated") } * 2 == part.count) }
    _ = try Program.run(words.map { $0 == "out" ? "again" : $0 }, in: folder.url)
    #expect(try lines("again/dev.jsonl") == parts[1])
    let checked = try Program.run(["corpus", "check", "out"], in: folder.url)
    #expect(!checked.text.contains("group-in-two-splits"))
  }

  @Test func `a table keeps its header in each part`() throws {
    let rows = (0..<12).map { "\"Text, number \($0)\",\($0 % 2 == 0 ? "a" : "b")\n" }
    try folder.write("text,label\n" + rows.joined(), to: "t.csv")
    let run = try Program.run(
      ["corpus", "split", "t.csv", "-o", "out", "--shares", "2,1"], in: folder.url)
    #expect(run.status == 0)
    let (train, test) = (try lines("out/train.csv"), try lines("out/test.csv"))
    #expect(train.first == "text,label" && test.first == "text,label")
    #expect(train.count == 9 && test.count == 5)
  }

  @Test func `parts go to named files, with their own line breaks and a table in JSON`() throws {
    let rows = (0..<20).map { index in
      #"{"text": "Text \#(index).", "label": "\#(index % 2)", "genre": "\#(index / 10)"}"# + "\r\n"
    }
    try folder.write(rows.joined(), to: "c.jsonl")
    let words = ["corpus", "split", "c.jsonl", "--train", "a.jsonl", "--test", "b.jsonl"]
    let run = try Program.run(
      words + ["--shares", "4,1", "--by", "genre", "-f", "json"], in: folder.url)
    #expect(run.status == 0, "\(run.messages)")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let parts = try #require(json["parts"] as? [[String: Any]])
    #expect(parts.map { $0["records"] as? Int } == [16, 4])
    let held = try String(contentsOf: folder.url.appending(path: "b.jsonl"), encoding: .utf8)
    let lines = held.split(separator: "\r\n").map(String.init)
    #expect(lines.count == 4 && lines.allSatisfy { rows.contains($0 + "\r\n") })
    #expect(lines.count { $0.contains(#""genre": "0""#) } == 2)
    #expect(lines.count { $0.contains(#""label": "0""#) } == 2)
    let both = try Program.run(words + ["-o", "out"], in: folder.url)
    #expect(both.status == 2)
  }

  @Test func `more parts than groups are refused and nothing is written`() throws {
    let run = try Program.run(["corpus", "split", "corpus.jsonl", "-o", "out"], in: folder.url)
    #expect(run.status == 0)
    let fine = try Program.run(
      ["corpus", "split", "corpus.jsonl", "-o", "no", "--shares", "97,3"], in: folder.url)
    #expect(fine.status == 3)
    #expect(fine.messages.contains("12 groups cannot be divided into 100 equal parts"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("no/train.jsonl")))
  }
}

@Suite struct CorpusAgreeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func report(_ run: Program.Result) throws -> [String: Any] {
    #expect(run.status == 0, "\(run.messages)")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  @Test func `fields of one file are compared`() throws {
    let votes = [("a", "a"), ("a", "a"), ("b", "b"), ("b", "a")].enumerated().map { index, vote in
      #"{"id": "t\#(index)", "x": "\#(vote.0)", "y": "\#(vote.1)"}"# + "\n"
    }
    try folder.write(votes.joined(), to: "votes.jsonl")
    let run = try Program.run(
      ["corpus", "agree", "votes.jsonl", "--fields", "x,y", "--list", "-f", "json"],
      in: folder.url)
    let report = try report(run)
    let pair = try #require((report["pairs"] as? [[String: Any]])?.first)
    // Observed 0.75, by chance 0.5 · 0.75 + 0.5 · 0.25 = 0.5.
    #expect((pair["kappa"] as? [String: Any])?["value"] as? Double == 0.5)
    #expect(pair["observed"] as? Double == 0.75)
    let list = try #require(report["list"] as? [[String: Any]])
    #expect(list.map { $0["id"] as? String } == ["t3"])
  }

  @Test func `files are matched by id, in any order`() throws {
    func line(_ id: String, _ label: String) -> String {
      #"{"id": "\#(id)", "text": "t", "label": "\#(label)"}"# + "\n"
    }
    try folder.write(line("1", "a") + line("2", "b") + line("3", "a"), to: "one.jsonl")
    try folder.write(line("3", "a") + line("1", "a") + line("2", "b"), to: "two.jsonl")
    let run = try Program.run(
      ["corpus", "agree", "one.jsonl", "two.jsonl", "-f", "json"], in: folder.url)
    let report = try report(run)
    #expect((report["alpha"] as? [String: Any])?["value"] as? Double == 1)
    #expect(report["disagreements"] as? Int == 0)
    try folder.write(line("1", "a") + line("1", "b"), to: "double.jsonl")
    let double = try Program.run(
      ["corpus", "agree", "one.jsonl", "double.jsonl"], in: folder.url)
    #expect(double.status == 3)
    #expect(double.messages.hasPrefix("classify: double.jsonl:2: a second record \"1\""))
  }

  @Test func `votes need no id`() throws {
    let votes = (0..<4).map { #"{"x": "\#($0 % 2)", "y": \#($0 % 2)}"# + "\n" }
    try folder.write(votes.joined(), to: "votes.jsonl")
    let words = ["corpus", "agree", "votes.jsonl", "--fields", "x,y", "-f", "json"]
    for level in ["nominal", "interval"] {
      let report = try report(Program.run(words + ["--level", level], in: folder.url))
      #expect((report["alpha"] as? [String: Any])?["value"] as? Double == 1)
    }
    try folder.write("x,y\n1,1\n0,0\n", to: "votes.csv")
    let table = try Program.run(
      ["corpus", "agree", "votes.csv", "--fields", "x,y"], in: folder.url)
    #expect(table.status == 0, "\(table.messages)")
  }

  @Test func `labels that are no numbers have no distance`() throws {
    try folder.write(#"{"x": "yes", "y": "no"}"# + "\n", to: "votes.jsonl")
    let run = try Program.run(
      ["corpus", "agree", "votes.jsonl", "--fields", "x,y", "--level", "interval"],
      in: folder.url)
    #expect(run.status == 3)
    #expect(run.messages.contains("the labels are not numbers"), "\(run.messages)")
    #expect(run.messages.contains("found \"yes\""))
  }

  @Test func `a field that no record has is refused`() throws {
    try folder.write(#"{"id": "1", "x": "a"}"# + "\n", to: "votes.jsonl")
    let run = try Program.run(
      ["corpus", "agree", "votes.jsonl", "--fields", "x,z"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.messages.contains("no record has the field \"z\""))
  }

  @Test func `the blind votes on the project's corpus agree as its README says`() throws {
    let run = try Program.run(
      ["corpus", "agree", "Corpora/votes/newsroom.jsonl", "--fields", "a,b,c"])
    #expect(run.status == 0)
    #expect(run.text.contains("638 texts, 3 annotators"))
    #expect(run.text.contains("b and c: Cohen's kappa 0.98"))
  }
}
