import Features
import Models

/// How the fields of a tone profile are called and explained to readers.
struct ToneField {
  /// The field's name in JSON.
  let name: String
  /// What readers see it called.
  let title: String
  /// What is counted, in a few words.
  let meaning: String

  /// Fields under one heading.
  struct Group {
    let title: String
    let fields: [ToneField]
  }

  private init(_ name: String, _ title: String, _ meaning: String) {
    self.name = name
    self.title = title
    self.meaning = meaning
  }

  /// All fields, each in one group.
  static let groups = [
    Group(
      title: "Opinion",
      fields: [
        ToneField("opinion_share", "Opinion", "share of sentences expected to be opinionated"),
        ToneField("opinion_headline", "… in the headline", "mean probability of opinion"),
        ToneField("opinion_lead", "… at the start", "first fifth of the sentences"),
        ToneField("opinion_middle", "… in the middle", "three fifths"),
        ToneField("opinion_end", "… at the end", "last fifth"),
      ]),
    Group(
      title: "Whose words",
      fields: [
        ToneField("voice_author", "The writer's own", "share of words"),
        ToneField("voice_direct", "Quoted", "share of words inside quotation marks"),
        ToneField("voice_indirect", "Reported", "share of words given to a source without marks"),
        ToneField("attribution_density", "Given to sources", "share of words, quoted or not"),
      ]),
    Group(
      title: "Loaded words",
      fields: [
        ToneField("loaded_rate", "Loaded words", "per 1,000 of the writer's own"),
        ToneField("loaded_rate_quoted", "… in quotations", "per 1,000 quoted words"),
        ToneField(
          "loaded_contrast", "Own against quoted", "log of the ratio; above 0, the writer's"),
        ToneField("intensifier_rate", "Intensifiers", "utterly, so very … per 1,000"),
        ToneField("scare_quote_rate", "Scare quotes", "words held at arm's length, per 1,000"),
      ]),
    Group(
      title: "Certainty and address",
      fields: [
        ToneField("hedge_rate", "Hedges", "may, perhaps … per 1,000"),
        ToneField("booster_rate", "Boosters", "certainly, no doubt … per 1,000"),
        ToneField("certainty_balance", "Balance of the two", "−1 all hedges, 1 all boosters"),
        ToneField("presupposition_rate", "Taken for granted", "realise, manage to … per 1,000"),
        ToneField("obligation_rate", "Demands", "must, it is time to … per 1,000"),
        ToneField("address_rate", "Address", "I, let us, you … per 1,000"),
      ]),
    Group(
      title: "Sources and detail",
      fields: [
        ToneField("source_transparency", "Named sources", "share of attributions"),
        ToneField("weasel_rate", "Nobody in particular", "share of attributions"),
        ToneField("report_slant", "Charged cues", "claimed, whined … share of reporting cues"),
        ToneField("specificity", "Figures, dates, names", "per 100 words"),
      ]),
  ]
}

extension ToneProfile.Unit {
  /// The ends of a chart's axis for values up to the highest.
  func scale(highest: Double?) -> ClosedRange<Double> {
    switch self {
    case .probability, .share: 0...1
    case .balance: -1...1
    case .logRatio: -3...3
    case .perHundred: 0...max(10, highest ?? 0)
    case .perThousand: 0...max(20, highest ?? 0)
    }
  }

  /// A difference of two values as readers see it: shares in percentage points.
  func difference(_ value: Double) -> String {
    let sign = value < 0 ? "−" : "+"
    switch self {
    case .probability, .share: return "\(sign)\(Int((abs(value) * 100).rounded())) pp"
    case .perThousand, .perHundred: return sign + TextLayout.fixed(abs(value), 1)
    case .balance, .logRatio: return sign + TextLayout.fixed(abs(value), 2)
    }
  }

  /// A value as readers see it.
  func text(_ value: Double) -> String {
    switch self {
    case .probability, .share: TextLayout.percent(value)
    case .perThousand, .perHundred: TextLayout.fixed(value, 1)
    case .balance, .logRatio:
      (value > 0 ? "+" : "") + TextLayout.fixed(value, 2).replacing("-", with: "−")
    }
  }
}
