import Foundation
import TestSupport
import Testing

/// One bad input among good ones: the others are done, and JSON is whole.
@Suite struct BadInputAmongOthersTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("The vote was 7 to 4. The pool closes on Friday.\n", to: "clean.txt")
    try folder.write("What a shameful swindle this is.\n", to: "other.txt")
    try folder.write("", to: "empty.txt")
    try folder.write("\u{FEFF}", to: "mark.txt")
    try folder.write(
      "{\"text\": \"The pool closes on Friday.\"}\n{\"text\": 1}\n", to: "bad.jsonl")
  }

  private func run(_ words: String...) throws -> Program.Result {
    try Program.run(words + ["-m", SmallModel.path], in: folder.url)
  }

  private func array(_ run: Program.Result) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [[String: Any]])
  }

  @Test(arguments: ["explain", "profile"])
  func `files behind an empty one are done, and the end is status 5`(_ verb: String) throws {
    let run = try run(verb, "-f", "json", "clean.txt", "empty.txt", "mark.txt", "other.txt")
    #expect(run.status == 5)
    #expect(try array(run).map { $0["source"] as? String } == ["clean.txt", "other.txt"])
    #expect(
      run.messages
        == "classify: empty.txt: no text here\nclassify: mark.txt: no text here\n")
    let text = try self.run(verb, "missing.txt", "other.txt")
    #expect(text.status == 5)
    #expect(text.text.contains("other.txt"))
  }

  @Test(arguments: ["explain", "profile", "lint"])
  func `files of which none is good are bad input, and an empty array`(_ verb: String) throws {
    let run = try run(verb, "-f", "json", "empty.txt", "mark.txt")
    #expect(run.status == 3)
    #expect(try array(run).isEmpty)
  }

  @Test(arguments: ["explain", "profile", "lint"])
  func `a bad record ends the run, and the array of those before it`(_ verb: String) throws {
    let run = try run(verb, "-f", "json", "bad.jsonl")
    #expect(run.status == 3)
    #expect(try array(run).count == (verb == "lint" ? 0 : 1))
    #expect(
      run.messages == "classify: bad.jsonl:2: field \"text\": expected a string, found a number\n")
  }

  @Test func `a bad file alone is bad input for lint, and an empty array`() throws {
    let run = try run("lint", "-f", "json", "empty.txt")
    #expect(run.status == 3)
    #expect(run.text == "[]\n")
    let some = try self.run("lint", "-f", "json", "empty.txt", "other.txt")
    #expect(some.status == 5)
    #expect(try !array(some).isEmpty)
  }

  @Test func `a summary of which a record is bad is not written`() throws {
    let run = try run("profile", "--summary", "bad.jsonl")
    #expect(run.status == 3 && run.output.isEmpty)
  }

  @Test(arguments: [
    ["explain", "mark.txt"], ["explain", "empty.txt"], ["explain", "--text", ""],
    ["explain", "--text", " \n"], ["explain", "-f", "json", "mark.txt"],
  ])
  func `nothing to explain is bad input`(_ words: [String]) throws {
    let run = try Program.run(words + ["-m", SmallModel.path], in: folder.url)
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasSuffix("no text here\n"), "\(run.messages)")
  }

  @Test(arguments: ["", " ", "\u{FEFF}"]) func `nothing to match is bad input`(
    _ text: String
  ) throws {
    let run = try Program.run(["lexicon", "match", text])
    #expect(run.status == 3)
    #expect(run.output.isEmpty && run.messages.hasSuffix("no text here\n"))
    #expect(try Program.run(["lexicon", "match", "plain"]).status == 0)
  }
}
