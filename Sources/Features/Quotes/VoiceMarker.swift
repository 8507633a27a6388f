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
    if voices.count > count { voices.removeLast(voices.count - count) }
    voices.withUnsafeMutableBufferPointer { $0.update(repeating: .author) }
    if voices.count < count {
      voices.append(contentsOf: repeatElement(.author, count: count - voices.count))
    }
    guard !quotations.isEmpty || !attributions.isEmpty else { return }
    // How many ranges begin, less those that end, at each token: quotations in the upper half of a
    // number, attributions in the lower.
    if steps.count <= count { steps = Array(repeating: 0, count: 2 * count + 1) }
    steps.withUnsafeMutableBufferPointer { room in
      let steps = UnsafeMutableBufferPointer(rebasing: room[...count])
      steps.update(repeating: 0)
      for quotation in quotations where quotation.kind == .quotation {
        add(quotation.tokens, quoted, to: steps)
      }
      for attribution in attributions {
        for content in attribution.content { add(content, 1, to: steps) }
      }
      voices.withUnsafeMutableBufferPointer { voices in
        var depth = 0
        for token in voices.indices {
          depth += steps[token]
          if depth > 0 { voices[token] = depth >= quoted ? .direct : .indirect }
        }
      }
    }
  }

  private static let quoted = 1 << 32

  private static func add(
    _ range: Range<Int>, _ step: Int, to steps: UnsafeMutableBufferPointer<Int>
  ) {
    let inside = range.clamped(to: 0..<steps.count - 1)
    steps[inside.lowerBound] += step
    steps[inside.upperBound] -= step
  }
}
