import Features

/// Where articles come from: files that are one article each, or records.
enum ArticleInput {
  /// What a file holds.
  enum Content {
    case document(DocumentFormat)
    case records(RecordFormat)
  }

  /// One file to read.
  struct File {
    let path: String
    let content: Content
    /// Whether each record of it is an article.
    var hasRecords: Bool { if case .records = content { true } else { false } }
  }

  /// The files that paths stand for; those of a folder sorted by name.
  ///
  /// A file is one article unless its ending, or the option, says that it holds records.
  static func files(_ paths: [String], format: InputFormat?) throws(CorpusError) -> [File] {
    var files: [File] = []
    for path in paths {
      for file in try InputFolder.files(path, extensions: extensions) {
        files.append(File(path: file, content: format?.content ?? content(path: file)))
      }
    }
    return files
  }

  /// The endings of files that are taken from a folder.
  private static let extensions =
    [RecordFormat.lines, .jsonl, .csv, .tsv].flatMap(\.fileExtensions)
    + [DocumentFormat.html, .markdown].flatMap(\.fileExtensions)

  /// The content by the ending of the name; a text file is an article, not lines.
  private static func content(path: String) -> Content {
    if let records = RecordFormat(path: path), records != .lines { return .records(records) }
    let ending = PathName.fileExtension(GzipFile.contentName(path))
    return .document(DocumentFormat(fileExtension: ending) ?? .text)
  }

  /// Hands each article of a file to a closure.
  ///
  /// - Returns: How many articles there were.
  static func forEach(
    _ file: File, fields: RecordFields, options: DelimitedOptions, groupField: String? = nil,
    _ body: (Article) throws -> Void
  ) throws -> Int {
    switch file.content {
    case .document(let format):
      let source = try TextFile.read(file.path)
      try body(Article(source: source, format: format, file: file.path, id: nil, group: nil))
      return 1
    case .records(let format):
      let reader = try RecordReader(
        path: file.path, format: format, fields: fields, options: options)
      return try forEachRecord(reader, groupField, body)
    }
  }

  private static func forEachRecord(
    _ reader: consuming RecordReader, _ groupField: String?, _ body: (Article) throws -> Void
  ) throws -> Int {
    let path = reader.schema.file
    var count = 0
    while let record = try reader.next() {
      count += 1
      let id = try record.id ?? "\(path):\(record.line)"
      let source = SourceText(name: id, bytes: record.text)
      try body(
        Article(
          source: source, format: .text, file: path, id: id,
          group: try groupField.map { try group(of: record, $0) },
          section: record.documentSection))
    }
    guard count > 0 else { throw CorpusError.noRecords(path) }
    return count
  }

  /// The group of a record.
  private static func group(of record: Record, _ name: String) throws(CorpusError) -> String {
    if let group = try record.field(name) { return group }
    throw CorpusError(
      file: record.schema.file, line: record.line, message: "no field \"\(name)\" to group by")
  }
}

/// An article to profile.
struct Article {
  let source: SourceText
  /// What it is written in.
  let format: DocumentFormat
  /// The file it is from.
  let file: String
  /// The record's id; `nil` for a file that is one article.
  let id: String?
  /// The record's group, if groups were asked for.
  let group: String?
  /// The part of an article that a record read as one piece is.
  var section = Document.Section.body

  /// Its parts.
  var document: Document { DocumentReader.read(source, as: format) }

  /// Whether bad bytes are shown as replaced; a page in HTML may be in another encoding.
  var hasBadBytes: Bool { format != .html && !source.isValidUTF8 }
}
