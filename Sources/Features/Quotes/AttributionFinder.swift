/// Finds what a text gives to sources: who says it, by which cue, and what.
///
/// Rules over words and marks, sentence by sentence: cues are found first, then the source beside
/// each, then how far the attributed words reach. Quotations without a cue of their own go to the
/// last speaker.
public enum AttributionFinder {
  /// Finds the attributions of a text.
  ///
  /// - Parameters:
  ///   - text: the tokens.
  ///   - sentences: the token ranges of the sentences, ascending.
  ///   - paragraphs: the token ranges of the paragraphs, ascending.
  ///   - quotations: the quotations, as ``QuotationFinder`` gives them.
  ///   - cues: the words that attribute.
  /// - Returns: the attributions in the order of their first tokens.
  /// - Complexity: O(tokens).
  public static func attributions(
    in text: TokenizedText, sentences: [Range<Int>], paragraphs: [Range<Int>],
    quotations: [Quotation], cues: ReportingCues
  ) -> [Attribution] {
    AttributionReader(cues: cues).attributions(
      in: text, sentences: sentences, paragraphs: paragraphs, quotations: quotations)
  }
}

/// Finds the attributions of text after text, in memory that is used again.
///
/// Not for two threads at a time: whoever has the only reference may use it, and no one else.
final class AttributionReader: @unchecked Sendable {
  /// The words that attribute.
  let cues: ReportingCues
  private let tagged: TaggedText
  private let reader: SentenceReader

  /// Makes a reader for the words that attribute.
  init(cues: ReportingCues) {
    self.cues = cues
    tagged = TaggedText(cues: cues)
    reader = SentenceReader(tagged: tagged)
  }

  /// Finds the attributions of a text (see ``AttributionFinder``).
  func attributions(
    in text: TokenizedText, sentences: [Range<Int>], paragraphs: [Range<Int>],
    quotations: [Quotation]
  ) -> [Attribution] {
    tagged.take(text, quotations: quotations)
    defer { tagged.letGo() }
    var found: [Attribution] = []
    var start = 0
    var paragraph = 0
    for sentence in sentences {
      let range = sentence.clamped(to: start..<max(start, text.tokens.count))
      guard !range.isEmpty else { continue }
      start = range.upperBound
      while paragraph + 1 < paragraphs.count,
        paragraphs[paragraph].upperBound <= range.lowerBound
      {
        paragraph += 1
      }
      let end = paragraph < paragraphs.count ? paragraphs[paragraph].upperBound : start
      reader.read(range, paragraphEnd: min(end, text.tokens.count), into: &found)
    }
    found = OutermostFilter.outermost(found)
    let spans = CueSpan(tagged: tagged)
    for index in found.indices {
      spans.widen(&found[index], after: index > 0 ? found[index - 1] : nil)
    }
    return QuotationOwners(tagged: tagged, paragraphs: paragraphs, sentences: sentences)
      .completing(found)
  }
}
