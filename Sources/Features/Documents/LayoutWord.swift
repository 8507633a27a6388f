/// A word of a line as the layout rules see it: folded, without the marks around it.
struct LayoutWord {
  /// The folded letters, digits as `0`; the marks themselves if there is nothing else.
  let text: String
  /// The marks before the letters, folded.
  let opening: String
  /// The marks after the letters, folded.
  let closing: String
  /// The first letter is upper case.
  let isCapitalized: Bool
  /// It has at least one letter, digit or symbol that is not punctuation.
  let isWord: Bool
  /// The lists it is in, and what it is made of.
  let kinds: LayoutWordKinds

  /// It has a digit.
  var hasDigit: Bool { kinds.contains(.digit) }
  /// Whether a colon comes after it.
  var hasColon: Bool { kinds.contains(.colon) }
  /// Whether a full stop, question or exclamation mark comes after it.
  var hasStop: Bool { kinds.contains(.stop) }

  init(
    text: String, opening: String, closing: String, isCapitalized: Bool, isWord: Bool,
    kinds: LayoutWordKinds
  ) {
    self.text = text
    self.opening = opening
    self.closing = closing
    self.isCapitalized = isCapitalized
    self.isWord = isWord
    var kinds = kinds
    if !isWord { kinds.insert(.mark) }
    if closing.contains(":") { kinds.insert(.colon) }
    if !closing.isEmpty, closing.contains(where: { ".!?…".contains($0) }) { kinds.insert(.stop) }
    self.kinds = kinds
  }
}

/// The words of a piece of text.
struct LayoutText {
  let words: [LayoutWord]

  /// Reads words separated by white space.
  ///
  /// - Complexity: O(length).
  init(_ bytes: [UInt8], in range: Range<Int>) {
    words = LayoutWordReader.words(bytes, in: range)
  }

  init(words: some Sequence<LayoutWord>) { self.words = Array(words) }

  var count: Int { words.count }

  /// The kinds of all words together.
  ///
  /// - Complexity: O(number of words).
  var kinds: LayoutWordKinds { words.reduce(into: []) { $0.formUnion($1.kinds) } }

  /// The text of a word, or an empty string past the end.
  subscript(index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  /// Whether the text is exactly these words.
  func equals(_ phrase: [String]) -> Bool { count == phrase.count && starts(with: phrase) }

  /// Whether the text starts with these words.
  func starts(with phrase: [String]) -> Bool {
    guard count >= phrase.count else { return false }
    for (word, text) in zip(words, phrase) where word.text != text { return false }
    return true
  }

  /// Whether these words stand together somewhere.
  func contains(_ phrase: [String]) -> Bool {
    guard count >= phrase.count else { return false }
    return (0...count - phrase.count).contains { start in
      phrase.indices.allSatisfy { words[start + $0].text == phrase[$0] }
    }
  }

  /// Whether any word is in a set.
  func hasAny(of set: Set<String>) -> Bool { words.contains { set.contains($0.text) } }

  /// The words from an index on.
  func dropping(_ number: Int) -> LayoutText { LayoutText(words: words.dropFirst(number)) }

  /// Whether the last word is followed by a terminator.
  var endsSentence: Bool { words.last?.hasStop ?? false }
}
