import Testing

@testable import Features

struct SentenceSegmenterTests {
  private func sentences(
    _ string: String, section: Document.Section = .body
  ) -> [Sentence] {
    let source = SourceText(string)
    let text = WordTokenizer.tokenize(source)
    let block = Document.Block(range: source.bytes.indices, section: section, paragraph: 3)
    return SentenceSegmenter.sentences(in: block, of: text, tokens: text.tokens.indices)
  }

  private func texts(_ string: String, section: Document.Section = .body) -> [String] {
    let source = SourceText(string)
    return sentences(string, section: section).map { source.text($0.range) }
  }

  private func pieces(_ marked: String) -> [String] {
    marked.split(separator: "|").map {
      var piece = $0
      while piece.first == " " { piece.removeFirst() }
      return String(piece)
    }
  }

  @Test func `finds the boundaries of many kinds of news text`() {
    var (hits, misses, extras) = (0, 0, 0)
    var wrong: [String] = []
    for line in SentenceCases.all {
      let expected = pieces(line)
      let actual = texts(expected.joined(separator: " "))
      let expectedEnds = ends(expected)
      let actualEnds = ends(actual)
      hits += expectedEnds.intersection(actualEnds).count
      misses += expectedEnds.subtracting(actualEnds).count
      extras += actualEnds.subtracting(expectedEnds).count
      if expected != actual { wrong.append(actual.joined(separator: " | ")) }
    }
    let f1 = 2 * Double(hits) / Double(2 * hits + misses + extras)
    #expect(SentenceCases.all.count >= 200)
    #expect(
      f1 >= 0.99, "F1 \(f1): \(misses) missed, \(extras) extra\n\(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: SentenceCases.titles.split(separator: "\n").map(String.init))
  func `goes on after a title or short name`(line: String) {
    #expect(texts(pieces(line).joined(separator: " ")) == pieces(line))
  }

  @Test func `keeps abbreviations of a headline inside it`() {
    #expect(
      texts("U.S. To Send Gov. Pell To Talks In Ohio", section: .headline)
        == ["U.S. To Send Gov. Pell To Talks In Ohio"])
    #expect(texts("Is it over? The U.S. thinks so", section: .headline).count == 2)
  }

  @Test func `ends a sentence at an empty line`() {
    #expect(
      texts("No stop here\n\nand none here\r\n\r\n3") == ["No stop here", "and none here", "3"])
  }

  @Test func `takes a line break for a space`() {
    #expect(
      texts("It was Mr.\nPell who\nleft.\nHe ran.") == ["It was Mr.\nPell who\nleft.", "He ran."])
  }

  @Test func `splits text without capitals at its terminators`() {
    #expect(
      texts("the film is dull . it tells of dr . pell . who cares ?")
        == ["the film is dull .", "it tells of dr . pell .", "who cares ?"])
  }

  @Test(arguments: [
    "他来了。她走了。", "क्या हुआ? कुछ नहीं।", "Он ушёл. Она осталась.", "Ήρθε. Έφυγε.", "جاء؟ نعم.",
  ])
  func `splits other scripts`(text: String) { #expect(texts(text).count == 2) }

  @Test(arguments: [
    "«Il est parti.» Elle est restée.", "« Il est parti ! » Elle est restée.",
    "„Er ging.“ Sie blieb.",
  ])
  func `closes the quotation marks of other languages`(text: String) {
    #expect(texts(text).count == 2)
  }

  @Test func `gives the place of a sentence in its document`() {
    let source = SourceText("Head\n\nOne two. Three four.")
    let text = WordTokenizer.tokenize(source)
    let block = Document.Block(range: 6..<source.bytes.count, section: .body, paragraph: 7)
    let tokens = text.tokens(in: block.range)
    #expect(tokens == 1..<7)
    #expect(
      SentenceSegmenter.sentences(in: block, of: text, tokens: tokens) == [
        Sentence(range: 6..<14, tokens: 1..<4, section: .body, paragraph: 7),
        Sentence(range: 15..<26, tokens: 4..<7, section: .body, paragraph: 7),
      ])
  }

  @Test func `finds no sentence without tokens`() {
    #expect(texts("").isEmpty)
    #expect(texts(" \n ").isEmpty)
    #expect(texts("...") == ["..."])
  }

  @Test func `finds the tokens that lie in a byte range`() {
    let text = WordTokenizer.tokenize(SourceText("ab cd ef"))
    #expect(text.tokens(in: 0..<8) == 0..<3)
    #expect(text.tokens(in: 3..<5) == 1..<2)
    #expect(text.tokens(in: 4..<7).isEmpty)
    #expect(text.tokens(in: 8..<8).isEmpty)
    #expect(text.tokens(in: 100..<200).isEmpty)
  }

  /// The inner boundaries, as offsets that do not count white space.
  private func ends(_ sentences: [String]) -> Set<Int> {
    var offset = 0
    var ends: Set<Int> = []
    for sentence in sentences.dropLast() {
      offset += sentence.utf8.count { $0 != UInt8(ascii: " ") }
      ends.insert(offset)
    }
    return ends
  }
}
