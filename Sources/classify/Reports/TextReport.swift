import Features
import Models

/// A profile as text for a terminal, 80 columns wide.
struct TextReport {
  private let article: Article
  private let result: ArticleResult
  private let model: TextClassifier
  private let top: Int
  private let baseline: Baseline?
  private let style: TextStyle
  private static let width = 80

  init(
    _ article: Article, _ result: ArticleResult, _ model: TextClassifier, top: Int,
    baseline: Baseline?, style: TextStyle
  ) {
    self.article = article
    self.result = result
    self.model = model
    self.top = top
    self.baseline = baseline
    self.style = style
  }

  /// The whole report.
  var text: String {
    var lines = heading + [""] + ToneSummary(result.tone, baseline: baseline, style).lines
    lines += stripLines + sourceLines + targetLines + sentenceLines
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Heading

  private var heading: [String] {
    let analysis = result.analysis
    let body = analysis.sentences.filter { $0.section == .body }
    let paragraphs = Set(body.map(\.paragraph)).count
    var parts = [
      article.id ?? article.file, Self.counted(body.count, "sentence"),
      Self.counted(paragraphs, "paragraph"),
    ]
    let skipped = analysis.document.skipped
    if !skipped.isEmpty {
      var reasons: [String] = []
      for part in skipped where !reasons.contains(part.reason) { reasons.append(part.reason) }
      parts.append("left out: " + reasons.joined(separator: ", "))
    }
    let title = analysis.document.title.map { TextLayout.wrap($0, width: Self.width) } ?? []
    return title.map { style.bold(TextLayout.printable($0)) }
      + TextLayout.wrap(TextLayout.printable(parts.joined(separator: " · ")), width: Self.width)
      .map(style.dim)
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  // MARK: Opinion along the article

  /// The sentences from first to last, each as high as it is opinionated; on terminals only.
  private var stripLines: [String] {
    guard style.hasBars, result.sentences.count > 1 else { return [] }
    let strip = TextBar.strip(result.sentences.map(\.opinion), width: Self.width - 2)
    return [
      "", style.bold("Opinion from the first sentence to the last"), "  " + style.accent(strip),
    ]
  }

  // MARK: Who is quoted

  /// The sources by how often they are given, at most six.
  private var sourceLines: [String] {
    let sources = SourceList(result.analysis).sources
    guard !sources.isEmpty else { return [] }
    let names = sources.prefix(6).map { source in
      source.count > 1 ? "\(source.name) (\(source.count))" : source.name
    }
    let rest = sources.count - names.count
    let list = names.joined(separator: "; ") + (rest > 0 ? "; \(rest) more" : "")
    return ["", style.bold("Who is given as a source")]
      + TextLayout.wrap(list, width: Self.width - 2).map { "  \($0)" }
  }

  private var targetLines: [String] {
    guard !result.targets.isEmpty else { return [] }
    let rows = result.targets.prefix(6).flatMap { target in
      let holder =
        switch target.holder {
        case .author: "the writer"
        case .source(let name): name.map { "a source: \($0)" } ?? "a source"
        }
      let text =
        "\(TextLayout.printable(target.name)): \(Self.plain(target.negative)) against, "
        + "\(Self.plain(target.positive)) for, in the words of \(TextLayout.printable(holder))"
      return TextLayout.wrap(text, width: Self.width - 4).enumerated().map { index, line in
        let line = index == 0 ? "  " + line : "    " + line
        return target.score < 0 ? style.bad(line) : style.good(line)
      }
    }
    return ["", style.bold("Whom the loaded words are about")] + rows
  }

  private static func plain(_ value: Double) -> String {
    JSONValue.number(value, decimals: 1, trims: true)
  }

  // MARK: Sentences

  private var sentenceLines: [String] {
    let opinion = result.sentences.filter { isOpinion($0) }
      .sorted {
        ($0.opinion, -$0.sentence.range.lowerBound) > ($1.opinion, -$1.sentence.range.lowerBound)
      }
    guard top > 0 else { return [] }
    guard !opinion.isEmpty else {
      return ["", "No sentence reads as the writer's opinion."]
    }
    var lines = ["", style.bold("Most opinionated, with the words that made them so")]
    for sentence in opinion.prefix(top) { lines += self.lines(sentence) }
    if opinion.count > top { lines.append("  … and \(opinion.count - top) more") }
    return lines
  }

  private func isOpinion(_ sentence: SentenceResult) -> Bool {
    sentence.probabilities[sentence.label] == sentence.opinion
  }

  private func lines(_ result: SentenceResult) -> [String] {
    let source = self.result.analysis.document.source
    let sentence = TextLayout.printable(source.text(result.sentence.range))
    let wrapped = TextLayout.wrap(sentence, width: Self.width - 8)
    var lines = wrapped.enumerated().map { index, line in
      index == 0
        ? "  " + style.accent(TextLayout.aligned(TextLayout.percent(result.opinion), 4)) + "  "
          + line
        : "        " + line
    }
    let reasons = self.reasons(result)
    if !reasons.isEmpty {
      lines += TextLayout.wrap("← " + reasons.joined(separator: " · "), width: Self.width - 8)
        .map { "        " + style.dim($0) }
    }
    return lines
  }

  private func reasons(_ result: SentenceResult) -> [String] {
    let analysis = self.result.analysis
    let tokens = result.sentence.tokens
    let explanation = model.explain(
      analysis, tokens: tokens, section: result.sentence.section, label: result.label)
    return explanation.reasons(analysis.text, tokens, limit: 5).map { reason in
      TextLayout.printable(analysis.document.source.text(analysis.bytes(reason.tokens)))
    }
  }
}
