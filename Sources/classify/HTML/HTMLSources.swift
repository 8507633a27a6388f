import Features
import Models

/// Who is quoted in an article and whom its loaded words are about, as tables.
struct HTMLSources {
  let result: ArticleResult

  /// The sources, most cited first.
  var sources: String {
    let sources = SourceList(result.analysis).sources
    guard !sources.isEmpty else { return "<p>No source is given.</p>" }
    let rows = sources.prefix(50).map { source in
      "<tr><th scope=\"row\">\(HTMLText.escaped(source.name))</th><td>\(source.count)</td>"
        + "<td>\(source.kind.rawValue)</td><td>\(source.charged)</td></tr>"
    }
    let rest = sources.count - rows.count
    return """
      <table><caption>Who is given as a source</caption>
      <thead><tr><th scope="col">Source</th><th scope="col">Times</th><th scope="col">Kind</th>\
      <th scope="col">With a charged cue</th></tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table>
      """ + (rest > 0 ? "<p>… and \(rest) more</p>" : "")
  }

  /// The names that loaded words are about.
  var targets: String {
    guard !result.targets.isEmpty else {
      return "<p>No name has three loaded words about it.</p>"
    }
    let rows = result.targets.prefix(50).map { target in
      let holder =
        switch target.holder {
        case .author: "the writer"
        case .source(let name): name ?? "a source"
        }
      return "<tr><th scope=\"row\">\(HTMLText.escaped(target.name))</th>"
        + "<td>\(TextLayout.fixed(target.negative, 1))</td>"
        + "<td>\(TextLayout.fixed(target.positive, 1))</td><td>\(HTMLText.escaped(holder))</td></tr>"
    }
    return """
      <table><caption>Whom the loaded words are about</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">Against</th><th scope="col">For</th>\
      <th scope="col">In whose words</th></tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table>
      """
  }
}
