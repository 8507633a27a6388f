import Foundation
import Testing

@testable import Features

@Suite struct RecordWriterTests {
  private static let labels = ["opinionated", "reported"]

  /// An input scored: the first label with 0.75, then the second with 2/3, and so on in turn.
  private func scored(
    _ input: String, _ format: RecordFormat, fields: RecordFields = RecordFields(),
    options: DelimitedOptions = DelimitedOptions(), labels: [String] = labels
  ) throws -> String {
    var reader = try RecordReader(
      bytes: Array(input.utf8), name: "in", format: format, fields: fields, options: options)
    let writer = RecordWriter(schema: reader.schema, labels: labels)
    var output: [UInt8] = []
    writer.appendHeader(to: &output)
    var index = 0
    while true {
      do throws(CorpusError) {
        guard let record = try reader.next() else { break }
        writer.append(
          record, predicted: index % 2,
          probabilities: index % 2 == 0 ? [0.75, 0.25] : [1 / 3, 2 / 3],
          to: &output)
        index += 1
      } catch {
        writer.appendError(error, to: &output)
      }
    }
    return text(output)
  }

  private static let added =
    #""predicted": "opinionated", "probabilities": {"opinionated": 0.750000, "reported": 0.250000}"#

  @Test(arguments: [
    (#"{"text":"t"}"#, #"{"text":"t", ADDED}"#),
    (#" { "text" : "t" } "#, #" { "text" : "t", ADDED } "#),
    (#"{"n":[1, {"predicted":2}],"text":"t"}"#, #"{"n":[1, {"predicted":2}],"text":"t", ADDED}"#),
    (#"{"text":"t","predicted":"x"}"#, #"{"text":"t", ADDED}"#),
    (#"{"predicted":"x","text":"t"}"#, #"{"text":"t", ADDED}"#),
    (
      #"{ "probabilities":{"x":1} , "predicted":"x" , "text":"t" , "predicted":1, "z":0 }"#,
      #"{ "text":"t", "z":0, ADDED }"#
    ),
    (#"{"text":"t" , "\u0070redicted":1 }"#, #"{"text":"t", ADDED }"#),
  ])
  func `adds fields to JSON and leaves the other bytes`(input: String, expected: String) throws {
    let expected = expected.replacing("ADDED", with: Self.added) + "\n"
    #expect(try scored(input, .jsonl) == expected)
    // Scoring what has been scored changes nothing.
    #expect(try scored(expected, .jsonl) == expected)
  }

  @Test func `keeps the line breaks of JSON Lines`() throws {
    #expect(
      try scored("{\"text\":\"t\"}\r\n{\"text\":\"u\"", .jsonl).hasPrefix(
        "{\"text\":\"t\", \(Self.added)}\r\n{\"error\": "))
  }

  @Test func `replaces the text field itself when it is named predicted`() throws {
    let fields = RecordFields(text: "predicted")
    #expect(
      try scored(#"{ "predicted":"t" }"#, .jsonl, fields: fields) == "{ \(Self.added) }\n")
    #expect(
      try scored("predicted\nt\n", .csv, fields: fields)
        == "predicted,probability\nopinionated,0.750000\n")
  }

  @Test func `escapes labels`() throws {
    let labels = ["a\"b\n", "c,d\te"]
    #expect(
      try scored("{\"text\":\"t\"}", .jsonl, labels: labels)
        == #"{"text":"t", "predicted": "a\"b\n", "#
        + #""probabilities": {"a\"b\n": 0.750000, "c,d\te": 0.250000}}"# + "\n")
    #expect(
      try scored("text\nx\ny\n", .csv, labels: labels)
        == "text,predicted,probability\nx,\"a\"\"b\n\",0.750000\ny,\"c,d\te\",0.666667\n")
    #expect(
      try scored("text\nx\ny\n", .tsv, options: DelimitedOptions(quoting: false), labels: labels)
        == "text\tpredicted\tprobability\nx\ta\"b \t0.750000\ny\tc,d e\t0.666667\n")
    #expect(
      try scored("x\ny\n", .lines, labels: labels)
        == "a\"b \t0.750000\tx\nc,d e\t0.666667\ty\n")
  }

  @Test(arguments: [
    (
      "id,text\n1,\"a, b\"\n2,c\n",
      "id,text,predicted,probability\n1,\"a, b\",opinionated,0.750000\n2,c,reported,0.666667\n"
    ),
    (
      "id,text\r\n1,\"a\nb\"\r\n2,c",
      "id,text,predicted,probability\r\n1,\"a\nb\",opinionated,0.750000\r\n"
        + "2,c,reported,0.666667\r\n"
    ),
    (
      "predicted,text,probability,\"n,\"\nx,a,0.5,\"y\"\n",
      "text,\"n,\",predicted,probability\na,\"y\",opinionated,0.750000\n"
    ),
    ("text\n\"\"\n", "text,predicted,probability\n\"\",opinionated,0.750000\n"),
    ("text,predicted\n,x\n", "text,predicted,probability\n,opinionated,0.750000\n"),
  ])
  func `adds columns to a table and leaves the other bytes`(
    input: String, expected: String
  ) throws {
    #expect(try scored(input, .csv) == expected)
    #expect(try scored(expected, .csv) == expected)
  }

  @Test func `writes plain lines behind their prediction`() throws {
    #expect(
      try scored("a\tb\n\n", .lines) == "opinionated\t0.750000\ta\tb\nreported\t0.666667\t\n")
    #expect(try scored("__label__x a b", .fasttext) == "opinionated\t0.750000\ta b\n")
    #expect(try scored("a\r\n", .lines) == "opinionated\t0.750000\ta\r\n")
  }

  @Test func `keeps a place for a bad record`() throws {
    #expect(
      try scored("{\"text\":\"a\"}\n[\"x\n", .jsonl)
        == "{\"text\":\"a\", \(Self.added)}\n"
        + #"{"error": "column 1: expected an object in braces, found \"[\"", "line": 2}"# + "\n")
    #expect(
      try scored("id,text,n\n1\n2,b,c\n", .csv)
        == "id,text,n,predicted,probability\n"
        + ",\"error: line 2: expected 3 columns as in the header, found 1\",,,\n"
        + "2,b,c,opinionated,0.750000\n")
    let error = CorpusError(file: "in", line: 3, message: "bad\tthing")
    let schema = try RecordReader(bytes: [], name: "in", format: .lines).schema
    var output: [UInt8] = []
    RecordWriter(schema: schema, labels: []).appendError(error, to: &output)
    #expect(text(output) == "\t\terror: line 3: bad thing\n")
  }

