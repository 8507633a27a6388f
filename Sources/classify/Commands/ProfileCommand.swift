import Features
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
        help:
          "text (default), html, json (an array for several inputs), jsonl (one a line), or csv "
          + "(a row an article: each number, its interval and n)"),
      CommonOptions.model, CommonOptions.lexicon,
      OptionSpec(
        name: "--top", placeholder: "N",
        help: "how many sentences the text report shows, 0 to 1000 (default: 8)"),
    ] + ProfilingOptions.specs + [
      OptionSpec(
        name: "--summary",
        help: "write how the numbers are distributed over all articles, a file for --baseline"),
      OptionSpec(
        name: "--baseline", placeholder: "FILE",
        help: "say where each number lies among those of a reference set (see --summary)"),
      OptionSpec(
        name: "--group-by", placeholder: "FIELD",
        help: "profile groups of records: all with the same value of this field together"),
      CommonOptions.input,
    ] + CommonOptions.fields + CommonOptions.tables
  static let discussion = """
    A file is one article, in plain text, HTML or Markdown, unless it is JSON Lines, CSV or TSV: then
    each record is one. Files packed by gzip (article.txt.gz) are unpacked. Offsets in JSON are bytes
    of the file, or of the record's text in UTF-8. With --group-by, formats are those of classify
    compare. The number of threads changes no number; a single thread writes each article at once,
    several a batch at a time. A profile describes wording; it does not say whether a text is true,
    fair or honest.
    """

  private enum Format: String, CaseIterable { case text, html, json, jsonl, csv }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError.noInput(name) }
    try refuseUnused(arguments)
    let options = try ProfilingOptions(arguments)
    let inputFormat = try arguments.choice(CommonOptions.input.name, of: InputFormat.self)
    let model = try CommonOptions.loadModel(arguments)
    let files = try ArticleInput.files(arguments.operands, format: inputFormat)
    var reader = try ArticleReader(
      model: model, options: options, fields: CommonOptions.recordFields(arguments),
      tables: try CommonOptions.delimitedOptions(arguments),
      groupField: arguments.string("--group-by"), console: console)
    var output = try output(arguments, options, reader, files, console)
    do {
      try reader.read(files, isStrict: files.count == 1) { article, result in
        try output.add(article, result)
      }
    } catch let error as CorpusError {
      try output.abandon()
      throw error
    }
    try output.finish()
    return reader.status
  }

  /// Refuses options that the kind of output that was asked for does not look at.
  private static func refuseUnused(_ arguments: Arguments) throws(UsageError) {
    let isSummary = arguments.has("--summary")
    let kinds: [(option: String, isAsked: Bool, unused: [String])] = [
      ("--summary", isSummary, ["--group-by", "--baseline", "--top"]),
      ("--group-by", arguments.string("--group-by") != nil, ["--baseline", "--top"]),
    ]
    for (option, isAsked, unused) in kinds where isAsked {
      guard let other = unused.first(where: { arguments.string($0) != nil }) else { continue }
      throw UsageError("\(other) cannot stand with \(option)")
    }
    if isSummary, let format = arguments.string("--format"), format != "json" {
      throw UsageError("--format \(format) cannot stand with --summary, which is written as JSON")
    }
  }

  /// What becomes of the articles.
  private static func output(
    _ arguments: Arguments, _ options: ProfilingOptions, _ reader: ArticleReader,
    _ files: [ArticleInput.File], _ console: Console
  ) throws -> any ArticleOutput {
    let model = reader.model
    if let field = arguments.string("--group-by") {
      return GroupOutput(
        console: console, model: model,
        format: try arguments.choice("--format", of: GroupReport.Format.self) ?? .text
      ) { article in
        guard let group = article.group else {
          throw UsageError(
            "--group-by needs records, and \(article.file) is one article",
            hint: "classify compare takes files and folders; --group-by \(field), JSON Lines or CSV"
          )
        }
        return group
      }
    }
    let format = try arguments.choice("--format", of: Format.self) ?? .text
    let top = try arguments.integer("--top", in: 0...1000) ?? 8
    if arguments.has("--summary") {
      return BaselineOutput(console: console, model: model, quotes: options.quotes)
    }
    guard format != .csv || arguments.string("--baseline") == nil else {
      throw UsageError("--baseline cannot stand with --format csv")
    }
    let baseline = try baseline(arguments, model, options, console)
    switch format {
    case .csv: return TableOutput(console: console)
    case .text: return TextOutput(console: console, model: model, top: top, baseline: baseline)
    case .html:
      return HTMLOutput(
        console: console,
        report: HTMLReport(model: model, opinionLabel: reader.opinionLabel, baseline: baseline))
    case .json, .jsonl:
      let isArray = format == .json && (files.count > 1 || files.contains(where: \.hasRecords))
      return JSONOutput(
        console: console, model: model, baseline: baseline, isIndented: format == .json,
        isArray: isArray)
    }
  }

  private static func baseline(
    _ arguments: Arguments, _ model: TextClassifier, _ options: ProfilingOptions,
    _ console: Console
  ) throws -> Baseline? {
    guard let path = arguments.string("--baseline") else { return nil }
    let baseline = try Baseline.read(path)
    if baseline.model.sha256 != model.sha256 {
      console.note("warning: \(path) was made with another model, \(baseline.model.name)")
    }
    if baseline.quotes != options.quotes {
      console.note("warning: \(path) was made with --quotes \(baseline.quotes.rawValue)")
    }
    return baseline
  }
}
