/// An analysis with the memory it was made in, which is used again for the next text.
///
/// Text after text, the arrays keep the room that the largest needed, so that a short text is
/// analysed with hardly an allocation.
package struct AnalysisBuffer: Sendable {
  /// The analysis of the last text; of none, it is empty.
  package internal(set) var analysis: Analysis
  /// The tokens of each paragraph and of each sentence.
  private(set) var paragraphs: [Range<Int>] = []
  private(set) var sentences: [Range<Int>] = []
  private var boundaries: [Int] = []
  private var voiceSteps: [Int] = []
  private var matching = MatchMemory()

  /// Makes a buffer without memory.
  package init() {
    let source = SourceText(name: "", bytes: [])
    analysis = Analysis(
      document: Document(source: source, blocks: []),
      text: TokenizedText(source: source, tokens: [], folded: []), sentences: [], quotations: [],
      attributions: [], voices: [], matches: [], cues: [])
  }

  /// Finds paragraphs and sentences among the tokens.
  mutating func findSentences() {
    paragraphs.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    analysis.sentences.removeAll(keepingCapacity: true)
    for block in analysis.document.blocks {
      let tokens = analysis.text.tokens(in: block.range)
      guard !tokens.isEmpty else { continue }
      paragraphs.append(tokens)
      SentenceSegmenter.append(
        to: &analysis.sentences, block, of: analysis.text, tokens: tokens, boundaries: &boundaries)
    }
    for sentence in analysis.sentences { sentences.append(sentence.tokens) }
  }

  /// Notes the first token of each attribution's cue, by token.
  mutating func noteCues() {
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
  mutating func markVoices() {
    VoiceMarker.mark(
      &analysis.voices, tokenCount: analysis.text.tokens.count, quotations: analysis.quotations,
      attributions: analysis.attributions, steps: &voiceSteps)
  }

  /// Finds the lexicon matches, in the voices of their first words.
  mutating func findMatches(_ matcher: LexiconMatcher) {
    matcher.findMatches(
      in: analysis.text, sentences: sentences, into: &analysis.matches, memory: &matching)
    for index in analysis.matches.indices {
      analysis.matches[index].voice = analysis.voices[analysis.matches[index].tokens.lowerBound]
    }
  }
}
