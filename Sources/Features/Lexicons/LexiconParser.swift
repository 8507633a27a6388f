/// Reads lexicon files: tab-separated columns
/// `pattern, category, polarity, strength, guard, note`.
///
/// Lines that start with `#` are comments; `# version: 3` gives the version. A line whose first two
/// columns are `pattern` and `category` is a header. Guard and note may be missing.
public enum LexiconParser {
  /// Parses the bytes of a lexicon file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - file: The name for messages.
  ///   - name: The lexicon's name; by default the file's name without folder and ending.
  /// - Returns: The lexicon; it has at least one entry.
  /// - Throws: ``LexiconError`` with the line and what was expected.
  /// - Complexity: O(n).
  public static func parse(
    _ bytes: [UInt8], file: String, name: String? = nil
  ) throws(LexiconError) -> Lexicon {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw LexiconError(file: file, line: nil, message: "expected UTF-8 text")
    }
    var version = "0"
    var entries: [LexiconEntry] = []
    var lineNumber = 0
    for rawLine in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lineNumber += 1
      let line = lineNumber == 1 && rawLine.hasPrefix("\u{FEFF}") ? rawLine.dropFirst() : rawLine
      if line.hasPrefix("#") {
        version = headerValue("version", in: line) ?? version
        continue
      }
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("pattern\tcategory") { continue }
      entries.append(try LineParser(file: file, line: lineNumber).entry(line))
    }
    guard !entries.isEmpty else {
      throw LexiconError(file: file, line: nil, message: "no entries")
    }
    return Lexicon(
      name: name ?? baseName(file), version: version, sha256: SHA256.hexDigest(bytes),
      entries: entries)
  }

  private static func headerValue(_ key: String, in line: Substring) -> String? {
    let parts = line.dropFirst().split(separator: ":", maxSplits: 1)
    guard parts.count == 2, trimmed(parts[0]).lowercased() == key else { return nil }
    return trimmed(parts[1])
  }

  private static func baseName(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.hasSuffix(".tsv") ? String(last.dropLast(4)) : last
  }

  fileprivate static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}

/// Parses one line of a lexicon file.
private struct LineParser {
  let file: String
  let line: Int

  func entry(_ text: Substring) throws(LexiconError) -> LexiconEntry {
    let columns = text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { LexiconParser.trimmed($0) }
    guard columns.count >= 4, columns.count <= 6 else {
      throw error(
        "expected 4 to 6 tab-separated columns (pattern, category, polarity, strength, guard, "
          + "note), found \(columns.count)")
    }
    guard let category = LexiconCategory(rawValue: columns[1]) else {
      let names = LexiconCategory.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("unknown category \"\(columns[1])\"; expected one of \(names)")
    }
    guard let polarity = Int8(columns[2]), (-1...1).contains(polarity) else {
      throw error("expected a polarity of -1, 0 or 1, found \"\(columns[2])\"")
    }
    guard let strength = UInt8(columns[3]), (1...3).contains(strength) else {
      throw error("expected a strength of 1, 2 or 3, found \"\(columns[3])\"")
    }
    let guards = try columns.count > 4 ? self.guards(columns[4]) : []
    return LexiconEntry(
      pattern: columns[0], elements: try elements(columns[0]), category: category,
      polarity: polarity, strength: strength, guards: guards, line: line)
  }

  private func elements(_ pattern: String) throws(LexiconError) -> [LexiconEntry.Element] {
    var elements: [LexiconEntry.Element] = []
    for word in pattern.split(separator: " ") {
      elements.append(try element(String(word)))
    }
    guard elements.contains(where: { $0 != .any }) else {
      throw error("expected a pattern with at least one word, found \"\(pattern)\"")
    }
    guard elements.count <= 12 else {
      throw error("expected a pattern of at most 12 words, found \(elements.count)")
    }
    return elements
  }

  private func element(_ word: String) throws(LexiconError) -> LexiconEntry.Element {
    if word == "*" { return .any }
    if word.contains("*") {
      let stem = String(word.dropLast())
      guard word.hasSuffix("*"), !stem.contains("*"),
        (1...60).contains(TextFolding.folded(stem).count)
      else {
        throw error("expected one * at the end of at most 60 bytes, found \"\(word)\"")
      }
      return .prefix(stem)
    }
    guard let slash = word.lastIndex(of: "/"), slash != word.startIndex else {
      guard WordTokenizer.tokenize(SourceText(word)).tokens.contains(where: \.isWord) else {
        throw error("expected a word, found \"\(word)\"")
      }
      return .word(word)
    }
    let stem = String(word[..<slash])
    let ending = word[slash...]
    guard WordTokenizer.tokenize(SourceText(stem)).tokens.map(\.isWord) == [true] else {
      throw error("expected one word before \(ending), found \"\(stem)\"")
    }
    switch ending {
    case "/v": return .verb(stem)
    case "/n": return .noun(stem)
    case "/a": return .adjective(stem)
    default:
      throw error("unknown inflection \"\(ending)\" in \"\(word)\"; expected /v, /n or /a")
    }
  }

  private func guards(_ column: String) throws(LexiconError) -> [LexiconEntry.Guard] {
    var guards: [LexiconEntry.Guard] = []
    for part in column.split(separator: ",") {
      let name = LexiconParser.trimmed(part)
      switch name {
      case "neg": guards.append(.notNegated)
      case "title": guards.append(.notInName)
      case "noun": guards.append(.noun)
      case "verb": guards.append(.verb)
      default:
        guard name.hasPrefix("lit:"), name.count > 4 else {
          throw error(
            "unknown guard \"\(name)\"; expected neg, title, noun, verb or lit:word|word")
        }
        guards.append(.notNear(try literals(name.dropFirst(4))))
      }
    }
    return guards
  }

  private func literals(_ list: Substring) throws(LexiconError) -> [String] {
    let words = list.split(separator: "|").map { LexiconParser.trimmed($0) }
    guard !words.isEmpty else { throw error("expected words after lit:, found \"lit:\(list)\"") }
    for word in words
    where WordTokenizer.tokenize(SourceText(word)).tokens.map(\.isWord) != [true] {
      throw error("expected single words after lit:, found \"\(word)\"")
    }
    return words
  }

  private func error(_ message: String) -> LexiconError {
    LexiconError(file: file, line: line, message: message)
  }
}
