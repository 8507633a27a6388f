import Foundation

/// Counts the structure of a run of tokens and turns it into the dense features of that name.
struct StructureFeatures {
  private var words: Float = 0
  private var authorWords: Float = 0
  private var direct: Float = 0
  private var indirect: Float = 0
  private var figures: Float = 0
  private var names: Float = 0
  private var present: Set<DenseFeatures.Structure> = []

  private static let marks: [UInt64: DenseFeatures.Structure] = [
    TextFolding.hash(of: "(".utf8): .parenthesis,
    TextFolding.hash(of: ":".utf8): .colon,
    TextFolding.hash(of: ";".utf8): .semicolon,
    TextFolding.hash(of: "!".utf8): .exclamation,
  ]
  private static let questionMark = TextFolding.hash(of: "?".utf8)

  init(_ analysis: Analysis, _ tokens: Range<Int>, section: Document.Section) {
    var isFirst = true
    for index in tokens {
      let token = analysis.text.tokens[index]
      let voice = analysis.voices[index]
      if token.isWord {
        count(token, voice, isFirst: isFirst)
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

  private mutating func count(_ token: Token, _ voice: Voice, isFirst: Bool) {
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
      if token.flags.contains(.allCapitals), token.end - token.start >= 4 {
        present.insert(.capitals)
      }
      if FunctionWords.secondPerson.contains(token.hash) { present.insert(.secondPerson) }
    }
  }

  private mutating func countMark(_ token: Token) {
    if let feature = Self.marks[token.hash] { present.insert(feature) }
    if token.kind == .dash { present.insert(.dash) }
    if token.kind == .terminator {
      if token.hash == Self.questionMark {
        present.insert(.question)
      } else {
        present.remove(.question)
      }
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
