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

  /// The number of letters to add, drop, change or swap with their neighbour.
  ///
  /// Source: Damerau, "A technique for computer detection and correction of spelling errors",
  /// 1964, in the form in which no letter is edited twice (optimal string alignment).
  private static func distance(_ first: String, _ second: String) -> Int {
    let (letters, others) = (Array(first), Array(second))
    var before: [Int] = []
    var last = Array(0...others.count)
    for (i, letter) in letters.enumerated() {
      var row = [i + 1]
      for (j, other) in others.enumerated() {
        var best = min(last[j] + (letter == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == others[j - 1], letters[i - 1] == other {
          best = min(best, before[j - 1] + 1)
        }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[others.count]
  }
}
