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
    guard !quotations.isEmpty || !attributions.isEmpty else {
      return Array(repeating: .author, count: count)
    }
    // How many ranges begin, less those that end, at each token: quotations in the upper half of a
    // number, attributions in the lower.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: count + 1) { steps in
      steps.initialize(repeating: 0)
      func add(_ range: Range<Int>, _ step: Int) {
        let inside = range.clamped(to: 0..<count)
        steps[inside.lowerBound] += step
        steps[inside.upperBound] -= step
      }
      let quoted = 1 << 32
      for quotation in quotations where quotation.kind == .quotation {
        add(quotation.tokens, quoted)
      }
      for attribution in attributions {
        for content in attribution.content { add(content, 1) }
      }
      return [Voice](unsafeUninitializedCapacity: count) { voices, initializedCount in
        var depth = 0
        for token in 0..<count {
          depth += steps[token]
          voices.initializeElement(
            at: token, to: depth >= quoted ? .direct : depth > 0 ? .indirect : .author)
        }
        initializedCount = count
      }
    }
  }
}
