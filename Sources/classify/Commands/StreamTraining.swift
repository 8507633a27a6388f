import Features
import Models

/// `classify train --stream`: trains in memory that does not grow with the corpus.
enum StreamTraining {
  static let option = OptionSpec(
    name: "--stream",
    help: "train logistic regression (default) or naive-bayes on a corpus that need not fit into "
      + "memory")

  private static let passes = OptionSpec(
    name: "--epochs", placeholder: "N",
    help: "with --stream: go through the corpus so many times (default: "
      + "\(StreamTrainer.Stream().passes))")
  private static let rate = OptionSpec(
    name: "--learning-rate", placeholder: "R",
    help: "with --stream: the length of steps (default: \(StreamTrainer.Stream().rate))")
  private static let shuffleBuffer = OptionSpec(
    name: "--shuffle-buffer", placeholder: "N",
    help: "with --stream: shuffle over so many examples; 0 for the corpus's order (default: "
      + "\(StreamTrainer.Stream().shuffleBuffer))")

  static let options = [option, passes, rate, shuffleBuffer]

  /// Whether a command line asks for it.
  ///
  /// - Throws: `UsageError` where its options are given without it.
  static func isAsked(_ arguments: Arguments) throws(UsageError) -> Bool {
    if arguments.has(option.name) { return true }
    if let other = [passes, rate, shuffleBuffer].first(where: { arguments.string($0.name) != nil })
    {
      throw UsageError("\(other.name) needs \(option.name)")
    }
    return false
  }

  static func run(
    _ arguments: Arguments, _ console: Console, output: String
  ) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError.noInput(TrainCommand.name) }
    try refuse(arguments)
    let like = try TrainingTemplate(arguments)
    try like?.check(nil)
    let options = try options(arguments, base: like?.options)
    let lexicons =
      try like?.lexicons ?? Lexicon.builtIn.replacing(with: LexiconLoader.load(arguments))
    let batches = try CorpusBatches(arguments)
    let name = arguments.string("--name") ?? TrainCommand.baseName(arguments.operands.first)
    let (model, skipped) =
      options.estimator == .naiveBayes
      ? try naiveBayes(options, lexicons, batches, console, name: name)
      : try logistic(options, arguments, lexicons, batches, console, name: name)
    try TrainedModel.write(model, to: output, arguments, console)
    return skipped > 0 ? .partlyDone : .done
  }

  /// Refuses what needs all examples at once.
  private static func refuse(_ arguments: Arguments) throws(UsageError) {
    if arguments.has(CountsTraining.option.name) {
      throw UsageError(
        "\(CountsTraining.option.name) cannot stand with \(option.name)",
        hint: "counts are taken in constant memory already")
    }
    for name in ["--from", "--target-field"] where arguments.string(name) != nil {
      throw UsageError(
        "\(name) cannot stand with \(option.name)",
        hint: "train without \(option.name) on a part that fits into memory")
    }
    if arguments.string("--tolerance") != nil {
      throw UsageError(
        "--tolerance cannot stand with \(option.name)",
        hint: "say how often to go through the corpus with \(passes.name)")
    }
  }

  /// The options of training, logistic regression where nothing else was asked for.
  private static func options(
    _ arguments: Arguments, base: TrainingOptions?
  ) throws -> TrainingOptions {
    var options = try TrainingArguments.options(arguments, base: base ?? TrainingOptions())
    if base == nil, arguments.string("--estimator") == nil { options.estimator = .logistic }
    try TrainingArguments.refuseUnused(arguments, by: options.estimator)
    guard [.naiveBayes, .logistic].contains(options.estimator) else {
      throw UsageError(
        "\(option.name) cannot train \(options.estimator.rawValue)",
        hint: "use --estimator logistic or --estimator naive-bayes")
    }
    if options.estimator == .naiveBayes,
      let option = [passes, rate, shuffleBuffer].first(where: { arguments.string($0.name) != nil })
    {
      throw UsageError(
        "\(option.name) is for logistic regression; naive-bayes reads its corpus once")
    }
    guard options.estimator != .logistic || options.logistic.l1Ratio == 0 else {
      throw UsageError(
        "--l1-ratio cannot stand with \(option.name)",
        hint: "its penalty is L2; drop rare n-grams with --min-count")
    }
    return options
  }

  /// Naive Bayes of counts: what `train --counts` and `model merge` make, in one reading.
  private static func naiveBayes(
    _ options: TrainingOptions, _ lexicons: [Lexicon], _ batches: CorpusBatches,
    _ console: Console, name: String
  ) throws -> (TextClassifier, skipped: Int) {
    let trainer = try Trainer(options: options, lexicons: lexicons)
    var counts = try ClassCounts(
      options: options,
      lexicons: trainer.pipeline.analyzer.matcher.lexicons.map(LexiconReference.init))
    let skipped = try CountsTraining.count(batches, console, trainer.pipeline, into: &counts)
    return (try counts.classifier(name: name, lexicons: lexicons), skipped)
  }

  private static func logistic(
    _ options: TrainingOptions, _ arguments: Arguments, _ lexicons: [Lexicon],
    _ batches: CorpusBatches, _ console: Console, name: String
  ) throws -> (TextClassifier, skipped: Int) {
    var stream = StreamTrainer.Stream()
    stream.passes = try arguments.integer(passes.name, in: 1...1000) ?? stream.passes
    stream.rate = try arguments.number(rate.name, in: 1e-6...1e6) ?? stream.rate
    stream.shuffleBuffer =
      try arguments.integer(shuffleBuffer.name, in: 0...1_000_000) ?? stream.shuffleBuffer
    if let path = batches.unrepeatable {
      throw UsageError(
        "\(path == "-" ? "standard input" : path) can be read once; logistic regression reads its "
          + "corpus \(stream.passes + 1) times",
        hint: "write it to a file, or use --estimator naive-bayes")
    }
    let trainer = try StreamTrainer(options: options, stream: stream, lexicons: lexicons)
    var skipped = 0
    var isFirst = true
    let model = try trainer.train(name: name) { take in
      let tells = isFirst
      isFirst = false
      try batches.read(
        onError: { error in
          guard tells else { return }
          console.note("skipped: \(error)")
          skipped += 1
        }, take)
    }
    return (model, skipped)
  }
}
