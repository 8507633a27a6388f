import Foundation
import TestSupport
import Testing

@Suite struct ScoreTests {
  /// Scores with the small model; fails unless it ends well.
  private func score(_ words: [String], _ input: String = "") throws -> String {
    let run = try Program.run(
      ["score", "--model", SmallModel.path] + words, input: Array(input.utf8))
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.messages.isEmpty)
    return run.text
  }

  private static let records = [
    #"{"text":"The council voted 7 to 4 on Monday.","n":1e5}"#,
    #"{ "deep": {"a": [1, 2.50, null], "text": "x"} , "text" : "It is a \u0073hameful \"waste\"." }"#,
    #"{"id": 12345678901234567890, "text": "Café 日本 said.", "é": "\/", "x": true}"#,
    "\t{\"text\": \"Nobody knows.\"}  ",
  ]

  @Test func `JSON Lines come back as they were, with two fields more`() throws {
    let output = try score(["--input", "jsonl", "-"], Self.records.joined(separator: "\n") + "\n")
    let lines = output.lines
    #expect(lines.count == Self.records.count && output.hasSuffix("}  \n"))
    for (record, line) in zip(Self.records, lines) {
      let brace = try #require(record.lastIndex(of: "}"))
      let value = record[..<brace].lastIndex { $0 != " " }.map { record[...$0] } ?? ""
      #expect(line.hasPrefix(value + #", "predicted": ""#), "\(line)")
      #expect(line.hasSuffix(record[brace...]))
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let probabilities = try #require(object["probabilities"] as? [String: Double])
      #expect(Set(probabilities.keys) == ["opinionated", "reported"])
      #expect(abs(probabilities.values.reduce(0, +) - 1) < 1e-5)
      let best = probabilities.max { $0.value < $1.value }?.key
      #expect(object["predicted"] as? String == best)
    }
  }

  @Test func `a table comes back as it was, with two columns more`() throws {
    let table = "id,text,note\r\n1,\"A \"\"bad\"\"\r\nplan, then\",x\r\n2,It was built.,\"\"\r\n"
    let lines = try score(["--input", "csv", "-"], table).lines
    try #require(lines.count == 4)
    #expect(lines[0] == "id,text,note,predicted,probability\r")
    #expect(lines[1] == "1,\"A \"\"bad\"\"\r")
    #expect(lines[2].hasPrefix("plan, then\",x,"))
    #expect(lines[3].hasPrefix("2,It was built.,\"\","))
    for line in lines.dropFirst(2) {
      #expect(line.utf8.last == 0x0D)
      let cells = line.utf8.dropLast().split(separator: 0x2C).suffix(2).compactMap { String($0) }
      #expect(["opinionated", "reported"].contains(cells[0]))
      #expect(try (0.5...1).contains(#require(Double(cells[1]))))
    }
    let tabs = try score(["--input", "tsv", "-"], "text\tid\nIt was built.\t7\n")
    #expect(tabs.hasPrefix("text\tid\tpredicted\tprobability\nIt was built.\t7\t"))
    #expect(tabs.lines.count == 2)
  }

  @Test func `a byte order mark and blank lines are no records and do not come back`() throws {
    let words = ["score", "-m", try SmallModel.path, "-", "--input"]
    let table = try Program.run(
      words + ["csv"], input: Array("\u{FEFF}text\nOne.\n\n\"\"\nTwo.\n".utf8))
    #expect(table.status == 0)
    #expect(
      table.text.lines.map { $0.prefix { $0 != "," } } == ["text", "One.", "\"\"", "Two."])
    let lines = try Program.run(
      words + ["jsonl"], input: Array("\u{FEFF}{\"text\": \"One.\"}\n\n".utf8))
    #expect(
      lines.text.hasPrefix("{\"text\": \"One.\", \"predicted\"") && lines.text.lines.count == 1)
  }

  @Test func `lines and fastText come back behind label and probability`() throws {
    let lines = try score(["-"], "It was built.\n\n  A shameful\twaste. \r\nlast").lines
    try #require(lines.count == 4)
    let cells = lines.map { line in
      line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    }
    #expect(cells.map(\.last) == ["It was built.", "", "  A shameful\twaste. \r", "last"])
    for cells in cells {
      try #require(cells.count == 3)
      #expect(["opinionated", "reported"].contains(cells[0]))
      #expect(Double(cells[1]) != nil)
    }
    let fastText = try score(["--input", "fasttext", "-"], "__label__x It was built.\n")
    #expect(fastText.hasSuffix("It was built.\n"))
    #expect(fastText.split(separator: "\t").count == 3)
  }

  @Test(arguments: [
    ("a.jsonl", "{\"text\": \"It was built.\"}\n{\"text\": \"A waste.\"}\n"),
    ("a.csv", "text\nIt was built.\nA waste.\n"), ("a.tsv", "x\ttext\n1\tIt was built.\n"),
    ("a.txt", "It was built.\nA waste.\n"), ("a.fasttext", "__label__a It was built.\n"),
  ])
  func `a file is read by its ending, as standard input is with its format`(
    _ name: String, _ content: String
  ) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(content, to: name)
    let ending = name.split(separator: ".")[1]
    let format = ending == "txt" ? "lines" : String(ending)
    #expect(try score([file]) == score(["--input", format, "-"], content))
    #expect(try score([folder.url.path]) == score([file]))
  }

  @Test func `several files come back one after the other`() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("It was built.\n", to: "b.txt")
    let second = try folder.write("{\"text\": \"A waste.\"}\n", to: "a.jsonl")
    #expect(try score([first, second]) == score([first]) + score([second]))
    #expect(try score([folder.url.path]) == score([second]) + score([first]))
  }

  @Test func `the number of threads changes no byte and no order`() throws {
    let lines = (0..<300).map { index in
      let text = String(repeating: "It was built in \(index), they said. ", count: index % 7 + 1)
      return "{\"id\": \(index), \"text\": \"\(text)\"}\n"
    }
    let input = lines.joined()
    let one = try score(["--input", "jsonl", "--threads", "1", "-"], input)
    #expect(try score(["--input", "jsonl", "--threads", "3", "-"], input) == one)
    #expect(try score(["--input", "jsonl", "--threads", "2", "--flush", "-"], input) == one)
    let scored = one.lines
    #expect(scored.count == lines.count)
    for (index, line) in scored.enumerated() { #expect(line.hasPrefix("{\"id\": \(index), ")) }
  }

  @Test(arguments: ["jsonl", "csv", "tsv"])
  func `scoring what was scored gives the same bytes`(_ format: String) throws {
    let separator = format == "tsv" ? "\t" : ","
    let input =
      format == "jsonl"
      ? Self.records.joined(separator: "\n")
      : ["text", "n"].joined(separator: separator) + "\r\n"
        + ["It was built.", "1"].joined(separator: separator) + "\r\n"
    let once = try score(["--input", format, "-"], input)
    #expect(try score(["--input", format, "-"], once) == once)
  }

  @Test func `a threshold moves the decision and not the probabilities`() throws {
    let input = Self.records.joined(separator: "\n")
    func predictions(_ words: String...) throws -> [(label: String, opinion: Double)] {
      try score(["--input", "jsonl", "-"] + words, input).lines.map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let probabilities = object?["probabilities"] as? [String: Double]
        return (object?["predicted"] as? String ?? "", probabilities?["opinionated"] ?? -1)
      }
    }
    let plain = try predictions()
    let low = try predictions("--threshold", "0")
    let high = try predictions("--threshold", "1")
    #expect(low.allSatisfy { $0.label == "opinionated" })
    #expect(high.allSatisfy { $0.label == "reported" })
    #expect(low.map(\.opinion) == plain.map(\.opinion))
    let rare = try predictions("--prior", "0.05")
    let common = try predictions("--prior", "0.9")
    for index in plain.indices {
      #expect(rare[index].opinion < plain[index].opinion)
      #expect(plain[index].opinion < common[index].opinion)
    }
  }

  @Test func `a prior replaces the one that a model was trained with`() throws {
    let folder = try TemporaryFolder()
    try folder.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
    var scored: [[Double]] = []
    for (number, options) in [[], ["--prior", "0.1"]].enumerated() {
      let model = folder.path("\(number).slant")
      let words = ["train", "corpus.jsonl", "--quiet", "-o", model] + SmallModel.options + options
      try #require(try Program.run(words, in: folder.url).status == 0)
      let run = try Program.run(
        ["score", "--model", model, "--prior", "0.3", "--input", "lines", "-"],
        input: Array("A shameful waste.\nThe vote was 7 to 4.\n".utf8))
      #expect(run.status == 0)
      scored.append(run.text.lines.compactMap { Double($0.split(separator: "\t")[1]) })
    }
    #expect(scored.map(\.count) == [2, 2])
    // The last of the six decimals may be rounded the other way.
    for (one, other) in zip(scored[0], scored[1]) { #expect(abs(one - other) < 2e-6) }
  }

  @Test func `another field can hold the text`() throws {
    let one = try score(["--input", "jsonl", "-"], #"{"text": "A waste."}"#)
    let other = try score(
      ["--input", "jsonl", "--text-field", "meta.body", "-"], #"{"meta": {"body": "A waste."}}"#)
    #expect(one.split(separator: "predicted").last == other.split(separator: "predicted").last)
  }

  @Test func `a line of a megabyte is scored`() throws {
    let text = String(repeating: "ab cd ", count: 175_000)
    let output = try score(["-"], "It was built.\n\(text)\nA waste.\n")
    let lines = output.lines
    #expect(lines.count == 3)
    #expect(lines[1].hasSuffix(text))
  }

  @Test func `an answer comes before the next record is sent`() throws {
    let program = try RunningProgram(
      ["score", "--input", "jsonl", "--flush", "-", "--model", SmallModel.path])
    for id in 1...3 {
      program.send(Array("{\"id\": \(id), \"text\": \"It was built.\"}\n".utf8))
      let answer = try #require(program.line(within: 60))
      #expect(answer.hasPrefix("{\"id\": \(id), \"text\": \"It was built.\", \"predicted\": "))
    }
    program.endInput()
    let run = program.finish()
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }

  @Test func `the model built in scores where none is named`() throws {
    let run = try Program.run(
      ["score", "-"],
      input: Array(
        "It is past time for this shameful, cowardly farce to end.\nThe board met, she said.\n"
          .utf8))
    #expect(run.status == 0)
    #expect(run.text.lines.map { $0.prefix(4) } == ["opin", "repo"])
  }
}
