import Features
import Foundation
import Models

/// `classify train`.
enum TrainCommand: Command {
  static let name = "train"
  static let summary = "train a model on a labelled corpus"
  static let usage = "train CORPUS… -o MODEL [OPTIONS]"
  static let options =
    [
      OptionSpec(
        name: "--output", short: "-o", placeholder: "FILE",
        help: "write the model here; a name in .swift gets Swift source that embeds it"),
      OptionSpec(
        name: "--name", placeholder: "NAME",
        help: "the model's name (default: the first corpus's, without folder and ending)"),
      OptionSpec(name: "--quiet", short: "-q", help: "print no model card"),
      CountsTraining.option, CommonOptions.lexicon, CommonOptions.input, CommonOptions.onError,
    ] + CommonOptions.corpusFields + TrainingArguments.options
  static let discussion = """
    A corpus is JSON Lines, CSV, TSV or fastText: a record has at least a text and a label, and
    may have a group (article, outlet), an id and a weight. Folders are searched for such files.
    Examples of one group are never on both sides when the model is calibrated or evaluated.
    Same corpus, options and seed give the same bytes.
    """

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard let output = arguments.string("--output") else {
      throw UsageError("train needs an output: -o MODEL")
    }
    if arguments.has(CountsTraining.option.name) {
      return try CountsTraining.run(arguments, console, output: output)
    }
    var options = try TrainingArguments.options(arguments)
    let start = try TrainingArguments.start(&options, arguments)
    let lexicons = Lexicon.builtIn.replacing(with: try LexiconLoader.load(arguments))
    let trainer = try Trainer(options: options, lexicons: lexicons)
    let (examples, skipped) = try CommonOptions.trainingExamples(
      arguments, console, command: name)
    let name = arguments.string("--name") ?? baseName(arguments.operands.first)
    let model = try trainer.train(examples, name: name, from: start)
    let file = try model.modelFile()
    let isSource = output.hasSuffix(".swift")
    try AtomicFile.write(
      isSource ? Array(EmbeddedModel.source(for: file).utf8) : file, to: output)
    if !arguments.has("--quiet") {
      try console.write(ModelCard.text(model, byteCount: file.count))
    }
    for warning in ModelCard.warnings(model) { console.note("warning: \(warning)") }
    return skipped > 0 ? .partlyDone : .done
  }

  /// What the corpus is called.
  ///
  /// The output's name would not do: the same training is to give the same bytes wherever they are
  /// written.
  private static func baseName(_ path: String?) -> String {
    guard let path, path != "-" else { return "model" }
    return URL(filePath: path).deletingPathExtension().lastPathComponent
  }
}
