/// Writes records back as they came in, with what a model says about them.
///
/// Every call only appends to the bytes it is given, so that several threads can use one writer.
///
/// - JSON Lines: `predicted` and `probabilities` are added at the end of the object. Fields of these
///   names that the record has already are dropped; all other bytes stay.
/// - CSV and TSV: columns `predicted` and `probability` (of the predicted label) are added at the
///   end, in place of columns of these names; all other bytes stay.
/// - Lines and fastText: `label⇥probability⇥text`.
///
/// A byte order mark is not written back, and the last record gets a line break if it had none.
public struct RecordWriter: Sendable {
  let schema: RecordSchema
  /// The labels as they stand in the output.
  let labels: [[UInt8]]
  /// In JSON, what says that a label is predicted, up to the first probability's key.
  let predictions: [[UInt8]]
  /// In JSON, what stands before a label's probability.
  let probabilityKeys: [[UInt8]]
  /// The columns of a table that are written back, or `nil` for all.
  let keptColumns: [Int]?

  static let predicted = Array("predicted".utf8)
  static let probabilities = Array("probabilities".utf8)
  static let addedColumns = ["predicted", "probability"]

  /// Makes a writer for the records of one input.
  ///
  /// - Parameters:
  ///   - schema: the schema of the reader that the records come from.
  ///   - labels: the labels of the model, in the order of its probabilities.
  public init(schema: RecordSchema, labels: [String]) {
    self.schema = schema
    let encoded = labels.map { Self.encoded(Array($0.utf8), schema) }
    self.labels = encoded
    predictions = encoded.map {
      Array("\"predicted\": ".utf8) + $0 + Array(", \"probabilities\": {".utf8)
    }
    probabilityKeys = encoded.enumerated().map { index, label in
      Array((index == 0 ? "" : ", ").utf8) + label + Array(": ".utf8)
    }
    let kept = schema.columns.indices.filter { !Self.addedColumns.contains(schema.columns[$0]) }
    keptColumns = kept.count == schema.columns.count ? nil : kept
  }

  /// Appends the header row of a table; other formats have none.
  public func appendHeader(to output: inout [UInt8]) {
    guard let header = schema.header else { return }
    appendCells(header.cells, of: header.line.bytes, to: &output)
    output += Self.addedColumns[0].utf8
    output.append(schema.separator)
    output += Self.addedColumns[1].utf8
    appendEnding(.none, to: &output)
  }

  /// Appends a record with its prediction.
  ///
  /// - Parameters:
  ///   - record: a record of this input.
  ///   - predicted: the index of the predicted label.
  ///   - probabilities: the probability of each label, in 0…1.
  ///   - output: the bytes to append to.
  /// - Precondition: There are as many probabilities as labels, and `predicted` is an index of both.
  /// - Complexity: O(bytes of the record + labels).
  public func append(
    _ record: Record, predicted: Int, probabilities: [Double], to output: inout [UInt8]
  ) {
    precondition(probabilities.count == labels.count && labels.indices.contains(predicted))
    switch record.layout {
    case .object(let object):
      appendObject(
        object, of: record.bytes, predicted: predicted, probabilities: probabilities, to: &output)
    case .row(let cells):
      appendCells(cells, of: record.bytes, to: &output)
      output += labels[predicted]
      output.append(schema.separator)
      ProbabilityText.append(probabilities[predicted], to: &output)
    case .line, .fastText:
      output += labels[predicted]
      output.append(0x09)
      ProbabilityText.append(probabilities[predicted], to: &output)
      output.append(0x09)
      output += record.text
    }
    appendEnding(record.ending, to: &output)
  }
}
