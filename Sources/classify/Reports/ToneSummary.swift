import Features
import Foundation
import Models

/// The headline numbers of a profile, a line each: name, value, interval, and what it means or how it
/// compares with a reference set.
struct ToneSummary {
  private let fields: [String: ToneProfile.Field]
  private let baseline: Baseline?
  private let style: TextStyle

  init(_ tone: ToneProfile, baseline: Baseline?, _ style: TextStyle) {
    fields = Dictionary(tone.fields.map { ($0.name, $0) }) { first, _ in first }
    self.baseline = baseline
    self.style = style
  }

  var lines: [String] {
    [
      row("Opinion", "opinion_share", "of sentences, expected"),
      row("Own voice", "voice_author", "of words; the rest is quoted or reported"),
      row("Quoted", "voice_direct", "of words inside quotation marks"),
      row("Reported", "voice_indirect", "of words given to a source without marks"),
      row("Loaded", "loaded_rate", "loaded words per 1,000 of the writer's own"),
      row("  in quotes", "loaded_rate_quoted", "per 1,000 quoted words"),
      row("Hedges", "hedge_rate", "may, perhaps, … per 1,000 own words"),
      row("Boosters", "booster_rate", "certainly, no doubt, … per 1,000"),
      row("Intensifiers", "intensifier_rate", "utterly, so very, … per 1,000"),
      row("Demands", "obligation_rate", "must, it is time to, … per 1,000"),
      row("Named sources", "source_transparency", "of all sources given"),
      row("Charged cues", "report_slant", "of reporting verbs (claimed, whined, …)"),
    ].compactMap { $0 }
  }

  private func row(_ title: String, _ name: String, _ meaning: String) -> String? {
    guard let field = fields[name] else { return nil }
    let (interval, unit) = (field.value, field.unit)
    let value = interval.value.map(unit.text) ?? "–"
    let bounds =
      if let low = interval.low, let high = interval.high {
        "\(unit.text(low))–\(unit.text(high))"
      } else {
        interval.value == nil ? "too little" : ""
      }
    let padding = String(repeating: " ", count: max(6 - value.count, 0))
    return "  " + TextLayout.padded(title, 14) + padding + style.bold(value) + "  "
      + TextLayout.padded(bounds, 12) + style.dim(comparison(field) ?? meaning)
  }

  /// Where the value lies in the baseline, if there is one that knows it.
  private func comparison(_ field: ToneProfile.Field) -> String? {
    baseline?.percentile(field.value.value, of: field.name).map { percentile in
      "above \(TextLayout.percent(percentile / 100)) of the reference set"
    }
  }
}
