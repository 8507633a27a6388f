/// What a file that is one article is written in.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// Plain text.
  case text
  /// An HTML page.
  case html
  /// Markdown.
  case markdown

  /// The format that goes with a file name extension, upper or lower case, without the dot; `nil`
  /// for an ending that says nothing of it.
  public init?(fileExtension: String) {
    let name = fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(name) })
    else { return nil }
    self = format
  }

  /// The file name extensions that a folder is searched for, in lower case.
  public var fileExtensions: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .html: ["html", "htm", "xhtml"]
    case .markdown: ["md", "markdown"]
    }
  }
}

extension DocumentReader {
  /// Splits a text of a given format into headline, body paragraphs and what is not the article.
  ///
  /// - Parameters:
  ///   - source: The text; any bytes do.
  ///   - format: What it is written in.
  /// - Returns: The document, with blocks and skipped parts in order.
  /// - Complexity: O(n) in bytes.
  public static func read(_ source: SourceText, as format: DocumentFormat) -> Document {
    switch format {
    case .text: read(plainText: source)
    case .html: read(html: source)
    case .markdown: read(markdown: source)
    }
  }
}
