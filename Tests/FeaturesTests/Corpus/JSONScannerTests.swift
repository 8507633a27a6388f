import Foundation
import Testing

@testable import Features

@Suite struct JSONScannerTests {
  static let valid = [
    #"0"#, #"-0"#, #"7"#, #"-12"#, #"1.5"#, #"0.25"#, #"1e5"#, #"1E+5"#, #"1e-05"#, #"-0.1e2"#,
    #""""#, #""a""#, #""a b""#, #""\"""#, #""\\""#, #""\/""#, #""\b\f\n\r\t""#, #""\u0041""#,
    #""\uD83D\uDE00""#, #""ä€😀""#, #""]}""#, #"true"#, #"false"#, #"null"#, #"[]"#, #"[ ]"#,
    #"{}"#, #"{ }"#, #"[1]"#, #"[1,2]"#, #"[ 1 , 2 ]"#, #"[[]]"#, #"[{},[]]"#, #"[[[1]],2]"#,
    #"{"a":1}"#, #"{ "a" : 1 }"#, #"{"a":{}}"#, #"{"a":[]}"#, #"{"a":{"b":[1,{"c":null}]},"d":2}"#,
    #"{"":0}"#, #"{"a":1,"b":"x"}"#, #"{"\u0061":true}"#, " \t\r\n1 \t\r\n", "[\n1\n]",
    #"[true,false,null]"#, #"[{"a":[{"b":[]}]}]"#, #""{""#,
  ]
  static let invalid = [
    "", " ", #"01"#, #"-"#, #"+1"#, #".5"#, #"1."#, #"1.e5"#, #"1e"#, #"1e+"#, #"--1"#, #"0x1"#,
    #"NaN"#, #"Infinity"#, #"""#, #""a"#, #""\"#, #""\""#, #""\x""#, #""\u12""#, #""\u123g""#,
    #"'a'"#, "\"a\tb\"", "\"a\nb\"", "\"\u{1}\"", #"tru"#, #"True"#, #"truefalse"#, #"nul"#, #"["#,
    #"]"#, #"[,]"#, #"[1,]"#, #"[,1]"#, #"[1 2]"#, #"[1"#, #"[1}"#, #"{"#, #"}"#, #"{a:1}"#,
    #"{"a"}"#, #"{"a":}"#, #"{"a" 1}"#, #"{"a":1,}"#, #"{,}"#, #"{"a":1]"#, #"{"a":1 "b":2}"#,
    #"{1:2}"#, #"[[]"#, #"{"a":{}"#, #"1 2"#, #"{} {}"#, #"[] ,"#, #"/*x*/1"#, "\u{FEFF}1", "a",
    "\u{A0}1", "[1]\u{0}", #"{"a":[}]}"#, #"{"a":1}}"#, #"[\u0031]"#,
  ]

  private func isValid(_ bytes: [UInt8]) -> Bool {
    var scanner = JSONScanner(bytes)
    return (try? scanner.scanValue()) != nil
  }

  @Test(arguments: valid)
  func `takes what the grammar allows`(json: String) throws {
    var scanner = JSONScanner(Array(json.utf8))
    #expect(throws: Never.self) { _ = try scanner.scanValue() }
  }

  @Test(arguments: invalid)
  func `refuses what the grammar does not allow`(json: String) throws {
    #expect(!isValid(Array(json.utf8)))
  }

  @Test(arguments: [
    (#"{"a":1"#, "column 7: expected a comma or } after a value, found the end of the line"),
    (#"{"a" 1}"#, #"column 6: expected a colon after a field name, found "1""#),
    (#"{"a":1,}"#, #"column 8: expected a field name in double quotes, found "}""#),
    (#"{'a':1}"#, #"column 2: expected a field name in double quotes, found "'""#),
    (#"{"ä":x}"#, #"column 6: expected a value, found "x""#),
    (#"{"a":tru}"#, #"column 6: expected the word true, found "t""#),
    (
      #"{"a":"b}"#,
      "column 9: expected a quotation mark that closes the string of column 6, "
        + "found the end of the line"
    ),
    (
      "{\"a\":\"b\tc\"}",
      "column 8: expected a string without control characters, "
        + "which are written \\u00XX, found a tab"
    ),
    (#"{"a":1} x"#, #"column 9: expected the end of the line after the record, found "x""#),
    (#"{"a":[1 2]}"#, #"column 9: expected a comma or ] after a value, found "2""#),
    (#""a""#, #"column 1: expected an object in braces, found """"#),
    (
      #"[{"text":"a"}]"#,
      #"column 1: expected an object in braces, found "[" (one object a line is read; "#
        + "split an array with: jq -c '.[]' FILE)"
    ),
    (#"{"a":"\u12x4"}"#, #"column 11: expected four hexadecimal digits after \u, found "x""#),
    (#"{"a":-}"#, #"column 7: expected a digit, found "}""#),
    (#"{"a":01}"#, #"column 7: expected a number without leading zeros, found "1""#),
  ])
  func `says what was expected and where`(json: String, message: String) throws {
    #expect(try outcomes(json, .jsonl) == ["in:1: " + message])
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `limits nesting without a deep stack`(open: String) throws {
    let close = open == "[" ? "]" : "}"
    let limit = JSONScanner.depthLimit
    for (depth, fits) in [(limit, true), (limit + 1, false), (100_000, false)] {
      let nested =
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      #expect(isValid(Array(nested.utf8)) == fits, "depth \(depth)")
    }
    #expect(!isValid(Array(String(repeating: open, count: 100_000).utf8)))
  }

  /// Foundation's parser is the slow twin.
  ///
  /// It refuses three things that this one takes on purpose: damaged UTF-8, lone surrogates, and
  /// numbers that no `Double` holds; the mutations make none. It takes one thing that is no JSON, a
  /// comma before a closing bracket.
  @Test func `agrees with Foundation on mutated records`() {
    let seed: UInt64 = 0x51A7
    var random = SeededRandom(state: seed)
    let alphabet = Array(#"{}[]",:\ 01-+.eutrfalsn/"#.utf8) + [0x09, 0x1F]
    let samples = Self.valid.filter { !$0.contains("\\u") && $0.utf8.allSatisfy { $0 < 0x80 } }
    var counts = [true: 0, false: 0]
    for round in 0..<6000 {
      var bytes = Array(samples[round % samples.count].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let byte = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        let index = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.insert(byte, at: index)
        case 1 where index < bytes.count: bytes[index] = byte
        case 2 where index < bytes.count: bytes.remove(at: index)
        default: break
        }
      }
      let foundation =
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      counts[foundation, default: 0] += 1
      guard !text(bytes).contains(/,\s*\]/) else { continue }
      #expect(isValid(bytes) == foundation, "seed \(seed), round \(round): \(text(bytes))")
    }
    #expect(counts.values.allSatisfy { $0 > 500 })
  }

  @Test func `never traps on any bytes`() {
    var random = SeededRandom(state: 7)
    let alphabet = Array(#"{}[]",:\u0 dDeE1"#.utf8) + [0x00, 0x0A, 0x80, 0xC3, 0xED, 0xFF]
    for _ in 0..<3000 {
      let count = Int.random(in: 0..<24, using: &random)
      let bytes = (0..<count).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      _ = isValid(bytes)
      _ = JSONText.unescape(bytes, bytes.indices)
      _ = try? outcomes(bytes, .jsonl)
    }
  }
}
