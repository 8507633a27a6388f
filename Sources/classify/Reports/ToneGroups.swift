import Models

/// The tone of one group of articles.
struct GroupTone {
  let name: String
  /// How many articles it has.
  let articles: Int
  let tone: ToneProfile
}

/// Collects articles by group.
struct ToneGroups {
  private struct Group {
    var sums: [ToneSums]
    /// The profile of its first article, which has intervals of its own.
    let first: ToneProfile
  }

  private var names: [String] = []
  private var groups: [String: Group] = [:]

  /// Whether there is none.
  var isEmpty: Bool { names.isEmpty }

  /// Adds an article to its group.
  mutating func add(_ result: ArticleResult, to name: String) {
    if groups[name] == nil {
      names.append(name)
      groups[name] = Group(sums: [], first: result.tone)
    }
    groups[name]?.sums.append(result.sums)
  }

  /// The groups' tones, in the order of their first articles.
  var tones: [GroupTone] {
    names.compactMap { name in
      guard let group = groups[name] else { return nil }
      return GroupTone(
        name: name, articles: group.sums.count,
        tone: group.sums.count == 1 ? group.first : TonePool.profile(group.sums))
    }
  }
}
