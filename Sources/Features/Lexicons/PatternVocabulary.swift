/// The words that patterns are made of, and which of them a token can stand for.
///
/// A pattern word is numbered once, however many patterns have it and however many forms it inflects
/// to: `cave/v`, `caves` and `cav*` are three pattern words, and a token `caves` stands for all of
/// them.
struct PatternVocabulary: Sendable {
  /// Where the pattern words of a token's hash start in `chain`.
  private var forms = HashIndex()
  /// Pattern words, each with the place of the next one for the same token; -1 ends the chain.
  private var chain: [(word: Int32, next: Int32)] = []
  /// The pattern word of a beginning's hash.
  private var prefixes = HashIndex()
  /// By a word's first byte: bit n is set when the first n bytes of some word are a pattern word.
  private var prefixLengths = [UInt64](repeating: 0, count: 256)
  /// The number of a pattern word, by hash and kind.
  private var numbers = HashIndex()

  /// How many pattern words there are; they are numbered from 0.
  var count: Int { numbers.count }

  // MARK: Building

  /// The number of a word that stands for itself, by its hash as a token.
  mutating func number(ofWord hash: UInt64) -> Int32 {
    number(hash, kind: 1) { vocabulary, number in vocabulary.add(hash, number) }
  }

  /// The number of an inflected word; the same lemma has a number for each kind, from 2.
  mutating func number(of lemma: String, kind: UInt64, forms: (String) -> [String]) -> Int32 {
    number(TextFolding.hash(word: lemma), kind: kind) { vocabulary, number in
      for form in forms(lemma) { vocabulary.add(TextFolding.hash(word: form), number) }
    }
  }

  /// The number of a beginning: 1 to 63 folded bytes.
  mutating func number(ofPrefix stem: [UInt8]) -> Int32 {
    let hash = TextFolding.hash(of: stem)
    return number(hash, kind: 0) { vocabulary, number in
      vocabulary.prefixes.insert(hash, number)
      if let first = stem.first {
        vocabulary.prefixLengths[Int(first)] |= 1 << UInt64(min(stem.count, 63))
      }
    }
  }

  private mutating func number(
    _ hash: UInt64, kind: UInt64, whenNew add: (inout PatternVocabulary, Int32) -> Void
  ) -> Int32 {
    let key = TextFolding.finish(hash &+ kind)
    let existing = numbers.value(key)
    if existing >= 0 { return existing }
    let number = Int32(numbers.count)
    numbers.insert(key, number)
    add(&self, number)
    return number
  }

  private mutating func add(_ form: UInt64, _ number: Int32) {
    let first = forms.value(form)
    if first >= 0, chain[Int(first)].word == number { return }
    forms.insert(form, Int32(chain.count))
    chain.append((number, first))
  }

  // MARK: Look-up

  /// Appends the pattern words that a token stands for.
  ///
  /// - Complexity: O(length of the word) at worst, O(1) where no beginning shares its first letter.
  func append(wordsOf index: Int, in text: TokenizedText, to words: inout [Int32]) {
    let token = text.tokens[index]
    append(token.hash, to: &words)
    guard token.isWord, token.foldedEnd > token.foldedOffset else { return }
    if let stem = text.possessiveStem(index) { append(stem, to: &words) }
    let lengths = prefixLengths[Int(text.folded[Int(token.foldedOffset)])]
    if lengths != 0 { append(prefixesOf: text.foldedBytes(index), lengths, to: &words) }
  }

  private func append(_ hash: UInt64, to words: inout [Int32]) {
    var entry = Int(forms.value(hash))
    while entry >= 0 {
      words.append(chain[entry].word)
      entry = Int(chain[entry].next)
    }
  }

  private func append(
    prefixesOf word: ArraySlice<UInt8>, _ lengths: UInt64, to words: inout [Int32]
  ) {
    var hash = TextFolding.hashBasis
    var remaining = lengths >> 1
    for byte in word {
      hash = TextFolding.hash(hash, adding: byte)
      if remaining & 1 != 0 {
        let number = prefixes.value(TextFolding.finish(hash))
        if number >= 0 { words.append(number) }
      }
      remaining >>= 1
      if remaining == 0 { return }
    }
  }
}

extension TokenizedText {
  /// The hash of a word without its possessive ending; `nil` if it has none.
  ///
  /// After a pronoun or question word `'s` is a contracted *is*, *has* or *us*.
  func possessiveStem(_ index: Int) -> UInt64? {
    let token = tokens[index]
    let end = Int(token.foldedEnd)
    guard end - Int(token.foldedOffset) > 3, folded[end - 1] == UInt8(ascii: "s"),
      folded[end - 2] == UInt8(ascii: "'")
    else { return nil }
    let stem = TextFolding.hash(of: folded[Int(token.foldedOffset)..<end - 2])
    return FunctionWords.contracted.contains(stem) ? nil : stem
  }
}
