import Features
import Foundation
import Models

/// `classify profile`, also without its name.
enum ProfileCommand: Command {
  static let name = "profile"
  static let summary = "profile articles: which sentences opine, who speaks, how loaded it is"
  static let usage = "profile FILE… [OPTIONS]      (or: classify FILE… [OPTIONS])"
  static let options =
    [
      OptionSpec(
        name: "--format", short: "-f", placeholder: "FORMAT",
        help: "text (default), html, json (an array for several inputs), or jsonl (one a line)"),
      CommonOptions.model, CommonOptions.lexicon,
      OptionSpec(
        name: "--top", placeholder: "N",
        help: "how many sentences the text report shows, 0 to 1000 (default: 8)"),
      OptionSpec(
        name: "--threshold", placeholder: "T",
        help: "call a sentence opinionated from this probability on, 0 to 1"),
      OptionSpec(
        name: "--opinion-label", placeholder: "LABEL",
        help: "the model's label that stands for opinion (default: opinionated)"),
      CommonOptions.input,
    ] + CommonOptions.fields
  static let discussion = """
    A file is one article, in plain text, HTML or Markdown, unless it is JSON Lines, CSV or TSV: then
    each record is one. Offsets in JSON are bytes of the file, or of the record's text in UTF-8.
    A profile describes wording; it does not say whether a text is true, fair or honest.
    """

  private enum Format: String, CaseIterable { case text, html, json, jsonl }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError.noInput(name) }
    let format = try arguments.choice("--format", of: Format.self) ?? .text
    let top = try arguments.integer("--top", in: 0...1000) ?? 8
    let threshold = try arguments.number("--threshold", in: 0...1)
    let inputFormat = try arguments.choice(CommonOptions.input.name, of: InputFormat.self)
    let model = try CommonOptions.loadModel(arguments)
    let opinionLabel = try self.opinionLabel(arguments, model)
    let files = try ArticleInput.files(arguments.operands, format: inputFormat)
    let isArray = format == .json && (files.count > 1 || files.contains(where: \.hasRecords))
    var writer = ArticleWriter(console: console, isArray: isArray)
    var page = HTMLReport(model: model, opinionLabel: opinionLabel)
    var failures = 0
    for file in files {
      do {
        _ = try ArticleInput.forEach(file, fields: CommonOptions.recordFields(arguments)) {
          article in
          noteInvalidText(article, console)
          let result = model.profile(
            article.document, opinionLabel: opinionLabel, threshold: threshold)
          try refuseBlank(article, result)
          switch format {
          case .text:
            try writer.write(
              TextReport(article, result, model, top: top, isColored: console.isColored).text)
          case .html: page.add(article, result)
          case .json, .jsonl:
            let report = JSONReport.article(article, result, model)
            try writer.write(report.serialized(indented: format == .json))
          }
        }
      } catch let error as CorpusError {
        guard files.count > 1 else { throw error }
        failures += 1
        console.note("\(error)")
      }
    }
    if format == .html, !page.isEmpty { try writer.write(page.page) }
    try writer.end()
    return failures == 0 ? .done : writer.count == 0 ? .badInput : .partlyDone
  }

  private static func opinionLabel(
    _ arguments: Arguments, _ model: TextClassifier
  ) throws -> Int {
    let label = arguments.string("--opinion-label") ?? "opinionated"
    if let index = model.labels.firstIndex(of: label) { return index }
    throw UsageError(
      "the model has no label \"\(label)\"; it knows \(model.labels.joined(separator: ", "))",
      hint: "name the one that stands for opinion with --opinion-label")
  }

  /// A file of nothing but marks that show nothing is no article; a record may be empty.
  private static func refuseBlank(
    _ article: Article, _ result: ArticleResult
  ) throws(CorpusError) {
    guard article.id == nil, result.sentences.isEmpty, result.analysis.document.skipped.isEmpty
    else { return }
    throw CorpusError(file: article.file, message: "no text here", endsReading: true)
  }

  private static func noteInvalidText(_ article: Article, _ console: Console) {
    guard article.hasBadBytes else { return }
    console.note(
      "\(article.source.name): not all of it is UTF-8; bad bytes are shown as \u{FFFD}, offsets "
        + "are those of the file")
  }
}

/// Writes articles one after the other, as an array where several come as JSON.
private struct ArticleWriter {
  let console: Console
  let isArray: Bool
  private(set) var count = 0

  init(console: Console, isArray: Bool) {
    self.console = console
    self.isArray = isArray
  }

  mutating func write(_ text: String) throws {
    if isArray { try console.write(count == 0 ? "[\n" : ",\n") }
    try console.write(text + (isArray ? "" : "\n"))
    count += 1
  }

  func end() throws {
    guard isArray else { return }
    try console.write(count == 0 ? "[]\n" : "\n]\n")
  }
}
