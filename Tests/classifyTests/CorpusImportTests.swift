import Foundation
import TestSupport
import Testing

@Suite struct CorpusImportTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func importing(_ words: String...) throws -> [[String: Any]] {
    let run = try Program.run(["corpus", "import", "--from"] + words, in: folder.url)
    #expect(run.status == 0, "\(run.messages)")
    return try run.text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func error(_ words: String...) throws -> String {
    let run = try Program.run(["corpus", "import", "--from"] + words, in: folder.url)
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    return run.messages
  }

  @Test func `BABE's three labels become two and a mixed one, no agreement is left out`() throws {
    let header = "text;news_link;outlet;topic;type;label_bias;label_opinion;biased_words\n"
    let rows = [
      "\"The \"\"plan\"\"; it failed.\";http://a.example/1;Gazette;tax;left;Biased;"
        + "Expresses writer’s opinion;[]",
      "The vote was 7 to 4.;http://a.example/1;Gazette;tax;left;Non-biased;Entirely factual;[]",
      "It failed, 7 to 4.;;Post;tax;right;Biased;Somewhat factual but also opinionated;[]",
      "Who knows.;;Post;tax;right;Biased;No agreement;[]",
    ]
    try folder.write("\u{FEFF}" + header + rows.joined(separator: "\n") + "\n", to: "b.csv")
    let records = try importing("babe", "b.csv")
    #expect(records.map { $0["label"] as? String } == ["opinionated", "reported", "mixed"])
    #expect(records[0]["text"] as? String == "The \"plan\"; it failed.")
    #expect(records[0]["group"] as? String == "http://a.example/1")
    try folder.write(header + "A.;;;;;;Perhaps;[]\n", to: "bad.csv")
    #expect(try error("babe", "bad.csv").contains("bad.csv:2: label_opinion: expected"))
  }

  @Test func `CheckThat! is read with its quotation marks as text`() throws {
    let rows = ["a1\t\"Shame,\" he wrote\tOBJ\tFalse", "a2\t\"A shameful vote\tSUBJ\tTrue"]
    try folder.write(
      "sentence_id\tsentence\tlabel\tsolved_conflict\n" + rows.joined(separator: "\n"), to: "c.tsv")
    let records = try importing("checkthat", "c.tsv")
    #expect(records.map { $0["id"] as? String } == ["a1", "a2"])
    #expect(records.map { $0["label"] as? String } == ["reported", "opinionated"])
    #expect(records[1]["text"] as? String == "\"A shameful vote")
    try folder.write("sentence_id\tsentence\tlabel\na\tb\tMAYBE\n", to: "bad.tsv")
    #expect(try error("checkthat", "bad.tsv").contains("bad.tsv:2: label: expected OBJ or SUBJ"))
  }

  @Test func `SUBJ's files are Windows-1252 and labelled by their names`() throws {
    try folder.write(
      Array("a man \u{97} ".unicodeScalars).map { UInt8($0.value) } + [0x0A], to: "plot.tok")
    try folder.write("what a bore . \n", to: "quote.tok")
    let records = try importing("subj", "plot.tok", "quote.tok")
    #expect(records.map { $0["label"] as? String } == ["reported", "opinionated"])
    #expect(records[0]["text"] as? String == "a man —")
    try folder.write("x\n", to: "other.tok")
    #expect(try error("subj", "other.tok").contains("expected a name with plot or quote"))
  }

  @Test func `PTC's spans are counted in characters and mark the lines they touch`() throws {
    try folder.write("Títle é\n\nThe évil plan.\nIt rained.\n", to: "article7.txt")
    try folder.write("7\tLoaded_Language\t13\t17\n", to: "article7.task-flc-tc.labels")
    let records = try importing("ptc", "article7.txt")
    #expect(records.map { $0["label"] as? String } == ["none", "propaganda", "none"])
    #expect(records[1]["techniques"] as? [String] == ["Loaded_Language"])
    #expect(records[1]["group"] as? String == "article7")
    try folder.write("7\tDoubt\t13\t999\n", to: "article7.task-flc-tc.labels")
    #expect(try error("ptc", "article7.txt").contains("article7.task-flc-tc.labels:1: expected"))
  }

