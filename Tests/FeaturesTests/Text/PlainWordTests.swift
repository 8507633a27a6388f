import Foundation
import TestSupport
import Testing

@testable import Features

@Suite struct PlainWordTests {
  @Test func `the short way for plain words gives the tokens that the full rules give`() throws {
    var texts = [
      "", "a", "http", "https://a.b", "U.S. a.m. I. I.x O'Brien rock 'n' roll well-known e.g. x.y",
      "don’t “plain” words—and dashes… AT&T A&b naïve café's it's. ABC Abc aBC http: x,y x:y",
    ]
    for name in ["capitol", "isles", "twin"] {
      let bytes = try PackageFiles.bytes("Corpora/newsroom/\(name).jsonl")
      texts.append(String(decoding: bytes.prefix(60_000), as: UTF8.self))
    }
    for text in texts {
      let source = SourceText(text)
      #expect(
        WordTokenizer.tokenize(source) == WordTokenizer.tokenize(source, takesPlainWords: false))
    }
  }

  @Test func `so it does on words of every length, wherever the text ends`() {
    let words = Array("Internationalization’s counter-Revolutionaries' O'BRIEN-like".utf8)
    for start in words.indices {
      for end in start...words.count {
        let source = SourceText(name: "words", bytes: Array(words[start..<end]))
        #expect(
          WordTokenizer.tokenize(source) == WordTokenizer.tokenize(source, takesPlainWords: false))
      }
    }
  }

  @Test func `so it does on bytes that are drawn at random`() {
    var state: UInt64 = 7
    let alphabet = Array("aZ' .-,&:/\"0\n".utf8) + [0xE2, 0x80, 0x99, 0x9D, 0xC3, 0xA9, 0xFF]
    for _ in 0..<2_000 {
      let bytes = (0..<24).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let source = SourceText(name: "random", bytes: bytes)
      #expect(
        WordTokenizer.tokenize(source) == WordTokenizer.tokenize(source, takesPlainWords: false),
        "\(bytes)")
    }
  }
}
