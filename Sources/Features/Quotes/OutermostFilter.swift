/// Drops attributions that are themselves part of what another source says.
///
/// In *The minister said she hopes to sell the line* all after *said* is the minister's; that she
/// hopes is part of it, not a second thing the writer gives to a source.
enum OutermostFilter {
  /// The attributions whose cue is in no other's content; wider contents are taken first.
  ///
  /// - Complexity: O(n log n) in attributions, and the tokens of the span they stand in.
  static func outermost(_ attributions: [Attribution]) -> [Attribution] {
    guard attributions.count > 1, overlap(attributions) else { return attributions }
    var low = Int.max
    var high = 0
    for attribution in attributions {
      for range in attribution.content {
        low = min(low, range.lowerBound)
        high = max(high, range.upperBound)
      }
    }
    guard low < high else { return attributions }
    var cover = Cover(low..<high)
    let widths = attributions.map(width)
    let byWidth = attributions.indices.sorted { (widths[$1], $0) < (widths[$0], $1) }
    var isKept = [Bool](repeating: true, count: attributions.count)
    for index in byWidth {
      if let cue = attributions[index].cue.first, cover.contains(cue.lowerBound) {
        isKept[index] = false
      } else {
        for range in attributions[index].content { cover.insert(range) }
      }
    }
    guard isKept.contains(false) else { return attributions }
    return attributions.indices.filter { isKept[$0] }.map { attributions[$0] }
  }

  /// Whether a cue may be in another's content: no, where each attribution starts behind the content
  /// of those before it, as most do.
  private static func overlap(_ attributions: [Attribution]) -> Bool {
    var end = 0
    for attribution in attributions {
      var start = attribution.cue.first?.lowerBound ?? .max
      var last = start == .max ? 0 : start
      for range in attribution.content {
        start = min(start, range.lowerBound)
        last = max(last, range.upperBound)
      }
      if start < end { return true }
      end = max(end, last)
    }
    return false
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

  func contains(_ token: Int) -> Bool {
    let place = token - base
    return next.indices.contains(place) && next[place] != place
  }

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
