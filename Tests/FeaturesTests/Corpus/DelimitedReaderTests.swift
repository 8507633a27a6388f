import Testing

@testable import Features

@Suite struct DelimitedReaderTests {
  /// The rows below the header, each cell as its text; an error as it is shown.
  private func rows(
    _ input: String, separator: String = ",", quoting: Bool = true,
    limit: Int = BlockReader.defaultLineLimit
  ) throws -> [[String]] {
    var reader = try DelimitedReader(
      BlockReader(bytes: Array(input.utf8), name: "in"), separator: Array(separator.utf8)[0],
      quoting: quoting, rowLimit: limit)
    var found: [[String]] = []
    while true {
      do {
        guard let row = try reader.next() else { return found }
        found.append(
          row.cells.map {
            text(DelimitedText.text(of: $0, in: row.line.bytes, quoting: quoting))
          })
      } catch {
        found.append([error.description])
      }
    }
  }

  private static let quotingHint =
    "a quotation mark inside a quoted cell is doubled; if quotation marks are plain text here, "
    + "turn quoting off with --no-quoting"

  @Test(arguments: [
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a,b\n1,2", [["1", "2"]]),
    ("a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]),
    ("\u{FEFF}a,b\n1,2\n", [["1", "2"]]),
    ("a,b\n,\n", [["", ""]]),
    ("a,b\n\n1,2\n\n", [["1", "2"]]),
    ("a,b\n\"1\",\"2\"\n", [["1", "2"]]),
    ("a,b\n\"\",\"\"\n", [["", ""]]),
    ("a,b\n\"1,5\",2\n", [["1,5", "2"]]),
    ("a,b\n\"x\ny\",2\n", [["x\ny", "2"]]),
    ("a,b\r\n\"x\r\n\r\ny\",2\r\n", [["x\r\n\r\ny", "2"]]),
    ("a,b\n\"say \"\"no\"\"\",2\n", [["say \"no\"", "2"]]),
    ("a,b\n\"\"\"\",\"\"\"\"\"\"\n", [["\"", "\"\""]]),
    ("a,b\n\"x\"\"\n\"\"y\",2\n", [["x\"\n\"y", "2"]]),
    ("a,b\nx \"y\" z,2\n", [["x \"y\" z", "2"]]),
    ("a,b\n 1 , 2 \n", [[" 1 ", " 2 "]]),
    ("a\nx\ny\n", [["x"], ["y"]]),
    ("\"a\nb\",c\n1,2\n", [["1", "2"]]),
    ("a,b\n1,\"2\"", [["1", "2"]]),
    ("a,b\n", []),
  ])
  func `reads comma-separated values`(input: String, expected: [[String]]) throws {
    #expect(try rows(input) == expected)
  }

  @Test(arguments: [
    ("a\tb\n\"x\ty\"\t2\n", true, [["x\ty", "2"]]),
    ("a\tb\n\"x\" she said\t2\n", false, [["\"x\" she said", "2"]]),
    ("a\tb\n\"\t\"\n", false, [["\"", "\""]]),
    ("a\tb\n1,5\t2\n", true, [["1,5", "2"]]),
  ])
  func `reads tab-separated values`(input: String, quoting: Bool, expected: [[String]]) throws {
    #expect(try rows(input, separator: "\t", quoting: quoting) == expected)
  }

  @Test func `reads other separators`() throws {
    #expect(try rows("a;b\n\"1;5\";2,5\n", separator: ";") == [["1;5", "2,5"]])
  }

  @Test(arguments: [
    (
      "a,b\n1,2,3\n4,5\n6\n7,8\n",
      [
        ["in:2: expected 2 columns as in the header, found 3"], ["4", "5"],
        ["in:4: expected 2 columns as in the header, found 1"], ["7", "8"],
      ]
    ),
    (
      "a,b\n\"x\ny\",2,3\n4,5\n",
      [["in:2: expected 2 columns as in the header, found 3"], ["4", "5"]]
    ),
  ])
  func `refuses a row of the wrong length and reads on`(
    input: String, expected: [[String]]
  ) throws {
    #expect(try rows(input) == expected)
  }

  @Test func `refuses an unclosed quotation mark and loses no row behind it`() throws {
    let message = "in:3: a quoted cell opens on this line and is never closed"
    #expect(
      try rows("a,b\n1,2\n3,\"4\n5,6\n7,8\n")
        == [["1", "2"], ["\(message) (\(Self.quotingHint))"], ["5", "6"], ["7", "8"]])
    #expect(
      try rows("a,b\n1,2\n3,\"4\n5,6\n7,8\n9,10\n", limit: 8)
        == [
          ["1", "2"], ["\(message) (\(Self.quotingHint))"], ["5", "6"], ["7", "8"], ["9", "10"],
        ])
    #expect(try rows("a,b\n1,2\n3,\"") == [["1", "2"], ["\(message) (\(Self.quotingHint))"]])
  }

  @Test func `refuses text after a closing quotation mark`() throws {
    let found =
      #"expected "," or the end of the line after a closing quotation mark, found "x""#
    #expect(
      try rows("a,b\n\"1\"x,2\n3,4\n") == [["in:2: \(found) (\(Self.quotingHint))"], ["3", "4"]])
    // The row goes wrong where the next quotation mark closes what the first one opened.
    #expect(
      try rows("a,b\n1,\"2\n3,4\n5,\"x\"\n6,7\n")
        == [
          ["in:4: \(found); the cell opens on line 2 (\(Self.quotingHint))"], ["3", "4"],
          ["5", "x"], ["6", "7"],
        ])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}"])
  func `needs a header`(input: String) throws {
    let error = #expect(throws: CorpusError.self) { try rows(input) }
    #expect(error?.description == "in: expected a header row, found an empty file")
  }

  @Test func `numbers rows by the line they start on`() throws {
    let input = "a,b\n\"x\ny\",2\n\n3,4\n"
    var reader = try DelimitedReader(
      BlockReader(bytes: Array(input.utf8), name: "in"), separator: UInt8(ascii: ","),
      quoting: true)
    #expect(try reader.next()?.line.number == 2)
    #expect(try reader.next()?.line.number == 5)
    #expect(try reader.next() == nil)
  }

  @Test func `takes time in proportion to hostile input`() throws {
    // Every line opens a cell that the next line closes in the wrong place.
    let lines = 3000
    let found = try rows("a,b\n" + String(repeating: "1,\"x\n", count: lines))
    #expect(found.count == lines)
  }

  @Test func `gives back what was written as a cell`() {
    var random = SeededRandom(state: 5)
    let alphabet = Array("a,\"\n\r\t ;é".utf8)
    for _ in 0..<500 {
      let content = (0..<Int.random(in: 0..<8, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let cell = DelimitedText.cell(content, separator: UInt8(ascii: ","), quoting: true)
      #expect(DelimitedText.text(of: cell.indices, in: cell, quoting: true) == content)
      let plain = DelimitedText.cell(content, separator: 0x09, quoting: false)
      #expect(plain.count == content.count)
      #expect(!plain.contains { [0x09, 0x0A, 0x0D].contains($0) })
    }
  }
}
