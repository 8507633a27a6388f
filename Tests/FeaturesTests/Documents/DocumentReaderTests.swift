import Testing

@testable import Features

/// Reads a page and gives each part as `reason or section: text`.
private func parts(_ page: String) -> [String] {
  let source = SourceText(page)
  let document = DocumentReader.read(plainText: source)
  let blocks = document.blocks.map { (range: $0.range, name: $0.section.rawValue) }
  let skipped = document.skipped.map { (range: $0.range, name: $0.reason) }
  return (blocks + skipped).sorted { $0.range.lowerBound < $1.range.lowerBound }
    .map { "\($0.name): \(flat(source.text($0.range)))" }
}

private func flat(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

struct DocumentReaderTests {
  @Test func `reads a whole page`() {
    let page = """
      OPINION

      The council has lost the plot

      A vote that nobody asked for will cost the town dear.

      By Jane Doe and John Roe | Daily Gazette
      Updated March 3, 2024 10:30 a.m. ET

      A view of the town hall in winter
      Jane Doe/AP

      RIVERTON (AP) — The council on Tuesday voted to close three of its five libraries, a
      decision that took many by surprise.

      Advertisement

      Read more: Library cuts in five charts

      Share prices fell after the vote.

      * * *

      “I was not asked,” said Mayor Ann Pell.

      Jane Doe is a columnist for the Daily Gazette.

      © 2024 Daily Gazette. All rights reserved.

      12 Comments

      bob says: what rubbish
      Reply
      """
    #expect(
      parts(page) == [
        "label: OPINION",
        "headline: The council has lost the plot",
        "headline: A vote that nobody asked for will cost the town dear.",
        "byline: By Jane Doe and John Roe | Daily Gazette",
        "date: Updated March 3, 2024 10:30 a.m. ET",
        "caption: A view of the town hall in winter",
        "credit: Jane Doe/AP",
        "body: RIVERTON (AP) — The council on Tuesday voted to close three of its five libraries, "
          + "a decision that took many by surprise.",
        "promotion: Advertisement",
        "promotion: Read more: Library cuts in five charts",
        "body: Share prices fell after the vote.",
        "separator: * * *",
        "body: “I was not asked,” said Mayor Ann Pell.",
        "author-note: Jane Doe is a columnist for the Daily Gazette.",
        "copyright: © 2024 Daily Gazette. All rights reserved.",
        "comments: 12 Comments",
        "comments: bob says: what rubbish",
        "comments: Reply",
      ])
  }

  @Test func `joins wrapped lines under a headline without blank lines`() {
    let page = """
      COUNCIL APPROVES BUDGET DESPITE
      PROTESTS
      By JANE DOE
      Staff Writer
      March 3, 2024
      RIVERTON, Ohio (AP) - The city council on
      Tuesday approved a budget that cuts three
      library branches. Mayor Ann Pell said she
      would sign it.
      The vote was 5-2, with members Roe and
      Poe voting against.
      """
    #expect(
      parts(page) == [
        "headline: COUNCIL APPROVES BUDGET DESPITE PROTESTS",
        "byline: By JANE DOE",
        "byline: Staff Writer",
        "date: March 3, 2024",
        "body: RIVERTON, Ohio (AP) - The city council on Tuesday approved a budget that cuts three "
          + "library branches. Mayor Ann Pell said she would sign it.",
        "body: The vote was 5-2, with members Roe and Poe voting against.",
      ])
  }

  @Test func `takes each line for a paragraph where lines end sentences`() {
    let page = """
      Council approves budget
      The city council approved a budget that cuts three library branches.
      Mayor Ann Pell said she would sign it.
      “It is a sad day,” she said.
      The vote was 5-2.
      """
    #expect(
      parts(page) == [
        "headline: Council approves budget",
        "body: The city council approved a budget that cuts three library branches.",
        "body: Mayor Ann Pell said she would sign it.",
        "body: “It is a sad day,” she said.",
        "body: The vote was 5-2.",
      ])
  }

  @Test func `finds wrapped paragraphs that only their last lines end`() {
    let page = """
      Council closes libraries

      The city council on Tuesday approved a
      budget that cuts three library branches.
      It was late.
      Mayor Ann Pell, who was not there, said
      she would sign it.
      The vote was 5-2, with members Roe and
      Poe voting against.
      """
    #expect(
      parts(page) == [
        "headline: Council closes libraries",
        "body: The city council on Tuesday approved a budget that cuts three library branches.",
        "body: It was late.",
        "body: Mayor Ann Pell, who was not there, said she would sign it.",
        "body: The vote was 5-2, with members Roe and Poe voting against.",
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\n"])
  func `gives the same parts whatever ends the lines`(end: String, last: String) {
    let lines = [
      "Council approves budget", "", "By Jane Doe", "", "The city council on Tuesday approved a",
      "budget that cuts three branches.", "", "The vote was 5-2.",
    ]
    let plain = parts(lines.joined(separator: "\n"))
    #expect(plain.count == 4)
    #expect(parts(lines.joined(separator: end) + last) == plain)
    #expect(parts("\u{FEFF}" + lines.joined(separator: "\u{A0}\t" + end)) == plain)
    #expect(parts(lines.map { "\t" + $0 }.joined(separator: end)) == plain)
  }

  @Test func `numbers the body's paragraphs from zero`() {
    let source = SourceText(
      "A headline here\n\nOne sentence.\n\nAdvertisement\n\nAnother sentence.")
    let document = DocumentReader.read(plainText: source)
    #expect(document.blocks.map(\.paragraph) == [0, 0, 1])
    #expect(document.title == "A headline here")
  }

  @Test(arguments: ["Council approves budget", "Advertisement", "By Jane Doe", "One. Two."])
  func `takes a text of one line for a paragraph`(line: String) {
    #expect(parts(line) == ["body: \(line)"])
    #expect(parts("\n  \(line)\r\n\n") == ["body: \(line)"])
  }

  @Test(arguments: ["", "\n", " \t\r\n\u{A0}\u{FEFF}"])
  func `finds nothing in an empty text`(text: String) {
    #expect(parts(text).isEmpty)
  }

  @Test(arguments: [
    "The council met on Tuesday.", "“We are done,” said Ann Pell.", "Ann Pell told the council:",
    "TEHRAN (AP) — Iran said on Tuesday that it would talk.",
  ])
  func `takes a first line that is a sentence for body`(line: String) {
    #expect(parts(line + "\n\nThe vote was 5-2.\n\nIt was late.").first == "body: \(line)")
  }

  @Test(arguments: [
    "Council closes libraries", "Is this the end of the library?", "Out!", "Iran talks to the U.S.",
    "Poll: Many Voters Have Left the Party for Good.", "‘It is over’", "Pell says: no more cuts",
  ])
  func `takes a first line that is a title for the headline`(line: String) {
    let page = line + "\n\nThe council voted on Tuesday.\n\nIt was late."
    #expect(parts(page).first == "headline: \(line)")
  }

  @Test(arguments: [
    "Jane Doe", "Ann B. Pell and Liu Wei", "Maria de la Cruz", "James O'Neil", "Jane Doe in London",
    "Jane Doe Political editor",
  ])
  func `takes names alone below the headline for a byline`(line: String) {
    let page = "Council closes libraries\n\(line)\n\nThe council voted on Tuesday.\n\nIt was late."
    #expect(parts(page)[1] == "byline: \(line)")
  }

  @Test func `keeps a standfirst with the headline`() {
    let page = """
      Markets tumble
      Shares fall for a third day as banks warn of losses
      The index lost four percent on Tuesday.
      It was late.
      """
    #expect(parts(page)[1] == "headline: Shares fall for a third day as banks warn of losses")
  }

  @Test func `goes on reading after a comments button in the middle`() {
    let page = """
      Council closes libraries

      The council voted on Tuesday.

      12 Comments

      The mayor said that she had not been asked, and that she would not have agreed.

      The vote was five to two, and the gallery was full to the last seat.
      """
    #expect(parts(page).count { $0.hasPrefix("body") } == 3)
  }

  @Test func `skips the links under a heading`() {
    let page = """
      Council closes libraries

      The council voted on Tuesday.

      Most read

      Ten ways to cook an egg
      Mayor opens bridge

      The vote was five to two.
      """
    #expect(
      parts(page).suffix(3) == [
        "promotion: Ten ways to cook an egg", "promotion: Mayor opens bridge",
        "body: The vote was five to two.",
      ])
  }

  @Test(arguments: ["OPINION", "Editorial", "Politics", "World / Europe", "US NEWS", "Guest Essay"])
  func `skips a label above the headline`(line: String) {
    let page = line + "\n\nCouncil closes libraries\n\nThe council voted.\n\nIt was late."
    #expect(parts(page).prefix(2) == ["label: \(line)", "headline: Council closes libraries"])
  }
}
