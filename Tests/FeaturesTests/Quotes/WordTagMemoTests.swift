import Testing

@testable import Features

@Suite struct WordTagMemoTests {
  /// Words that the lists and the endings say something of, names, contractions, and other bytes.
  private static let words = [
    "the", "said", "He'd", "mayor's", "Quickly", "quickly", "warning", "Warning", "needed", "need",
    "isn't", "Clean", "Rivers", "O'Hara", "who's", "that's", "they'll", "'", ",", ".", ":", "(",
    "émigré’s", "ly", "ing", "sing", "bed", "used", "according", "to", "reportedly", "\u{200B}x'd",
    "\n", "“", "an'ding", "unprecedentedly", "misunderstanding's",
  ]

  /// A text of words in an order picked by a seed.
  private static func text(seed: UInt64) -> TokenizedText {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    var text = ""
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += words[Int(state >> 33) % words.count]
      // Some words that are all different, so that slots are taken by one after the other.
      if state >> 60 == 0 { text += " w\(state >> 40)ed w\(state >> 41)'s" }
      text += state >> 62 == 0 ? "" : " "
    }
    return WordTokenizer.tokenize(SourceText(text))
  }

  private func tags(_ text: TokenizedText, memo: inout WordTagMemo) -> [TaggedText.Tag] {
    [TaggedText.Tag](unsafeUninitializedCapacity: text.tokens.count) { tags, count in
      WordTagger(words: ReportingCues.standard.words)
        .write(
          tagsOf: text, to: UnsafeMutableBufferPointer(rebasing: tags[..<text.tokens.count]),
          memo: &memo)
      count = text.tokens.count
    }
  }

  @Test func `tags are the same whatever was read before`() {
    var used = WordTagMemo()
    for seed in 0..<12 as Range<UInt64> {
      let text = Self.text(seed: seed)
      var empty = WordTagMemo()
      expectSame(tags(text, memo: &used), tags(text, memo: &empty), in: text)
    }
  }

  @Test func `tags are the same for a word that has not been met and one that has`() {
    var used = WordTagMemo()
    for word in Self.words {
      let text = WordTokenizer.tokenize(SourceText("the \(word) the \(word)"))
      var empty = WordTagMemo()
      let first = tags(text, memo: &used)
      expectSame(first, tags(text, memo: &used), in: text)
      expectSame(first, tags(text, memo: &empty), in: text)
    }
  }

  private func expectSame(
    _ first: [TaggedText.Tag], _ second: [TaggedText.Tag], in text: TokenizedText
  ) {
    #expect(first.count == second.count)
    for (token, tags) in zip(first, second).enumerated() {
      let isSame =
        tags.0.classes == tags.1.classes && tags.0.reading == tags.1.reading
        && tags.0.word == tags.1.word
      if !isSame { Issue.record("\(text.foldedText(token))") }
    }
  }

  @Test func `the end of a word is read as its letters say`() {
    for word in Self.words + ["a", "", "seed", "going", "'tis", "fly", "abcdefgh'", "'abcdefghi"] {
      for before in ["", "the long way "] {
        let text = WordTokenizer.tokenize(SourceText(before + word))
        guard let token = text.tokens.last else { continue }
        let letters = Array(text.foldedBytes(text.tokens.count - 1))
        text.folded.withUnsafeBufferPointer { folded in
          let end = WordEnd(token, folded)
          let apostrophe = letters.lastIndex(of: UInt8(ascii: "'"))
          #expect(end.lastApostrophe.map { $0 - Int(token.foldedOffset) } == apostrophe)
          if apostrophe != nil { #expect(end.mayHaveApostrophe) }
          #expect(end.isLy == letters.suffix(2).elementsEqual("ly".utf8))
          #expect(end.isIng == letters.suffix(3).elementsEqual("ing".utf8))
          let isEd = letters.suffix(2).elementsEqual("ed".utf8)
          #expect(end.isEd == (isEd && !letters.suffix(3).elementsEqual("eed".utf8)), "\(word)")
        }
      }
    }
  }
}
