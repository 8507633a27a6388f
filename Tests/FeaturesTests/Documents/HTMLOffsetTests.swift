import Testing

@testable import Features

/// What a browser would show of a piece of a page, read the slow way.
private func shown(_ file: SourceText, _ range: Range<Int>) -> String {
  var text = ""
  var isTag = false
  for character in file.text(range) {
    switch character {
    case "<": isTag = true
    case ">" where isTag: isTag = false
    default: if !isTag { text.append(character) }
    }
  }
  for (name, value) in [("&rsquo;", "’"), ("&#8220;", "“"), ("&#x201d;", "”"), ("&eacute;", "é")] {
    text = text.replacing(name, with: value)
  }
  return flat(text.replacing("&amp;", with: "&"))
}

private func flat(_ text: String) -> String {
  text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }).joined(separator: " ")
}

struct HTMLOffsetTests {
  /// A page of sentences with markup in and between them.
  private func page(seed: UInt64) -> String {
    var chooser = Chooser(seed: seed)
    let words = [
      "council", "<b>mayor</b>", "vote", "libr<i>ar</i>y", "caf&eacute;", "R&amp;D", "naïve",
      "<a href=\"/a?b=1&c=2\">report</a>", "it&rsquo;s", "&#8220;no&#x201d;", "<!-- x -->late",
      "中文", "five\n  to\n two", "<span class='a > b'>hall</span>", "a<wbr>b",
    ].filter { !$0.contains("a > b") }
    let blocks = ["p", "p", "p", "li", "blockquote", "div", "h2"]
    var page = "<html><head><title>Of &eacute;lan &amp; more | X</title></head><body>\n"
    for _ in 0..<6 + chooser.next(below: 6) {
      let block = chooser.pick(blocks)
      let sentences = (0..<1 + chooser.next(below: 3)).map { _ in
        let middle = (0..<3 + chooser.next(below: 6)).map { _ in chooser.pick(words) }
        return "The " + middle.joined(separator: chooser.pick([" ", "  ", "\n", " <br> "])) + "."
      }
      page += "<\(block) class=x>" + sentences.joined(separator: " ") + "</\(block)>\n"
      page += chooser.pick(["", "<script>1 < 2</script>", "<nav>No.</nav>", "<!-- <p>No.</p> -->"])
    }
    return page + "</body></html>"
  }

  @Test(arguments: 0..<40)
  func `gives the bytes of every sentence in the file`(seed: UInt64) {
    let file = SourceText(page(seed: seed))
    let document = DocumentReader.read(html: file)
    let found = sentences(of: document)
    #expect(found.count > 5)
    #expect(faults(of: document, in: file).isEmpty)
    for sentence in found {
      #expect(shown(file, sentence.file) == sentence.text)
    }
  }

  @Test func `covers a character reference that a range cuts`() {
    let file = SourceText("<p>Caf&eacute; noir.</p>")
    let document = DocumentReader.read(html: file)
    #expect(document.source.text(0..<11) == "Café noir.")
    #expect(file.text(document.fileRange(3..<5)) == "&eacute;")
    #expect(file.text(document.fileRange(4..<6)) == "&eacute; ")
    #expect(file.text(document.fileRange(2..<3)) == "f")
    #expect(document.fileRange(3..<3) == 6..<6)
  }

  @Test func `gives the same bytes for plain text`() {
    let document = DocumentReader.read(plainText: SourceText("One.\n\nTwo."))
    #expect(document.origin == nil)
    #expect(document.fileRange(6..<10) == 6..<10)
  }

  // MARK: Hostile pages

  @Test(arguments: 0..<120)
  func `reads any bytes`(seed: UInt64) {
    var chooser = Chooser(seed: seed)
    let pieces = [
      "<", ">", "</", "/>", "&", ";", "&#", "\"", "'", "=", "<!--", "-->", "<![CDATA[", "]]>",
      "<p>",
      "</p>", "<div class=\"comments\">", "</div>", "<li>", "<ul>", "</ul>", "<h1>", "</h1>",
      "<a href=x>",
      "</a>", "<q>", "</q>", "<br>", "<script>", "</script>", "<title>", "</title>", "<article>",
      "</article>", "<table>", "<tr>", "<td>", "</table>", "<span hidden>", "</span>", "<svg>",
      "The council voted.", "It was late, and she left", "é", "&eacute;", "&amp", " ", "\n", "\0",
      "<figure>", "<figcaption>", "</figure>", "<header>", "<form>", "<pre>", "\n\n", "<body>",
      "<?x",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<40 + Int(seed) {
      bytes +=
        chooser.next(below: 9) == 0
        ? [UInt8(chooser.next(below: 256))] : Array(chooser.pick(pieces).utf8)
    }
    let file = SourceText(name: "-", bytes: bytes)
    #expect(faults(of: DocumentReader.read(html: file), in: file).isEmpty)
    #expect(faults(of: DocumentReader.read(markdown: file), in: file).isEmpty)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<", "<a", "<p>", "<p>a", "<div>", "</div>", "<div></p>", "<!--", "<![CDATA[", "<title>",
      "<li>",
      "<ul><li>", "<a =\">", "<a b=\">\"", "<a href='", "&", "&#", "&amp", "<script>", "<q>",
      "<br>",
      "<b hidden>", "<table><tr><td>", "<h1>a", "<pre>\n\n", "<iframe>", "<x", "]]>", "<a href=x>a",
      "<p class=\"a-b c\">", "<article><p>A b.", "<div>A b c.", "<span hidden></b>", "<td><li>",
    ], [0, 1])
  func `reads a monotonous page in linear time`(piece: String, tail: Int) {
    let count = 24_000 / piece.utf8.count
    let page =
      String(repeating: piece, count: count) + (tail == 0 ? "" : "\">' --> ]]></p>The end.")
    let file = SourceText(page)
    #expect(faults(of: DocumentReader.read(html: file), in: file).isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func `reads a deeply nested page`() {
    let depth = 8_000
    let opening = String(repeating: "<div><ul><li>", count: depth)
    let page =
      opening + "<p>The council voted.</p>" + String(repeating: "</li></ul></div>", count: depth)
    #expect(parts(html: page) == ["body: The council voted."])
    #expect(parts(html: opening + "<li>The council voted.") == ["body: The council voted."])
  }
}
