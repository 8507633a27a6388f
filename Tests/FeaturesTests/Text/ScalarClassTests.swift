import Testing

@testable import Features

@Suite struct ScalarClassTests {
  @Test(arguments: [
    (" \t\u{A0}\u{2009}\u{202F}\u{3000}", ScalarClass.space),
    ("\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}", .lineBreak),
    ("azAZéÑßřΩжԱאعกა", .letter),
    ("09٣९", .digit),
    ("\u{301}\u{93E}\u{20DD}", .extender),
    ("\u{AD}\u{200B}\u{200D}\u{200E}\u{2060}\u{FEFF}", .invisible),
    ("'’\u{2BC}", .apostrophe),
    ("`‘‚‹›", .singleQuote),
    ("\"“”„«»「」", .doubleQuote),
    (".!?…。！？؟", .terminator),
    ("-\u{2010}\u{2011}", .hyphen),
    ("–—―−", .dash),
    ("中カひ", .ideograph),
    (",;:()[]/&%$€£@#*+=_\u{0}\u{7F}½²🙂", .mark),
  ])
  func `classifies`(_ text: String, _ expected: ScalarClass) {
    for scalar in text.unicodeScalars {
      #expect(ScalarClass(scalar) == expected, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `agrees with the Unicode tables on what a letter is`() {
    for value in UInt32(0)...0x24FF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic,
        scalar.properties.numericType == nil, scalar.properties.generalCategory != .otherSymbol,
        value != 0x2BC
      else { continue }
      let found = ScalarClass(scalar)
      #expect(found == .letter || found == .extender, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `classifies every scalar`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 37) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(ScalarClass(scalar).rawValue <= ScalarClass.mark.rawValue)
    }
  }
}
