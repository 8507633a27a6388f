import Foundation
import TestSupport
import Testing

@testable import Features

/// JSON as a tree, and values read from and written to it; Foundation's coders are the twins.
@Suite struct JSONTreeTests {
  enum Choice: Codable, Equatable { case plain, number(Double), pair(first: Int, second: String?) }

  struct Everything: Codable, Equatable {
    var bool = true
    var text = "é \u{1} \u{1F} \u{7F} \n\t\r\u{8}\u{C} / \" \\ \u{2028} 𝄞"
    var small: UInt8 = 255
    var large: UInt64 = .max
    var low = Int64.min
    var doubles = [0, -0.0, 1, 0.1, -2.5e-7, 1e16, 1e20, 123_456_789_012_345_680, 1.5e300]
    var floats: [Float] = [0.1, 3e-9, 16_777_216]
    var maybe: [Int?] = [nil, 3]
    var nothing: String?
    var nested = [["a": [1, 2]], [:], ["b10": [], "b2": [3]]]
    var choices = [Choice.plain, .number(0.5), .pair(first: 1, second: nil)]
    var aKey = 1
    var AKey = 2
    var a_key = 3
  }

  private static func foundation(_ formatting: JSONEncoder.OutputFormatting = []) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(Everything()), as: UTF8.self)
  }

  @Test func `what is written on one line is what Foundation writes`() throws {
    #expect(
      String(decoding: try Everything().json(), as: UTF8.self) == (try Self.foundation()))
  }

  @Test func `what is indented has Foundation's lines, keys next to colons, empty lists closed`()
    throws
  {
    let expected = try Self.foundation(.prettyPrinted)
      .replacing(/\[\s+\]/, with: "[]").replacing(/\{\s+\}/, with: "{}")
      .replacing("\" : ", with: "\": ")
    #expect(String(decoding: try Everything().json(indented: true), as: UTF8.self) == expected)
  }

  @Test func `what was written is read`() throws {
    #expect(try Everything(json: Everything().json()) == Everything())
    #expect(try Everything(json: Everything().json(indented: true)) == Everything())
  }

  @Test(arguments: ["1", "1.0", "1e3", "-0", "1.5", "300", "1e400", "\"1\"", "null", "true", "[1]"])
  func `numbers are read, or refused, as Foundation does`(_ text: String) {
    func check<Value: Decodable & Equatable>(_ type: Value.Type) {
      let expected = try? JSONDecoder().decode([Value].self, from: Data("[\(text)]".utf8))
      #expect((try? [Value](json: "[\(text)]".utf8)) == expected, "\(type)")
    }
    check(Int.self)
    check(UInt8.self)
    check(Double.self)
    check(Float.self)
    check(Bool.self)
    check(String.self)
    check(Int?.self)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "[1 2]", "01", "[\"\u{1}\"]", "nul", "1 1",
    String(repeating: "[", count: 600), #"{"bool": true}"#,
  ])
  func `what is no such value is refused`(_ text: String) {
    #expect(throws: (any Error).self) { try Everything(json: text.utf8) }
  }

  @Test func `an error names the place`() throws {
    let error = #expect(throws: DecodingError.self) {
      try [String: [Int]](json: #"{"a": [1, "x"]}"#.utf8)
    }
    guard case .typeMismatch(_, let context) = error else {
      Issue.record("found \(String(describing: error))")
      return
    }
    #expect(context.codingPath.map(\.stringValue) == ["a", "1"])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a number that is not finite cannot be written`(_ number: Double) {
    #expect(throws: EncodingError.self) { try [number].json() }
  }

  @Test func `of a key that comes twice the last value counts`() throws {
    #expect(
      try JSONTree(Array(#" {"a": 1, "b": {}, "a": [ null , false ] } "#.utf8))
        == .object(["a": .array([.null, .bool(false)]), "b": .object([:])]))
  }
}
