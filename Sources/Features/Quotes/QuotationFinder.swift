/// Finds the quotations of a text and says what each is there for.
public enum QuotationFinder {
  /// Finds the quotations of a text.
  ///
  /// Every quotation lies in one paragraph: a speech of several paragraphs gives one for each.
  /// Ranges outside the text are cut to it.
  ///
  /// - Parameters:
  ///   - text: the tokens.
  ///   - paragraphs: the token ranges of the paragraphs, ascending.
  ///   - sentences: the token ranges of the sentences, ascending.
  /// - Returns: the quotations in the order of their first tokens; they nest or are apart, never
  ///   overlap in part.
  /// - Complexity: O(tokens).
  public static func quotations(
    in text: TokenizedText, paragraphs: [Range<Int>], sentences: [Range<Int>]
  ) -> [Quotation] {
    let marks = text.tokens.withUnsafeBufferPointer { tokens in
      tokens.indices.filter { tokens[$0].kind == .quote }
    }
    guard !marks.isEmpty else { return [] }
    var pairing = QuotationPairing(text, sentences: sentences)
    var start = 0
    var next = 0
    for paragraph in paragraphs {
      let range = paragraph.clamped(to: start..<max(start, text.tokens.count))
      guard !range.isEmpty else { continue }
      while next < marks.count, marks[next] < range.lowerBound { next += 1 }
      let first = next
      while next < marks.count, marks[next] < range.upperBound { next += 1 }
      pairing.read(range, marks: marks[first..<next])
      start = range.upperBound
    }
    let pairs = pairing.pairs.sorted {
      $0.tokens.lowerBound == $1.tokens.lowerBound
        ? $0.tokens.upperBound > $1.tokens.upperBound
        : $0.tokens.lowerBound < $1.tokens.lowerBound
    }
    var judge = QuotationJudge(text, sentences: sentences, cues: .standard)
    var enclosing: [Int] = []
    return pairs.map { pair in
      while let end = enclosing.last, end <= pair.tokens.lowerBound { enclosing.removeLast() }
      let depth = enclosing.count
      enclosing.append(pair.tokens.upperBound)
      return Quotation(
        tokens: pair.tokens, inner: pair.inner, kind: judge.kind(of: pair), depth: depth,
        isClosed: pair.isClosed)
    }
  }
}
