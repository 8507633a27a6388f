import Features
import Models

/// `classify train --counts`: counts a part of a corpus, in memory that does not grow with it.
enum CountsTraining {
  static let option = OptionSpec(
    name: "--counts",
    help: "write the counts that naive Bayes is made of, to be added up by `classify model merge`")

  static func run(
    _ arguments: Arguments, _ console: Console, output: String
  ) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError.noInput(TrainCommand.name) }
    let options = try options(arguments)
    let lexicons = Lexicon.builtIn.replacing(with: try LexiconLoader.load(arguments))
    let trainer = try Trainer(options: options, lexicons: lexicons)
    var counts = try ClassCounts(
      options: options,
      lexicons: trainer.pipeline.analyzer.matcher.lexicons.map(LexiconReference.init))
    let skipped = try count(
      CorpusBatches(arguments), console, trainer.pipeline, into: &counts)
    try Outputs.write(try counts.file(), to: output, console)
    if !arguments.has("--quiet"), output != Outputs.standardOutput {
      try console.write("\(counts.exampleCount) examples counted: \(output)\n")
    }
    return skipped > 0 ? .partlyDone : .done
  }

  /// The options of training, with what counts need where nothing else was asked for.
  private static func options(_ arguments: Arguments) throws -> TrainingOptions {
    guard arguments.string("--from") == nil else {
      throw UsageError("--counts cannot stand with --from")
    }
    var options = try TrainingArguments.options(arguments)
    if arguments.string("--estimator") == nil { options.estimator = .naiveBayes }
    try TrainingArguments.refuseUnused(arguments, by: options.estimator)
    if arguments.string("--nb-input") == nil { options.naiveBayes.input = .counts }
    return options
  }

  /// Counts the examples of a corpus.
  ///
  /// - Returns: How many records were skipped.
  static func count(
    _ batches: CorpusBatches, _ console: Console, _ pipeline: FeaturePipeline,
    into counts: inout ClassCounts
  ) throws -> Int {
    var skipped = 0
    try batches.read(
      onError: { error in
        console.note("skipped: \(error)")
        skipped += 1
      },
      { examples in try counts.add(examples, pipeline: pipeline) })
    return skipped
  }
}
