/// The result of a check as text and JSON.
struct CorpusCheckReport {
  let entries: Int
  let balance: CorpusBalance
  let shortcuts: CorpusShortcuts
  let findings: [CorpusFinding]

  private static let shownCues = 10
  private static let shownKinds = 20

  private var errors: Int { findings.count { !$0.kind.isWarning } }

  /// The schema `slant.corpus-check/1`.
  var json: JSONValue {
    .object([
      ("schema", .string("slant.corpus-check/1")),
      ("records", .integer(entries)),
      ("groups", .integer(balance.groups)),
      ("groups_of_one_label", .integer(balance.groupsOfOneLabel)),
      ("labels", .array(balance.labels.map { .string($0) })),
      (
        "balance",
        .array(
          balance.rows.map { row in
            .object([
              ("name", .string(row.name)), ("records", .integer(row.total)),
              ("labels", .object(zip(balance.labels, row.counts).map { ($0, .integer($1)) })),
            ])
          })
      ),
      (
        "mean_bytes",
        .object(zip(balance.labels, balance.meanLengths).map { ($0, .number($1)) })
      ),
      (
        "shortcuts",
        .array(
          shortcuts.cues.map { cue in
            .object([
              ("cue", .string(cue.name)), ("label", .string(cue.label)),
              ("auc", .number(cue.auc)), ("effect", .optional(cue.effect)),
              ("texts", .integer(cue.texts)),
            ])
          })
      ),
      (
        "guesses",
        .array(
          shortcuts.guesses.map { guess in
            .object([
              ("property", .string(guess.name)), ("accuracy", .number(guess.accuracy)),
              ("majority", .number(guess.majority)), ("texts", .integer(guess.texts)),
              ("values", .integer(guess.values)),
            ])
          })
      ),
      ("errors", .integer(errors)),
      ("warnings", .integer(findings.count - errors)),
      ("findings", .array(findings.map(\.json))),
    ])
  }

  var text: String {
    var lines = findings.map(\.line)
    if !lines.isEmpty { lines.append("") }
    let groups = balance.groups > 0 ? " in \(balance.groups) groups" : ""
    lines.append("\(entries) records\(groups), \(balance.groupsOfOneLabel) groups of one label")
    let width = balance.rows.prefix(Self.shownKinds).map { $0.name.count }.max() ?? 0
    for row in balance.rows.prefix(Self.shownKinds + 1) {
      let shares = zip(balance.labels, row.counts).map { label, count in
        "\(TextLayout.printable(label)) \(count) "
          + "(\(TextLayout.percent(Double(count) / Double(max(row.total, 1)))))"
      }
      lines.append(
        "  \(TextLayout.padded(TextLayout.printable(row.name), width))  "
          + shares.joined(separator: ", "))
    }
    let lengths = zip(balance.labels, balance.meanLengths).map { label, length in
      "\(TextLayout.printable(label)) \(TextLayout.fixed(length, 0))"
    }
    lines.append("  mean bytes: \(lengths.joined(separator: ", "))")
    lines += cueLines
    lines += ["", "\(errors) errors, \(findings.count - errors) warnings"]
    return lines.joined(separator: "\n") + "\n"
  }

  private var cueLines: [String] {
    guard !shortcuts.cues.isEmpty else { return [] }
    var lines = [
      "", "What trivial cues alone tell: AUC (0.5 is nothing), Cohen's d, texts with it",
    ]
    // Length and quotation marks are always told.
    let fixed = ["words", "quotation marks"]
    let cues =
      shortcuts.cues.prefix(Self.shownCues)
      + shortcuts.cues.dropFirst(Self.shownCues).filter { fixed.contains($0.name) }
    lines += cues.map { cue in
      let effect = cue.effect.map { "d " + TextLayout.fixed($0, 2) } ?? "d –"
      return "  \(TextLayout.fixed(cue.auc, 3))  \(effect)  \(cue.texts)  "
        + "\(TextLayout.printable(cue.name)) → \(TextLayout.printable(cue.label))"
    }
    lines += ["", "Labels guessed from one property, each text from all others"]
    lines += shortcuts.guesses.map { guess in
      "  \(guess.name): \(TextLayout.fixed(guess.accuracy, 3)), the commonest label "
        + "\(TextLayout.fixed(guess.majority, 3)); \(guess.texts) texts, \(guess.values) values"
    }
    return lines
  }
}
