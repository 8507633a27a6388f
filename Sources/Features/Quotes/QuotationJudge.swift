/// Tells somebody's words in quotation marks from words held at arm's length and from names of
/// works.
struct QuotationJudge {
  /// No more words than this are taken for scare quotes.
  private static let maximumScareWords = 4
  /// No more words than this are taken for a title.
  private static let maximumTitleWords = 12

  private let text: TokenizedText
  private let cues: ReportingCues
  private let sentences: [Range<Int>]
  /// The sentence looked at last, and the cues in it.
  private var sentence = 0..<0
  private var counts = ClauseCounts()
  private var nextSentence = 0

  init(_ text: TokenizedText, sentences: [Range<Int>], cues: ReportingCues) {
    self.text = text
    self.cues = cues
    self.sentences = sentences
  }

  /// What the marks of a quotation are there for; quotations come in the order of their first
  /// tokens.
  ///
  /// - Complexity: O(tokens of a title), and O(tokens of the sentence) once a sentence.
  mutating func kind(of pair: QuotationPairing.Pair) -> Quotation.Kind {
    guard pair.isClosed, pair.inner.count <= Self.maximumTitleWords * 2 else { return .quotation }
    let words = pair.inner.filter { text.tokens[$0].isWord }
    guard let first = words.first else { return .quotation }
    if isIntroducedAsTerm(pair) { return .title }
    if isNickname(words, pair) || isNamedWork(pair) { return .title }
    if isAfterColonOrCue(pair) || isBeforeCue(pair) { return .quotation }
    let isTitle = words.count <= Self.maximumTitleWords && isTitle(words, pair)
    if endsSentence(pair.inner) {
      return isTitle && goesOn(after: pair) && !reports(around: pair) ? .title : .quotation
    }
    if isTitle { return .title }
    let isUtterance =
      text.tokens[first].flags.contains(.capitalized) && !isPartOfSentence(pair)
    if words.count <= Self.maximumScareWords, !isUtterance, !reports(around: pair) {
      return .scare
    }
    return .quotation
  }

  /// Whether it stands between two capitalised words: `Robert “Bob” Lund`.
  private func isNickname(_ words: [Int], _ pair: QuotationPairing.Pair) -> Bool {
    let before = pair.tokens.lowerBound - 1
    let after = pair.tokens.upperBound
    guard words.count == pair.inner.count, words.count <= 3, before >= 0,
      after < text.tokens.count, let first = words.first
    else { return false }
    return [before, first, after].allSatisfy {
      text.tokens[$0].kind == .word && text.tokens[$0].flags.contains(.capitalized)
    }
  }

  /// Whether it gives the name of a work: `a film called “Blue”`.
  private func isNamedWork(_ pair: QuotationPairing.Pair) -> Bool {
    let before = pair.tokens.lowerBound - 1
    guard before > 0 else { return false }
    return Self.naming.contains(text.tokens[before].hash)
      && Self.works.contains(text.tokens[before - 1].hash)
  }

  /// Whether a verb of saying comes within a few words after a comma or the like that ends the
  /// quotation: `“Mr. Lund,” he said`.
  private func isBeforeCue(_ pair: QuotationPairing.Pair) -> Bool {
    guard let last = pair.inner.last,
      ",?!".utf8.contains(where: { text.foldedBytes(last).first == $0 })
    else { return false }
    let limit = min(text.tokens.count, pair.tokens.upperBound + Self.speakerWords)
    var next = pair.tokens.upperBound
    while next < limit, text.tokens[next].isWord {
      if SentenceVocabulary.speechVerbs.contains(text.tokens[next].hash) { return true }
      next += 1
    }
    return false
  }

  /// The most words that a short name of a speaker and its verb are looked for in.
  private static let speakerWords = 4

  /// Whether the sentence goes on after a quotation with a word in lower case.
  private func goesOn(after pair: QuotationPairing.Pair) -> Bool {
    let next = pair.tokens.upperBound
    guard next < text.tokens.count else { return false }
    return text.tokens[next].kind == .word && !text.tokens[next].flags.contains(.capitalized)
  }

  /// Whether a capitalised word or two without punctuation is a part of the writer's own sentence:
  /// its subject (`“Experts” were wrong`), or after a determiner (`the “Squad” met`).
  private func isPartOfSentence(_ pair: QuotationPairing.Pair) -> Bool {
    guard let last = pair.inner.last, text.tokens[last].isWord, goesOn(after: pair) else {
      return false
    }
    let before = pair.tokens.lowerBound - 1
    return before < 0 || text.tokens[before].kind == .terminator
      || Self.determiners.contains(text.tokens[before].hash)
  }

  private func isAfterColonOrCue(_ pair: QuotationPairing.Pair) -> Bool {
    var before = pair.tokens.lowerBound - 1
    guard before >= 0 else { return false }
    if text.tokens[before].kind == .mark, text.foldedBytes(before).elementsEqual(":".utf8) {
      return true
    }
    if text.foldedBytes(before).elementsEqual(",".utf8) { before -= 1 }
    return before >= 0 && cues[text.tokens[before].hash]?.verb?.kind == .speech
  }

  /// Whether every word that a title capitalises is capitalised, in a title of two or more words;
  /// or a single one after the word for a kind of work.
  private func isTitle(_ words: [Int], _ pair: QuotationPairing.Pair) -> Bool {
    let capitalized = words.count { text.tokens[$0].flags.contains(.capitalized) }
    guard let first = words.first, text.tokens[first].flags.contains(.capitalized) else {
      return false
    }
    let isCased = words.allSatisfy {
      text.tokens[$0].flags.contains(.capitalized) || text.tokens[$0].kind == .number
        || Self.small.contains(text.tokens[$0].hash)
    }
    guard isCased else { return false }
    if words.count > 1, capitalized > 1 { return true }
    return words.count <= 3 && isAfter(pair, Self.works)
  }

