@testable import Features

/// Matching as it is defined, by strings and trial of everything: for each start, each entry.
struct SlowMatcher {
  struct Match: Equatable, CustomStringConvertible {
    let tokens: Range<Int>
    let category: LexiconCategory
    let strength: UInt8
    let polarity: Int8
    var description: String { "\(category.rawValue)\(strength)/\(polarity) \(tokens)" }
  }

  /// An entry with the forms of each word spelled out.
  private struct Pattern {
    let entry: LexiconEntry
    let words: [Set<String>?]
    let prefixes: [String?]
    let identity: [String]
  }

  private let patterns: [Pattern]
  /// Which patterns start with a word, and which with a star or a beginning.
  private var byFirstWord: [String: [Int]] = [:]
  private var others: [Int] = []

  /// Patterns whose words are not single tokens are not supported.
  init(_ lexicons: [Lexicon]) {
    var last: [[String]: Int] = [:]
    let all = lexicons.flatMap(\.entries).map(Self.pattern)
    for (index, pattern) in all.enumerated() {
      last[pattern.identity + [pattern.entry.category.rawValue]] = index
    }
    patterns = all
    for index in last.values.sorted() {
      guard let words = all[index].words[0] else {
        others.append(index)
        continue
      }
      for word in words { byFirstWord[word, default: []].append(index) }
    }
  }

  private static func pattern(_ entry: LexiconEntry) -> Pattern {
    Pattern(
      entry: entry,
      words: entry.elements.map { element in
        switch element {
        case .word(let word): [fold(word)]
        case .verb(let lemma): Set(Inflection.verbForms(lemma).map(fold))
        case .noun(let lemma): Set(Inflection.nounForms(lemma).map(fold))
        case .adjective(let lemma): Set(Inflection.adjectiveForms(lemma).map(fold))
        case .prefix, .any: nil
        }
      },
      prefixes: entry.elements.map { element in
        if case .prefix(let stem) = element { fold(stem) } else { nil }
      },
      identity: entry.elements.map { fold("\($0)") })
  }

  private static func fold(_ word: String) -> String {
    word.lowercased().replacing("’", with: "'")
  }

  func matches(in text: TokenizedText, sentence: Range<Int>) -> [Match] {
    let view = SlowSentence(text, sentence)
    var free: [LexiconCategory: Int] = [:]
    var matches: [Match] = []
    for start in sentence where view.isWord(start) {
      let starting = Set(view.forms(start).flatMap { byFirstWord[$0] ?? [] } + others)
      let here = starting.compactMap { index in
        end(of: patterns[index], at: start, view).map {
          (end: $0, order: index, pattern: patterns[index])
        }
      }
      for category in LexiconCategory.allCases where start >= free[category] ?? 0 {
        let candidates = here.filter { $0.pattern.entry.category == category }
          .sorted { ($0.end, $0.order) > ($1.end, $1.order) }
        let winner = candidates.first { candidate in
          !(candidate.end == start + 1 && view.isSurname(start))
            && candidate.pattern.entry.guards.allSatisfy {
              view.allows($0, start..<candidate.end, first: candidate.pattern.entry.elements[0])
            }
        }
        guard let winner else { continue }
        free[category] = winner.end
        matches.append(
          Match(
            tokens: start..<winner.end, category: category,
            strength: winner.pattern.entry.strength, polarity: winner.pattern.entry.polarity))
      }
    }
    return matches
  }

  /// Where the pattern ends if it starts here.
  private func end(of pattern: Pattern, at start: Int, _ view: SlowSentence) -> Int? {
    var position = start
    for index in pattern.words.indices {
      if index > 0 {
        if view.string(position) == "," || view.isPluralApostrophe(position) { position += 1 }
      }
      guard view.sentence.contains(position), view.isWord(position) else { return nil }
      let forms = view.forms(position)
      if let words = pattern.words[index] {
        guard !words.isDisjoint(with: forms) else { return nil }
      } else if let prefix = pattern.prefixes[index] {
        guard forms[0].hasPrefix(prefix) else { return nil }
      }
      position += 1
    }
    return position
  }
}

/// A sentence as strings.
struct SlowSentence {
  let text: TokenizedText
  let sentence: Range<Int>
  private let strings: [String]

