/// Closed-class words that guards and features ask for.
enum FunctionWords {
  /// Words after which an open-class word is a verb.
  static let beforeVerb = WordSet(
    """
    to will would can could may might must should shall do does did don't doesn't didn't won't
    wouldn't can't couldn't shouldn't cannot not never i you we they he she it who that which and
    also still then let's let
    """)

  /// Words after which an open-class word is a noun or adjective.
  static let beforeNoun = WordSet(
    """
    the a an this these those my your his her its our their no some any each every of in on at by
    for from with without into under over between against during about as than another such
    """)

  /// Words that negate what follows.
  static let negators = WordSet(
    "not no never neither nor none nothing nobody without hardly scarcely barely cannot")

  /// Words after which `'s` is a verb or *us*, not a possessive ending.
  static let contracted = WordSet(
    "it he she that this there here what who where when why how let")

  /// First-person words, by which a writer speaks of himself or of writer and reader together.
  static let firstPerson = WordSet(
    "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll")

  /// Second-person words, by which a writer speaks to the reader.
  static let secondPerson = WordSet(
    "you your yours yourself yourselves you're you've you'd you'll")

  static func isNegator(_ text: TokenizedText, _ index: Int) -> Bool {
    negators.contains(text.tokens[index].hash)
      || text.foldedBytes(index).suffix(3).elementsEqual("n't".utf8)
  }
}

/// A set of words, asked by the hash that tokens carry.
struct WordSet: Sendable {
  private var index = HashIndex()

  /// Makes a set of the words in a text, separated by white space.
  init(_ words: String) {
    for word in WordListText.words(words) { index.insert(WordListText.hash(word), 0) }
  }

  /// Whether a word with this hash is in the set.
  ///
  /// - Complexity: O(1) expected.
  func contains(_ hash: UInt64) -> Bool { index.value(hash) >= 0 }
}
