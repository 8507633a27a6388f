/// Room that the tokens of short texts are written into before they are copied to their place.
///
/// It only grows, so that it need not be made again for each text.
struct TokenRoom: Sendable {
  private var tokens: [Token] = []
  private var folded: [UInt8] = []

  /// The most tokens and folded bytes of a short text.
  private static let limit = (tokens: 1 << 12, folded: 1 << 15)

  /// Whether so many tokens and folded bytes are those of a short text.
  static func fits(_ count: (tokens: Int, folded: Int)) -> Bool {
    count.tokens <= limit.tokens && count.folded <= limit.folded
  }

  /// Writes tokens and folded bytes and puts them in place of those of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - most: The most tokens and folded bytes there can be.
  ///   - write: Writes them and says how many there are.
  @inline(__always)
  mutating func fill(
    _ text: inout TokenizedText, atMost most: (tokens: Int, folded: Int),
    _ write: (UnsafeMutableBufferPointer<Token>, UnsafeMutableBufferPointer<UInt8>) -> (
      tokens: Int, folded: Int
    )
  ) {
    if tokens.count < most.tokens {
      tokens = Array(repeating: .empty, count: max(most.tokens, 2 * tokens.count))
    }
    if folded.count < most.folded {
      folded = Array(repeating: 0, count: max(most.folded, 2 * folded.count))
    }
    text.tokens.removeAll(keepingCapacity: true)
    text.folded.removeAll(keepingCapacity: true)
    tokens.withUnsafeMutableBufferPointer { tokens in
      folded.withUnsafeMutableBufferPointer { folded in
        let written = write(tokens, folded)
        text.tokens.append(contentsOf: UnsafeBufferPointer(rebasing: tokens[..<written.tokens]))
        text.folded.append(contentsOf: UnsafeBufferPointer(rebasing: folded[..<written.folded]))
      }
    }
  }
}
