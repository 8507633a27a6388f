import Features

/// The sources of an article, most cited first.
struct SourceList {
  /// One source.
  struct Source {
    let name: String
    var count: Int
    let kind: Attribution.SourceKind
    /// How many of its cues are charged.
    var charged: Int
  }

  /// The sources by how often they are given, then by place.
  let sources: [Source]

  /// - Complexity: O(n log n) in attributions.
  init(_ analysis: Analysis) {
    var found: [Source] = []
    var places: [String: Int] = [:]
    for attribution in analysis.attributions where attribution.kind != .vague {
      guard let range = attribution.source.first, let name = Self.name(range, analysis)
      else { continue }
      let place = places[name] ?? found.count
      if place == found.count {
        places[name] = place
        found.append(Source(name: name, count: 0, kind: attribution.kind, charged: 0))
      }
      found[place].count += 1
      if attribution.slant != .neutral { found[place].charged += 1 }
    }
    sources = found.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// A source as listed: without what comes after a comma; `nil` for *he*, *who* and the like.
  private static func name(_ source: Range<Int>, _ analysis: Analysis) -> String? {
    let words = source.filter { analysis.text.tokens[$0].isWord }
    let isNamed = words.contains { index in
      !GrammaticalWords.hashes.contains(analysis.text.tokens[index].hash)
    }
    guard isNamed else { return nil }
    let text = TextLayout.printable(analysis.document.source.text(analysis.bytes(source)))
    return String((text.split(separator: ",").first ?? "").prefix(48))
  }
}
