/// A text split into the parts a newspaper page has: headline, body paragraphs, and the rest.
public struct Document: Sendable {
  /// Where in an article a sentence stands.
  public enum Section: String, Sendable, Codable {
    /// The headline or standfirst.
    case headline
    /// A paragraph of the article.
    case body
  }

  /// A headline, standfirst or paragraph: a range of bytes that holds whole sentences.
  public struct Block: Sendable, Equatable {
    /// The byte range, without white space at its ends; inner line breaks are white space.
    public let range: Range<Int>
    /// The part of the article.
    public let section: Section
    /// The paragraph's number among the body's, from 0; 0 in a headline.
    public let paragraph: Int

    /// Makes a block.
    public init(range: Range<Int>, section: Section, paragraph: Int) {
      self.range = range
      self.section = section
      self.paragraph = paragraph
    }
  }

  /// A part of the page that is not the article, and why it was left out.
  public struct Skipped: Sendable, Equatable {
    /// The byte range.
    public let range: Range<Int>
    /// What it was taken for.
    ///
    /// `byline`, `credit`, `caption`, `comments`, `promotion`, `copyright` and so on; for plain
    /// text see ``DocumentReader``.
    public let reason: String

    /// Makes a skipped part.
    public init(range: Range<Int>, reason: String) {
      self.range = range
      self.reason = reason
    }
  }

  /// The text the ranges point into.
  public let source: SourceText
  /// The parts that are read, in order.
  public let blocks: [Block]
  /// The parts that are not, in order.
  public let skipped: [Skipped]
  /// Where `source` was taken from, if it is the text of a marked-up file; `nil` if it is the file.
  public let origin: OffsetMap?

  /// Makes a document from parts already known.
  public init(
    source: SourceText, blocks: [Block], skipped: [Skipped] = [], origin: OffsetMap? = nil
  ) {
    self.source = source
    self.blocks = blocks
    self.skipped = skipped
    self.origin = origin
  }

  /// A document of one body paragraph, all of the text: how a single record is read.
  public init(record source: SourceText) {
    self.init(
      source: source,
      blocks: [Block(range: source.bytes.indices, section: .body, paragraph: 0)])
  }

  /// The text of the first headline block, if there is one.
  public var title: String? {
    blocks.first { $0.section == .headline }.map { source.text($0.range) }
  }
}
