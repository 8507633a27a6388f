import Features
import Foundation
import Models

/// `lexicons`: what the lexicons find in public corpora, and what each group of features is worth.
///
/// Prints Markdown tables with 95% intervals. Every model is trained on the project's own corpus
/// alone; the public corpora are in a given folder.
@main
enum LexiconBenchmark {
  static func main() throws {
    var folder: URL?
    var folds = 10
    var isAblation = true
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--folds": folds = arguments.popFirst().flatMap(Int.init) ?? folds
      case "--no-ablation": isAblation = false
      case _ where !argument.hasPrefix("-") && folder == nil: folder = URL(filePath: argument)
      default: return print(usage)
      }
    }
    let corpora = folder.map(PublicCorpora.init)
    if let corpora {
      let findings = LexiconFindings()
      print("What the lexicons find:\n\n| data | measure | value |\n|---|---|--:|")
      try findings.hedges(corpora)
      try findings.biasedWords(corpora)
      print()
    }
    if isAblation { try FeatureAblation(folds: folds).run(corpora) }
  }

  private static let usage = """
    usage: lexicons [FOLDER] [--folds K] [--no-ablation]

    FOLDER holds public corpora as JSON Lines, a folder each, with the fields "text" and "stance"
    (opinionated or reported), such as FOLDER/babe/train.jsonl; see Docs/quality.md for where they
    come from. For what the lexicons find, FOLDER/babe/train.jsonl also has "label", "label_bias"
    and "biased_words" as published, and FOLDER/hedge-bioscope/train.jsonl has "label"
    (speculative or certain), from the BioScope corpus (Vincze et al. 2008).
    """
}

/// Public corpora in a folder.
struct PublicCorpora {
  let folder: URL

  /// A corpus with a stance for each text.
  struct Corpus {
    let name: String
    let files: [String]
    var filter: (field: String, value: String)?
  }

  static let stances = [
    Corpus(
      name: "BABE, clear stance", files: ["babe/train.jsonl"], filter: ("stance_basis", "clear")),
    Corpus(
      name: "CheckThat! train + dev", files: ["checkthat/train.jsonl", "checkthat/dev.jsonl"]),
    Corpus(name: "fact-opinion-passages", files: ["fact-opinion-passages/train.jsonl"]),
    Corpus(name: "multidim-news", files: ["multidim-news/train.jsonl"]),
    Corpus(name: "SUBJ", files: ["subj/train.jsonl"]),
  ]

  /// The texts of a corpus that have a stance and pass its filter; `nil` if it is not there.
  func examples(_ corpus: Corpus) throws -> [Example]? {
    let paths = corpus.files.map { folder.appending(path: $0).path }
    guard paths.allSatisfy(FileManager.default.fileExists) else { return nil }
    var examples: [Example] = []
    for path in paths {
      var reader = try RecordReader(
        path: path, format: .jsonl, fields: RecordFields(label: "stance"))
      while let record = try reader.next() {
        guard let label = try record.label else { continue }
        if let filter = corpus.filter, try record.field(filter.field) != filter.value { continue }
        examples.append(
          Example(id: "\(path):\(record.line)", text: record.text, label: label))
      }
    }
    return examples
  }

  /// The records of a file, decoded; `nil` if it is not there.
  func records<Row: Decodable>(_ path: String, as type: Row.Type) throws -> [Row]? {
    let file = folder.appending(path: path)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
      .map { try decoder.decode(type, from: Data($0)) }
  }
}
