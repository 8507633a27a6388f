import Testing

@testable import Features

/// The built-in lexicons as a whole; what each category finds is in ``LexiconSentenceTests``.
@Suite struct LexiconCategoryTests {
  private static let matcher = LexiconMatcher(Lexicon.builtIn)

  @Test func `every category has entries`() {
    let present = Set(Lexicon.builtIn.flatMap(\.entries).map(\.category))
    #expect(present == Set(LexiconCategory.allCases))
  }

  @Test func `every built-in entry finds its own pattern, but for what its guards turn down`() {
    for lexicon in Lexicon.builtIn {
      for entry in lexicon.entries where entry.guards.isEmpty {
        let example = entry.elements.map(Self.example).joined(separator: " ")
        let text = WordTokenizer.tokenize(SourceText(example))
        let matches = Self.matcher.matches(in: text, sentence: text.tokens.indices)
        let whole = matches.contains {
          $0.category == entry.category && $0.tokens.lowerBound == 0
            && $0.tokens.upperBound == text.tokens.count
        }
        #expect(whole, "\(lexicon.name).tsv:\(entry.line): \(entry.pattern)")
      }
    }
  }

  /// A word that a pattern's word stands for.
  private static func example(_ element: LexiconEntry.Element) -> String {
    switch element {
    case .word(let word), .verb(let word), .noun(let word), .adjective(let word): word
    case .prefix(let stem): stem + "ing"
    case .any: "seven"
    }
  }
}
