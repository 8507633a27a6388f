import Features
import Foundation

/// Where articles come from: files that are one article each, or records.
enum ArticleInput {
  /// One file to read.
  struct File {
    let path: String
    /// `nil` for a file that is one article.
    let records: RecordFormat?
  }

  /// The files that paths stand for; those of a folder sorted by name.
  ///
  /// A file is one article unless its ending, or the option, says that it holds records.
  static func files(_ paths: [String], format: InputFormat?) throws(CorpusError) -> [File] {
    var files: [File] = []
    for path in paths {
      for file in try InputFolder.files(path, accepting: [.lines, .jsonl, .csv, .tsv]) {
        let records =
          switch format {
          case .text: nil as RecordFormat?
          case let format?: format.records
          case nil: recordFormat(path: file)
          }
        files.append(File(path: file, records: records))
      }
    }
    return files
  }

  /// Records by the ending of the name; lines are what a text file has anyway.
  private static func recordFormat(path: String) -> RecordFormat? {
    let format = RecordFormat(path: path)
    return format == .lines ? nil : format
  }

  /// Hands each article of a file to a closure.
  ///
  /// - Returns: How many articles there were.
  static func forEach(
    _ file: File, fields: RecordFields, _ body: (Article) throws -> Void
  ) throws -> Int {
    guard let format = file.records else {
      let source = try TextFile.read(file.path)
      try body(Article(source: source, file: file.path, id: nil))
      return 1
    }
    var reader = try RecordReader(path: file.path, format: format, fields: fields)
    var count = 0
    while let record = try reader.next() {
      count += 1
      let id = try record.id ?? "\(file.path):\(record.line)"
      let source = SourceText(name: id, bytes: record.text)
      try body(Article(source: source, file: file.path, id: id))
    }
    guard count > 0 else { throw CorpusError.noRecords(file.path) }
    return count
  }
}

/// An article to profile.
struct Article {
  let source: SourceText
  /// The file it is from.
  let file: String
  /// The record's id; `nil` for a file that is one article.
  let id: String?
}
