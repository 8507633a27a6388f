import Foundation
import TestSupport
import Testing

@testable import Features

/// The lexicon files and what is generated from them: their text, and the index as an image.
@Suite struct EmbeddedLexiconTests {
  private static let textPath = "Sources/Features/Lexicons/Lexicon+Embedded.swift"
  private static let imagePath = "Sources/Features/Lexicons/LexiconIndex+Embedded.swift"
  private static let hint = "run RECORD=1 swift test --filter EmbeddedLexiconTests"

  @Test func `the embedded lexicons and their index are those of the files in Resources`() throws {
    let lexicons = try Self.lexicons()
    let image = LexiconImage.encode(LexiconTablesBuilder.tables(lexicons.map(\.lexicon)))
    let text = lexicons.flatMap { Array($0.text.utf8) }
    let expected = [
      (Self.textPath, Self.isEmbedded(lexicons, text), { Self.textSource(lexicons, text) }),
      (
        Self.imagePath, Base64.decode(LexiconIndex.embeddedImage) == image,
        { Self.imageSource(image) }
      ),
    ]
    for (path, isCurrent, source) in expected where !isCurrent {
      guard PackageFiles.isRecording else {
        Issue.record("\(path) is out of date: \(Self.hint)")
        continue
      }
      try Data(source().utf8).write(to: PackageFiles.root.appending(path: path))
      Issue.record("rewrote \(path); run the tests again without RECORD=1")
    }
    #expect(LexiconImage.decode(image) != nil)
  }

  @Test func `every embedded lexicon tells its version, digest and counts without being parsed`()
    throws
  {
    let read = try Self.lexicons().map(\.lexicon)
    #expect(Lexicon.builtIn.map(\.name) == read.map(\.name))
    for (embedded, lexicon) in zip(Lexicon.builtIn, read) {
      #expect(embedded.sha256 == lexicon.sha256)
      #expect(embedded.version == lexicon.version)
      #expect(embedded.version != "0")
      #expect(embedded.categoryCounts == lexicon.categoryCounts)
      #expect(embedded.entryCount == lexicon.entries.count)
    }
  }

  @Test func `the built-in lexicons alone, all and in order, are matched with the image`() throws {
    #expect(Lexicon.areBuiltIn(Lexicon.builtIn))
    #expect(!Lexicon.areBuiltIn(Lexicon.builtIn.dropLast()))
    #expect(!Lexicon.areBuiltIn(Lexicon.builtIn.reversed()))
    #expect(!Lexicon.areBuiltIn(Lexicon.builtIn + [try lexicon(["x;hedge;0;1"])]))
    #expect(!Lexicon.areBuiltIn([]))
  }

  // MARK: Generating

  private static func lexicons() throws -> [(text: String, lexicon: Lexicon)] {
    let folder = PackageFiles.root.appending(path: "Sources/Features/Resources")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }.sorted()
      .map { name in
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        return (
          String(decoding: bytes, as: UTF8.self), try LexiconParser.parse(bytes, file: name)
        )
      }
  }

  /// Whether what is embedded are these files, and what their bytes say of them.
  private static func isEmbedded(
    _ lexicons: [(text: String, lexicon: Lexicon)], _ text: [UInt8]
  ) -> Bool {
    Base64.decode(Lexicon.embeddedText).flatMap(PackedText.unpack) == text
      && Lexicon.embedded.map(\.name) == lexicons.map(\.lexicon.name)
      && Lexicon.embedded.map(\.version) == lexicons.map(\.lexicon.version)
      && Lexicon.embedded.map(\.sha256) == lexicons.map(\.lexicon.sha256)
      && Lexicon.embedded.map(\.byteCount) == lexicons.map(\.text.utf8.count)
      && Lexicon.embedded.map(\.counts) == lexicons.map { counts($0.lexicon) }
  }

  private static func counts(_ lexicon: Lexicon) -> [Int] {
    LexiconCategory.allCases.map { lexicon.categoryCounts[$0] ?? 0 }
  }

  private static func textSource(
    _ lexicons: [(text: String, lexicon: Lexicon)], _ text: [UInt8]
  ) -> String {
    var source = """
      // Generated from Resources/*.tsv by `RECORD=1 swift test --filter EmbeddedLexiconTests`.
      // swift-format-ignore-file

      extension Lexicon {
        /// The lexicon files, with what their bytes say of them.
        static let embedded: [EmbeddedLexicon] = [

      """
    for (text, lexicon) in lexicons {
      source += "    EmbeddedLexicon(\n"
      source += "      name: \"\(lexicon.name)\", version: \"\(lexicon.version)\",\n"
      source += "      sha256: \"\(lexicon.sha256)\",\n"
      source += "      byteCount: \(text.utf8.count), counts: \(counts(lexicon))),\n"
    }
    return source + """
        ]

        /// The text of the files, one after the other, packed (see `PackedText`), in base64.
        static let embeddedText: StaticString = "\(Base64.encode(PackedText.pack(text)))"
      }

      """
  }

  private static func imageSource(_ image: [UInt8]) -> String {
    """
    // Generated from Resources/*.tsv by `RECORD=1 swift test --filter EmbeddedLexiconTests`.
    // swift-format-ignore-file

    extension LexiconIndex {
      /// The tables of the lexicons (see `LexiconImage`) in base64.
      static let embeddedImage: StaticString = "\(Base64.encode(image))"
    }

    """
  }
}
