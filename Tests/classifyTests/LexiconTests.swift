import Foundation
import TestSupport
import Testing

@Suite struct LexiconTests {
  let folder: TemporaryFolder
  private static let columns = "pattern\tcategory\tpolarity\tstrength\tguard\tnote\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.columns + "frobnicator/n\tepithet\t-1\t3\t\t\n", to: "own.tsv")
    try folder.write("fool\tno-such-category\t-1\t3\t\t\n", to: "bad.tsv")
  }

  private func run(_ words: String...) throws -> Program.Result {
    try Program.run(words, in: folder.url)
  }

  @Test func `the lexicons are listed with version and digest`() throws {
    let run = try run("lexicon", "list", "--format", "json", "--lexicon", "own.tsv")
    #expect(run.status == 0)
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output))
    let lexicons = try #require(parsed as? [[String: Any]])
    #expect(lexicons.contains { $0["name"] as? String == "own" && $0["entries"] as? Int == 1 })
    for lexicon in lexicons {
      #expect((lexicon["sha256"] as? String)?.count == 64)
      #expect(lexicon["version"] is String)
    }
  }

  @Test func `a lexicon without faults passes, and a doubled entry fails the check`() throws {
    let passed = try run("lexicon", "check", "own.tsv")
    #expect(passed.status == 0)
    #expect(passed.text == "1 entries, 0 findings\n")
    let line = "fool\tepithet\t-1\t3\t\t\n"
    try folder.write(Self.columns + line + line, to: "double.tsv")
    let failed = try run("lexicon", "check", "double.tsv")
    #expect(failed.status == 1)
    #expect(failed.text.hasPrefix("double.tsv:3: duplicate: "))
  }

  @Test func `a file that is no lexicon is refused with file and line`() throws {
    try folder.write("A waste.\n", to: "a.txt")
    let commands = [
      ["lexicon", "check", "bad.tsv"], ["lexicon", "match", "--lexicon", "bad.tsv", "x"],
      ["a.txt", "--lexicon", "bad.tsv"],
    ]
    for words in commands {
      let run = try Program.run(words, in: folder.url)
      #expect(run.status == 4)
      #expect(run.output.isEmpty)
      #expect(run.messages.hasPrefix("classify: bad.tsv:1: "))
    }
    #expect(try run("lexicon", "check", "missing.tsv").status == 4)
  }

  @Test func `a lexicon of one's own matches in profiles, inflected`() throws {
    let text = "The frobnicators met on Monday, the clerk said."
    let matched = try run("lexicon", "match", "--lexicon", "own.tsv", text)
    #expect(matched.status == 0)
    #expect(matched.text.contains("frobnicators\tepithet\t-1\t3\t"))
    try folder.write(text, to: "a.txt")
    let profiled = try run("a.txt", "-f", "json", "--lexicon", "own.tsv")
    let profile = try JSONDecoder().decode(ProfileJSON.self, from: Data(profiled.output))
    let match = try #require(profile.sentences.first?.matches.first { $0.category == "epithet" })
    #expect(Array(text.utf8)[match.start..<match.end] == Array("frobnicators".utf8)[...])
  }

  @Test func `a profile names the lexicons that were matched, own ones too`() throws {
    struct Report: Decodable {
      struct Lexicon: Decodable {
        let name: String
        let version: String
        let sha256: String
      }
      let lexicons: [Lexicon]
    }
    try folder.write("The clerk left.\n", to: "a.txt")
    try folder.write(
      "# version: 9\n" + Self.columns + "sham/n\tloaded\t-1\t3\t\t\n", to: "loaded.tsv")
    let run = try run("a.txt", "-f", "json", "--lexicon", "own.tsv", "--lexicon", "loaded.tsv")
    let lexicons = try JSONDecoder().decode(Report.self, from: Data(run.output)).lexicons
    #expect(lexicons.contains { $0.name == "own" && $0.sha256.count == 64 })
    #expect(lexicons.filter { $0.name == "loaded" }.map(\.version) == ["9"])
  }

  @Test func `a model of one's own lexicon is inspected with it, and the refusal says so`() throws {
    let records = (0..<12).map { number in
      "{\"text\": \"Item \(number) \(number % 2 == 0 ? "fell" : "was a frobnicator")\", "
        + "\"label\": \"\(number % 2 == 0 ? "a" : "b")\"}\n"
    }
    try folder.write(records.joined(), to: "c.jsonl")
    let trained = try run("train", "c.jsonl", "--lexicon", "own.tsv", "-o", "own.slant", "--quiet")
    #expect(trained.status == 0, "\(trained.messages)")
    #expect(try run("inspect", "own.slant", "--lexicon", "own.tsv").status == 0)
    let refused = try run("inspect", "own.slant")
    #expect(refused.status == 4)
    #expect(refused.messages.contains("give it with --lexicon"))
  }
}
