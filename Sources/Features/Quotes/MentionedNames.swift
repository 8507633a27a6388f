/// The names of works and terms in quotation marks, whose words are mentioned and not used: the
/// film *“Greedy Idiots”* calls nobody greedy.
struct MentionedNames {
  /// The outermost names, ascending and apart.
  private let ranges: [Range<Int>]

  /// - Parameter quotations: by first token; they nest or are apart.
  init(_ quotations: [Quotation]) {
    var ranges: [Range<Int>] = []
    for quotation in quotations where quotation.kind == .title {
      if let last = ranges.last, quotation.tokens.lowerBound < last.upperBound { continue }
      ranges.append(quotation.tokens)
    }
    self.ranges = ranges
  }

  /// Whether there is none.
  var isEmpty: Bool { ranges.isEmpty }

  /// Whether tokens stand wholly inside a name.
  ///
  /// - Complexity: O(log names).
  func holds(_ tokens: Range<Int>) -> Bool {
    let next = ranges.firstIndexSorted { $0.lowerBound > tokens.lowerBound }
    return next > 0 && tokens.upperBound <= ranges[next - 1].upperBound
  }
}
