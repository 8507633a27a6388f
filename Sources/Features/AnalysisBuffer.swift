/// The analysis of one text in the making, in memory that is used again for another text.
///
/// Text after text, the arrays keep the room that the largest needed, so that a short text is
/// analysed with hardly an allocation.
package struct AnalysisBuffer: Sendable {
  /// The analysis; empty before there is one.
  package internal(set) var analysis = Analysis.empty
  /// The tokens of each paragraph and of each sentence.
  private var paragraphs: [Range<Int>] = []
  private var sentences: [Range<Int>] = []

  /// More tokens than nearly all texts have.
  static let longText = 1 << 16

  // MARK: Steps, in order

  /// Finds the tokens of a document's text.
  mutating func findTokens(_ document: Document, _ scratch: inout AnalysisScratch) {
    analysis.document = document
    WordTokenizer.tokenize(document.source, into: &analysis.text, room: &scratch.room)
  }

  /// Finds paragraphs and sentences among the tokens.
  mutating func findSentences(_ scratch: inout AnalysisScratch) {
    paragraphs.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    analysis.sentences.removeAll(keepingCapacity: true)
    for block in analysis.document.blocks {
      let tokens = analysis.text.tokens(in: block.range)
      guard !tokens.isEmpty else { continue }
      paragraphs.append(tokens)
      SentenceSegmenter.append(
        to: &analysis.sentences, block, of: analysis.text, tokens: tokens,
        boundaries: &scratch.boundaries)
    }
    for sentence in analysis.sentences { sentences.append(sentence.tokens) }
  }

  /// Finds the quotations.
  mutating func findQuotations() {
    analysis.quotations = QuotationFinder.quotations(
      in: analysis.text, paragraphs: paragraphs, sentences: sentences)
  }

  /// Finds the attributions, and notes the first token of each one's cue, by token.
  mutating func findAttributions(_ reader: AttributionReader) {
    analysis.attributions = reader.attributions(
      in: analysis.text, sentences: sentences, paragraphs: paragraphs,
      quotations: analysis.quotations)
    analysis.cues.removeAll(keepingCapacity: true)
    var isSorted = true
    for attribution in analysis.attributions {
      guard let token = attribution.cue.first?.lowerBound else { continue }
      if let last = analysis.cues.last, last.token > token { isSorted = false }
      analysis.cues.append((token, attribution.slant))
    }
    if !isSorted { analysis.cues.sort { $0.token < $1.token } }
  }

  /// Marks whose words each token is in.
  mutating func markVoices(_ scratch: inout AnalysisScratch) {
    VoiceMarker.mark(
      &analysis.voices, tokenCount: analysis.text.tokens.count, quotations: analysis.quotations,
      attributions: analysis.attributions, steps: &scratch.voiceSteps)
  }

  /// Finds the lexicon matches, in the voices of their first words.
  mutating func findMatches(_ matcher: LexiconMatcher, _ scratch: inout AnalysisScratch) {
    matcher.findMatches(
      in: analysis.text, sentences: sentences, into: &analysis.matches, memory: &scratch.matching)
    // The name of a work is no judgement of the writer's.
    let names = MentionedNames(analysis.quotations)
    if !names.isEmpty { analysis.matches.removeAll { names.holds($0.tokens) } }
    for index in analysis.matches.indices {
      analysis.matches[index].voice = analysis.voices[analysis.matches[index].tokens.lowerBound]
    }
  }
}

/// Memory that the steps of an analysis work in; what is in it does not matter.
struct AnalysisScratch: Sendable {
  var room = TokenRoom()
  var boundaries: [Int] = []
  var voiceSteps: [Int] = []
  var matching = MatchMemory()
  private var reader: AttributionReader?

  /// The reader of attributions, for these cues.
  mutating func reader(for cues: ReportingCues) -> AttributionReader {
    // A copy of this memory has the same reader, which only one of them may use.
    if isKnownUniquelyReferenced(&reader), let reader, reader.cues === cues { return reader }
    let new = AttributionReader(cues: cues)
    reader = new
    return new
  }
}
