/// A stretch of text between quotation marks.
public struct Quotation: Sendable, Equatable {
  /// What the marks are there for.
  public enum Kind: String, Sendable, Codable {
    /// Somebody's words.
    case quotation
    /// A few words that the writer holds at arm's length.
    case scare
    /// The name of a work, or a term being introduced.
    case title
  }

  /// The tokens from the opening mark to the closing mark, both included where they are there.
  public let tokens: Range<Int>
  /// The tokens between the marks.
  public let inner: Range<Int>
  /// What the marks are there for.
  public var kind: Kind
  /// How many quotations it stands in; 0 for an outermost one.
  public let depth: Int
  /// Whether a closing mark was found.
  public let isClosed: Bool

  /// Makes a quotation.
  public init(tokens: Range<Int>, inner: Range<Int>, kind: Kind, depth: Int, isClosed: Bool) {
    self.tokens = tokens
    self.inner = inner
    self.kind = kind
    self.depth = depth
    self.isClosed = isClosed
  }
}
