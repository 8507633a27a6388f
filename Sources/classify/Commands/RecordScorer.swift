import Features
import Models

/// Scores one record after the other.
struct RecordScorer: Sendable {
  private var session: ScoringSession
  private let decision: Decision
  private let correction: PriorCorrection?

  /// The model's labels.
  var labels: [String] { session.model.labels }

  init(model: TextClassifier, decision: Decision, correction: PriorCorrection?) {
    session = ScoringSession(model)
    self.decision = decision
    self.correction = correction
  }

  /// Appends a record with its prediction.
  mutating func append(_ record: Record, to output: inout [UInt8], writer: RecordWriter) {
    var probabilities = session.probabilities(
      for: SourceText(name: record.schema.file, bytes: record.text),
      section: record.documentSection,
      target: (try? record.target) ?? nil)
    if let correction { probabilities = correction.correct(probabilities) }
    writer.append(
      record, predicted: decision.label(probabilities), probabilities: probabilities, to: &output)
  }
}

/// Some records in a row, scored.
struct ScoredPiece: Sendable {
  /// The records as they are written.
  var output: [UInt8] = []
  /// What was wrong with records; each has its stand-in in the output.
  var errors: [CorpusError] = []
  /// How much output came before the first error.
  var validLength: Int?

  init(
    _ records: ArraySlice<Result<RawRecord, CorpusError>>, _ schema: RecordSchema,
    _ writer: RecordWriter, _ scorer: inout RecordScorer
  ) {
    for raw in records {
      do throws(CorpusError) {
        let record = try schema.parse(raw.get())
        scorer.append(record, to: &output, writer: writer)
      } catch {
        validLength = validLength ?? output.count
        errors.append(error)
        writer.appendError(error, to: &output)
      }
    }
  }
}

extension WorkerPool<RecordScorer> {
  /// Scores pieces of equally many records.
  ///
  /// - Returns: The pieces, in order, whatever the number of threads.
  func score(
    _ records: [Result<RawRecord, CorpusError>], pieceCount: Int, _ schema: RecordSchema,
    _ writer: RecordWriter
  ) -> [ScoredPiece] {
    let size = max(1, (records.count + pieceCount - 1) / pieceCount)
    let starts = Array(stride(from: 0, to: records.count, by: size))
    return map(starts.count) { number, scorer in
      let range = starts[number]..<min(starts[number] + size, records.count)
      return ScoredPiece(records[range], schema, writer, &scorer)
    }
  }
}
