/// A sentence: a run of tokens in one block of a document.
public struct Sentence: Sendable, Equatable {
  /// The byte range from its first token to its last.
  public let range: Range<Int>
  /// The tokens, as indices into the document's ``TokenizedText``.
  public let tokens: Range<Int>
  /// The part of the article.
  public let section: Document.Section
  /// The number of the body paragraph, from 0; 0 in a headline.
  public let paragraph: Int

  /// Makes a sentence.
  public init(
    range: Range<Int>, tokens: Range<Int>, section: Document.Section, paragraph: Int
  ) {
    self.range = range
    self.tokens = tokens
    self.section = section
    self.paragraph = paragraph
  }
}
