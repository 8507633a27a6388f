import Features

/// BABE: `;`-separated CSV with expert labels (Spinde and others, 2021).
///
/// *Entirely factual* is `reported`, *Expresses writer's opinion* `opinionated`, *Somewhat factual but
/// also opinionated* is kept apart as `mixed`; *No agreement* is left out.
enum BABEImport {
  static func read(_ paths: [String], _ body: (ImportedRecord) -> Void) throws {
    for path in paths {
      var reader = try RecordReader(
        path: path, format: .csv, fields: RecordFields(label: "label_opinion"),
        options: DelimitedOptions(separator: UInt8(ascii: ";")))
      while let record = try reader.next() {
        guard let original = try record.label else { throw missing("label_opinion", record) }
        guard let label = try label(original, record) else { continue }
        var fields: [(String, JSONValue)] = [("label_opinion", .string(original))]
        for name in ["label_bias", "outlet", "topic", "type"] {
          if let value = try record.field(name) { fields.append((name, .string(value))) }
        }
        if let link = try record.field("news_link") { fields.append(("group", .string(link))) }
        body(
          ImportedRecord(
            id: "\(PathName.stem(path))-\(record.line)",
            text: String(decoding: record.text, as: UTF8.self), label: label, fields: fields))
      }
    }
  }

  private static func label(_ original: String, _ record: Record) throws(CorpusError) -> String? {
    switch original.replacing("’", with: "'") {
    case "Entirely factual": return "reported"
    case "Expresses writer's opinion": return "opinionated"
    case "Somewhat factual but also opinionated": return "mixed"
    case "No agreement": return nil
    default:
      throw CorpusError(
        file: record.schema.file, line: record.line,
        message: "label_opinion: expected one of BABE's labels, found \"\(original)\"")
    }
  }

  static func missing(_ name: String, _ record: Record) -> CorpusError {
    CorpusError(
      file: record.schema.file, line: record.line, message: "field \"\(name)\" has no value")
  }
}

/// CheckThat! subjectivity (CLEF): TSV whose quotation marks are text; OBJ is `reported`, SUBJ
/// `opinionated`.
enum CheckThatImport {
  static func read(_ paths: [String], _ body: (ImportedRecord) -> Void) throws {
    for path in paths {
      var reader = try RecordReader(
        path: path, format: .tsv, fields: RecordFields(text: "sentence", id: "sentence_id"),
        options: DelimitedOptions(quoting: false))
      while let record = try reader.next() {
        let label: String
        switch try record.label {
        case "OBJ": label = "reported"
        case "SUBJ": label = "opinionated"
        case let other:
          throw CorpusError(
            file: path, line: record.line,
            message: "label: expected OBJ or SUBJ, found \(other.map { "\"\($0)\"" } ?? "nothing")")
        }
        let conflict = try record.field("solved_conflict")
        body(
          ImportedRecord(
            id: try record.id ?? "\(PathName.stem(path))-\(record.line)",
            text: String(decoding: record.text, as: UTF8.self), label: label,
            fields: conflict.map { [("solved_conflict", .string($0))] } ?? []))
      }
    }
  }
}

/// SUBJ (Pang and Lee 2004): a file of plot sentences (`reported`) and one of review sentences
/// (`opinionated`), told by their names.
enum SUBJImport {
  static func read(_ paths: [String], _ body: (ImportedRecord) -> Void) throws {
    for path in paths {
      let name = PathName.stem(path).lowercased()
      let label: String
      let (plot, quote) = (name[...].firstRange(of: "plot"), name[...].firstRange(of: "quote"))
      switch (plot != nil, quote != nil) {
      case (true, false): label = "reported"
      case (false, true): label = "opinionated"
      default:
        throw CorpusError(
          file: path, message: "expected a name with plot or quote, as in plot.tok.gt9.5000")
      }
      for line in ImportFiles.lines(try ImportFiles.text(path)) {
        let text = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { continue }
        body(
          ImportedRecord(
            id: "subj-\(label == "reported" ? "plot" : "quote")-\(line.number)", text: text,
            label: label))
      }
    }
  }
}

/// fastText: `__label__NAME text`.
enum FastTextImport {
  static func read(_ paths: [String], _ body: (ImportedRecord) -> Void) throws {
    for path in paths {
      var reader = try RecordReader(path: path, format: .fasttext)
      while let record = try reader.next() {
        body(
          ImportedRecord(
            id: "\(PathName.stem(path))-\(record.line)",
            text: String(decoding: record.text, as: UTF8.self), label: try record.label))
      }
    }
  }
}
