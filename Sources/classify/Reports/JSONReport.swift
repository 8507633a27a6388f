import Features
import Models

/// A profile as JSON, in the schema `slant.profile/1`.
enum JSONReport {
  /// One article.
  static func article(
    _ article: Article, _ result: ArticleResult, _ model: TextClassifier,
    baseline: Baseline? = nil
  ) -> JSONValue {
    let analysis = result.analysis
    return .object([
      ("schema", .string("slant.profile/1")),
      ("source", .string(article.file)),
      ("id", .optional(article.id)),
      (
        "model",
        .object([("name", .string(model.header.name)), ("sha256", .string(model.sha256))])
      ),
      ("lexicons", .array(model.lexicons.map(lexicon))),
      ("title", .optional(analysis.document.title)),
      ("sentences", .array(sentences(result, model))),
      ("skipped", .array(analysis.document.skipped.map { skipped($0, analysis.document) })),
      ("tone", .object(result.tone.fields.map { ($0.name, field($0, baseline)) })),
      ("targets", .array(result.targets.map(target))),
    ])
  }

  /// An interval as `{value, low, high, n}`.
  static func interval(_ interval: Interval) -> JSONValue {
    .object([
      ("value", .optional(interval.value)), ("low", .optional(interval.low)),
      ("high", .optional(interval.high)), ("n", .integer(interval.n)),
    ])
  }

  /// A field of the tone; with a baseline also where its value lies in it, `percentile` 0–100.
  private static func field(_ field: ToneProfile.Field, _ baseline: Baseline?) -> JSONValue {
    let interval = interval(field.value)
    guard let baseline, case .object(let fields) = interval else { return interval }
    let percentile = baseline.percentile(field.value.value, of: field.name)
    return .object(fields + [("percentile", .optional(percentile))])
  }

  // MARK: Parts

  private static func lexicon(_ lexicon: LexiconReference) -> JSONValue {
    .object([
      ("name", .string(lexicon.name)), ("version", .string(lexicon.version)),
      ("sha256", .string(lexicon.sha256)),
    ])
  }

  /// The place of a range of the document's text in its file.
  private static func place(
    _ range: Range<Int>, _ document: Document
  ) -> [(String, JSONValue)] {
    let file = document.fileRange(range)
    return [("start", .integer(file.lowerBound)), ("end", .integer(file.upperBound))]
  }

  private static func skipped(_ part: Document.Skipped, _ document: Document) -> JSONValue {
    .object(place(part.range, document) + [("reason", .string(part.reason))])
  }

  private static func sentences(_ result: ArticleResult, _ model: TextClassifier) -> [JSONValue] {
    var attributions = AttributionsBySentence(result.analysis)
    return result.sentences.map { sentence in
      self.sentence(sentence, result.analysis, attributions.next(sentence.sentence), model)
    }
  }

  private static func sentence(
    _ result: SentenceResult, _ analysis: Analysis, _ attributions: [Attribution],
    _ model: TextClassifier
  ) -> JSONValue {
    let sentence = result.sentence
    let place = place(sentence.range, analysis.document)
    return .object(
      place + [
        ("text", .string(analysis.document.source.text(sentence.range))),
        ("section", .string(sentence.section.rawValue)),
        ("paragraph", .integer(sentence.paragraph)),
        ("label", .string(model.labels[result.label])),
        ("probability", .number(result.opinion)),
        ("voice", .string(result.voice.name)),
        ("attributions", .array(attributions.map { attribution($0, analysis) })),
        ("matches", .array(analysis.matches(in: sentence.tokens).map { match($0, analysis) })),
      ])
  }

  private static func attribution(_ attribution: Attribution, _ analysis: Analysis) -> JSONValue {
    func spans(_ ranges: [Range<Int>]) -> JSONValue {
      .array(
        ranges.map { tokens in
          let bytes = analysis.document.fileRange(analysis.bytes(tokens))
          return .array([.integer(bytes.lowerBound), .integer(bytes.upperBound)])
        })
    }
    return .object([
      ("source", spans(attribution.source)), ("cue", spans(attribution.cue)),
      ("content", spans(attribution.content)), ("kind", .string(attribution.kind.rawValue)),
      ("slant", .string(attribution.slant.rawValue)),
    ])
  }

  /// A lexicon match with its place in the text.
  static func match(_ match: LexiconMatch, _ analysis: Analysis) -> JSONValue {
    let place = place(analysis.bytes(match.tokens), analysis.document)
    return .object(
      place + [
        ("category", .string(match.category.rawValue)), ("polarity", .integer(Int(match.polarity))),
        ("strength", .integer(Int(match.strength))), ("voice", .string(match.voice.name)),
      ])
  }

  private static func target(_ target: Target) -> JSONValue {
    let (holder, source): (String, String?) =
      switch target.holder {
      case .author: ("author", nil)
      case .source(let name): ("source", name)
      }
    return .object([
      ("name", .string(target.name)), ("positive", .number(target.positive)),
      ("negative", .number(target.negative)), ("holder", .string(holder)),
      ("source", .optional(source)), ("score", .number(target.score)),
    ])
  }
}

/// Gives each sentence the attributions that start in it, in one pass over both.
struct AttributionsBySentence {
  private let ordered: [(start: Int, attribution: Attribution)]
  private var position = 0

  init(_ analysis: Analysis) {
    ordered = analysis.attributions.compactMap { attribution in
      let starts = (attribution.cue + attribution.content + attribution.source).map(\.lowerBound)
      let anchor = attribution.cue.first?.lowerBound ?? starts.min()
      return anchor.map { ($0, attribution) }
    }.sorted { $0.0 < $1.0 }
  }

  /// The attributions of a sentence, which must come after those asked for before.
  mutating func next(_ sentence: Sentence) -> [Attribution] {
    var found: [Attribution] = []
    while position < ordered.count, ordered[position].start < sentence.tokens.upperBound {
      if ordered[position].start >= sentence.tokens.lowerBound {
        found.append(ordered[position].attribution)
      }
      position += 1
    }
    return found
  }
}
