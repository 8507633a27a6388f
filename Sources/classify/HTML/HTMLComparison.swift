import Features
import Models

/// Groups of articles side by side, as a page of small multiples: a chart for each field, a line for
/// each group.
struct HTMLComparison {
  private let groups: [GroupTone]
  private let model: TextClassifier

  init(_ groups: [GroupTone], model: TextClassifier) {
    // Of paths in one folder only what tells them apart is shown.
    let names = Self.distinctParts(groups.map(\.name))
    self.groups = zip(groups, names).map { group, name in
      GroupTone(name: name, articles: group.articles, tone: group.tone)
    }
    self.model = model
  }

  /// The whole page.
  var page: String {
    let names = groups.map(\.name).joined(separator: " · ")
    return HTMLPage(
      title: "Tone compared: \(names)", script: nil,
      body: """
        <main>
        <p class="kicker">Tone compared</p>
        <h1 dir="auto">\(HTMLText.escaped(names))</h1>
        <p class="meta">\(groups.map(entry).joined(separator: " · "))</p>
        <p class="lead">Dots are values, bars 95% intervals. The difference is that from the first group; in bold \
        where its interval leaves out 0.</p>
        \(ToneField.groups.map(section).joined(separator: "\n"))
        </main>
        <footer>\(HTMLMethods.text(model))</footer>
        """
    ).html
  }

  private func entry(_ group: GroupTone) -> String {
    HTMLText.escaped(
      "\(group.name): \(group.articles) article\(group.articles == 1 ? "" : "s")")
  }

  /// Paths without the folders that all of them start with, and without a suffix all of them have.
  static func distinctParts(_ names: [String]) -> [String] {
    let parts = names.map { $0.split(separator: "/", omittingEmptySubsequences: false) }
    guard let first = parts.first, names.count > 1 else { return names }
    let most = parts.map { $0.count - 1 }.min() ?? 0
    let shared = (0..<most).prefix { place in parts.allSatisfy { $0[place] == first[place] } }.count
    let short = parts.map { $0.dropFirst(shared).joined(separator: "/") }
    let ends = short.map { $0.lastIndex(of: ".") }
    let suffixes = Set(zip(short, ends).map { name, end in end.map { name[$0...] } })
    guard suffixes.count == 1, let suffix = suffixes.first ?? nil, !suffix.contains("/"),
      short.allSatisfy({ $0.count > suffix.count && !$0.hasSuffix("/" + suffix) })
    else { return short }
    return short.map { String($0.dropLast(suffix.count)) }
  }

  private func section(_ group: ToneField.Group) -> String {
    "<section class=\"numbers\"><h2>\(group.title)</h2><div class=\"tables\">"
      + group.fields.map(table).joined(separator: "\n") + "</div></section>"
  }

  private func table(_ info: ToneField) -> String {
    let fields = groups.compactMap { $0.tone.field(info.name) }
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
      <table class="side"><caption>\(info.title) <span>\(info.meaning)</span></caption>
      <thead class="quiet"><tr><th scope="col">Group</th><th scope="col">Value</th>\
      <th scope="col">95% interval</th><th scope="col">Difference</th></tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table>
      """
  }

  private func difference(_ difference: Interval, _ unit: ToneProfile.Unit) -> String {
    guard let value = difference.value else { return "" }
    guard let low = difference.low, let high = difference.high else {
      return unit.difference(value)
    }
    let bounds =
      "<small>\(unit.difference(low).replacing(" pp", with: "")) to "
      + "\(unit.difference(high))</small>"
    let isClear = low > 0 || high < 0
    return (isClear ? "<strong>\(unit.difference(value))</strong>" : unit.difference(value))
      + bounds
  }
}
