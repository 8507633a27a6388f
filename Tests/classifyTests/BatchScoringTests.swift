import Foundation
import TestSupport
import Testing

@Suite struct BatchScoringTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: [String], _ input: String = "") throws -> Program.Result {
    try Program.run(
      ["score", "--model", SmallModel.path] + words, input: Array(input.utf8), in: folder.url)
  }

  private func score(_ words: [String], _ input: String = "") throws -> String {
    let run = try run(words, input)
    #expect(run.status == 0, "\(run.messages)")
    return run.text
  }

  private static let records = (0..<40).map { index in
    "{\"id\": \(index), \"text\": \"It was \(index % 3 == 0 ? "shameful" : "built"), they said.\"}\n"
  }

  // MARK: Tables

  @Test func `a table can have any separator`() throws {
    let table = "id;text;note\n1;\"It was; built.\";x,y\n"
    let output = try score(["--input", "csv", "--separator", ";", "-"], table)
    #expect(output.hasPrefix("id;text;note;predicted;probability\n1;\"It was; built.\";x,y;"))
    let tabs = try score(["--input", "csv", "--separator", "tab", "-"], "id\ttext\n1\tA waste.\n")
    #expect(tabs.hasPrefix("id\ttext\tpredicted\tprobability\n1\tA waste.\t"))
    #expect(
      try score(["--input", "csv", "--separator", "\\t", "-"], "id\ttext\n1\tA waste.\n") == tabs)
  }

  @Test func `a table without a header has its text in a column by number`() throws {
    let table = "1,x,A waste.\n2,y,\"It was built, they said.\"\n"
    let lines = try score(["--input", "csv", "--text-column", "3", "-"], table).lines
    try #require(lines.count == 2)
    #expect(lines[0].hasPrefix("1,x,A waste.,") && lines[1].hasPrefix("2,y,\"It was built"))
    let named = try score(["--input", "csv", "-"], "a,b,text\n" + table).lines
    #expect(lines == Array(named.dropFirst()))
  }

  @Test(arguments: [
    (["--separator", ";;"], "one ASCII character"), (["--separator", "\""], "one ASCII character"),
    (["--separator", "é"], "one ASCII character"), (["--separator", ""], "one ASCII character"),
    (["--text-column", "0"], "a whole number from 1"),
    (["--text-column", "2", "--text-field", "x"], "cannot stand together"),
    (["--shard", "2/2"], "--shard: expected i/n"), (["--shard", "1"], "--shard: expected i/n"),
    (["--shard", "-1/2"], "--shard: expected i/n"), (["--shard", "a/b"], "--shard: expected i/n"),
    (["--shard", "0/0"], "--shard: expected i/n"),
  ])
  func `options out of range are usage errors`(words: [String], message: String) throws {
    let run = try run(["--input", "csv", "-"] + words, "text\nA waste.\n")
    #expect(run.status == 2)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(run.output.isEmpty)
  }

  @Test func `a column that is not there is bad input`() throws {
    let run = try run(["--input", "csv", "--text-column", "5", "-"], "1,A waste.\n")
    #expect(run.status == 3)
    #expect(
      run.messages == "classify: -:1: no column 5: expected as many, found 2 in the first row\n")
  }

  @Test func `articles come from tables of any separator`() throws {
    let run = try Program.run(
      [
        "profile", "--format", "jsonl", "--input", "csv", "--separator", ";", "--text-column", "2",
        "--model", SmallModel.path, "-",
      ], input: Array("a;It was a waste. The council met.\nb;\"It was; built.\"\n".utf8))
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.text.lines.count == 2)
  }

  // MARK: Many files

  @Test func `thousands of files come back one after the other`() throws {
    for index in 0..<2_000 {
      try folder.write("It was built in \(index).\n", to: "in/\(index).txt")
    }
    let lines = try score(["in"]).lines
    #expect(lines.count == 2_000)
    let names = (0..<2_000).map { "\($0)" }.sorted()
    #expect(lines.map { $0.hasSuffix(".") } == names.map { _ in true })
    #expect(lines[1_500].hasSuffix("It was built in \(names[1_500])."))
  }

  @Test(.enabled(if: Gzip.isThere)) func `packed files are read as what they hold`() throws {
    let content = Self.records.joined()
    try folder.write(content, to: "in/a.jsonl")
    try folder.write(Gzip.packed(Array(content.utf8)), to: "packed/a.jsonl.gz")
    let plain = try score(["in"])
    #expect(try score(["packed"]) == plain)
    #expect(try score(["packed/a.jsonl.gz", "--threads", "1"]) == plain)
  }

  @Test(.enabled(if: Gzip.isThere)) func `without gzip packed files are refused`() throws {
    try folder.write(Gzip.packed(Array(Self.records[0].utf8)), to: "a.jsonl.gz")
    let run = try Program.run(
      ["score", "-m", SmallModel.path, "a.jsonl.gz"], environment: ["PATH": "/nonexistent"],
      in: folder.url)
    #expect(run.status == 3)
    #expect(
      run.messages.hasPrefix("classify: a.jsonl.gz: cannot unpack: gzip cannot be started, "))
    #expect(run.messages.contains("install gzip"))
  }

  @Test(.enabled(if: Gzip.isThere)) func `a packed file cut short is bad input`() throws {
    let packed = try Gzip.packed(Array(Self.records.joined().utf8))
    try folder.write(Array(packed.dropLast(10)), to: "a.jsonl.gz")
    let run = try run(["a.jsonl.gz", "--on-error", "skip"])
    #expect(run.status == 3)
    #expect(run.messages.contains("a.jsonl.gz: cannot unpack: damaged or cut short"))
  }

  // MARK: Shards

  /// Records of shards, taken in turn.
  private func joined(_ shards: [[String]]) -> [String] {
    (0..<(shards.map(\.count).max() ?? 0)).flatMap { index in
      shards.compactMap { $0.indices.contains(index) ? $0[index] : nil }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 50])
  func `shards in turn are a run without them`(count: Int) throws {
    try folder.write(Self.records.prefix(15).joined(), to: "in/a.jsonl")
    try folder.write(Self.records.dropFirst(15).joined(), to: "in/b.jsonl")
    let whole = try score(["in"]).lines
    let shards = try (0..<count).map { try score(["in", "--shard", "\($0)/\(count)"]).lines }
    #expect(joined(shards) == whole)
    #expect(shards.map(\.count).max() == (whole.count + count - 1) / count)
  }

  @Test func `shards of a table have its header each, and rows of several lines stay whole`() throws
  {
    let rows = (0..<9).map { "\($0),\"It was\nbuilt in \($0).\"\n" }
    let input = "id,text\n" + rows.joined()
    let whole = try score(["--input", "csv", "-"], input)
    let shards = try (0..<2).map {
      try score(["--input", "csv", "--shard", "\($0)/2", "-"], input)
    }
    let header = "id,text,predicted,probability\n"
    #expect(shards.allSatisfy { $0.hasPrefix(header) })
    let records = shards.map { shard in
      shard.dropFirst(header.count).split(separator: "\"It was").map(String.init)
    }
    #expect(whole.hasPrefix(header))
    #expect(whole.split(separator: "\"It was").count == records.map(\.count).reduce(0, +) - 1)
  }

  @Test func `a bad record is its own shard's alone`() throws {
    let input = "{\"text\": \"One.\"}\n{\"text\": \n{\"text\": \"Two.\"}\n"
    let even = try run(["--input", "jsonl", "--shard", "0/2", "-"], input)
    #expect(even.status == 0 && even.text.lines.count == 2)
    let odd = try run(["--input", "jsonl", "--shard", "1/2", "-"], input)
    #expect(odd.status == 3 && odd.messages.hasPrefix("classify: -:2: "))
    let skipped = try run(["--input", "jsonl", "--shard", "1/2", "--on-error", "skip", "-"], input)
    #expect(skipped.status == 5 && skipped.text.lines.count == 1)
  }

  // MARK: Output

  @Test func `the output file holds what standard output would`() throws {
    try folder.write(Self.records.joined(), to: "a.jsonl")
    let plain = try score(["a.jsonl"])
    let run = try run(["a.jsonl", "-o", "scored.jsonl"])
    #expect(run.status == 0 && run.output.isEmpty && run.messages.isEmpty)
    #expect(try folder.bytes("scored.jsonl") == Array(plain.utf8))
    #expect(try folder.names() == ["a.jsonl", "scored.jsonl"])
    #expect(try score(["a.jsonl", "--output", "/dev/stdout"]) == plain)
  }

  @Test func `a run that fails leaves the old file, and no other`() throws {
    try folder.write("old", to: "scored.jsonl")
    try folder.write(Self.records.joined() + "{\n", to: "a.jsonl")
    let run = try run(["a.jsonl", "-o", "scored.jsonl"])
    #expect(run.status == 3)
    #expect(try folder.bytes("scored.jsonl") == Array("old".utf8))
    #expect(try folder.names() == ["a.jsonl", "scored.jsonl"])
    let nowhere = try self.run(["a.jsonl", "-o", "missing/scored.jsonl"])
    #expect(nowhere.status == 3 && nowhere.messages.contains("cannot write"))
  }

  @Test(arguments: [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU, SIGXFSZ, SIGALRM, SIGUSR1, SIGUSR2, SIGKILL,
  ])
  func `a run that is stopped leaves no file of the name`(signal: Int32) throws {
    let program = try RunningProgram(
      [
        "score", "-", "--input", "jsonl", "--flush", "-m", SmallModel.path, "-o", "scored.jsonl",
      ], in: folder.url)
    program.send(Array(Self.records.joined().utf8))
    let deadline = Date(timeIntervalSinceNow: 60)
    while try folder.names().allSatisfy({ try folder.bytes($0).isEmpty }), Date() < deadline {
      usleep(10_000)
    }
    program.send(signal: signal)
    let run = program.finish()
    #expect(run.status == (signal == SIGKILL ? -SIGKILL : 128 + signal))
    let names = try folder.names()
    #expect(!names.contains("scored.jsonl"))
    if signal != SIGKILL { #expect(names == []) }
  }

  @Test func `progress is told on standard error in the end`() throws {
    let run = try run(["--input", "jsonl", "--progress", "-"], Self.records.joined())
    #expect(run.status == 0)
    #expect(run.text.lines.count == 40)
    let pattern = /classify: 40 records, 0\.\d MB in [\d.]+ s: \d+ records\/s, [\d.]+ MB\/s\n/
    #expect(run.messages.wholeMatch(of: pattern) != nil, "\(run.messages)")
  }
}
