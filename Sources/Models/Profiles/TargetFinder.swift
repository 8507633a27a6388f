public import Features

/// Finds the names that loaded words attach to.
///
/// Lexicon matches of the categories `loaded`, `epithet`, `loaded-verb`, `evaluative` and `verdict`
/// with a polarity are attached to a proper name by grammar where it can be read off the words around
/// them, else to the nearest name in the clause, at half weight; entries of strength 1 count half
/// again. Reporting cues that doubt or mock (*ranted*) are attached to their source. Words between scare quotes and after *so-called* are not the writer's judgement and do not count.
/// Pronouns are not resolved, so what is said of *him* is missed.
public enum TargetFinder {
  /// Targets with fewer strong hits than this are not shown.
  public static let fewestHits = 3
  /// Entries below this strength judge in some contexts only; they add to a target and make none.
  public static let strong: UInt8 = 2

  /// The targets of an article.
  ///
  /// - Parameters:
  ///   - analysis: The analysed article.
  ///   - hits: How many strong hits of one holder a name needs.
  /// - Returns: The targets, those with most weight first; one for each name and holder.
  /// - Complexity: O(n log n) in tokens.
  public static func targets(
    in analysis: Analysis, atLeast hits: Int = fewestHits
  ) -> [Target] {
    targets(in: analysis, NameFinder.names(in: analysis), atLeast: hits)
  }

  /// The targets of an article whose names are known.
  static func targets(
    in analysis: Analysis, _ names: NameIndex, atLeast hits: Int = fewestHits
  ) -> [Target] {
    let text = TargetText(analysis, names)
    var groups: [Key: Int] = [:]
    var targets: [(key: Key, hits: [Target.Hit])] = []
    for (match, sentence) in judgements(in: text) {
      let attachment = TargetAttachment(text: text, match: match, sentence: sentence)
      guard let (mention, construction) = attachment.attach() else { continue }
      let hit = Target.Hit(
        match: match.tokens, mention: mention.tokens, construction: construction,
        polarity: attachment.polarity, isStrong: match.strength >= strong)
      let key = Key(name: mention.name, holder: holder(of: match, in: text))
      if let group = groups[key] {
        targets[group].hits.append(hit)
      } else {
        groups[key] = targets.count
        targets.append((key, [hit]))
      }
    }
    let found = targets.map {
      Target(name: text.names.names[$0.key.name], holder: $0.key.holder, hits: $0.hits)
    }
    .filter { $0.hits.count(where: \.isStrong) >= hits }
    // Equals stay in the order of the text.
    return found.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
  }

  private struct Key: Hashable {
    let name: Int
    let holder: Target.Holder
  }

  /// The matches that judge, with their sentences; of overlapping ones the strongest, then the first.
  private static func judgements(
    in text: TargetText
  ) -> [(match: LexiconMatch, sentence: Range<Int>)] {
    let analysis = text.analysis
    var found: [(match: LexiconMatch, sentence: Range<Int>)] = []
    for sentence in analysis.sentences {
      let range = sentence.tokens.clamped(to: text.tokens.indices)
      var distanced = range.lowerBound - 1
      for match in analysis.matches(in: range) {
        if match.category == .distancing { distanced = match.tokens.upperBound }
        guard judges(match), match.tokens.lowerBound != distanced,
          !text.isScare[match.tokens.lowerBound]
        else { continue }
        guard let last = found.last, match.tokens.overlaps(last.match.tokens) else {
          found.append((match, range))
          continue
        }
        if match.strength > last.match.strength { found[found.count - 1] = (match, range) }
      }
    }
    return found
  }

  private static func judges(_ match: LexiconMatch) -> Bool {
    guard match.polarity != 0 else { return false }
    switch match.category {
    case .loaded, .epithet, .loadedVerb, .evaluative, .verdict: return true
    default: return TargetAttachment.isCharged(match.category) && match.strength >= strong
    }
  }

  /// Whose words a match is in: a source goes by its name where it has one.
  private static func holder(of match: LexiconMatch, in text: TargetText) -> Target.Holder {
    guard match.voice != .author else { return .author }
    let owner = Int(text.owners[match.tokens.lowerBound])
    guard text.analysis.attributions.indices.contains(owner),
      let source = text.analysis.attributions[owner].source.first(where: { !$0.isEmpty })
    else { return .source(nil) }
    let next = text.names.firstMention(from: source.lowerBound)
    if text.names.mentions.indices.contains(next),
      text.names.mentions[next].tokens.lowerBound < source.upperBound
    {
      return .source(text.names.names[text.names.mentions[next].name])
    }
    let words = text.analysis.document.source.text(text.analysis.bytes(source))
    return .source(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
