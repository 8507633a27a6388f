import Foundation
import TestSupport
import Testing

/// Articles in HTML and Markdown.
@Suite struct ProfileMarkupTests {
  let folder: TemporaryFolder
  private static let page = """
    <!DOCTYPE html><html><head><title>Bridge to Reopen in May | The Harbor Post</title>
    <script>var said = "It is a mess.";</script></head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <article><h1>Bridge to Reopen in May</h1>
    <p class="byline">By Ann Tuckwell</p>
    <p>The harbor bridge will reopen in May, <a href="/x">officials</a> said on&nbsp;Monday. It is a
    <em>shameful</em>, costly mess.</p>
    <figure><img src="b.jpg"><figcaption>The bridge on Sunday. R. Oakes/AP</figcaption></figure>
    <p>&ldquo;We are sorry,&rdquo; the caf&eacute;&rsquo;s owner, Bo Lind, told reporters.</p>
    </article><footer>Copyright 2026 The Harbor Post</footer></body></html>

    """
  private static let markdown = """
    ---
    title: Bridge to Reopen in May
    ---

    The harbor bridge will reopen in May, [officials](https://example.org) said on Monday. It is a
    *shameful*, costly mess.

    ```
    let mess = true
    ```

    “We are sorry,” the café’s owner, Bo Lind, told reporters.

    """

  init() throws { folder = try TemporaryFolder() }

  private func profile(_ words: String..., input: String = "") throws -> ProfileJSON {
    let run = try Program.run(
      ["-f", "json", "-m", SmallModel.path] + words, input: Array(input.utf8), in: folder.url)
    try #require(run.status == 0, "\(run.messages)")
    #expect(run.messages.isEmpty)
    return try JSONDecoder().decode(ProfileJSON.self, from: Data(run.output))
  }

  /// A profile's spans as the texts of the file that they cover, markup taken out.
  private func texts(_ spans: [[Int]], in file: String) -> [String] {
    let bytes = Array(file.utf8)
    return spans.map { span in
      String(decoding: bytes[span[0]..<span[1]], as: UTF8.self)
        .replacing(/<[^>]*>|\]\([^)]*\)|[*\[]/, with: "")
    }
  }

  private static let sentences = [
    "The harbor bridge will reopen in May, officials said on Monday.",
    "It is a shameful, costly mess.",
    "“We are sorry,” the café’s owner, Bo Lind, told reporters.",
  ]

  private func normalized(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `a page in HTML gives its article, with offsets into the file`() throws {
    try folder.write(Self.page, to: "page.html")
    let profile = try profile("page.html")
    #expect(profile.title == "Bridge to Reopen in May")
    let body = profile.sentences.filter { $0.section == "body" }
    #expect(body.map { normalized($0.text) } == Self.sentences)
    #expect(profile.skipped.map(\.reason).contains("byline"))
    #expect(profile.skipped.map(\.reason).contains("caption"))
    let spans = texts(body.map { [$0.start, $0.end] }, in: Self.page)
    #expect(
      spans.map {
        normalized(
          $0.replacing("&nbsp;", with: " ").replacing("&ldquo;", with: "“")
            .replacing("&rdquo;", with: "”").replacing("&eacute;", with: "é")
            .replacing("&rsquo;", with: "’"))
      } == Self.sentences)
    let attribution = try #require(body[2].attributions.first)
    #expect(texts(attribution.content, in: Self.page) == ["&ldquo;We are sorry,&rdquo;"])
    #expect(texts(attribution.cue, in: Self.page).first?.hasPrefix("told") == true)
  }

  @Test func `Markdown gives its article, with offsets into the file`() throws {
    try folder.write(Self.markdown, to: "post.md")
    let profile = try profile("post.md")
    #expect(profile.title == "Bridge to Reopen in May")
    let body = profile.sentences.filter { $0.section == "body" }
    #expect(body.map { normalized($0.text) } == Self.sentences)
    let spans = texts(body.map { [$0.start, $0.end] }, in: Self.markdown)
    #expect(spans.map(normalized) == Self.sentences)
  }

  @Test func `the format of standard input can be named`() throws {
    let page = try profile("--input", "html", "-", input: Self.page)
    #expect(page.sentences.count { $0.section == "body" } == 3)
    let post = try profile("--input", "markdown", "-", input: Self.markdown)
    #expect(post.sentences.count { $0.section == "body" } == 3)
  }

  @Test func `pages of a folder are read among its other articles`() throws {
    try folder.write(Self.page, to: "site/b.HTM")
    try folder.write(Self.markdown, to: "site/deep/c.md")
    try folder.write("The market closed on Monday.\n", to: "site/a.txt")
    try folder.write("not an article", to: "site/style.css")
    let run = try Program.run(
      ["site", "-f", "jsonl", "-m", SmallModel.path], in: folder.url)
    #expect(run.status == 0)
    let profiles = try run.text.lines.map {
      try JSONDecoder().decode(ProfileJSON.self, from: Data($0.utf8))
    }
    #expect(profiles.map(\.source) == ["site/a.txt", "site/b.HTM", "site/deep/c.md"])
  }

  @Test func `a page in Windows-1252 is read as such, without a note`() throws {
    var bytes = Array("<html><body><article><h1>Meeting</h1><p>Caf".utf8) + [0xE9]
    bytes += Array(" owners met on Monday, and said little of it.</p></article></body></html>".utf8)
    try folder.write(bytes, to: "latin.html")
    let profile = try profile("latin.html")
    #expect(
      profile.sentences.last?.text == "Café owners met on Monday, and said little of it.")
  }

  @Test func `records are never read as pages`() throws {
    let run = try Program.run(["score", "--input", "html", "-", "-m", SmallModel.path])
    #expect(run.status == 2)
    #expect(run.messages.contains("html"))
  }
}
