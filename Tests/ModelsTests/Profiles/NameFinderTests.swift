import Features
import Testing

@testable import Models

@Suite struct NameFinderTests {
  private func mentions(_ text: ProfiledText) -> [String] {
    let index = NameFinder.names(in: text.analysis)
    return index.mentions.map { text.string($0.tokens) }
  }

  private func names(_ text: String) throws -> [String] {
    let index = NameFinder.names(in: try ProfiledText(text).analysis)
    return index.mentions.map { index.names[$0.name] }
  }

  @Test(arguments: [
    ("The clerk met Jane Doran.", ["Jane Doran"]),
    ("The clerk met Ursula von Stein in Port de la Mer.", ["Ursula von Stein", "Port de la Mer"]),
    ("The clerk met John F. Doran.", ["John F. Doran"]),
    ("The clerk asked the Bank of Elmland.", ["Bank of Elmland"]),
    ("The clerk asked Peter Lund of the Taxpayers' League.", ["Peter Lund", "Taxpayers' League"]),
    ("The clerk met President Doran and Mrs Lund.", ["Doran", "Lund"]),
    ("The clerk met Sen. Doran of Elmland.", ["Doran of Elmland"]),
    ("The clerk flew with British Airways.", ["British Airways"]),
    ("The clerk met Theresa May.", ["Theresa May"]),
    ("Jane Doran left.", ["Jane Doran"]),
    ("The US and the EU told US, not YOU.", ["US", "EU", "US"]),
    ("The clerk met Doran’s aides.", ["Doran’s"]),
  ])
  func `finds names`(text: String, expected: [String]) throws {
    #expect(mentions(try ProfiledText(text)) == expected)
  }

  @Test(arguments: [
    "Everyone left on Monday in March.", "The British and the French left.",
    "Then the President left.", "“Nobody left,” she said. “People stayed.”",
    "The rule: Boxes stay. I left, and I'm glad.", "Tellingly it was Tuesday.",
  ])
  func `takes nothing else for a name`(text: String) throws {
    #expect(mentions(try ProfiledText(text)) == [])
  }

  @Test func `a sentence's first word is a name if it is one elsewhere`() throws {
    #expect(mentions(try ProfiledText("Doran left.")) == [])
    let text = try ProfiledText("Doran left. The clerk met Doran.")
    #expect(mentions(text) == ["Doran", "Doran"])
  }

  @Test func `a sentence's first word is left off if it is a common word or listed`() throws {
    let text = try ProfiledText("Aides met Jane Doran. The aides left. Tellingly Doran left.")
    #expect(mentions(text) == ["Jane Doran", "Doran"])
    #expect(mentions(try ProfiledText("Aides Doran hired left. No aides stayed.")) == ["Doran"])
  }

  @Test func `title case gives no names`() throws {
    let text = try ProfiledText(headline: "Puppet Mayor Doran Caves In", ["The clerk met Doran."])
    #expect(mentions(text) == ["Doran"])
    #expect(mentions(try ProfiledText(headline: "Doran Quits", [])) == [])
    #expect(mentions(try ProfiledText("Paul Lund met Jane Doran.")) == ["Paul Lund", "Jane Doran"])
  }

  @Test func `surnames stand for the last full name they end`() throws {
    let text = """
      The clerk met Jane Doran. The aide met Doran. The clerk met Paul Doran. \
      The aide met Doran's son.
      """
    #expect(try names(text) == ["Jane Doran", "Jane Doran", "Paul Doran", "Paul Doran"])
  }

  @Test func `a short form that comes first takes the full name`() throws {
    #expect(try names("The clerk met Doran and Jane Doran.") == ["Jane Doran", "Jane Doran"])
  }

  @Test func `common nouns do not stand for the names they end`() throws {
    #expect(
      try names("The clerk met the Harbour Party. The aide met the Party.")
        == ["Harbour Party", "Party"])
    #expect(
      try names("The clerk asked the Bank of Elmland. The aide flew to Elmland.")
        == ["Bank of Elmland", "Elmland"])
  }
}
