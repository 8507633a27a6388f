import Foundation
import Testing

@testable import Features

@Suite struct RecordReaderTests {
  @Test func `reads JSON Lines and skips blank lines`() throws {
    let found = try records(
      "{\"text\":\"a\\tb\"}\r\n\n  \t\n{\"label\":1,\"text\":\"ä\"}", .jsonl)
    #expect(found.map { text($0.text) } == ["a\tb", "ä"])
    #expect(found.map(\.line) == [1, 4])
    #expect(text(found[0].bytes) == "{\"text\":\"a\\tb\"}")
  }

  @Test func `keeps blank lines of plain text`() throws {
    #expect(try outcomes("a\n\n b \n", .lines) == ["a", "", " b "])
  }

  @Test(arguments: [
    ("__label__x Some text", "Some text", ["x"]),
    ("__label__x __label__y-z\tSome text", "Some text", ["x", "y-z"]),
    ("Some __label__x text", "Some __label__x text", []),
    ("__label__x", "", ["x"]),
    ("__label__ text", "text", [""]),
  ])
  func `reads fastText lines`(line: String, expected: String, labels: [String]) throws {
    let record = try records(line, .fasttext)[0]
    #expect(text(record.text) == expected)
    guard labels.count <= 1 else {
      let error = #expect(throws: CorpusError.self) { try record.label }
      #expect(error?.description == "in:1: expected one label, found 2: x, y-z")
      return
    }
    #expect(try record.label ?? "" == labels.first ?? "")
  }

  @Test func `reads fields of a table by the names in its header`() throws {
    let fields = RecordFields(text: "body", label: "stance", group: "outlet")
    let table = "id,outlet,body,stance,weight\n7,Gazette,\"a, b\",reported,0.5\n,,c,,\n"
    let found = try records(table, .csv, fields: fields)
    #expect(found.map { text($0.text) } == ["a, b", "c"])
    #expect(try found[0].id == "7")
    #expect(try found[0].label == "reported")
    #expect(try found[0].group == "Gazette")
    #expect(try found[0].weight == 0.5)
    #expect(try found[1].id == nil)
    #expect(try found[1].label == nil)
    #expect(try found[1].group == nil)
    #expect(try found[1].weight == nil)
  }

