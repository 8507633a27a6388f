/// Odd texts, the same for the same seed.
public struct TextMaker {
  private var state: UInt64
  private let pieces: [String]
  private let strayByteEvery: Int

  /// Makes the maker of a seed.
  ///
  /// - Parameters:
  ///   - seed: The seed; each gives other texts.
  ///   - pieces: What texts are made of.
  ///   - strayByteEvery: Of so many pieces one, on average, is any byte instead.
  public init(seed: UInt64, pieces: [String], strayByteEvery: Int) {
    state = seed &* 2 &+ 1
    self.pieces = pieces
    self.strayByteEvery = strayByteEvery
  }

  /// A number from 0 up to but not including a bound.
  ///
  /// Source: the 64-bit linear congruential generator of Knuth's MMIX.
  public mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// Bytes of any value.
  public mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(next(below: 256)) }
  }

  /// Pieces and stray bytes in any order.
  public mutating func text(pieces count: Int) -> [UInt8] {
    (0..<count).flatMap { _ -> [UInt8] in
      next(below: strayByteEvery) == 0 ? bytes(1) : Array(pieces[next(below: pieces.count)].utf8)
    }
  }

  /// A text with some of its stretches removed, doubled, moved or overwritten.
  public mutating func mutation(of text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0..<(1 + next(below: 12)) where !text.isEmpty {
      let start = next(below: text.count)
      let end = min(text.count, start + next(below: 60))
      switch next(below: 5) {
      case 0: text.removeSubrange(start..<end)
      case 1: text.insert(contentsOf: text[start..<end], at: next(below: text.count))
      case 2: text.insert(contentsOf: self.text(pieces: 3), at: start)
      case 3: text.insert(contentsOf: bytes(2), at: start)
      default: text.replaceSubrange(start..<min(text.count, start + 1), with: bytes(1))
      }
    }
    return text
  }
}
