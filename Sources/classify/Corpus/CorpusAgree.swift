import Features
import Models

/// `classify corpus agree`.
enum CorpusAgree {
  static let options = [
    OptionSpec(
      name: "--fields", placeholder: "LIST",
      help: "agree: the fields that hold the annotators' labels, e.g. a,b,c"),
    OptionSpec(
      name: "--level", placeholder: "LEVEL",
      help: "agree: nominal (default), or interval for labels that are numbers"),
    OptionSpec(name: "--list", help: "agree: list the texts that got different labels"),
  ]

  static func run(
    _ paths: [String], _ arguments: Arguments, _ console: Console
  ) throws -> ExitStatus {
    let format = try arguments.choice("--format", of: CorpusCommand.Format.self) ?? .text
    let level = try arguments.choice("--level", of: Agreement.Level.self) ?? .nominal
    let table = try table(paths, arguments)
    let agreement = Agreement(table.ratings, level: level)
    guard agreement.alpha.n > 0 else {
      throw nothingToCompare(table, level: level, file: paths[0])
    }
    let report = AgreementReport(
      agreement: agreement, raters: table.raters, ids: table.ids,
      listsDisagreements: arguments.has("--list"))
    switch format {
    case .text: try console.write(report.text)
    case .json: try console.write(report.json.serialized(indented: true) + "\n")
    }
    return .done
  }

  /// Says why no text has two labels to compare.
  private static func nothingToCompare(
    _ table: Table, level: Agreement.Level, file: String
  ) -> CorpusError {
    let labels = table.ratings.first { $0.count { $0 != nil } >= 2 }?.compactMap { $0 }
    guard level == .interval, let label = labels?.first(where: { Double($0) == nil }) else {
      return CorpusError(file: file, message: "no text has the labels of two annotators")
    }
    return CorpusError(
      file: file,
      message: "the labels are not numbers, as --level interval needs them: found \"\(label)\"")
  }

  /// Who gave which label to which text.
  private struct Table {
    let raters: [String]
    let ids: [String]
    let ratings: [[String?]]
  }

  private static func table(_ paths: [String], _ arguments: Arguments) throws -> Table {
    var fields = CommonOptions.recordFields(arguments)
    if let list = arguments.string("--fields") {
      let names = list.split(separator: ",").map(String.init)
      guard names.count >= 2, Set(names).count == names.count else {
        throw UsageError.badValue(
          "--fields", expected: "two or more different fields", found: list)
      }
      // Votes need no text beside them.
      fields.needsText = false
      let records = try CorpusCommand.records(paths, arguments, fields: fields)
      for name in names {
        guard try records.contains(where: { try $0.field(name) != nil }) else {
          throw CorpusError(file: paths[0], message: "no record has the field \"\(name)\"")
        }
      }
      return Table(
        raters: names, ids: try records.map { try $0.id ?? $0.place },
        ratings: try records.map { record in try names.map { try record.field($0) } })
    }
    guard paths.count >= 2 else {
      throw UsageError(
        "one file needs --fields; without it expected a file for each annotator")
    }
    return try matched(paths, arguments)
  }

  /// One file an annotator, their records matched by id.
  private static func matched(_ paths: [String], _ arguments: Arguments) throws -> Table {
    var rows: [String: [String?]] = [:]
    var ids: [String] = []
    for (rater, path) in paths.enumerated() {
      for record in try CorpusCommand.records([path], arguments) {
        guard let id = try record.id else {
          throw CorpusError(
            file: path, line: record.line, message: "no field \"\(record.schema.fields.id)\"",
            hint: "files are matched by id; name the field with --id-field")
        }
        if rows[id] == nil {
          ids.append(id)
          rows[id] = Array(repeating: nil, count: paths.count)
        }
        guard rows[id]?[rater] == nil else {
          throw CorpusError(file: path, line: record.line, message: "a second record \"\(id)\"")
        }
        rows[id]?[rater] = try record.label
      }
    }
    return Table(raters: paths, ids: ids, ratings: ids.map { rows[$0] ?? [] })
  }
}

