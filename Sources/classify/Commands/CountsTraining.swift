import Features
import Models

/// `classify train --counts`: counts a part of a corpus, in memory that does not grow with it.
enum CountsTraining {
  static let option = OptionSpec(
    name: "--counts",
    help: "write the counts that naive Bayes is made of, to be added up by `classify model merge`")

  /// Examples that are analysed at a time.
  private static let batchSize = 4096

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
    let skipped = try count(arguments, console, trainer.pipeline, into: &counts)
    try AtomicFile.write(try counts.file(), to: output)
    if !arguments.has("--quiet") {
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
    if arguments.string("--nb-input") == nil { options.naiveBayes.input = .counts }
    return options
  }

  /// Counts the examples of all files.
  ///
  /// - Returns: How many records were skipped.
  private static func count(
    _ arguments: Arguments, _ console: Console, _ pipeline: FeaturePipeline,
    into counts: inout ClassCounts
  ) throws -> Int {
    let policy = try arguments.choice(
      CommonOptions.onError.name, of: CommonOptions.ErrorPolicy.self)
    let files = try CorpusFiles.find(
      paths: arguments.operands, format: try CommonOptions.recordFormat(arguments),
      accepting: RecordFormat.allCases.filter(\.hasLabels))
    var skipped = 0
    for file in files {
      var reader = try RecordReader(
        path: file.path, format: file.format, fields: CommonOptions.recordFields(arguments),
        options: try CommonOptions.delimitedOptions(arguments))
      var isEmpty = true
      while true {
        let (examples, errors) = try batch(&reader, skipsBadRecords: policy == .skip)
        guard !examples.isEmpty || !errors.isEmpty else { break }
        isEmpty = false
        for error in errors { console.note("skipped: \(error)") }
        skipped += errors.count
        try counts.add(examples, pipeline: pipeline)
      }
      if isEmpty { throw CorpusError.noRecords(file.path) }
    }
    return skipped
  }

  /// The next examples; none at the end of the file.
  private static func batch(
    _ reader: inout RecordReader, skipsBadRecords: Bool
  ) throws(CorpusError) -> (examples: [Example], errors: [CorpusError]) {
    var (examples, errors) = ([Example](), [CorpusError]())
    while examples.count + errors.count < batchSize {
      do throws(CorpusError) {
        guard let record = try reader.next() else { break }
        examples.append(try Example(record))
      } catch {
        guard skipsBadRecords, !error.endsReading else { throw error }
        errors.append(error)
      }
    }
    return (examples, errors)
  }
}
