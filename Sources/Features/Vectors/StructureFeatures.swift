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

  init(_ analysis: Analysis, _ tokens: Range<Int>, section: Document.Section) {
    var isFirst = true
    var nextSentence = analysis.sentences.firstIndexSorted {
      $0.tokens.lowerBound > tokens.lowerBound
    }
    for index in tokens {
      if nextSentence < analysis.sentences.count,
        analysis.sentences[nextSentence].tokens.lowerBound == index
      {
        isFirst = true
        nextSentence += 1
      }
      let token = analysis.text.tokens[index]
      let voice = analysis.voices[index]
      if token.isWord {
        count(token, in: analysis.text, voice, isFirst: isFirst)
        if isFirst, voice == .author,
          ImperativeOpening.isAt(index, end: tokens.upperBound, analysis.text.tokens)
        {
          present.insert(.imperative)
        }
        isFirst = false
      } else if voice == .author {
        countMark(token)
      }
    }
    if section == .headline { present.insert(.headline) }
    if words > 0, authorWords == 0 { present.insert(.noAuthor) }
    countQuotes(analysis, tokens)
    countCues(analysis, tokens)
  }

  private mutating func count(
    _ token: Token, in text: TokenizedText, _ voice: Voice, isFirst: Bool
  ) {
    words += 1
    switch voice {
    case .direct: direct += 1
    case .indirect: indirect += 1
    case .author:
      authorWords += 1
      if token.flags.contains(.hasDigit) { figures += 1 }
      // `US` in capitals is a country, not a pronoun.
      let isPronoun =
        FunctionWords.firstPerson.contains(token.hash) && !token.flags.contains(.allCapitals)
      if isPronoun { present.insert(.firstPerson) }
      if !isFirst, token.flags.contains(.capitalized), !isPronoun { names += 1 }
      if token.flags.contains(.allCapitals), Self.isLongInCapitals(token, in: text) {
        present.insert(.capitals)
      }
      if FunctionWords.secondPerson.contains(token.hash) { present.insert(.secondPerson) }
    }
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
    for feature in DenseFeatures.Structure.allCases {
      values[DenseFeatures.lexiconCount + feature.rawValue] = value(feature)
    }
  }

  private func value(_ feature: DenseFeatures.Structure) -> Float {
    switch feature {
    case .directShare: words > 0 ? direct / words : 0
    case .indirectShare: words > 0 ? indirect / words : 0
    case .digit: figures > 0 ? 1 : 0
    case .digitShare: authorWords > 0 ? figures / authorWords : 0
    case .name: names > 0 ? 1 : 0
    case .nameShare: authorWords > 0 ? names / authorWords : 0
    case .length: Float(log(1 + Double(words)) / 4)
    default: present.contains(feature) ? 1 : 0
    }
  }
}

/// A set of structure features, a bit each.
private struct Presence {
  private var bits: UInt32 = 0

  mutating func insert(_ feature: DenseFeatures.Structure) { bits |= 1 << feature.rawValue }

  mutating func remove(_ feature: DenseFeatures.Structure) { bits &= ~(1 << feature.rawValue) }

  func contains(_ feature: DenseFeatures.Structure) -> Bool { bits & 1 << feature.rawValue != 0 }
}
