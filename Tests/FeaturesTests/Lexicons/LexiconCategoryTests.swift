import Testing

@testable import Features

/// What the built-in lexicons must and must not find, by category.
@Suite struct LexiconCategoryTests {
  private static let matcher = LexiconMatcher(Lexicon.builtIn)

  private func finds(_ category: LexiconCategory, in text: String) -> Bool {
    let tokens = WordTokenizer.tokenize(SourceText(text))
    return Self.matcher.matches(in: tokens, sentence: tokens.tokens.indices)
      .contains { $0.category == category }
  }

  @Test(arguments: [
    (LexiconCategory.loaded, "The inquiry was a charade from first to last."),
    (.loaded, "Voters will see this power grab for what it is."),
    (.epithet, "He surrounds himself with cronies and lackeys."),
    (.epithet, "The stooge's statement fooled nobody."),
    (.loadedVerb, "Ministers caved in before the first vote."),
    (.loadedVerb, "The council is peddling an old story."),
    (.evaluative, "It was a feeble excuse for a budget."),
    (.evaluative, "A splendid season deserved a better end."),
    (.verdict, "The trouble with the plan is the bill."),
    (.verdict, "The sums don’t add up."),
    (.attitude, "Sadly, the bridge stayed shut."),
    (.concession, "To be sure, the team was two players short."),
    (.hedge, "Perhaps the river will fall by Sunday."),
    (.evidential, "The firm allegedly moved the money abroad."),
    (.booster, "There is no doubt that the ferry will be late."),
    (.intensifier, "The hearing was utterly calm."),
    (.weasel, "Critics say the mast spoils the view."),
    (.reportNeutral, "The mayor said the road would open."),
    (.reportDoubting, "The owner claimed the dog was elsewhere."),
    (.reportEndorsing, "She pointed out that the lift was broken."),
    (.distancing, "The so-called expert left early."),
    (.distancing, "The so called expert left early."),
    (.obligation, "We must not let the library close."),
    (.address, "Let us look at the figures."),
    (.rhetorical, "Who would have thought it of a parish council?"),
  ])
  func `finds a sign of the category`(_ category: LexiconCategory, _ text: String) {
    #expect(finds(category, in: text), "\(category.rawValue): \(text)")
  }

  @Test(arguments: [
    (LexiconCategory.loaded, "The theatre opened its season with a bedroom farce."),
    (.loaded, "The panel meets again on Tuesday at noon."),
    (.epithet, "The committee elected a treasurer and two clerks."),
    (.loadedVerb, "Divers mapped the cave under the harbour."),
    (.loadedVerb, "The road will close for nine days."),
    (.evaluative, "The bridge is 40 metres long."),
    (.verdict, "The shop adds up each bill by hand."),
    (.attitude, "He looked at the sad old dog."),
    (.concession, "The fair opens to the public at ten."),
    (.hedge, "The vote was held on 3 May."),
    (.evidential, "The police reported two arrests."),
    (.booster, "The court sat for three hours."),
    (.intensifier, "The parcel weighs two kilos."),
    (.weasel, "The mayor says the mast will stay."),
    (.reportNeutral, "The train left at noon."),
    (.reportDoubting, "The mayor said the road would open."),
    (.reportEndorsing, "The needle points north."),
    (.distancing, "The dog was called Biscuit."),
    (.obligation, "Rain fell on the hills overnight."),
    (.address, "The US sent two ships."),
    (.rhetorical, "The clerk made a mistake in the ledger."),
    (.irony, "The museum bought a painting in March."),
  ])
  func `finds none where there is none`(_ category: LexiconCategory, _ text: String) {
    #expect(!finds(category, in: text), "\(category.rawValue): \(text)")
  }

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
