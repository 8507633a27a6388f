import Features

/// `classify corpus`.
enum CorpusCommand: Command {
  static let name = "corpus"
  static let summary =
    "check, import and split labelled corpora, measure agreement, pick what to label"
  static let usage = "corpus check|import|split|agree|next PATH… [OPTIONS]"
  static var verbs: [CommandVerb] { CorpusVerbs.all }
  static let options =
    [
      OptionSpec(
        name: "--format", short: "-f", placeholder: "FORMAT", help: "text (default) or json"),
      OptionSpec(
        name: "--output", short: "-o", placeholder: "PLACE",
        help: "split: the folder to write train, dev and test into; import and next: the file "
          + "(default: standard output)"),
    ] + CorpusCheck.options + CorpusImport.options + CorpusSplit.options + CorpusAgree.options
    + CorpusNext.options + [CommonOptions.model, CommonOptions.input]
    + CommonOptions.corpusFields.filter { $0.name != "--weight-field" }
  static let discussion = CorpusVerbs.all.map(\.discussion).joined(separator: "\n")

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let paths = Array(arguments.operands.dropFirst())
    let names = verbs.map(\.name)
    let expected = "expected \(names.joined(separator: ", "))"
    guard let verb = arguments.operands.first else { throw UsageError(expected) }
    guard names.contains(verb) else { throw UsageError("\(expected); found \"\(verb)\"") }
    guard !paths.isEmpty else { throw UsageError.noInput("corpus \(verb)") }
    switch verb {
    case "check": return try CorpusCheck.run(paths, arguments, console)
    case "import": return try CorpusImport.run(paths, arguments, console)
    case "split": return try CorpusSplit.run(paths, arguments, console)
    case "agree": return try CorpusAgree.run(paths, arguments, console)
    default: return try CorpusNext.run(paths, arguments, console)
    }
  }

  /// Writes bytes to the file named by `--output`, or else to standard output.
  static func write(_ bytes: [UInt8], _ arguments: Arguments, _ console: Console) throws {
    try Outputs.write(
      bytes, to: arguments.string("--output") ?? Outputs.standardOutput, console)
  }

  enum Format: String, CaseIterable { case text, json }

  /// Reads all records of some files, or folders.
  static func records(
    _ paths: [String], _ arguments: Arguments, fields: RecordFields? = nil
  ) throws -> [Record] {
    let format = try CommonOptions.recordFormat(arguments)
    let tables = try CommonOptions.delimitedOptions(arguments)
    var records: [Record] = []
    for file in try CorpusFiles.find(paths: paths, format: format) {
      var reader = try RecordReader(
        path: file.path, format: file.format,
        fields: fields ?? CommonOptions.recordFields(arguments), options: tables)
      let before = records.count
      while let record = try reader.next() { records.append(record) }
      guard records.count > before else { throw CorpusError.noRecords(file.path) }
    }
    return records
  }
}

extension Record {
  /// Where the record stands, `file:line`.
  var place: String { "\(schema.file):\(line)" }
}
