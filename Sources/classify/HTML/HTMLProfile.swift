import Models

/// The tone profile in a report: its headline numbers, and all fields with their intervals.
struct HTMLProfile {
  private let tone: ToneProfile
  private let baseline: Baseline?

  init(_ tone: ToneProfile, baseline: Baseline?) {
    self.tone = tone
    self.baseline = baseline
  }

  // MARK: Headline numbers

  /// The four numbers to look at first.
  var headlines: String {
    let cards = [
      ("opinion_share", "of the sentences read as opinion"),
      ("voice_author", "of the words are the writer’s own"),
      ("loaded_rate", "loaded words per 1,000 of the writer’s own"),
      ("source_transparency", "of the sources are named"),
    ].compactMap { name, meaning in tone.field(name).map { card($0, meaning) } }
    return "<ul class=\"cards\">\(cards.joined())</ul>"
  }

  private func card(_ field: ToneProfile.Field, _ meaning: String) -> String {
    let value = field.value.value.map(field.unit.text) ?? "–"
    let bounds = Self.bounds(field)
    let chart = HTMLCharts.interval(
      field.value, on: scale(field), label: "\(value) \(meaning), \(bounds)")
    return "<li><strong>\(value)</strong> <span>\(meaning)</span> "
      + "\(chart)<small>\(field.value.low == nil ? "" : "95% interval: ")\(bounds)</small></li>"
  }

  /// The interval in words.
  static func bounds(_ field: ToneProfile.Field) -> String {
    guard field.value.value != nil else { return "too little text to say" }
    guard let low = field.value.low, let high = field.value.high else { return "no interval" }
    return "\(field.unit.text(low)) to \(field.unit.text(high))"
  }

  // MARK: All fields

  /// Tables of all fields, group by group.
  var tables: String {
    ToneField.groups.map { group in
      let rows = group.fields.compactMap { row($0) }
      return """
        <table><caption>\(group.title)</caption>
        <thead><tr><th scope="col">What</th><th scope="col">Value</th>\
        <th scope="col">95% interval</th><th scope="col" class="n">Counted over</th></tr></thead>
        <tbody>\(rows.joined(separator: "\n"))</tbody></table>
        """
    }.joined(separator: "\n")
  }

  private func row(_ info: ToneField) -> String? {
    guard let field = tone.field(info.name) else { return nil }
    let value = field.value.value.map(field.unit.text) ?? "–"
    let bounds = Self.bounds(field)
    let chart = HTMLCharts.interval(
      field.value, on: scale(field), label: "\(info.title): \(value), \(bounds)")
    return "<tr><th scope=\"row\">\(info.title) <span>\(info.meaning)</span></th>"
      + "<td class=\"value\">\(value)\(percentile(field))</td><td>\(chart)<small>\(bounds)</small></td>"
      + "<td class=\"n\">\(field.value.n)</td></tr>"
  }

  /// Rates share a scale, so that their bars can be compared.
  private func scale(_ field: ToneProfile.Field) -> ClosedRange<Double> {
    let rates = tone.fields.filter { $0.unit == .perThousand }.compactMap(\.value.value)
    return field.unit.scale(
      highest: field.unit == .perThousand ? (rates.max() ?? 0) * 1.5 : field.value.high)
  }

  /// Where the value lies among those of the reference set.
  private func percentile(_ field: ToneProfile.Field) -> String {
    guard let percentile = baseline?.percentile(field.value.value, of: field.name) else {
      return ""
    }
    return "<small>above \(TextLayout.percent(percentile / 100)) of the reference set</small>"
  }
}