  @Test func `hyperpartisan articles are joined with their truth`() throws {
    try folder.write(
      """
      <?xml version="1.0"?><articles>
      <article id="1" title="A &amp; B > C"><p>One <a href="x">two</a>.</p><p>&#8220;Three.</p></article>
      <article id="2" title="D"><p>Four.</p></article>
      </articles>
      """, to: "a.xml")
    try folder.write(
      """
      <articles><article hyperpartisan="true" id="1"/><article hyperpartisan="false" id="2"/></articles>
      """, to: "t.xml")
    let records = try importing("hyperpartisan", "t.xml", "a.xml")
    #expect(records.map { $0["label"] as? String } == ["hyperpartisan", "mainstream"])
    #expect(records[0]["title"] as? String == "A & B > C")
    #expect(records[0]["text"] as? String == "One two.\n\n“Three.")
    #expect(try error("hyperpartisan", "a.xml").contains("a.xml:2: no truth for article 1"))
  }

  @Test func `fastText lines become records`() throws {
    try folder.write("__label__up It rose.\n__label__down It fell.\n", to: "f.txt")
    #expect(try importing("fasttext", "f.txt").map { $0["label"] as? String } == ["up", "down"])
  }

  @Test func `brat's annotations become attributions with offsets in bytes`() throws {
    try folder.write("Zoë said that it rained. Fine.", to: "d.txt")
    try folder.write(
      "T1\tSource 0 3\tZoë\nT2\tCue 4 8\tsaid\nT3\tContent 9 23\tthat it rained\n"
        + "E1\tCue:T2 Source:T1 Content:T3\n#1\tNote T1\tx\n", to: "d.ann")
    let record = try #require(try importing("brat", "d.ann").first)
    let attributions = try #require(record["attributions"] as? [[String: [[Int]]]])
    #expect(attributions.count == 1)
    #expect(attributions[0] == ["source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 24]]])
    try folder.write("T1\tSource 0 300\tZoë\n", to: "d.ann")
    #expect(try error("brat", "d.ann").contains("d.ann:1: expected a brat annotation"))
  }

  @Test func `the output goes to a file, whole, and a name is needed`() throws {
    try folder.write("__label__up It rose.\n", to: "f.txt")
    let run = try Program.run(
      ["corpus", "import", "--from", "fasttext", "f.txt", "-o", "out.jsonl"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(FileManager.default.fileExists(atPath: folder.path("out.jsonl")))
    let none = try Program.run(["corpus", "import", "f.txt"], in: folder.url)
    #expect(none.status == 2)
    #expect(none.messages.contains("needs --from, one of babe, checkthat"))
  }
}

@Suite struct CorpusNextTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let texts = [
      ("a", "The vote was 7 to 4, the clerk said."), ("a", "What a shameful, idiotic swindle!"),
      ("b", "It may be a choice that some would regret."), ("b", "The bridge will be closed."),
      ("c", "The bridge will be closed."), ("c", "A strange week, and a long one."),
    ]
    let lines = texts.enumerated().map { index, record in
      #"{"id": "\#(index)", "text": "\#(record.1)", "group": "\#(record.0)", "x": 1.50}"# + "\n"
    }
    try folder.write(lines.joined(), to: "pool.jsonl")
  }

  private func next(_ words: String...) throws -> [[String: Any]] {
    let run = try Program.run(["corpus", "next", "pool.jsonl"] + words, in: folder.url)
    #expect(run.status == 0, "\(run.messages)")
    return try run.text.split(separator: "\n").map { line in
      #expect(line.contains("\"x\": 1.50"))
      return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func doubt(_ record: [String: Any]) throws -> Double {
    let probabilities = try #require(record["probabilities"] as? [String: Double])
    return abs((probabilities["reported"] ?? 0) - 0.5)
  }

  @Test func `the least sure come first, each group in its turn, without copies`() throws {
    let picked = try next("-n", "10")
    #expect(picked.count == 5)
    let groups = picked.prefix(3).compactMap { $0["group"] as? String }
    #expect(Set(groups) == ["a", "b", "c"])
    let doubts = try picked.map(doubt)
    #expect(doubts.first == doubts.min())
    #expect(Set(picked.compactMap { $0["text"] as? String }).count == 5)
    #expect(try next("-n", "2").count == 2)
  }

  @Test func `entropy ranks two labels as the margin does, and a seed fixes the random`() throws {
    func ids(_ words: String...) throws -> [String] {
      let run = try Program.run(["corpus", "next", "pool.jsonl"] + words, in: folder.url)
      return run.text.split(separator: "\n").map(String.init)
    }
    #expect(try ids("--strategy", "entropy") == (try ids("--strategy", "margin")))
    let random = ["--strategy", "random", "--seed", "3"]
    #expect(
      try ids(random[0], random[1], random[2], random[3])
        == ids(random[0], random[1], random[2], random[3]))
  }
}
