import Features
import Foundation

/// `analysis`: how fast each stage of the analysis is, on one thread.
///
/// The text is the project's corpus laid out as articles, repeated to some megabytes, or the given
/// files. Every stage runs several times; medians are shown.
@main
enum AnalysisBenchmark {
  static func main() throws {
    var paths: [String] = []
    var megabytes = 4.0
    var runs = 5
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--megabytes": megabytes = arguments.popFirst().flatMap(Double.init) ?? megabytes
      case "--runs": runs = arguments.popFirst().flatMap(Int.init) ?? runs
      case "--help": return print("usage: analysis [--megabytes N] [--runs N] [FILE…]")
      default: paths.append(argument)
      }
    }
    let articles = try paths.isEmpty ? newsroom(megabytes: megabytes) : paths.map(TextFile.read)
    let size = articles.reduce(0) { $0 + $1.bytes.count }
    print("\(articles.count) articles, \(size) bytes, one thread, medians of \(runs) runs\n")
    print("| stage | MB/s | share of time |\n|---|--:|--:|")
    let stages = Stages(articles)
    let times = stages.all.map { name, body in (name, median(runs, body)) }
    let total = times.reduce(0) { $0 + $1.1 }
    for (name, time) in times {
      print("| \(name) | \(rate(size, time)) | \(Int((time / total * 100).rounded()))% |")
    }
    let whole = median(runs) { stages.analyze() }
    print("| **the whole analysis** | \(rate(size, whole)) | |")
  }

  private static func rate(_ size: Int, _ seconds: Double) -> String {
    String(format: "%.0f", Double(size) / 1e6 / seconds)
  }

  private static func median(_ runs: Int, _ body: () -> Int) -> Double {
    var times: [Double] = []
    var checksum = 0
    for _ in 0..<max(runs, 1) {
      let start = clock()
      checksum &+= body()
      times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    precondition(checksum != .min, "keeps the work from being left out")
    return times.sorted()[times.count / 2]
  }

  /// Articles in newspaper layout from the project's corpus.
  private static func newsroom(megabytes: Double) throws -> [SourceText] {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Corpora/newsroom")
    let (examples, _) = try CorpusReader.examples(paths: [folder.standardized.path])
    var articles: [(group: String, text: [UInt8], count: Int)] = []
    for example in examples {
      let group = example.group ?? example.id
      if articles.last?.group != group { articles.append((group, [], 0)) }
      let last = articles.count - 1
      let separator = articles[last].count % 3 == 1 || example.section == "headline" ? "\n\n" : " "
      if articles[last].count > 0 { articles[last].text += Array(separator.utf8) }
      articles[last].text += example.text
      articles[last].count += 1
    }
    var result: [SourceText] = []
    var size = 0
    while Double(size) < megabytes * 1e6 {
      for article in articles {
        result.append(SourceText(name: article.group, bytes: article.text))
        size += article.text.count
      }
    }
    return result
  }
}

/// The stages of the analysis, each on what the stages before it made.
private struct Stages {
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
