import Features
import Models

/// `classify train`.
enum TrainCommand: Command {
  static let name = "train"
  static let summary = "train a model on a labelled corpus"
  static let usage = "train CORPUS… -o MODEL [OPTIONS]"
  static let options =
    [
      CommonOptions.modelOutput, CommonOptions.modelName,
      OptionSpec(
        name: "--like", placeholder: "MODEL",
        help: "take this model's options; others that are given stand in their place"),
      OptionSpec(name: "--quiet", short: "-q", help: "print no model card"),
      CountsTraining.option, CommonOptions.lexicon, CommonOptions.input, CommonOptions.onError,
    ] + StreamTraining.options + CommonOptions.corpusFields + TrainingArguments.options
  static let discussion = """
    A corpus is JSON Lines, CSV, TSV or fastText: a record has at least a text and a label, and
    may have a group (article, outlet), an id and a weight. Folders are searched for such files.
    Examples of one group are never on both sides when the model is calibrated or evaluated.
    Same corpus, options and seed give the same bytes. A corpus that does not fit into memory is
    trained on with --stream: it is read once, and once more for each epoch, in constant memory.
    """

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard let output = arguments.string("--output") else {
      throw UsageError("train needs an output: -o MODEL")
    }
    try Outputs.check(arguments, inputs: arguments.operands)
    if try StreamTraining.isAsked(arguments) {
      return try StreamTraining.run(arguments, console, output: output)
    }
    if arguments.has(CountsTraining.option.name) {
      return try CountsTraining.run(arguments, console, output: output)
    }
    let like = try TrainingTemplate(arguments)
    var options = try TrainingArguments.options(arguments, base: like?.options ?? .init())
    let start = try TrainingArguments.start(&options, arguments)
    try like?.check(start)
    let lexicons =
      try like?.lexicons ?? Lexicon.builtIn.replacing(with: LexiconLoader.load(arguments))
    let trainer = try Trainer(options: options, lexicons: lexicons)
    let (examples, skipped) = try CommonOptions.trainingExamples(
      arguments, console, command: name)
    let name = arguments.string("--name") ?? baseName(arguments.operands.first)
    let model = try trainer.train(
      examples, name: name, from: start, tuning: like?.tuning(of: examples, options: options))
    try TrainedModel.write(model, to: output, arguments, console)
    return skipped > 0 ? .partlyDone : .done
  }

  /// What the corpus is called.
  ///
  /// The output's name would not do: the same training is to give the same bytes wherever they are
  /// written.
  static func baseName(_ path: String?) -> String {
    guard let path, path != "-" else { return "model" }
    return PathName.stem(path)
  }
}

/// A model that was trained just now, on its way to its file.
enum TrainedModel {
  /// Writes a model, as a file or as Swift source, prints its card and says what to beware of.
  ///
  /// A card on a terminal holds the warnings already.
  static func write(
    _ model: TextClassifier, to output: String, _ arguments: Arguments, _ console: Console
  ) throws {
    let file = try model.modelFile()
    let isSource = output.hasSuffix(".swift")
    try Outputs.write(
      isSource ? Array(EmbeddedModel.source(for: file).utf8) : file, to: output, console)
    let isQuiet = arguments.has("--quiet") || output == Outputs.standardOutput
    if !isQuiet { try console.write(ModelCard.text(model, byteCount: file.count)) }
    guard isQuiet || isatty(STDOUT_FILENO) == 0 else { return }
    for warning in ModelCard.warnings(model) { console.note("warning: \(warning)") }
  }
}
