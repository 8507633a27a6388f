/// Reads the parts of a newspaper page.
public enum DocumentReader {
  /// Splits a plain text into headline, body paragraphs and what is not the article.
  ///
  /// Paragraphs may be set apart by blank lines, with their lines wrapped or not, or stand on a
  /// line each. What is left out is named by one of these reasons: `byline`, `date`, `caption`,
  /// `credit`, `comments`, `promotion`, `copyright`, `contact`, `author-note`, `separator`,
  /// `label`. A text of one paragraph is a body paragraph, whatever it says.
  ///
  /// Every byte that is not white space is in exactly one block or skipped part.
  ///
  /// - Parameter source: The text; any bytes do.
  /// - Returns: The document, with blocks and skipped parts in order.
  /// - Complexity: O(n) in bytes.
  public static func read(plainText source: SourceText) -> Document {
    let layout = LayoutUnitReader(source.bytes)
    var page = LayoutPage(units: layout.units(), reader: layout.reader)
    page.assignParts()
    return page.document(of: source)
  }
}
