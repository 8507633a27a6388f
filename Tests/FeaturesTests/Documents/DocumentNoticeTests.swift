import Testing

@testable import Features

struct DocumentNoticeTests {
  @Test(arguments: [
    "By Jane Doe", "BY JANE DOE", "By Jane Doe and John Roe", "By Jane Doe, Staff Writer",
    "By JANE DOE | Daily Gazette", "By Jane Doe in Washington and John Roe in London",
    "By The Associated Press", "By Jane Doe, Political Editor, Daily Gazette",
    "By Jane Doe March 3, 2024", "Jane Doe, Staff Writer", "John Roe | Political correspondent",
    "Associated Press", "The Associated Press", "Written by Jane Doe", "Opinion by Jane Doe",
    "By Martin Luther Cole Jr.", "By Ana de la Cruz", "From staff and wire reports",
    "Posted on March 3, 2024 by Jane Doe", "March 3, 2024 by Jane Doe 12 Comments",
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
    "© AFP Ann Pell leaves the town hall in Riverton on Tuesday",
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
    "© 2024 Daily Gazette", "© Daily Gazette",
    "Copyright 2024 The Associated Press. All rights reserved.",
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
    "Editors at the Gazette walked out on Tuesday.", "This story has no end.", "3:16).",
    "He called it “a joke ”",
    "The broadcast was cut short, and all seats were reserved for the family of the dead man.",
    "Email was down for most of the day.",
  ])
  func `keeps a sentence of the article`(line: String) { #expect(reason(of: line) == nil) }
}
