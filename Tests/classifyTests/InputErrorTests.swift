import TestSupport
import Testing

@Suite struct InputErrorTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Runs in the folder, so that messages name files as they are called here.
  ///
  /// What takes a model gets the small one, which is loaded quickly.
  private func run(_ words: String...) throws -> Program.Result {
    let model = words[0] == "train" || words.contains("--cv") ? [] : ["-m", try SmallModel.path]
    return try Program.run(words + model, in: folder.url)
  }

  private func expectRefusal(
    _ run: Program.Result, _ message: String, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == 3, sourceLocation: location)
    #expect(run.output.isEmpty, sourceLocation: location)
    #expect(
      run.messages.hasPrefix("classify: \(message)"), "\(run.messages)", sourceLocation: location)
    #expect(run.messages.lines.count == 1, sourceLocation: location)
  }

  @Test func `a file that is not there is bad input`() throws {
    let reason = "cannot read: no such file or directory"
    expectRefusal(try run("missing.txt"), "missing.txt: \(reason)")
    expectRefusal(try run("score", "missing.jsonl"), "missing.jsonl: \(reason)")
    expectRefusal(try run("train", "missing.jsonl", "-o", "m.slant"), "missing.jsonl: \(reason)")
    expectRefusal(try run("evaluate", "missing.jsonl"), "missing.jsonl: \(reason)")
  }

  @Test func `a folder without files of text is bad input`() throws {
    expectRefusal(try run("."), ".: no file here ends in .txt")
    expectRefusal(try run("score", "."), ".: no file here ends in .txt")
    expectRefusal(try run("train", ".", "-o", "m.slant"), ".: no file here ends in .jsonl")
    expectRefusal(try run("evaluate", "."), ".: no file here ends in .jsonl")
  }

  @Test func `an empty file is bad input`() throws {
    try folder.write("", to: "empty.txt")
    try folder.write("", to: "empty.jsonl")
    try folder.write("", to: "empty.csv")
    expectRefusal(try run("empty.txt"), "empty.txt: no text here")
    expectRefusal(try run("-"), "-: no text here")
    expectRefusal(try run("empty.jsonl"), "empty.jsonl: no records here")
    expectRefusal(try run("score", "empty.txt"), "empty.txt: no records here")
    expectRefusal(try run("score", "-"), "-: no records here")
    expectRefusal(try run("score", "empty.csv"), "empty.csv: expected a header row")
    expectRefusal(
      try run("train", "empty.jsonl", "-o", "m.slant"), "empty.jsonl: no records here")
  }

  @Test func `a file of white space is bad input`() throws {
    try folder.write(" \n\t\r\n \n", to: "blank.txt")
    try folder.write("\u{FEFF}\n\n", to: "mark.txt")
    try folder.write("\n \n", to: "blank.jsonl")
    expectRefusal(try run("blank.txt"), "blank.txt: no text here")
    expectRefusal(try run("mark.txt"), "mark.txt: no text here")
    expectRefusal(try run("score", "blank.jsonl"), "blank.jsonl: no records here")
  }

  @Test func `binary data and UTF-16 are bad input`() throws {
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0x00, 0x00, 0x0D], to: "picture.txt")
    try folder.write([0xFF, 0xFE, 0x41, 0x00], to: "wide.txt")
    try folder.write([0xFE, 0xFF, 0x00, 0x41], to: "wide.jsonl")
    expectRefusal(try run("picture.txt"), "picture.txt: expected UTF-8 text, found binary data")
    expectRefusal(
      try run("score", "picture.txt"), "picture.txt: expected UTF-8 text, found binary data")
    expectRefusal(try run("wide.txt"), "wide.txt: expected UTF-8 text, found UTF-16")
    expectRefusal(try run("score", "wide.jsonl"), "wide.jsonl: expected UTF-8 text, found UTF-16")
  }

  @Test func `bad JSON is named with file and line`() throws {
    try folder.write("{\"text\": \"One.\"}\n{\"text\": \"Two.\"\n", to: "bad.jsonl")
    let scored = try run("score", "bad.jsonl")
    #expect(scored.status == 3)
    #expect(scored.messages.hasPrefix("classify: bad.jsonl:2: column "))
    #expect(scored.text.hasPrefix("{\"text\": \"One.\", \"predicted\": "))
    #expect(scored.text.lines.count == 1)
    let trained = try run("train", "bad.jsonl", "-o", "m.slant")
    expectRefusal(trained, "bad.jsonl:1: no field \"label\"")
  }

  @Test func `a record without its field is named with file and line`() throws {
    let good = #"{"text": "A b.", "label": "x"}"#
    try folder.write("\(good)\n{\"label\": \"y\"}\n", to: "text.jsonl")
    try folder.write("\(good)\n\n{\"text\": \"B c.\"}\n", to: "label.jsonl")
    try folder.write("body,label\na,x\n", to: "table.csv")
    expectRefusal(
      try run("train", "text.jsonl", "-o", "m.slant"), "text.jsonl:2: no field \"text\"")
    expectRefusal(
      try run("train", "label.jsonl", "-o", "m.slant"),
      "label.jsonl:3: no field \"label\" (fields here: text; name another with --label-field)")
    expectRefusal(try run("score", "table.csv"), "table.csv:1: no column \"text\"")
    expectRefusal(
      try run("train", "label.jsonl", "-o", "m.slant", "--group-field", "outlet"),
      "label.jsonl:1: no field \"outlet\"")
  }

  @Test func `a corpus of one label cannot be trained on`() throws {
    let lines = InventedCorpus.records().filter { $0.label == "reported" }.map(\.json)
    try folder.write(lines.joined(), to: "one.jsonl")
    expectRefusal(
      try run("train", "one.jsonl", "-o", "m.slant"),
      "all examples have the label \"reported\"; expected at least two labels")
    #expect(try folder.names() == ["one.jsonl"])
  }

  @Test func `too few groups or examples cannot be trained on`() throws {
    let records = InventedCorpus.records()
    let twoGroups = records.filter { ["article-1", "article-2"].contains($0.group) }
    try folder.write(twoGroups.map(\.json).joined(), to: "groups.jsonl")
    let trained = try run("train", "groups.jsonl", "-o", "m.slant", "--group-field", "group")
    expectRefusal(trained, "found 2 groups; expected at least 5")
    let evaluated = try run("evaluate", "--cv", "3", "groups.jsonl", "--group-field", "group")
    expectRefusal(evaluated, "found 2 groups; expected at least 3")
    #expect(try folder.names() == ["groups.jsonl"])
  }

  @Test func `a label the model does not know cannot be evaluated`() throws {
    try folder.write(
      "{\"id\": \"r1\", \"text\": \"A b.\", \"label\": \"neutral\"}\n", to: "x.jsonl")
    expectRefusal(
      try run("evaluate", "x.jsonl"),
      "r1: label \"neutral\" is not among opinionated, reported")
  }

  @Test func `a model is written whole or not at all`() throws {
    try folder.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
    try folder.write("kept", to: "file")
    let options = ["--quiet"] + SmallModel.options
    for output in ["no-such-folder/m.slant", "file/m.slant", "."] {
      let run = try Program.run(
        ["train", "corpus.jsonl", "-o", output] + options, in: folder.url)
      expectRefusal(run, "\(output): cannot write: ")
      #expect(try folder.names() == ["corpus.jsonl", "file"])
    }
    #expect(try folder.bytes("file") == Array("kept".utf8))
  }

  @Test func `a model that is there stays when training fails`() throws {
    try folder.write("old", to: "m.slant")
    try folder.write(#"{"text": "A b.", "label": "x"}"#, to: "one.jsonl")
    #expect(try run("train", "one.jsonl", "-o", "m.slant").status == 3)
    #expect(try folder.bytes("m.slant") == Array("old".utf8))
    #expect(try folder.names() == ["m.slant", "one.jsonl"])
  }
}
