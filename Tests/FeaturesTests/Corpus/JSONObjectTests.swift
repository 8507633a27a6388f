import Testing

@testable import Features

@Suite struct JSONObjectTests {
  private func value(_ path: String, in json: String) throws -> String? {
    let bytes = Array(json.utf8)
    var scanner = JSONScanner(bytes)
    let object = try scanner.scanObject()
    return object.field(at: Array(path.utf8), in: bytes).map { text(bytes[$0.value]) }
  }

  @Test(arguments: [
    ("a", #"{"a":1}"#, "1"),
    ("a", #"{ "b" : [ {"a":2} ] , "a" : "x" }"#, #""x""#),
    ("a", #"{"a":1,"a":2}"#, "2"),
    ("a.b", #"{"a":{"b":3}}"#, "3"),
    ("a.b", #"{"a":{"b":3},"a.b":4}"#, "4"),
    ("a.b.c", #"{"a":{"b":{"c":{"d":5}}}}"#, #"{"d":5}"#),
    ("a.b.c", #"{"a.b":{"c":6}}"#, "6"),
    ("a.b.c", #"{"a":{"b.c":7}}"#, "7"),
    ("text", #"{"te\u0078t":8}"#, "8"),
    ("ä", #"{"\u00e4":9}"#, "9"),
    ("", #"{"":10}"#, "10"),
    (".", #"{"":{"":11}}"#, "11"),
  ])
  func `finds a field by its path`(path: String, json: String, expected: String) throws {
    #expect(try value(path, in: json) == expected)
  }

  @Test(arguments: [
    ("a", "{}"), ("a", #"{"b":{"a":1}}"#), ("a.b", #"{"a":[{"b":1}]}"#), ("a.b", #"{"a":"b"}"#),
    ("a", #"{"A":1}"#), ("a.", #"{"a":{"b":1}}"#), ("....", #"{"a":1}"#),
  ])
  func `finds nothing where nothing is`(path: String, json: String) throws {
    #expect(try value(path, in: json) == nil)
  }

  @Test func `gives ranges that the fields stand in`() throws {
    let json = #" { "a" : "x" , "b" : [1, {"c": 2}] } "#
    let bytes = Array(json.utf8)
    var scanner = JSONScanner(bytes)
    let object = try scanner.scanObject()
    #expect(object.fields.map { text(bytes[$0.key]) } == [#""a""#, #""b""#])
    #expect(object.fields.map { text(bytes[$0.value]) } == [#""x""#, #"[1, {"c": 2}]"#])
    #expect(object.fields.map(\.kind) == [.string, .array])
    #expect(text(bytes[object.open...object.close]) == json.trimmingSpaces)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }
}
