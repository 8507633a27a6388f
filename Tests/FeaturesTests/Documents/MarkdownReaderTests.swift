import Testing

@testable import Features

/// The body paragraphs under a heading.
private func text(_ markdown: String) -> [String] {
  parts(markdown: "# The headline of it\n\n\(markdown)")
    .filter { $0.hasPrefix("body: ") }.map { String($0.dropFirst(6)) }
}

struct MarkdownReaderTests {
  @Test func `reads a whole text`() {
    let page = """
      ---
      title: "Council closes \\"three\\" libraries"
      subtitle: A vote that nobody asked for
      layout: post
      author: Jane Doe
      date: 2024-03-03
      ---

      ![A hall](hall.jpg)
      *The hall on Monday. Jane Doe/AP*

      The council on **Tuesday** voted to close
      three of its [five libraries](https://example.org/a_(b) "Title").

      ## A long night

      > “I was _not_ asked,” said
      > Mayor Ann Pell.

      * Two branches stay open.
      * Three close in May,
        or in June.

      ```
      Not this.
      ```

      | a | b |
      |---|---|
      | 1 | 2 |

      <aside>Not this either.</aside>

      ***

      The vote was five to two.[^1] It was `late`.

      *Jane Doe is a columnist for the Gazette.*

      © 2024 Daily Gazette. All rights reserved.
      """
    #expect(
      parts(markdown: page) == [
        "headline: Council closes \"three\" libraries", "headline: A vote that nobody asked for",
        "byline: Jane Doe", "date: 2024-03-03", "caption: The hall on Monday. Jane Doe/AP",
        "body: The council on Tuesday voted to close three of its five libraries.",
        "body: A long night", "body: “I was not asked,” said Mayor Ann Pell.",
        "body: Two branches stay open.", "body: Three close in May, or in June.",
        "body: The vote was five to two.[^1] It was late.",
        "author-note: Jane Doe is a columnist for the Gazette.",
        "copyright: © 2024 Daily Gazette. All rights reserved.",
      ])
  }

  @Test(arguments: [
    "# Council closes libraries\n\nIt was late.", "Council closes libraries\n===\n\nIt was late.",
    "# Council closes libraries #\nIt was late.", "## Council closes libraries\n\nIt was late.",
    "---\ntitle: Council closes libraries\n---\nIt was late.",
    "+++\ntitle = \"Council closes libraries\"\n+++\n\nIt was late.",
    "---\ntitle: Council closes libraries\n---\n\n# Council closes libraries\n\nIt was late.",
    "---\r\ntitle: 'Council closes libraries'\r\n---\r\nIt was late.\r\n",
    "\u{FEFF}# Council closes **libraries**\n\nIt was late.",
    "<h1 align=\"center\">Council closes libraries</h1>\n\nIt was late.",
  ])
  func `finds the headline`(page: String) {
    #expect(parts(markdown: page) == ["headline: Council closes libraries", "body: It was late."])
  }

  @Test func `keeps later headings in the body`() {
    let page = "# Council closes libraries\n\nIt was late.\n\n# Two\n\n### Three ###\n\nShe left."
    #expect(
      parts(markdown: page).suffix(4) == [
        "body: It was late.", "body: Two", "body: Three", "body: She left.",
      ])
  }

  @Test(arguments: [
    (
      "One **two** *three* __four__ _five_ ***six*** ~~seven~~.",
      "One two three four five six seven."
    ),
    ("In snake_case and 5 * 3 * 2 and 2*3*4.", "In snake_case and 5 * 3 * 2 and 234."),
    ("A lone * star, a lone _ line, a**b.", "A lone * star, a lone _ line, a**b."),
    ("One \\*two\\* and \\# three.", "One *two* and # three."),
    ("One `two * three` and ``four ` five``.", "One two * three and four ` five."),
    ("One ` two.", "One ` two."),
    ("See [two](x.html), [three][t] and [t].", "See two, three and t."),
    ("See [two] and [three](x", "See [two] and [three](x"),
    ("[One *two* (three)](http://a.b/c_d_(e)) four.", "One two (three) four."),
    ("One ![a picture](x.png) two.", "One two."), ("[![a](b)](c) One.", "One."),
    ("See <https://example.org/a> or <a@b.org>.", "See https://example.org/a or a@b.org."),
    ("One <b>two</b><br>three <!-- not --> four.", "One two three four."),
    ("Caf&eacute; &amp; R&D &lt;b&gt;.", "Café & R&D <b>."),
    ("If a < b, c > d.", "If a < b, c > d."),
    ("One  \ntwo\\\nthree.", "One two three."), ("#One and two.", "#One and two."),
    ("**One:** two.", "One: two."), ("*“One,”* she said.", "“One,” she said."),
    ("He said *no*, **then**, yes.", "He said no, then, yes."), ("1) One.", "One."),
    ("- [x] One.", "One."), ("> > One.", "One."), ("- - One.", "One."), ("_One._", "One."),
  ])
  func `takes marks out of a paragraph`(markdown: String, expected: String) {
    #expect(text(markdown + "\n\n[t]: x.html") == [expected])
  }

  @Test(arguments: [
    ("One.\nTwo.\n\nThree.", ["One. Two.", "Three."]),
    ("- One.\n- Two.\n\n  Three.\n\nFour.", ["One.", "Two.", "Three.", "Four."]),
    ("1. One.\n2. Two.\n   - Three.", ["One.", "Two.", "Three."]),
    ("It was in\n1984. She left.", ["It was in 1984. She left."]),
    ("> One.\n>\n> Two.\nThree.", ["One.", "Two. Three."]),
    ("One.\n> Two.", ["One.", "Two."]),
    ("One.\n\n    code here\n\nTwo.", ["One.", "Two."]),
    ("~~~ swift\ncode\n```\n~~~\nOne.", ["One."]), ("One.\n\n```\ncode", ["One."]),
    ("One.\n\n---\n\nTwo.", ["One.", "Two."]), ("One.\n\n[a]: http://x\n\nTwo.", ["One.", "Two."]),
    ("One.\n\n[^1]: Two.", ["One.", "Two."]), ("{% include x %}\n\nOne.", ["One."]),
    ("<div>\n<p>One.</p>\n</div>\n\nTwo.", ["One.", "Two."]),
    ("<script>\n\nNot.\n\n</script>\n\nOne.", ["One."]),
    ("<!-- Not.\n\nNot. -->\n\nOne.", ["One."]),
    ("a | b\n--|--\n1 | 2\n\nOne.", ["One."]), ("One | two.\n\nThree.", ["One | two.", "Three."]),
    ("One\n---\n\nTwo.", ["One", "Two."]), ("<https://a.b>\n\nOne.", ["https://a.b", "One."]),
  ])
  func `tells paragraphs from what is no text`(markdown: String, expected: [String]) {
    let found = parts(markdown: "# The headline of it\n\nFirst.\n\n" + markdown)
      .filter { !$0.hasPrefix("headline") }
      .map { String($0[$0.index($0.firstIndex(of: ":") ?? $0.startIndex, offsetBy: 2)...]) }
    #expect(found == ["First."] + expected)
  }

  @Test func `takes the description of an image alone for a caption`() {
    let page = "# A headline of it\n\nOne.\n\n![The hall on *Monday*](a.png)\n\n![](b.png)\n\nTwo."
    #expect(
      parts(markdown: page).dropFirst(2).prefix(2) == [
        "caption: The hall on *Monday*", "body: Two.",
      ])
  }

  @Test(arguments: [
    "", "\n", "---", "---\n", "```", "![a", "#", ">", "-", "[a]: b", "|-|", "<div>",
  ])
  func `reads next to nothing`(page: String) {
    let file = SourceText(page)
    #expect(faults(of: DocumentReader.read(markdown: file), in: file).isEmpty)
  }

  // MARK: Offsets

  /// What is left of a piece of Markdown, read the slow way.
  private func shown(_ text: String) -> String {
    var text = text.replacing("&amp;", with: "&")
    for mark in ["](x)", "[", "**", "*", "`", "\\", "<b>", "</b>"] {
      text = text.replacing(mark, with: "")
    }
    return text.split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
  }

  @Test(arguments: 0..<40)
  func `gives the bytes of every sentence in the file`(seed: UInt64) {
    var chooser = Chooser(seed: seed)
    let words = [
      "council", "**mayor**", "*vote*", "[the report](x)", "`late`", "R&amp;D", "naïve", "\\!",
      "<b>hall</b>", "five\nto two", "中文",
    ]
    var page = "# A headline &amp; more\n\n"
    for _ in 0..<6 {
      page += chooser.pick(["", "", "- ", "> ", "## ", "1. "])
      for _ in 0..<1 + chooser.next(below: 3) {
        let middle = (0..<3 + chooser.next(below: 6)).map { _ in chooser.pick(words) }
        page += "The " + middle.joined(separator: " ") + " end. "
      }
      page += "\n\n" + chooser.pick(["", "```\nNo.\n```\n\n", "![a](b)\n\n", "---\n\n"])
    }
    let file = SourceText(page)
    let document = DocumentReader.read(markdown: file)
    #expect(faults(of: document, in: file).isEmpty)
    for sentence in sentences(of: document) {
      #expect(shown(file.text(sentence.file)) == sentence.text)
    }
  }

  // MARK: Hostile texts

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "*", "**a", "_a_", "`", "``a`", "[", "]", "[]", "[](", "[](a", "![", "![a](b)", "[a][", "<",
      "<a",
      "<a>", "> ", ">", "- ", "1. ", "#", "# ", "\\", "&", "~~", "~~~", "```\n", "---\n", "|-|\n",
      "[a]: b\n", "<div>\n\n", "a\n\n", "# a\n", "## a\n\n", "- a\n", "<p>a\n\n", "    a\n",
      "*a `b [c ",
      "![a](b)\n\n", "> - ", "(", "a|b\n-|-\n", "<!--\n\n", "\n", "\r",
    ])
  func `reads a monotonous text in linear time`(piece: String) {
    let file = SourceText(String(repeating: piece, count: 24_000 / piece.utf8.count))
    #expect(faults(of: DocumentReader.read(markdown: file), in: file).isEmpty)
  }
}
