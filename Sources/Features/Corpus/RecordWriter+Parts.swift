extension RecordWriter {
  /// Appends a stand-in for a record that could not be read, so that every record of the input still
  /// has its place in the output.
  ///
  /// - JSON Lines: `{"error": "…", "line": N}`.
  /// - CSV and TSV: a row whose cells are empty, `predicted` and `probability` too, but for the text
  ///   column, which says `error: line N: …`.
  /// - Lines and fastText: `⇥⇥error: line N: …`, so that the label and its probability are empty.
  public func appendError(_ error: CorpusError, to output: inout [UInt8]) {
    if schema.format == .jsonl {
      output += "{\"error\": ".utf8
      JSONText.append(Array(error.message.utf8), to: &output)
      if let line = error.line {
        output += ", \"line\": \(line)".utf8
      }
      output.append(UInt8(ascii: "}"))
    } else {
      let place = error.line.map { "line \($0): " } ?? ""
      let message = Self.encoded(Array("error: \(place)\(error.message)".utf8), schema)
      appendErrorRow(message, to: &output)
    }
    appendEnding(.none, to: &output)
  }

  private func appendErrorRow(_ message: [UInt8], to output: inout [UInt8]) {
    guard schema.format.isDelimited else {
      output += [0x09, 0x09]
      output += message
      return
    }
    for column in keptColumns ?? Array(0..<schema.columnCount) {
      if column == schema.textColumn {
        output += message
      }
      output.append(schema.separator)
    }
    output.append(schema.separator)
  }

  /// Appends the kept cells of a row, a separator behind each.
  func appendCells(_ cells: [Range<Int>], of bytes: [UInt8], to output: inout [UInt8]) {
    guard let keptColumns else {
      output += bytes
      output.append(schema.separator)
      return
    }
    for column in keptColumns where cells.indices.contains(column) {
      output += bytes[cells[column]]
      output.append(schema.separator)
    }
  }

  /// Appends an object with the prediction as its last fields.
  func appendObject(
    _ object: JSONObject, of bytes: [UInt8], predicted: Int, probabilities: [Double],
    to output: inout [UInt8]
  ) {
    let inside = bytes[(object.open + 1)..<object.close]
    let fields = object.fields
    output += bytes[..<(fields.first?.key.lowerBound ?? inside.startIndex)]
    var keepsField = false
    for index in fields.indices where !isAdded(fields[index], in: bytes) {
      // The comma and the space before a field go with it, but for the first that is kept.
      let start = keepsField ? fields[index - 1].value.upperBound : fields[index].key.lowerBound
      output += bytes[start..<fields[index].value.upperBound]
      keepsField = true
    }
    if keepsField {
      output += ", ".utf8
    }
    output += predictions[predicted]
    for index in labels.indices {
      output += probabilityKeys[index]
      ProbabilityText.append(probabilities[index], to: &output)
    }
    output.append(UInt8(ascii: "}"))
    output += bytes[(fields.last?.value.upperBound ?? inside.startIndex)...]
  }

  private func isAdded(_ field: JSONField, in bytes: [UInt8]) -> Bool {
    JSONText.isEqual(bytes, field.key, Self.predicted)
      || JSONText.isEqual(bytes, field.key, Self.probabilities)
  }

  /// A label or message as it stands in this format.
  static func encoded(_ text: [UInt8], _ schema: RecordSchema) -> [UInt8] {
    switch schema.format {
    case .jsonl:
      var string: [UInt8] = []
      JSONText.append(text, to: &string)
      return string
    case .csv, .tsv:
      return DelimitedText.cell(text, separator: schema.separator, quoting: schema.quoting)
    case .lines, .fasttext:
      return DelimitedText.cell(text, separator: 0x09, quoting: false)
    }
  }

  /// Appends the line break behind a record: its own, else that of the header, else a line feed.
  func appendEnding(_ ending: LineEnding, to output: inout [UInt8]) {
    let known = ending == .none ? schema.header?.line.ending ?? .none : ending
    output += (known == .none ? LineEnding.lineFeed : known).bytes
  }
}
