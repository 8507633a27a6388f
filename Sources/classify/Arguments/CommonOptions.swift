import Features
import Models

/// Options that several commands share, with one wording.
enum CommonOptions {
  static let model = OptionSpec(
    name: "--model", short: "-m", placeholder: "FILE",
    help: "use this model file; by default the model built in")

  static let input = OptionSpec(
    name: "--input", placeholder: "FORMAT",
    help: "read text, html, markdown, lines, jsonl, csv, tsv or fasttext; default: by the ending")

  static let textField = OptionSpec(
    name: "--text-field", placeholder: "NAME", help: "the field of the text (default: text)")

  static let labelField = OptionSpec(
    name: "--label-field", placeholder: "NAME", help: "the field of the label (default: label)")

  static let idField = OptionSpec(
    name: "--id-field", placeholder: "NAME", help: "the field of the id (default: id)")

  static let groupField = OptionSpec(
    name: "--group-field", placeholder: "NAME",
    help: "the field of the group, e.g. article or outlet (default: group, where it is there)")

  static let weightField = OptionSpec(
    name: "--weight-field", placeholder: "NAME",
    help: "the field of the weight (default: weight, where it is there)")

  static let onError = OptionSpec(
    name: "--on-error", placeholder: "fail|skip",
    help: "what to do about a bad record: fail (default), or skip it and end with status 5")

  static let modelOutput = OptionSpec(
    name: "--output", short: "-o", placeholder: "FILE",
    help: "write the model here (- for standard output, without a card); a name in .swift gets "
      + "Swift source that embeds it")

  static let modelName = OptionSpec(
    name: "--name", placeholder: "NAME",
    help: "the model's name (default: the first corpus's, without folder and ending)")

  static let threads = OptionSpec(
    name: "--threads", placeholder: "N",
    help: "how many threads work (default: as many as there are cores)")

  static let lexicon = OptionSpec(
    name: "--lexicon", placeholder: "FILE",
    help: "match this lexicon too, in place of one of its name; may be given several times")

  static let separator = OptionSpec(
    name: "--separator", placeholder: "C",
    help: "CSV and TSV: the character between two cells, e.g. ';', or tab (default: , or tab)")

  static let noQuoting = OptionSpec(
    name: "--no-quoting", help: "CSV and TSV: take quotation marks as they are")

  static let textColumn = OptionSpec(
    name: "--text-column", placeholder: "N",
    help: "CSV and TSV without a header row: the column of the text, from 1")

  /// How tables are written.
  static let tables = [separator, noQuoting, textColumn]

  static let fields = [textField, idField]
  static let corpusFields =
    [textField, labelField, idField, groupField, weightField, separator, noQuoting]

  /// What to do about a bad record.
  enum ErrorPolicy: String, CaseIterable {
    case fail
    case skip
  }

  /// The names of the fields, as given.
  static func recordFields(_ arguments: Arguments) -> RecordFields {
    var fields = RecordFields()
    fields.text = arguments.string(textField.name) ?? fields.text
    fields.label = arguments.string(labelField.name) ?? fields.label
    fields.id = arguments.string(idField.name) ?? fields.id
    fields.group = arguments.string(groupField.name)
    fields.weight = arguments.string(weightField.name)
    fields.target = arguments.string("--target-field")
    fields.part = arguments.string("--by")
    return fields
  }

  /// How tables are written, as given.
  static func delimitedOptions(_ arguments: Arguments) throws(UsageError) -> DelimitedOptions {
    try refuseTableOptions(arguments)
    var options = DelimitedOptions(quoting: !arguments.has(noQuoting.name))
    options.textColumn = try arguments.integer(textColumn.name, in: 1...1_000_000)
    if options.textColumn != nil, arguments.string(textField.name) != nil {
      throw UsageError("--text-column and --text-field cannot stand together")
    }
    guard let text = arguments.string(separator.name) else { return options }
    let bytes = ["tab": "\t", "\\t": "\t"][text, default: text].utf8
    // Line breaks end rows, and a quotation mark opens a cell.
    guard bytes.count == 1, let byte = bytes.first, byte < 0x80, !"\n\r\"".utf8.contains(byte)
    else {
      throw .badValue(separator.name, expected: "one ASCII character, or tab", found: text)
    }
    options.separator = byte
    return options
  }

  /// Refuses options on tables where no input is one.
  private static func refuseTableOptions(_ arguments: Arguments) throws(UsageError) {
    let given = tables.map(\.name).first { arguments.has($0) || arguments.string($0) != nil }
    guard let given else { return }
    let isTable: (RecordFormat?) -> Bool = { $0?.isDelimited == true }
    if let format = try arguments.choice(input.name, of: InputFormat.self) {
      guard !isTable(format.records) else { return }
      throw UsageError("\(given) is for CSV and TSV, not for --input \(format.rawValue)")
    }
    let extensions = RecordFormat.allCases.flatMap(\.fileExtensions)
    let files = arguments.operands.flatMap { path in
      (try? InputFolder.files(path, extensions: extensions)) ?? []
    }
    guard !files.contains(where: { isTable(RecordFormat(path: $0)) }) else { return }
    throw UsageError("\(given) is for CSV and TSV, and no input is one", hint: "see --input")
  }

