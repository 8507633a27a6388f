import Testing

@testable import Features

@Suite struct ReportingCuesTests {
  @Test(arguments: [
    ("claim", ["claim", "claims", "claimed", "claiming"]),
    ("argue", ["argue", "argues", "argued", "arguing"]),
    ("deny", ["deny", "denies", "denied", "denying"]),
    ("guess", ["guess", "guesses", "guessed", "guessing"]),
    ("foresee/foresaw/foreseen", ["foresee", "foresees", "foresaw", "foreseen", "foreseeing"]),
    ("admit/admitted", ["admit", "admits", "admitted", "admitting"]),
    ("say/said", ["say", "says", "said", "saying"]),
    ("write/wrote/written", ["write", "writes", "wrote", "written", "writing"]),
    ("read/read", ["read", "reads", "reading"]),
  ])
  func `spells the forms of a verb`(lemma: String, forms: [String]) {
    #expect(ReportingForms.forms(of: lemma).map(\.word) == forms)
  }

  @Test func `knows which form a word is`() {
    func form(_ word: String) -> ReportingCues.Form? {
      ReportingCues.standard[TextFolding.hash(word: word)]?.verb?.form
    }
    #expect(form("say") == .base)
    #expect(form("says") == .present)
    #expect(form("said") == [.past, .participle])
    #expect(form("wrote") == .past)
    #expect(form("written") == .participle)
    #expect(form("writing") == .gerund)
    #expect(form("walked") == nil)
  }

  @Test func `lists no verb twice in a kind`() {
    var seen: Set<String> = []
    for entry in ReportingCues.standardEntries where entry.kind != .noun {
      #expect(seen.insert("\(entry.kind) \(entry.lemma)").inserted, "\(entry.lemma)")
    }
  }

  @Test func `every verb has a frame`() {
    for entry in ReportingCues.standardEntries where entry.kind != .noun {
      #expect(!entry.frame.isEmpty, "\(entry.lemma)")
    }
  }

  @Test(arguments: [
    ("say", Attribution.Slant.neutral), ("claim", .doubting), ("admit", .endorsing),
    ("whine", .hostile),
  ])
  func `knows the slant of a verb`(word: String, slant: Attribution.Slant) {
    #expect(ReportingCues.standard[TextFolding.hash(word: word)]?.verb?.slant == slant)
  }
}
