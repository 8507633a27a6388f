import Foundation
import TestSupport
import Testing

@Suite struct OutputTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(InventedCorpus.jsonl(), to: "base.jsonl")
    try folder.write("A fair day. It rained.\n", to: "a.txt")
  }

  /// Runs a command line in the folder; `MODEL` stands for the small model.
  private func run(_ words: String, input: String = "") throws -> Program.Result {
    let model = try SmallModel.path
    return try Program.run(
      words.split(separator: " ").map { $0 == "MODEL" ? model : String($0) },
      input: Array(input.utf8), in: folder.url)
  }

  @Test(arguments: [
    "train base.jsonl -o base.jsonl -q", "train base.jsonl -o ./base.jsonl -q --counts",
    "train base.jsonl -o link.jsonl -q --stream", "train base.jsonl -o hard.jsonl -q",
    "train a.txt . -o base.jsonl -q", "evaluate base.jsonl -m MODEL -o base.jsonl",
    "score base.jsonl -m MODEL -o base.jsonl", "score . -m MODEL -o hard.jsonl",
    "corpus next base.jsonl -m MODEL -o base.jsonl",
    "corpus import --from fasttext base.jsonl -o base.jsonl",
    "corpus split base.jsonl --train base.jsonl --test b.jsonl",
    "tune base.jsonl -o t.slant --resume base.jsonl", "model merge base.jsonl -o base.jsonl",
    "score a.txt -m base.jsonl -o base.jsonl",
  ])
  func `an output that is an input is refused before anything is written`(
    _ words: String
  ) throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path("link.jsonl"), withDestinationPath: "base.jsonl")
    try manager.linkItem(atPath: folder.path("base.jsonl"), toPath: folder.path("hard.jsonl"))
    let (before, names) = (try folder.bytes("base.jsonl"), try folder.names())
    let run = try run(words)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("would be replaced (name another file)"), "\(run.messages)")
    #expect(try folder.bytes("base.jsonl") == before)
    #expect(try folder.names() == names)
  }

  @Test func `a split into a folder does not replace the corpus that is in it`() throws {
    try folder.write(InventedCorpus.jsonl(), to: "parts/train.jsonl")
    let run = try run("corpus split parts/train.jsonl -o parts")
    #expect(run.status == 2)
    #expect(run.messages.contains("--train: the input parts/train.jsonl would be replaced"))
    #expect(try folder.bytes("parts/train.jsonl") == Array(InventedCorpus.jsonl().utf8))
  }

  @Test func `standard input that is a file is not replaced either`() throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "exec \"$0\" score - --input jsonl -m \"$1\" -o base.jsonl < base.jsonl 2> errors",
      Program.url.path, try SmallModel.path,
    ]
    shell.currentDirectoryURL = folder.url
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 2)
    #expect(try folder.bytes("base.jsonl") == Array(InventedCorpus.jsonl().utf8))
    let errors = String(decoding: try folder.bytes("errors"), as: UTF8.self)
    #expect(errors.contains("the input -, the same file as base.jsonl, would be replaced"))
  }

  @Test(arguments: [
    ("corpus split base.jsonl --train b.jsonl --test b.jsonl", "--train and --test are one file"),
    ("corpus split base.jsonl --train b --test ./b", "--train and --test are one file"),
    ("tune base.jsonl -o t --log t", "--output and --log are one file"),
    ("tune base.jsonl -o t --log -", "--log: expected a file, found \"-\""),
    ("corpus split base.jsonl --train - --test b", "--train: expected a file, found \"-\""),
    ("corpus split base.jsonl -o -", "--output: expected a folder, found \"-\""),
  ])
  func `two outputs that are one file are refused`(words: String, message: String) throws {
    let names = try folder.names()
    let run = try run(words)
    #expect(run.status == 2)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(try folder.names() == names)
  }

  @Test func `what is no plain file may be written to twice`() throws {
    let run = try run("corpus split base.jsonl --train /dev/null --test /dev/null")
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test func `a dash as output is standard output`() throws {
    let names = try folder.names()
    let small = SmallModel.options.joined(separator: " ")
    let trained = try run("train base.jsonl \(small) -o -")
    #expect(trained.status == 0)
    #expect(trained.output.starts(with: Array("SLANT".utf8)))
    #expect(
      try run("score base.jsonl -m MODEL -o -").output == run("score base.jsonl -m MODEL").output)
    for words in ["evaluate base.jsonl -m MODEL -f json", "corpus next base.jsonl -m MODEL -n 3"] {
      #expect(try run(words + " -o -").output == run(words).output)
    }
    let counts = try run("train base.jsonl --counts \(small) -o -")
    #expect(counts.output.starts(with: Array("SLANTCNT".utf8)))
    #expect(try folder.names() == names)
    try folder.write(trained.output, to: "m.slant")
    try folder.write(counts.output, to: "m.counts")
    #expect(try run("score base.jsonl -m m.slant").status == 0)
    let merged = try run("model merge m.counts -o -")
    #expect(merged.status == 0 && merged.output.starts(with: Array("SLANT".utf8)))
  }

  @Test func `an input may be named as an output where it is not read`() throws {
    // A file of another ending in a folder that is read.
    try folder.write("old", to: "m.slant")
    let small = SmallModel.options.joined(separator: " ")
    #expect(try run("train . -o m.slant -q \(small)").status == 0)
    #expect(try folder.bytes("m.slant") != Array("old".utf8))
  }
}