  @Test(arguments: [
    (#""x""#, "x"), ("1", "1"), ("-1.50", "-1.50"), ("true", "true"), ("false", "false"),
    ("null", nil), (#""""#, nil), (#""\u00e4""#, "ä"),
  ])
  func `takes a label from a string, number or truth value`(
    json: String, expected: String?
  ) throws {
    let record = try records("{\"label\":\(json),\"text\":\"t\"}", .jsonl)[0]
    #expect(try record.label == expected)
  }

  @Test(arguments: [("[1]", "an array"), ("{}", "an object")])
  func `refuses a label of another kind`(json: String, kind: String) throws {
    let record = try records("{\"label\":\(json),\"text\":\"t\"}", .jsonl)[0]
    let error = #expect(throws: CorpusError.self) { try record.label }
    #expect(
      error?.description == #"in:1: field "label": expected a string or number, found \#(kind)"#)
  }

  @Test(
    arguments: [
      ("2", 2), ("0", 0), ("0.25", 0.25), ("1e2", 100), (#""3""#, 3), ("null", nil),
    ] as [(String, Double?)])
  func `takes a weight`(json: String, expected: Double?) throws {
    let record = try records("{\"text\":\"t\",\"weight\":\(json)}", .jsonl)[0]
    #expect(try record.weight == expected)
  }

  @Test(arguments: ["-1", "1e999", "1e308", #""nan""#, #""inf""#, #""heavy""#, "true"])
  func `refuses what is no weight`(json: String) throws {
    let record = try records("{\"text\":\"t\",\"weight\":\(json)}", .jsonl)[0]
    let error = #expect(throws: CorpusError.self) { try record.weight }
    #expect(error?.message.contains("expected a weight from 0 to 1000000000, found") == true)
  }

  @Test func `follows paths into nested objects`() throws {
    let fields = RecordFields(text: "article.body", label: "gold.stance", group: "outlet.name")
    let json = #"{"article":{"body":"t"},"gold":{"stance":"s"},"outlet":{"name":"o"},"a.b":1}"#
    let record = try records(json, .jsonl, fields: fields)[0]
    #expect(text(record.text) == "t")
    #expect(try record.label == "s")
    #expect(try record.group == "o")
    #expect(try record.field("a.b") == "1")
    #expect(try record.field("a.c") == nil)
  }

  @Test(arguments: [
    (
      #"{"id":1,"body":"x"}"#,
      #"in:1: no field "text" (fields here: id, body; name another with --text-field)"#
    ),
    ("{}", #"in:1: no field "text" (the record is empty)"#),
    (#"{"text":null}"#, #"in:1: field "text": expected a string, found null"#),
    (#"{"text":["x"]}"#, #"in:1: field "text": expected a string, found an array"#),
    (
      #"{"a\u001b[2J":0}"#,
      #"in:1: no field "text" (fields here: a\u{1b}[2J; name another with --text-field)"#
    ),
  ])
  func `says what is wrong with the text field`(json: String, message: String) throws {
    #expect(try outcomes(json, .jsonl) == [message])
  }

  @Test func `reads on after a bad record`() throws {
    let found = try outcomes("{\"text\":\"a\"}\n{\"text\":\"b\"\n{\"text\":\"c\"}\nnull\n", .jsonl)
    #expect(found.count == 4)
    #expect(found[0] == "a")
    #expect(found[1].hasPrefix("in:2: "))
    #expect(found[2] == "c")
    #expect(found[3].hasPrefix("in:4: "))
  }

  @Test(arguments: [
    (
      "id,body\n1,x\n", RecordFields(),
      #"in:1: no column "text" (columns here: id, body; name another with --text-field)"#
    ),
    ("text,text\n1,x\n", RecordFields(), #"in:1: 2 columns are named "text", expected one"#),
    (
      "text\nx\n", RecordFields(group: "outlet"),
      #"in:1: no column "outlet" (columns here: text; name another with --group-field)"#
    ),
  ])
  func `checks the header of a table`(
    table: String, fields: RecordFields, message: String
  ) throws {
    let error = #expect(throws: CorpusError.self) { try records(table, .csv, fields: fields) }
    #expect(error?.description == message)
    #expect(error?.endsReading == true)
  }

  @Test func `minds a column of two only when it is asked for`() throws {
    let record = try records("text,note,note,label,label\nx,1,2,3,4\n", .csv)[0]
    #expect(text(record.text) == "x")
    #expect(throws: CorpusError.self) { try record.label }
    #expect(throws: CorpusError.self) { try record.field("note") }
  }

  @Test func `wants a field that was named in every record`() throws {
    let fields = RecordFields(group: "outlet", weight: "count")
    let record = try records(#"{"text":"t","group":"g"}"#, .jsonl, fields: fields)[0]
    let error = #expect(throws: CorpusError.self) { try record.group }
    #expect(
      error?.description
        == #"in:1: no field "outlet" (fields here: text, group; name another with --group-field)"#)
    #expect(throws: CorpusError.self) { try record.weight }
    #expect(throws: CorpusError.self) {
      _ = try RecordReader(bytes: [], name: "in", format: .lines, fields: fields)
    }
  }

  @Test func `keeps a record with damaged UTF-8 usable`() throws {
    let json = Array(#"{"text":"a"#.utf8) + [0xFF] + Array(#"b","label":"x"}"#.utf8)
    #expect(try outcomes(json, .jsonl) == ["a\u{FFFD}b"])
  }

  @Test func `reads a record of a megabyte`() throws {
    let long = String(repeating: "word ", count: 200_000)
    #expect(try outcomes("{\"text\":\"\(long)\"}\n", .jsonl) == [long])
    #expect(try outcomes("id,text\n1,\"\(long)\"\n", .csv) == [long])
  }

  @Test func `gives the same records for every block size`() throws {
    let folder = try TemporaryFolder()
    let inputs: [(RecordFormat, String)] = [
      (.jsonl, "{\"text\":\"ä\"}\r\n{\"text\":\n\n{\"text\":\"b\"}"),
      (.csv, "id,text\r\n1,\"a\r\nb\"\r\n2\r\n3,\"x\"y\r\n4,\"z\r\n5,c"),
      (.fasttext, "__label__x a\n\n__label__y b"),
    ]
    for (format, input) in inputs {
      let path = try folder.file(format.rawValue, input)
      let expected = try outcomes(input, format)
      for blockSize in 1...input.utf8.count {
        var reader = try RecordReader(
          BlockReader(path: path, blockSize: blockSize), format: format, fields: RecordFields(),
          options: DelimitedOptions())
        var found: [String] = []
        while true {
          do throws(CorpusError) {
            guard let record = try reader.next() else { break }
            found.append(text(record.text))
          } catch {
            found.append(error.description.replacing(path, with: "in"))
          }
        }
        #expect(found == expected, "\(format), block size \(blockSize)")
      }
    }
  }

  @Test func `cuts batches that hold all records in order`() throws {
    let input = (1...50).map { $0 % 7 == 0 ? "a\n" : "a,b\($0)\n" }.joined()
    var reader = try RecordReader(
      bytes: Array(("id,text\n" + input).utf8), name: "in", format: .csv)
    let schema = reader.schema
    var found: [String] = []
    while true {
      let batch = try reader.nextBatch(byteCount: 20)
      guard !batch.isEmpty else { break }
      #expect(batch.count <= 20)
      for result in batch {
        switch result {
        case .success(let raw): found.append(text(try schema.parse(raw).text))
        case .failure(let error): found.append(error.description)
        }
      }
    }
    #expect(found == (try outcomes("id,text\n" + input, .csv)))
  }

  @Test(
    arguments: [
      ("a.jsonl", .jsonl), ("dir.csv/a.NDJSON", .jsonl), ("a.json", .jsonl), ("a.csv", .csv),
      ("a.b.tsv", .tsv),
      ("a.txt", .lines), ("a.ft", .fasttext), ("a", nil), ("dir.csv/a", nil), ("a.exe", nil),
      ("", nil), ("-", nil),
    ] as [(String, RecordFormat?)])
  func `knows formats by extension`(path: String, format: RecordFormat?) {
    #expect(RecordFormat(path: path) == format)
  }
}
