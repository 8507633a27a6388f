/// Somebody other than the writer being given as the source of something.
public struct Attribution: Sendable, Equatable {
  /// What kind of source is given.
  public enum SourceKind: String, Sendable, Codable {
    /// A person by name.
    case named
    /// A body: an agency, firm, court, paper, ministry.
    case organisation
    /// A paper, report, poll, law or the like.
    case document
    /// A person or persons without a name (*a source*, *an official*).
    case anonymous
    /// Nobody in particular (*critics*, *some*, *many believe*, a passive without an agent).
    case vague
  }

  /// How the cue colours what it introduces.
  public enum Slant: String, Sendable, Codable {
    /// *said*, *told*, *according to*.
    case neutral
    /// *claimed*, *insisted*.
    case doubting
    /// *revealed*, *pointed out*.
    case endorsing
    /// *whined*, *ranted*.
    case hostile
  }

  /// The source's tokens; empty where none is given.
  public var source: [Range<Int>]
  /// The cue's tokens; empty where a quotation stands alone.
  public var cue: [Range<Int>]
  /// The tokens of what is attributed.
  public var content: [Range<Int>]
  /// What kind of source it is.
  public var kind: SourceKind
  /// How the cue colours the content.
  public var slant: Slant

  /// Makes an attribution; ranges are token ranges in document order.
  public init(
    source: [Range<Int>], cue: [Range<Int>], content: [Range<Int>], kind: SourceKind,
    slant: Slant
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.kind = kind
    self.slant = slant
  }
}

/// Whose words a token is in.
public enum Voice: UInt8, Sendable, CaseIterable {
  /// The writer's own.
  case author
  /// Quoted word for word.
  case direct
  /// Reported in the writer's words but given to a source.
  case indirect

  /// The name in results: `author`, `direct`, `indirect`.
  public var name: String {
    switch self {
    case .author: "author"
    case .direct: "direct"
    case .indirect: "indirect"
    }
  }
}
