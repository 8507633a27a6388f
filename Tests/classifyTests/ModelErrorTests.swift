import TestSupport
import Testing

@Suite struct ModelErrorTests {
  let folder: TemporaryFolder
  let model: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    model = try SmallModel.bytes
  }

  private func expectRefusal(
    _ bytes: [UInt8]?, _ message: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    if let bytes { try folder.write(bytes, to: "m.slant") }
    for words in [["score", "-", "--model", "m.slant"], ["inspect", "m.slant"]] {
      let run = try Program.run(words, input: Array("A line.\n".utf8), in: folder.url)
      #expect(run.status == 4, sourceLocation: location)
      #expect(run.output.isEmpty, sourceLocation: location)
      #expect(
        run.messages.hasPrefix("classify: m.slant: \(message)"), "\(run.messages)",
        sourceLocation: location)
      #expect(run.messages.lines.count == 1, sourceLocation: location)
    }
  }

  @Test func `a model that is not there is refused`() throws {
    try expectRefusal(nil, "cannot read: no such file or directory")
  }

  @Test func `a file that is no model is refused`() throws {
    try expectRefusal([], "not a Slant model file")
    try expectRefusal(Array("{\"text\": \"A.\"}\n".utf8), "not a Slant model file")
    try expectRefusal([UInt8](repeating: 0, count: 4096), "not a Slant model file")
  }

  @Test func `a model that is cut short or padded is refused`() throws {
    try expectRefusal(Array(model.prefix(8)), "cut short or padded")
    try expectRefusal(Array(model.prefix(40)), "cut short or padded")
    try expectRefusal(Array(model.dropLast(1)), "cut short or padded")
    try expectRefusal(model + [0], "cut short or padded")
  }

  @Test(arguments: [20, 3000, -100, -1])
  func `a model with a changed bit is refused`(_ place: Int) throws {
    var damaged = model
    damaged[place < 0 ? model.count + place : place] ^= 0x10
    try expectRefusal(damaged, "damaged: the checksum does not fit the content")
  }

  @Test func `a header longer than the file is refused`() throws {
    var damaged = model
    damaged.replaceSubrange(12..<16, with: [0xFF, 0xFF, 0xFF, 0xFF])
    try expectRefusal(damaged, "cut short or padded")
  }

  @Test func `a model of a newer program is refused`() throws {
    var newer = model
    newer[8] = 3
    try expectRefusal(newer, "model format 3 is newer than this program's (2)")
  }

  @Test func `every command that takes a model refuses a bad one`() throws {
    try folder.write(InventedCorpus.jsonl(), to: "c.jsonl")
    try folder.write("no model", to: "m.slant")
    for words in [["c.jsonl"], ["profile", "c.jsonl"], ["evaluate", "c.jsonl"]] {
      let run = try Program.run(words + ["--model", "m.slant"], in: folder.url)
      #expect(run.status == 4)
      #expect(run.messages == "classify: m.slant: not a Slant model file\n")
    }
  }
}
