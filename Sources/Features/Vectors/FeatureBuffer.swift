/// The features of one text, before any weights: n-gram occurrences and dense values.
///
/// A buffer is meant to be filled again and again, so that no memory is allocated per text.
public struct FeatureBuffer: Sendable {
  /// The tokens an occurrence was read from.
  public struct Owner: Sendable, Equatable {
    /// The first token.
    public let first: Int
    /// How many tokens, marks between words included.
    public let count: Int
    /// The bytes within the token's folded form, for a character n-gram.
    public let characters: Range<Int>?
    /// Whether a character n-gram takes in the word's beginning.
    public let touchesStart: Bool
    /// Whether a character n-gram takes in the word's end.
    public let touchesEnd: Bool

    /// The owner of a word n-gram.
    init(first: Int, count: Int) {
      self.first = first
      self.count = count
      characters = nil
      touchesStart = true
      touchesEnd = true
    }

    /// The owner of a character n-gram.
    init(token: Int, characters: Range<Int>, touchesStart: Bool, touchesEnd: Bool) {
      first = token
      count = 1
      self.characters = characters
      self.touchesStart = touchesStart
      self.touchesEnd = touchesEnd
    }
  }

  /// An occurrence of a word whose own n-grams are not among the buckets.
  package struct Word: Sendable {
    /// The hash of the word's folded form.
    package let hash: UInt64
    /// The token.
    package let token: Int
  }

  /// The bucket of every n-gram occurrence, in the order of the text.
  public package(set) var buckets: [UInt32] = []
  /// The words whose n-grams within the word are left to the caller; empty unless
  /// ``stagesWords``.
  package private(set) var words: [Word] = []
  /// Where each occurrence comes from; empty unless ``recordsOwners``.
  public package(set) var owners: [Owner] = []
  /// The values of the dense features, in the order of ``DenseFeatures/names``.
  public package(set) var dense: [Float] = []
  /// Whether to note where occurrences come from (for explanations).
  public let recordsOwners: Bool
  /// Whether words are noted in ``words`` in place of their n-grams of one word and of characters.
  package let stagesWords: Bool

  /// Makes an empty buffer.
  public init(recordsOwners: Bool = false) {
    self.recordsOwners = recordsOwners
    stagesWords = false
  }

  /// Makes an empty buffer that may leave the n-grams within words to the caller.
  package init(stagesWords: Bool) {
    recordsOwners = false
    self.stagesWords = stagesWords
  }

  mutating func stage(_ hash: UInt64, _ token: Int) {
    words.append(Word(hash: hash, token: token))
  }

  mutating func removeAll() {
    buckets.removeAll(keepingCapacity: true)
    owners.removeAll(keepingCapacity: true)
    dense.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }
}
