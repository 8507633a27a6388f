import Features

/// `classify corpus import`.
enum CorpusImport {
  /// The published corpora that can be read.
  enum Source: String, CaseIterable {
    case babe, checkthat, subj, ptc, hyperpartisan, fasttext, brat
  }

  static let names = Source.allCases.map(\.rawValue).joined(separator: ", ")

  static let options = [
    OptionSpec(
      name: "--from", placeholder: "NAME", help: "import: what the files are: \(names)")
  ]

  static func run(
    _ paths: [String], _ arguments: Arguments, _ console: Console
  ) throws -> ExitStatus {
    guard let source = try arguments.choice("--from", of: Source.self) else {
      throw UsageError("corpus import needs --from, one of \(names)")
    }
    let file = arguments.string("--output").map { [("--output", $0)] } ?? []
    try Outputs.check(file, inputs: paths, extensions: ImportFiles.endings)
    var output: [UInt8] = []
    var counts: [String: Int] = [:]
    func take(_ record: ImportedRecord) {
      output += record.json.serialized(indented: false).utf8
      output.append(0x0A)
      counts[record.label ?? "no label", default: 0] += 1
    }
    switch source {
    case .babe: try BABEImport.read(paths, take)
    case .checkthat: try CheckThatImport.read(paths, take)
    case .subj: try SUBJImport.read(paths, take)
    case .ptc: try PTCImport.read(paths, take)
    case .hyperpartisan: try HyperpartisanImport.read(paths, take)
    case .fasttext: try FastTextImport.read(paths, take)
    case .brat: try BratImport.read(paths, take)
    }
    guard !output.isEmpty else { throw CorpusError(file: paths[0], message: "no records here") }
    try CorpusCommand.write(output, arguments, console)
    let summary = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    console.note(
      "imported \(counts.values.reduce(0, +)) records: \(summary.joined(separator: ", "))")
    return .done
  }
}

/// A record of a published corpus in the project's form.
struct ImportedRecord {
  let id: String
  let text: String
  /// The label; `nil` for records that have none.
  let label: String?
  /// The other fields, in order.
  var fields: [(String, JSONValue)] = []

  var json: JSONValue {
    .object(
      [("id", .string(id)), ("text", .string(text))]
        + (label.map { [("label", .string($0))] } ?? []) + fields)
  }
}

/// Text files of the published corpora.
enum ImportFiles {
  /// A file's bytes as text: UTF-8 where it is valid, else Windows-1252.
  static func text(_ path: String) throws -> String {
    let bytes = try BinaryFile.read(path)
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
    guard let text = Windows1252.text(bytes) else {
      throw CorpusError(file: path, message: "expected UTF-8 or Windows-1252 text")
    }
    return text
  }

  /// The endings of files that are taken from folders.
  static let endings = ["txt", "ann"]

  /// The files that paths stand for, those of folders by their endings.
  static func files(_ paths: [String], endings: [String]) throws -> [String] {
    try paths.flatMap { path in
      FileSystem.isFolder(path)
        ? try CorpusFiles.paths(inFolder: path, extensions: endings) : [path]
    }
  }

  /// The lines of a text with their numbers from 1, without the line breaks.
  static func lines(_ text: String) -> [(number: Int, text: String)] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { ($0 + 1, String($1)) }
  }
}
