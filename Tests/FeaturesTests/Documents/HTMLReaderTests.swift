import Testing

@testable import Features

struct HTMLReaderTests {
  @Test func `reads a whole page`() {
    let page = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <title>Council closes three libraries | Riverton Gazette</title>
      <script>if (a < b) document.write("<p>Not text at all.</p>");</script>
      <style>p > a { color: red }</style></head>
      <body class="single has-comments">
      <header><a href="/"><h1>Riverton Gazette</h1></a><nav><ul><li><a href="/a">News</a></li>
      <li><a href="/b">Sport</a></li></ul></nav></header>
      <main><article class="post author-jane">
      <p class="kicker">Local</p>
      <h1>Council closes <em>three</em> libraries</h1>
      <p class="standfirst">A vote that nobody asked for will cost the town&nbsp;dear.</p>
      <div class="byline">By <a rel="author" href="/jane">Jane Doe</a></div>
      <time datetime="2024-03-03">March 3, 2024</time>
      <div class="share-tools"><a href="#">Share</a><a href="#">Tweet this page now.</a></div>
      <figure><img src="a.jpg" alt="A hall"><figcaption>The hall on Monday. <span>Jane
      Doe/AP</span></figcaption></figure>
      <p>RIVERTON (AP) &mdash; The council on <b>Tuesday</b> voted to close three of its five
      <a href="/l">libraries</a>, a decision that took many by surprise.</p>
      <aside class="related"><h3>Related</h3><p>Another story that is not this one.</p></aside>
      <h2>A long night</h2>
      <blockquote><p>&ldquo;I was not asked,&rdquo; said Mayor Ann Pell.</p></blockquote>
      <ul><li>Two branches stay open.</li><li>Three close in May.</li></ul>
      <p><a href="/c">Read more: Library cuts in five charts</a></p>
      <p>The vote was five to two.<br>It was late.</p>
      <form><p>Enter your email address to subscribe.</p></form>
      <div id="comments"><h3>12 Comments</h3><p>Bob says that this is rubbish.</p></div>
      </article></main>
      <footer><p>&copy; 2024 Riverton Gazette. All rights reserved.</p></footer>
      </body></html>
      """
    #expect(
      parts(html: page) == [
        "label: Local", "headline: Council closes three libraries",
        "headline: A vote that nobody asked for will cost the town\u{A0}dear.",
        "byline: By Jane Doe", "date: March 3, 2024",
        "caption: The hall on Monday. Jane Doe/AP",
        "body: RIVERTON (AP) — The council on Tuesday voted to close three of its five libraries, "
          + "a decision that took many by surprise.",
        "body: A long night", "body: “I was not asked,” said Mayor Ann Pell.",
        "body: Two branches stay open.", "body: Three close in May.",
        "promotion: Read more: Library cuts in five charts",
        "body: The vote was five to two. It was late.",
      ])
  }

  // MARK: Markup

  @Test(arguments: [
    ("<p>One <b>two</b> three.</p>", ["One two three."]),
    ("<p>One.<p>Two.<p>Three.", ["One.", "Two.", "Three."]),
    ("<p>One\n\n\n   two\tthree.</p>", ["One two three."]),
    ("<p>One<br>two<br/>three.</p>", ["One two three."]),
    ("<p>One.<br><br>Two.</p>", ["One.", "Two."]),
    ("<p>One <!-- not <p>this</p> --> two.</p>", ["One two."]),
    ("<p>One <!-- a --> two <!-- b --> three.</p>", ["One two three."]),
    ("<p>One <![CDATA[<two> & three]]> four.</p>", ["One <two> & three four."]),
    ("<p title=\"a > b\">One.</p><p title='c > d'>Two.</p>", ["One.", "Two."]),
    ("<P CLASS=x>One.</P><DIV><P>Two.</DIV>", ["One.", "Two."]),
    ("<p>One <a href=/x>two</a>, <i>th</i>ree.</p>", ["One two, three."]),
    ("<p>He said <q>no</q>.</p>", ["He said “no”."]),
    ("<p>It costs <del>three</del><ins>four</ins> euros.</p>", ["It costs four euros."]),
    ("<ol><li>One.<li>Two.<ul><li>Three.</ul><li>Four.</ol>", ["One.", "Two.", "Three.", "Four."]),
    ("<dl><dt>One.<dd>Two.</dl>", ["One.", "Two."]),
    ("<p>If a < b and c > d, it holds.</p>", ["If a < b and c > d, it holds."]),
    (
      "<p>One &amp; two&copy three &unknown; &#x201C;four&#8221;.</p>",
      ["One & two© three &unknown; “four”."]
    ),
    (
      "<p>One<span hidden>not</span> two <i class=\"sr-only\">not <b>this</b></i>three.</p>",
      ["One two three."]
    ),
    ("<p style=\"display: none\">Not this.</p><p>One.</p>", ["One."]),
    ("<p>One <svg><title>Not</title><text>this</text></svg>two.</p>", ["One two."]),
    ("<p>One <script>var a = '</p>';</script>two.</p>", ["One two."]),
    ("<p>One.</p><iframe><p>Not this.</p></iframe><noscript><p>Nor this.</p></noscript>", ["One."]),
    ("<pre>One\ntwo.\n\nThree.</pre>", ["One two.", "Three."]),
    ("<section><p>One.</p></section><hr><p>Two.</p>", ["One.", "Two."]),
    (
      "<p>One.</p><table><tr><td>12</td><td>Not this.</td></tr></table><p>Two and a bit more.</p>",
      ["One.", "Two and a bit more."]
    ),
    ("<p>One.</p><p>&nbsp;</p><p></p><p>Two.", ["One.", "Two."]),
    ("<p>One.<h2>Two</h3><p>Three.", ["One.", "Two", "Three."]),
    ("<p>One.</p></div></div></p><p>Two.", ["One.", "Two."]),
    ("<p>One two</p", ["One two"]), ("<p>One.</p><p class=\"a", ["One."]),
    ("<p>One.</p><!-- two", ["One."]), ("<p>One.</p><script>two", ["One."]),
    ("<p class=\"x>One.</p><p>Two.</p>", ["One.", "Two."]),
  ])
  func `reads markup as a browser does`(markup: String, expected: [String]) {
    #expect(body(markup) == expected)
  }

  @Test(arguments: [
    "<div class=\"newsletter-box\"><p>Text of some kind.</p></div>",
    "<section id=\"comments\"><p>Text of some kind.</p></section>",
    "<div class=\"comment-list\"><article><p>Text of some kind.</p></article></div>",
    "<div role=\"complementary\"><p>Text of some kind.</p></div>",
    "<div class=\"sidebar\"><p>Text of some kind.</p></div>",
    "<div class=\"c-ArticleRelated wide\"><p>Text of some kind.</p></div>",
    "<nav><p>Text of some kind.</p></nav>", "<aside><p>Text of some kind.</p></aside>",
    "<form><p>Text of some kind.</p></form>", "<footer><p>Text of some kind.</p></footer>",
    "<figure><p>Text of some kind.</p></figure>", "<div hidden><p>Text of some kind.</p></div>",
    "<div>Text of some kind</div>", "<ul><li><a href=\"/x\">Text of some kind</a></li></ul>",
    "<p><a href=\"/x\">Text of some kind</a></p>", "<h3><a href=\"/x\">Text of a kind</a></h3>",
    "<button>Text of some kind.</button>", "<select><option>Text of some kind.</select>",
  ])
  func `leaves out what is beside the article`(markup: String) {
    let text = "<p>The council voted on Tuesday to close three of its five libraries.</p>"
    #expect(body(text + markup + text).count == 2)
  }

  @Test(arguments: [
    "<div class=\"no-sidebar\"><p>Text of some kind.</p></div>",
    "<div class=\"has-newsletter\"><p>Text of some kind.</p></div>",
    "<div class=\"commentary\"><p>Text of some kind.</p></div>",
    "<div class=\"shared-values\"><p>Text of some kind.</p></div>",
    "<div>Text of some kind.</div>", "<h3>Text of some kind</h3>",
    "<p>Text of some <a href=\"/x\">kind</a></p>", "<p><a href=\"/x\">Text of some kind.</a></p>",
    "<h3><a href=\"#x\">Text of some kind</a></h3>", "<ul><li>Text of some kind</li></ul>",
    "<div class=\"author-box-and-long\"><p>Text of some kind, which is no name.</p></div>",
  ])
  func `keeps what only looks like it`(markup: String) {
    let text = "<p>The council voted on Tuesday to close three of its five libraries.</p>"
    #expect(body(text + markup + text).count == 3)
  }
}

/// Where on the page the article and its headline are.
struct HTMLContentTests {
  private let text = [
    "<p>The council voted on Tuesday to close three of its five libraries.</p>",
    "<p>Mayor Ann Pell said that she had not been asked.</p>",
  ].joined()

  private func headlines(_ page: String) -> [String] {
    parts(html: page).filter { $0.hasPrefix("headline: ") }.map { String($0.dropFirst(10)) }
  }

  @Test(arguments: [
    "Council closes libraries", "Council closes libraries - Riverton Gazette",
    "Council closes libraries &#8211; Riverton Gazette",
    "Council closes libraries | Local | Riverton Gazette", "Council closes libraries :: Gazette",
  ])
  func `takes the title without the site's name where there is no heading`(title: String) {
    #expect(
      headlines("<title>\(title)</title><body>\(text)") == ["Council closes libraries"])
  }

  @Test(arguments: [
    "<h1>Council closes libraries</h1><article>TEXT</article>",
    "<article><h1>Council closes libraries</h1>TEXT</article>",
    "<h1>The Gazette</h1><article><h2>Council closes libraries</h2>TEXT</article>",
    "<h1><a href=/>The Riverton Gazette</a></h1><div><h2>Council closes libraries</h2>TEXT</div>",
    "<div><h1>Council closes libraries</h1></div><div class=content>TEXT</div>",
    "<h1><a href=/>The Riverton Gazette</a></h1><article>TEXT</article>",
    "<main><header><h1>Council closes libraries</h1></header><article>TEXT</article></main>",
  ])
  func `counts heading and title once`(markup: String) {
    let page = "<title>Council closes libraries | Riverton Gazette</title><body>" + markup
    let found = parts(html: page.replacing("TEXT", with: text))
    #expect(found.filter { $0.hasPrefix("headline") } == ["headline: Council closes libraries"])
    #expect(found.count { $0.hasPrefix("body: ") } == 2)
  }

  @Test func `takes a heading that the title does not repeat`() {
    let page = """
      <title>Riverton libraries: all you need to know</title><body>
      <div><h1>Council closes three libraries</h1><div class=content>\(text)</div></div>
      """
    #expect(headlines(page) == ["Council closes three libraries"])
  }

  @Test(arguments: [
    "<article>TEXT</article>", "<main>TEXT</main>", "<div role=main>TEXT</div>",
    "<div><div><div>TEXT</div></div></div>", "<div itemprop=articleBody>TEXT</div>", "TEXT",
    "<form><h1>A headline</h1>TEXT</form>",
    "<table><tr><td>A cell</td><td>TEXT</td></tr></table>",
  ])
  func `finds the article`(markup: String) {
    let page = """
      <html><body><header><p>Weather today will be fine all day.</p></header>
      \(markup.replacing("TEXT", with: text + text))
      <div class=sidebar><p>Another story of the day is told in a line or two.</p></div>
      <footer><p>We are a paper of record since 1903.</p></footer></body></html>
      """
    #expect(parts(html: page).count { $0.hasPrefix("body: ") } == 4)
  }

  @Test func `takes the longest of several articles`() {
    let teaser = "<article><h2>Other</h2><p>A short teaser of another story.</p></article>"
    let page = "<main>\(teaser)<article>\(text)\(text)</article>\(teaser)\(teaser)</main>"
    #expect(parts(html: page).count == 4)
  }

  @Test func `leaves out comments longer than the article`() {
    let thread = String(repeating: "<li class=comment><article>\(text)</article></li>", count: 9)
    let page = "<h1>A headline of it</h1><div>\(text)</div><ol class=commentlist>\(thread)</ol>"
    #expect(parts(html: page).count == 3)
  }

  @Test func `reads text without paragraphs`() {
    let page = """
      <body><div>The council voted on Tuesday to close three libraries.<br><br>
      Mayor Ann Pell said that she had not been asked, and left the hall.<br /><br />
      It was late</div></body>
      """
    #expect(parts(html: page).count == 3)
    #expect(parts(html: "Just a few words") == ["body: Just a few words"])
    #expect(parts(html: "<nav>All of it is here.</nav>") == ["body: All of it is here."])
  }

  @Test(arguments: ["", " \n", "<p>", "<!-- a -->", "<script>a</script>", "<title></title>"])
  func `finds nothing on an empty page`(page: String) {
    #expect(parts(html: page).isEmpty)
  }

  @Test func `reads a page in Windows-1252`() {
    let head = "<meta charset=\"ISO-8859-1\"><p>"
    let bytes = Array(head.utf8) + [0x93, 0x4E, 0x6F, 0x94, 0x20, 0xE9, 0x2E]
    let document = DocumentReader.read(html: SourceText(name: "-", bytes: bytes))
    #expect(parts(of: document) == ["body: “No” é."])
    #expect(document.fileRange(document.source.bytes.indices).lowerBound == head.utf8.count)
    let other = Array("<meta charset=utf-8><p>".utf8) + [0x4E, 0x6F, 0xE9, 0x2E]
    let damaged = DocumentReader.read(html: SourceText(name: "-", bytes: other))
    #expect(parts(of: damaged) == ["body: No\u{FFFD}."])
  }

  @Test func `takes a last sentence on a stranger for a note on the writer`() {
    let page = """
      <article><h1>A headline of it</h1><p>Posted on March 3, 2024 by Jane Doe</p>\(text)\(text)
      <p><em>Jane Doe covers the council.</em></p></article><footer>No.</footer>
      """
    #expect(parts(html: page).last == "author-note: Jane Doe covers the council.")
    let other = page.replacing("by Jane Doe", with: "").replacing("covers", with: "writes about")
    #expect(parts(html: other).last == "author-note: Jane Doe writes about the council.")
  }
}