  @Test func `writes error rows that read back with as many cells`() throws {
    let table = "id,text,predicted,n\n1\n2,\"b\"x\n3,c,d,e\n"
    let output = try scored(table, .csv)
    let found = try records(output, .csv)
    #expect(found.count == 3)
    #expect(try found.map { try $0.field("predicted") } == [nil, nil, "opinionated"])
    #expect(text(found[0].text).hasPrefix("error: line 2: "))
  }

  /// The property that makes scoring safe in a chain of tools.
  @Test func `gives the record back when the added fields are taken away`() throws {
    var random = SeededRandom(state: 17)
    let values = [#""x""#, "1", "-2.5e3", "null", "[1, 2]", #"{"a": {"b": []}}"#, #""\u00e4\"}""#]
    let spaces = ["", " ", "  ", "\t"]
    for _ in 0..<300 {
      var fields = ["\"text\"\(spaces.randomElement(using: &random) ?? ""):\"t\""]
      for index in 0..<Int.random(in: 0..<4, using: &random) {
        let value = values.randomElement(using: &random) ?? ""
        fields.append("\"f\(index)\":\(spaces.randomElement(using: &random) ?? "")\(value)")
      }
      fields.shuffle(using: &random)
      let space = spaces.randomElement(using: &random) ?? ""
      let input = "{\(space)" + fields.joined(separator: "\(space),\(space)") + "\(space)}"
      let output = try scored(input, .jsonl)
      #expect(output.replacing(", " + Self.added, with: "") == input + "\n")
      let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      #expect(json?["predicted"] as? String == "opinionated")
      #expect(json?.count == fields.count + 2)
    }
  }
}
