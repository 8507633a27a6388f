/// What is wrong with a command line.
struct UsageError: Error, CustomStringConvertible {
  let message: String
  let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  var description: String { message + (hint.map { " (\($0))" } ?? "") }

  static func unknownOption(_ name: String, known: [String], command: String) -> UsageError {
    UsageError(
      "unknown option \(name)",
      hint: nearest(name, among: known).map { "did you mean \($0)?" }
        ?? "see: classify help \(command)")
  }

  static func missingValue(_ option: OptionSpec) -> UsageError {
    UsageError("\(option.name) needs a value: \(option.name) \(option.placeholder ?? "")")
  }

  static func badValue(_ option: String, expected: String, found: String) -> UsageError {
    UsageError("\(option): expected \(expected), found \"\(found)\"")
  }

  static func noInput(_ command: String) -> UsageError {
    UsageError(
      "no input; name files, folders, or - for standard input",
      hint: "see: classify help \(command)")
  }

  /// The name that differs least, if it differs by at most a third of its letters.
  static func nearest(_ name: String, among names: [String]) -> String? {
    let ranked = names.map { (name: $0, distance: distance(name, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }),
      best.distance <= max(1, name.count / 3)
    else { return nil }
    return best.name
  }

  /// The number of letters to add, drop or change.
  ///
  /// Source: Levenshtein distance by the algorithm of Wagner and Fischer (1974).
  private static func distance(_ first: String, _ second: String) -> Int {
    let columns = Array(second)
    var row = Array(0...columns.count)
    for (i, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in columns.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[columns.count]
  }
}