/// Agreement as text and JSON.
struct AgreementReport {
  let agreement: Agreement
  let raters: [String]
  let ids: [String]
  let listsDisagreements: Bool

  /// Tables of more labels are left to JSON.
  private static let shownLabels = 8

  /// A table of the labels of two annotators.
  private func confusion(_ pair: Agreement.Pair) -> [String] {
    let names = agreement.labels.map(TextLayout.printable)
    let corner = "\(raters[pair.raters.0]) \\ \(raters[pair.raters.1])"
    let rows = names.indices.map { row in
      [names[row]] + names.indices.map { "\(pair.counts[row * names.count + $0])" }
    }
    let table = [[TextLayout.printable(corner)] + names] + rows
    let width = (table.joined().map(\.count).max() ?? 0) + 2
    return [""]
      + table.map { row in
        "  " + row.map { String(repeating: " ", count: max(width - $0.count, 1)) + $0 }.joined()
      }
  }

  private var disagreements: [(id: String, votes: [String?])] {
    zip(ids, agreement.ratings).compactMap { id, row in
      guard Set(row.compactMap { $0 }).count > 1 else { return nil }
      return (id, row.map { vote in vote.map { agreement.labels[$0] } })
    }
  }

  /// The schema `slant.agreement/1`.
  var json: JSONValue {
    .object(
      [
        ("schema", .string("slant.agreement/1")),
        ("texts", .integer(agreement.ratings.count)),
        ("raters", .array(raters.map { .string($0) })),
        ("labels", .array(agreement.labels.map { .string($0) })),
        ("alpha", JSONReport.interval(agreement.alpha)),
        ("pairs", .array(agreement.pairs.map(json))),
        ("disagreements", .integer(disagreements.count)),
      ] + (listsDisagreements ? [("list", .array(disagreements.map(json)))] : []))
  }

  private func json(_ pair: Agreement.Pair) -> JSONValue {
    let labels = agreement.labels
    return .object([
      ("raters", .array([.string(raters[pair.raters.0]), .string(raters[pair.raters.1])])),
      ("observed", .optional(pair.observed)),
      ("kappa", JSONReport.interval(pair.kappa)),
      (
        "confusion",
        .object(
          labels.indices.map { row in
            (
              labels[row],
              .object(
                labels.indices.map { column in
                  (labels[column], .integer(pair.counts[row * labels.count + column]))
                })
            )
          })
      ),
    ])
  }

  private func json(_ disagreement: (id: String, votes: [String?])) -> JSONValue {
    .object([
      ("id", .string(disagreement.id)),
      ("labels", .object(zip(raters, disagreement.votes).map { ($0, .optional($1)) })),
    ])
  }

  var text: String {
    var lines = [
      "\(agreement.ratings.count) texts, \(raters.count) annotators, 95% intervals over texts", "",
      "  Krippendorff's alpha  \(MetricRows.text(agreement.alpha))  "
        + "on \(agreement.alpha.n) texts with two labels or more", "",
    ]
    for pair in agreement.pairs {
      let names = "\(raters[pair.raters.0]) and \(raters[pair.raters.1])"
      let observed = pair.observed.map { TextLayout.fixed($0, 3) } ?? "–"
      lines.append(
        "  \(TextLayout.printable(names)): Cohen's kappa \(MetricRows.text(pair.kappa)), same label "
          + "\(observed), n \(pair.kappa.n)")
    }
    if agreement.labels.count <= Self.shownLabels {
      for pair in agreement.pairs { lines += confusion(pair) }
    }
    lines += ["", "\(disagreements.count) texts got different labels"]
    if listsDisagreements {
      lines += disagreements.map { id, votes in
        "  " + TextLayout.printable(id) + ": "
          + votes.map { $0.map(TextLayout.printable) ?? "–" }.joined(separator: ", ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
