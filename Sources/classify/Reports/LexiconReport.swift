import Features

/// A lexicon in a few lines.
enum LexiconReport {
  /// How many entries each category has, in the order of the categories.
  private static func counts(_ lexicon: Lexicon) -> [(category: LexiconCategory, count: Int)] {
    LexiconCategory.allCases.compactMap { category in
      lexicon.categoryCounts[category].map { (category, $0) }
    }
  }

  static func text(_ lexicon: Lexicon) -> String {
    let categories = counts(lexicon).map { "\($0.category.rawValue) \($0.count)" }
    return "\(lexicon.name) version \(lexicon.version), \(lexicon.entryCount) entries, "
      + "sha256 \(lexicon.sha256)\n  "
      + TextLayout.wrap(categories.joined(separator: ", "), width: 78).joined(separator: "\n  ")
      + "\n"
  }

  static func json(_ lexicon: Lexicon) -> JSONValue {
    .object([
      ("name", .string(lexicon.name)), ("version", .string(lexicon.version)),
      ("sha256", .string(lexicon.sha256)), ("entries", .integer(lexicon.entryCount)),
      (
        "categories",
        .object(counts(lexicon).map { ($0.category.rawValue, .integer($0.count)) })
      ),
    ])
  }
}
