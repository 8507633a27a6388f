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

    /// Makes an occurrence.
    package init(hash: UInt64, token: Int) {
      self.hash = hash
      self.token = token
    }
  }

  /// The bucket of every n-gram occurrence, in the order of the text.
  public package(set) var buckets: [UInt32] = []
  /// Room whose first ``wordCount`` elements are the words whose n-grams within the word are left to
  /// the caller.
  package private(set) var words: [Word] = []
  /// How many words are staged; 0 unless ``stagesWords``.
  package private(set) var wordCount = 0
  /// Room whose first ``stagedBucketCount`` elements are the buckets of the other n-grams.
  package private(set) var stagedBuckets: [UInt32] = []
  /// How many buckets are staged; 0 unless ``stagesWords``.
  package private(set) var stagedBucketCount = 0
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

  /// Stages words and buckets that are written in place; the closure says how many of each.
  ///
  /// The room for them only grows, so that nothing has to be asked for each of them.
  @inline(__always)
  mutating func stage(
    wordsAtMost: Int, bucketsAtMost: Int,
    _ write: (UnsafeMutableBufferPointer<Word>, UnsafeMutableBufferPointer<UInt32>) -> (
      words: Int, buckets: Int
    )
  ) {
    if words.count < wordsAtMost {
      words = Array(repeating: Word(hash: 0, token: 0), count: 2 * wordsAtMost)
    }
    if stagedBuckets.count < bucketsAtMost {
      stagedBuckets = Array(repeating: 0, count: 2 * bucketsAtMost)
    }
    (wordCount, stagedBucketCount) = words.withUnsafeMutableBufferPointer { words in
      stagedBuckets.withUnsafeMutableBufferPointer { write(words, $0) }
    }
    precondition(
      wordCount <= wordsAtMost && stagedBucketCount <= bucketsAtMost, "the room is measured")
  }

  /// Takes out all but the dense features, which are all set to 0.
  mutating func reset() {
    if !buckets.isEmpty { buckets.removeAll(keepingCapacity: true) }
    if !owners.isEmpty { owners.removeAll(keepingCapacity: true) }
    wordCount = 0
    stagedBucketCount = 0
    if dense.count != DenseFeatures.count {
      dense = Array(repeating: 0, count: DenseFeatures.count)
    } else {
      dense.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    }
  }
}
