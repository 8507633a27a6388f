import Foundation
import Testing
import TestSupport

@testable import Features

@Suite struct EmbeddedLexiconTests {
  private static let path = "Sources/Features/Lexicons/Lexicon+Embedded.swift"

  @Test func `the embedded lexicons are the files in Resources, byte for byte`() throws {
    let expected = try Self.generated()
    if PackageFiles.isRecording {
      try Data(expected.utf8).write(to: PackageFiles.root.appending(path: Self.path))
      Issue.record("rewrote \(Self.path); run the tests again without RECORD=1")
      return
    }
    let found = String(decoding: try PackageFiles.bytes(Self.path), as: UTF8.self)
    #expect(found == expected, "run RECORD=1 swift test --filter EmbeddedLexiconTests")
  }

  @Test func `every embedded lexicon parses and names its version and digest`() throws {
    #expect(Lexicon.builtIn.count == 5)
    for lexicon in Lexicon.builtIn {
      let file = try PackageFiles.bytes("Sources/Features/Resources/\(lexicon.name).tsv")
      #expect(lexicon.sha256 == SHA256.hexDigest(file))
      #expect(lexicon.version != "0")
      #expect(!lexicon.entries.isEmpty)
    }
  }

  private static func generated() throws -> String {
    let folder = PackageFiles.root.appending(path: "Sources/Features/Resources")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    var source = """
      // Generated from Resources/*.tsv by `RECORD=1 swift test --filter EmbeddedLexiconTests`.
      // swift-format-ignore-file

      extension Lexicon {
        /// The lexicon files, by name and content.
        static let embeddedFiles: [(name: String, content: StaticString)] = [

      """
    for name in names {
      let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
      source += "    (\"\(name.dropLast(4))\", #\"\"\"\n\(text)\n\"\"\"#),\n"
    }
    return source + "  ]\n}\n"
  }
}
