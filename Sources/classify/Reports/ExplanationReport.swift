import Features
import Models

/// Why the sentences of an article, or a whole record, got their scores.
struct ExplanationReport {
  /// A piece of text that is scored as one.
  private struct Unit {
    let tokens: Range<Int>
    let range: Range<Int>
    let section: Document.Section
  }

  private let article: Article
  private let model: TextClassifier
  private let analysis: Analysis
  private let units: [Unit]
  /// The label to explain; `nil` for the one predicted.
  private let label: Int?

  init(_ article: Article, _ model: TextClassifier, label: Int?) {
    self.article = article
    self.model = model
    self.label = label
    let isRecord = article.id != nil
    analysis = model.pipeline.analyzer.analyze(
      isRecord ? Document(record: article.source) : article.document)
    let tokens = analysis.text.tokens.indices
    units =
      isRecord
      ? [Unit(tokens: tokens, range: analysis.bytes(tokens), section: article.section)]
      : analysis.sentences.map {
        Unit(tokens: $0.tokens, range: $0.range, section: $0.section)
      }
  }

  /// Whether there is nothing to explain, and nothing that was left aside; a record may be empty.
  var isBlank: Bool {
    article.id == nil && units.isEmpty && analysis.document.skipped.isEmpty
  }

  /// A unit's label, probabilities and reasons.
  private func explain(
    _ unit: Unit
  ) -> (predicted: Int, explained: Int, probability: Double, explanation: Explanation) {
    var buffer = FeatureBuffer()
    model.pipeline.fill(&buffer, from: analysis, tokens: unit.tokens, section: unit.section)
    let probabilities = model.probabilities(for: buffer)
    let predicted = model.decision.label(probabilities)
    let explained = label ?? predicted
    let explanation = model.explain(
      analysis, tokens: unit.tokens, section: unit.section, label: explained)
    return (predicted, explained, probabilities[explained], explanation)
  }

  // MARK: JSON

  /// The schema `slant.explanation/1`; offsets are those of a profile.
  var json: JSONValue {
    .object([
      ("schema", .string("slant.explanation/1")),
      ("source", .string(article.file)),
      ("id", .optional(article.id)),
      (
        "model",
        .object([("name", .string(model.header.name)), ("sha256", .string(model.sha256))])
      ),
      ("sentences", .array(units.map(json))),
    ])
  }

  private func json(_ unit: Unit) -> JSONValue {
    let (predicted, explained, probability, explanation) = explain(unit)
    return .object(
      place(unit.range) + [
        ("text", .string(analysis.document.source.text(unit.range))),
        ("label", .string(model.labels[predicted])),
        ("explained", .string(model.labels[explained])),
        ("probability", .number(probability)),
        ("log_odds", .exact(explanation.logOdds)),
        ("baseline", .exact(explanation.baseline)),
        ("contributions", .array(explanation.contributions.map(json))),
      ])
  }

  private func json(_ contribution: Explanation.Contribution) -> JSONValue {
    let value: [(String, JSONValue)] = [("value", .exact(contribution.value))]
    switch contribution.cause {
    case .words(let tokens): return .object([("kind", .string("words"))] + words(tokens) + value)
    case .characters(let token, let name):
      return .object(
        [("kind", .string("characters"))] + words(token..<token + 1)
          + [("characters", .string(name))] + value)
    case .match(let match):
      return .object(
        [("kind", .string("lexicon"))] + words(match.tokens) + [
          ("category", .string(match.category.rawValue)), ("voice", .string(match.voice.name)),
        ] + value)
    case .structure(let name):
      return .object([("kind", .string("structure")), ("name", .string(name))] + value)
    case .register(let token, let name):
      return .object(
        [("kind", .string("register"))] + words(token..<token + 1) + [("name", .string(name))]
          + value)
    }
  }

  private func words(_ tokens: Range<Int>) -> [(String, JSONValue)] {
    let bytes = analysis.bytes(tokens)
    return place(bytes) + [("text", .string(analysis.document.source.text(bytes)))]
  }

  private func place(_ range: Range<Int>) -> [(String, JSONValue)] {
    let file = analysis.document.fileRange(range)
    return [("start", .integer(file.lowerBound)), ("end", .integer(file.upperBound))]
  }

  // MARK: Text

  private static let width = 80

  /// A table for each unit: what adds how much, the strongest first, and the sum.
  func text(top: Int, _ style: TextStyle) -> String {
    let title = TextLayout.printable(article.id ?? article.file)
    return ([style.dim(title)] + units.flatMap { lines($0, top: top, style) })
      .joined(separator: "\n") + "\n"
  }

  private func lines(_ unit: Unit, top: Int, _ style: TextStyle) -> [String] {
    let (_, explained, probability, explanation) = explain(unit)
    let sentence = TextLayout.printable(analysis.document.source.text(unit.range))
    let parts = parts(explanation, unit.tokens).sorted { abs($0.value) > abs($1.value) }
    let shown = parts.prefix(top)
    let rest = parts.dropFirst(top)
    var rows = [(value: explanation.baseline, name: "(baseline)", note: "")]
    rows += shown
    if !rest.isEmpty {
      rows.append((rest.reduce(0) { $0 + $1.value }, "(\(rest.count) more)", ""))
    }
    return [""] + TextLayout.wrap(sentence, width: Self.width).map(style.bold)
      + rows.map { Self.row($0, style) } + [
        "  \(Self.signed(explanation.logOdds))  log-odds of \(model.labels[explained]): "
          + style.accent(TextLayout.percent(probability))
      ]
  }

  private static func row(
    _ row: (value: Double, name: String, note: String), _ style: TextStyle
  ) -> String {
    let note = row.note.isEmpty ? "" : "  " + style.dim(row.note)
    return "  \(signed(row.value))  \(row.name)\(note)"
  }

  private static func signed(_ value: Double) -> String {
    let text = (value < 0 ? "" : "+") + TextLayout.fixed(value, 2)
    return String(repeating: " ", count: max(6 - text.count, 0)) + text
  }

  /// Words, each with its share of the n-grams and lexicon matches it is in, and structure.
  private func parts(
    _ explanation: Explanation, _ tokens: Range<Int>
  ) -> [(value: Double, name: String, note: String)] {
    let values = explanation.tokenContributions(analysis.text, tokens)
    var notes: [Int: [String]] = [:]
    for case .match(let match) in explanation.contributions.map(\.cause) {
      let note = match.category.rawValue + (match.voice == .author ? "" : ", \(match.voice.name)")
      for token in match.tokens where notes[token]?.contains(note) != true {
        notes[token, default: []].append(note)
      }
    }
    let words = tokens.filter { values[$0 - tokens.lowerBound] != 0 }.map { token in
      (
        value: values[token - tokens.lowerBound],
        name: TextLayout.printable(
          analysis.document.source.text(analysis.bytes(token..<token + 1))),
        note: (notes[token] ?? []).joined(separator: "; ")
      )
    }
    let structure = explanation.contributions.compactMap { contribution in
      if case .structure(let name) = contribution.cause {
        (value: contribution.value, name: name, note: "")
      } else {
        nil
      }
    }
    return words + structure
  }
}
