import Features
import Foundation

/// The stages of the analysis, each on what the stages before it have just made, as in the whole.
struct Stages {
  /// What each stage does.
  static let names = [
    "document layout", "tokens", "sentences", "quotations", "attributions", "lexicons",
  ]
  /// So many articles go through a stage between two looks at the clock: more than its resolution,
  /// and few enough that what they were made into is still in the cache.
  private static let batch = 32

  let analyzer = TextAnalyzer(lexicons: Lexicon.builtIn)

  /// The seconds that each stage takes for some articles.
  func times(_ articles: [SourceText]) -> [Double] {
    var times = [Double](repeating: 0, count: Self.names.count)
    for start in stride(from: 0, to: articles.count, by: Self.batch) {
      add(articles[start..<min(start + Self.batch, articles.count)], to: &times)
    }
    return times
  }

  /// Analyses articles, and gives a number that depends on all of them.
  func analyze(_ articles: [SourceText]) -> Int {
    articles.reduce(0) { sum, article in
      sum &+ analyzer.analyze(DocumentReader.read(plainText: article)).matches.count
    }
  }

  private func add(_ articles: ArraySlice<SourceText>, to times: inout [Double]) {
    func measure<Result>(_ stage: Int, _ body: () -> Result) -> Result {
      let start = clock()
      let result = body()
      times[stage] += Double(clock() - start) / Double(CLOCKS_PER_SEC)
      return result
    }
    let documents = measure(0) { articles.map { DocumentReader.read(plainText: $0) } }
    let texts = measure(1) { articles.map { WordTokenizer.tokenize($0) } }
    let blocks = measure(2) { zip(documents, texts).map(Self.sentences) }
    let quotations = measure(3) {
      texts.indices.map { index in
        QuotationFinder.quotations(
          in: texts[index], paragraphs: blocks[index].paragraphs,
          sentences: blocks[index].sentences)
      }
    }
    let attributions = measure(4) {
      texts.indices.map { index in
        AttributionFinder.attributions(
          in: texts[index], sentences: blocks[index].sentences,
          paragraphs: blocks[index].paragraphs, quotations: quotations[index], cues: .standard)
      }
    }
    let matches = measure(5) {
      texts.indices.map { index in
        analyzer.matcher.matches(in: texts[index], sentences: blocks[index].sentences)
      }
    }
    precondition(attributions.count == matches.count, "keeps the work from being left out")
  }

  private static func sentences(
    _ document: Document, _ text: TokenizedText
  ) -> (paragraphs: [Range<Int>], sentences: [Range<Int>]) {
    var paragraphs: [Range<Int>] = []
    var sentences: [Range<Int>] = []
    for block in document.blocks {
      let tokens = text.tokens(in: block.range)
      guard !tokens.isEmpty else { continue }
      paragraphs.append(tokens)
      for sentence in SentenceSegmenter.sentences(in: block, of: text, tokens: tokens) {
        sentences.append(sentence.tokens)
      }
    }
    return (paragraphs, sentences)
  }
}
