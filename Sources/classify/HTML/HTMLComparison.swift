import Models

/// Groups of articles side by side, as a page of small multiples: a chart for each field, a line for
/// each group.
struct HTMLComparison {
  private let groups: [GroupTone]
  private let model: TextClassifier

  init(_ groups: [GroupTone], model: TextClassifier) {
    self.groups = groups
    self.model = model
  }

  /// The whole page.
  var page: String {
    let names = groups.map(\.name).joined(separator: ", ")
    return HTMLPage(
      title: "Tone compared: \(names)", script: nil,
      body: """
        <main>
        <p class="kicker">Tone compared</p>
        <h1 dir="auto">\(HTMLText.escaped(names))</h1>
        <ul class="meta">\(groups.map(entry).joined())</ul>
        <p>Dots are values, bars 95% intervals. The difference is that from the first group; in bold \
        where its interval leaves out 0.</p>
        \(ToneField.groups.map(section).joined(separator: "\n"))
        </main>
        <footer>\(HTMLMethods.text(model))</footer>
        """
    ).html
  }

  private func entry(_ group: GroupTone) -> String {
    "<li>\(HTMLText.escaped(group.name)): \(group.articles) "
      + "article\(group.articles == 1 ? "" : "s")</li>"
  }

  private func section(_ group: ToneField.Group) -> String {
    "<section class=\"numbers\"><h2>\(group.title)</h2><div class=\"tables\">"
      + group.fields.map(table).joined(separator: "\n") + "</div></section>"
  }

  private func table(_ info: ToneField) -> String {
    let fields = groups.compactMap { group in
      group.tone.fields.first { $0.name == info.name }
    }
    guard let first = fields.first else { return "" }
    let scale = first.unit.scale(
      highest: fields.compactMap { $0.value.high ?? $0.value.value }.max())
    let rows = zip(groups, fields).enumerated().map { index, entry in
      let (group, field) = entry
      let value = field.value.value.map(field.unit.text) ?? "–"
      let bounds = HTMLProfile.bounds(field)
      let chart = HTMLCharts.interval(
        field.value, on: scale, label: "\(group.name): \(value), \(bounds)")
      let difference = index == 0 ? nil : field.value.difference(from: first.value)
      return "<tr><th scope=\"row\">\(HTMLText.escaped(group.name))</th>"
        + "<td class=\"value\">\(value)</td><td>\(chart)<small>\(bounds)</small></td>"
        + "<td>\(difference.map { self.difference($0, field.unit) } ?? "")</td></tr>"
    }
    return """
      <table><caption>\(info.title) <span>\(info.meaning)</span></caption>
      <thead><tr><th scope="col">Group</th><th scope="col">Value</th>\
      <th scope="col">95% interval</th><th scope="col">Difference</th></tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table>
      """
  }

  private func difference(_ difference: Interval, _ unit: ToneProfile.Unit) -> String {
    guard let value = difference.value else { return "" }
    guard let low = difference.low, let high = difference.high else {
      return unit.difference(value)
    }
    let text =
      "\(unit.difference(value)) <small>\(unit.difference(low)) to \(unit.difference(high))</small>"
    return low > 0 || high < 0 ? "<strong>\(text)</strong>" : text
  }
}
