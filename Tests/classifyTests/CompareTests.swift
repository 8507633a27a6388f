import Foundation
import TestSupport
import Testing

/// `classify compare`, `profile --group-by`, and reference sets.
@Suite struct CompareTests {
  private struct Comparison: Decodable {
    struct Group: Decodable {
      let name: String
      let articles: Int
      let tone: [String: ProfileJSON.Interval]
      let difference: [String: ProfileJSON.Interval]?
    }
    let schema: String
    let groups: [Group]
  }

  let folder: TemporaryFolder
  private static let plain = "The council met on Monday. The clerk read the minutes. It rained."
  private static let loud = "What a shameful farce this is. It is a disgrace. Nobody can defend it."

  init() throws {
    folder = try TemporaryFolder()
    var records: [String] = []
    for number in 1...4 {
      try folder.write(Self.plain, to: "quiet/\(number).txt")
      try folder.write(Self.loud, to: "loud/\(number).txt")
      records.append("{\"outlet\": \"quiet, town\", \"text\": \"\(Self.plain)\"}")
      records.append("{\"outlet\": \"loud\", \"text\": \"\(Self.loud)\"}")
    }
    try folder.write(records.map { $0 + "\n" }.joined(), to: "all.jsonl")
  }

  private func run(_ words: String...) throws -> Program.Result {
    try Program.run(words + ["--model", SmallModel.path], in: folder.url)
  }

  private func comparison(_ words: [String]) throws -> Comparison {
    let run = try Program.run(
      words + ["--model", SmallModel.path, "--format", "json"], in: folder.url)
    try #require(run.status == 0, "\(run.messages)")
    return try JSONDecoder().decode(Comparison.self, from: Data(run.output))
  }

  @Test func `folders are groups, and differences are those from the first`() throws {
    let comparison = try comparison(["compare", "quiet", "loud"])
    #expect(comparison.schema == "slant.comparison/1")
    #expect(comparison.groups.map(\.name) == ["quiet", "loud"])
    #expect(comparison.groups.map(\.articles) == [4, 4])
    #expect(comparison.groups[0].difference == nil)
    let opinions = comparison.groups.map { $0.tone["opinion_share"]?.value ?? 0 }
    #expect(opinions[1] > opinions[0])
    let difference = try #require(comparison.groups[1].difference?["opinion_share"])
    #expect(abs((difference.value ?? 0) - (opinions[1] - opinions[0])) < 1e-5)
    #expect((difference.low ?? 0) > 0)
  }

  @Test func `records are grouped by a field, as the files of folders are`() throws {
    let records = try comparison(["profile", "--group-by", "outlet", "all.jsonl"])
    #expect(records.groups.map(\.name) == ["quiet, town", "loud"])
    let folders = try comparison(["compare", "quiet", "loud"])
    for (one, other) in zip(records.groups, folders.groups) {
      #expect(one.tone["opinion_share"]?.value == other.tone["opinion_share"]?.value)
    }
  }

  @Test func `a single article has the intervals of its own profile`() throws {
    let comparison = try comparison(["compare", "quiet/1.txt", "loud/1.txt"])
    let alone = try ProfileJSON.of(["--model", SmallModel.path, folder.path("loud/1.txt")])
    let opinion = try #require(comparison.groups[1].tone["opinion_share"])
    #expect(opinion.low == alone.tone["opinion_share"]?.low)
    #expect(opinion.high == alone.tone["opinion_share"]?.high)
  }

  @Test func `CSV has a line for each group and field`() throws {
    let run = try run("profile", "--group-by", "outlet", "--format", "csv", "all.jsonl")
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\r\n")
    #expect(lines.first == Substring(Self.header))
    #expect(lines.count == 1 + 2 * 24)
    #expect(lines[1].hasPrefix("\"quiet, town\",4,opinion_share,probability,0."))
    #expect(lines[25].hasPrefix("loud,4,opinion_share,probability,"))
    #expect(lines[1].hasSuffix(",,,"))
    #expect(!lines[25].hasSuffix(",,,"))
  }

  private static let header =
    "group,articles,field,unit,value,low,high,n,difference,difference_low,difference_high"

