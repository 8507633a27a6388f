import Foundation
import TestSupport
import Testing

@testable import Features

@Suite struct LexiconImageTests {
  private static func tables() throws -> LexiconTables {
    LexiconTablesBuilder.tables([
      try lexicon([
        "cave/v;loaded-verb;-1;3;verb,lit:limestone|sea", "caves;loaded;-1;1", "* cave/v;hedge;0;2",
        "put/v * to shame;verdict;-1;3;neg", "fearmonger*;loaded-verb;-1;3", "the caves;hedge;1;1",
        "feed/v;loaded-verb;0;1;verb,title",
      ])
    ])
  }

  @Test func `what is written is read, and gives the same bytes again`() throws {
    let tables = try Self.tables()
    let image = LexiconImage.encode(tables)
    let read = try #require(LexiconImage.decode(image))
    #expect(read == tables)
    #expect(LexiconImage.encode(read) == image)
  }

  @Test func `no entries make an image of a tree with a root alone`() throws {
    let tables = LexiconTablesBuilder.tables([])
    #expect(tables.childCounts == [0])
    #expect(LexiconImage.decode(LexiconImage.encode(tables)) == tables)
  }

  @Test func `an image that is cut short or goes on is refused`() throws {
    let image = LexiconImage.encode(try Self.tables())
    for count in stride(from: 0, to: image.count, by: 7) {
      #expect(LexiconImage.decode(Array(image.prefix(count))) == nil)
    }
    #expect(LexiconImage.decode(image + [0]) == nil)
  }

  @Test func `an image with any byte changed is refused or still safe to match with`() throws {
    let image = LexiconImage.encode(try Self.tables())
    let text = WordTokenizer.tokenize(
      SourceText("The caves, they caved; it puts feeds to shame. Fearmongering, fed seven caves"))
    var random = SeededRandom(state: 11)
    for _ in 0..<150 {
      var damaged = image
      let place = Int.random(in: image.indices, using: &random)
      damaged[place] ^= [1, 0x80, 0xFF].randomElement(using: &random) ?? 1
      guard let tables = LexiconImage.decode(damaged) else { continue }
      let matches = LexiconMatcher(index: LexiconIndex(tables))
        .matches(in: text, sentence: text.tokens.indices)
      #expect(matches.allSatisfy { $0.tokens.upperBound <= text.tokens.count })
    }
  }

  @Test func `words that start a pattern have the numbers of the nodes after them`() throws {
    let tables = try Self.tables()
    #expect(tables.isConsistent)
    #expect(Int(tables.childCounts[0]) == tables.starterCount + 1)
    #expect(tables.childWords[tables.starterCount] == 0)
    let index = LexiconIndex(tables)
    #expect(Int(index.anyRoot) == tables.starterCount + 1)
  }

  // MARK: Its parts

  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 255, 256, 257])
  func `base64 gives back the bytes of any length`(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ $0 / 7) }
    let letters = Array(Data(bytes).base64EncodedString().utf8)
    #expect(letters.withUnsafeBufferPointer { Base64.decode($0) } == bytes)
  }

  @Test(arguments: [
    "A", "AA", "AAA", "A===", "====", "AB=C", "AA==AAAA", "A A=", "AAA\u{E9}", "-_-_",
  ])
  func `what is not base64 is refused`(_ text: String) {
    let letters = Array(text.utf8)
    #expect(letters.withUnsafeBufferPointer { Base64.decode($0) } == nil)
  }

  @Test func `slots find the keys put in and no others`() {
    var random = SeededRandom(state: 7)
    for count in [0, 1, 8, 9, 1000] {
      let keys = Set((0..<count).map { _ in UInt64.random(in: 0 ... .max, using: &random) })
      var slots = HashSlots(count: keys.count, largestValue: 2000)
      for (value, key) in keys.sorted().enumerated() { slots.insert(key, UInt32(value + 1)) }
      for (value, key) in keys.sorted().enumerated() { #expect(slots.value(key) == value + 1) }
      for _ in 0..<1000 {
        let key = UInt64.random(in: 0 ... .max, using: &random)
        if !keys.contains(key) { #expect(slots.value(key) == 0) }
      }
      #expect(slots.value(0) == 0 || keys.contains(0))
    }
  }
}
