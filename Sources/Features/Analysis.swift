/// A document with everything the features and the profile are made from.
///
/// Each part is computed once, from the parts before it; all ranges are token ranges or byte ranges
/// of the same ``TokenizedText``.
public struct Analysis: Sendable {
  /// The document's parts.
  public let document: Document
  /// The tokens of all of the source.
  public let text: TokenizedText
  /// The sentences of headline and body, in order.
  public let sentences: [Sentence]
  /// The quotations, by their opening mark.
  public let quotations: [Quotation]
  /// The attributions, in order of the text.
  public let attributions: [Attribution]
  /// The voice of each token.
  public let voices: [Voice]
  /// The lexicon matches, by their first token.
  public let matches: [LexiconMatch]

  /// The first token of each attribution's cue with its slant, by token.
  let cues: [(token: Int, slant: Attribution.Slant)]

  /// The lexicon matches that start inside a range of tokens.
  ///
  /// - Complexity: O(log n) + the number of matches.
  public func matches(in tokens: Range<Int>) -> ArraySlice<LexiconMatch> {
    let first = matches.firstIndexSorted { $0.tokens.lowerBound >= tokens.lowerBound }
    let last = matches.firstIndexSorted { $0.tokens.lowerBound >= tokens.upperBound }
    return matches[first..<max(first, last)]
  }

  /// The bytes that a range of tokens covers; empty for an empty range.
  public func bytes(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last, text.tokens.indices.contains(last)
    else { return 0..<0 }
    return text.tokens[first].start..<text.tokens[last].end
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a condition that, once true, stays true.
  ///
  /// - Complexity: O(log n).
  package func firstIndexSorted(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Runs the whole chain from document to voices and lexicon matches.
public struct TextAnalyzer: Sendable {
  /// Finds lexicon entries.
  public let matcher: LexiconMatcher
  private let cues: ReportingCues

  /// Makes an analyser that matches these lexicons.
  public init(lexicons: [Lexicon]) {
    matcher = LexiconMatcher(lexicons)
    cues = .standard
  }

  /// Analyses a document.
  ///
  /// - Complexity: O(n) in bytes.
  public func analyze(_ document: Document) -> Analysis {
    let text = WordTokenizer.tokenize(document.source)
    var sentences: [Sentence] = []
    var paragraphs: [Range<Int>] = []
    paragraphs.reserveCapacity(document.blocks.count)
    for block in document.blocks {
      let tokens = text.tokens(in: block.range)
      guard !tokens.isEmpty else { continue }
      paragraphs.append(tokens)
      sentences += SentenceSegmenter.sentences(in: block, of: text, tokens: tokens)
    }
    let ranges = sentences.map(\.tokens)
    let quotations = QuotationFinder.quotations(
      in: text, paragraphs: paragraphs, sentences: ranges)
    let attributions = AttributionFinder.attributions(
      in: text, sentences: ranges, paragraphs: paragraphs, quotations: quotations, cues: cues)
    let voices = VoiceMarker.voices(
      tokenCount: text.tokens.count, quotations: quotations, attributions: attributions)
    // The name of a work is no judgement of the writer's.
    var matches = MentionedNames(quotations).removing(
      from: matcher.matches(in: text, sentences: ranges))
    for index in matches.indices {
      matches[index].voice = voices[matches[index].tokens.lowerBound]
    }
    return Analysis(
      document: document, text: text, sentences: sentences, quotations: quotations,
      attributions: attributions, voices: voices, matches: matches,
      cues: attributions.compactMap { attribution in
        attribution.cue.first.map { ($0.lowerBound, attribution.slant) }
      }.sorted { $0.0 < $1.0 })
  }
}
