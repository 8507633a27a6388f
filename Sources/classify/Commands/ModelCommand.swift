import Features
import Models

/// `classify model`.
enum ModelCommand: Command {
  static let name = "model"
  static let summary = "merge the counts of parts of a corpus into a model"
  static let usage = "model merge COUNTS… -o MODEL [OPTIONS]"
  static let options = [
    OptionSpec(
      name: "--output", short: "-o", placeholder: "FILE",
      help: "write the model here (- for standard output, without a card)"),
    OptionSpec(
      name: "--name", placeholder: "NAME", help: "the model's name (default: model)"),
    OptionSpec(
      name: "--counts", help: "write merged counts, to be merged further, in place of a model"),
    OptionSpec(name: "--quiet", short: "-q", help: "print no model card"),
    CommonOptions.lexicon,
  ]
  static let discussion = """
    `classify train --counts` counts a part of a corpus; parts can be counted anywhere, at the same
    time. Merged in any order they give the very bytes that counting all at once gives: a model of
    multinomial naive Bayes. All parts must be counted with the same options and lexicons, and none may
    be given twice. Counts hold some 2,000 of the examples, for the calibration.
    """

  static var verbs: [CommandVerb] {
    [
      CommandVerb(
        name: "merge", summary: summary, usage: "COUNTS… -o MODEL [OPTIONS]", options: options,
        discussion: discussion)
    ]
  }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.first == "merge" else {
      throw UsageError("expected: classify \(usage)", hint: "see: classify help \(name)")
    }
    let paths = arguments.operands.dropFirst()
    guard !paths.isEmpty else { throw UsageError("no counts to merge; name files") }
    guard let output = arguments.string("--output") else {
      throw UsageError("model merge needs an output: -o MODEL")
    }
    try Outputs.check(arguments, inputs: Array(paths))
    let counts = try merged(paths)
    if arguments.has("--counts") {
      try Outputs.write(try counts.file(), to: output, console)
      return .done
    }
    let lexicons = Lexicon.builtIn + (try LexiconLoader.load(arguments))
    let model = try counts.classifier(
      name: arguments.string("--name") ?? "model", lexicons: lexicons)
    let file = try model.modelFile()
    try Outputs.write(file, to: output, console)
    if !arguments.has("--quiet"), output != Outputs.standardOutput {
      try console.write(ModelCard.text(model, byteCount: file.count))
    }
    return .done
  }

  private static func merged(_ paths: ArraySlice<String>) throws -> ClassCounts {
    var sum: ClassCounts?
    var files: [String: String] = [:]
    for path in paths {
      let bytes = try BinaryFile.read(path)
      do {
        let counts = try ClassCounts(file: bytes)
        if let other = files.updateValue(path, forKey: SHA256.hexDigest(bytes)) {
          throw CorpusError(
            file: path, message: "the same counts as \(other)",
            hint: "no part may be counted twice", endsReading: true)
        }
        if sum == nil { sum = counts } else { try sum?.add(counts) }
      } catch let error as CountsFileError {
        throw CountsRefused(file: path, error: error)
      }
    }
    guard let sum else { throw UsageError("no counts to merge; name files") }
    return sum
  }
}

/// A file of counts that was refused, with its name.
struct CountsRefused: Error, CustomStringConvertible {
  let file: String
  let error: CountsFileError
  var description: String { "\(file): \(error)" }
}