  /// The format of records, as given; that of an article is no record format.
  static func recordFormat(_ arguments: Arguments) throws(UsageError) -> RecordFormat? {
    guard let format = try arguments.choice(input.name, of: InputFormat.self) else { return nil }
    guard let records = format.records else {
      throw .badValue(
        input.name,
        expected: "one of \(RecordFormat.allCases.map(\.rawValue).joined(separator: ", "))",
        found: format.rawValue)
    }
    return records
  }

  /// The number of threads asked for, or as many as there are cores.
  static func threads(_ arguments: Arguments) throws(UsageError) -> Int {
    try arguments.integer(threads.name, in: 1...1024)
      ?? Parallel.coreCount
  }

  /// The model asked for, or the one built in.
  static func loadModel(_ arguments: Arguments) throws -> TextClassifier {
    try ModelLoader.load(
      arguments.string(model.name), lexicons: try LexiconLoader.load(arguments))
  }

  /// The labelled examples of a corpus; records that are left out are named on standard error.
  static func examples(
    _ arguments: Arguments, _ console: Console, command: String
  ) throws -> (examples: [Example], skipped: Int) {
    guard !arguments.operands.isEmpty else { throw UsageError.noInput(command) }
    let policy = try arguments.choice(onError.name, of: ErrorPolicy.self) ?? .fail
    let (examples, skipped) = try CorpusReader.examples(
      paths: arguments.operands, format: try recordFormat(arguments),
      fields: recordFields(arguments), options: try delimitedOptions(arguments),
      skipBadRecords: policy == .skip)
    for error in skipped.prefix(10) { console.note("skipped: \(error)") }
    if skipped.count > 10 { console.note("skipped \(skipped.count - 10) more records") }
    return (examples, skipped.count)
  }

  /// The examples of a corpus to train on, without groups that cannot be held out in turn.
  ///
  /// A field that happens to be named `group` may mean something else; groups that were asked for
  /// by name are kept, and training says what is wrong with them. `folds` is the number of folds of
  /// a cross-validation, if one is to be done.
  static func trainingExamples(
    _ arguments: Arguments, _ console: Console, command: String, folds: Int? = nil
  ) throws -> (examples: [Example], skipped: Int) {
    var (examples, skipped) = try self.examples(arguments, console, command: command)
    guard arguments.string(groupField.name) == nil else { return (examples, skipped) }
    let held = TrainingOptions().calibrationFolds
    let groups = Set(examples.compactMap(\.group)).count
    let left = folds.map { groups - (groups + $0 - 1) / $0 } ?? groups
    guard groups > 0, left < held || groups < folds ?? 0 || hasLonelyLabel(examples, folds: folds)
    else { return (examples, skipped) }
    console.note(
      "warning: the field \"group\" is not used: its \(groups) groups cannot be held out in turn")
    for index in examples.indices { examples[index].group = nil }
    return (examples, skipped)
  }

  /// Whether some label stands in so few groups that a fold may be left without it.
  private static func hasLonelyLabel(_ examples: [Example], folds: Int?) -> Bool {
    var groups: [String: Set<String>] = [:]
    for (index, example) in examples.enumerated() {
      groups[example.label, default: []].insert(example.group ?? "\u{0}\(index)")
    }
    let fewest = folds == nil ? 2 : 3
    return groups.count > 1 && groups.values.contains { $0.count < fewest }
  }
}

/// Finds models.
enum ModelLoader {
  /// A model that was refused, with its file's name.
  struct Refused: Error, CustomStringConvertible {
    let file: String
    let error: ModelFileError
    var description: String { "\(file): \(error)" }
  }

  /// Loads a model file, or the built-in model for `nil` or `built-in`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - lexicons: Lexicons of the user's own, matched besides those the model was trained with.
  /// - Returns: The model.
  /// - Throws: ``Refused`` if the file cannot be read or is no good model.
  static func load(_ path: String?, lexicons: [Lexicon] = []) throws -> TextClassifier {
    let file = path.flatMap { $0 == "built-in" ? nil : $0 }
    do {
      let model =
        try file.map { file in
          try TextClassifier(
            modelFile: try BinaryFile.read(file), lexicons: Lexicon.builtIn + lexicons)
        } ?? TextClassifier.builtIn()
      return lexicons.isEmpty ? model : model.matching(lexicons)
    } catch let error as ModelFileError {
      throw Refused(file: file ?? "built-in model", error: error)
    } catch let error as CorpusError {
      throw Refused(file: error.file, error: .unreadable(error.message))
    }
  }
}

/// Finds lexicons.
enum LexiconLoader {
  /// The lexicons named on the command line.
  static func load(_ arguments: Arguments) throws -> [Lexicon] {
    try arguments.strings(CommonOptions.lexicon.name).map(load)
  }

  /// Reads a lexicon file.
  static func load(_ path: String) throws -> Lexicon {
    do {
      return try LexiconParser.parse(try BinaryFile.read(path), file: path)
    } catch let error as CorpusError {
      throw LexiconError(file: error.file, line: nil, message: error.message)
    }
  }
}
