import Features

/// The examples of a corpus in batches, so that none but a few are in memory.
struct CorpusBatches {
  private let files: [CorpusFile]
  private let fields: RecordFields
  private let delimited: DelimitedOptions
  private let skipsBadRecords: Bool

  /// Examples that are handed on at a time.
  private static let size = 4096
  /// Bytes of texts after which none are added.
  private static let byteLimit = 4 << 20

  /// Finds the files of the corpus that a command line names.
  init(_ arguments: Arguments) throws {
    let policy = try arguments.choice(
      CommonOptions.onError.name, of: CommonOptions.ErrorPolicy.self)
    files = try CorpusFiles.find(
      paths: arguments.operands, format: try CommonOptions.recordFormat(arguments),
      accepting: RecordFormat.allCases.filter(\.hasLabels))
    fields = CommonOptions.recordFields(arguments)
    delimited = try CommonOptions.delimitedOptions(arguments)
    skipsBadRecords = policy == .skip
  }

  /// The first input that cannot be read more than once, such as a pipe.
  var unrepeatable: String? {
    files.first { $0.path == "-" || !FileSystem.isFile($0.path) }?.path
  }

  /// Hands on the examples of all files.
  ///
  /// - Parameters:
  ///   - onError: Is told of records that are skipped.
  ///   - take: Takes the examples.
  /// - Throws: `CorpusError` for a bad record that is not to be skipped, and what `take` throws.
  func read(onError: (CorpusError) -> Void = { _ in }, _ take: ([Example]) throws -> Void) throws {
    for file in files {
      var reader = try RecordReader(
        path: file.path, format: file.format, fields: fields, options: delimited)
      var isEmpty = true
      while true {
        let (examples, errors) = try batch(&reader)
        guard !examples.isEmpty || !errors.isEmpty else { break }
        isEmpty = false
        errors.forEach(onError)
        try take(examples)
      }
      if isEmpty { throw CorpusError.noRecords(file.path) }
    }
  }

  /// The next examples; none at the end of the file.
  private func batch(
    _ reader: inout RecordReader
  ) throws(CorpusError) -> (examples: [Example], errors: [CorpusError]) {
    var (examples, errors) = ([Example](), [CorpusError]())
    var byteCount = 0
    while examples.count + errors.count < Self.size, byteCount < Self.byteLimit {
      do throws(CorpusError) {
        guard let record = try reader.next() else { break }
        let example = try Example(record)
        byteCount += example.text.count
        examples.append(example)
      } catch {
        guard skipsBadRecords, !error.endsReading else { throw error }
        errors.append(error)
      }
    }
    return (examples, errors)
  }
}