  private func isIntroducedAsTerm(_ pair: QuotationPairing.Pair) -> Bool {
    guard pair.inner.count <= Self.maximumTitleWords else { return false }
    if isAfter(pair, Self.terms) { return true }
    // "known as", "referred to as".
    let before = pair.tokens.lowerBound - 1
    return before > 0 && text.foldedBytes(before).elementsEqual("as".utf8)
      && text.foldedBytes(before - 1).elementsEqual("known".utf8)
  }

  private func isAfter(_ pair: QuotationPairing.Pair, _ words: Set<UInt64>) -> Bool {
    let before = pair.tokens.lowerBound - 1
    return before >= 0 && words.contains(text.tokens[before].hash)
  }

  private func endsSentence(_ inner: Range<Int>) -> Bool {
    guard let last = inner.last else { return false }
    return text.tokens[last].kind == .terminator
      && !text.foldedBytes(last).elementsEqual(".".utf8)
  }

  /// Whether the clause around a quotation reports what somebody says: a cue elsewhere in the
  /// sentence counts, but not in an aside (*…, which he called a farce, …*) that the quotation is
  /// not in.
  private mutating func reports(around pair: QuotationPairing.Pair) -> Bool {
    moveToSentence(of: pair.tokens.lowerBound)
    guard sentence.contains(pair.tokens.lowerBound) else { return false }
    let inside = pair.tokens.clamped(to: sentence)
    if counts.main[sentence.count] > counts.main[inside.upperBound - sentence.lowerBound]
      || counts.main[inside.lowerBound - sentence.lowerBound] > 0
    {
      return true
    }
    let aside = counts.asides[pair.tokens.lowerBound - sentence.lowerBound]
    return aside >= 0 && counts.cuesInAside[aside] > 0
  }

  private mutating func moveToSentence(of token: Int) {
    while nextSentence < sentences.count,
      sentences[nextSentence].lowerBound <= token || nextSentence == 0
    {
      let candidate = sentences[nextSentence].clamped(to: text.tokens.indices)
      nextSentence += 1
      guard candidate.contains(token) else { continue }
      sentence = candidate
      counts.count(candidate, in: text, cues: cues)
      return
    }
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    WordListText.hashes(words)
  }

  private static let small = hashes(
    "a an the of in on at by for with from to and or but nor as is it vs via into over")
  private static let works = hashes(
    """
    film movie song single album novel book play musical opera show series documentary episode
    sitcom poem essay article column painting ballet podcast programme program track hit drama
    comedy thriller sequel memoir game magazine
    """)
  private static let terms = hashes(
    "word words term terms phrase slogan nickname nicknamed motto titled entitled")
  private static let naming = hashes("called named titled entitled")
  private static let determiners = hashes(
    "the a an this that these those his her its their our my your such so-called")
}

/// The cues of a sentence, counted apart for its asides: clauses after a comma that start with
/// *which*, *who* or *as*.
private struct ClauseCounts {
  /// How many cues outside asides stand before each token and the sentence's end.
  private(set) var main = [0]
  /// The number of the aside that each token is in, or -1.
  private(set) var asides: [Int] = []
  private(set) var cuesInAside: [Int] = []

  /// Counts the cues of another sentence.
  ///
  /// - Complexity: O(tokens of the sentence).
  mutating func count(_ sentence: Range<Int>, in text: TokenizedText, cues: ReportingCues) {
    main.removeAll(keepingCapacity: true)
    asides.removeAll(keepingCapacity: true)
    cuesInAside.removeAll(keepingCapacity: true)
    main.reserveCapacity(sentence.count + 1)
    asides.reserveCapacity(sentence.count)
    var total = 0
    main.append(total)
    var aside = -1
    var isAfterComma = false
    for token in sentence {
      let hash = text.tokens[token].hash
      if isAfterComma {
        aside = -1
        if Self.openings.contains(hash) {
          aside = cuesInAside.count
          cuesInAside.append(0)
        }
      }
      asides.append(aside)
      if cues.isReporting(hash) || hash == Self.according
        || hash == Self.words && isViewpoint(token, in: sentence, of: text)
      {
        if aside >= 0 { cuesInAside[aside] += 1 } else { total += 1 }
      }
      main.append(total)
      isAfterComma = hash == Self.comma && text.tokens[token].kind == .mark
    }
  }

  /// Whether *words* stands in *in the words of Holt*, *in her own words*.
  private func isViewpoint(_ token: Int, in sentence: Range<Int>, of text: TokenizedText) -> Bool {
    var isOwned = false
    if token + 1 < sentence.upperBound, text.foldedBytes(token + 1).elementsEqual("of".utf8) {
      isOwned = true
    }
    let lower = max(sentence.lowerBound, token - Self.maximumOwner)
    for index in (lower..<token).reversed() {
      if text.foldedBytes(index).elementsEqual("in".utf8) { return isOwned }
      isOwned =
        isOwned || Self.possessives.contains(text.tokens[index].hash)
        || text.foldedBytes(index).suffix(2).elementsEqual("'s".utf8)
    }
    return false
  }

  /// No more tokens than these stand between *in* and *words*.
  private static let maximumOwner = 6
  private static let possessives = Set(
    ["his", "her", "its", "their"].map { TextFolding.hash(word: $0) })
  private static let words = TextFolding.hash(word: "words")
  private static let according = TextFolding.hash(word: "according")
  private static let comma = TextFolding.hash(word: ",")
  private static let openings = Set(
    ["which", "who", "whom", "whose", "where", "as"].map { TextFolding.hash(word: $0) })
}
