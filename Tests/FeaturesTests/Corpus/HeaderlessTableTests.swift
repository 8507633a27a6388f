import Testing

@testable import Features

@Suite struct HeaderlessTableTests {
  private func texts(
    _ table: String, column: Int, separator: Character? = nil, quoting: Bool = true
  ) throws -> [String] {
    try outcomes(
      table, .csv,
      options: DelimitedOptions(
        separator: separator?.asciiValue, quoting: quoting, textColumn: column))
  }

  @Test func `the first row is a record like the others`() throws {
    #expect(try texts("1,One.\n2,\"Two,\nthree.\"\n", column: 2) == ["One.", "Two,\nthree."])
    #expect(try texts("One.\n\nTwo.\n", column: 1) == ["One.", "Two."])
    #expect(try texts("a;One.;\"b\"\n", column: 2, separator: ";") == ["One."])
    #expect(try texts("a|\"One|b\n", column: 2, separator: "|", quoting: false) == ["\"One"])
  }

  @Test func `a row of another length is named`() throws {
    #expect(
      try texts("1,One.\n2\n3,Three.\n", column: 2)
        == ["One.", "in:2: expected 2 columns as in the first row, found 1", "Three."])
  }

  @Test func `a column that is not there ends reading`() {
    #expect(throws: CorpusError.noColumn("in", line: 2, column: 3, found: 2)) {
      try texts("\n1,One.\n", column: 3)
    }
    #expect(throws: CorpusError.noRecords("in")) { try texts("\n", column: 1) }
  }

  @Test func `records come back without a header, with two columns more`() throws {
    let bytes = Array("1,One.\n\"2\n".utf8)
    var reader = try RecordReader(
      bytes: bytes, name: "in", format: .csv, options: DelimitedOptions(textColumn: 2))
    let writer = RecordWriter(schema: reader.schema, labels: ["a", "b"])
    var output: [UInt8] = []
    writer.appendHeader(to: &output)
    let record = try #require(try reader.next())
    writer.append(record, predicted: 1, probabilities: [0.25, 0.75], to: &output)
    do {
      _ = try reader.next()
      Issue.record("an open quotation mark was read")
    } catch { writer.appendError(error, to: &output) }
    #expect(
      text(output).hasPrefix("1,One.,b,0.750000\n,error: line 2: a quoted cell opens on this line"))
    #expect(text(output).hasSuffix(",,\n"))
  }
}