  @Test func `the table is 80 columns wide and marks clear differences`() throws {
    let run = try run("compare", "quiet", "loud")
    #expect(run.text.lines.filter { $0.count > 80 } == [])
    #expect(run.text.lines.contains { $0.contains("loud (4)") && $0.hasSuffix("*") })
    #expect(!run.output.contains(0x1B))
  }

  @Test func `what cannot be compared is a slip`() throws {
    #expect(try run("compare", "quiet").status == 2)
    #expect(try run("compare", "quiet", "quiet").status == 2)
    #expect(try run("profile", "--group-by", "outlet", "quiet/1.txt").status == 2)
    let missing = try run("profile", "--group-by", "paper", "all.jsonl")
    #expect(missing.status == 3)
    #expect(missing.messages == "classify: all.jsonl:1: no field \"paper\" to group by\n")
  }

  // MARK: Reference sets

  private struct Percentile: Decodable {
    struct Field: Decodable {
      let value: Double?
      let percentile: Double?
    }
    let tone: [String: Field]
  }

  @Test func `a reference set says where a number lies among others`() throws {
    let summary = try run("profile", "--summary", "quiet", "loud")
    #expect(summary.status == 0)
    try folder.write(summary.output, to: "base.json")
    func percentile(_ file: String) throws -> Double? {
      let run = try run("profile", "--baseline", "base.json", "-f", "json", file)
      #expect(run.messages.isEmpty)
      return try JSONDecoder().decode(Percentile.self, from: Data(run.output))
        .tone["opinion_share"]?.percentile
    }
    let (low, high) = (try percentile("quiet/1.txt"), try percentile("loud/1.txt"))
    #expect(try #require(low) < 50)
    #expect(try #require(high) > 50)
    let text = try run("profile", "--baseline", "base.json", "loud/1.txt")
    #expect(text.text.contains("of the reference set"))
  }

  @Test func `an article alone in its reference set lies in the middle of it`() throws {
    let made = try run("profile", "--summary", "loud/1.txt")
    try folder.write(made.output, to: "own.json")
    struct Report: Decodable {
      struct Field: Decodable {
        let value: Double?
        let percentile: Double?
      }
      let tone: [String: Field]
    }
    let run = try run("profile", "--baseline", "own.json", "-f", "json", "loud/1.txt")
    let tone = try JSONDecoder().decode(Report.self, from: Data(run.output)).tone
    let known = tone.values.filter { $0.value != nil }
    #expect(!known.isEmpty)
    #expect(known.allSatisfy { $0.percentile == 50 })
  }

  @Test func `names that are cut keep their ends, apart from the numbers`() throws {
    let parts = [
      "the-same-long-folder/of-a-newspaper/one", "the-same-long-folder/of-a-newspaper/two",
    ]
    for part in parts { try folder.write(Self.loud, to: "\(part).txt") }
    let run = try Program.run(
      ["compare", "--model", SmallModel.path] + parts.map { "\($0).txt" }, in: folder.url)
    #expect(run.text.contains("newspaper/one.txt ") && run.text.contains("newspaper/two.txt "))
    #expect(run.text.lines.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: [
    "", "{}", "[]", "{\"schema\": \"slant.baseline/2\"}", "not JSON", "{\"schema\": 1}",
  ])
  func `a file that is no reference set is refused`(_ content: String) throws {
    try folder.write(content, to: "bad.json")
    let run = try run("profile", "--baseline", "bad.json", "quiet/1.txt")
    #expect(run.status == 3)
    #expect(run.messages.hasPrefix("classify: bad.json: expected a baseline made by"))
    #expect(run.output.isEmpty)
  }

  @Test func `a reference set of another model, or of other words, is noted`() throws {
    let other = try Program.run(["profile", "--summary", "quiet"], in: folder.url)
    try folder.write(other.output, to: "other.json")
    let run = try run(
      "profile", "--baseline", "other.json", "--quotes", "include", "quiet/1.txt")
    #expect(run.status == 0)
    #expect(run.messages.lines.count == 2)
    #expect(run.messages.contains("made with another model"))
    #expect(run.messages.contains("--quotes separate"))
  }
}
