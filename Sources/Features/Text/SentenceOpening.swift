/// What comes after a possible end of a sentence: marks that open, and the first word.
struct SentenceOpening {
  /// What the first word looks like.
  enum Kind {
    case capital
    case lower
    case number
    /// A mark that no sentence opens with, or no word at all.
    case other
  }

  /// What the first word looks like; letters without case count as capitals.
  private(set) var kind: Kind = .other
  /// The first word, or the mark that stands in its place.
  private(set) var word: Int
  /// White space comes before it all.
  let isSpaced: Bool
  /// A quotation mark opens it.
  private(set) var hasQuote = false
  /// A bracket, currency sign, `@` or the like opens it.
  private(set) var isMarked = false
  /// A dash opens it.
  private(set) var hasDash = false
  /// It opens with a mark that only goes on with what came before, such as a comma.
  private(set) var isContinuation = false

  /// Reads what stands at a token.
  ///
  /// - Complexity: O(1); a bounded number of marks is passed over.
  init(at index: Int, in scanner: SentenceScanner) {
    let tokens = scanner.tokens
    isSpaced = tokens[index].flags.contains(.spaceBefore)
    word = index
    let limit = min(scanner.range.upperBound, index + Self.mostMarks)
    while word < limit {
      let token = tokens[word]
      switch token.kind {
      case .word:
        kind = Self.looksLower(word, in: scanner) ? .lower : .capital
        return
      case .number:
        kind = .number
        return
      case .quote:
        hasQuote = true
      case .dash:
        hasDash = true
      case .terminator:
        break
      case .mark:
        guard let first = scanner.text.foldedBytes(word).first else { return }
        if Self.continuing.contains(first) {
          isContinuation = word == index
          return
        }
        isMarked = true
      }
      word += 1
    }
    word = min(word, scanner.range.upperBound - 1)
  }

  /// The marks before a first word are few; past this many there is no word.
  private static let mostMarks = 8

  private static let continuing: [UInt8] = Array(",;:)]}/%&+=|".utf8)

  private static func looksLower(_ index: Int, in scanner: SentenceScanner) -> Bool {
    let token = scanner.tokens[index]
    if token.flags.contains(.capitalized) || scanner.isCaseless { return false }
    guard token.flags.contains(.nonASCII) else { return true }
    let bytes = scanner.text.source.bytes
    let scalar = UTF8Decoding.decode(bytes, at: token.start, limit: token.end).scalar
    return scalar?.properties.isLowercase ?? false
  }

  /// The hash of the first word.
  func hash(in scanner: SentenceScanner) -> UInt64 { scanner.tokens[word].hash }

  /// Whether the word is one that hardly ever goes on with a name.
  func isOpener(in scanner: SentenceScanner) -> Bool {
    let hash = scanner.tokens[word].hash
    let next = word + 1
    let hasNext = next < scanner.range.upperBound
    if SentenceVocabulary.newsSubjects.contains(hash) {
      return !hasNext || !scanner.tokens[next].flags.contains(.capitalized)
    }
    guard
      SentenceVocabulary.openers.contains(hash) || SentenceVocabulary.newsOpeners.contains(hash)
    else { return false }
    guard hasNext, scanner.tokens[next].kind == .terminator else { return true }
    // `A.` after another initial is one itself, and `No. 2` goes on with what came before.
    if scanner.tokens[word].end - scanner.tokens[word].start == 1 { return false }
    let number = next + 1
    return number >= scanner.range.upperBound || scanner.tokens[number].kind != .number
  }

  /// Whether the word is `I`, alone or in a contraction.
  func isFirstPerson(in scanner: SentenceScanner) -> Bool {
    let bytes = scanner.text.foldedBytes(word)
    guard bytes.first == UInt8(ascii: "i") else { return false }
    return bytes.count == 1 || bytes.dropFirst().first == UInt8(ascii: "'")
  }

  /// Whether the word is one capital letter or a Roman numeral.
  func isDesignation(in scanner: SentenceScanner) -> Bool {
    let bytes = scanner.text.foldedBytes(word)
    return kind == .capital
      && (bytes.count == 1
        || (scanner.tokens[word].flags.contains(.allCapitals)
          && bytes.allSatisfy { "ivxlc".utf8.contains($0) }))
  }

  /// Whether the word stands alone in brackets: `(AP)`.
  func isBracketed(in scanner: SentenceScanner) -> Bool {
    isMarked && word + 1 < scanner.range.upperBound
      && scanner.text.foldedBytes(word + 1).first == UInt8(ascii: ")")
  }

  /// Whether a word in lower case has a capital inside: `iPhone`, `al-Assad`.
  func hasInnerCapital(in scanner: SentenceScanner) -> Bool {
    scanner.text.source.bytes[scanner.tokens[word].range].contains(where: ASCII.isUpper)
  }

  /// Whether the word is the small first part of a name: `de Blasio`, `van der Berg`.
  func isParticleOfName(in scanner: SentenceScanner) -> Bool {
    var next = word
    let limit = min(scanner.range.upperBound, word + Self.mostParticles + 1)
    while next < limit, SentenceVocabulary.nameParticles.contains(scanner.tokens[next].hash) {
      next += 1
    }
    return next > word && next < limit && scanner.tokens[next].flags.contains(.capitalized)
  }

  private static let mostParticles = 3

  /// Whether the word tells a time of day more closely: a zone or day (`8 p.m. Eastern`), a place
  /// before *time* (`8 p.m. New York time`), or a feast (`8 p.m. Christmas Day`).
  func qualifiesHour(in scanner: SentenceScanner) -> Bool {
    if SentenceVocabulary.afterHour.contains(hash(in: scanner)) { return true }
    var next = word
    let limit = min(scanner.range.upperBound, word + Self.mostPlaceWords + 1)
    while next < limit, scanner.tokens[next].flags.contains(.capitalized) {
      if next > word, Self.feasts.contains(scanner.tokens[next].hash) { return true }
      next += 1
    }
    return next > word && next < limit && scanner.tokens[next].hash == Self.time
  }

  private static let mostPlaceWords = 3
  private static let time = TextFolding.hash(word: "time")
  private static let feasts = SentenceVocabulary.hashes("day eve")

  /// Whether the word is an item's letter or small Roman numeral with its mark, such as `b)`.
  func isEnumerator(in scanner: SentenceScanner) -> Bool {
    let next = word + 1
    guard next < scanner.range.upperBound, !scanner.tokens[next].flags.contains(.spaceBefore) else {
      return false
    }
    let mark = scanner.text.foldedBytes(next)
    guard mark.elementsEqual(")".utf8) || mark.elementsEqual(".".utf8) else { return false }
    return scanner.isItemLetter(word)
  }
}
