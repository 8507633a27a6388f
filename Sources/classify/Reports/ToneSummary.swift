import Models

/// The headline numbers of a profile, a line each: name, bar, value, interval, and what it means or
/// how it compares with a reference set.
struct ToneSummary {
  private let tone: ToneProfile
  private let baseline: Baseline?
  private let style: TextStyle
  private static let barWidth = 12

  init(_ tone: ToneProfile, baseline: Baseline?, _ style: TextStyle) {
    self.tone = tone
    self.baseline = baseline
    self.style = style
  }

  /// One line of it.
  private struct Row {
    let title: String
    let field: String
    let meaning: String
    /// Whether it is about words that are not the writer's.
    var isOthers = false
  }

  private static let rows = [
    Row(title: "Opinion", field: "opinion_share", meaning: "of sentences, expected"),
    Row(title: "Own voice", field: "voice_author", meaning: "of words"),
    Row(title: "Quoted", field: "voice_direct", meaning: "of words, in marks", isOthers: true),
    Row(title: "Reported", field: "voice_indirect", meaning: "of words, no marks", isOthers: true),
    Row(title: "Loaded", field: "loaded_rate", meaning: "per 1,000 own words"),
    Row(
      title: "  in quotes", field: "loaded_rate_quoted", meaning: "per 1,000 quoted words",
      isOthers: true),
    Row(title: "Hedges", field: "hedge_rate", meaning: "may, perhaps … per 1,000"),
    Row(title: "Boosters", field: "booster_rate", meaning: "certainly … per 1,000"),
    Row(title: "Intensifiers", field: "intensifier_rate", meaning: "utterly … per 1,000"),
    Row(title: "Demands", field: "obligation_rate", meaning: "must … per 1,000"),
    Row(
      title: "Named sources", field: "source_transparency", meaning: "of sources given",
      isOthers: true),
    Row(
      title: "Charged cues", field: "report_slant", meaning: "of cues (claimed, whined)",
      isOthers: true),
  ]

  /// The lines, at most 80 columns wide.
  var lines: [String] { Self.rows.compactMap(line) }

  private func line(_ row: Row) -> String? {
    guard let field = tone.field(row.field) else { return nil }
    let (interval, unit) = (field.value, field.unit)
    let value = interval.value.map(unit.text) ?? "–"
    let bounds =
      if let low = interval.low, let high = interval.high {
        "\(unit.text(low))–\(unit.text(high))"
      } else {
        interval.value == nil ? "too little" : ""
      }
    let bar = style.hasBars ? self.bar(field, isOthers: row.isOthers) + " " : ""
    return "  " + TextLayout.padded(row.title, 14) + bar
      + style.bold(TextLayout.aligned(value, 5)) + "  " + TextLayout.padded(bounds, 12)
      + style.dim(comparison(field) ?? row.meaning)
  }

  /// The value as a bar: shares on a scale to 1, rates on one to the highest bound of any.
  private func bar(_ field: ToneProfile.Field, isOthers: Bool) -> String {
    guard let value = field.value.value else {
      return String(repeating: " ", count: Self.barWidth)
    }
    let isRate = field.unit == .perThousand
    let top = isRate ? highestRate : 1
    let bar = TextBar.bar(
      value: value / top, high: field.value.high.map { $0 / top }, width: Self.barWidth)
    return isOthers ? style.cool(bar) : style.accent(bar)
  }

  /// Rates share a scale, so that their bars can be compared.
  private var highestRate: Double {
    let rates = Self.rows.compactMap { tone.field($0.field) }.filter { $0.unit == .perThousand }
    return max(20, rates.compactMap { $0.value.value }.max() ?? 0) * 1.25
  }

  /// Where the value lies in the baseline, if there is one that knows it.
  private func comparison(_ field: ToneProfile.Field) -> String? {
    baseline?.percentile(field.value.value, of: field.name).map { percentile in
      "above \(TextLayout.percent(percentile / 100)) of the reference set"
    }
  }
}
