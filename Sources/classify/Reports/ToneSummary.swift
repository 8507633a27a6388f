import Features
import Foundation
import Models

/// The headline numbers of a profile, a line each: name, value, interval, meaning.
struct ToneSummary {
  private let tone: ToneProfile
  private let style: TextStyle

  init(_ tone: ToneProfile, _ style: TextStyle) {
    self.tone = tone
    self.style = style
  }

  var lines: [String] {
    [
      row("Opinion", tone.opinionShare, .share, "of sentences, expected"),
      row("Own voice", tone.voiceAuthor, .share, "of words; the rest is quoted or reported"),
      row("Quoted", tone.voiceDirect, .share, "of words inside quotation marks"),
      row("Reported", tone.voiceIndirect, .share, "of words given to a source without marks"),
      row("Loaded", tone.loadedRate, .rate, "loaded words per 1,000 of the writer's own"),
      row("  in quotes", tone.loadedRateQuoted, .rate, "per 1,000 quoted words"),
      row("Hedges", tone.hedgeRate, .rate, "may, perhaps, … per 1,000 own words"),
      row("Boosters", tone.boosterRate, .rate, "certainly, no doubt, … per 1,000"),
      row("Intensifiers", tone.intensifierRate, .rate, "utterly, so very, … per 1,000"),
      row("Demands", tone.obligationRate, .rate, "must, it is time to, … per 1,000"),
      row("Named sources", tone.sourceTransparency, .share, "of all sources given"),
      row("Charged cues", tone.reportSlant, .share, "of reporting verbs (claimed, whined, …)"),
    ]
  }

  private enum Unit {
    case share, rate

    func text(_ value: Double) -> String {
      switch self {
      case .share: TextLayout.percent(value)
      case .rate: TextLayout.fixed(value, 1)
      }
    }
  }

  private func row(_ name: String, _ interval: Interval, _ unit: Unit, _ meaning: String) -> String
  {
    let value = interval.value.map(unit.text) ?? "–"
    let bounds =
      if let low = interval.low, let high = interval.high {
        "\(unit.text(low))–\(unit.text(high))"
      } else {
        interval.value == nil ? "too little" : ""
      }
    return "  " + left(name, 14) + style.bold(right(value, 6)) + "  " + left(bounds, 12)
      + style.dim(meaning)
  }

  private func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 1))
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }
}
