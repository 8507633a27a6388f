import Features

/// Hyperpartisan news of SemEval-2019 task 4.
///
/// Articles in XML with the truth in a second file, told apart by what is in them, or JSON Lines with
/// a field `hyperpartisan`.
enum HyperpartisanImport {
  private struct Element {
    let attributes: [String: String]
    let content: Substring
    let line: Int
  }

  static func read(_ paths: [String], _ body: (ImportedRecord) -> Void) throws {
    let records = paths.filter { $0.hasSuffix(".jsonl") || $0.hasSuffix(".ndjson") }
    for path in records { try readRecords(path, body) }
    var truth: [String: String] = [:]
    var articles: [(path: String, element: Element)] = []
    for path in paths where !records.contains(path) {
      for element in try elements(path) {
        guard let id = element.attributes["id"] else {
          throw CorpusError(file: path, line: element.line, message: "an article without an id")
        }
        if let value = element.attributes["hyperpartisan"] {
          truth[id] = try label(value, path, element.line)
        }
        if !element.content.allSatisfy(\.isWhitespace) { articles.append((path, element)) }
      }
    }
    for (path, element) in articles {
      let id = element.attributes["id"] ?? ""
      guard let label = truth[id] else {
        throw CorpusError(
          file: path, line: element.line, message: "no truth for article \(id)",
          hint: "name the file of the ground truth too")
      }
      let fields = ["title", "published-at"].compactMap { name in
        element.attributes[name].map { (name, JSONValue.string($0)) }
      }
      body(ImportedRecord(id: id, text: text(element.content), label: label, fields: fields))
    }
  }

  private static func readRecords(_ path: String, _ body: (ImportedRecord) -> Void) throws {
    var reader = try RecordReader(
      path: path, format: .jsonl, fields: RecordFields(label: "hyperpartisan"))
    while let record = try reader.next() {
      guard let value = try record.label else { throw BABEImport.missing("hyperpartisan", record) }
      let title = try record.field("title")
      body(
        ImportedRecord(
          id: try record.id ?? "\(PathName.stem(path))-\(record.line)",
          text: String(decoding: record.text, as: UTF8.self),
          label: try label(value, path, record.line),
          fields: title.map { [("title", .string($0))] } ?? []))
    }
  }

  private static func label(
    _ value: String, _ path: String, _ line: Int
  ) throws(CorpusError) -> String {
    switch value.lowercased() {
    case "true", "hyperpartisan": return "hyperpartisan"
    case "false", "mainstream": return "mainstream"
    default:
      throw CorpusError(
        file: path, line: line, message: "hyperpartisan: expected true or false, found \"\(value)\""
      )
    }
  }

  // MARK: XML

  /// The `article` elements of a file, in order; they do not nest.
  private static func elements(_ path: String) throws -> [Element] {
    let text = try ImportFiles.text(path)
    var elements: [Element] = []
    var line = 1
    var rest = text[...]
    while let open = rest.firstRange(of: "<article ") {
      line += rest[..<open.lowerBound].count(where: \.isNewline)
      guard let close = end(ofTag: rest[open.upperBound...]) else {
        throw CorpusError(file: path, line: line, message: "a tag that is never closed")
      }
      let tag = rest[open.upperBound..<close]
      let isEmpty = tag.hasSuffix("/")
      var next = rest.index(after: close)
      var content = rest[next..<next]
      if !isEmpty {
        guard let finish = rest[next...].firstRange(of: "</article>") else {
          throw CorpusError(file: path, line: line, message: "expected </article>, found the end")
        }
        content = rest[next..<finish.lowerBound]
        next = finish.upperBound
      }
      elements.append(Element(attributes: attributes(tag), content: content, line: line))
      line += rest[open.lowerBound..<next].count(where: \.isNewline)
      rest = rest[next...]
    }
    guard !elements.isEmpty else {
      throw CorpusError(file: path, message: "expected <article …> elements, found none")
    }
    return elements
  }

  /// The `>` that ends a tag, not one inside an attribute's value.
  private static func end(ofTag text: Substring) -> String.Index? {
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      }
    }
    return nil
  }

  /// The attributes of a tag: names, an equals sign, values in quotation marks.
  private static func attributes(_ tag: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag.drop { !isLetter($0) }
    while !rest.isEmpty {
      let name = rest.prefix { $0.isLetter || $0.isNumber || "_:-".contains($0) }
      rest = rest[name.endIndex...].drop(while: \.isWhitespace)
      if rest.first == "=" {
        let value = rest.dropFirst().drop(while: \.isWhitespace)
        if let quote = value.first, quote == "\"" || quote == "'",
          let end = value.dropFirst().firstIndex(of: quote)
        {
          attributes[String(name)] = plain(value[value.index(after: value.startIndex)..<end])
          rest = value[end...]
        }
      }
      rest = rest.drop { !isLetter($0) }
    }
    return attributes
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }

  /// The paragraphs of an article's markup, with blank lines between.
  private static func text(_ content: Substring) -> String {
    var marked = ""
    var rest = content
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      marked += rest[..<open]
      if endsLine(rest[open...close]) { marked += "\n\n" }
      rest = rest[rest.index(after: close)...]
    }
    marked += rest
    return plain(marked[...]).split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Whether a tag is `</p>` or `<br>`, in whatever way the latter is written.
  private static func endsLine(_ tag: Substring) -> Bool {
    tag == "</p>"
      || tag.hasPrefix("<br")
        && ["", "/"].contains(String(tag.dropFirst(3).dropLast().drop(while: \.isWhitespace)))
  }

  /// Text without character references: XML's five and numbers.
  private static func plain(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let name = rest.dropFirst().prefix(longestReference).prefix { $0 != ";" }
      if rest[name.endIndex...].first == ";", let meaning = meaning(of: name) {
        result += meaning
        rest = rest[name.endIndex...].dropFirst()
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// A number in a reference has up to seven digits, in hexadecimal six.
  private static let longestReference = 8

  /// What a character reference stands for.
  private static func meaning(of name: Substring) -> String? {
    guard name.hasPrefix("#") else {
      return ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][String(name)]
    }
    let isHex = name.hasPrefix("#x")
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard digits.count <= (isHex ? 6 : 7), digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: isHex ? 16 : 10)
    else { return nil }
    return Unicode.Scalar(value).map { String(Character($0)) }
  }
}
