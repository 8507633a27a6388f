import Features

/// The log of a search for training options: JSON Lines, first what was searched, then the trials.
public struct TuningLog: Sendable, Equatable {
  /// What a search hangs on: trials count for another search only where all of this is the same.
  public struct Head: Sendable, Equatable, Codable {
    /// The format.
    var schema = "slant.tuning/1"
    /// SHA-256 of the examples, as in ``TrainingSummary/corpusSHA256``.
    let corpus: String
    /// The seed of the folds and of the settings.
    let seed: UInt64
    /// The number of folds.
    let folds: Int
    /// The metric.
    let metric: String
    /// The labels whose F1 is averaged.
    let averagedLabels: [String]?
    /// The options to start from.
    let base: TrainingOptions
    /// The options that are not searched.
    let fixed: [String]
    /// The digests of the lexicons.
    let lexicons: [String]
    /// SHA-256 of the model to start from.
    let start: String?

    private enum CodingKeys: String, CodingKey {
      case schema, corpus, seed, folds, metric, base, fixed, lexicons, start
      case averagedLabels = "average_labels"
    }
  }

  /// Why a log cannot be gone on with.
  public struct Refused: Error, Equatable, CustomStringConvertible {
    /// The log's file.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// What was expected and what was found.
    public let message: String

    /// `file:line: message`.
    public var description: String { "\(file):\(line): \(message)" }
  }

  /// What was searched.
  public let head: Head
  /// The trials, in order.
  public var trials: [TuningTrial]

  /// Starts a log.
  public init(head: Head, trials: [TuningTrial] = []) {
    self.head = head
    self.trials = trials
  }

  /// A value as one line of JSON, keys sorted, with its end.
  public static func line(_ value: some Encodable) throws -> [UInt8] {
    try value.json() + [0x0A]
  }

  /// The whole log as bytes.
  public func bytes() throws -> [UInt8] {
    try trials.reduce(into: Self.line(head)) { $0 += try Self.line($1) }
  }

  /// Reads a log; a last line without an end was cut off while it was written, and is left out.
  ///
  /// - Throws: ``Refused`` naming the first line that is no line of a log.
  /// - Complexity: O(n).
  public init(_ bytes: [UInt8], file: String) throws(Refused) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.removeLast()
    guard let first = lines.first else {
      throw Refused(file: file, line: 1, message: "expected the log of a search, found no line")
    }
    guard let head = try? Head(json: first), head.schema == "slant.tuning/1" else {
      throw Refused(file: file, line: 1, message: "expected the log of a search (slant.tuning/1)")
    }
    self.head = head
    trials = []
    for (index, line) in lines.enumerated().dropFirst() {
      guard let trial = try? TuningTrial(json: line) else {
        throw Refused(file: file, line: index + 1, message: "expected a trial of a search")
      }
      trials.append(trial)
    }
  }

  /// Refuses a log of another search than one is about to do.
  ///
  /// - Throws: ``Refused`` naming what differs.
  public func check(_ other: Head, file: String) throws(Refused) {
    let pairs: [(name: String, found: String, expected: String)] = [
      ("corpus", head.corpus, other.corpus), ("seed", "\(head.seed)", "\(other.seed)"),
      ("number of folds", "\(head.folds)", "\(other.folds)"),
      ("metric", head.metric, other.metric),
      (
        "labels to average", (head.averagedLabels ?? []).joined(separator: ","),
        (other.averagedLabels ?? []).joined(separator: ",")
      ),
      (
        "options that are given", head.fixed.joined(separator: " "),
        other.fixed.joined(separator: " ")
      ),
      (
        "lexicons", head.lexicons.joined(separator: " "), other.lexicons.joined(separator: " ")
      ),
      ("model to start from", head.start ?? "none", other.start ?? "none"),
    ]
    for pair in pairs where pair.found != pair.expected {
      throw Refused(
        file: file, line: 1,
        message: "the log is of another \(pair.name): expected \(pair.expected), "
          + "found \(pair.found)")
    }
    guard head.base == other.base else {
      throw Refused(file: file, line: 1, message: "the log is of a search from other options")
    }
  }
}
