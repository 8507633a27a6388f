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
    var voices: [Voice] = []
    var steps: [Int] = []
    mark(
      &voices, tokenCount: tokenCount, quotations: quotations, attributions: attributions,
      steps: &steps)
    return voices
  }

  /// The same in memory that was used before; what is in it does not matter.
  static func mark(
    _ voices: inout [Voice], tokenCount: Int, quotations: [Quotation],
    attributions: [Attribution], steps: inout [Int]
  ) {
    let count = max(0, tokenCount)
    voices.removeAll(keepingCapacity: true)
    voices.append(contentsOf: repeatElement(.author, count: count))
    guard !quotations.isEmpty || !attributions.isEmpty else { return }
    // How many ranges begin, less those that end, at each token: quotations in the upper half of a
    // number, attributions in the lower.
    steps.removeAll(keepingCapacity: true)
    steps.append(contentsOf: repeatElement(0, count: count + 1))
    let quoted = 1 << 32
    for quotation in quotations where quotation.kind == .quotation {
      add(quotation.tokens, quoted, to: &steps)
    }
    for attribution in attributions {
      for content in attribution.content { add(content, 1, to: &steps) }
    }
    var depth = 0
    for token in voices.indices {
      depth += steps[token]
      if depth > 0 { voices[token] = depth >= quoted ? .direct : .indirect }
    }
  }

  private static func add(_ range: Range<Int>, _ step: Int, to steps: inout [Int]) {
    let inside = range.clamped(to: 0..<steps.count - 1)
    steps[inside.lowerBound] += step
    steps[inside.upperBound] -= step
  }
}
