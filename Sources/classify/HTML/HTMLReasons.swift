import Features
import Models

/// What the reasons panel shows for each sentence: the exact sum behind its probability.
struct HTMLReasons {
  let result: ArticleResult
  let model: TextClassifier
  let opinionLabel: Int

  /// How many words are listed one by one; the others are summed up.
  private static let listedWords = 10
  /// Parts below this are summed up too, in log-odds.
  private static let smallest = 0.01

  /// One object a sentence: `p` the probability, `b` the baseline, `t` the log-odds, `w` words with
  /// what they add and their categories, `s` structure likewise, `o` all the rest, `a` sources.
  var json: JSONValue {
    var attributions = AttributionsBySentence(result.analysis)
    return .array(result.sentences.map { sentence($0, attributions.next($0.sentence)) })
  }

  private func sentence(
    _ sentence: SentenceResult, _ attributions: [Attribution]
  ) -> JSONValue {
    let explanation = model.explain(
      result.analysis, tokens: sentence.sentence.tokens, section: sentence.sentence.section,
      label: opinionLabel)
    let words = phrases(explanation, sentence.sentence.tokens)
      .sorted { abs($0.value) > abs($1.value) }.prefix(Self.listedWords)
      .filter { abs($0.value) >= Self.smallest }
    let structure = structure(explanation)
    let listed = (words.map(\.value) + structure.map(\.value)).reduce(0, +)
    return .object([
      ("p", .number(sentence.opinion)), ("l", .string(model.labels[sentence.label])),
      ("v", .string(sentence.voice.name)), ("b", .number(explanation.baseline)),
      ("t", .number(explanation.logOdds)),
      ("w", .array(words.map { .array([.string($0.text), .number($0.value), .string($0.note)]) })),
      ("s", .array(structure.map { .array([.string($0.name), .number($0.value)]) })),
      ("o", .number(explanation.logOdds - explanation.baseline - listed)),
      ("a", .array(attributions.map(attribution))),
    ])
  }

  // MARK: Words

  /// Words, or the words of a lexicon match together, with what they add.
  private func phrases(
    _ explanation: Explanation, _ tokens: Range<Int>
  ) -> [(text: String, value: Double, note: String)] {
    let analysis = result.analysis
    let values = explanation.tokenContributions(analysis.text, tokens)
    let terms = TermsByToken(analysis, tokens)
    var phrases: [(text: String, value: Double, note: String)] = []
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let own = terms[start].filter { $0.tokens.lowerBound == start }
      let end = min(own.map(\.tokens.upperBound).max() ?? start + 1, tokens.upperBound)
      let value = (start..<end).reduce(0) { $0 + values[$1 - tokens.lowerBound] }
      if analysis.text.tokens[start].isWord || !own.isEmpty {
        let text = analysis.document.source.text(analysis.bytes(start..<end))
        phrases.append(
          (
            TextLayout.printable(text), value,
            own.map(\.category.rawValue).joined(separator: ", ")
          ))
      }
      start = end
    }
    return phrases
  }

  private func structure(_ explanation: Explanation) -> [(name: String, value: Double)] {
    explanation.contributions.compactMap { contribution in
      guard case .structure(let name) = contribution.cause,
        abs(contribution.value) >= Self.smallest
      else { return nil }
      return (Self.spaced(name), contribution.value)
    }.sorted { abs($0.value) > abs($1.value) }
  }

  /// `structure/nameShare` as *name share*.
  private static func spaced(_ name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    return last.reduce(into: "") { text, letter in
      if letter.isUppercase { text += " " }
      text += letter.lowercased()
    }
  }

  // MARK: Sources

  private func attribution(_ attribution: Attribution) -> JSONValue {
    func text(_ ranges: [Range<Int>]) -> JSONValue {
      .string(
        TextLayout.printable(
          ranges.map { result.analysis.document.source.text(result.analysis.bytes($0)) }
            .joined(separator: " … ")))
    }
    return .array([
      text(attribution.source), text(attribution.cue), .string(attribution.kind.rawValue),
      .string(attribution.slant.rawValue),
    ])
  }
}
