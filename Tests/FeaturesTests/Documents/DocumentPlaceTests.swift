import Testing

@testable import Features

/// Reads a page and gives each part as `reason or section: text`.
private func parts(_ lines: [String]) -> [String] {
  let source = SourceText(lines.joined(separator: "\n\n"))
  let document = DocumentReader.read(plainText: source)
  let blocks = document.blocks.map { (range: $0.range, name: $0.section.rawValue) }
  let skipped = document.skipped.map { (range: $0.range, name: $0.reason) }
  return (blocks + skipped).sorted { $0.range.lowerBound < $1.range.lowerBound }
    .map { "\($0.name): \(source.text($0.range))" }
}

private let headline = "Council Closes Three Libraries in a Single Night"
private let story = [
  "RIVERTON (AP) — The council voted on Tuesday to close three of its five libraries.",
  "Mayor Ann Pell said that she had not been asked, and that she would not have agreed.",
  "The vote was five to two, and the gallery was full to the last seat.",
  "Residents left the hall in silence.",
]
private let footer = ["Sign up for our newsletter", "© 2025 Daily Gazette"]

/// What only its place on the page gives away.
struct DocumentPlaceTests {
  // MARK: The top

  @Test(arguments: [
    "NATIONAL SECURITY", "MOVIES", "SAVING THE COAST", "THE LONG READ", "Opinion | Libraries",
    "Home > News > Politics", "News › Local", "TELEVISION", "White House", "Supreme Court",
    "BOOKS & ARTS", "Law and Justice", "RIVERTON WATCH",
  ])
  func `skips a kicker above the headline`(line: String) {
    #expect(
      parts([line, headline] + story).prefix(2) == ["label: \(line)", "headline: \(headline)"])
  }

  @Test func `takes capitals over a standfirst for the headline`() {
    let found = parts(["COUNCIL SHUTS LIBRARIES", "Three of five go as budget is cut"] + story)
    #expect(
      found.prefix(2) == [
        "headline: COUNCIL SHUTS LIBRARIES", "headline: Three of five go as budget is cut",
      ])
  }

  @Test func `takes capitals over a headline with a standfirst for a kicker`() {
    let page = [
      "HOUSING CRISIS", "Council closes three libraries in one night",
      "The vote will cost the town dear.", "By Jane Doe",
    ]
    #expect(
      parts(page + story).prefix(4) == [
        "label: HOUSING CRISIS", "headline: Council closes three libraries in one night",
        "headline: The vote will cost the town dear.", "byline: By Jane Doe",
      ])
  }

  @Test func `takes two short paragraphs above the byline for the standfirst`() {
    let front = [
      headline, "The vote came after midnight. Nobody had read the paper.",
      "Two members wept.", "By Jane Doe", "March 3, 2025",
    ]
    #expect(
      parts(front + story).prefix(5).map { $0.prefix { $0 != ":" } } == [
        "headline", "headline", "headline", "byline", "date",
      ])
  }

  // MARK: Pictures

  @Test(
    arguments: [
      "Kamil Darwish/Meridian Wire", "(Ariel Dacanay/Meridian)", "Gannet Rock Pictures",
      "Ariel Dacanay", "Harbor Post Archive",
    ], ["\n", "\n\n"])
  func `skips a caption and a credit below the names`(credit: String, gap: String) {
    let caption = "A woman walks past the shuttered library in Riverton on Monday."
    let found = parts([headline, "By Jane Doe", caption + gap + credit] + story)
    #expect(found.dropFirst(2).prefix(2) == ["caption: \(caption)", "credit: \(credit)"])
    #expect(found.count == 8)
  }

  @Test(
    arguments: [
      "Marguerite Oduya and Tobias Renfrow in “The Lamplighter’s Debt.”",
      "Ann Pell, left, in ‘The Long Vote’.", "A firefighter waits outside the hall in Riverton.",
    ], ["\n", "\n\n"])
  func `skips a caption and a credit inside the article`(caption: String, gap: String) {
    let page = [headline] + story.prefix(2) + [caption + gap + "Gannet Rock Pictures"]
    let found = parts(page + story.suffix(2))
    #expect(
      found.dropFirst(3).prefix(2) == ["caption: \(caption)", "credit: Gannet Rock Pictures"])
  }

  @Test func `skips a caption between the names and the place`() {
    let caption = "Relatives wait for news outside St. Jude Hospital in Riverton on Monday."
    let found = parts([headline, "By Jane Doe", caption] + story)
    #expect(found[2] == "caption: \(caption)")
    #expect(found[3].hasPrefix("body: RIVERTON"))
  }

  @Test(arguments: ["The Long Road Back", "A Vote Too Far", "What Comes Next", "After Midnight"])
  func `keeps a heading inside the article`(line: String) {
    let found = parts([headline] + story.prefix(2) + [line] + story.suffix(2))
    #expect(found[3] == "body: \(line)")
    #expect(found[2].hasPrefix("body: Mayor"))
  }

  @Test func `keeps the first paragraph under the names`() {
    let lead = "The council closed three of its five libraries on Tuesday."
    let found = parts([headline, "By Jane Doe", lead] + story.dropFirst())
    #expect(found[2] == "body: \(lead)")
  }

  // MARK: The end

  @Test(arguments: [
    "Jane Doe writes about defense and the press for the Daily Gazette.",
    "Jane Doe is a film critic for the Daily Gazette.", "Doe reported from Manila.",
    "Jane Doe is a professor of law at Dunmore College.", "Jane Doe covers the council.",
    "*Jane Doe is a novelist.*", "_Jane Doe is the author of “Salt Wages.”_",
    "Jane Doe lives in Riverton with two dogs.",
  ])
  func `skips a note on the writer named above`(line: String) {
    let found = parts([headline, "By Jane Doe"] + story + [line] + footer)
    #expect(found.contains("author-note: \(line)"))
    #expect(found.count { $0.hasPrefix("body") } == 4)
  }

  @Test(arguments: [
    "Dale Hutchings writes about defense and the press for the Cimarron Lookout.",
    "Wendell Okonjo is a film critic for The Kennebec Tribune.",
    "Ines Quarles is a professor of law at Dunmore College.",
    "The writer is a former ambassador to Dunmore.", "The author is a lawyer in Riverton.",
    "Ines Quarles and Pell Danforth are fellows at the Larchmont Center and historians.",
    "Ines Quarles reports on housing for the Harbor Post.",
  ])
  func `skips a note on a writer at the end of the page`(line: String) {
    #expect(parts([headline] + story + [line] + footer).contains("author-note: \(line)"))
  }

  @Test(arguments: [
    "Ann Pell is a professor of law at Dunmore College.", "Pell is the author of two novels.",
    "He is a professor of law at Dunmore College.", "Riverton is a town of libraries.",
    "That is a matter for the lawyers.", "Riverton has a river.", "This is a writer who can wait.",
    "Nobody reports on the council any more.",
    "There is an old rule that a reporter should ask the widow last.",
    "Here is a columnist who has never met a sewer.",
  ])
  func `keeps a last sentence on somebody else`(line: String) {
    #expect(parts([headline, "By Jane Doe"] + story + [line] + footer).contains("body: \(line)"))
  }

  @Test func `skips notes on writers only at the end`() {
    let line = "Ines Quarles is a professor of law at Dunmore College."
    let found = parts([headline, "By Jane Doe"] + story.prefix(2) + [line] + story.suffix(2))
    #expect(found.contains("body: \(line)"))
  }
}
