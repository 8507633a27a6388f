import Features
import Models

/// The key to a report's colours and lines, with a box for each voice and category to filter by.
struct HTMLFilters {
  private let counts: [LexiconCategory: Int]

  init(_ result: ArticleResult) {
    counts = result.sentences.reduce(into: [:]) { counts, sentence in
      for match in result.analysis.matches(in: sentence.sentence.tokens) {
        counts[match.category, default: 0] += 1
      }
    }
  }

  /// The filters, which do nothing without the page's script and are hidden then.
  var html: String {
    """
    <details open><summary><h2>Key and filters</h2></summary>
    <p class="shades"><span class="s p0">report</span> <span class="s p5 op">opinion?</span> \
    <span class="s p9 op">opinion</span></p>
    <form class="filters">
    <fieldset><legend>Whose words</legend>
    \(voice("author", "the writer’s own"))
    \(voice("direct", "<span class=\"v-direct\">quoted</span>"))
    \(voice("indirect", "<span class=\"v-indirect\">given to a source</span>"))
    </fieldset>
    \(CategoryFamily.allCases.map(family).joined(separator: "\n"))
    </form></details>
    """
  }

  private func voice(_ name: String, _ label: String) -> String {
    "<label><input type=\"checkbox\" name=\"voice\" value=\"\(name)\" checked> \(label)</label>"
  }

  private func family(_ family: CategoryFamily) -> String {
    let boxes = family.categories.compactMap { category -> String? in
      guard let count = counts[category] else { return nil }
      return "<label><input type=\"checkbox\" name=\"category\" value=\"\(category.rawValue)\" "
        + "checked> <span class=\"t f-\(family.rawValue)\">\(category.rawValue)</span> "
        + "<span class=\"count\">\(count)</span></label>"
    }
    guard !boxes.isEmpty else { return "" }
    return "<fieldset><legend>\(family.title)</legend>\(boxes.joined(separator: "\n"))</fieldset>"
  }
}