  init(_ text: TokenizedText, _ sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
    strings = text.tokens.indices.map(text.foldedText)
  }

  func isWord(_ index: Int) -> Bool { text.tokens[index].isWord }

  func string(_ index: Int) -> String { sentence.contains(index) ? strings[index] : "" }

  /// The word, and the word without `'s`.
  func forms(_ index: Int) -> [String] {
    let word = string(index)
    let stem = String(word.dropLast(2))
    guard word.hasSuffix("'s"), word.count > 3, !Self.pronouns.contains(stem) else { return [word] }
    return [word, stem]
  }

  private static let pronouns: Set<String> = [
    "it", "he", "she", "that", "this", "there", "here", "what", "who", "where", "when", "why",
    "how", "let",
  ]

  func isPluralApostrophe(_ index: Int) -> Bool {
    guard string(index) == "'", index > sentence.lowerBound else { return false }
    return string(index - 1).hasSuffix("s") && isWord(index - 1)
      && text.tokens[index].start == text.tokens[index - 1].end
      && text.tokens[index].flags.contains(.spaceAfter)
  }

  func allows(
    _ condition: LexiconEntry.Guard, _ match: Range<Int>, first: LexiconEntry.Element
  ) -> Bool {
    let before = wordsBefore(match.lowerBound)
    switch condition {
    case .notNegated:
      return !before.prefix(3).contains { index in
        string(index).hasSuffix("n't") || has(FunctionWords.negators, string(index))
      }
    case .notInName:
      return !isName(match)
    case .notNear(let words):
      let near = before.prefix(3) + wordsAfter(match.upperBound).prefix(3)
      return !near.contains { index in !Set(forms(index)).isDisjoint(with: words) }
    case .noun:
      return !(before.first.map { has(FunctionWords.beforeVerb, string($0)) } ?? false)
    case .verb:
      return isVerb(match.lowerBound, first, before.first)
    }
  }

  func isSurname(_ index: Int) -> Bool {
    guard isCapital(index), let before = wordsBefore(index).first else { return false }
    let between = (before + 1..<index).map(string)
    guard between.isEmpty || (between.count == 1 && between[0].hasSuffix(".")) else { return false }
    if has(FunctionWords.personTitles, string(before)) { return true }
    let isGiven =
      between.isEmpty && isCapital(before) && before != sentence.first(where: isWord)
    return (isGiven || has(FunctionWords.ranks, string(before))) && !isTitleCase
  }

  private var isTitleCase: Bool {
    let long = sentence.filter { text.tokens[$0].kind == .word && text.tokens[$0].range.count > 3 }
    return long.count >= 4 && Double(long.filter(isCapital).count) >= 0.8 * Double(long.count)
  }

  private func has(_ words: WordSet, _ word: String) -> Bool {
    words.contains(TextFolding.hash(word: word))
  }

  private func wordsBefore(_ index: Int) -> [Int] {
    (sentence.lowerBound..<index).reversed().filter(isWord)
  }

  private func wordsAfter(_ index: Int) -> [Int] {
    (index..<sentence.upperBound).filter(isWord)
  }

  private func isCapital(_ index: Int) -> Bool { text.tokens[index].flags.contains(.capitalized) }

  private func isName(_ match: Range<Int>) -> Bool {
    if isTitleCase { return false }
    let first = sentence.first(where: isWord)
    return match.contains { index in
      guard isCapital(index) else { return false }
      if index != first { return true }
      let next = match.upperBound
      return sentence.contains(next) && isWord(next) && isCapital(next)
    }
  }

  private func isVerb(_ start: Int, _ element: LexiconEntry.Element, _ before: Int?) -> Bool {
    let word = string(start)
    if word.hasSuffix("ed") || word.hasSuffix("ing") {
      if case .verb(word) = element {} else { return true }
    }
    guard let before else { return false }
    if has(FunctionWords.beforeVerb, string(before)) { return true }
    if has(FunctionWords.beforeNoun, string(before)) { return false }
    if isCapital(before), before != sentence.first(where: isWord) { return true }
    return string(before).hasSuffix("s") && !string(before).hasSuffix("'s")
  }
}
