extension ToneProfile {
  /// What the numbers of a field are; the raw value is the unit's name in results.
  public enum Unit: String, Sendable {
    /// A mean probability, 0–1.
    case probability
    /// A share of a whole, 0–1.
    case share
    /// Events per 1,000 words.
    case perThousand = "per_1000"
    /// Events per 100 words.
    case perHundred = "per_100"
    /// A natural logarithm of a ratio of rates; 0 is even.
    case logRatio = "log_ratio"
    /// More minus less over their sum, −1 to 1.
    case balance
  }

  /// One number of the profile.
  public typealias Field = (name: String, unit: Unit, value: Interval)

  /// The field of a name, if there is one.
  public func field(_ name: String) -> Field? {
    fields.first { $0.name == name }
  }

  /// All fields by their names in results, in the order of results.
  public var fields: [Field] {
    [
      ("opinion_share", .probability, opinionShare),
      ("voice_author", .share, voiceAuthor),
      ("voice_direct", .share, voiceDirect),
      ("voice_indirect", .share, voiceIndirect),
      ("loaded_rate", .perThousand, loadedRate),
      ("loaded_rate_quoted", .perThousand, loadedRateQuoted),
      ("loaded_contrast", .logRatio, loadedContrast),
      ("hedge_rate", .perThousand, hedgeRate),
      ("booster_rate", .perThousand, boosterRate),
      ("certainty_balance", .balance, certaintyBalance),
      ("presupposition_rate", .perThousand, presuppositionRate),
      ("obligation_rate", .perThousand, obligationRate),
      ("address_rate", .perThousand, addressRate),
      ("scare_quote_rate", .perThousand, scareQuoteRate),
      ("intensifier_rate", .perThousand, intensifierRate),
      ("attribution_density", .share, attributionDensity),
      ("source_transparency", .share, sourceTransparency),
      ("weasel_rate", .share, weaselRate),
      ("report_slant", .share, reportSlant),
      ("specificity", .perHundred, specificity),
      ("opinion_headline", .probability, opinionHeadline),
      ("opinion_lead", .probability, opinionLead),
      ("opinion_middle", .probability, opinionMiddle),
      ("opinion_end", .probability, opinionEnd),
    ]
  }
}
