import Foundation
import Testing

@testable import Features

@Suite struct TextFoldingTests {
  private func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { TextFolding.append(scalar, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Don’t", "don't"), ("DON\u{2BC}T", "don't"), ("‘so’", "'so'"), ("“so”", "\"so\""),
    ("«так»", "\"так\""), ("so\u{2010}called", "so-called"), ("so\u{2011}called", "so-called"),
    ("sha\u{AD}m", "sham"), ("sha\u{200B}m", "sham"), ("\u{FEFF}sham", "sham"), ("`so`", "'so'"),
    ("1,200", "0,000"), ("٣٤", "00"), ("९", "0"), ("Ünïted", "ünïted"), ("—", "—"), ("²", "²"),
    ("A\u{0}B", "a\u{0}b"), ("", ""), ("E\u{301}", "\u{E9}"), ("i\u{307}", "i"),
    ("e\u{323}\u{302}", "\u{1EC7}"), ("\u{301}", "\u{301}"), ("q\u{301}", "q\u{301}"),
  ])
  func `folds case, digits and typographic marks`(_ text: String, _ expected: String) {
    #expect(folded(text) == expected)
  }

  @Test(arguments: [
    ("Don’t", "don't"), ("SO\u{2011}CALLED", "so-called"), ("1998", "2024"), ("Šéf", "šÉF"),
    ("ПОЗОР", "позор"), ("ΟΔΟΣ", "οδος"), ("Σίσυφος", "ΣΊΣΥΦΟΣ"), ("\u{212A}elvin", "kelvin"),
  ])
  func `gives equal words equal hashes`(_ first: String, _ second: String) {
    #expect(TextFolding.hash(word: first) == TextFolding.hash(word: second))
  }

  @Test(arguments: [
    ("caf\u{E9}", "cafe"), ("12", "123"), ("it's", "its"), ("so-called", "socalled"),
  ])
  func `keeps different words apart`(_ first: String, _ second: String) {
    #expect(TextFolding.hash(word: first) != TextFolding.hash(word: second))
  }

  @Test func `gives a word the hash it has as a token`() {
    for word in ["Don’t", "so\u{2011}called", "1,200", "U.S.", "ΟΔΟΣ", "naïve", "sha\u{AD}m"] {
      let tokens = WordTokenizer.tokenize(SourceText(word)).tokens
      #expect(tokens.map(\.hash) == [TextFolding.hash(word: word)], "\(word)")
    }
  }

  @Test func `lower-cases letters as Foundation does`() throws {
    // Latin, Greek, Cyrillic, Armenian, Georgian, Latin extended, Deseret.
    let alphabets: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0xC0...0x24F, 0x370...0x3FF, 0x400...0x52F, 0x531...0x556, 0x10A0...0x10C5,
      0x1E00...0x1EFF, 0x10400...0x1044F,
    ]
    for value in alphabets.joined() {
      guard let scalar = Unicode.Scalar(value), value != 0x130, value != 0x3C2 else { continue }
      #expect(
        folded(String(scalar)) == String(scalar).lowercased(), "U+\(String(value, radix: 16))")
    }
    // A dotted capital i has two scalars in lower case and keeps the first; a final sigma is a sigma.
    #expect(folded("\u{130}") == "i")
    #expect(folded("ς") == "σ")
  }

  @Test func `folding what is folded changes nothing`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = folded(String(scalar))
      #expect(folded(once) == once, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `adds the bytes of a number as it adds them one by one`() {
    let bytes = Array("abcdefgh".utf8)
    for count in 0...8 {
      let number = bytes.prefix(count).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let expected = bytes.prefix(count).reduce(TextFolding.hashBasis, TextFolding.hash(_:adding:))
      let found = HashInverses.standard.withView {
        TextFolding.hash(TextFolding.hashBasis, adding: number, undoing: $0[count])
      }
      #expect(found == expected)
    }
  }

  @Test func `hashes as FNV-1a does before its bits are spread`() {
    // Test vectors of the FNV reference (draft-eastlake-fnv, appendix C).
    #expect(
      "a".utf8.reduce(TextFolding.hashBasis, TextFolding.hash(_:adding:)) == 0xAF63_DC4C_8601_EC8C)
    #expect(
      "foobar".utf8.reduce(TextFolding.hashBasis, TextFolding.hash(_:adding:))
        == 0x8594_4171_F739_67E8)
  }
}
