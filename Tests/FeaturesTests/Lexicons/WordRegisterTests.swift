import Foundation
import TestSupport
import Testing

@testable import Features

@Suite struct WordRegisterTests {
  private static let file = "Sources/Features/Resources/Register/register.tsv"
  private static let generated = "Sources/Features/Lexicons/WordRegister+Embedded.swift"

  private static func lines() throws -> [Substring] {
    String(decoding: try PackageFiles.bytes(file), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  @Test func `the embedded register is the file in Resources`() throws {
    let text = String(decoding: try PackageFiles.bytes(Self.file), as: UTF8.self)
    let source = """
      // Generated from Resources/Register by `RECORD=1 swift test --filter WordRegisterTests`.
      // swift-format-ignore-file

      extension WordRegister {
        /// The file of the register.
        static let embedded: StaticString = #\"""
      """ + "\n\(text)\n\"\"\"#\n}\n"
    let found = String(decoding: try PackageFiles.bytes(Self.generated), as: UTF8.self)
    guard found != source else { return }
    guard PackageFiles.isRecording else {
      Issue.record("out of date: run RECORD=1 swift test --filter WordRegisterTests")
      return
    }
    try Data(source.utf8).write(to: PackageFiles.root.appending(path: Self.generated))
    Issue.record("rewrote \(Self.generated); run the tests again without RECORD=1")
  }

  @Test func `every line is a word in lower case and a grade, and no word stands twice`() throws {
    let lines = try Self.lines()
    #expect(lines.first == "word\tgrade")
    var seen: Set<UInt64> = []
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t")
      let isWhole =
        fields.count == 2 && WordRegister.grades.contains(Int(fields[1]) ?? 0)
        && fields[0] == fields[0].lowercased()
      #expect(isWhole, "\(line)")
      guard let word = fields.first else { continue }
      #expect(seen.insert(TextFolding.hash(word: String(word))).inserted, "twice: \(word)")
      #expect(text(String(word)).tokens.count == 1, "no single word: \(word)")
    }
    #expect(seen.count > 14_000)
  }

  @Test func `every word of the file has its grade, and other words have none`() throws {
    for line in try Self.lines().dropFirst() {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      #expect(grade(String(fields[0])) == Int(fields[1]), "\(line)")
    }
    for word in ["the", "of", "xyzzy", "abortion", "q", "", "2026"] { #expect(grade(word) == nil) }
  }

  @Test func `a possessive has the grade of its noun, whatever the apostrophe`() {
    #expect(grade("spokeswoman") == -3)
    #expect(grade("spokeswoman's") == -3)
    #expect(grade("Spokeswoman’s") == -3)
    #expect(grade("'s") == nil)
  }

  @Test func `lines that are no entries are passed over`() {
    let file: StaticString =
      "# plain\t1\nword\tgrade\nplain\t2\nodd\nodder\t0\noddest\t4\nmore\t1\t1\nless\t-\n\n"
    let register = WordRegister(file)
    let words = text("plain odd odder oddest more less word")
    #expect(
      words.tokens.indices.map { register.place(of: $0, in: words) }
        == [4, nil, nil, nil, nil, nil, nil])
  }

  private func text(_ string: String) -> TokenizedText {
    WordTokenizer.tokenize(SourceText(name: "test", bytes: Array(string.utf8)))
  }

  private func grade(_ word: String) -> Int? {
    let text = text(word)
    guard text.tokens.count == 1 else { return nil }
    return WordRegister.standard.place(of: 0, in: text).map { WordRegister.grades[$0] }
  }
}
