import Features
import Foundation
import Models

/// `quality`: how well the built-in model and its recipe do, with 95% intervals.
///
/// Prints Markdown tables: grouped cross-validation on the project's own corpus, whole pieces,
/// contrast sets and pages of headlines apart, and the built-in model as it is on public corpora in a given folder.
@main
enum QualityBenchmark {
  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    var corpora: String?
    var folds = 10
    var retrains = false
    while let argument = arguments.popFirst() {
      switch (argument, arguments.first) {
      case ("--corpora", let folder?): corpora = folder
      case ("--folds", let number?): folds = Int(number) ?? folds
      case ("--retrain", _):
        retrains = true
        continue
      default: return print(usage)
      }
      arguments.removeFirst()
    }
    try crossValidation(folds: folds)
    if let corpora { try transfer(URL(filePath: corpora), retrains: retrains) }
  }

  private static let usage = """
    usage: quality [--folds K] [--corpora FOLDER] [--retrain]

    FOLDER holds public corpora as JSON Lines, a folder each, with the fields "text" and "stance"
    (opinionated or reported), such as FOLDER/babe/train.jsonl; see Docs/quality.md for where they
    come from. With --retrain a model is trained anew on our corpus in place of the built-in one.
    """

  // MARK: On our own corpus

  private static var newsroom: String {
    URL(filePath: #filePath).appending(path: "../../../../Corpora/newsroom").standardized.path
  }

  private static func crossValidation(folds: Int) throws {
    var options = TrainingOptions.builtIn
    // Here the share of opinion is known: it is the corpus's own.
    options.prior = nil
    let (examples, _) = try CorpusReader.examples(paths: [newsroom])
    let predictions = try Trainer(options: options).crossValidate(examples, folds: folds)
    let kinds = try SentenceKinds(corpus: newsroom)
    let isContrast = examples.map(kinds.isContrast)
    let isPage = examples.map(kinds.isPage)
    func isWhole(_ index: Int) -> Bool { !isContrast[index] && !isPage[index] }
    print("Grouped \(folds)-fold cross-validation on Corpora/newsroom, seed \(options.seed):\n")
    print(QualityTable.header)
    let parts: [(String, (Int) -> Bool)] = [
      ("whole pieces", isWhole), ("contrast sets", { isContrast[$0] }),
      ("pages of headlines", { isPage[$0] }),
    ]
    for (name, isPart) in parts {
      let rows = (0..<predictions.count).filter(isPart)
      print(QualityTable.row(name, ClassificationReport(try predictions.subset(rows))))
    }
    try printByKind(examples.map(kinds.kinds), predictions, where: isWhole)
  }

  /// The same results, whole pieces only, by the kind of sentence.
  private static func printByKind(
    _ kinds: [[(table: String, row: String)]], _ predictions: Predictions,
    where isPart: (Int) -> Bool
  ) throws {
    print("\nThe whole pieces by genre, voice, length and place:\n")
    print(QualityTable.header)
    for table in ["genre", "voice", "length", "place"] {
      var rows: [String: [Int]] = [:]
      for (index, kinds) in kinds.enumerated() where isPart(index) {
        for kind in kinds where kind.table == table { rows[kind.row, default: []].append(index) }
      }
      for (name, rows) in rows.sorted(by: { $0.value.count > $1.value.count }) {
        print(QualityTable.row(name, ClassificationReport(try predictions.subset(rows))))
      }
    }
  }

  // MARK: On public corpora

  private struct Corpus {
    let name: String
    let files: [String]
    var filter: (field: String, value: String)?
  }

  private static let corpora = [
    Corpus(
      name: "BABE, clear stance", files: ["babe/train.jsonl"], filter: ("stance_basis", "clear")),
    Corpus(name: "BABE, all", files: ["babe/train.jsonl"]),
    Corpus(
      name: "CheckThat! train + dev", files: ["checkthat/train.jsonl", "checkthat/dev.jsonl"]),
    Corpus(name: "fact-opinion-passages", files: ["fact-opinion-passages/train.jsonl"]),
    Corpus(name: "multidim-news", files: ["multidim-news/train.jsonl"]),
    Corpus(name: "SUBJ", files: ["subj/train.jsonl"]),
  ]

  private static func transfer(_ folder: URL, retrains: Bool) throws {
    let model =
      retrains
      ? try Trainer().train(CorpusReader.examples(paths: [newsroom]).examples, name: "newsroom")
      : try TextClassifier.builtIn()
    print(
      "\nThe \(retrains ? "retrained" : "built-in") model as it is, at its own threshold (model \(model.sha256.prefix(12))):\n"
    )
    print(QualityTable.header)
    for corpus in corpora {
      let files = corpus.files.map { folder.appending(path: $0).path }
      guard files.allSatisfy(FileManager.default.fileExists) else { continue }
      let examples = try files.flatMap { try read($0, corpus.filter) }
      let predictions = try model.predict(examples)
      print(QualityTable.row(corpus.name, ClassificationReport(predictions)))
    }
  }

  /// The records of a file that have a stance and pass the filter; each is its own group.
  private static func read(
    _ path: String, _ filter: (field: String, value: String)?
  ) throws -> [Example] {
    var reader = try RecordReader(
      path: path, format: .jsonl, fields: RecordFields(label: "stance"))
    var examples: [Example] = []
    while let record = try reader.next() {
      guard let label = try record.label else { continue }
      if let filter, try record.field(filter.field) != filter.value { continue }
      examples.append(
        Example(id: try record.id ?? "\(path):\(record.line)", text: record.text, label: label))
    }
    return examples
  }
}

/// Rows of a Markdown table of metrics.
enum QualityTable {
  static let header = """
    | data | sentences | opinionated | accuracy | macro F1 | AUC | ECE |
    |---|--:|--:|--:|--:|--:|--:|
    """

  static func row(_ name: String, _ report: ClassificationReport) -> String {
    let share = (report.perLabel.first?.support ?? 0) / Double(max(report.examples, 1))
    let metrics = report.metrics
    let cells = [metrics.accuracy, metrics.macroF1, metrics.auc, metrics.expectedCalibrationError]
      .map(text)
    return "| \(name) | \(report.examples) | \(Int((share * 100).rounded()))% | "
      + cells.joined(separator: " | ") + " |"
  }

  private static func text(_ interval: Interval) -> String {
    func three(_ value: Double?) -> String {
      value.map { String(format: "%.3f", $0) } ?? "–"
    }
    return "\(three(interval.value)) (\(three(interval.low))–\(three(interval.high)))"
  }
}
