extension DocumentReader {
  /// Takes the article out of an HTML page and splits it into headline, body paragraphs and what is
  /// not the article.
  ///
  /// The headline is the main heading that goes with the page's title, or the title without the
  /// site's name. The article is read from `article` or `main`, or from the element that holds the
  /// paragraphs; navigation, forms, asides, comment threads, lists of links, scripts and what is not
  /// shown are no text. Lines in between are named as in plain text (see ``read(plainText:)``).
  ///
  /// The document's ``Document/source`` is the text without markup, its character references
  /// resolved and its white space collapsed; ``Document/fileRange(_:)`` gives the bytes of the page
  /// that a part of it stands for. A page that is not UTF-8, and does not say that it is, is read as
  /// Windows-1252.
  ///
  /// - Parameter source: The page; any bytes do.
  /// - Returns: The document, with blocks and skipped parts in order.
  /// - Complexity: O(n) in bytes.
  public static func read(html source: SourceText) -> Document {
    document(of: HTMLReader(source).draft(), named: source.name)
  }

  /// Splits a text in Markdown into headline, body paragraphs and what is not the article.
  ///
  /// The headline is the first main heading, or the `title` of the front matter. Code, tables,
  /// images and link definitions are no text; an image that stands alone gives a caption. HTML
  /// inside is read as in ``read(html:)``, and so are the document's text and offsets.
  ///
  /// Source: CommonMark 0.31, with the tables and strikethrough of GitHub Flavored Markdown and
  /// front matter in YAML or TOML.
  ///
  /// - Parameter source: The text; any bytes do.
  /// - Returns: The document, with blocks and skipped parts in order.
  /// - Complexity: O(n) in bytes.
  public static func read(markdown source: SourceText) -> Document {
    document(of: MarkdownReader(source.bytes).draft(), named: source.name)
  }

  private static func document(of draft: DocumentDraft, named name: String) -> Document {
    let source = SourceText(name: name, bytes: draft.bytes)
    return LayoutPage(draft).document(of: source, origin: draft.origin)
  }
}
