import Foundation
import TestSupport
import Testing

@Suite struct ProfileInputTests {
  let folder: TemporaryFolder
  private static let article = """
    Bridge to Reopen in May

    The harbor bridge will reopen in May, officials said on Monday. It is a shameful, costly mess.

    "We are sorry," the mayor, Ann Tuckwell, told reporters.

    """

  init() throws { folder = try TemporaryFolder() }

  private func profile(_ words: String..., input: [UInt8] = []) throws -> ProfileJSON {
    let run = try Program.run(
      ["--format", "json", "--model", SmallModel.path] + words, input: input, in: folder.url)
    try #require(run.status == 0, "\(run.messages)")
    return try JSONDecoder().decode(ProfileJSON.self, from: Data(run.output))
  }

  /// The sentences, white space apart.
  private func sentences(_ profile: ProfileJSON) -> [String] {
    profile.sentences.map { sentence in
      "\(sentence.label) \(sentence.section) \(sentence.paragraph) "
        + sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  @Test func `the command's name can be left out, and standard input is an article`() throws {
    try folder.write(Self.article, to: "a.txt")
    let words = ["a.txt", "--model", try SmallModel.path]
    let named = try Program.run(["profile"] + words, in: folder.url)
    #expect(named.status == 0)
    #expect(try Program.run(words, in: folder.url).output == named.output)
    let file = try profile("a.txt")
    let piped = try profile("-", input: Array(Self.article.utf8))
    #expect(sentences(piped) == sentences(file))
    #expect(piped.source == "-")
    #expect(piped.id == nil)
    #expect(piped.title == "Bridge to Reopen in May")
  }

  @Test func `the text report is plain where it goes to a pipe, 80 columns wide`() throws {
    let run = try Program.run(["Examples/recap.txt"], environment: ["TERM": "xterm-256color"])
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(!run.output.contains(0x1B))
    #expect(run.text.lines.filter { $0.count > 80 } == [])
    #expect(run.text.contains("Opinion"))
    let none = try Program.run(["Examples/recap.txt", "--top", "0"])
    #expect(!none.text.contains("Most opinionated"))
  }

  @Test func `the number of threads changes no byte, nor the order of messages`() throws {
    let records = (0..<120).map { index in
      let text = index % 20 == 7 ? "" : "Item \(index) passed. It is a shameful, costly mess."
      return "{\"id\": \"r\(index)\", \"group\": \"g\(index % 3)\", \"text\": \"\(text)\"}\n"
    }
    try folder.write(records.joined(), to: "a.jsonl")
    try folder.write("\u{200B}\n", to: "b.txt")
    try folder.write(Self.article, to: "c.txt")
    try folder.write(records[..<9].joined() + "{\"id\": 1}\n", to: "d.jsonl")
    let files = ["a.jsonl", "b.txt", "c.txt", "d.jsonl"]
    let model = ["--model", try SmallModel.path]
    for command in [["profile", "--format", "jsonl"], ["lint"], ["lint", "--format", "json"]] {
      let one = try Program.run(command + files + model + ["--threads", "1"], in: folder.url)
      #expect(one.status == 5)
      for threads in ["2", "5"] {
        let many = try Program.run(
          command + files + model + ["--threads", threads], in: folder.url)
        #expect(many.output == one.output)
        #expect(many.messages == one.messages)
        #expect(many.status == one.status)
      }
    }
  }

  @Test func `without a threshold the model's own decides, and a threshold moves the labels`()
    throws
  {
    try folder.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
    let trained = try Program.run(
      ["train", "corpus.jsonl", "--threshold", "0.9", "--quiet", "-o", "strict.slant"]
        + SmallModel.options,
      in: folder.url)
    try #require(trained.status == 0, "\(trained.messages)")
    let run = try Program.run(
      ["--format", "json", "--model", "strict.slant", "-"], input: Array(Self.article.utf8),
      in: folder.url)
    let strict = try JSONDecoder().decode(ProfileJSON.self, from: Data(run.output))
    for sentence in strict.sentences {
      #expect((sentence.label == "opinionated") == (sentence.probability >= 0.9))
    }
    #expect(strict.sentences.contains { (0.5..<0.9).contains($0.probability) })
    let text = Array(Self.article.utf8)
    let all = try profile("-", "--threshold", "0", input: text)
    #expect(all.sentences.allSatisfy { $0.label == "opinionated" })
    let none = try profile("-", "--threshold", "1", input: text)
    #expect(none.sentences.allSatisfy { $0.label == "reported" })
    #expect(none.sentences.map(\.probability) == all.sentences.map(\.probability))
  }

  @Test func `either label can stand for opinion`() throws {
    let text = Array(Self.article.utf8)
    let opinion = try profile("-", input: text)
    let report = try profile("-", "--opinion-label", "reported", input: text)
    for (one, other) in zip(opinion.sentences, report.sentences) {
      #expect(abs(one.probability + other.probability - 1) < 1e-5)
    }
  }

  @Test func `each record of JSON Lines and CSV is an article`() throws {
    let first = "The bridge will reopen in May. It is a mess."
    let jsonl = "{\"id\": \"a-1\", \"text\": \"\(first)\"}\n{\"text\": \"The market closed.\"}\n"
    try folder.write(jsonl, to: "articles.jsonl")
    try folder.write("id,body\n7,\"\(first)\"\n", to: "articles.csv")
    func profiles(_ words: String...) throws -> [ProfileJSON] {
      let run = try Program.run(
        ["--format", "json", "-m", SmallModel.path] + words, input: Array(jsonl.utf8),
        in: folder.url)
      #expect(run.status == 0)
      return try JSONDecoder().decode([ProfileJSON].self, from: Data(run.output))
    }
    let records = try profiles("articles.jsonl")
    #expect(records.map(\.id) == ["a-1", "articles.jsonl:2"])
    #expect(records.map(\.source) == ["articles.jsonl", "articles.jsonl"])
    #expect(
      records[0].sentences.map(\.text) == ["The bridge will reopen in May.", "It is a mess."])
    let piped = try profiles("--input", "jsonl", "-")
    #expect(piped.map(\.id) == ["a-1", "-:2"])
    let table = try profiles("articles.csv", "--text-field", "body")
    #expect(table.map(\.id) == ["7"])
    #expect(sentences(table[0]) == sentences(records[0]))
  }

  @Test(arguments: ExampleArticle.names)
  func `line breaks of Windows give the same sentences`(_ name: String) throws {
    let bytes = try PackageFiles.bytes(ExampleArticle.path(name))
    let windows = String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n")
    let original = try profile("-", input: bytes)
    let converted = try profile("-", input: Array(windows.utf8))
    #expect(sentences(converted) == sentences(original))
    #expect(converted.title == original.title)
    let broken = Array(windows.utf8)
    for sentence in converted.sentences {
      let text = String(decoding: broken[sentence.start..<sentence.end], as: UTF8.self)
      #expect(sentence.text == text)
    }
  }

  @Test func `bytes that are not UTF-8 are noted, and offsets stay those of the file`() throws {
    var bytes = Array("Bridge to Reopen\n\nCaf".utf8) + [0xE9]
    bytes += Array(" owners met on Monday. ".utf8) + [0xFF, 0xC3]
    bytes += Array(" They said it was a mess.\n".utf8)
    try folder.write(bytes, to: "latin.txt")
    let run = try Program.run(
      ["latin.txt", "-f", "json", "-m", SmallModel.path], in: folder.url)
    #expect(run.status == 0)
    #expect(run.messages.hasPrefix("classify: latin.txt: not all of it is UTF-8"))
    #expect(run.messages.lines.count == 1)
    let profile = try JSONDecoder().decode(ProfileJSON.self, from: Data(run.output))
    for sentence in profile.sentences {
      let text = String(decoding: bytes[sentence.start..<sentence.end], as: UTF8.self)
      #expect(sentence.text == text)
    }
    #expect(profile.sentences.contains { $0.text == "Caf\u{FFFD} owners met on Monday." })
    #expect(profile.sentences.last?.end == bytes.count - 1)
  }

  @Test func `a byte order mark belongs to no sentence`() throws {
    let plain = try profile("-", input: Array(Self.article.utf8))
    let marked = try profile("-", input: [0xEF, 0xBB, 0xBF] + Array(Self.article.utf8))
    #expect(sentences(marked) == sentences(plain))
    #expect(marked.sentences.map(\.start) == plain.sentences.map { $0.start + 3 })
    #expect(marked.title == plain.title)
  }

  @Test(arguments: [
    "two words.txt", "-dash.txt", "--help", "naïve–日本.txt", "train", "a=b", "..txt",
  ])
  func `a file may have any name`(_ name: String) throws {
    try folder.write(Self.article, to: name)
    let profile = try profile("--", name)
    #expect(profile.source == name)
    #expect(profile.sentences.count == 4)
  }

  @Test(arguments: [
    "\u{201C}\u{201C}\u{201C}\"'''\"(((", "a", "?!?!?!", "\u{0301}\u{0301}", "\u{200B}\u{FEFF}x",
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} said.", "1. 2. 3. 4.", "A\rB\rC",
    "said said said said said \"said\" said", "\u{7F}\u{1B}[31mred",
  ])
  func `odd text gives a profile whose spans are in range`(_ text: String) throws {
    let bytes = Array(text.utf8)
    for sentence in try profile("-", input: bytes).sentences {
      #expect(0 <= sentence.start && sentence.start < sentence.end)
      #expect(sentence.end <= bytes.count)
    }
  }
}

