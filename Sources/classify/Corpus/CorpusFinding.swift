/// Something that a check of a corpus found.
struct CorpusFinding {
  /// What is wrong, and whether it fails the check.
  enum Kind: String, CaseIterable {
    /// A record that cannot be read.
    case badRecord = "bad-record"
    /// A record without text.
    case empty = "empty-text"
    /// A record without a label.
    case unlabelled = "no-label"
    /// The same text twice with the same label.
    case duplicate
    /// The same text twice with different labels.
    case contradiction
    /// The same or nearly the same text in two parts of a split.
    case leakage
    /// A group in two parts of a split.
    case splitGroup = "group-in-two-splits"
    /// A run of words that stands in other data too.
    case borrowed = "run-in-other-data"
    /// Two texts of different groups that are nearly the same.
    case nearDuplicate = "near-duplicate"
    /// A label, or a kind of text, with hardly any examples or with one label only.
    case imbalance
    /// Labels that differ by white space or case only.
    case similarLabels = "similar-labels"
    /// A trivial cue that gives the label away.
    case shortcut

    /// Whether it is for a reader to weigh.
    var isWarning: Bool {
      switch self {
      case .nearDuplicate, .imbalance, .similarLabels, .shortcut: true
      default: false
      }
    }
  }

  let kind: Kind
  /// Where, `file:line`; the later record first.
  let places: [String]
  let message: String

  var line: String {
    let place = places.first.map { "\(TextLayout.printable($0)): " } ?? ""
    return "\(place)\(kind.isWarning ? "warning" : "error"): \(kind.rawValue): "
      + TextLayout.printable(message)
  }

  var json: JSONValue {
    .object([
      ("check", .string(kind.rawValue)),
      ("severity", .string(kind.isWarning ? "warning" : "error")),
      ("places", .array(places.map { .string($0) })), ("message", .string(message)),
    ])
  }
}
