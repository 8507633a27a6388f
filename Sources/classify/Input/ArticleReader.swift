import Features
import Models

/// Reads articles and profiles them, several at a time.
struct ArticleReader {
  let model: TextClassifier
  /// The label that stands for opinion, an index into the model's.
  let opinionLabel: Int
  private let pool: WorkerPool<ScoringSession>
  private let options: ProfilingOptions
  private let fields: RecordFields
  private let tables: DelimitedOptions
  private let groupField: String?
  private let console: Console
  private var failures = 0
  private var articles = 0
  /// Articles that have been read and are to be profiled, and how long they are.
  private var pending: [Article] = []
  private var pendingBytes = 0

  /// Bytes of articles that are waited for, for each thread.
  private static let batchSize = 1 << 16

  /// - Throws: ``UsageError`` if the model does not know the label that stands for opinion.
  init(
    model: TextClassifier, options: ProfilingOptions, fields: RecordFields,
    tables: DelimitedOptions = DelimitedOptions(), groupField: String? = nil, console: Console
  ) throws(UsageError) {
    self.model = model
    pool = WorkerPool(ScoringSession(model), threads: options.threads)
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

  /// Hands each article of files, profiled, to a closure, in order.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - isStrict: Whether a bad file ends everything; otherwise it is named on standard error.
  ///   - body: Takes each article.
  /// - Throws: ``CorpusError`` for a bad file, and whatever the closure throws.
  mutating func read(
    _ files: [ArticleInput.File], isStrict: Bool,
    _ body: (Article, ArticleResult) throws -> Void
  ) throws {
    for file in files {
      var problem: CorpusError?
      do {
        _ = try ArticleInput.forEach(
          file, fields: fields, options: tables, groupField: groupField
        ) { article in
          pending.append(article)
          // An article without text takes memory too.
          pendingBytes += article.source.bytes.count + 512
          // Alone, a thread gains nothing by waiting for more.
          if pool.threads == 1 || pendingBytes >= Self.batchSize * pool.threads {
            try handOver(isStrict, body)
          }
        }
      } catch let error as CorpusError {
        problem = error
      }
      if let problem {
        try handOver(isStrict, body)
        try fail(problem, isStrict)
      }
    }
    try handOver(isStrict, body)
  }

  /// Profiles the articles read so far and hands them to a closure.
  private mutating func handOver(
    _ isStrict: Bool, _ body: (Article, ArticleResult) throws -> Void
  ) throws {
    let batch = pending
    pending.removeAll()
    pendingBytes = 0
    let results = pool.map(batch.count) { [opinionLabel, options] number, session in
      session.profile(
        batch[number].document, opinionLabel: opinionLabel, threshold: options.threshold,
        quotes: options.quotes)
    }
    for (article, result) in zip(batch, results) {
      noteInvalidText(article)
      if isBlank(article, result) {
        try fail(.noText(article.file), isStrict)
      } else {
        try body(article, result)
        articles += 1
      }
    }
  }

  private mutating func fail(_ error: CorpusError, _ isStrict: Bool) throws(CorpusError) {
    guard !isStrict else { throw error }
    failures += 1
    console.note("\(error)")
  }

  /// A file of nothing but marks that show nothing is no article; a record may be empty.
  private func isBlank(_ article: Article, _ result: ArticleResult) -> Bool {
    article.id == nil && result.sentences.isEmpty && result.analysis.document.skipped.isEmpty
  }

  private func noteInvalidText(_ article: Article) {
    guard article.hasBadBytes else { return }
    console.note(
      "\(article.source.name): not all of it is UTF-8; bad bytes are shown as \u{FFFD}, offsets "
        + "are those of the file")
  }
}

extension CorpusError {
  /// An input without a word.
  static func noText(_ file: String) -> CorpusError {
    CorpusError(file: file, message: "no text here", endsReading: true)
  }
}
