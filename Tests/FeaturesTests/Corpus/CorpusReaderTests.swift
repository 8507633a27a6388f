import Foundation
import Testing

@testable import Features

@Suite struct CorpusReaderTests {
  private func message(
    _ paths: [String], format: RecordFormat? = nil, fields: RecordFields = RecordFields(),
    skip: Bool = false
  ) -> String? {
    let error = #expect(throws: CorpusError.self) {
      try CorpusReader.examples(
        paths: paths, format: format, fields: fields, skipBadRecords: skip)
    }
    return error?.description
  }

  @Test func `reads examples with all their fields`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "train.jsonl",
      """
      {"id": "a1", "text": "The council met.", "label": "reported", "group": "g", "weight": 2}
      {"text": "A sorry day.", "label": "opinionated", "section": "headline"}
      {"text": "So what?", "label": "opinionated", "section": "politics", "group": null}
      """)
    let (examples, skipped) = try CorpusReader.examples(paths: [path])
    #expect(skipped.isEmpty)
    #expect(
      examples == [
        Example(
          id: "a1", text: Array("The council met.".utf8), label: "reported", group: "g", weight: 2),
        Example(
          id: "\(path):2", text: Array("A sorry day.".utf8), label: "opinionated",
          section: "headline"),
        Example(id: "\(path):3", text: Array("So what?".utf8), label: "opinionated"),
      ])
  }

  @Test func `reads a folder in the order of its names`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("b/2.csv", "text,label\nthree,x\n")
    _ = try folder.file("b/10.tsv", "text\tlabel\ntwo\ty\n")
    _ = try folder.file("a.fasttext", "__label__x one\n")
    _ = try folder.file("c.jsonl", "{\"text\":\"four\",\"label\":true}\n")
    _ = try folder.file("README.md", "# Corpus\n")
    _ = try folder.file("metadata.json", "{\n}\n")
    _ = try folder.file("notes.txt", "not an example\n")
    _ = try folder.file(".hidden.jsonl", "broken")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b/loop", withDestinationPath: folder.path)
    let (examples, _) = try CorpusReader.examples(paths: [folder.path])
    #expect(examples.map { text($0.text) } == ["one", "two", "three", "four"])
    #expect(examples.map(\.label) == ["x", "y", "x", "true"])
    let (tables, _) = try CorpusReader.examples(paths: [folder.path + "/"], format: .csv)
    #expect(tables.map { text($0.text) } == ["three"])
  }

  @Test func `skips bad records when told to`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "in.jsonl",
      """
      {"text": "one", "label": "x"}
      {"text": "two"}
      {"text": "three", "label": "x", "weight": -1}
      nonsense
      {"text": "five", "label": "y"}
      """)
    let (examples, skipped) = try CorpusReader.examples(paths: [path], skipBadRecords: true)
    #expect(examples.map { text($0.text) } == ["one", "five"])
    #expect(skipped.map(\.line) == [2, 3, 4])
    #expect(
      message([path])
        == #"\#(path):2: no field "label" (fields here: text; name another with --label-field)"#)
  }

  @Test func `never takes no input for success`() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.file("empty.jsonl", "")
    let blank = try folder.file("blank.jsonl", "\n \n")
    let header = try folder.file("header.csv", "text,label\n")
    let bad = try folder.file("bad.jsonl", "{}\n{}\n")
    let other = try folder.file("sub/readme.md", "x")
    #expect(message([empty]) == "\(empty): no records here")
    #expect(message([blank]) == "\(blank): no records here")
    #expect(message([header]) == "\(header): no records here")
    #expect(message([bad], skip: true) == "\(bad): no usable record among 2, all were skipped")
    #expect(
      message([folder.path + "/sub"])
        == "\(folder.path)/sub: no file here ends in .jsonl, .ndjson, .csv, .tsv, .tab, "
        + ".fasttext or .ft")
    #expect(message([]) == "-: no input file is named")
    #expect(
      message([other])
        == "\(other): the format does not show in the file's name "
        + "(name it: --input lines|jsonl|csv|tsv|fasttext)")
    #expect(message(["-"])?.contains("the format of standard input is not known") == true)
    for name in ["none", "none.csv"] {
      let path = "\(folder.path)/\(name)"
      #expect(message([path]) == "\(path): cannot read: no such file or directory")
    }
  }

  @Test func `says what a record without a label lacks`() throws {
    let folder = try TemporaryFolder()
    let lines = try folder.file("a.txt", "one\n")
    let fast = try folder.file("a.ft", "one\n")
    let table = try folder.file("a.csv", "text,class\none,x\n")
    let empty = try folder.file("b.csv", "text,label\none,x\ntwo,\n")
    #expect(message([lines])?.hasPrefix("\(lines): plain lines have no labels") == true)
    #expect(message([lines], skip: true)?.hasPrefix("\(lines): plain lines") == true)
    #expect(message([fast]) == "\(fast):1: no label: expected a line that starts __label__")
    #expect(
      message([table], skip: true)
        == #"\#(table):1: no column "label" (columns here: text, class; "#
        + "name another with --label-field)")
    #expect(message([empty]) == #"\#(empty):3: field "label" has no value"#)
  }
}
