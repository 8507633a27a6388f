import Features

/// Counts what has been done, and says so on standard error: now and then on a terminal, and at the
/// end.
struct Progress {
  private let console: Console
  private let stopwatch = Stopwatch()
  private var sinceShown = Stopwatch()
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var records = 0
  private var bytes = 0
  private static let interval = Duration.milliseconds(500)

  init(_ console: Console) { self.console = console }

  /// Counts records and their bytes.
  mutating func add(records: Int, bytes: Int) {
    self.records += records
    self.bytes += bytes
    guard isTerminal, sinceShown.elapsed >= Self.interval else { return }
    sinceShown = Stopwatch()
    console.showLine(summary)
  }

  /// Says what was done in all.
  func finish() {
    if isTerminal { console.showLine("") }
    console.note(summary)
  }

  /// `1200 records, 0.4 MB in 0.1 s: 12000 records/s, 4.0 MB/s`; a MB is a million bytes.
  private var summary: String {
    let (seconds, attoseconds) = stopwatch.elapsed.components
    let time = max(Double(seconds) + Double(attoseconds) / 1e18, 1e-9)
    let megabytes = Double(bytes) / 1e6
    return "\(records) records, \(decimal(megabytes)) MB in \(decimal(time)) s: "
      + "\(Int((Double(records) / time).rounded())) records/s, \(decimal(megabytes / time)) MB/s"
  }

  /// A number with one decimal.
  private func decimal(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
