import TestSupport
import Testing

/// Corpora that nothing can be learned from: what is said describes the file, with status 3.
@Suite struct DegenerateCorpusTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes as many records of two labels in turn, with what more each has.
  private func write(_ count: Int, more: (_ index: Int) -> String = { _ in "" }) throws {
    let lines = (0..<count).map { index in
      #"{"text": "Text \#(index) of the day.", "label": "\#(index % 2 == 0 ? "o" : "r")""#
        + more(index) + "}\n"
    }
    try folder.write(lines.joined(), to: "c.jsonl")
  }

  private func refusal(_ words: String...) throws -> String {
    let run = try Program.run(words + SmallModel.options, in: folder.url)
    #expect(run.status == 3, "\(run.messages)")
    #expect(run.output.isEmpty)
    #expect(try folder.names() == ["c.jsonl"])
    return run.messages
  }

  @Test(arguments: ["--quiet", "--stream"])
  func `a label without weight, and weights beyond all measure`(_ way: String) throws {
    try write(40) { $0 % 2 == 0 ? #", "weight": 0"# : "" }
    let message = "classify: label \"o\" has no example to learn from with a weight above 0\n"
    #expect(try refusal("train", "c.jsonl", "-o", "m.slant", way) == message)
    try write(40) { _ in #", "weight": 0"# }
    #expect(try refusal("train", "c.jsonl", "-o", "m.slant", way) == message)
    try write(40) { $0 == 6 ? #", "weight": 1e308"# : "" }
    #expect(
      try refusal("train", "c.jsonl", "-o", "m.slant", way)
        == "classify: c.jsonl:7: field \"weight\": expected a weight from 0 to 1000000000, "
        + "found \"1e308\"\n")
  }

  @Test func `the largest weight there may be is trained with`() throws {
    try write(40) { $0 == 6 ? #", "weight": 1e9"# : "" }
    for way in ["--quiet", "--stream"] {
      let run = try Program.run(
        ["train", "c.jsonl", "-o", "m.slant", way] + SmallModel.options, in: folder.url)
      #expect(run.status == 0, "\(run.messages)")
    }
  }

  @Test(arguments: [(2, 1), (4, 2), (8, 4)])
  func `too few examples for the folds of a cross-validation`(count: Int, found: Int) throws {
    try write(count)
    #expect(
      try refusal("evaluate", "--cv", "2", "c.jsonl")
        == "classify: label \"o\" has \(found) example\(found == 1 ? "" : "s"); too few for a "
        + "cross-validation of 2 folds\n")
  }

  @Test func `groups are spoken of where there are groups`() throws {
    try write(40) { #", "outlet": "g\#($0 / 10)""# }
    #expect(
      try refusal("evaluate", "--cv", "2", "c.jsonl", "--group-field", "outlet")
        == "classify: label \"o\" has examples in 4 groups; too few for a cross-validation of 2 "
        + "folds\n")
    #expect(
      try refusal("train", "c.jsonl", "-o", "m.slant", "--group-field", "outlet")
        == "classify: found 4 groups; expected at least 5, one a fold\n")
    try write(4)
    #expect(
      try refusal("train", "c.jsonl", "-o", "m.slant")
        == "classify: found 4 examples; expected at least 5, one a fold\n")
  }
}
