import Features
import Foundation

/// `analysis`: how fast each stage of the analysis is, on one thread.
///
/// The text is the project's corpus laid out as articles, repeated to some megabytes, or the given
/// files. Every stage runs several times; medians are shown. With `--whole` only the whole analysis
/// is measured.
@main
enum AnalysisBenchmark {
  static func main() throws {
    var paths: [String] = []
    var megabytes = 4.0
    var runs = 5
    var isWholeOnly = false
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--megabytes": megabytes = arguments.popFirst().flatMap(Double.init) ?? megabytes
      case "--runs": runs = arguments.popFirst().flatMap(Int.init) ?? runs
      case "--whole": isWholeOnly = true
      case "--help":
        return print("usage: analysis [--megabytes N] [--runs N] [--whole] [FILE…]")
      default: paths.append(argument)
      }
    }
    let articles = try paths.isEmpty ? newsroom(megabytes: megabytes) : paths.map(TextFile.read)
    let size = articles.reduce(0) { $0 + $1.bytes.count }
    print("\(articles.count) articles, \(size) bytes, one thread, medians of \(runs) runs\n")
    print("| stage | MB/s | share of time |\n|---|--:|--:|")
    let stages = Stages()
    let whole = median(runs) { stages.analyze(articles) }
    if !isWholeOnly {
      let times = (0..<max(runs, 1)).map { _ in stages.times(articles) }
      let medians = Stages.names.indices.map { stage in
        times.map { $0[stage] }.sorted()[times.count / 2]
      }
      let total = medians.reduce(0, +)
      for (name, time) in zip(Stages.names, medians) {
        print("| \(name) | \(rate(size, time)) | \(Int((time / total * 100).rounded()))% |")
      }
    }
    print("| **the whole analysis** | \(rate(size, whole)) | |")
    guard !isWholeOnly else { return }
    print("\n| reading | MB/s |\n|---|--:|")
    for format in DocumentFormat.allCases {
      let sources = articles.map { MarkedUpArticles.source($0, format) }
      let size = sources.reduce(0) { $0 + $1.bytes.count }
      let time = median(runs) {
        sources.reduce(0) { $0 &+ DocumentReader.read($1, as: format).blocks.count }
      }
      print("| \(format.rawValue) | \(rate(size, time)) |")
    }
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