@Suite struct ProfileTableTests {
  @Test func `a table has a row an article, with the numbers of the profile`() throws {
    let folder = try TemporaryFolder()
    try folder.write("A day, \"fair\"\n\nIt rained. Sadly, nobody came.\n", to: "a.txt")
    let record = #"{"id": "x,1", "text": "It rained. What a shameful waste."}"#
    try folder.write(record + "\n", to: "b.jsonl")
    let words = ["a.txt", "b.jsonl", "-m", try SmallModel.path, "-f"]
    let table = try Program.run(words + ["csv"], in: folder.url)
    #expect(table.status == 0, "\(table.messages)")
    try folder.write(table.output, to: "t.csv")
    let run = try Program.run(words + ["json"], in: folder.url)
    let profiles = try JSONDecoder().decode([ProfileJSON].self, from: Data(run.output))
    let rows = table.text.split(separator: "\r\n").map(String.init)
    #expect(rows.count == 3)
    let columns = rows[0].split(separator: ",").map(String.init)
    #expect(
      Array(columns.prefix(7)) == [
        "source", "id", "title", "opinion_share", "opinion_share_low", "opinion_share_high",
        "opinion_share_n",
      ])
    #expect(rows[1].hasPrefix("a.txt,,\"A day, \"\"fair\"\"\","))
    #expect(rows[2].hasPrefix("b.jsonl,\"x,1\",,"))
    let cells = rows[2].split(separator: ",", omittingEmptySubsequences: false).dropFirst(4)
    #expect(cells.count == columns.count - 3)
    for (name, cell) in zip(columns.dropFirst(3), cells) {
      guard let interval = profiles[1].tone[name] else { continue }
      let value = try interval.value.map { try #require(Double(cell)).isAlmost($0) }
      #expect(value ?? cell.isEmpty, "\(name)")
    }
  }
}

extension Double {
  fileprivate func isAlmost(_ other: Double) -> Bool { abs(self - other) < 1e-5 }
}
