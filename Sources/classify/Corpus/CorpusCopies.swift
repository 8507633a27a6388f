import Features

/// Looks for copies of texts within a corpus and in other data.
struct CorpusCopies {
  private let entries: [CorpusEntry]
  private let bound: Double

  init(_ entries: [CorpusEntry], atLeast bound: Double) {
    self.entries = entries
    self.bound = bound
  }

  /// How many words a shingle has.
  private static let shingleLength = 3

  /// Copies, contradictions, leaks between the parts of a split, and near copies.
  var findings: [CorpusFinding] {
    let shingles = entries.map { Shingles($0.text, length: Self.shingleLength) }
    let pairs = NearDuplicates.pairs(shingles, atLeast: bound)
    return pairs.compactMap { finding($0) } + splitGroups
  }

  private func finding(_ pair: NearDuplicates.Pair) -> CorpusFinding? {
    let (first, second) = (entries[pair.first], entries[pair.second])
    let isSame = Self.folded(first.text) == Self.folded(second.text)
    let where_ = "as in \(first.place)"
    func found(_ kind: CorpusFinding.Kind, _ message: String) -> CorpusFinding {
      CorpusFinding(kind: kind, places: [second.place, first.place], message: message)
    }
    let resemblance = TextLayout.fixed(pair.resemblance, 2)
    if let one = first.split, let other = second.split, one != other,
      first.group != second.group
        || first.group == nil
    {
      return found(.leakage, "text of \(other) \(where_) of \(one), resemblance \(resemblance)")
    }
    if isSame {
      guard let one = first.label, let other = second.label, one != other else {
        return found(.duplicate, "the same text \(where_)")
      }
      return found(.contradiction, "\(other), the same text \(where_) is \(one)")
    }
    // Within a group texts may be near each other on purpose: contrast sets are.
    guard first.group == nil || first.group != second.group else { return nil }
    let labels =
      first.label == second.label
      ? "" : ", labels \(second.label ?? "none") and \(first.label ?? "none")"
    return found(
      .nearDuplicate, "nearly the same text \(where_), resemblance \(resemblance)\(labels)")
  }

  /// Lower case, white space as single spaces.
  private static func folded(_ text: [UInt8]) -> String {
    String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").lowercased()
  }

  private var splitGroups: [CorpusFinding] {
    var places: [String: (split: String, place: String)] = [:]
    var told: Set<String> = []
    var findings: [CorpusFinding] = []
    for entry in entries {
      guard let group = entry.group, let split = entry.split else { continue }
      if let first = places[group] {
        guard first.split != split, told.insert(group).inserted else { continue }
        findings.append(
          CorpusFinding(
            kind: .splitGroup, places: [entry.place, first.place],
            message: "group \(group) is in \(split), and in \(first.split) at \(first.place)"))
      } else {
        places[group] = (split, entry.place)
      }
    }
    return findings
  }

  /// Runs of words of the corpus that stand in other files too, one finding a text.
  ///
  /// - Parameters:
  ///   - files: The other data.
  ///   - length: How many words a run has.
  ///   - fields: The fields of JSON Lines.
  /// - Returns: The findings, in the order of the other data.
  /// - Throws: `CorpusError` for a file that cannot be read.
  func borrowed(
    from files: [CorpusFile], length: Int, fields: RecordFields
  ) throws -> [CorpusFinding] {
    var search = BorrowedRuns(entries, length: length)
    for file in files {
      let isRead = file.format == .jsonl ? try search.readRecords(file.path, fields) : false
      if !isRead { try search.readLines(file.path) }
    }
    return search.findings
  }
}

/// Looks for a corpus's runs of words in other data.
private struct BorrowedRuns {
  private let entries: [CorpusEntry]
  private let length: Int
  private var runs: [UInt64: (entry: Int, bytes: Range<Int>)] = [:]
  private var told: Set<Int> = []
  private(set) var findings: [CorpusFinding] = []

  init(_ entries: [CorpusEntry], length: Int) {
    self.entries = entries
    self.length = length
    for (index, entry) in entries.enumerated() {
      for run in Self.runs(entry.text, length) where runs[run.hash] == nil {
        runs[run.hash] = (index, run.bytes)
      }
    }
  }

  /// Reads JSON Lines; false if a record is none or has no such field.
  mutating func readRecords(_ path: String, _ fields: RecordFields) throws -> Bool {
    var reader = try RecordReader(path: path, format: .jsonl, fields: fields)
    while true {
      do {
        guard let record = try reader.next() else { return true }
        look(record.text, record.place)
      } catch {
        guard !error.endsReading else { throw error }
        return false
      }
    }
  }

  /// Reads a file's lines.
  mutating func readLines(_ path: String) throws {
    var reader = try RecordReader(path: path, format: .lines)
    while let line = try reader.next() { look(line.text, line.place) }
  }

  private mutating func look(_ text: [UInt8], _ place: String) {
    for run in Self.runs(text, length) {
      guard let own = runs[run.hash], told.insert(own.entry).inserted else { continue }
      let words = String(decoding: entries[own.entry].text[own.bytes], as: UTF8.self)
      findings.append(
        CorpusFinding(
          kind: .borrowed, places: [entries[own.entry].place, place],
          message: "\"\(words)\" stands in \(place) too"))
    }
  }

  /// The runs of so many words; none of a shorter text.
  private static func runs(
    _ text: [UInt8], _ length: Int
  ) -> [(hash: UInt64, bytes: Range<Int>)] {
    let runs = Shingles.runs(text, length: length)
    guard runs.count == 1 else { return runs }
    let tokens = WordTokenizer.tokenize(SourceText(name: "", bytes: text)).tokens
    return tokens.count(where: \.isWord) >= length ? runs : []
  }
}
