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

  /// Appends records with their predictions.
  mutating func append(_ records: [Record], to output: inout [UInt8], writer: RecordWriter) {
    let found = session.probabilities(
      for: records.indices.map { index in
        ScoringSession.Request(
          SourceText(name: records[index].schema.file, bytes: records[index].text),
          section: records[index].documentSection, target: (try? records[index].target) ?? nil)
      })
    for index in records.indices {
      let probabilities = correction.map { $0.correct(found[index]) } ?? found[index]
      writer.append(
        records[index], predicted: decision.label(probabilities), probabilities: probabilities,
        to: &output)
    }
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

  /// Records that are scored together: as many as have so many bytes, or are so many.
  ///
  /// Enough that the code of a step is not fetched for one record alone, and so few that what is
  /// known of them stays in the cache.
  private static let group = (bytes: 1 << 12, records: 64)

  init(
    _ records: ArraySlice<Result<RawRecord, CorpusError>>, _ schema: RecordSchema,
    _ writer: RecordWriter, _ scorer: inout RecordScorer
  ) {
    var group: [Record] = []
    var bytes = 0
    for raw in records {
      do throws(CorpusError) {
        let line = try raw.get()
        bytes += line.line.bytes.count
        group.append(try schema.parse(line))
        if bytes < Self.group.bytes, group.count < Self.group.records { continue }
        scorer.append(group, to: &output, writer: writer)
      } catch {
        scorer.append(group, to: &output, writer: writer)
        validLength = validLength ?? output.count
        errors.append(error)
        writer.appendError(error, to: &output)
      }
      group.removeAll(keepingCapacity: true)
      bytes = 0
    }
    scorer.append(group, to: &output, writer: writer)
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
