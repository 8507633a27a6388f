import Foundation
import TestSupport
import Testing

@Suite struct LintTests {
  private struct Finding: Decodable {
    let file: String
    let id: String?
    let line: Int
    let column: Int
    let start: Int
    let end: Int
    let rule: String
    let message: String
  }

  let folder: TemporaryFolder
  private static let article = """
    Council votes on the pool

    The council voted 7 to 4 on Tuesday to close the pool. “That clown is a stooge,” Ann Pell said.

    Zoë, the developers’ stooge, has sold the town a shameful and idiotic swindle.

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.article, to: "a.txt")
    try folder.write("The vote was 7 to 4. The pool closes on Friday.\n", to: "clean.txt")
  }

  private func run(_ words: String...) throws -> Program.Result {
    try Program.run(["lint"] + words, in: folder.url)
  }

  private func findings(_ words: String...) throws -> [Finding] {
    let run = try Program.run(["lint", "--format", "json"] + words, in: folder.url)
    return try JSONDecoder().decode([Finding].self, from: Data(run.output))
  }

  @Test func `a loaded word of the writer's is named with line and column, and fails`() throws {
    let run = try run("a.txt")
    #expect(run.status == 1)
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(lines.contains("a.txt:5:22: epithet: \"stooge\""))
    #expect(lines.contains { $0.hasPrefix("a.txt:5:1: opinion: ") && $0.hasSuffix("%") == false })
  }

  @Test func `what a source says is not the writer's`() throws {
    #expect(try findings("a.txt").allSatisfy { $0.line == 5 })
  }

  @Test func `a plain report passes`() throws {
    let run = try run("clean.txt")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try findings("clean.txt").isEmpty)
  }

  @Test func `offsets are bytes of the file`() throws {
    let bytes = Array(Self.article.utf8)
    let stooge = try #require(try findings("a.txt").first { $0.rule == "epithet" })
    #expect(String(decoding: bytes[stooge.start..<stooge.end], as: UTF8.self) == "stooge")
  }

  @Test func `lines and columns of a web page are those of the file`() throws {
    try folder.write(
      "<html>\n<article>\n<h1>Pool</h1>\n<p>Zo&euml;, the <b>stooge</b>, came.</p>\n</article>\n",
      to: "a.html")
    let finding = try #require(try findings("a.html", "--rules", "epithet").first)
    #expect(finding.line == 4)
    #expect(finding.column == 21)
  }

  @Test func `rules and strengths are chosen`() throws {
    #expect(Set(try findings("a.txt", "--rules", "opinion").map(\.rule)) == ["opinion"])
    let weak = try findings("a.txt", "--rules", "evaluative,loaded,epithet", "--min-strength", "1")
    let strong = try findings(
      "a.txt", "--rules", "evaluative,loaded,epithet", "--min-strength", "3")
    #expect(weak.count > 1)
    #expect(strong.count <= weak.count)
    #expect(try findings("a.txt", "--rules", "opinion", "--threshold", "1").isEmpty)
  }

  @Test func `an unknown rule is refused with the nearest`() throws {
    let run = try run("a.txt", "--rules", "epithets")
    #expect(run.status == 2)
    #expect(run.messages.contains("no rule \"epithets\" (did you mean epithet?)"))
  }

  @Test func `a missing file beside a good one ends with status 5`() throws {
    #expect(try run("clean.txt", "missing.txt").status == 5)
    #expect(try run("missing.txt").status == 3)
  }

  @Test func `records are named by their ids`() throws {
    try folder.write(#"{"id": "r1", "text": "The stooge came."}"# + "\n", to: "r.jsonl")
    let finding = try #require(try findings("r.jsonl", "--rules", "epithet").first)
    #expect(finding.id == "r1")
    #expect(finding.column == 5)
  }
}
