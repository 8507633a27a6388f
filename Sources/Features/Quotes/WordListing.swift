/// What is known of a word before it is seen in a sentence: its classes, which of the small words
/// it is, and what it can be as a cue.
struct WordListing: Sendable {
  var classes: WordClass = []
  var word: FunctionWord?
  /// The number of its ``ReportingCues/Reading``; 0 for none.
  var reading: UInt16 = 0

  /// The words of the closed classes and of meaning, by the hash of the folded form.
  static let standard: [UInt64: WordListing] = {
    var table: [UInt64: WordListing] = [:]
    for (wordClass, words) in WordClass.lists {
      for word in WordListText.words(words) {
        table[WordListText.hash(word), default: WordListing()].classes.insert(wordClass)
      }
    }
    for word in FunctionWord.allCases {
      table[TextFolding.hash(word: word.spelling), default: WordListing()].word = word
    }
    for start in [FunctionWord.according, .for, .to, .inWord, .from] {
      table[TextFolding.hash(word: start.spelling)]?.classes.insert(.cueStart)
    }
    for (hash, listing) in table where listing.classes.contains(.hearsay) {
      table[hash]?.classes.insert(.cueStart)
    }
    return table
  }()
}
