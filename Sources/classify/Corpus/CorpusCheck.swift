import Features

/// `classify corpus check`.
enum CorpusCheck {
  static let options = [
    OptionSpec(
      name: "--by", placeholder: "FIELD",
      help: "check: also the balance of labels by this field; split: spread its values evenly too"),
    OptionSpec(
      name: "--against", placeholder: "PATH",
      help: "check: no run of words may stand in the texts of this file or folder either"),
    OptionSpec(
      name: "--run-length", placeholder: "N",
      help: "check: how many words make a run, 3 to 100 (default: 8)"),
    OptionSpec(
      name: "--resemblance", placeholder: "R",
      help: "check: texts are near copies from this share of common runs on (default: 0.8)"),
  ]

  static func run(
    _ paths: [String], _ arguments: Arguments, _ console: Console
  ) throws -> ExitStatus {
    let format = try arguments.choice("--format", of: CorpusCommand.Format.self) ?? .text
    let length = try arguments.integer("--run-length", in: 3...100) ?? 8
    let bound = try arguments.number("--resemblance", in: 0.3...1) ?? 0.8
    let field = arguments.string("--by")
    let (entries, damaged) = try entries(paths, arguments, by: field)
    let shortcuts = CorpusShortcuts(entries)
    let copies = CorpusCopies(entries, atLeast: bound)
    var findings = damaged + gaps(entries) + copies.findings
    if let other = arguments.string("--against") {
      var fields = RecordFields()
      fields.text = arguments.string(CommonOptions.textField.name) ?? fields.text
      findings += try copies.borrowed(
        from: try CorpusFiles.find(paths: [other], format: nil), length: length, fields: fields)
    }
    let balance = CorpusBalance(entries)
    findings += balance.findings
    findings += shortcuts.findings
    let report = CorpusCheckReport(
      entries: entries.count, balance: balance, shortcuts: shortcuts, findings: findings)
    switch format {
    case .text: try console.write(report.text)
    case .json: try console.write(report.json.serialized(indented: true) + "\n")
    }
    return findings.allSatisfy(\.kind.isWarning) ? .done : .gateFailed
  }

  /// All records, and findings for those that cannot be read.
  private static func entries(
    _ paths: [String], _ arguments: Arguments, by field: String?
  ) throws -> (entries: [CorpusEntry], damaged: [CorpusFinding]) {
    var entries: [CorpusEntry] = []
    var damaged: [CorpusFinding] = []
    let format = try CommonOptions.recordFormat(arguments)
    let tables = try CommonOptions.delimitedOptions(arguments)
    for file in try CorpusFiles.find(paths: paths, format: format) {
      var reader = try RecordReader(
        path: file.path, format: file.format, fields: CommonOptions.recordFields(arguments),
        options: tables)
      let before = entries.count + damaged.count
      while true {
        do {
          guard let record = try reader.next() else { break }
          entries.append(try CorpusEntry(record, by: field))
        } catch {
          guard !error.endsReading else { throw error }
          let place = error.line.map { "\(error.file):\($0)" } ?? error.file
          damaged.append(
            CorpusFinding(
              kind: .badRecord, places: [place],
              message: error.message + (error.hint.map { " (\($0))" } ?? "")))
        }
      }
      guard entries.count + damaged.count > before else { throw CorpusError.noRecords(file.path) }
    }
    return (entries, damaged)
  }

  /// Records without a text or a label.
  private static func gaps(_ entries: [CorpusEntry]) -> [CorpusFinding] {
    entries.flatMap { entry in
      var findings: [CorpusFinding] = []
      if entry.text.allSatisfy({ $0 <= 0x20 }) {
        findings.append(
          CorpusFinding(kind: .empty, places: [entry.place], message: "the text is empty"))
      }
      if entry.label == nil {
        findings.append(
          CorpusFinding(kind: .unlabelled, places: [entry.place], message: "there is no label"))
      }
      return findings
    }
  }
}

/// How the labels of a corpus are spread.
struct CorpusBalance {
  /// One part of the corpus.
  struct Row {
    let name: String
    /// How many records have each label, in the order of the labels.
    let counts: [Int]
    var total: Int { counts.reduce(0, +) }
  }

  let labels: [String]
  /// All of it first, then each kind, the largest first.
  let rows: [Row]
  /// The mean number of bytes of each label's texts.
  let meanLengths: [Double]
  let groups: Int
  /// How many groups of two records or more have one label only.
  let groupsOfOneLabel: Int

  /// Kinds with fewer records are not judged.
  private static let fewest = 20
  /// A label with a smaller share of them is rare.
  private static let rare = 0.05

  init(_ entries: [CorpusEntry]) {
    let labelled = entries.filter { $0.label != nil }
    let labels = Set(labelled.compactMap(\.label)).sorted()
    self.labels = labels
    func row(_ name: String, _ entries: [CorpusEntry]) -> Row {
      Row(name: name, counts: labels.map { label in entries.count { $0.label == label } })
    }
    let kinds = Dictionary(grouping: labelled.filter { $0.kind != nil }) { $0.kind ?? "" }
    rows =
      [row("all", labelled)]
      + kinds.map { row($0.key, $0.value) }.sorted { ($0.total, $1.name) > ($1.total, $0.name) }
    meanLengths = labels.map { label in
      let own = labelled.filter { $0.label == label }
      return Double(own.reduce(0) { $0 + $1.text.count }) / Double(max(own.count, 1))
    }
    let byGroup = Dictionary(grouping: labelled.filter { $0.group != nil }) { $0.group ?? "" }
    groups = byGroup.count
    groupsOfOneLabel = byGroup.values.count { group in
      group.count > 1 && Set(group.compactMap(\.label)).count == 1
    }
  }

  /// Labels that differ by white space or case only, as slips of the pen do.
  private var similarLabels: [CorpusFinding] {
    let counts = rows.first?.counts ?? []
    let spellings = Dictionary(grouping: labels.indices) { index in
      labels[index].split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
    return spellings.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { same in
      let names = same.map { "\"\(labels[$0])\" (\(counts[$0]))" }.joined(separator: ", ")
      return CorpusFinding(
        kind: .similarLabels, places: [],
        message: "labels that differ by white space or case only: \(names)")
    }
  }

  /// Labels that look like one, rare labels, and kinds that have one label only.
  var findings: [CorpusFinding] {
    var findings = similarLabels
    if let all = rows.first {
      for (label, count) in zip(labels, all.counts)
      where Double(count) < Self.rare * Double(all.total) {
        findings.append(warning("only \(count) of \(all.total) records are \(label)"))
      }
    }
    for row in rows.dropFirst() where row.total >= Self.fewest && labels.count > 1 {
      for (label, count) in zip(labels, row.counts) where count == row.total {
        findings.append(warning("all \(row.total) records of \(row.name) are \(label)"))
      }
    }
    return findings
  }

  private func warning(_ message: String) -> CorpusFinding {
    CorpusFinding(kind: .imbalance, places: [], message: message)
  }
}
