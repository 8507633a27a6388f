/// Reads a labelled corpus from files and folders.
public enum CorpusReader {
  /// All examples of the files, in the order of the paths and lines.
  ///
  /// - Parameters:
  ///   - paths: files, folders (see `CorpusFiles`), or `-` for standard input.
  ///   - format: the format of the records; `nil` goes by each file's extension.
  ///   - fields: the fields to read.
  ///   - options: how the cells of a table are set apart.
  ///   - skipBadRecords: whether a bad record is left out and told in `skipped` instead of thrown.
  /// - Returns: the examples, at least one, and the errors of the records that were left out.
  /// - Throws: `CorpusError` for a bad record, for a file that cannot be read or holds no record, and
  ///   for a folder that holds no such file.
  /// - Complexity: O(bytes).
  public static func examples(
    paths: [String], format: RecordFormat? = nil, fields: RecordFields = RecordFields(),
    options: DelimitedOptions = DelimitedOptions(), skipBadRecords: Bool = false
  ) throws(CorpusError) -> (examples: [Example], skipped: [CorpusError]) {
    let accepted = RecordFormat.allCases.filter(\.hasLabels)
    var examples: [Example] = []
    var skipped: [CorpusError] = []
    for file in try CorpusFiles.find(paths: paths, format: format, accepting: accepted) {
      var reader = try RecordReader(
        path: file.path, format: file.format, fields: fields, options: options)
      let before = (examples.count, skipped.count)
      while true {
        do {
          guard let record = try reader.next() else { break }
          examples.append(try Example(record))
        } catch {
          guard skipBadRecords, !error.endsReading else { throw error }
          skipped.append(error)
        }
      }
      guard before != (examples.count, skipped.count) else {
        throw CorpusError.noRecords(file.path)
      }
    }
    guard !examples.isEmpty else {
      throw CorpusError.noUsableRecords(paths[0], skipped: skipped.count)
    }
    return (examples, skipped)
  }
}
