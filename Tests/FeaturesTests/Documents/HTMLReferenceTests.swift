import Testing

@testable import Features

struct HTMLReferenceTests {
  private func text(_ markup: String) -> String {
    var draft = DocumentDraft()
    let bytes = Array(markup.utf8)
    HTMLReference.copy(bytes, bytes.indices, to: &draft)
    return String(decoding: draft.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("&amp;", "&"), ("&lt;b&gt;", "<b>"), ("&quot;", "\""), ("&apos;", "'"), ("&eacute;", "é"),
    ("&Eacute;", "É"), ("&rsquo;", "’"), ("&ldquo;", "“"), ("&hellip;", "…"), ("&mdash;", "—"),
    ("&euro;", "€"), ("&pound;", "£"), ("&rarr;", "→"), ("&alpha;", "α"), ("&Omega;", "Ω"),
    ("&lstrok;", "ł"), ("&Scaron;", "Š"), ("&frac13;", "⅓"), ("&trade;", "™"), ("&fjlig;", "fj"),
    ("&copy 2024", "© 2024"), ("&eacutetat", "état"), ("&ampamp;", "&amp;"), ("&amp;lt;", "&lt;"),
    ("&#233;", "é"), ("&#xE9;", "é"), ("&#XE9;", "é"), ("&#233x", "éx"), ("&#x1F600;", "😀"),
    ("&#146;", "’"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"),
    ("&#99999999999999999999;", "\u{FFFD}"), ("a&#10;&#9;b", "a b"),
  ])
  func `replaces a character reference`(markup: String, expected: String) {
    #expect(text(markup) == expected)
  }

  @Test(arguments: ["&", "& so on", "AT&T", "R&D;", "&;", "&#;", "&#x;", "&#xg;", "&mdash", "a&b"])
  func `keeps what is none`(markup: String) { #expect(text(markup) == markup) }

  @Test func `knows the references of HTML 4`() {
    #expect(HTMLEntities.text.count > 400)
    #expect(HTMLEntities.text.values.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    #expect(HTMLEntities.loose.allSatisfy { HTMLEntities.text[$0] != nil })
    #expect(HTMLEntities.loose.map(\.utf8.count).max() == HTMLEntities.longestLoose)
    #expect(HTMLEntities.windows.count == 32)
  }
}
