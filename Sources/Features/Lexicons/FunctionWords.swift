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

  /// Titles that a surname follows.
  static let personTitles = WordSet("mr mrs ms miss mx dr messrs mme mlle prof rev sir dame")

  /// Ranks and offices that a name may follow.
  static let ranks = WordSet(
    """
    sen rep gov gen col maj capt lt cmdr sgt cpl hon fr lord lady judge justice senator governor
    mayor president premier minister councillor cllr councilman councilwoman congressman
    congresswoman professor doctor father sister brother captain colonel general sergeant officer
    detective inspector constable bishop archbishop king queen prince princess coach chef
    """)

  /// Words that negate what follows.
  static let negators = WordSet(
    "not no never neither nor none nothing nobody without hardly scarcely barely cannot")

  /// Words after which `'s` is a verb or *us*, not a possessive ending.
  static let contracted = WordSet(
    "it he she that this there here what who where when why how let")

  /// First-person words, by which a writer speaks of himself or of writer and reader together; not
  /// *mine*, which in news is where coal is dug.
  private static let firstPersonWords = hashes(
    "i me my myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll")

  /// Second-person words, by which a writer speaks to the reader.
  private static let secondPersonWords = hashes(
    "you your yours yourself yourselves you're you've you'd you'll")

  /// The words of both persons; the value of a word is its person.
  static let persons: HashSlots = {
    var slots = HashSlots(count: firstPersonWords.count + secondPersonWords.count, largestValue: 2)
    for (person, words) in [(1, firstPersonWords), (2, secondPersonWords)] as [(UInt32, [UInt64])] {
      for word in words where slots.value(word) == 0 { slots.insert(word, person) }
    }
    return slots
  }()

  private static func hashes(_ words: String) -> [UInt64] {
    WordListText.words(words).map { WordListText.hash($0) }
  }

  static func isNegator(_ text: TokenizedText, _ index: Int) -> Bool {
    negators.contains(text.tokens[index].hash)
      || text.foldedBytes(index).suffix(3).elementsEqual("n't".utf8)
  }
}

/// A set of words, asked by the hash that tokens carry.
struct WordSet: Sendable {
  private var slots: HashSlots

  /// Makes a set of the words in a text, separated by white space.
  init(_ words: String) {
    let hashes = Set(WordListText.words(words).map { WordListText.hash($0) })
    slots = HashSlots(count: hashes.count, largestValue: 1)
    for hash in hashes { slots.insert(hash, 1) }
  }

  /// Whether a word with this hash is in the set.
  ///
  /// - Complexity: O(1) expected.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { slots.value(hash) > 0 }

  /// Lends out the set as hot loops read it: words in it have a value above 0.
  @inline(__always)
  func withView<Result>(_ body: (HashSlots.View) -> Result) -> Result { slots.withView(body) }
}
