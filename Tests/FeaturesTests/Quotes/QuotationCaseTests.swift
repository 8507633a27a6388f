import Testing

@testable import Features

/// Texts with one quotation each, by what its marks are there for.
private let textsOfKind: [(kind: Quotation.Kind, texts: String)] = [
  (
    .quotation,
    """
    “We will win,” he said.
    She said “never” and left.
    He called the plan “a farce”.
    The plan, which he called “a farce”, failed.
    Officials described the plan as “robust”.
    “Wonderful,” she said.
    “Enough” was all she said.
    “Mr. Lund,” he said.
    “Jesus Christ!” he said.
    The bill “does nothing for the poor of this city”.
    “Enough!”
    The note read: “gone fishing”.
    Lund warned of a “lost decade”.
    It was “a good day”, according to Lund.
    Asked if it was safe, she replied “no”.
    Lund told the court he was “very sorry”.
    “Rubbish.” That was the view of one resident.
    """
  ),
  (
    .scare,
    """
    The so-called “reform” has cost us dearly.
    Their ‘solution’ arrived in a brown envelope.
    The “emergency” is in its third year.
    His “apology” lasted nine seconds.
    She got a “free” lunch.
    The “experts” got it wrong.
    “Experts” were wrong again.
    The “Squad” met on Friday.
    Such “balance” is costly.
    The "grassroots" group has a jet.
    This "peace" has killed 300.
    And the ‘free press’ looked away.
    It is one more “bold new era”.
    Nobody voted for this «reform».
    """
  ),
  (
    .title,
    """
    We watched “The Long Road Home” twice.
    Her novel “Salt” won a prize.
    The album, “Blue Train,” sold well.
    “Blue Train,” her third album, sold well.
    “Blue Train” sold well.
    He starred in “Who Pays?” last year.
    A film called “Blue” won.
    A book titled “salt and sand” won.
    The word “freedom” has lost its shine.
    He was nicknamed “the Hammer”.
    The plan, known as “the Wall”, failed.
    Robert “Bob” Lund spoke.
    ‘Ocean’s Nine’ is on at ten.
    The slogan “yes, we can” is old.
    The term ‘woke’ is everywhere.
    """
  ),
]

/// A text read by the whole chain; a line is a paragraph.
private func analysis(of text: String) -> Analysis {
  let source = SourceText(text)
  let blocks = source.bytes.split(separator: UInt8(ascii: "\n")).enumerated().map {
    Document.Block(range: $1.startIndex..<$1.endIndex, section: .body, paragraph: $0)
  }
  return TextAnalyzer(lexicons: []).analyze(Document(source: source, blocks: blocks))
}

@Suite struct QuotationCaseTests {
  private func found(_ text: String) -> [String] {
    let read = analysis(of: text)
    return read.quotations.map { read.text.source.text(read.bytes($0.tokens)) }
  }

  @Test(arguments: QuotationCases.straight)
  func `reads straight marks`(example: QuotationCases.Case) {
    #expect(found(example.text) == example.quotations)
  }

  @Test(arguments: QuotationCases.curly)
  func `reads curly marks`(example: QuotationCases.Case) {
    #expect(found(example.text) == example.quotations)
  }

  @Test(arguments: QuotationCases.guillemets)
  func `reads guillemets`(example: QuotationCases.Case) {
    #expect(found(example.text) == example.quotations)
  }

  @Test(arguments: QuotationCases.lowHigh)
  func `reads low and high marks`(example: QuotationCases.Case) {
    #expect(found(example.text) == example.quotations)
  }

  @Test(arguments: QuotationCases.british)
  func `reads single marks`(example: QuotationCases.Case) {
    #expect(found(example.text) == example.quotations)
  }

  @Test(arguments: QuotationCases.nested)
  func `reads nested quotations`(example: QuotationCases.Case) {
    #expect(found(example.text) == example.quotations)
  }

  @Test(arguments: QuotationCases.paragraphs)
  func `reads quotations of several paragraphs`(example: QuotationCases.Case) {
    #expect(found(example.text) == example.quotations)
  }

  @Test func `has a dozen texts with quotations and a dozen without for every kind of marks`() {
    for cases in QuotationCases.kindsOfMarks {
      #expect(cases.count { !$0.quotations.isEmpty } >= 12)
      #expect(cases.count { $0.quotations.isEmpty } >= 12)
    }
    for group in textsOfKind { #expect(group.texts.split(separator: "\n").count >= 12) }
  }

  @Test(arguments: textsOfKind)
  func `tells quotations, scare quotes and titles`(kind: Quotation.Kind, texts: String) {
    for text in texts.split(separator: "\n").map(String.init) {
      #expect(analysis(of: text).quotations.map(\.kind) == [kind], "\(text)")
    }
  }
}
