import Foundation
import TestSupport
import Testing

@testable import Features

@Suite struct LayoutWordReaderTests {
  private static let lines = [
    "By Jane Doe, Staff Writer", "Photo: Jané Doe/AP", "Credit…Jane Doe", "Monday.Credit…Doe",
    "Monday.(Supplied: Police)", "© 2024 The Post. All rights reserved.", "Share this:",
    "3 COMMENTS",
    "Sign up — it’s free!", "U.S. a.m. e.g. p.m.", "contact jane@post.example.",
    "x.Y ab.Y ab.y ab..c",
    "(AP) [Updated] {x} «y»", "e\u{301}.E\u{301}t e\u{301}", "12.5% $3.50 No.5",
    "A.(b) Ab.(b) Ab...(b",
    "Internationalization-of-everything's-long-words.Credit", "→ Read more ➜", "…", "...", "", " ",
  ]

  /// Pieces that mutations put in: marks that part words, letters of several kinds, damaged bytes.
  private static let pieces: [[UInt8]] =
    [
      ".", "..", "…", "(", ")", ":", "@", "&", "©", "/", " ", "\t", "\u{A0}", "\u{2028}", "é",
      "e\u{301}", "\u{301}", "É", "A", "z", "7", "٣", "’", "`", "“", "—", "\u{AD}", "\u{200B}", "中",
      "か",
      "→", "\u{1C}", "\u{0}", "\u{1F600}", "!", "?", "Credit", "Photo",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80]]

  private func read(_ bytes: [UInt8]) -> [SlowLayoutReader.Word] {
    LayoutText(bytes, in: bytes.indices).words.map {
      SlowLayoutReader.Word(
        opening: Array($0.opening.utf8), text: Array($0.text.utf8),
        closing: Array($0.closing.utf8), isCapitalized: $0.isCapitalized, isWord: $0.isWord,
        kinds: $0.kinds.rawValue)
    }
  }

  @Test(arguments: lines)
  func `reads the words that a slow reading gives`(line: String) {
    #expect(read(Array(line.utf8)) == SlowLayoutReader.words(Array(line.utf8)))
  }

  @Test(arguments: 0..<UInt64(24))
  func `so it does on mutated lines`(seed: UInt64) {
    var state = seed &* 2_654_435_761 &+ 11
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    for line in Self.lines {
      var bytes = Array(line.utf8)
      for _ in 0..<12 {
        let place = number(below: bytes.count + 1)
        if number(below: 3) == 0, place < bytes.count {
          bytes.remove(at: place)
        } else {
          bytes.insert(contentsOf: Self.pieces[number(below: Self.pieces.count)], at: place)
        }
        #expect(read(bytes) == SlowLayoutReader.words(bytes), "seed \(seed): \(bytes)")
      }
    }
  }

  @Test func `so it does on articles`() throws {
    for name in ["capitol", "isles"] {
      let bytes = try PackageFiles.bytes("Corpora/newsroom/\(name).jsonl").prefix(20_000)
      #expect(read(Array(bytes)) == SlowLayoutReader.words(Array(bytes)))
    }
  }
}
