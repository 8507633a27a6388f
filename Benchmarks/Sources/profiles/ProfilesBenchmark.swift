import Features
import Foundation
import Models

/// `profiles FOLDER`: what the numbers of a tone profile have to do with people's reading of articles.
///
/// FOLDER holds public corpora as JSON Lines, a folder each:
///
/// - `hyperpartisan-byarticle/train.jsonl` with `text` and `label` (hyperpartisan or mainstream), of
///   SemEval-2019 task 4. The articles are ranked by the opinion and the loaded words of their
///   writers; nothing is trained on them.
/// - `basil-articles/train.jsonl` with `text`, `event_id` and `article_annotations`, of BASIL. The
///   side that loaded words take to a name is held against the annotators' reading of the writer's
///   feeling towards it.
///
/// With `--list` the names and words behind the second figure are printed, with `--half 0` or `1`
/// over half of the events only.
@main
enum ProfilesBenchmark {
  private static let usage = "usage: profiles FOLDER [--list] [--half 0|1]"

  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    var folder: URL?
    var half: Int?
    var lists = false
    while let argument = arguments.popFirst() {
      switch argument {
      case "--list": lists = true
      case "--half": half = arguments.popFirst().flatMap { Int($0) }
      case _ where !argument.hasPrefix("-") && folder == nil: folder = URL(filePath: argument)
      default: return print(usage)
      }
    }
    guard let folder else { return print(usage) }
    let model = try TextClassifier.builtIn()
    guard let opinion = model.labels.firstIndex(of: "opinionated") else { return }
    let profiler = Profiler(model: model, opinionLabel: opinion)
    if half == nil {
      try HyperpartisanRanking(
        folder.appending(path: "hyperpartisan-byarticle/train.jsonl"), profiler
      ).print()
    }
    try EntityFeelings(
      folder.appending(path: "basil-articles/train.jsonl"), profiler, half: half
    ).print(lists: lists)
  }
}

/// Profiles texts with the built-in model.
struct Profiler {
  let model: TextClassifier
  let opinionLabel: Int

  func result(_ text: String, quotes: QuoteHandling = .separate) -> ArticleResult {
    let source = SourceText(name: "-", bytes: Array(text.utf8))
    return model.profile(
      DocumentReader.read(plainText: source), opinionLabel: opinionLabel, quotes: quotes)
  }
}

/// The records of a file of JSON lines.
func records<Record: Decodable>(_ file: URL) throws -> [Record] {
  let decoder = JSONDecoder()
  return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
    try decoder.decode(Record.self, from: $0)
  }
}

/// A number with three decimals.
func three(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? "–" }
