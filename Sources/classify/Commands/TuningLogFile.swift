import Features
import Models

/// The file that the trials of a search are written to, a whole line at a time.
final class TuningLogFile {
  /// The trials that were in it.
  let known: [TuningTrial]
  private let path: String
  private let file: Int32

  /// Opens the log that was asked for, if one was.
  ///
  /// A log to go on with is freed of a line that was cut off; a new one must not be there yet, so
  /// that no search is lost.
  init?(_ arguments: Arguments, _ head: TuningLog.Head) throws {
    let (new, old) = (arguments.string("--log"), arguments.string("--resume"))
    guard new == nil || old == nil else {
      throw UsageError("--log and --resume exclude each other: a resumed log is written on in")
    }
    guard let path = old ?? new else { return nil }
    self.path = path
    var log = TuningLog(head: head)
    if old != nil {
      let bytes = try BinaryFile.read(path)
      log = try TuningLog(bytes, file: path)
      try log.check(head, file: path)
      if bytes.last != 0x0A { try Self.create(try log.bytes(), at: path) }
    } else if FileSystem.exists(path) {
      throw UsageError("\(path) is there already", hint: "go on with it: --resume \(path)")
    } else {
      try Self.create(try log.bytes(), at: path)
    }
    known = log.trials
    file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard file >= 0 else { throw Self.failure(path) }
  }

  deinit { if file >= 0 { close(file) } }

  private static func create(_ bytes: [UInt8], at path: String) throws(CorpusError) {
    let file = try OutputFile(path: path)
    try file.write(bytes)
    try file.commit()
  }

  /// Appends a trial.
  func append(_ trial: TuningTrial) throws {
    var rest = try TuningLog.line(trial)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw Self.failure(path) }
      if count > 0 { rest = rest.dropFirst(count) }
    }
  }

  private static func failure(_ path: String) -> CorpusError {
    CorpusError(
      file: path, message: "cannot write: \(String(cString: strerror(errno)).lowercased())",
      endsReading: true)
  }
}

/// Shows on a terminal how a search goes.
struct TuningProgress {
  private let console: Console
  private let metric: TuningMetric
  private let limit: Int?
  private let budget: Duration?
  private let isShown: Bool
  private let stopwatch = Stopwatch()
  private var settings: Set<Int> = []
  private var best: TuningTrial?

  init(_ console: Console, _ options: Tuner.Options, isShown: Bool) {
    self.console = console
    metric = options.metric
    limit = options.settings
    budget = options.budget
    self.isShown = isShown
  }

  /// Shows a trial that was done.
  mutating func show(_ trial: TuningTrial) {
    guard isShown else { return }
    settings.insert(trial.setting)
    if let score = trial.score, trial.examples >= best?.examples ?? 0 {
      let isBetter = best.flatMap(\.score).map { metric.isLoss ? score < $0 : score > $0 } ?? true
      if isBetter || trial.examples > best?.examples ?? 0 { best = trial }
    }
    let seconds = Int(stopwatch.elapsed.components.seconds)
    let end = limit.map { " of \($0)" } ?? ""
    let time = budget.map { " of \(Self.clock(Int($0.components.seconds)))" } ?? ""
    let score = best?.score.map {
      ", best \(metric.name) \(TextLayout.fixed($0, 4)) (setting \(best?.setting ?? 0))"
    }
    console.showLine(
      "\(settings.count)\(end) settings\(score ?? ""), \(Self.clock(seconds))\(time)")
  }

  /// Clears the line.
  func end() { if isShown { console.showLine("") } }

  /// Minutes and seconds.
  private static func clock(_ seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
