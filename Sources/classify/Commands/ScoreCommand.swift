import Dispatch
import Features
import Foundation
import Models

/// `classify score`.
enum ScoreCommand: Command {
  static let name = "score"
  static let summary = "score records: give each back with its label and probabilities"
  static let usage = "score FILE… [OPTIONS]       (- is standard input)"
  static let options =
    [
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
      OptionSpec(
        name: "--threads", placeholder: "N",
        help: "how many threads score (default: as many as there are cores)"),
      OptionSpec(name: "--flush", help: "write each record as soon as it is scored"),
      OptionSpec(name: "--no-quoting", help: "CSV and TSV: take quotation marks as they are"),
      CommonOptions.onError,
    ]
  static let discussion = """
    Records come back in their order, unknown fields untouched. JSON Lines get the fields predicted
    and probabilities, CSV and TSV the columns predicted and probability; plain lines become
    label, probability and text, with tabs between. Standard input is read as lines unless
    --input says otherwise. The number of threads never changes a byte. The first label is
    opinionated in the model built in; `classify inspect MODEL` shows those of others.
    """

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError.noInput(name) }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let policy = try arguments.choice(
      CommonOptions.onError.name, of: CommonOptions.ErrorPolicy.self)
    let threshold = try arguments.number("--threshold", in: 0...1)
    let prior = try arguments.number("--prior", in: 0.000_001...0.999_999)
    let threads = try arguments.integer("--threads", in: 1...1024) ?? cores
    let format = try CommonOptions.recordFormat(arguments)
    let model = try CommonOptions.loadModel(arguments)
    let scorer = RecordScorer(
      model: model, decision: threshold.map { Decision(label: 0, threshold: $0) } ?? model.decision,
      correction: try prior.map { try correction(model, $0) })
    var batches = BatchScorer(
      scorer: scorer, console: console, threads: threads, flushes: arguments.has("--flush"),
      skipsBadRecords: policy == .skip)
    var options = DelimitedOptions()
    options.quoting = !arguments.has("--no-quoting")
    let extensions = (format.map { [$0] } ?? RecordFormat.allCases).flatMap(\.fileExtensions)
    for path in arguments.operands {
      for file in try InputFolder.files(path, extensions: extensions) {
        try batches.run(
          file, format: format ?? RecordFormat(path: file) ?? .lines,
          fields: CommonOptions.recordFields(arguments), options: options)
      }
    }
    return batches.badRecords > 0 ? .partlyDone : .done
  }

  private static func correction(
    _ model: TextClassifier, _ prior: Double
  ) throws -> PriorCorrection {
    guard model.labels.count == 2 else {
      throw UsageError("--prior needs a model of two labels; this one has \(model.labels.count)")
    }
    let counts = model.header.training.labelCounts
    let first = Double(counts.first ?? 0) / Double(max(counts.reduce(0, +), 1))
    return try PriorCorrection(training: [first, 1 - first], expected: [prior, 1 - prior])
  }
}

/// Scores one record.
struct RecordScorer: Sendable {
  let model: TextClassifier
  let decision: Decision
  let correction: PriorCorrection?

  /// Appends a record with its prediction.
  func append(
    _ record: Record, to output: inout [UInt8], writer: RecordWriter, buffer: inout FeatureBuffer
  ) {
    model.pipeline.fill(
      &buffer, record: SourceText(name: record.schema.file, bytes: record.text))
    var probabilities = model.probabilities(
      for: buffer, target: (try? record.target) ?? nil)
    if let correction { probabilities = correction.correct(probabilities) }
    writer.append(
      record, predicted: decision.label(probabilities), probabilities: probabilities, to: &output)
  }
}

/// Scores the records of files in batches, on several threads, and writes them in order.
struct BatchScorer {
  let scorer: RecordScorer
  let console: Console
  let threads: Int
  let flushes: Bool
  let skipsBadRecords: Bool
  private(set) var badRecords = 0

  /// Bytes of records that one thread scores at a time.
  private static let pieceSize = 1 << 16

  init(
    scorer: RecordScorer, console: Console, threads: Int, flushes: Bool, skipsBadRecords: Bool
  ) {
    self.scorer = scorer
    self.console = console
    self.threads = threads
    self.flushes = flushes
    self.skipsBadRecords = skipsBadRecords
  }

  mutating func run(
    _ path: String, format: RecordFormat, fields: RecordFields, options: DelimitedOptions
  ) throws {
    var reader = try RecordReader(path: path, format: format, fields: fields, options: options)
    let writer = RecordWriter(schema: reader.schema, labels: scorer.model.labels)
    var header: [UInt8] = []
    writer.appendHeader(to: &header)
    try console.write(header)
    var isEmpty = true
    while true {
      // One record a batch is written before the next is waited for.
      let batch = try reader.nextBatch(byteCount: flushes ? 1 : Self.pieceSize * threads)
      guard !batch.isEmpty else { break }
      isEmpty = false
      try write(batch, reader.schema, writer)
      if flushes { try console.flush() }
    }
    guard !isEmpty else { throw CorpusError.noRecords(path) }
  }

  private mutating func write(
    _ batch: [Result<RawRecord, CorpusError>], _ schema: RecordSchema, _ writer: RecordWriter
  ) throws {
    let size = (batch.count + threads - 1) / threads
    let starts = Array(stride(from: 0, to: batch.count, by: max(size, 1)))
    let scorer = self.scorer
    let pieces = Parallel.map(starts.count) { index in
      let range = starts[index]..<min(starts[index] + size, batch.count)
      return Piece(batch[range], schema, writer, scorer)
    }
    for piece in pieces {
      if let (error, length) = piece.firstError, !skipsBadRecords {
        try console.write(Array(piece.output[..<length]))
        throw error
      }
      badRecords += piece.errors.count
      for error in piece.errors { console.note("skipped: \(error)") }
      try console.write(piece.output)
    }
  }

  /// The output of one thread.
  private struct Piece: Sendable {
    var output: [UInt8] = []
    var errors: [CorpusError] = []
    /// The first error, and how much output came before it.
    var firstError: (CorpusError, Int)?

    init(
      _ records: ArraySlice<Result<RawRecord, CorpusError>>, _ schema: RecordSchema,
      _ writer: RecordWriter, _ scorer: RecordScorer
    ) {
      var buffer = FeatureBuffer()
      for raw in records {
        do throws(CorpusError) {
          let record = try schema.parse(raw.get())
          scorer.append(record, to: &output, writer: writer, buffer: &buffer)
        } catch {
          if firstError == nil { firstError = (error, output.count) }
          errors.append(error)
          writer.appendError(error, to: &output)
        }
      }
    }
  }
}
