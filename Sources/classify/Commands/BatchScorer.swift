import Features
import Models

/// Scores the records of files in batches, on several threads, and writes them in order.
struct BatchScorer {
  /// What happens around the scoring.
  struct Options {
    var threads = 1
    /// Whether each record is written before the next is waited for.
    var flushes = false
    var skipsBadRecords = false
    var shard = Shard.whole
    var showsProgress = false
  }

  private let pool: WorkerPool<RecordScorer>
  private let labels: [String]
  private let console: Console
  private let options: Options
  private var progress: Progress?
  private var recordCount = 0
  /// How many records could not be scored.
  private(set) var badRecords = 0

  /// Bytes of records that a thread scores at a time.
  private static let pieceSize = 1 << 16
  /// Pieces of a batch for each thread: so many that none waits long for the slowest.
  private static let piecesPerThread = 4

  init(_ scorer: RecordScorer, console: Console, options: Options) {
    pool = WorkerPool(scorer, threads: options.threads)
    labels = scorer.labels
    self.console = console
    self.options = options
    progress = options.showsProgress ? Progress(console) : nil
  }

  /// Scores the records of a file that are in the shard.
  mutating func run(_ reader: consuming RecordReader) throws {
    let schema = reader.schema
    let writer = RecordWriter(schema: schema, labels: labels)
    var header: [UInt8] = []
    writer.appendHeader(to: &header)
    try console.write(header)
    let pieceCount = options.flushes ? 1 : options.threads * Self.piecesPerThread
    let first = recordCount
    while true {
      let batch = try reader.nextBatch(
        byteCount: options.flushes ? 1 : Self.pieceSize * pieceCount)
      guard !batch.isEmpty else { break }
      let own = options.shard == .whole ? batch : share(of: batch)
      recordCount += batch.count
      let pieces = pool.score(own, pieceCount: pieceCount, schema, writer)
      try write(pieces)
      if options.flushes { try console.flush() }
      progress?.add(records: own.count, bytes: Self.byteCount(own))
    }
    guard recordCount > first else { throw CorpusError.noRecords(schema.file) }
  }

  /// Says what was done, if that was asked for.
  func finish() { progress?.finish() }

  /// The records of a batch that are in the shard.
  private func share(
    of batch: [Result<RawRecord, CorpusError>]
  ) -> [Result<RawRecord, CorpusError>] {
    batch.indices.filter { options.shard.contains(recordCount + $0) }.map { batch[$0] }
  }

  private mutating func write(_ pieces: [ScoredPiece]) throws {
    for piece in pieces {
      if let length = piece.validLength, let error = piece.errors.first,
        !options.skipsBadRecords
      {
        try console.write(Array(piece.output[..<length]))
        throw error
      }
      badRecords += piece.errors.count
      for error in piece.errors { console.note("skipped: \(error)") }
      try console.write(piece.output)
    }
  }

  /// The bytes of records with a line break each.
  private static func byteCount(_ records: [Result<RawRecord, CorpusError>]) -> Int {
    records.reduce(0) { $0 + ((try? $1.get().line.bytes.count + 1) ?? 0) }
  }
}
