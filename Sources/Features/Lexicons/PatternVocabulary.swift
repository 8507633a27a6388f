/// The words that patterns are made of, and which of them a token can stand for.
///
/// A pattern word is numbered once, however many patterns have it and however many forms it inflects
/// to: `cave/v`, `caves` and `cav*` are three pattern words, and a token `caves` stands for all of
/// them.
struct PatternVocabulary {
  /// The hash of each form, by its place.
  private var forms: [UInt64] = []
  /// The pattern words of each form.
  private var formWords: [[Int32]] = []
  private var formPlaces = HashIndex()
  /// The beginnings, with their pattern words.
  private var prefixes: [(stem: [UInt8], word: Int32)] = []
  /// The number of a pattern word, by hash and kind.
  private var numbers = HashIndex()

  /// How many pattern words there are; they are numbered from 0.
  var count: Int { numbers.count }

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

  /// The number of a beginning: 1 to 60 folded bytes.
  mutating func number(ofPrefix stem: [UInt8]) -> Int32 {
    number(TextFolding.hash(of: stem), kind: 0) { vocabulary, number in
      vocabulary.prefixes.append((stem, number))
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
    let place = formPlaces.value(form)
    guard place < 0 else {
      if formWords[Int(place)].last != number { formWords[Int(place)].append(number) }
      return
    }
    formPlaces.insert(form, Int32(forms.count))
    forms.append(form)
    formWords.append([number])
  }

  /// Lays the words out in tables, under new numbers.
  func lay(_ newNumbers: [UInt32], into tables: inout LexiconTables) {
    for place in forms.indices.sorted(by: { forms[$0] < forms[$1] }) {
      tables.forms.append(forms[place])
      let words = formWords[place].map { newNumbers[Int($0)] }.sorted()
      tables.formWords += words.map { $0 * 2 }
      tables.formWords[tables.formWords.count - 1] += 1
    }
    for (word, stem) in prefixes.map({ (newNumbers[Int($0.word)], $0.stem) })
      .sorted(by: { $0.0 < $1.0 })
    {
      tables.prefixWords.append(word)
      tables.prefixLengths.append(UInt32(stem.count))
      tables.prefixBytes += stem.map(UInt32.init)
    }
  }
}
