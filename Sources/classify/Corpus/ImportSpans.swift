import Features

/// Converts offsets in characters (Unicode scalars), as Python counts them, to bytes of UTF-8.
struct ScalarOffsets {
  private let bytes: [Int]

  init(_ text: String) {
    var bytes = [0]
    for scalar in text.unicodeScalars {
      bytes.append((bytes.last ?? 0) + UTF8.width(scalar))
    }
    self.bytes = bytes
  }

  /// A byte range; `nil` if the offsets are out of order or beyond the text.
  func bytes(_ start: Int, _ end: Int) -> Range<Int>? {
    guard start >= 0, start <= end, end < bytes.count else { return nil }
    return bytes[start]..<bytes[end]
  }
}

/// PTC, the propaganda techniques corpus of SemEval-2020 task 11.
///
/// Articles as text, spans of techniques in a `.labels` file beside each; a record a line, `propaganda`
/// where a span touches it, else `none`.
enum PTCImport {
  private struct Span {
    let technique: String
    let bytes: Range<Int>
  }

  static func read(_ paths: [String], _ body: (ImportedRecord) -> Void) throws {
    for path in try ImportFiles.files(paths, endings: ["txt"]) {
      let text = try ImportFiles.text(path)
      let spans = try spans(beside: path, ScalarOffsets(text))
      let article = PathName.stem(path)
      var start = 0
      for (number, line) in text.split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated() {
        let range = start..<start + line.utf8.count
        start = range.upperBound + 1
        let words = trimmed(line)
        guard !words.isEmpty else { continue }
        let techniques = spans.filter { $0.bytes.overlaps(range) }.map(\.technique)
        body(
          ImportedRecord(
            id: "\(article)-\(number + 1)", text: words,
            label: techniques.isEmpty ? "none" : "propaganda",
            fields: [
              ("techniques", .array(Set(techniques).sorted().map { .string($0) })),
              ("group", .string(article)),
            ]))
      }
    }
  }

  /// A line without white space at its ends.
  private static func trimmed(_ line: Substring) -> String {
    var line = line.drop { $0.isWhitespace }
    while line.last?.isWhitespace == true { line.removeLast() }
    return String(line)
  }

  private static func spans(beside path: String, _ offsets: ScalarOffsets) throws -> [Span] {
    let folder = PathName.folder(path)
    let article = PathName.stem(path)
    let names = try FileSystem.names(inFolder: folder.isEmpty ? "." : folder).sorted().filter {
      $0.hasPrefix(article + ".") && ($0.hasSuffix(".labels") || $0.hasSuffix(".labels.tsv"))
    }
    guard let name = names.first else {
      throw CorpusError(
        file: path, message: "no labels beside it, as \(article).task-flc-tc.labels")
    }
    let file = PathName.joined(folder, name)
    var spans: [Span] = []
    for line in ImportFiles.lines(try ImportFiles.text(file)) where !line.text.isEmpty {
      let cells = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 4, let start = Int(cells[2]), let end = Int(cells[3]),
        let bytes = offsets.bytes(start, end)
      else {
        throw CorpusError(
          file: file, line: line.number,
          message: "expected article, technique, start and end within the text, found "
            + "\"\(line.text.prefix(80))\"")
      }
      spans.append(Span(technique: String(cells[1]), bytes: bytes))
    }
    return spans
  }
}

/// Attributions annotated with brat: an `.ann` file beside each `.txt`.
///
/// Text-bound annotations of the types source, cue and content that events or relations tie together are
/// one attribution.
///
/// Source: the brat standoff format, https://brat.nlplab.org/standoff.html.
enum BratImport {
  private static let roles = ["source", "cue", "content"]

  static func read(_ paths: [String], _ body: (ImportedRecord) -> Void) throws {
    for path in try ImportFiles.files(paths, endings: ["ann"]) {
      let textPath = String(path.dropLast(path.hasSuffix(".ann") ? 4 : 0)) + ".txt"
      let text = try ImportFiles.text(textPath)
      let attributions = try attributions(path, ScalarOffsets(text))
      body(
        ImportedRecord(
          id: PathName.stem(path), text: text, label: nil,
          fields: [("attributions", .array(attributions))]))
    }
  }

  private struct Mention {
    let role: String
    let spans: [Range<Int>]
  }

  private static func attributions(
    _ path: String, _ offsets: ScalarOffsets
  ) throws -> [JSONValue] {
    var mentions: [String: Mention] = [:]
    var order: [String] = []
    var links: [[String]] = []
    var triggers: [String: String] = [:]
    for line in ImportFiles.lines(try ImportFiles.text(path)) where !line.text.isEmpty {
      let cells = line.text.split(separator: "\t", omittingEmptySubsequences: false).map(
        String.init)
      switch cells[0].first {
      case "T":
        let mention = try mention(cells, offsets, path, line.number)
        mentions[cells[0]] = mention
        order.append(cells[0])
      case "E", "R":
        guard cells.count >= 2 else { throw bad(path, line.number, line.text) }
        let parts = cells[1].split(separator: " ").compactMap {
          $0.split(separator: ":").dropFirst().first.map(String.init)
        }
        if cells[0].hasPrefix("E"), let trigger = parts.first { triggers[cells[0]] = trigger }
        links.append(parts)
      default: continue
      }
    }
    let tied = links.map { link in link.map { triggers[$0] ?? $0 } }
    return components(order, tied).compactMap { attribution($0.compactMap { mentions[$0] }) }
  }

  private static func mention(
    _ cells: [String], _ offsets: ScalarOffsets, _ path: String, _ line: Int
  ) throws(CorpusError) -> Mention {
    guard cells.count >= 2 else { throw bad(path, line, cells.joined(separator: "\t")) }
    let head = cells[1].split(separator: " ", maxSplits: 1).map(String.init)
    guard head.count == 2 else { throw bad(path, line, cells[1]) }
    var spans: [Range<Int>] = []
    for span in head[1].split(separator: ";") {
      let ends = span.split(separator: " ").compactMap { Int($0) }
      guard ends.count == 2, let bytes = offsets.bytes(ends[0], ends[1]) else {
        throw bad(path, line, cells[1])
      }
      spans.append(bytes)
    }
    return Mention(role: head[0].lowercased(), spans: spans)
  }

  private static func bad(_ path: String, _ line: Int, _ found: String) -> CorpusError {
    CorpusError(
      file: path, line: line,
      message: "expected a brat annotation with offsets within the text, found "
        + "\"\(found.prefix(80))\"")
  }

  /// Groups annotations that are tied together, directly or through others.
  private static func components(_ names: [String], _ links: [[String]]) -> [[String]] {
    var owner: [String: Int] = [:]
    var groups: [[String]] = []
    for (number, name) in names.enumerated() {
      owner[name] = number
      groups.append([name])
    }
    for link in links {
      let known = link.compactMap { owner[$0] }
      guard let target = known.min() else { continue }
      for group in Set(known) where group != target {
        for name in groups[group] { owner[name] = target }
        groups[target] += groups[group]
        groups[group] = []
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  private static func attribution(_ mentions: [Mention]) -> JSONValue? {
    let fields = roles.map { role in
      let spans = mentions.filter { $0.role == role }.flatMap(\.spans)
        .sorted { $0.lowerBound < $1.lowerBound }
      return (
        role,
        JSONValue.array(
          spans.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
      )
    }
    return mentions.contains { roles.contains($0.role) } ? .object(fields) : nil
  }
}
