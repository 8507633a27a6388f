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

/// What a line is taken for in the middle of an article.
private func reason(of line: String) -> String? {
  let page = """
    Council closes three libraries

    RIVERTON (AP) — The council voted on Tuesday to close three of its five libraries.

    Mayor Ann Pell said that she had not been asked.

    \(line)

    The vote was five to two, and the gallery was full to the last seat.

    Residents left the hall in silence.
    """
  let source = SourceText(page)
  let document = DocumentReader.read(plainText: source)
  return document.skipped.first { source.text($0.range) == line }?.reason
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
        "body: The city council on Tuesday approved a budget that cuts three library branches. "
          + "It was late.",
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
}

struct DocumentNoticeTests {
  @Test(arguments: [
    "By Jane Doe", "BY JANE DOE", "By Jane Doe and John Roe", "By Jane Doe, Staff Writer",
    "By JANE DOE | Daily Gazette", "By Jane Doe in Washington and John Roe in London",
    "By The Associated Press", "By Jane Doe, Political Editor, Daily Gazette",
    "By Jane Doe March 3, 2024", "Jane Doe, Staff Writer", "John Roe | Political correspondent",
    "Associated Press", "The Associated Press", "Written by Jane Doe", "Opinion by Jane Doe",
    "By Martin Luther Cole Jr.", "By Ana de la Cruz", "From staff and wire reports",
    "— Jane Doe", "—Reuters", "– Jane Doe, Daily Gazette",
  ])
  func `skips a byline`(line: String) { #expect(reason(of: line) == "byline") }

  @Test(arguments: [
    "March 3, 2024", "March 3, 2024 10:30 a.m. ET", "Updated March 3, 2024",
    "Sun 3 Mar 2024 10.30 GMT",
    "Published: 10:30, 3 March 2024 | Updated: 11:45, 3 March 2024", "2024-03-03", "3.3.2024",
    "3 hours ago",
    "Last updated on Monday", "Posted at 9:15 PM", "Tuesday, March 3rd, 2024", "5 min read",
    "First published on Sun 3 Mar 2024 05.00 EST",
  ])
  func `skips a date`(line: String) { #expect(reason(of: line) == "date") }

  @Test(arguments: [
    "(Photo by Jane Doe)", "Jane Doe/AP", "Jane Doe / Getty Images", "AP Photo/Jane Doe",
    "File photo",
    "Photo: Jane Doe", "Photograph: Jane Doe/The Guardian", "Credit: Jane Doe for The Daily Post",
    "Getty Images", "Image source, Getty Images", "(AP Photo/Jane Doe, File)",
    "Jane Doe/AFP via Getty Images",
    "Photo by Jane Doe/Getty Images", "Courtesy of Jane Doe", "Image: Reuters",
    "Jane Doe for The Daily Post", "Jane Doe | Getty Images",
  ])
  func `skips a credit`(line: String) { #expect(reason(of: line) == "credit") }

  @Test(arguments: [
    "Firefighters battle a blaze on the hill above the town. (AP Photo/Jane Doe)",
    "Ann Pell leaves the town hall on Tuesday. (Photo by Jane Doe/Getty Images)",
    "Ann Pell leaves the town hall on Tuesday. Photograph: Jane Doe/Reuters",
    "Ann Pell in 2019. Jane Doe/AP", "Ann Pell in 2019. Credit: Jane Doe",
    "FILE - Ann Pell speaks in Riverton, Ohio, on March 3, 2024.", "Ann Pell in 2019. File photo",
    "The hall in March. (Jane Doe/Daily Gazette)", "FILE PHOTO: Ann Pell speaks in Riverton.",
    "Image caption The hall was built in 1903", "Ann Pell at home. Jane Doe / Getty Images",
  ])
  func `skips a caption`(line: String) { #expect(reason(of: line) == "caption") }

  @Test(arguments: [
    "Read more: Library cuts in five charts", "Related: Library cuts", "Advertisement", "SUBSCRIBE",
    "Sign up for our newsletter to get the news in your inbox.", "Follow us on Facebook.",
    "Share this article", "Click here to read the report.", "Most read", "Story continues below",
    "Subscribe to our podcast.", "Watch: Mayor leaves the hall", "READ MORE",
    "More from the Gazette",
    "Get the latest news by email.", "Read the full story »", "Sign up",
    "See also: Cuts in Dunmore", "Follow @gazette",
  ])
  func `skips a promotion`(line: String) { #expect(reason(of: line) == "promotion") }

  @Test(arguments: [
    "© 2024 Daily Gazette", "Copyright 2024 The Associated Press. All rights reserved.",
    "Copyright © 2024", "All rights reserved.",
    "This material may not be published, broadcast, rewritten or redistributed.",
  ])
  func `skips a copyright line`(line: String) { #expect(reason(of: line) == "copyright") }

  @Test(arguments: [
    "Contact the writer at 555-000-0000.", "jane@example.com",
    "Email Jane Doe at jane@example.com.",
    "Reach Jane Doe at jane@example.com.", "Got a tip? Write to tips@example.com.", "@janedoe",
  ])
  func `skips a contact`(line: String) { #expect(reason(of: line) == "contact") }

  @Test(arguments: [
    "Reporting by Jane Doe; editing by John Roe", "(Reporting by Jane Doe; Editing by John Roe)",
    "Associated Press writer Jane Doe contributed to this report.",
    "Additional reporting by John Roe in London.",
    "The opinions expressed are those of the author.",
    "Editor's note: The third paragraph has been changed.", "This story has been updated.",
    "Correction: The vote was five to two.",
  ])
  func `skips a note on authors`(line: String) { #expect(reason(of: line) == "author-note") }

  @Test(arguments: ["***", "* * *", "---", "—", "###", "• • •", "_____"])
  func `skips a separator`(line: String) { #expect(reason(of: line) == "separator") }

  @Test(arguments: ["COMMENTS", "12 Comments", "Leave a comment", "Comments (12)", "No comments"])
  func `skips a comments heading`(line: String) { #expect(reason(of: line) == "comments") }

  @Test(arguments: ["OPINION", "Editorial", "Politics", "World / Europe", "US NEWS", "Guest Essay"])
  func `skips a label above the headline`(line: String) {
    let page = line + "\n\nCouncil closes libraries\n\nThe council voted.\n\nIt was late."
    #expect(parts(page).prefix(2) == ["label: \(line)", "headline: Council closes libraries"])
  }

  @Test(arguments: [
    "Share prices fell on Tuesday.", "Read more books, she said.", "By Friday the town was empty.",
    "Comments made by the minister were welcomed.",
    "Photo editors at the paper went on strike.", "By any measure, the plan has failed.",
    "By Tuesday, Ann Pell had changed her mind.", "Related companies were not affected.",
    "Follow the money, he said.", "Subscribers rose by 12 percent.", "Copyright law is changing.",
    "Contact with the crew was lost at 9:15 p.m. on Tuesday.", "March was cold.",
    "On March 3, 2024, the council met again.", "Updated figures are due on Monday.",
    "Photos of the hall were shown in court.", "Getty Images is suing the company.",
    "He told Reuters.", "The poll, by Reuters/Ipsos, was taken in May.",
    "Advertisement revenue fell.",
    "Sign up sheets lay on the table.", "Click, click, click: the cameras never stopped.",
    "Credit: where would the bank be without it?", "Comments are free, but facts are not.",
    "Most read it and wept.", "Image is everything in this town.", "Watch this space, she said.",
    "File folders littered the floor of the mayor's office on Tuesday.",
    "Reporting on the trial has been banned.", "More than 40 people were hurt.", "More are coming.",
    "Jane Doe, a staff writer at the Gazette, resigned in protest.", "Why?", "“No.”",
    "She was a reporter, an editor and a critic (and a good one).",
    "Editing the footage took three weeks.", "The photo was taken by Jane Doe.",
    "Two men were held in Dover (one was later freed).", "No comment.", "Print is dead, he said.",
    "Reach for the sky, the sign reads.",
    "— We will not go, he said.", "Corrections to the figures took weeks.", "— No, she said",
    "Editors at the Gazette walked out on Tuesday.", "This story has no end.",
    "The broadcast was cut short, and all seats were reserved for the family of the dead man.",
    "Email was down for most of the day.",
  ])
  func `keeps a sentence of the article`(line: String) { #expect(reason(of: line) == nil) }
}
