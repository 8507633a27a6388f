import Features
import Models

/// How articles are profiled, as the command line says.
struct ProfilingOptions {
  let threshold: Double?
  let quotes: QuoteHandling
  let opinionLabel: String

  static let specs = [
    OptionSpec(
      name: "--threshold", placeholder: "T",
      help: "call a sentence opinionated from this probability on, 0 to 1"),
    OptionSpec(
      name: "--quotes", placeholder: "HOW",
      help: "separate (default: rates are of the writer's words), include (of all words), or "
        + "exclude (leave quoted words and sentences out)"),
    OptionSpec(
      name: "--opinion-label", placeholder: "LABEL",
      help: "the model's label that stands for opinion (default: opinionated)"),
  ]

  init(_ arguments: Arguments) throws(UsageError) {
    threshold = try arguments.number("--threshold", in: 0...1)
    quotes = try arguments.choice("--quotes", of: QuoteHandling.self) ?? .separate
    opinionLabel = arguments.string("--opinion-label") ?? "opinionated"
  }
}

/// Reads articles and profiles them.
struct ArticleReader {
  let model: TextClassifier
  private var session: ScoringSession
  /// The label that stands for opinion, an index into the model's.
  let opinionLabel: Int
  private let options: ProfilingOptions
  private let fields: RecordFields
  private let tables: DelimitedOptions
  private let groupField: String?
  private let console: Console
  private var failures = 0
  private var articles = 0

  /// - Throws: ``UsageError`` if the model does not know the label that stands for opinion.
  init(
    model: TextClassifier, options: ProfilingOptions, fields: RecordFields,
    tables: DelimitedOptions = DelimitedOptions(), groupField: String? = nil, console: Console
  ) throws(UsageError) {
    self.model = model
    session = ScoringSession(model)
    self.options = options
    self.fields = fields
    self.tables = tables
    self.groupField = groupField
    self.console = console
    guard let index = model.labels.firstIndex(of: options.opinionLabel) else {
      throw UsageError(
        "the model has no label \"\(options.opinionLabel)\"; it knows "
          + model.labels.joined(separator: ", "),
        hint: "name the one that stands for opinion with --opinion-label")
    }
    opinionLabel = index
  }

  /// How the reading ended: done, partly done, or no article at all.
  var status: ExitStatus {
    failures == 0 ? .done : articles == 0 ? .badInput : .partlyDone
  }

  /// Hands each article of a file, profiled, to a closure.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - isOnly: Whether a bad file ends everything; otherwise it is named on standard error.
  ///   - body: Takes each article.
  /// - Throws: ``CorpusError`` for a bad file, and whatever the closure throws.
  mutating func read(
    _ file: ArticleInput.File, isOnly: Bool,
    _ body: (Article, ArticleResult) throws -> Void
  ) throws {
    do {
      _ = try ArticleInput.forEach(
        file, fields: fields, options: tables, groupField: groupField
      ) { article in
        noteInvalidText(article)
        let result = session.profile(
          article.document, opinionLabel: opinionLabel, threshold: options.threshold,
          quotes: options.quotes)
        try refuseBlank(article, result)
        try body(article, result)
        articles += 1
      }
    } catch let error as CorpusError {
      guard !isOnly else { throw error }
      failures += 1
      console.note("\(error)")
    }
  }

  /// A file of nothing but marks that show nothing is no article; a record may be empty.
  private func refuseBlank(_ article: Article, _ result: ArticleResult) throws(CorpusError) {
    guard article.id == nil, result.sentences.isEmpty, result.analysis.document.skipped.isEmpty
    else { return }
    throw CorpusError(file: article.file, message: "no text here", endsReading: true)
  }

  private func noteInvalidText(_ article: Article) {
    guard article.hasBadBytes else { return }
    console.note(
      "\(article.source.name): not all of it is UTF-8; bad bytes are shown as \u{FFFD}, offsets "
        + "are those of the file")
  }
}
