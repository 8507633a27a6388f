import Features

/// The articles of the benchmark as web pages and as Markdown.
enum MarkedUpArticles {
  /// An article in a format.
  static func source(_ article: SourceText, _ format: DocumentFormat) -> SourceText {
    switch format {
    case .text: article
    case .html: page(article)
    case .markdown: markdown(article)
    }
  }

  /// Wraps an article into a page of a site: head, navigation, paragraphs, footer.
  static func page(_ article: SourceText) -> SourceText {
    let paragraphs = paragraphs(article)
    let title = paragraphs.first.map(escaped) ?? ""
    var page = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(title) | The Harbour Post</title>
      <script>window.page = { "kind": "article" };</script>
      </head><body class="page">
      <nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
      <article class="story"><h1 class="title">\(title)</h1>

      """
    for paragraph in paragraphs.dropFirst() {
      page += "<p class=\"text\">\(escaped(paragraph))</p>\n"
    }
    page += "</article><footer><p>© 2024 The Harbour Post</p></footer></body></html>\n"
    return SourceText(name: article.name, page)
  }

  /// Writes an article as Markdown: a heading, and emphasis and a link in each paragraph.
  static func markdown(_ article: SourceText) -> SourceText {
    let paragraphs = paragraphs(article)
    var text = "# \(paragraphs.first ?? "")\n"
    for paragraph in paragraphs.dropFirst() {
      let words = paragraph.split(separator: " ", maxSplits: 2)
      let rest = words.dropFirst(2).joined()
      text += "\n**\(words.first ?? "")** [\(words.dropFirst().first ?? "")](/more) \(rest)\n"
    }
    return SourceText(name: article.name, text)
  }

  private static func paragraphs(_ article: SourceText) -> [String] {
    article.text(article.bytes.indices).split(separator: "\n").map(String.init)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case "\u{2019}": escaped += "&rsquo;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
