import Features
import Models

/// `classify score`.
enum ScoreCommand: Command {
  static let name = "score"
  static let summary = "score records: give each back with its label and probabilities"
  static let usage = "score FILE… [OPTIONS]       (- is standard input)"
  static let options =
    [
      OptionSpec(
        name: "--output", short: "-o", placeholder: "FILE",
        help: "write here, not to standard output: the file is there once all is done"),
      CommonOptions.model, CommonOptions.lexicon, CommonOptions.input, CommonOptions.textField,
      OptionSpec(
        name: "--target-field", placeholder: "NAME",
        help: "the field of what the label is a stance towards, for a model of targets"),
      OptionSpec(
        name: "--threshold", placeholder: "T",
        help: "predict the first label from this probability of it on, 0 to 1"),
      OptionSpec(
        name: "--prior", placeholder: "P",
        help: "correct for another base rate of the first label, 0 to 1"),
      CommonOptions.threads,
      OptionSpec(
        name: "--shard", placeholder: "I/N",
        help: "score every N-th record only, from record I on, counted from 0 over all files"),
      OptionSpec(name: "--flush", help: "write each record as soon as it is scored"),
      OptionSpec(
        name: "--progress", help: "say on standard error how much was scored, and how fast"),
      CommonOptions.onError,
    ] + CommonOptions.tables
  static let discussion = """
    Records come back in their order, unknown fields untouched. A byte order mark is left out, as are
    blank lines of JSON Lines and tables, which are no records (where a table has one column, an empty
    cell is written ""). JSON Lines get the fields predicted and probabilities, CSV and TSV the columns predicted and probability; plain lines become
    label, probability and text, with tabs between. Standard input is read as lines unless
    --input says otherwise. Files packed by gzip (news.jsonl.gz) are unpacked. The number of threads
    never changes a byte. The first label is opinionated in the model built in; `classify inspect
    MODEL` shows those of others.

    Of shards 0/2 and 1/2, record for record in turn, comes what a run without --shard gives; each
    shard of a table has the header. Records are told apart in all shards, so errors in those of
    others are not seen.
    """

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError.noInput(name) }
    try Outputs.check(arguments, inputs: arguments.operands)
    let options = try batchOptions(arguments)
    let tables = try CommonOptions.delimitedOptions(arguments)
    let format = try CommonOptions.recordFormat(arguments)
    let threshold = try arguments.number("--threshold", in: 0...1)
    let prior = try arguments.number("--prior", in: 0.000_001...0.999_999)
    let model = try CommonOptions.loadModel(arguments)
    guard model.header.options.usesTargets || arguments.string("--target-field") == nil else {
      throw UsageError("--target-field is for a model of targets; this one knows none")
    }
    let scorer = RecordScorer(
      model: model, decision: threshold.map { Decision(label: 0, threshold: $0) } ?? model.decision,
      correction: try prior.map { try correction(model, $0) })
    if let path = arguments.string("--output") { try console.redirect(to: path) }
    var batches = BatchScorer(scorer, console: console, options: options)
    let extensions = (format.map { [$0] } ?? RecordFormat.allCases).flatMap(\.fileExtensions)
    for path in arguments.operands {
      for file in try InputFolder.files(path, extensions: extensions) {
        try batches.run(
          RecordReader(
            path: file, format: format ?? RecordFormat(path: file) ?? .lines,
            fields: CommonOptions.recordFields(arguments), options: tables))
      }
    }
    try console.commit()
    batches.finish()
    return batches.badRecords > 0 ? .partlyDone : .done
  }

  private static func batchOptions(_ arguments: Arguments) throws -> BatchScorer.Options {
    var options = BatchScorer.Options()
    options.threads = try CommonOptions.threads(arguments)
    options.flushes = arguments.has("--flush")
    options.skipsBadRecords =
      try arguments.choice(
        CommonOptions.onError.name, of: CommonOptions.ErrorPolicy.self) == .skip
    options.shard =
      try arguments.string("--shard").map { text throws(UsageError) in
        try Shard(text)
      } ?? .whole
    options.showsProgress = arguments.has("--progress")
    return options
  }

  private static func correction(
    _ model: TextClassifier, _ prior: Double
  ) throws -> PriorCorrection {
    guard model.labels.count == 2 else {
      throw UsageError("--prior needs a model of two labels; this one has \(model.labels.count)")
    }
    let counts = model.header.training.labelCounts
    // A model that was corrected for a prior when it was trained speaks of that one.
    let first =
      model.header.options.prior ?? Double(counts.first ?? 0) / Double(max(counts.reduce(0, +), 1))
    return try PriorCorrection(training: [first, 1 - first], expected: [prior, 1 - prior])
  }
}
