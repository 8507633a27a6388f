/// Drops attributions that are themselves part of what another source says.
///
/// In *The minister said she hopes to sell the line* all after *said* is the minister's; that she
/// hopes is part of it, not a second thing the writer gives to a source.
enum OutermostFilter {
  /// The attributions whose cue is in no other's content; wider contents are taken first.
  ///
  /// - Complexity: O(n log n) in attributions, and the tokens of the span they stand in.
  static func outermost(_ attributions: [Attribution]) -> [Attribution] {
    let bounds = attributions.flatMap { $0.cue + $0.content }
    guard let low = bounds.map(\.lowerBound).min(), let high = bounds.map(\.upperBound).max()
    else { return attributions }
    var cover = Cover(low..<high)
    let byWidth = attributions.enumerated().sorted {
      (width($1.element), $0.offset) < (width($0.element), $1.offset)
    }
    var kept: [(offset: Int, element: Attribution)] = []
    for (offset, attribution) in byWidth {
      if let cue = attribution.cue.first, cover.contains(cue.lowerBound) { continue }
      kept.append((offset, attribution))
      for range in attribution.content { cover.insert(range) }
    }
    return kept.sorted { $0.offset < $1.offset }.map(\.element)
  }

  private static func width(_ attribution: Attribution) -> Int {
    attribution.content.reduce(0) { $0 + $1.count }
  }
}

/// A set of tokens that ranges are added to; adding costs only for tokens that are new.
private struct Cover {
  private let base: Int
  /// For every token the first one from it on that is not in the set, or a shorter way there.
  private var next: [Int]

  init(_ range: Range<Int>) {
    base = range.lowerBound
    next = Array(0...range.count)
  }

  func contains(_ token: Int) -> Bool { next[token - base] != token - base }

  mutating func insert(_ range: Range<Int>) {
    var token = firstFree(range.lowerBound - base)
    while token < range.upperBound - base {
      next[token] = token + 1
      token = firstFree(token + 1)
    }
  }

  private mutating func firstFree(_ token: Int) -> Int {
    var root = token
    while next[root] != root { root = next[root] }
    var step = token
    while next[step] != root, next[step] != step {
      let following = next[step]
      next[step] = root
      step = following
    }
    return root
  }
}
