import Foundation
import TestSupport
import Testing

@Suite struct PartlyDoneTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("The council met on Monday. It was a shameful waste of time.", to: "a.txt")
    try folder.write("Officials said work would start in May.", to: "b.txt")
  }

  @Test func `one file that is not there leaves the others done`() throws {
    let run = try Program.run(
      ["--format", "json", "a.txt", "missing.txt", "b.txt", "-m", SmallModel.path], in: folder.url)
    #expect(run.status == 5)
    #expect(run.messages == "classify: missing.txt: cannot read: no such file or directory\n")
    let profiles = try JSONDecoder().decode([ProfileJSON].self, from: Data(run.output))
    #expect(profiles.map(\.source) == ["a.txt", "b.txt"])
  }

  @Test func `files of which none can be read are bad input`() throws {
    let run = try Program.run(
      ["x.txt", "y.txt", "--format", "json", "-m", SmallModel.path], in: folder.url)
    #expect(run.status == 3)
    #expect(run.text == "[]\n")
    #expect(run.messages.lines.count == 2)
  }

  @Test func `scoring with skipped records gives each an error in its place`() throws {
    let lines = [
      "{\"text\": \"One.\"}", "{\"text\": ", "", "{\"body\": \"x\"}", "{\"text\": \"Two.\"}",
    ]
    let run = try Program.run(
      ["score", "--input", "jsonl", "-", "--on-error", "skip", "-m", SmallModel.path],
      input: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(run.status == 5)
    let output = run.text.lines
    #expect(output.count == 4)
    #expect(output[0].hasPrefix("{\"text\": \"One.\", \"predicted\""))
    #expect(output[1].hasPrefix("{\"error\": \"") && output[1].hasSuffix("\"line\": 2}"))
    #expect(output[2].hasPrefix("{\"error\": \"") && output[2].hasSuffix("\"line\": 4}"))
    #expect(output[3].hasPrefix("{\"text\": \"Two.\", \"predicted\""))
    #expect(run.messages.contains("classify: skipped: -:2: "))
    #expect(run.messages.contains("classify: skipped: -:4: no field \"text\""))
    for line in output {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test func `training with skipped records makes a model and ends with status 5`() throws {
    let bad = "{\"text\": \"No label here.\"}\nnot JSON\n"
    try folder.write(bad + InventedCorpus.jsonl(), to: "corpus.jsonl")
    let words = ["train", "corpus.jsonl", "-o", "m.slant", "-q"] + SmallModel.options
    let refused = try Program.run(words, in: folder.url)
    #expect(refused.status == 3)
    let run = try Program.run(words + ["--on-error", "skip"], in: folder.url)
    #expect(run.status == 5)
    #expect(run.messages.contains("classify: skipped: corpus.jsonl:1: no field \"label\""))
    #expect(run.messages.contains("classify: skipped: corpus.jsonl:2: "))
    #expect(try Program.run(["inspect", "m.slant"], in: folder.url).status == 0)
  }

  @Test func `evaluating with skipped records ends with status 5`() throws {
    try folder.write("[]\n" + InventedCorpus.jsonl(), to: "corpus.jsonl")
    let run = try Program.run(
      ["evaluate", "corpus.jsonl", "--on-error", "skip", "-m", SmallModel.path], in: folder.url)
    #expect(run.status == 5)
    #expect(run.text.contains("macro F1"))
  }

  @Test func `a corpus of which every record is skipped is bad input`() throws {
    try folder.write("1\n2\n", to: "corpus.jsonl")
    let run = try Program.run(
      ["train", "corpus.jsonl", "-o", "m.slant", "--on-error", "skip"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.messages.contains("no usable record among 2"))
  }
}
