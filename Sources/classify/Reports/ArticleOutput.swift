import Features
import Models

/// What becomes of profiled articles, one after the other.
protocol ArticleOutput {
  /// Takes an article in.
  mutating func add(_ article: Article, _ result: ArticleResult) throws
  /// Writes what is left to write after the last one.
  mutating func finish() throws
  /// Ends what has been written where a bad record ends the reading.
  mutating func abandon() throws
}

extension ArticleOutput {
  func abandon() {}
}

/// A report for a terminal, written at once.
struct TextOutput: ArticleOutput {
  let console: Console
  let model: TextClassifier
  let top: Int
  let baseline: Baseline?

  func add(_ article: Article, _ result: ArticleResult) throws {
    let report = TextReport(
      article, result, model, top: top, baseline: baseline, style: console.style)
    try console.write(report.text + "\n")
  }

  func finish() {}
}

/// JSON, written at once: lines, one object, or an array.
struct JSONOutput: ArticleOutput {
  let console: Console
  let model: TextClassifier
  let baseline: Baseline?
  /// Whether objects are set out over several lines.
  let isIndented: Bool
  let isArray: Bool
  private var count = 0

  init(
    console: Console, model: TextClassifier, baseline: Baseline?, isIndented: Bool, isArray: Bool
  ) {
    self.console = console
    self.model = model
    self.baseline = baseline
    self.isIndented = isIndented
    self.isArray = isArray
  }

  mutating func add(_ article: Article, _ result: ArticleResult) throws {
    let report = JSONReport.article(article, result, model, baseline: baseline)
    if isArray { try console.write(count == 0 ? "[\n" : ",\n") }
    try console.write(report.bytes(indented: isIndented))
    if !isArray { try console.write("\n") }
    count += 1
  }

  func finish() throws {
    guard isArray else { return }
    try console.write(count == 0 ? "[]\n" : "\n]\n")
  }

  func abandon() throws { try finish() }
}

/// A table with a row an article, written at once.
struct TableOutput: ArticleOutput {
  let console: Console
  private var hasHeader = false

  init(console: Console) { self.console = console }

  mutating func add(_ article: Article, _ result: ArticleResult) throws {
    let fields = result.tone.fields
    if !hasHeader {
      let columns = fields.flatMap { field in
        ["", "_low", "_high", "_n"].map { field.name + $0 }
      }
      try console.write(CSVRow.text(["source", "id", "title"] + columns))
      hasHeader = true
    }
    let numbers = fields.flatMap { field in
      [field.value.value, field.value.low, field.value.high].map(CSVRow.cell)
        + ["\(field.value.n)"]
    }
    let title = result.analysis.document.title ?? ""
    try console.write(CSVRow.text([article.file, article.id ?? "", title] + numbers))
  }

  func finish() {}
}

/// A page in HTML, written at the end.
struct HTMLOutput: ArticleOutput {
  let console: Console
  var report: HTMLReport

  mutating func add(_ article: Article, _ result: ArticleResult) {
    report.add(article, result)
  }

  func finish() throws {
    guard !report.isEmpty else { return }
    try console.write(report.page)
  }
}

/// A baseline of all the articles, written at the end.
struct BaselineOutput: ArticleOutput {
  let console: Console
  let model: TextClassifier
  let quotes: QuoteHandling
  private var profiles: [ToneProfile] = []

  init(console: Console, model: TextClassifier, quotes: QuoteHandling) {
    self.console = console
    self.model = model
    self.quotes = quotes
  }

  mutating func add(_ article: Article, _ result: ArticleResult) {
    profiles.append(result.tone)
  }

  func finish() throws {
    guard !profiles.isEmpty else { return }
    let baseline = Baseline(profiles, model: model, quotes: quotes)
    try console.write(baseline.json.serialized(indented: false) + "\n")
  }
}

/// A comparison of groups of articles, written at the end.
struct GroupOutput: ArticleOutput {
  let console: Console
  let model: TextClassifier
  let format: GroupReport.Format
  /// The group of an article.
  let group: (Article) throws -> String
  private var groups = ToneGroups()

  init(
    console: Console, model: TextClassifier, format: GroupReport.Format,
    group: @escaping (Article) throws -> String
  ) {
    self.console = console
    self.model = model
    self.format = format
    self.group = group
  }

  mutating func add(_ article: Article, _ result: ArticleResult) throws {
    groups.add(result, to: try group(article))
  }

  func finish() throws {
    guard !groups.isEmpty else { return }
    let report = GroupReport(groups.tones, model: model, style: console.style)
    try console.write(report.text(as: format))
  }
}
