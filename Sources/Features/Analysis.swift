/// A document with everything the features and the profile are made from.
///
/// Each part is computed once, from the parts before it; all ranges are token ranges or byte ranges
/// of the same ``TokenizedText``.
public struct Analysis: Sendable {
  /// The document's parts.
  public internal(set) var document: Document
  /// The tokens of all of the source.
  public internal(set) var text: TokenizedText
  /// The sentences of headline and body, in order.
  public internal(set) var sentences: [Sentence]
  /// The quotations, by their opening mark.
  public internal(set) var quotations: [Quotation]
  /// The attributions, in order of the text.
  public internal(set) var attributions: [Attribution]
  /// The voice of each token.
  public internal(set) var voices: [Voice]
  /// The lexicon matches, by their first token.
  public internal(set) var matches: [LexiconMatch]

  /// The first token of each attribution's cue with its slant, by token.
  var cues: [(token: Int, slant: Attribution.Slant)]

  /// The analysis of no text.
  static let empty = {
    let source = SourceText(name: "", bytes: [])
    return Analysis(
      document: Document(source: source, blocks: []),
      text: TokenizedText(source: source, tokens: [], folded: []), sentences: [], quotations: [],
      attributions: [], voices: [], matches: [], cues: [])
  }()

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
    var memory = AnalysisMemory()
    analyze([document], in: &memory)
    return memory.take(0).analysis
  }

  /// Analyses documents in the memory of those before them.
  ///
  /// - Complexity: O(n) in bytes.
  package func analyze(_ documents: [Document], in memory: inout AnalysisMemory) {
    memory.analyze(documents, matcher, cues)
  }
}
