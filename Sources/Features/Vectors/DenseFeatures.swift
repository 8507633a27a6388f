/// Features that are not n-grams: lexicon matches by category and voice, the structure of the
/// sentence, and the register of its words.
///
/// The values of a sentence are between 0 and about 3, so that one scale serves all; a register
/// feature can reach the root of the number of words.
public enum DenseFeatures {
  /// Per category and voice: whether there is a match, and the strengths summed (to at most 6, a
  /// third of it).
  static let valuesPerCategory = 2
  static let lexiconCount =
    LexiconCategory.count * Voice.allCases.count * valuesPerCategory

  private static let voiceCount = Voice.allCases.count

  /// The structure features, by name.
  enum Structure: Int, CaseIterable {
    /// Share of words inside quotation marks.
    case directShare
    /// Share of words given to a source without quotation marks.
    case indirectShare
    /// An attribution with a neutral cue.
    case neutralCue
    /// An attribution with a doubting, endorsing or hostile cue.
    case chargedCue
    /// A first-person word in the author's voice.
    case firstPerson
    /// A second-person word in the author's voice.
    case secondPerson
    /// The last full stop, question or exclamation mark in the author's voice is a question mark.
    case question
    /// An exclamation mark in the author's voice.
    case exclamation
    /// A figure in the author's voice.
    case digit
    /// Share of words in the author's voice that are figures.
    case digitShare
    /// A capitalised word after the first of its sentence, in the author's voice.
    case name
    /// Share of such words.
    case nameShare
    /// A word in capitals of four letters or more, in the author's voice; no initialism with full
    /// stops.
    case capitals
    /// Natural logarithm of 1 + the number of words, a quarter of it.
    case length
    /// An opening parenthesis in the author's voice.
    case parenthesis
    /// A dash in the author's voice.
    case dash
    /// A colon in the author's voice.
    case colon
    /// A semicolon in the author's voice.
    case semicolon
    /// Words of the author's that he holds at arm's length with quotation marks.
    case scareQuote
    /// The sentence is in the headline.
    case headline
    /// There are words, and none of them is the author's.
    case noAuthor
    /// A sentence opens with an imperative in the author's voice; see ``ImperativeOpening``.
    case imperative
  }

  /// How many structure features there are.
  static let structureCount = Structure.allCases.count

  /// Where the register features start.
  static let registerStart = lexiconCount + structureCount

  /// How many dense features there are.
  public static let count = registerStart + RegisterFeatures.count

  /// The names of the dense features, in order: `hedge/author/present`, `structure/question`, ….
  public static let names: [String] =
    LexiconCategory.allCases.flatMap { category in
      Voice.allCases.flatMap { voice in
        ["present", "strength"].map { "\(category.rawValue)/\(voice.name)/\($0)" }
      }
    } + Structure.allCases.map { "structure/\($0)" } + RegisterFeatures.names

  /// Where the two values of a category and voice start.
  static func offset(of match: LexiconMatch) -> Int {
    (match.category.index * voiceCount + Int(match.voice.rawValue)) * valuesPerCategory
  }

  /// Whether a dense feature is a lexicon feature.
  package static func isLexicon(_ index: Int) -> Bool { index < lexiconCount }

  /// Whether a dense feature is a structure feature.
  package static func isStructure(_ index: Int) -> Bool {
    (lexiconCount..<registerStart).contains(index)
  }

  /// What each match adds to which dense features; the sums are the lexicon features.
  ///
  /// The presence of a category is shared evenly by its matches, and strengths beyond the cap
  /// shrink all alike, so that the parts add up to the whole.
  package static func shares(
    of matches: ArraySlice<LexiconMatch>
  ) -> [(match: LexiconMatch, feature: Int, value: Float)] {
    var counts: [Int: (matches: Float, strength: Float)] = [:]
    for match in matches {
      let (before, strength) = counts[offset(of: match)] ?? (0, 0)
      counts[offset(of: match)] = (before + 1, strength + Float(match.strength))
    }
    return matches.flatMap { match in
      let start = offset(of: match)
      let (number, strength) = counts[start] ?? (1, 1)
      let capped = min(strength, strengthCap) / 3
      return [
        (match, start, 1 / number),
        (match, start + 1, capped * Float(match.strength) / max(strength, 1)),
      ]
    }
  }

  private static let strengthCap: Float = 6

  /// Fills the lexicon features.
  static func addLexicons(_ matches: ArraySlice<LexiconMatch>, to values: inout [Float]) {
    guard !matches.isEmpty else { return }
    for match in matches {
      let start = offset(of: match)
      values[start] = 1
      values[start + 1] += Float(match.strength)
    }
    values.withUnsafeMutableBufferPointer { cap($0) }
  }

  /// Caps the strengths summed.
  private static func cap(_ values: UnsafeMutableBufferPointer<Float>) {
    for slot in stride(from: 1, to: lexiconCount, by: valuesPerCategory) where values[slot] > 0 {
      values[slot] = min(values[slot], strengthCap) / 3
    }
  }
}
