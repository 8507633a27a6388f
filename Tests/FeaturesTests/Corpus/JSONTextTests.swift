import Foundation
import Testing

@testable import Features

@Suite struct JSONTextTests {
  private func unescape(_ json: [UInt8]) -> String {
    text(JSONText.unescape(json, json.indices))
  }

  @Test(arguments: [
    (#""""#, ""),
    (#""plain""#, "plain"),
    (#""\"\\\/""#, "\"\\/"),
    (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e4\u20AC""#, "Aä€"),
    (#""\u0000""#, "\u{0}"),
    (#""x\uD83D\uDE00y""#, "x😀y"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
    (#""\uD83D""#, "\u{FFFD}"),
    (#""\uDE00\uD83D""#, "\u{FFFD}\u{FFFD}"),
    (#""\uD83Dx""#, "\u{FFFD}x"),
    (#""\uD83D\n""#, "\u{FFFD}\n"),
    (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀"),
    (#""\uD83D\u0041""#, "\u{FFFD}A"),
    (#""ä\tö""#, "ä\tö"),
  ])
  func `takes escapes out`(json: String, expected: String) {
    #expect(unescape(Array(json.utf8)) == expected)
  }

  @Test(arguments: [
    ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
    ([0xC3], "\u{FFFD}"),
    ([0xE2, 0x82, 0x61], "\u{FFFD}a"),
    ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
    ([0x5C, 0x6E, 0xF5], "\n\u{FFFD}"),
  ])
  func `replaces damaged UTF-8`(inside: [UInt8], expected: String) {
    let quote = UInt8(ascii: "\"")
    #expect(unescape([quote] + inside + [quote]) == expected)
  }

  @Test func `gives back what was put in`() throws {
    var random = SeededRandom(state: 11)
    let scalars = Array("a\"\\/\u{0}\u{1F}\n\u{7F}ä\u{2028}€😀\u{10FFFF}".unicodeScalars)
    for _ in 0..<300 {
      var string = ""
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        string.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
      }
      var json: [UInt8] = []
      JSONText.append(Array(string.utf8), to: &json)
      #expect(unescape(json) == string)
      let foundation = try JSONSerialization.jsonObject(
        with: Data(json), options: .fragmentsAllowed)
      #expect(foundation as? String == string)
    }
  }

  @Test func `writes control characters as escapes`() {
    var json: [UInt8] = []
    JSONText.append(Array("\u{1}\u{8}\t\n\u{C}\r\u{1F}\"\\/é".utf8), to: &json)
    #expect(text(json) == #""\u0001\b\t\n\f\r\u001f\"\\/é""#)
  }
}
