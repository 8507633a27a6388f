import Foundation
import Testing

@testable import Features

@Suite struct StructureFeaturesTests {
  private static let analyzer = TextAnalyzer(lexicons: [])

  /// The structure features that are not zero, by name, but for the length.
  private func features(
    _ text: String, section: Document.Section = .body
  ) -> [String: Float] {
    let analysis = Self.analyzer.analyze(Document(record: SourceText(text)))
    var present = features(analysis, section: section)
    present["length"] = nil
    return present
  }

  private func features(_ analysis: Analysis, section: Document.Section) -> [String: Float] {
    var values = [Float](repeating: 0, count: DenseFeatures.count)
    StructureFeatures.counted(analysis, analysis.text.tokens.indices, section: section)
      .write(to: &values)
    var present: [String: Float] = [:]
    for (name, value) in zip(DenseFeatures.names, values) where value != 0 {
      present[String(name.dropFirst("structure/".count))] = value
    }
    return present
  }

  /// A text whose voices are set by hand: one voice a token.
  private func features(_ text: String, voices: String) -> [String: Float] {
    let tokens = WordTokenizer.tokenize(SourceText(text))
    #expect(tokens.tokens.count == voices.count)
    let analysis = Analysis(
      document: Document(record: tokens.source), text: tokens, sentences: [], quotations: [],
      attributions: [],
      voices: voices.map { $0 == "d" ? .direct : $0 == "i" ? .indirect : .author }, matches: [],
      cues: [])
    var present = features(analysis, section: .body)
    present["length"] = nil
    return present
  }

  @Test func `plain words of the author have a length alone`() {
    #expect(features("Rain fell on the hills.").isEmpty)
    let analysis = Self.analyzer.analyze(Document(record: SourceText("Rain fell on the hills.")))
    let values = features(analysis, section: .body)
    #expect(values == ["length": Float(log(6.0) / 4)])
  }

  @Test func `an empty text has no structure`() {
    #expect(features("").isEmpty)
    #expect(features("", section: .headline) == ["headline": 1])
    #expect(features("...").isEmpty)
  }

  @Test func `shares are of words, by voice`() {
    #expect(
      features("he ran 5 miles, she sat", voices: "ddiaaaa")
        == ["directShare": Float(2) / 6, "indirectShare": Float(1) / 6])
  }

  @Test func `a sentence of nothing but a source's words has no author`() {
    #expect(
      features("he ran", voices: "di") == ["directShare": 0.5, "indirectShare": 0.5, "noAuthor": 1])
    #expect(features("he ran home", voices: "dia")["noAuthor"] == nil)
  }

  @Test(arguments: [
    "Scrap the toll before it scraps the town", "Never trust a ribbon", "Don't blame the weather",
    "Do not wait for the inquiry", "And spare us the lecture", "Now, please, close the mine",
    "Leave the hedges alone", "Ban them", "Tax us, then", "Stop everything", "Cut it out",
    "Rain fell. Bring back the trams.",
  ])
  func `an imperative opens a sentence`(text: String) {
    #expect(features(text)["imperative"] == 1)
  }

  @Test(arguments: [
    "Ban on vapes takes effect", "Tax rises worry shops", "Trust drops its challenge",
    "Do they work?",
    "Work on the bridge is to begin", "Stop signs go up", "Fire crews left at noon", "Leave",
    "Never before had it rained so long", "Then came the flood", "And so", "They leave the hedges",
    "“Scrap the toll,” the mayor said", "",
  ])
  func `what is no imperative, or a source's, does not`(text: String) {
    #expect(features(text)["imperative"] == nil)
  }

  @Test func `figures are counted in the author's voice`() {
    #expect(
      features("rain: 40 mm or 9bn", voices: "aaaaaa") == [
        "digit": 1, "digitShare": Float(2) / 5, "colon": 1,
      ])
    #expect(features("he saw 40", voices: "aad")["digit"] == nil)
  }

  @Test func `names are capitals after the first word`() {
    #expect(features("Rosa met Ann Oakes", voices: "aaaa") == ["name": 1, "nameShare": 0.5])
    #expect(features("Rosa met Ann Oakes", voices: "aadd") == ["directShare": 0.5])
    #expect(features("“Rosa left”", voices: "aaaa").isEmpty)
  }

  @Test func `the first word of a later sentence is no name`() {
    #expect(features("Rain fell. Snow fell. Nobody left.").isEmpty)
    #expect(features("Rain fell. Mr. Oakes left.")["name"] == 1)
    #expect(features("Rain fell. Mr. Oakes left.")["nameShare"] == Float(1) / 5)
  }

  @Test func `person is the author's, and US in capitals is no pronoun`() {
    #expect(features("We left", voices: "aa") == ["firstPerson": 1])
    #expect(features("so i’ve left", voices: "aaa") == ["firstPerson": 1])
    #expect(features("so I left", voices: "aaa") == ["firstPerson": 1])
    #expect(features("so I left", voices: "ada") == ["directShare": Float(1) / 3])
    #expect(features("You're right, aren’t yours", voices: "aaaaa") == ["secondPerson": 1])
    #expect(features("the US left", voices: "aaa") == ["name": 1, "nameShare": Float(1) / 3])
    #expect(features("it told us", voices: "aaa") == ["firstPerson": 1])
  }

  @Test func `capitals are words of four letters or more`() {
    #expect(features("a TOTAL mess")["capitals"] == 1)
    #expect(features("the NATO summit")["capitals"] == 1)
    #expect(features("a ÉTÉ\u{CA} mess")["capitals"] == 1)
    for text in [
      "the U.S. fleet", "the U.S.A. fleet", "the BBC", "an AT&T line", "a ÉTÉ mess", "Mess",
      "the DC-10",
    ] {
      #expect(features(text)["capitals"] == nil, "\(text)")
    }
  }

  @Test func `the last full stop or question mark decides on a question`() {
    #expect(features("Who knew?") == ["question": 1])
    #expect(features("Who knew? He did.").isEmpty)
    #expect(features("He did. Who knew?")["question"] == 1)
    #expect(features("Who knew?!") == ["exclamation": 1])
    #expect(features("Who knew!?") == ["exclamation": 1, "question": 1])
    #expect(features("Who knew?", voices: "add")["question"] == nil)
  }

  @Test func `question and exclamation marks of other scripts count`() {
    #expect(features("谁知道？")["question"] == 1)
    #expect(features("من يعلم؟")["question"] == 1)
    #expect(features("好！")["exclamation"] == 1)
    #expect(features("What\u{2049}") == ["exclamation": 1, "question": 1])
  }

  @Test func `marks count in the author's voice`() {
    #expect(
      features("one (two) – three; four: five!", voices: "aaaaaaaaaaa") == [
        "parenthesis": 1, "dash": 1, "semicolon": 1, "colon": 1, "exclamation": 1,
      ])
    #expect(features("( – ; : !", voices: "ddddd").isEmpty)
  }

  @Test func `the section is a feature`() {
    #expect(features("Rain fell", section: .headline) == ["headline": 1])
  }

  @Test func `cues count by their slant`() {
    #expect(features("The mayor said the road would open.")["neutralCue"] == 1)
    #expect(features("The mayor said the road would open.")["chargedCue"] == nil)
    #expect(features("The mayor claimed the road would open.")["chargedCue"] == 1)
  }

  @Test func `words held at arm's length are scare quotes`() {
    #expect(features("The “experts” went home early again.")["scareQuote"] == 1)
    #expect(features("“The experts went home early,” Rosa Whitlock said.")["scareQuote"] == nil)
  }
}
