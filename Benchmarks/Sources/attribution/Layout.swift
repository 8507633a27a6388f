import Features

/// The paragraphs and sentences of an article whose lines are its paragraphs.
enum Layout {
  static func paragraphs(_ text: TokenizedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in text.tokens.indices where index > start {
      if text.tokens[index].flags.contains(.newlineBefore) {
        ranges.append(start..<index)
        start = index
      }
    }
    if start < text.tokens.count { ranges.append(start..<text.tokens.count) }
    return ranges
  }

  static func sentences(_ text: TokenizedText, paragraphs: [Range<Int>]) -> [Range<Int>] {
    paragraphs.enumerated().flatMap { number, tokens -> [Range<Int>] in
      guard let first = tokens.first, let last = tokens.last else { return [] }
      let block = Document.Block(
        range: text.tokens[first].start..<text.tokens[last].end, section: .body,
        paragraph: number)
      return SentenceSegmenter.sentences(in: block, of: text, tokens: tokens).map(\.tokens)
    }
  }
}
