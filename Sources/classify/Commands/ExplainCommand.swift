import Features
import Models

/// `classify explain`.
enum ExplainCommand: Command {
  static let name = "explain"
  static let summary = "show what every word adds to a sentence's score"
  static let usage = "explain FILE… | --text TEXT [OPTIONS]"
  static let options =
    [
      OptionSpec(
        name: "--format", short: "-f", placeholder: "FORMAT",
        help: "text (default), json (an array for several inputs), or jsonl (one a line)"),
      OptionSpec(name: "--text", placeholder: "TEXT", help: "explain this text, no file"),
      OptionSpec(
        name: "--label", placeholder: "LABEL",
        help: "explain the score of this label (default: the one predicted)"),
      OptionSpec(
        name: "--top", placeholder: "N",
        help: "how many words the text report lists by themselves, 1 to 1000 (default: 10)"),
      CommonOptions.model, CommonOptions.lexicon, CommonOptions.input,
    ] + CommonOptions.fields + CommonOptions.tables
  static let discussion = """
    A score is a sum in log-odds, then turned into a probability: a baseline, and what each word
    n-gram, character n-gram, lexicon match and feature of the sentence's structure adds. The parts
    shown are that sum, exactly; 0.69 doubles the odds. An article is explained sentence by
    sentence, a record (JSON Lines, CSV, lines) as a whole, as classify score sees it. In the text
    report, n-grams are shared out among their words.
    """

  fileprivate enum Format: String, CaseIterable { case text, json, jsonl }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let text = arguments.string("--text")
    guard text != nil || !arguments.operands.isEmpty else { throw UsageError.noInput(name) }
    guard text == nil || arguments.operands.isEmpty else {
      throw UsageError("expected files or --text, not both")
    }
    let format = try arguments.choice("--format", of: Format.self) ?? .text
    let top = try arguments.integer("--top", in: 1...1000) ?? 10
    let inputFormat = try arguments.choice(CommonOptions.input.name, of: InputFormat.self)
    let model = try CommonOptions.loadModel(arguments)
    let label = try label(arguments, model)
    let files = try ArticleInput.files(arguments.operands, format: inputFormat)
    var output = ExplanationOutput(
      console: console, model: model, label: label, top: top, format: format,
      isArray: format == .json && (files.count > 1 || files.contains(where: \.hasRecords)))
    if let text {
      try output.add(
        Article(source: SourceText(text), format: .text, file: "--text", id: nil, group: nil))
      return .done
    }
    var failures = 0
    for file in files {
      do {
        _ = try ArticleInput.forEach(
          file, fields: CommonOptions.recordFields(arguments),
          options: try CommonOptions.delimitedOptions(arguments)
        ) { try output.add($0) }
      } catch let error as CorpusError {
        failures += 1
        console.note("\(error)")
      }
    }
    try output.finish()
    return failures == 0 ? .done : output.count == 0 || files.count == 1 ? .badInput : .partlyDone
  }

  private static func label(
    _ arguments: Arguments, _ model: TextClassifier
  ) throws(UsageError) -> Int? {
    guard let name = arguments.string("--label") else { return nil }
    guard let index = model.labels.firstIndex(of: name) else {
      throw .badValue(
        "--label", expected: "one of \(model.labels.joined(separator: ", "))", found: name)
    }
    return index
  }
}

/// Explanations as they are written, one after the other.
private struct ExplanationOutput {
  let console: Console
  let model: TextClassifier
  /// The label to explain; `nil` for the one predicted.
  let label: Int?
  let top: Int
  let format: ExplainCommand.Format
  let isArray: Bool
  /// How many there were.
  private(set) var count = 0

  /// - Throws: `CorpusError` for an article without text.
  mutating func add(_ article: Article) throws {
    let report = ExplanationReport(article, model, label: label)
    guard !report.isBlank else { throw CorpusError.noText(article.file) }
    if isArray { try console.write(count == 0 ? "[\n" : ",\n") }
    switch format {
    case .text: try console.write(report.text(top: top, console.style) + "\n")
    case .json:
      try console.write(report.json.serialized(indented: true) + (isArray ? "" : "\n"))
    case .jsonl: try console.write(report.json.serialized(indented: false) + "\n")
    }
    count += 1
  }

  /// Writes what is left to write after the last one.
  func finish() throws {
    if isArray { try console.write(count == 0 ? "[]\n" : "\n]\n") }
  }
}
