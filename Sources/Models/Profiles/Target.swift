/// A name that loaded words attach to, with the side they take and whose words they are.
///
/// A target says which words stand beside which name. It does not say what the holder thinks, let
/// alone what is true of the name.
public struct Target: Sendable, Equatable {
  /// Whose words the loaded words are.
  public enum Holder: Sendable, Hashable {
    /// The writer's own.
    case author
    /// A source's, by name or as the text gives it; `nil` where words are quoted and nobody is
    /// named.
    case source(String?)
  }

  /// How a loaded word stands to the name.
  public enum Construction: String, Sendable {
    /// *puppet X*, *the disgraced former mayor X*.
    case premodifier
    /// *X, a puppet of the regime*; *the puppet, X,*.
    case apposition
    /// *X is a puppet*.
    case copula
    /// *X's stooges*.
    case possessive
    /// *X caved in*; *X ranted that …*, where X is the source of what follows.
    case subject
    /// *was smeared by X*.
    case agent
    /// Only the nearest name in the same clause.
    case nearby
  }

  /// A loaded word attached to the name.
  public struct Hit: Sendable, Equatable {
    /// The tokens of the lexicon match.
    public let match: Range<Int>
    /// The tokens of the name it attaches to.
    public let mention: Range<Int>
    /// How it attaches.
    public let construction: Construction
    /// -1 or 1, with negation worked in.
    public let polarity: Int8
    /// Whether the entry judges in nearly all contexts: of strength 2 or 3.
    public let isStrong: Bool

    /// 1, halved where only nearness speaks for it, and where the entry judges in some contexts only.
    public var weight: Double { (construction == .nearby ? 0.5 : 1) * (isStrong ? 1 : 0.5) }
  }

  /// The name in its fullest form.
  public let name: String
  /// Whose words they are.
  public let holder: Holder
  /// The loaded words, in order.
  public let hits: [Hit]

  /// The weight of the favourable words.
  public var positive: Double { sum { $0.polarity > 0 } }
  /// The weight of the unfavourable words.
  public var negative: Double { sum { $0.polarity < 0 } }
  /// The weight of both.
  public var weight: Double { positive + negative }

  /// (p − n) / (p + n + 2): above −1 and below 1, and near 0 where there is little to go by.
  ///
  /// The mean of 2q − 1 for the share q of favourable words under a uniform prior.
  ///
  /// Source: Laplace's rule of succession.
  public var score: Double { (positive - negative) / (weight + 2) }

  private func sum(_ isCounted: (Hit) -> Bool) -> Double {
    hits.reduce(0) { $0 + (isCounted($1) ? $1.weight : 0) }
  }
}
