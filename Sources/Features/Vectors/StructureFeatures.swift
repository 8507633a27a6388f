/// Counts the structure of a run of tokens and turns it into the dense features of that name.
struct StructureFeatures {
  private var words: Float = 0
  private var authorWords: Float = 0
  private var direct: Float = 0
  private var indirect: Float = 0
  private var figures: Float = 0
  private var names: Float = 0
  private var present = Presence()

  private static let parenthesis = TextFolding.hash(of: "(".utf8)
  private static let colon = TextFolding.hash(of: ":".utf8)
  private static let semicolon = TextFolding.hash(of: ";".utf8)
  /// U+2047 to U+2049 are the marks doubled and mixed.
  private static let questionMarks = WordSet("? \u{FF1F} \u{61F} \u{2047} \u{2048} \u{2049}")
  private static let exclamationMarks = WordSet("! \u{FF01} \u{203C} \u{2048} \u{2049}")

  /// Counts; no initialiser, which would be given a copy of the analysis.
  static func counted(
    _ analysis: Analysis, _ tokens: Range<Int>, section: Document.Section
  ) -> StructureFeatures {
    var features = StructureFeatures()
    features.count(analysis, tokens, section: section)
    return features
  }

  private init() {}

  private mutating func count(
    _ analysis: Analysis, _ tokens: Range<Int>, section: Document.Section
  ) {
    FunctionWords.persons.withView { countTokens(analysis, tokens, $0) }
    if section == .headline { present.insert(.headline) }
    if words > 0, authorWords == 0 { present.insert(.noAuthor) }
    countQuotes(analysis, tokens)
    countCues(analysis, tokens)
  }

  private mutating func countTokens(
    _ analysis: Analysis, _ tokens: Range<Int>, _ persons: HashSlots.View
  ) {
    var next = analysis.sentences.firstIndexSorted {
      $0.tokens.lowerBound > tokens.lowerBound
    }
    var nextStart = Self.start(of: next, in: analysis.sentences)
    var isFirst = true
    analysis.text.tokens.withUnsafeBufferPointer { all in
      analysis.voices.withUnsafeBufferPointer { voices in
        precondition(
          tokens.lowerBound >= 0 && tokens.upperBound <= min(all.count, voices.count),
          "the tokens lie within the text")
        for index in tokens {
          if index == nextStart {
            isFirst = true
            next += 1
            nextStart = Self.start(of: next, in: analysis.sentences)
          }
          let voice = voices[index]
          if all[index].isWord {
            words += 1
            switch voice {
            case .direct: direct += 1
            case .indirect: indirect += 1
            case .author:
              countOwn(all[index], in: analysis.text, isFirst, persons)
              if isFirst, ImperativeOpening.isAt(index, end: tokens.upperBound, all) {
                present.insert(.imperative)
              }
            }
            isFirst = false
          } else if voice == .author {
            countMark(all[index])
          }
        }
      }
    }
  }

  /// The first token of a sentence; past all tokens if there is none.
  private static func start(of sentence: Int, in sentences: [Sentence]) -> Int {
    sentence < sentences.count ? sentences[sentence].tokens.lowerBound : .max
  }

  /// Counts a word of the author's.
  @inline(__always)
  private mutating func countOwn(
    _ token: Token, in text: TokenizedText, _ isFirst: Bool, _ persons: HashSlots.View
  ) {
    authorWords += 1
    let flags = token.flags
    if flags.contains(.hasDigit) { figures += 1 }
    // `US` in capitals is a country, not a pronoun.
    let person = persons.value(token.hash)
    let isPronoun = person == 1 && !flags.contains(.allCapitals)
    if isPronoun { present.insert(.firstPerson) }
    if !isFirst, flags.contains(.capitalized), !isPronoun { names += 1 }
    if flags.contains(.allCapitals), Self.isLongInCapitals(token, in: text) {
      present.insert(.capitals)
    }
    if person == 2 { present.insert(.secondPerson) }
  }

  /// Whether a word has four letters or more and no full stop (`TOTAL`, but not `U.S.` or `AT&T`).
  private static func isLongInCapitals(_ token: Token, in text: TokenizedText) -> Bool {
    guard !token.flags.contains(.hasPeriod) else { return false }
    let letters = text.folded[Int(token.foldedOffset)..<Int(token.foldedEnd)]
      .count { ($0 >= 0x61 && $0 <= 0x7A) || $0 >= 0xC0 }
    return letters >= 4
  }

  private mutating func countMark(_ token: Token) {
    switch token.kind {
    case .mark:
      switch token.hash {
      case Self.parenthesis: present.insert(.parenthesis)
      case Self.colon: present.insert(.colon)
      case Self.semicolon: present.insert(.semicolon)
      default: break
      }
    case .dash: present.insert(.dash)
    case .terminator:
      if Self.exclamationMarks.contains(token.hash) { present.insert(.exclamation) }
      if Self.questionMarks.contains(token.hash) {
        present.insert(.question)
      } else {
        present.remove(.question)
      }
    case .word, .number, .quote: break
    }
  }

  private mutating func countQuotes(_ analysis: Analysis, _ tokens: Range<Int>) {
    let first = analysis.quotations.firstIndexSorted { $0.tokens.lowerBound >= tokens.lowerBound }
    for quotation in analysis.quotations[first...] {
      guard quotation.tokens.lowerBound < tokens.upperBound else { return }
      if quotation.kind == .scare, analysis.voices[quotation.tokens.lowerBound] == .author {
        present.insert(.scareQuote)
      }
    }
  }

  private mutating func countCues(_ analysis: Analysis, _ tokens: Range<Int>) {
    let first = analysis.cues.firstIndexSorted { $0.token >= tokens.lowerBound }
    for cue in analysis.cues[first...] {
      guard cue.token < tokens.upperBound else { return }
      present.insert(cue.slant == .neutral ? .neutralCue : .chargedCue)
    }
  }

  /// Writes the features to the end of the dense values.
  func write(to values: inout [Float]) {
    values.withUnsafeMutableBufferPointer { write(to: $0) }
  }

  private func write(to values: UnsafeMutableBufferPointer<Float>) {
    precondition(values.count == DenseFeatures.count, "there is a value for each feature")
    for place in 0..<DenseFeatures.structureCount {
      values[DenseFeatures.lexiconCount + place] = present.contains(place) ? 1 : 0
    }
    func set(_ feature: DenseFeatures.Structure, _ value: Float) {
      values[DenseFeatures.lexiconCount + feature.rawValue] = value
    }
    set(.directShare, words > 0 ? direct / words : 0)
    set(.indirectShare, words > 0 ? indirect / words : 0)
    set(.digit, figures > 0 ? 1 : 0)
    set(.digitShare, authorWords > 0 ? figures / authorWords : 0)
    set(.name, names > 0 ? 1 : 0)
    set(.nameShare, authorWords > 0 ? names / authorWords : 0)
    set(.length, Float(log(1 + Double(words)) / 4))
  }
}

/// A set of structure features, a bit each.
private struct Presence {
  private var bits: UInt32 = 0

  mutating func insert(_ feature: DenseFeatures.Structure) { bits |= 1 << feature.rawValue }

  mutating func remove(_ feature: DenseFeatures.Structure) { bits &= ~(1 << feature.rawValue) }

  func contains(_ feature: Int) -> Bool { bits &>> UInt32(truncatingIfNeeded: feature) & 1 != 0 }
}
