import Features

/// The stages of the analysis, each on what the stages before it made.
struct Stages {
  private let articles: [SourceText]
  private let documents: [Document]
  private let texts: [TokenizedText]
  private let sentences: [[Sentence]]
  private let paragraphs: [[Range<Int>]]
  private let quotations: [[Quotation]]
  private let attributions: [[Attribution]]
  private let analyzer = TextAnalyzer(lexicons: Lexicon.builtIn)

  init(_ articles: [SourceText]) {
    self.articles = articles
    documents = articles.map { DocumentReader.read(plainText: $0) }
    texts = articles.map { WordTokenizer.tokenize($0) }
    let analyses = documents.map(analyzer.analyze)
    sentences = analyses.map(\.sentences)
    paragraphs = zip(documents, texts).map { document, text in
      document.blocks.map { text.tokens(in: $0.range) }.filter { !$0.isEmpty }
    }
    quotations = analyses.map(\.quotations)
    attributions = analyses.map(\.attributions)
  }

  var all: [(name: String, body: () -> Int)] {
    [
      (
        "document layout",
        { articles.reduce(0) { $0 &+ DocumentReader.read(plainText: $1).blocks.count } }
      ),
      ("tokens", { articles.reduce(0) { $0 &+ WordTokenizer.tokenize($1).tokens.count } }),
      ("sentences", segment),
      ("quotations", findQuotations),
      ("attributions", findAttributions),
      ("lexicons", match),
    ]
  }

  func analyze() -> Int {
    articles.reduce(0) { sum, article in
      sum &+ analyzer.analyze(DocumentReader.read(plainText: article)).matches.count
    }
  }

  private func segment() -> Int {
    var count = 0
    for (document, text) in zip(documents, texts) {
      for block in document.blocks {
        let tokens = text.tokens(in: block.range)
        count &+= SentenceSegmenter.sentences(in: block, of: text, tokens: tokens).count
      }
    }
    return count
  }

  private func findQuotations() -> Int {
    texts.indices.reduce(0) { sum, index in
      sum
        &+ QuotationFinder.quotations(
          in: texts[index], paragraphs: paragraphs[index],
          sentences: sentences[index].map(\.tokens)
        ).count
    }
  }

  private func findAttributions() -> Int {
    texts.indices.reduce(0) { sum, index in
      sum
        &+ AttributionFinder.attributions(
          in: texts[index], sentences: sentences[index].map(\.tokens),
          paragraphs: paragraphs[index], quotations: quotations[index], cues: .standard
        ).count
    }
  }

  private func match() -> Int {
    texts.indices.reduce(0) { sum, index in
      sum
        &+ analyzer.matcher.matches(
          in: texts[index], sentences: sentences[index].map(\.tokens)
        ).count
    }
  }
}
