import Features

/// Paragraphs and sentences in the simplest way: a line is a paragraph; a sentence ends at a full
/// stop, question or exclamation mark before a capital, unless an abbreviation comes before.
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
    paragraphs.flatMap { paragraph -> [Range<Int>] in
      var ranges: [Range<Int>] = []
      var start = paragraph.lowerBound
      var index = start
      while index < paragraph.upperBound {
        if text.tokens[index].kind == .terminator, let end = end(text, index, paragraph) {
          ranges.append(start..<end)
          start = end
          index = end
        } else {
          index += 1
        }
      }
      if start < paragraph.upperBound { ranges.append(start..<paragraph.upperBound) }
      return ranges
    }
  }

  /// Where the sentence ends that a terminator may end, marks after it included.
  private static func end(_ text: TokenizedText, _ index: Int, _ paragraph: Range<Int>) -> Int? {
    var end = index + 1
    while end < paragraph.upperBound, !text.tokens[end].flags.contains(.spaceBefore),
      !text.tokens[end].isWord
    {
      end += 1
    }
    guard end < paragraph.upperBound else { return end }
    let next = text.tokens[end]
    guard next.flags.contains(.spaceBefore) else { return nil }
    let startsNew = next.flags.contains(.capitalized) || !next.isWord || next.kind == .number
    guard startsNew else { return nil }
    let isPeriod = text.foldedText(index) == "."
    if isPeriod, index > paragraph.lowerBound, end == index + 1 {
      let before = text.foldedText(index - 1)
      if before.count == 1 || abbreviations.contains(before) { return nil }
    }
    return end
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "st", "jr", "sr",
    "prof", "rev", "hon", "vs", "no", "sens", "reps", "messrs", "capt", "cmdr", "fla", "calif",
    "tex", "mass", "conn", "pa", "va", "ill", "ind", "ga", "wis", "mich", "minn", "tenn", "ky",
    "ala", "ariz", "ark", "colo", "del", "md", "miss", "mo", "neb", "nev", "okla", "ore", "wash",
    "wyo", "inc", "corp", "ltd", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]
}
