import Features

/// Lexicon categories that are shown alike, since they do like things in a text.
enum CategoryFamily: String, CaseIterable {
  case loaded
  case judgement
  case certainty
  case emphasis
  case sources
  case argument
  case premise

  /// What readers see it called.
  var title: String {
    switch self {
    case .loaded: "Loaded words"
    case .judgement: "Judgement"
    case .certainty: "Doubt and distance"
    case .emphasis: "Emphasis"
    case .sources: "Reporting words"
    case .argument: "Argument and address"
    case .premise: "Taken for granted"
    }
  }

  /// The categories in it; each category is in one family.
  var categories: [LexiconCategory] {
    switch self {
    case .loaded: [.loaded, .epithet, .loadedVerb]
    case .judgement: [.evaluative, .verdict, .attitude, .irony]
    case .certainty: [.hedge, .evidential, .weasel, .distancing]
    case .emphasis: [.booster, .intensifier]
    case .sources: [.reportNeutral, .reportDoubting, .reportEndorsing, .reportHostile]
    case .argument: [.concession, .obligation, .address, .rhetorical]
    case .premise: [.factive, .implicative, .assertive]
    }
  }

  /// The family of a category.
  static func of(_ category: LexiconCategory) -> CategoryFamily {
    allCases.first { $0.categories.contains(category) } ?? .loaded
  }
}
