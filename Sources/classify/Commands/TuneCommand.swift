import Features
import Models

/// `classify tune`.
enum TuneCommand: Command {
  static let name = "tune"
  static let summary = "search the training options that suit a corpus, and train with them"
  static let usage = "tune CORPUS… -o MODEL [--budget 10m] [OPTIONS]"
  static let options =
    [
      CommonOptions.modelOutput, CommonOptions.modelName,
      OptionSpec(
        name: "--budget", placeholder: "TIME",
        help: "how long to search and train, as 90s, 10m or 1h30m (default: 10m, or no end with "
          + "--trials)"),
      OptionSpec(
        name: "--trials", placeholder: "N",
        help: "try at most N settings, the default ones among them"),
      OptionSpec(
        name: "--folds", placeholder: "K", help: "folds of each trial, groups together (default: 5)"
      ),
      OptionSpec(
        name: "--metric", placeholder: "NAME",
        help: "macro-f1 (default), accuracy, auc, log-loss or average-f1"),
      OptionSpec(
        name: "--average-labels", placeholder: "A,B",
        help: "the labels whose F1 average-f1 averages"),
      OptionSpec(
        name: "--prefer", placeholder: "NAME",
        help: "the best setting (default), or the simplest within a standard error of it"),
      OptionSpec(
        name: "--threads", placeholder: "N",
        help: "how many folds to work on at a time (default: as many as there are cores)"),
      OptionSpec(
        name: "--log", placeholder: "FILE", help: "write every trial here as it is done (JSONL)"),
      OptionSpec(
        name: "--resume", placeholder: "FILE",
        help: "go on with the search of this log, and write on in it"),
      OptionSpec(name: "--quiet", short: "-q", help: "print no model card and no progress"),
      CommonOptions.lexicon, CommonOptions.input, CommonOptions.onError,
    ] + CommonOptions.corpusFields + TrainingArguments.options
  static let discussion = """
    Settings are drawn by --seed and cross-validated, groups kept together, first on a share of the
    corpus; the best third of a round goes on to a larger one. Options on training that are given
    stay as they are; all others are searched. Interrupted (Ctrl-C), it trains with the best so far
    and ends with status 130. The model holds the whole search: see inspect --format json, and
    train --like MODEL to train so again. With --trials and no budget the same corpus, options and
    seed give the same bytes.
    """

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard let output = arguments.string("--output") else {
      throw UsageError("tune needs an output: -o MODEL")
    }
    try Outputs.check(
      arguments, inputs: arguments.operands, options: ["--output", "--log", "--resume"])
    var options = try TuningArguments.options(arguments)
    let start = try TrainingArguments.start(&options.base, arguments)
    let lexicons = Lexicon.builtIn.replacing(with: try LexiconLoader.load(arguments))
    let (examples, skipped) = try CommonOptions.trainingExamples(
      arguments, console, command: name, folds: options.folds)
    let modelName = arguments.string("--name") ?? TrainCommand.baseName(arguments.operands.first)
    Interruption.note()
    let tuner = try Tuner(examples, options: options, lexicons: lexicons, from: start)
    let log = try TuningLogFile(arguments, tuner.head)
    var progress = TuningProgress(
      console, options, isShown: !arguments.has("--quiet") && isatty(STDERR_FILENO) == 1)
    let result = try tuner.search(known: log?.known ?? [], isInterrupted: { Interruption.hasCome })
    { trial in
      try log?.append(trial)
      progress.show(trial)
    }
    progress.end()
    guard let result else {
      return try withoutResult(console)
    }
    let trainer = try Trainer(options: result.options, lexicons: lexicons)
    let model = try trainer.train(
      examples, name: modelName, from: start, tuning: result.summary)
    try TrainedModel.write(model, to: output, arguments, console)
    guard !Interruption.hasCome else {
      console.note(
        "interrupted after \(result.summary.settingCount) settings; \(output) has the best of them")
      return .interrupted
    }
    return skipped > 0 ? .partlyDone : .done
  }

  /// There is no setting that was tried on the whole corpus.
  private static func withoutResult(_ console: Console) throws -> ExitStatus {
    guard Interruption.hasCome else { throw NoSetting() }
    console.note("interrupted before a setting was tried on the whole corpus; no model was written")
    return .interrupted
  }

  /// Every setting failed.
  private struct NoSetting: Error, CustomStringConvertible {
    var description: String { "no setting could be trained with; see the trials with --log" }
  }
}

/// The options that say how `tune` searches.
enum TuningArguments {
  private enum MetricName: String, CaseIterable {
    case macroF1 = "macro-f1"
    case accuracy, auc
    case logLoss = "log-loss"
    case averageF1 = "average-f1"
  }

  /// The options of the search as given.
  static func options(_ arguments: Arguments) throws -> Tuner.Options {
    var options = Tuner.Options()
    options.base = try TrainingArguments.options(arguments)
    options.fixed = TrainingArguments.given(arguments)
    options.metric = try metric(arguments)
    options.preference =
      try arguments.choice("--prefer", of: TuningSummary.Preference.self) ?? options.preference
    options.folds = try arguments.integer("--folds", in: 2...100) ?? options.folds
    options.settings = try arguments.integer("--trials", in: 1...1_000_000)
    options.threads = try arguments.integer("--threads", in: 1...1024)
    options.budget = try budget(arguments) ?? (options.settings == nil ? .seconds(600) : nil)
    return options
  }

  private static func metric(_ arguments: Arguments) throws(UsageError) -> TuningMetric {
    let labels = arguments.string("--average-labels").map {
      $0.split(separator: ",").map(String.init)
    }
    let name = try arguments.choice("--metric", of: MetricName.self)
    if let labels, !labels.isEmpty, name ?? .averageF1 == .averageF1 { return .averageF1(labels) }
    guard labels == nil else {
      throw UsageError("--average-labels needs labels, and goes with --metric average-f1 alone")
    }
    switch name ?? .macroF1 {
    case .macroF1: return .macroF1
    case .accuracy: return .accuracy
    case .auc: return .auc
    case .logLoss: return .logLoss
    case .averageF1: throw UsageError("--metric average-f1 needs --average-labels A,B")
    }
  }

  /// A time like `90s`, `10m`, `1h30m`; a bare number is seconds.
  private static func budget(_ arguments: Arguments) throws(UsageError) -> Duration? {
    guard let text = arguments.string("--budget") else { return nil }
    guard let seconds = seconds(text) else {
      throw .badValue("--budget", expected: "a time like 90s, 10m or 1h30m", found: text)
    }
    return .seconds(seconds)
  }

  /// The seconds of a time; `nil` if it is none, or over a year.
  static func seconds(_ text: String) -> Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
    var (total, number, last) = (0, "", Int.max)
    for character in text {
      if let unit = units[character] {
        guard let count = Int(number), count <= 31_536_000, unit < last else { return nil }
        total += count * unit
        (number, last) = ("", unit)
      } else {
        guard character.isASCII, character.isNumber else { return nil }
        number.append(character)
      }
    }
    if !number.isEmpty {
      guard last == .max, let count = Int(number), count <= 31_536_000 else { return nil }
      total = count
    }
    return total > 0 && total <= 31_536_000 ? total : nil
  }
}
