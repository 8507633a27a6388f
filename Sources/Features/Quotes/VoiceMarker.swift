/// Marks whose words each token is in.
public enum VoiceMarker {
  /// The voice of every token.
  ///
  /// Words between quotation marks that are somebody's words are direct, marks included; other
  /// words that are given to a source are indirect; all else is the author's: the source, the cue,
  /// scare quotes and titles too.
  ///
  /// - Complexity: O(tokens + quotations + attributions).
  public static func voices(
    tokenCount: Int, quotations: [Quotation], attributions: [Attribution]
  ) -> [Voice] {
    let count = max(0, tokenCount)
    let quoted = depths(
      count, ranges: quotations.lazy.filter { $0.kind == .quotation }.map(\.tokens))
    let attributed = depths(count, ranges: attributions.lazy.flatMap(\.content))
    return (0..<count).map { token in
      if quoted[token] > 0 { return .direct }
      return attributed[token] > 0 ? .indirect : .author
    }
  }

  /// In how many of the ranges each token is.
  private static func depths(_ count: Int, ranges: some Sequence<Range<Int>>) -> [Int] {
    var steps = [Int](repeating: 0, count: count + 1)
    for range in ranges {
      let inside = range.clamped(to: 0..<count)
      steps[inside.lowerBound] += 1
      steps[inside.upperBound] -= 1
    }
    var depth = 0
    for token in steps.indices {
      depth += steps[token]
      steps[token] = depth
    }
    return steps
  }
}
