import Foundation
import TestSupport
import Testing

@testable import Features

/// A line of the files that say what the example articles consist of.
private struct Line: Decodable, Hashable {
  let text: String
  var reason: String?
  var section: String?
}

private let fixtures = "Tests/classifyTests/Fixtures/examples/"

private func lines(_ path: String) throws -> [Line] {
  try PackageFiles.bytes(fixtures + path).split(separator: UInt8(ascii: "\n"))
    .map { try JSONDecoder().decode(Line.self, from: Data($0)) }
}

private func flat(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

struct DocumentExampleTests {
  private func document(_ name: String) throws -> Document {
    let bytes = try PackageFiles.bytes("Examples/\(name).txt")
    return DocumentReader.read(plainText: SourceText(name: name, bytes: bytes))
  }

  @Test(arguments: ["editorial", "recap", "review", "wire"])
  func `leaves out what is not the article`(name: String) throws {
    let document = try document(name)
    let skipped = document.skipped.map { part in
      Line(text: flat(document.source.text(part.range)), reason: part.reason)
    }
    #expect(skipped == (try lines(name + ".skipped.jsonl")))
  }

  @Test(arguments: ["editorial", "recap", "review", "wire"])
  func `finds the sentences that people have marked`(name: String) throws {
    let document = try document(name)
    let text = WordTokenizer.tokenize(document.source)
    let sentences = document.blocks.flatMap {
      SentenceSegmenter.sentences(in: $0, of: text, tokens: text.tokens(in: $0.range))
    }
    let found = sentences.map {
      Line(text: flat(document.source.text($0.range)), section: $0.section.rawValue)
    }
    let expected = try lines(name + ".jsonl").map { Line(text: flat($0.text), section: $0.section) }
    #expect(found == expected)
  }
}
