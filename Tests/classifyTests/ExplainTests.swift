import Foundation
import TestSupport
import Testing

@Suite struct ExplainTests {
  private struct Explained: Decodable {
    struct Sentence: Decodable {
      let start: Int
      let end: Int
      let text: String
      let label: String
      let explained: String
      let probability: Double
      let log_odds: Double
      let baseline: Double
      let contributions: [Contribution]
    }

    struct Contribution: Decodable {
      let kind: String
      let start: Int?
      let end: Int?
      let text: String?
      let category: String?
      let voice: String?
      let value: Double
    }

    let schema: String
    let id: String?
    let sentences: [Sentence]
  }

  private static func explain(_ arguments: String...) throws -> Explained {
    let run = try Program.run(["explain", "--format", "json"] + arguments)
    #expect(run.status == 0, "\(run.messages)")
    return try JSONDecoder().decode(Explained.self, from: Data(run.output))
  }

  @Test func `the baseline and the parts add up to the log-odds of the probability`() throws {
    let explained = try Self.explain(ExampleArticle.path("recap"))
    #expect(explained.schema == "slant.explanation/1")
    #expect(explained.sentences.count > 20)
    for sentence in explained.sentences {
      let sum = sentence.contributions.reduce(sentence.baseline) { $0 + $1.value }
      #expect(abs(sum - sentence.log_odds) < 1e-9)
      #expect(abs(1 / (1 + exp(-sentence.log_odds)) - sentence.probability) < 1e-6)
      #expect(sentence.label == sentence.explained)
    }
  }

  @Test func `sentences and probabilities are those of the profile`() throws {
    let sentences = try Self.explain(ExampleArticle.path("recap"), "--label", "opinionated")
      .sentences
    let profile = try ExampleArticle.profile("recap").sentences
    #expect(sentences.map(\.text) == profile.map(\.text))
    #expect(sentences.map(\.start) == profile.map(\.start))
    #expect(sentences.map(\.probability) == profile.map(\.probability))
    #expect(sentences.map(\.label) == profile.map(\.label))
  }

  @Test func `every part names its words in the file`() throws {
    let bytes = try PackageFiles.bytes(ExampleArticle.path("wire"))
    for sentence in try Self.explain(ExampleArticle.path("wire")).sentences {
      for part in sentence.contributions where part.kind != "structure" {
        let (start, end) = (try #require(part.start), try #require(part.end))
        #expect(sentence.start <= start && end <= sentence.end)
        #expect(String(decoding: bytes[start..<end], as: UTF8.self) == part.text)
      }
    }
  }

  @Test func `explaining the other label turns every sign`() throws {
    let text = "The appeasers' favorite stooge would leave the door open."
    let one = try #require(
      try Self.explain("--text", text, "--label", "opinionated").sentences.first)
    let other = try #require(
      try Self.explain("--text", text, "--label", "reported").sentences.first)
    #expect(abs(one.log_odds + other.log_odds) < 1e-9)
    #expect(one.contributions.map(\.value) == other.contributions.map { -$0.value })
    let stooge = one.contributions.filter { $0.kind == "lexicon" && $0.text == "stooge" }
    #expect(stooge.first?.category == "epithet")
    #expect(stooge.reduce(0) { $0 + $1.value } > 0)
  }

  @Test func `a record is explained whole, with the probability that score gives it`() throws {
    let folder = try TemporaryFolder()
    let record = #"{"id": "a", "text": "It rained. What a dreadful, shameful mess."}"#
    try folder.write(record + "\n", to: "r.jsonl")
    let run = try Program.run(["explain", "r.jsonl", "--format", "jsonl"], in: folder.url)
    let explained = try JSONDecoder().decode(Explained.self, from: Data(run.output))
    #expect(explained.id == "a")
    let only = try #require(explained.sentences.first)
    #expect(explained.sentences.count == 1)
    let scored = try Program.run(["score", "r.jsonl"], in: folder.url)
    #expect(scored.text.contains("\"\(only.label)\""))
    #expect(scored.text.contains("\(only.probability)"))
  }

  @Test func `a headline among records is scored, explained and evaluated as one`() throws {
    let folder = try TemporaryFolder()
    let lines = ["headline", "body"].map { section in
      #"{"text": "Council Votes to Close the Pool", "label": "reported", "section": "\#(section)"}"#
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "r.jsonl")
    let run = try Program.run(["explain", "r.jsonl", "--format", "jsonl"], in: folder.url)
    let explained = try run.text.split(separator: "\n").map {
      try JSONDecoder().decode(Explained.self, from: Data($0.utf8)).sentences[0]
    }
    #expect(explained[0].probability != explained[1].probability)
    let scored = try Program.run(["score", "r.jsonl"], in: folder.url).text.split(separator: "\n")
    for (sentence, line) in zip(explained, scored) {
      #expect(line.contains("\(sentence.probability)"))
    }
  }

  @Test func `the text report lists the strongest words and ends in the probability`() throws {
    let run = try Program.run(
      ["explain", "--text", "A shameful, idiotic swindle, and they know it.", "--top", "2"])
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("   +") || $0.hasPrefix("   -") }.count == 5)
    #expect(lines.contains { $0.contains("(baseline)") })
    #expect(lines.last?.contains("log-odds of opinionated: ") == true)
  }

  @Test(arguments: [
    ([], "no input"), (["--text", "x", "a.txt"], "not both"),
    (["--text", "x", "--label", "loud"], "expected one of opinionated, reported"),
  ])
  func `a wrong call is told what is wrong`(_ arguments: [String], _ message: String) throws {
    let run = try Program.run(["explain"] + arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message))
  }
}

@Suite struct CompletionsTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `every command and option is completed`(_ shell: String) throws {
    let run = try Program.run(["completions", shell])
    #expect(run.status == 0)
    for word in ["profile", "score", "train", "evaluate", "explain", "lexicon"] {
      #expect(run.text.contains(word))
    }
    let dashes = shell == "fish" ? "-l " : "--"
    for option in ["on-error", "baseline", "class-weights", "cv"] {
      #expect(run.text.contains(dashes + option))
    }
  }

  @Test func `bash takes the script and completes with it`() throws {
    let script = try Program.run(["completions", "bash"]).text
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    let output = Pipe()
    shell.standardOutput = output
    shell.arguments = [
      "--noprofile", "--norc", "-c",
      script + """

        COMP_WORDS=(classify eva); COMP_CWORD=1; _classify; echo "${COMPREPLY[@]}"
        COMP_WORDS=(classify score --on); COMP_CWORD=2; _classify; echo "${COMPREPLY[@]}"
        """,
    ]
    try shell.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(String(decoding: bytes, as: UTF8.self) == "evaluate\n--on-error\n")
  }

  @Test func `a shell it does not know is refused`() throws {
    let run = try Program.run(["completions", "tcsh"])
    #expect(run.status == 2)
    #expect(run.messages.contains("expected one of bash, zsh, fish, found \"tcsh\""))
    #expect(try Program.run(["completions"]).status == 2)
  }
}
